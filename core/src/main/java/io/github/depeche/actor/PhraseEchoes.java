package io.github.depeche.actor;

import io.github.depeche.MentionKind;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import io.github.depeche.linguistics.grammar.FeatureVector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many words around the names of somebody begin as those do by which the source of a quote is told: « Odile Mercan, qui cherche depuis
 * dix ans … la chercheuse », « Yvon Tassel préside le club d'aviron … le patron du club ».
 */
final class PhraseEchoes {

    /** Whole words up to this length; all but the last letter of those a little longer; so many letters of others. */
    private static final int SHORT = 4;

    private static final int LONG = 6;

    private static final int MOST_NAMES = 3;
    private static final int WORDS_BEFORE = 12;
    private static final int WORDS_BEHIND = 17;
    private static final int MOST = 2;

    private record Echoes(int noun, int rest) {

        static final Echoes NONE = new Echoes(0, 0);
    }

    private final Discourse discourse;
    private final SpeakerQuestion question;
    private final String noun;
    private final List<String> rest = new ArrayList<>();
    private final Map<Entity, Echoes> echoes = new HashMap<>();
    private int bestNoun;
    private int bestRest;

    PhraseEchoes(SpeakerQuestion question, Discourse discourse) {
        this.discourse = discourse;
        this.question = question;
        SpokenPhrase phrase = question.phrase();
        Markable markable = phrase == null ? null : phrase.markable();
        this.noun = markable == null || markable.noun() == null
                ? ""
                : markable.noun().lemma();
        if (phrase != null && question.way() != SpeakerQuestion.Way.PERSONAL) {
            for (Token word : phrase.words()) {
                if (word != phrase.head() && tells(word)) {
                    rest.add(word.lemma());
                }
            }
        }
    }

    private static boolean tells(Token word) {
        PartOfSpeech tag = word.partOfSpeech();
        return (tag == PartOfSpeech.NOUN
                        || tag == PartOfSpeech.ADJ
                        || tag == PartOfSpeech.PROPN
                        || tag == PartOfSpeech.VERB)
                && word.form().length() >= SHORT;
    }

    /** Looks at one of those who may be meant, beside whom the others are seen. */
    void compare(Entity entity) {
        if ((noun.isEmpty() && rest.isEmpty()) || !entity.isNamed()) {
            return;
        }
        Echoes found = echoes(entity);
        echoes.put(entity, found);
        bestNoun = Math.max(bestNoun, found.noun);
        bestRest = Math.max(bestRest, found.rest);
    }

    private Echoes echoes(Entity entity) {
        int ofNoun = 0;
        int ofRest = 0;
        int names = 0;
        for (Markable name : entity.markables()) {
            if (name.kind() != MentionKind.NAME
                    || name.sentence() < 0
                    || name.span().begin() >= question.place().begin()) {
                continue;
            }
            if (++names > MOST_NAMES) {
                break;
            }
            List<Token> words = discourse.sentences().get(name.sentence()).tokens();
            int at = name.head() == null ? words.size() / 2 : name.head().index();
            for (Token word :
                    words.subList(Math.max(0, at - WORDS_BEFORE), Math.min(words.size(), at + WORDS_BEHIND + 1))) {
                if (tells(word)) {
                    ofNoun += beginAlike(noun, word.lemma()) ? 1 : 0;
                    ofRest += isAmongRest(word.lemma()) ? 1 : 0;
                }
            }
        }
        return new Echoes(Math.min(ofNoun, MOST), Math.min(ofRest, MOST));
    }

    private boolean isAmongRest(String word) {
        for (String one : rest) {
            if (beginAlike(one, word)) {
                return true;
            }
        }
        return false;
    }

    /** « chercheur », « chercher »; « club », « club ». */
    static boolean beginAlike(String one, String other) {
        int length = beginning(one);
        return length > 0 && length == beginning(other) && one.regionMatches(true, 0, other, 0, length);
    }

    private static int beginning(String word) {
        int length = word.length();
        return length > LONG ? LONG : length > SHORT ? length - 1 : length;
    }

    /**
     * Adds what speaks for somebody.
     *
     * @param ruled whether the rules choose him
     */
    void add(Entity entity, boolean ruled, int way, int manner, int far, int what, FeatureVector features) {
        Echoes own = echoes.getOrDefault(entity, Echoes.NONE);
        if (!noun.isEmpty()) {
            int told = beside(own.noun, bestNoun);
            features.add("s echo", told, way);
            features.add("s echo far", told, far);
            if (ruled) {
                features.add("s ruled echo", bestNoun, manner);
            }
        }
        if (!rest.isEmpty()) {
            int told = beside(own.rest, bestRest);
            features.add("s rest echo", told, way);
            features.add("s rest echo far", told, far);
            features.add("s rest echo what", told, what);
            if (ruled) {
                features.add("s ruled rest echo", bestRest, manner);
            }
        }
    }

    /** What is found of one and of the best together. */
    private static int beside(int own, int best) {
        return own * 2 * (MOST + 1) + (own == best ? MOST + 1 : 0) + best;
    }
}
