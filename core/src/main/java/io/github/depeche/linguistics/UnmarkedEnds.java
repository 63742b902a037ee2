package io.github.depeche.linguistics;

import io.github.depeche.Span;
import io.github.depeche.extension.Dictionary;
import io.github.depeche.extension.LanguagePack;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;

/**
 * Finds sentences that end without a mark inside a block: titles and items of lists that were run together (« Effets indésirables Votre
 * médecin vous dira … »). A linear classifier over the words around each space before a capital.
 */
public final class UnmarkedEnds {

    /** A break that is none does more harm than a missed one. */
    private static final int SURE = 60;

    /** « Lille : », « Ambre Santucci : »: a label, which stays with what it announces. */
    private static final int LONGEST_LABEL = 3;

    private final String text;
    private final List<RawToken> tokens;
    private final WordClasses classes;
    private final LinearClassifier classifier;

    UnmarkedEnds(Dictionary dictionary, LinearClassifier classifier, String text, List<RawToken> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.classes = new WordClasses(dictionary);
        this.classifier = classifier;
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
        UnmarkedEnds ends = new UnmarkedEnds(pack.dictionary(), LinearClassifier.empty(), text, tokens);
        int first = 0;
        for (int i = 1; i < tokens.size(); i++) {
            boolean right = begins.test(tokens.get(i).begin());
            boolean marked = cutter.endsAfter(i - 1);
            if (!marked && !cutter.isBracketed(i - 1) && ends.isCandidate(first, i)) {
                learner.accept(ends.features(first, i), right);
            }
            if (marked || right) {
                first = i;
            }
        }
    }

    /** Whether the sentence that began at the first token ends before the other one. */
    boolean endsBefore(int first, int i) {
        return isCandidate(first, i) && classifier.score(features(first, i)) > SURE;
    }

    /** Whether a sentence could begin at this token at all: after a space, with a capital or a figure; « PARIS (AFP) - Le maire » goes on. */
    private boolean isCandidate(int first, int i) {
        RawToken token = tokens.get(i);
        if (i - first <= LONGEST_LABEL && text.charAt(tokens.get(i - 1).begin()) == ':') {
            return false;
        }
        char c = text.charAt(token.begin());
        boolean figure = Character.isDigit(c) && !tokens.get(i - 1).is(RawToken.Kind.NUMBER);
        return tokens.get(i - 1).end() < token.begin() && (Character.isUpperCase(c) || figure || isListMark(i - 1));
    }

    private boolean isListMark(int i) {
        char c = text.charAt(tokens.get(i).begin());
        return c == ';' || c == ':';
    }

    /**
     * What the classifier looks at.
     *
     * @param first the first token of the sentence
     * @param i the token that may begin the next one
     */
    private List<String> features(int first, int i) {
        String before2 = form(i - 2);
        String before = form(i - 1);
        String next = form(i);
        String next2 = form(i + 1);
        String classBefore = look(before) + classes.of(before);
        String classNext = look(next) + classes.of(next);
        String classNext2 = look(next2) + classes.of(next2);
        int length = i - first;
        String size = length < 4 ? Integer.toString(length) : length < 8 ? "4" : length < 16 ? "8" : "16";
        String verb = hasVerb(first, i) ? "v" : "n";
        String start = look(form(first)) + look(form(first + 1));
        return List.of(
                "any",
                "b " + before.toLowerCase(Locale.ROOT),
                "n " + next.toLowerCase(Locale.ROOT),
                "cb " + classBefore,
                "cn " + classNext,
                "cbn " + classBefore + " " + classNext,
                "cnn " + classNext + " " + classNext2,
                "cbnn " + classBefore + " " + classNext + " " + classNext2,
                "nn " + next.toLowerCase(Locale.ROOT) + " " + classNext2,
                "bn " + before.toLowerCase(Locale.ROOT) + " " + classNext,
                "cn2 " + next.toLowerCase(Locale.ROOT) + " " + classBefore,
                "bb " + look(before2) + look(before) + " " + look(next) + look(next2),
                "sz " + size + verb + look(next),
                "st " + start + look(before) + look(next),
                "szc " + size + " " + classNext,
                "vb " + verb + " " + classBefore);
    }

    private boolean hasVerb(int first, int i) {
        for (int k = Math.max(first, i - 20); k < i; k++) {
            // surely a verb: « était », not « marche »
            if (classes.of(form(k)).equals("V")) {
                return true;
            }
        }
        return false;
    }

    private String form(int i) {
        return i < 0 || i >= tokens.size()
                ? ""
                : text.substring(tokens.get(i).begin(), tokens.get(i).end());
    }

    /** A capital word, a word in capitals, a small one, a figure, a mark. */
    private static String look(String form) {
        if (form.isEmpty()) {
            return "|";
        }
        char c = form.charAt(0);
        if (!Character.isLetter(c)) {
            return Character.isDigit(c) ? "0" : form.substring(0, 1);
        }
        boolean loud = form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
        return loud ? "XX" : Character.isUpperCase(c) ? "X" : "x";
    }
}
