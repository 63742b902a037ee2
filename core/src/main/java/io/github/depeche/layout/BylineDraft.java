package io.github.depeche.layout;

import io.github.depeche.layout.LayoutWords.Kind;
import io.github.depeche.layout.MediaNames.Medium;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A byline in the making: its parts are read one by one. */
final class BylineDraft {

    private static final int LONGEST_NOTE = 60;

    /** The value of what names the genre of a text and may stand for its author: « Reportage Ada Morel ». */
    private static final String GENRE = "genre";

    private final LayoutWords words;
    private final MediaNames media;
    private final Masthead masthead;
    private final Masthead.Trust trust;
    private final BylinePhrases phrases;
    private final Set<String> authors = new LinkedHashSet<>();
    private final Set<String> agencies = new LinkedHashSet<>();
    private final Set<String> publishers = new LinkedHashSet<>();
    private boolean introduced;
    private boolean signed;
    private boolean newsroom;
    private boolean foreign;
    private boolean placed;
    private boolean titled;

    BylineDraft(LayoutWords words, MediaNames media, Masthead masthead, Masthead.Trust trust, boolean signOff) {
        this.words = words;
        this.media = media;
        this.masthead = masthead;
        this.trust = trust;
        this.phrases = new BylinePhrases(words, signOff);
    }

    /** The page says that it is a byline. */
    void introduce() {
        introduced = true;
    }

    /** Reads what stands between two separators: an introduction, then names joined by « et », « avec », « par ». */
    void readPart(String part) {
        int stop = phrases.stopBeforeIntroduction(part);
        if (stop > 0) {
            readPart(part.substring(0, stop));
            readPart(part.substring(stop + 1).strip());
            return;
        }
        String rest = BylinePhrases.afterJoin(BylinePhrases.trimmed(part));
        if (readCommissioner(rest)) {
            return;
        }
        if (isNote(rest)) {
            return;
        }
        if (rest.contains(" & ") && masthead.isName(rest, trust)) {
            publishers.add(rest);
            titled = true;
            return;
        }
        while (!rest.isEmpty() && !foreign) {
            Phrases.Match<String> introduction = phrases.introduction(Folding.fold(rest));
            if (introduction != null) {
                introduced = true;
                signed |= !introduction.value().equals(GENRE);
                rest = rest.substring(introduction.end()).strip();
                continue;
            }
            int house = houseEnd(rest);
            if (house > 0) {
                rest = BylinePhrases.afterJoin(rest.substring(house).strip());
                continue;
            }
            int cut = BylinePhrases.joinAt(rest);
            readName(rest.substring(0, cut).strip());
            rest = rest.substring(cut).strip();
            if (readCommissioner(rest)) {
                return;
            }
            rest = BylinePhrases.afterJoin(rest);
        }
    }

    /** An account, « Temps de lecture : 3 min », « 3 commentaires », « n° 1 203 », « p. 4 », « avocate à Lansac » behind her name. */
    private boolean isNote(String part) {
        String folded = Folding.fold(part);
        return part.startsWith("@")
                || (ReadingTime.minutes(folded, words).isPresent() && media.of(folded) == null)
                || phrases.isCount(folded)
                || (signed
                        && !authors.isEmpty()
                        && !part.isEmpty()
                        && Character.isLowerCase(part.charAt(0))
                        && !PersonName.beginsWithArticle(part)
                        && phrases.introduction(folded) == null
                        && part.length() <= LONGEST_NOTE);
    }

    private void readName(String name) {
        // « Mathilde GUÉRET. », but « Nicolas Gutierrez C. »
        boolean stop = name.endsWith(".") && name.length() > 3 && name.charAt(name.length() - 3) != ' ';
        String text = stop ? name.substring(0, name.length() - 1) : name;
        String folded = Folding.fold(text);
        if (text.chars().noneMatch(Character::isLetter) || folded.startsWith("n°")) {
            return;
        }
        if (words.at(Kind.NEWSROOM, folded, 0) != null) {
            newsroom = true;
        } else if (!phrases.isRole(folded) && !words.is(Kind.SECTION, folded) && !words.is(Kind.PAYWALL, folded)) {
            readPersonOrHouse(phrases.withoutPlace(text));
        }
    }

