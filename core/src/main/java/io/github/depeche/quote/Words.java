package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All words of an article in one row, so that a quote can be followed over the ends of sentences. */
final class Words {

    /** Trees of sentences that mean something are not deeper, which bounds the time that endless ones take. */
    static final int DEEPEST = 100;

    /** More unstressed pronouns do not stand before one verb: « on ne le lui en a pas dit ». */
    static final int MOST_CLITICS = 4;

    private static final List<Feature> TENSES = List.of(
            Feature.INFINITIVE,
            Feature.PARTICIPLE,
            Feature.CONDITIONAL,
            Feature.SUBJUNCTIVE,
            Feature.IMPERATIVE,
            Feature.FUTURE,
            Feature.IMPERFECT,
            Feature.PAST,
            Feature.PRESENT);

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final IdentityHashMap<Sentence, Integer> begins = new IdentityHashMap<>();

    /** The sentence asked for last, and where its words begin: most questions are about the words of one sentence. */
    private @Nullable Sentence asked;

    private int begin;

    Words(String text, List<Sentence> sentences) {
        this.text = text;
        for (Sentence sentence : sentences) {
            begins.put(sentence, tokens.size());
            tokens.addAll(sentence.tokens());
        }
    }

    int size() {
        return tokens.size();
    }

    /** The word at this place of the row; {@code null} beyond its ends. */
    @Nullable
    Token at(int index) {
        return index < 0 || index >= tokens.size() ? null : tokens.get(index);
    }

    int indexOf(Token token) {
        Sentence sentence = token.sentence();
        if (sentence != asked) {
            begin = begins.getOrDefault(sentence, 0);
            asked = sentence;
        }
        return begin + token.index();
    }

    @Nullable
    Token before(Token token) {
        return at(indexOf(token) - 1);
    }

    @Nullable
    Token after(Token token) {
        return at(indexOf(token) + 1);
    }

    /** The place of the first word that begins at this offset or behind it. */
    int firstFrom(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The words that begin in the span. */
    List<Token> in(Span span) {
        return tokens.subList(firstFrom(span.begin()), Math.max(firstFrom(span.begin()), firstFrom(span.end())));
    }

    /** « on », « l'on », « -t-on ». */
    static boolean isOn(@Nullable Token token) {
        return is(token, "on", "l'on", "-on", "-t-on");
    }

    /** The form as grammar compares it: lower case, straight apostrophe. */
    static String lower(Token token) {
        return token.lowerForm().replace('’', '\'');
    }

    /** The dictionary form as lexicons have it: in lower case. */
    static String lemma(Token token) {
        return token.lowerLemma();
    }

    /** The relation of a word without its subtype: « obl » of « obl:agent ». */
    static String baseRelation(Token token) {
        String relation = token.relation();
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    /** Mood and tense in short, for features: « annonçait », « annoncera ». */
    static String tense(Token verb) {
        StringBuilder tense = new StringBuilder();
        for (Feature feature : TENSES) {
            if (verb.has(feature)) {
                tense.append(feature.name().charAt(0)).append(feature.name().charAt(2));
            }
        }
        return tense.toString();
    }

    static boolean is(@Nullable Token token, String... forms) {
        if (token == null) {
            return false;
        }
        String form = lower(token);
        for (String candidate : forms) {
            if (form.equals(candidate)) {
                return true;
            }
        }
        return false;
    }

    static boolean isTag(@Nullable Token token, PartOfSpeech... tags) {
        if (token == null) {
            return false;
        }
        for (PartOfSpeech tag : tags) {
            if (token.partOfSpeech() == tag) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word depends on the other, directly or not, or is the same. */
    static boolean isUnder(Token token, Token head) {
        if (token.sentence() != head.sentence()) {
            return false;
        }
        Token climber = token;
        for (int steps = 0; climber != null && steps <= DEEPEST; steps++) {
            if (climber == head) {
                return true;
            }
            climber = climber.head().orElse(null);
        }
        return false;
    }

    String text() {
        return text;
    }
}
