package io.github.depeche.actor;

import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names that a name finder has passed over: those it has found elsewhere in the article, those of known organisations (« le magazine Les
 * Inrockuptibles »), and capitals right after the noun that tells what they name (« le syndicat Spettaculu »).
 */
final class OverlookedNames {

    /** Words of a labelled name behind its first. */
    private static final int LONGEST = 5;

    private final Discourse discourse;
    private final ActorLexicon lexicon;
    private final Map<String, NameType> words;
    private final TitleFinder titles;

    /**
     * @param words last words of names found in the article, with what they name
     */
    OverlookedNames(Discourse discourse, Map<String, NameType> words) {
        this.discourse = discourse;
        this.lexicon = discourse.lexicon();
        this.words = words;
        this.titles = new TitleFinder(lexicon);
    }

    /** Adds those of a sentence to its names. */
    void addTo(int index, List<Name> names) {
        Sentence sentence = discourse.sentences().get(index);
        Set<Token> covered = new HashSet<>();
        for (Name name : names) {
            covered.addAll(discourse.tokens(index, name.span()));
        }
        int before = names.size();
        int end = -1;
        for (Token token : sentence.tokens()) {
            if (covered.contains(token) || token.span().begin() < end || !isCapital(token)) {
                continue;
            }
            Name name = at(token, covered);
            if (name != null) {
                names.add(name);
                end = name.span().end();
            }
        }
        if (names.size() > before) {
            names.sort(Comparator.comparing(Name::span));
        }
    }

    private @Nullable Name at(Token token, Set<Token> covered) {
        NameType type = foundElsewhere(token);
        if (type != null) {
            return new Name(token.span(), type);
        }
        if (isRelative(token)) {
            return new Name(token.span(), NameType.PERSON);
        }
        Token last = knownOrganization(token);
        if (last == null && isLabelled(token)) {
            last = endOfLabelled(token);
        }
        if (last == null || covered.contains(last)) {
            return null;
        }
        return new Name(token.span().cover(last.span()), NameType.ORGANIZATION);
    }

    private @Nullable NameType foundElsewhere(Token token) {
        NameType type = words.get(token.form());
        if (type == null || lexicon.countries().ofPlace(NameKey.of(token.form())) != null) {
            return null;
        }
        boolean common = token.index() == 0 && token.partOfSpeech() != PartOfSpeech.PROPN;
        return common || token.partOfSpeech() == PartOfSpeech.DET ? null : type;
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.form().charAt(0));
    }

    /** The last word of a known organisation's name that begins here. */
    private @Nullable Token knownOrganization(Token token) {
        // « Le Monde entier », at the beginning of a sentence, may be anything
        Token last = token.index() > 0 ? lexicon.organizations().lastWord(token, discourse.text()) : null;
        if (last != null) {
            return last;
        }
        boolean single = token.partOfSpeech() == PartOfSpeech.PROPN
                && token.form().length() > 2
                && lexicon.isOrganization(NameKey.of(token.form()));
        return single ? token : null;
    }

    /** « sa fille Inès », « son frère, Fabrice »: a first name beside the noun of kin. */
    private boolean isRelative(Token token) {
        return lexicon.firstNames().contains(token.form()) && titles.isAfterKin(token);
    }

    /** « le collectif Sécurité pour tous », « la société Naolys »: right after a lower-case noun for organisations. */
    private boolean isLabelled(Token token) {
        boolean name = token.partOfSpeech() == PartOfSpeech.PROPN || token.partOfSpeech() == PartOfSpeech.NOUN;
        if (!name || token.index() == 0 || token.form().length() < 2) {
            return false;
        }
        Token before = token.sentence().tokens().get(token.index() - 1);
        if (!Character.isLowerCase(before.form().charAt(0))) {
            return false;
        }
        boolean company = isCompanyOfCountry(before);
        if (!company && before.partOfSpeech() != PartOfSpeech.NOUN) {
            return false;
        }
        if (lexicon.countries().ofPlace(NameKey.of(token.form())) != null
                || lexicon.firstNames().contains(token.form())) {
            return false;
        }
        return company
                || lexicon.nouns()
                        .mayBe(
                                before,
                                noun -> noun.is(NounClass.COMPANY)
                                        || noun.is(NounClass.TEAM)
                                        || noun.is(NounClass.SERVICE)
                                        || noun.is(NounClass.INSTITUTION));
    }

    /** « l'écossais Tidewright », « le danois Norddyb »: companies go by their country in small letters. */
    private boolean isCompanyOfCountry(Token nationality) {
        int before = nationality.index() - 1;
        return before >= 0
                && nationality.sentence().tokens().get(before).has(Feature.ARTICLE)
                && !nationality.has(Feature.PLURAL)
                && lexicon.demonyms().of(nationality) != null;
    }

    /** Goes on over capitals, and over a purpose: « Agir pour l'environnement ». */
    private static Token endOfLabelled(Token first) {
        List<Token> tokens = first.sentence().tokens();
        Token last = first;
        boolean purpose = false;
        for (int i = first.index() + 1; i < tokens.size() && i <= first.index() + LONGEST; i++) {
            Token token = tokens.get(i);
            if (isCapital(token) && Character.isLetter(token.form().charAt(0))) {
                last = token;
            } else if (!purpose && InstitutionExtent.isPurpose(token)) {
                purpose = true;
            } else if (purpose && (isNominal(token) || token.form().equals("tous"))) {
                return token;
            } else if (!purpose || token.partOfSpeech() != PartOfSpeech.DET) {
                return last;
            }
        }
        return last;
    }

    private static boolean isNominal(Token token) {
        return token.partOfSpeech() == PartOfSpeech.NOUN || token.partOfSpeech() == PartOfSpeech.PRON;
    }
}
