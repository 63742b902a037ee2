package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names that things are called by: « rue Danielle Casanova », « la sonde Cassini ». */
final class Eponyms {

    /** Words of a ship's name. */
    private static final int LONGEST_NAME = 8;

    private Eponyms() {}

    /** « rue Danielle Casanova », « l'arrêt « Charles Cros » ». */
    static boolean isOne(Token first, ActorLexicon lexicon) {
        return isBehindNoun(first, lexicon) || explained(first, lexicon) != null || isBaptised(first, lexicon);
    }

    /** The noun of a thing that the name explains from afar: « le navire de pêche lusarien [Calypso] ». */
    private static @Nullable Token explained(Token first, ActorLexicon lexicon) {
        Token noun = new ExplainedNames(lexicon).noun(first);
        boolean far = noun != null
                && noun.index() < first.index() - 1
                && !first.sentence().tokens().get(first.index() - 1).form().equals(",");
        return far && noun != null && lexicon.eponymNouns().contains(noun) ? noun : null;
    }

    /** « une loutre surnommée [Gontran] », « l'enquête, baptisée « Projet Rondeau » »: what a thing or an animal is called. */
    private static boolean isBaptised(Token first, ActorLexicon lexicon) {
        List<Token> tokens = first.sentence().tokens();
        int i = first.index() - 1;
        if (i > 0 && NounPhrases.isQuotationMark(tokens.get(i).form())) {
            i--;
        }
        if (i < 1
                || !tokens.get(i).has(Feature.PARTICIPLE)
                || !lexicon.words()
                        .of(ClosedWordSets.Kind.NAMING)
                        .contains(tokens.get(i).lowerLemma())) {
            return false;
        }
        Token noun = tokens.get(i).head().orElse(null);
        return noun != null
                && noun.index() < i
                && noun.partOfSpeech() == PartOfSpeech.NOUN
                && lexicon.nouns().of(noun).isEmpty();
    }

    private static boolean isBehindNoun(Token first, ActorLexicon lexicon) {
        List<Token> tokens = first.sentence().tokens();
        int i = first.index() - 1;
        if (i >= 0 && NounPhrases.isQuotationMark(tokens.get(i).form())) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        if (i > 0 && isPlaceEponym(tokens.get(i - 1), lexicon) && isSmallAdjective(tokens.get(i))) {
            // « l'aéroport international Kerval-Ndo »
            i--;
        }
        if (lexicon.eponymNouns().contains(tokens.get(i))) {
            return tokens.get(i).partOfSpeech() == PartOfSpeech.NOUN
                    && !isOfAnother(first, tokens.get(i), lexicon)
                    && !isOfHouse(first, tokens.get(i), lexicon);
        }
        // « l'avenue du général Leclerc »
        int name = i > 0 && lexicon.nouns().mayBe(tokens.get(i), ActorNoun::isTitle) ? i : first.index();
        i = name - 1;
        // « le palais de l'Élysée », « la rue du Louvre »
        while (i > 0 && i > name - 4 && NounPhrases.isLink(tokens.get(i))) {
            i--;
        }
        return i < name - 1
                && tokens.get(i).partOfSpeech() == PartOfSpeech.NOUN
                && lexicon.eponymNouns().get(tokens.get(i).lemma()).orElse("").equals("de");
    }

    /** « son vol Air Lusarie »: known houses run such things under their own names. */
    private static boolean isOfHouse(Token first, Token noun, ActorLexicon lexicon) {
        Token next = first.sentence().tokens().size() > first.index() + 1
                ? first.sentence().tokens().get(first.index() + 1)
                : first;
        return lexicon.eponymNouns().get(noun).orElse("").equals("house")
                && (lexicon.isOrganization(NameKey.of(first.form()))
                        || lexicon.isOrganization(NameKey.of(first.form() + " " + next.form()))
                        || !lexicon.organizations().nouns(first.form()).isEmpty());
    }

