package io.github.depeche.linguistics;

import io.github.depeche.lexicon.NameTable;
import io.github.depeche.linguistics.grammar.FormCache;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/**
 * The weights of a model of OpenNLP's name finder, by form, place and outcome. The features are those that {@code first-reading.xml} of the
 * workshop tells to the trainer, and those of outcomes that OpenNLP's name finder always has.
 */
final class FirstReadingWeights {

    /** No outcome before: the beginning of a sentence, or a form not met yet. */
    static final int NONE = -1;

    private static final int WINDOW = 2;
    private static final int AFFIX = 4;

    private static final String[] PLACES = {"p2", "p1", "", "n1", "n2"};

    /** The parts of names as outcomes end with them, in the order of {@link NameLabels}. */
    private static final List<String> PARTS = List.of("start", "cont", "last", "unit");

    private static final int CACHE_BITS = 13;

    /** All answers of {@link FeatureGeneratorUtil#tokenFeature}. */
    private static final List<String> SHAPES = List.of(
            "jah", "jak", "lc", "2d", "4d", "an", "dd", "ds", "dc", "dp", "num", "sc", "ac", "cp", "ic", "other");

    private final PerceptronWeights weights;
    private final String[] outcomes;
    private final int[] labels;
    private final int other;
    private final boolean[][] follows;
    private final int[] begin;
    private final int[][][] shapePairsBefore;
    private final int[][][] shapePairsAfter;
    /** The scores that an outcome gives as the last one of the same form, as the one before the previous, and, with a shape, as the previous. */
    private final int[][] lastOutcome;

    private final int[][] outcomeBeforePrevious;
    private final int[][][] previousOutcomeAndShape;

    private final FormCache<FirstReadingWord> words = new FormCache<>(CACHE_BITS, this::lookUp);

    FirstReadingWeights(PerceptronWeights weights) {
        this.weights = weights;
        outcomes = weights.outcomes();
        other = Arrays.asList(outcomes).indexOf("other");
        int count = outcomes.length;
        labels = new int[count];
        for (int outcome = 0; outcome < count; outcome++) {
            labels[outcome] = labelOf(outcomes[outcome]);
        }
        follows = new boolean[count + 1][count];
        lastOutcome = new int[count + 1][];
        outcomeBeforePrevious = new int[count + 1][];
        previousOutcomeAndShape = new int[count + 1][SHAPES.size()][];
        for (int before = NONE; before < count; before++) {
            String name = outcome(before == NONE ? other : before);
            for (int next = 0; next < count; next++) {
                follows[before + 1][next] = follows(name, outcomes[next]);
            }
            lastOutcome[before + 1] = weights.sum(weights.find("pd=", before == NONE ? "null" : name));
            outcomeBeforePrevious[before + 1] = weights.sum(weights.find("ppo=", name));
            int previous = weights.find("po=", name);
            for (int shape = 0; shape < SHAPES.size(); shape++) {
                previousOutcomeAndShape[before + 1][shape] =
                        weights.sum(previous, weights.find("powf=", name, ",", SHAPES.get(shape)));
            }
        }
        begin = weights.sum(weights.find("S=begin"));
        shapePairsBefore = shapePairs("pwc,wc=");
        shapePairsAfter = shapePairs("wc,nc=");
    }

    /** « person-start » goes on with « person-cont » or « person-last », which follow nothing else. */
    private static boolean follows(String before, String next) {
        boolean open = before.endsWith("-start") || before.endsWith("-cont");
        boolean inside = next.endsWith("-cont") || next.endsWith("-last");
        return open == inside && (!open || type(before).equals(type(next)));
    }

    private static String type(String outcome) {
        return outcome.substring(0, outcome.lastIndexOf('-'));
    }

    private int[][][] shapePairs(String template) {
        int[][][] pairs = new int[SHAPES.size()][SHAPES.size()][];
        for (int one = 0; one < pairs.length; one++) {
            for (int next = 0; next < pairs.length; next++) {
                pairs[one][next] = weights.sum(weights.find(template, SHAPES.get(one), ",", SHAPES.get(next)));
            }
        }
        return pairs;
    }

    private String outcome(int number) {
        return outcomes[number];
    }

    /** The label of {@link NameLabels} that an outcome stands for. */
    int label(int outcome) {
        return labels[outcome];
    }

