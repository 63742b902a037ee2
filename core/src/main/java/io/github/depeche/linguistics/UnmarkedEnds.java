package io.github.depeche.linguistics;

import io.github.depeche.Span;
import io.github.depeche.extension.LanguagePack;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds sentences that end without a mark inside a block: titles and items of lists that were run together (« Effets indésirables Votre
 * médecin vous dira … »). A linear classifier over what stands on both sides of each space before a capital or a figure.
 */
public final class UnmarkedEnds {

    /** A break that is none does more harm than a missed one: the logarithm of the odds, in hundredths. */
    private static final int SURE = 100;

    /** « Lille : », « Ambre Santucci : », « A. S. : »: a label, which stays with what it announces. */
    private static final int LONGEST_LABEL = 4;

    /** « Voir aussi - Mairie de Paris »: what items of lists and titles begin with beside words. */
    private static final String OPENING = "-\"([«•^©";

    private final WordClasses classes;
    private final LinearClassifier classifier;
    private final String text;
    private final List<RawToken> tokens;
    private final SentenceCutter cutter;
    private @Nullable UnmarkedEndFeatures features;

    UnmarkedEnds(
            WordClasses classes,
            LinearClassifier classifier,
            String text,
            List<RawToken> tokens,
            SentenceCutter cutter) {
        this.classes = classes;
        this.classifier = classifier;
        this.text = text;
        this.tokens = tokens;
        this.cutter = cutter;
    }

    /**
     * Goes through the places of a text that the marks leave open; for the workshop, which learns from them.
     *
     * @param begins whether a sentence begins at this index of the text
     * @param learner gets the features of each place and the right answer
     */
    public static void visit(
            LanguagePack pack,
            String text,
            Span block,
            IntPredicate begins,
            BiConsumer<List<String>, Boolean> learner) {
        WordParts known = WordParts.load(pack);
        List<RawToken> tokens = new WordScanner(known, text, block.end()).scan(block.begin());
        SentenceCutter cutter = new SentenceCutter(known, text, tokens);
        UnmarkedEnds ends =
                new UnmarkedEnds(new WordClasses(pack.dictionary()), LinearClassifier.empty(), text, tokens, cutter);
        int first = 0;
        for (int i = 1; i < tokens.size(); i++) {
            boolean right = begins.test(tokens.get(i).begin());
            boolean marked = cutter.endsAfter(i - 1);
            if (!marked && !cutter.isBracketed(i - 1) && ends.isCandidate(first, i)) {
                learner.accept(ends.features().of(first, i), right);
            }
            if (marked || right) {
                first = i;
            }
        }
    }

    /** Whether the sentence that began at the first token ends before the other one. */
    boolean endsBefore(int first, int i) {
        return isCandidate(first, i) && classifier.score(features().of(first, i)) > SURE;
    }

    /** Whether a sentence could begin at this token at all: after a space, with a capital, a figure or what opens. */
    private boolean isCandidate(int first, int i) {
        RawToken before = tokens.get(i - 1);
        char last = text.charAt(before.begin());
        if (before.end() == tokens.get(i).begin() || (last == ':' && i - first <= LONGEST_LABEL)) {
            return false;
        }
        char c = text.charAt(tokens.get(i).begin());
        boolean figure = Character.isDigit(c) && !before.is(RawToken.Kind.NUMBER);
        return Character.isUpperCase(c) || figure || opens(i);
    }

    /** « - Mairie de Paris », but not « PARIS (AFP) - Le maire », « 9 juin - 8 h ». */
    private boolean opens(int i) {
        char c = text.charAt(tokens.get(i).begin());
        if (OPENING.indexOf(c) < 0 || i + 1 == tokens.size()) {
            return false;
        }
        char last = text.charAt(tokens.get(i - 1).begin());
        char next = text.charAt(tokens.get(i + 1).begin());
        return c != '-' || (last != ')' && !Character.isDigit(next));
    }

    private UnmarkedEndFeatures features() {
        if (features == null) {
            features = new UnmarkedEndFeatures(classes, text, tokens, cutter);
        }
        return features;
    }
}
