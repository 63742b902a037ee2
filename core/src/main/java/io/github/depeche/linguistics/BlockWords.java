package io.github.depeche.linguistics;

import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.linguistics.grammar.Tagger;
import io.github.depeche.linguistics.grammar.Tags;
import io.github.depeche.linguistics.grammar.WordForm;
import io.github.depeche.linguistics.grammar.WordForms;
import io.github.depeche.linguistics.grammar.WordSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tokens of a block as forms, and the tags of those that have been tagged before it is known where sentences end. */
final class BlockWords {

    private static final int VERB = Tags.of(PartOfSpeech.VERB);
    private static final int AUX = Tags.of(PartOfSpeech.AUX);

    /** Kinds of verbs, beside the tag: finite, finite or not, not finite. */
    private static final int KINDS = 4;

    private static final int FINITE = 1;
    private static final int PERHAPS_FINITE = 2;
    private static final int NOT_FINITE = 3;

    private final WordForm[] forms;
    private final int[] tags;
    /** How many finite verbs there are up to each token. */
    private final int[] finite;

    /** What was tagged as if it were one sentence, by the token where it begins. */
    private final Map<Integer, WordSequence> stretches = new HashMap<>();

    BlockWords(String text, List<RawToken> tokens, WordForms wordForms) {
        forms = new WordForm[tokens.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = wordForms.get(
                    text.substring(tokens.get(i).begin(), tokens.get(i).end()));
        }
        tags = new int[forms.length];
        finite = new int[forms.length + 1];
    }

    WordForm[] forms() {
        return forms;
    }

    /** Adds the syntactic words of a token to a list. */
    interface Splitter {
        void add(int token, List<String> words);
    }

    /**
     * Tags a stretch as if it were one sentence.
     *
     * @param words gives the syntactic words of a token
     */
    void tag(int from, int to, Splitter words, Tagger tagger, WordForms wordForms) {
        List<String> sequence = new ArrayList<>(to - from + 8);
        int[] first = new int[to - from];
        for (int i = from; i < to; i++) {
            first[i - from] = sequence.size() + 1;
            words.add(i, sequence);
        }
        WordSequence tagged = WordSequence.joined(sequence, wordForms);
        tagger.tag(tagged);
        stretches.put(from, tagged);
        for (int i = from; i < to; i++) {
            int tag = tagged.tag(first[i - from]);
            int kind = kind(tag, tagged.wordForm(first[i - from]));
            tags[i] = tag * KINDS + kind;
            finite[i + 1] = finite[i] + (kind == FINITE || kind == PERHAPS_FINITE ? 1 : 0);
        }
    }

    /** The stretch that begins with a token, as it was tagged; {@code null} if none does. */
    @Nullable
    WordSequence tagged(int from) {
        return stretches.get(from);
    }

    private static int kind(int tag, WordForm form) {
        if (tag != VERB && tag != AUX) {
            return 0;
        }
        if (!form.mayBeFinite()) {
            return NOT_FINITE;
        }
        return form.mayBeOtherVerb() ? PERHAPS_FINITE : FINITE;
    }

    /** The tag of a token with the kind of verb that it is; of a contraction, that of its first word. */
    int tag(int i) {
        return tags[i];
    }

    /** How many finite verbs there are between two places of a tagged stretch. */
    int finiteVerbs(int from, int to) {
        return finite[to] - finite[from];
    }

    /** How far the first finite verb is, counted from 1; 0 if there is none. */
    int toFiniteVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (finite[i + 1] > finite[i]) {
                return i - from + 1;
            }
        }
        return 0;
    }
}