    /** « Ada Morel pour Forêt Ravel Infos », « …, pour le RavelPost »; false if nobody's paper is told. */
    private boolean readCommissioner(String rest) {
        Phrases.Match<String> joint = words.at(Kind.CREDIT_FOR, Folding.fold(rest), 0);
        if (joint == null || authors.isEmpty()) {
            return false;
        }
        String text = rest.substring(joint.end()).strip();
        int begin = text.isEmpty() || Character.isUpperCase(text.charAt(0)) ? 0 : firstWordEnd(text);
        String name = text.substring(begin).strip();
        Medium medium = media.of(Folding.fold(text));
        if (medium != null) {
            add(medium);
        } else if (!name.isEmpty() && Character.isUpperCase(name.charAt(0))) {
            publishers.add(name);
        } else {
            foreign = true;
        }
        return true;
    }

    /**
     * The end of a medium's name that opens the text: « Ouest-France Recueilli par … », « Ouest-France Mathilde GUÉRET »; not « Marianne
     * Dupont ».
     */
    private int houseEnd(String text) {
        String folded = Folding.fold(text);
        Phrases.Match<Medium> medium = media.at(text, folded, 0);
        if (medium == null) {
            return 0;
        }
        String rest = text.substring(medium.end()).strip();
        String bare = rest.equals(".") ? "" : rest;
        boolean person = PersonName.isLike(bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare, 2)
                && !PersonName.beginsWithArticle(bare);
        boolean joined = BylinePhrases.joinAt(" " + bare) == 0;
        if (!bare.isEmpty() && !person && !joined && phrases.introduction(Folding.fold(bare)) == null) {
            return 0;
        }
        add(medium.value());
        return text.length() - bare.length();
    }

    private void add(Medium medium) {
        if (medium.isAgency()) {
            agencies.add(medium.name());
        } else {
            publishers.add(medium.name());
        }
    }

    private void readPersonOrHouse(String text) {
        if (!titled && masthead.isName(text, trust)) {
            publishers.add(text);
            titled = true;
            return;
        }
        boolean house = PersonName.beginsWithArticle(text);
        // « Économie Vélo Industrie »: tags
        boolean tags = !introduced && words.is(Kind.SECTION, Folding.fold(text.substring(0, firstWordEnd(text))));
        if (PersonName.isLike(text, 2) && !house && !tags) {
            authors.add(text);
        } else if (!text.equals(text.toLowerCase(Locale.ROOT)) && introduced && PersonName.isLike(text, 1)) {
            publishers.add(text);
        } else if (!BylinePhrases.isInitials(text)) {
            // « Lomé, 3 mars 2021 – République Togolaise d'Info »
            boolean place = trust != Masthead.Trust.NONE && PersonName.isLike(text, 1);
            placed |= place;
            foreign |= !place;
        }
    }

    private static int firstWordEnd(String text) {
        int end = text.indexOf(' ');
        return end < 0 ? text.length() : end;
    }

    /** Whether nothing but places, sections, counts and initials stands there. */
    boolean isNotes() {
        return !foreign && isEmpty();
    }

    private boolean isEmpty() {
        return authors.isEmpty() && agencies.isEmpty() && publishers.isEmpty() && !newsroom;
    }

    @Nullable
    Byline toByline() {
        boolean placeAlone = placed && !titled && trust != Masthead.Trust.BELOW_HEADLINE;
        return foreign || isEmpty() || placeAlone
                ? null
                : new Byline(
                        List.copyOf(authors), List.copyOf(agencies), List.copyOf(publishers), introduced, newsroom);
    }
}