    private static boolean isPlaceEponym(Token noun, ActorLexicon lexicon) {
        return noun.partOfSpeech() == PartOfSpeech.NOUN
                && !lexicon.eponymNouns().get(noun).orElse("own").equals("own");
    }

    private static boolean isSmallAdjective(Token token) {
        return token.partOfSpeech() == PartOfSpeech.ADJ
                && Character.isLowerCase(token.form().charAt(0));
    }

    /** « la sonde Cassini … Cassini »: a name that is the thing's own wherever it stands. */
    static boolean isOfThing(List<Token> words, ActorLexicon lexicon) {
        int before = words.get(0).index() - 1;
        if (before < 0) {
            return false;
        }
        Token far = explained(words.get(0), lexicon);
        if (Fiction.isPlayed(words, lexicon)
                || isBaptised(words.get(0), lexicon)
                || isApposed(words, lexicon)
                || Fiction.isWork(words, lexicon)
                || (far != null && isOwn(far, lexicon))) {
            return true;
        }
        Token noun = words.get(0).sentence().tokens().get(before);
        if (words.size() > 1 && Fiction.isBehindWork(words.get(0), lexicon)) {
            return true;
        }
        return noun.partOfSpeech() == PartOfSpeech.NOUN
                && !isOfAnother(words.get(0), noun, lexicon)
                && isOwn(noun, lexicon)
                && lexicon.organizations().nouns(words.get(0).form()).isEmpty();
    }

    /** « le chalutier [Petit Marsouin] a coulé »: the capitals right behind the noun of a thing, whether or not a name was found in them. */
    static List<Token> ownName(Token noun, ActorLexicon lexicon) {
        List<Token> tokens = noun.sentence().tokens();
        int end = noun.index() + 1;
        int most = Math.min(tokens.size(), end + LONGEST_NAME);
        while (end < most && Character.isUpperCase(tokens.get(end).form().charAt(0))) {
            end++;
        }
        List<Token> name = tokens.subList(noun.index() + 1, end);
        if (name.size() < 2 || noun.partOfSpeech() != PartOfSpeech.NOUN || !isOwn(noun, lexicon)) {
            return List.of();
        }
        // « le capitaine de frégate Luc Morel »
        boolean rank = noun.index() > 0 && NounPhrases.isBareDe(tokens.get(noun.index() - 1));
        String first = name.get(0).form();
        boolean house = lexicon.isOrganization(NameKey.of(first))
                || !lexicon.organizations().nouns(first).isEmpty();
        return rank || house ? List.of() : name;
    }

    /** « l'Étoile du Ravel, un fileyeur, »: what it is, behind a comma. */
    private static boolean isApposed(List<Token> words, ActorLexicon lexicon) {
        List<Token> tokens = words.get(0).sentence().tokens();
        int comma = words.get(words.size() - 1).index() + 1;
        if (comma + 2 >= tokens.size() || !tokens.get(comma).form().equals(",")) {
            return false;
        }
        Token noun = tokens.get(tokens.get(comma + 1).partOfSpeech() == PartOfSpeech.DET ? comma + 2 : comma + 1);
        return noun.partOfSpeech() == PartOfSpeech.NOUN
                && isOwn(noun, lexicon)
                && !NounPhrases.isPlural(noun)
                && noun.hasRelation("appos")
                && noun.head().filter(words::contains).isPresent();
    }

    private static boolean isOwn(Token noun, ActorLexicon lexicon) {
        return lexicon.eponymNouns().get(noun).orElse("").equals("own");
    }

    /** « le chef de projet Anne Roy », « le journal en ligne Dakel »: the tree has the name explain another noun; « la directrice du Village Anne Roy ». */
    private static boolean isOfAnother(Token first, Token noun, ActorLexicon lexicon) {
        boolean explains = first.head().filter(head -> head != noun).isPresent()
                && new ExplainedNames(lexicon).type(first) != null;
        return explains
                || (Character.isUpperCase(noun.form().charAt(0))
                        && lexicon.firstNames().contains(first.form())
                        && new TitleFinder(lexicon).before(first, ActorType.PERSON) != null);
    }
}