    private static int labelOf(String outcome) {
        int hyphen = outcome.lastIndexOf('-');
        return hyphen < 0
                ? NameLabels.OUTSIDE
                : NameLabels.of(
                        FirstReading.CLASSES.indexOf(outcome.substring(0, hyphen)),
                        PARTS.indexOf(outcome.substring(hyphen + 1)));
    }

    int[] newScores() {
        return new int[outcomes.length];
    }

    /** The weights of a form. */
    FirstReadingWord word(String form) {
        return words.get(form);
    }

    private FirstReadingWord lookUp(String form) {
        String shape = FeatureGeneratorUtil.tokenFeature(form);
        String lower = lower(form);
        int[][] byPlace = new int[PLACES.length][];
        for (int place = 0; place < PLACES.length; place++) {
            byPlace[place] = weights.sum(
                    weights.find(PLACES[place], "wc=", shape),
                    weights.find(PLACES[place], "w&c=", lower, ",", shape),
                    weights.find(PLACES[place], "w=", lower));
        }
        for (int affix : affixes(form)) {
            weights.add(affix, byPlace[WINDOW]);
        }
        int[] afterOther = byPlace[WINDOW].clone();
        weights.add(previousAndForm(other, form), afterOther);
        return new FirstReadingWord(
                form,
                SHAPES.indexOf(shape),
                byPlace,
                afterOther,
                PerceptronWeights.hash("pw,w=", form, ","),
                PerceptronWeights.hash("w,nw=", form, ","));
    }

    /** The form in small letters, character by character, as OpenNLP makes it. */
    private static String lower(String form) {
        StringBuilder lower = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i += Character.charCount(form.codePointAt(i))) {
            lower.appendCodePoint(Character.toLowerCase(form.codePointAt(i)));
        }
        return lower.toString();
    }

    private int[] affixes(String form) {
        int longest = Math.min(AFFIX, form.length());
        int[] affixes = new int[2 * longest];
        for (int i = 0; i < longest; i++) {
            affixes[i] = weights.find("suf=", form.substring(form.length() - i - 1));
            affixes[longest + i] = weights.find("pre=", form.substring(0, i + 1));
        }
        return affixes;
    }

    private int previousAndForm(int previous, String form) {
        return weights.find("pow=", outcomes[previous], ",", form);
    }

    /** Sets the scores to what the words around one of the sentence say of it. */
    void scoreNeighbours(FirstReadingWord[] words, int i, int sentenceBegin, int sentenceEnd, int[] scores) {
        Arrays.fill(scores, 0);
        int from = Math.max(sentenceBegin, i - WINDOW);
        int to = Math.min(sentenceEnd - 1, i + WINDOW);
        for (int k = from; k <= to; k++) {
            if (k != i) {
                add(words[k].byPlace()[k - i + WINDOW], scores);
            }
        }
        FirstReadingWord word = words[i];
        if (i > sentenceBegin) {
            FirstReadingWord before = words[i - 1];
            weights.add(weights.find(NameTable.append(before.withNext(), word.form())), scores);
            add(shapePairsBefore[before.shape()][word.shape()], scores);
        } else {
            add(begin, scores);
        }
        if (i + 1 < sentenceEnd) {
            FirstReadingWord next = words[i + 1];
            weights.add(weights.find(NameTable.append(word.withNextHere(), next.form())), scores);
            add(shapePairsAfter[word.shape()][next.shape()], scores);
        }
    }

    /** Adds what the word itself says after the outcomes before it, and what the outcome says that its form had when it was last read. */
    void scoreWord(FirstReadingWord word, int previous, int beforePrevious, int last, int[] scores) {
        if (previous == NONE || previous == other) {
            add(word.afterOther(), scores);
        } else {
            add(word.byPlace()[WINDOW], scores);
            weights.add(previousAndForm(previous, word.form()), scores);
        }
        add(previousOutcomeAndShape[previous + 1][word.shape()], scores);
        add(outcomeBeforePrevious[beforePrevious + 1], scores);
        add(lastOutcome[last + 1], scores);
    }

    private static void add(int[] more, int[] scores) {
        for (int outcome = 0; outcome < scores.length; outcome++) {
            scores[outcome] += more[outcome];
        }
    }

    /** The outcome with the highest score among those that may follow. */
    int best(int[] scores, int previous) {
        int best = NONE;
        for (int outcome = 0; outcome < scores.length; outcome++) {
            if (follows[previous + 1][outcome] && (best == NONE || scores[outcome] > scores[best])) {
                best = outcome;
            }
        }
        return best;
    }
}
