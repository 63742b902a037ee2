package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;
import java.util.Locale;

/** Common words that have a capital from where they stand, and were taken for an organisation: « Faux, rétorque la mairie », « dans le Sud-Ouest ». */
final class CapitalPhrases {

    private CapitalPhrases() {}

    /** Whether the words are nothing but such a phrase. */
    static boolean isOne(List<Token> words, ActorLexicon lexicon) {
        return isShouted(words, lexicon)
                || isExclamation(words, lexicon)
                || isQuarter(words, lexicon)
                || isDescribed(words, lexicon)
                || isOpening(words, lexicon);
    }

    /** « PREMIERE USINE D'EQUIPEMENTS ET DE MATERIEL »: common words, where everything stands in capitals. */
    private static boolean isShouted(List<Token> words, ActorLexicon lexicon) {
        if (words.size() < 3 || !lexicon.nouns().of(words.get(0)).isEmpty()) {
            return false;
        }
        for (Token word : words) {
            boolean small = word.form().length() < 3;
            if (!word.form().equals(word.form().toUpperCase(Locale.ROOT))
                    || !(small || lexicon.isCommonWord(word.form()))) {
                return false;
            }
        }
        return !lexicon.isOrganization(NameKey.of(NameExclusions.nameOf(words)));
    }

    /** « Faux, rétorque la mairie », « « Coach, j'ai peur » »: a common word that has its capital from where it stands, and does nothing. */
    private static boolean isExclamation(List<Token> words, ActorLexicon lexicon) {
        Token word = words.get(0);
        List<Token> tokens = word.sentence().tokens();
        boolean opens = word.index() == 0
                || NounPhrases.isQuotationMark(tokens.get(word.index() - 1).form());
        return words.size() == 1
                && opens
                && word.index() + 1 < tokens.size()
                && tokens.get(word.index() + 1).form().equals(",")
                && word.partOfSpeech() != PartOfSpeech.PROPN
                && !lexicon.isOrganization(NameKey.of(word.form()));
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

    /** « Envoyé spécial »: what somebody is, with a capital from where it stands. */
    private static boolean isDescribed(List<Token> words, ActorLexicon lexicon) {
        return words.size() == 2
                && words.get(1).partOfSpeech() == PartOfSpeech.ADJ
                && Character.isLowerCase(words.get(1).form().charAt(0))
                && lexicon.nouns().mayBe(words.get(0), ActorNoun::isTitle)
                && !lexicon.nouns().mayBe(words.get(0), noun -> noun.type() == ActorType.ORGANIZATION)
                && !lexicon.isOrganization(NameKey.of(NameExclusions.nameOf(words)));
    }
}
