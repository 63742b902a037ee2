package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import io.github.depeche.quote.Vocabulary.Kind;
import java.util.List;
import java.util.Locale;

/** Where a phrase of source stands: at the head of its clause, behind words that only set the scene, at the end. */
final class SourcePlace {

    /** « Toujours », « Mais »: so short, and no noun or verb. */
    private static final int LONGEST_CONNECTIVE = 12;

    /** « Quatre jours plus tôt, toujours selon X, P ». */
    private static final int LONGEST_SETTING = 40;

    /** How many words may tell more of a source: « selon un sondage réalisé lundi ». */
    private static final int LONGEST_DESCRIPTION = 15;

    private final Desk desk;

    SourcePlace(Desk desk) {
        this.desk = desk;
    }

    /** Whether the clause that the source attributes stands behind it: nothing is left to be led by « : trop tard, selon X. ». */
    boolean leads(SourcePhrase phrase, Span before, Span sentence) {
        boolean relative = phrase.speaker().span().end() <= phrase.begin();
        boolean last = !before.isEmpty() && ends(phrase.end(), sentence);
        return !last
                && (relative
                        || before.isEmpty()
                        || isConnective(before)
                        || isBehindQue(phrase)
                        || isBehindPause(phrase));
    }

    /** « Mardi, selon X, conseillère du ministre, P », « Mardi, selon un sondage paru lundi, P »: no verb before. */
    boolean isBehindCircumstance(SourcePhrase phrase, Span before, Span sentence) {
        return !desk.hasFiniteVerb(before, desk.stretches.passageAt(phrase.begin()))
                && (desk.from(phrase.end(), sentence.end()) == ',' || isDescribed(phrase, sentence));
    }

    /** « Vers midi », « L'an dernier », « En fin de matinée », « Quatre jours plus tôt, toujours ». */
    boolean isSetting(Span before) {
        List<Token> tokens = desk.words.in(before);
        Token first = tokens.isEmpty() ? null : tokens.get(0);
        return first != null
                && before.length() <= LONGEST_SETTING
                && (Words.isTag(first, PartOfSpeech.ADP, PartOfSpeech.ADV)
                        || tokens.stream()
                                .anyMatch(token -> desk.speakers.phrases().isTime(token)));
    }

    boolean isBehindRelative(SourcePhrase phrase) {
        Token word = desk.words.at(desk.words.firstFrom(phrase.begin()) - 1);
        return Words.is(Words.is(word, ",") && word != null ? desk.words.before(word) : word, "qui");
    }

    /** « que, selon X, P »: the source leads the clause. */
    private boolean isBehindQue(SourcePhrase phrase) {
        Token word = desk.words.at(desk.words.firstFrom(phrase.begin()) - 1);
        return Words.is(Words.is(word, ",") && word != null ? desk.words.before(word) : word, "que", "qu'");
    }

    /** « P1, mais, selon X, P2 »: the source leads the second clause. */
    private boolean isBehindPause(SourcePhrase phrase) {
        int at = desk.words.firstFrom(phrase.begin());
        boolean comma = Words.is(desk.words.at(at - 1), ",");
        int conjunction = comma ? at - 2 : at - 1;
        return Words.is(desk.words.at(conjunction), "mais", "or", "car", "et", "puis");
    }

    /** Whether the words only join what follows to the sentence before, or tell when it was said: « En outre », « Mais », « D'ici là ». */
    boolean joins(Span words) {
        return !words.isEmpty() && (isConnective(words) || isSetting(words)) && !desk.hasFiniteVerb(words, -1);
    }

    /** « Toujours selon X », « Et selon X », « Mais, selon X », « D'autre part, selon X ». */
    private boolean isConnective(Span before) {
        List<Token> tokens = desk.words.in(before);
        String words = before.in(desk.text).toLowerCase(Locale.ROOT).replace('’', '\'');
        return desk.vocabulary.is(Kind.CONNECTIVE, words)
                || (before.length() <= LONGEST_CONNECTIVE
                        && tokens.stream()
                                .allMatch(token -> Words.isTag(
                                        token,
                                        PartOfSpeech.ADV,
                                        PartOfSpeech.CCONJ,
                                        PartOfSpeech.SCONJ,
                                        PartOfSpeech.PUNCT)));
    }

    /** « selon un sondage réalisé lundi et mardi, P ». */
    private boolean isDescribed(SourcePhrase phrase, Span sentence) {
        int at = desk.words.firstFrom(phrase.end());
        Token first = desk.words.at(at);
        boolean participle = first != null && first.has(Feature.PARTICIPLE) && !first.has(Feature.FINITE);
        for (int i = at; participle && i < at + LONGEST_DESCRIPTION; i++) {
            Token token = desk.words.at(i);
            if (token == null || token.has(Feature.FINITE) || token.span().begin() >= sentence.end()) {
                return false;
            }
            if (token.form().equals(",")) {
                return true;
            }
        }
        return false;
    }

    private boolean ends(int end, Span sentence) {
        char behind = desk.from(end, sentence.end());
        return behind == 0 || ".!?".indexOf(behind) >= 0;
    }
}
