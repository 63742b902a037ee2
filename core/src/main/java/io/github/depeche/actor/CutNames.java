package io.github.depeche.actor;

import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names of organisations of which a name finder has seen the beginning: « Québec » of « Québec solidaire », « Samu » of « Samu 49 ». */
final class CutNames {

    /** Words that a name goes on with up to the mark that closes it. */
    private static final int LONGEST_IN_MARKS = 5;

    private final Discourse discourse;
    private final KnownOrganizations known;
    private final PaperTitles papers;
    private final LabelledNames labels;
    private final Mottos mottos;
    private final NameContinuation more;

    CutNames(Discourse discourse) {
        this.discourse = discourse;
        this.known = discourse.lexicon().organizations();
        this.papers = new PaperTitles(discourse.lexicon().words());
        this.more = new NameContinuation(discourse.lexicon(), discourse.text());
        this.labels = new LabelledNames(discourse.lexicon(), new TitleFinder(discourse.lexicon()));
        this.mottos = new Mottos(discourse.lexicon());
    }

    /** The names of a sentence, each to its end. */
    List<Name> mend(int sentence, List<Name> names) {
        List<Name> whole = new ArrayList<>(names.size());
        int end = 0;
        for (Name name : names) {
            if (name.span().begin() >= end) {
                Name longer = mended(name, discourse.tokens(sentence, name.span()), end);
                whole.add(longer);
                end = longer.span().end();
            }
        }
        return whole;
    }

    private Name mended(Name name, List<Token> words, int end) {
        if (words.isEmpty()) {
            return name;
        }
        Token club = clubBefore(name, words, end);
        if (club != null) {
            return new Name(club.span().cover(name.span()), NameType.ORGANIZATION);
        }
        Token trade = tradeBefore(words, end);
        if (trade != null) {
            return new Name(trade.span().cover(name.span()), NameType.ORGANIZATION);
        }
        Token paper = papers.lastWord(words.get(0));
        if (paper != words.get(0) && paper.span().end() >= name.span().end()) {
            return new Name(name.span().cover(paper.span()), NameType.ORGANIZATION);
        }
        // « [association Lansac] respire », label and all
        boolean label = words.size() > 1 && discourse.lexicon().words().is(ClosedWordSets.Kind.MOTTO, words.get(0));
        Token motto = mottos.end(words.get(label ? 1 : 0));
        if (motto.span().end() > name.span().end()) {
            return new Name(name.span().cover(motto.span()), NameType.ORGANIZATION);
        }
        // « [coopérative Laine] des Causses », noun and all
        boolean noun =
                words.size() > 1 && Character.isLowerCase(words.get(0).form().charAt(0));
        Token place = labels.endOfTrade(words.get(noun ? 1 : 0));
        if (place.span().end() > name.span().end()) {
            return new Name(name.span().cover(place.span()), NameType.ORGANIZATION);
        }
        Token list = endOfList(words.get(words.size() - 1));
        if (list != null) {
            return new Name(name.span().cover(list.span()), NameType.ORGANIZATION);
        }
        Token spelled = name.type() == NameType.ORGANIZATION
                ? SpelledNames.lastWord(words.get(0), words.get(words.size() - 1), discourse.text())
                : null;
        if (spelled != null) {
            return new Name(name.span().cover(spelled.span()), NameType.ORGANIZATION);
        }
        Token last = known.lastWord(words.get(0), discourse.text());
        if ((last == null || last.span().end() <= name.span().end()) && name.type() == NameType.ORGANIZATION) {
            last = departmentAfter(words.get(words.size() - 1));
            last = last == null ? qualified(words) : last;
            last = last == null ? joinedTo(words) : last;
            last = last == null ? more.end(words) : last;
            last = last == null ? endInMarks(words) : last;
            last = last == null
                    ? EnglishNames.end(
                            words.get(words.size() - 1), discourse.lexicon().words())
                    : last;
        }
        return last == null ? name : new Name(name.span().cover(last.span()), NameType.ORGANIZATION);
    }

    /** « les [Transports] Le Bihan », « le [Garage] Morel »: what a house does, with a capital behind its article. */
    private @Nullable Token tradeBefore(List<Token> words, int end) {
        Token first = words.get(0);
        Token trade = first.index() < 2 ? null : first.sentence().tokens().get(first.index() - 1);
        return trade != null
                        && trade.span().begin() >= end
                        && Character.isUpperCase(trade.form().charAt(0))
                        && Character.isLowerCase(
                                trade.form().charAt(trade.form().length() - 1))
                        && discourse.lexicon().isCommonWord(trade.form())
                        && discourse.lexicon().words().is(ClosedWordSets.Kind.HOUSE_HEAD, trade)
                        && NounPhrases.isLink(trade.sentence().tokens().get(trade.index() - 1))
                ? trade
                : null;
    }

    /** « l'US Brivel », of which a name finder has but the town; but « le président US Carl Roy », « du SC Paul Roy ». */
    private @Nullable Token clubBefore(Name town, List<Token> words, int end) {
        Token first = words.get(0);
        Token letters = first.index() == 0 ? null : first.sentence().tokens().get(first.index() - 1);
        if (letters == null
                || letters.span().begin() < end
                || !Character.isUpperCase(letters.form().charAt(letters.form().length() - 1))
                || !discourse.lexicon().words().is(ClosedWordSets.Kind.CLUB, letters)) {
            return null;
        }
        boolean place = town.type() == NameType.LOCATION
                || (words.size() == 1 && !discourse.lexicon().firstNames().contains(first.form()));
        return place ? letters : null;
    }

