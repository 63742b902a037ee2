package io.github.depeche.actor;

import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;

/** Common words that have a capital from where they stand, and were taken for an organisation: « Le temps passe », « dans le Sud-Ouest ». */
final class CapitalPhrases {

    private CapitalPhrases() {}

    /** Whether the words are nothing but such a phrase. */
    static boolean isOne(List<Token> words, ActorLexicon lexicon) {
        return isQuarter(words, lexicon) || isOpening(words, lexicon);
    }

    /** « dans le [Sud-Ouest] »: a part of the country, where the union is « SUD » and the paper « Sud Ouest ». */
    private static boolean isQuarter(List<Token> words, ActorLexicon lexicon) {
        Token first = words.get(0);
        Token last = words.get(words.size() - 1);
        boolean ofPlace = words.size() > 1
                && NounPhrases.isDe(words.get(1))
                && words.subList(1, words.size() - 1).stream().allMatch(NounPhrases::isLink)
                && lexicon.countries().ofPlace(NameKey.of(last.form())) != null;
        if (ofPlace
                && (first.lowerForm().equals("centre") || lexicon.words().is(ClosedWordSets.Kind.DIRECTION, first))) {
            // « le [Centre de la Suisse] », but « le Centre de recherche »
            return true;
        }
        return words.size() == 1
                && first.index() > 0
                && Character.isLowerCase(first.form().charAt(first.form().length() - 1))
                && lexicon.words().is(ClosedWordSets.Kind.DIRECTION, first)
                && NounPhrases.isLink(first.sentence().tokens().get(first.index() - 1));
    }

    /** « Le temps a passé »: an article that begins the sentence, and a common noun in small letters. */
    private static boolean isOpening(List<Token> words, ActorLexicon lexicon) {
        Token first = words.get(0);
        Token noun = words.get(words.size() - 1);
        boolean opens = first.index() == 0
                || (first.index() == 1
                        && NounPhrases.isQuotationMark(
                                first.sentence().tokens().get(0).form()));
        return words.size() == 2
                && opens
                && first.partOfSpeech() == PartOfSpeech.DET
                && noun.partOfSpeech() == PartOfSpeech.NOUN
                && Character.isLowerCase(noun.form().charAt(0))
                && lexicon.nouns().of(noun).isEmpty();
    }
}