    /** « Syndicat des autrices [et auteurs indépendants] », « Fonds de développement économique [et social] »: joined without an article. */
    private static @Nullable Token joinedTo(List<Token> words) {
        Token end = words.get(words.size() - 1);
        List<Token> tokens = end.sentence().tokens();
        int at = end.index() + 2;
        boolean joins = words.size() > 2
                && Character.isUpperCase(words.get(0).form().charAt(0))
                && Character.isLowerCase(end.form().charAt(0))
                && at < tokens.size()
                && tokens.get(at - 1).form().equals("et");
        Token other = joins ? tokens.get(at) : end;
        boolean same = other.relation().equals("conj")
                && other.partOfSpeech() == end.partOfSpeech()
                && other.headIndex() == end.index()
                && other.child("det").isEmpty();
        if (!joins || !same) {
            return null;
        }
        boolean qualified = at + 1 < tokens.size()
                && tokens.get(at + 1).partOfSpeech() == PartOfSpeech.ADJ
                && tokens.get(at + 1).headIndex() == at;
        return qualified ? tokens.get(at + 1) : other;
    }

    /** « Corvannes [autrement] », « Quimper [ensemble] »: a list of candidates, up to a mark or a verb; but « à Corvannes ensemble ». */
    private @Nullable Token endOfList(Token town) {
        List<Token> tokens = town.sentence().tokens();
        int end = town.index() + 1;
        return end < tokens.size()
                        && discourse.lexicon().words().is(ClosedWordSets.Kind.LIST_END, tokens.get(end))
                        && Character.isLowerCase(tokens.get(end).form().charAt(0))
                        && !NameExclusions.isIn(town, "à", "en", "dans", "pour")
                        && NameTail.endsOrGoesOn(tokens, end + 1)
                ? tokens.get(end)
                : null;
    }

    /** « [Le temps] des cerises » in marks, whole and without a verb. */
    private static @Nullable Token endInMarks(List<Token> words) {
        Token first = words.get(0);
        Token end = words.get(words.size() - 1);
        List<Token> tokens = end.sentence().tokens();
        if (first.index() == 0
                || !NounPhrases.isQuotationMark(tokens.get(first.index() - 1).form())) {
            return null;
        }
        for (int i = end.index() + 1; i < tokens.size() && i <= end.index() + LONGEST_IN_MARKS; i++) {
            Token token = tokens.get(i);
            if (NounPhrases.isQuotationMark(token.form())) {
                return i == end.index() + 1 ? null : tokens.get(i - 1);
            }
            if (!NounPhrases.isLink(token)
                    && token.partOfSpeech() != PartOfSpeech.NOUN
                    && token.partOfSpeech() != PartOfSpeech.ADJ) {
                return null;
            }
        }
        return null;
    }

    /** « les Libéraux [rassemblés] », « les Jeunes [patriotes] »: persons in the plural with a capital, and what they are. */
    private @Nullable Token qualified(List<Token> words) {
        Token noun = words.get(0);
        List<Token> tokens = noun.sentence().tokens();
        Token quality = noun.index() + 1 < tokens.size() ? tokens.get(noun.index() + 1) : null;
        boolean plural = words.size() == 1
                && noun.index() > 0
                && !discourse.lexicon().nouns().isAcronym(noun)
                && tokens.get(noun.index() - 1).has(Feature.PLURAL)
                && NounPhrases.isLink(tokens.get(noun.index() - 1))
                && discourse.lexicon().demonyms().of(noun) == null
                && discourse.lexicon().isCommonWord(noun.form());
        return plural
                        && quality != null
                        && Character.isLowerCase(quality.form().charAt(0))
                        && quality.headIndex() == noun.index()
                        && (quality.hasRelation("amod") || quality.hasRelation("acl"))
                        && quality.has(Feature.PLURAL)
                ? quality
                : null;
    }

    /** « Samu 49 », « la FSU 35 »; but « FO 12 élus », « la CGT 28 à 12 ». */
    private @Nullable Token departmentAfter(Token last) {
        List<Token> tokens = last.sentence().tokens();
        Token number = last.index() + 1 < tokens.size() ? tokens.get(last.index() + 1) : null;
        if (number == null
                || !discourse
                        .lexicon()
                        .numberedServices()
                        .contains(NameKey.of(last.form()).toString())
                || number.form().length() != 2
                || !number.form().chars().allMatch(Character::isDigit)) {
            return null;
        }
        boolean counts = number.index() + 1 < tokens.size() && isCounted(tokens.get(number.index() + 1));
        return counts ? null : number;
    }

    /** What a number before it counts or is compared with: « 12 élus », « 12 nouveaux élus », « 12 % », « 28 à 12 », « 28-12 ». */
    private static boolean isCounted(Token next) {
        return switch (next.partOfSpeech()) {
            case NOUN, ADJ, NUM, SYM -> true;
            default -> next.form().equals("à") || "-–—%".contains(next.form());
        };
    }
}
