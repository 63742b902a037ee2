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

    /** The row of a form's scores behind those of its places. */
    private static final int AFTER_OTHER = PLACES.length;

    /** The outcome of words outside all names. */
    private static final String OTHER = "other";

    /** The parts of names as outcomes end with them, in the order of {@link NameLabels}. */
    private static final List<String> PARTS = List.of("start", "cont", "last", "unit");

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

    private final FormCache<FirstReadingWord> words = new FormCache<>(ScoreRows.CACHE_BITS, this::lookUp);

    FirstReadingWeights(PerceptronWeights weights) {
        this.weights = weights;
        outcomes = weights.outcomes();
        other = Arrays.asList(outcomes).indexOf(OTHER);
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
        if (outcome.equals(OTHER)) {
            return NameLabels.OUTSIDE;
        }
        int hyphen = outcome.lastIndexOf('-');
        int nameClass = hyphen < 0 ? -1 : FirstReading.CLASSES.indexOf(outcome.substring(0, hyphen));
        int part = PARTS.indexOf(outcome.substring(hyphen + 1));
        if (nameClass < 0 || part < 0) {
            throw new IllegalArgumentException("Unknown outcome of the first reading for names: " + outcome);
        }
        return NameLabels.of(nameClass, part);
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
        short[] scores = new short[(PLACES.length + 1) * outcomes.length];
        for (int place = 0; place < PLACES.length; place++) {
            int[] sum = weights.sum(
                    weights.find(PLACES[place], "wc=", shape),
                    weights.find(PLACES[place], "w&c=", lower, ",", shape),
                    weights.find(PLACES[place], "w=", lower));
            if (place == WINDOW) {
                addAffixes(form, sum);
                ScoreRows.write(sum, place, scores);
                weights.add(previousAndForm(other, form), sum);
                ScoreRows.write(sum, AFTER_OTHER, scores);
            } else {
                ScoreRows.write(sum, place, scores);
            }
        }
        return new FirstReadingWord(
                form,
                SHAPES.indexOf(shape),
                scores,
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

    private void addAffixes(String form, int[] scores) {
        for (int i = 1; i <= AFFIX && i <= form.length(); i++) {
            weights.add(weights.find("suf=", form.substring(form.length() - i)), scores);
            weights.add(weights.find("pre=", form.substring(0, i)), scores);
        }
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
                ScoreRows.add(words[k].scores(), k - i + WINDOW, scores);
            }
        }
        FirstReadingWord word = words[i];
        if (i > sentenceBegin) {
            FirstReadingWord before = words[i - 1];
            weights.add(weights.find(NameTable.append(before.withNext(), word.form())), scores);
            ScoreRows.add(shapePairsBefore[before.shape()][word.shape()], scores);
        } else {
            ScoreRows.add(begin, scores);
        }
        if (i + 1 < sentenceEnd) {
            FirstReadingWord next = words[i + 1];
            weights.add(weights.find(NameTable.append(word.withNextHere(), next.form())), scores);
            ScoreRows.add(shapePairsAfter[word.shape()][next.shape()], scores);
        }
    }

    /** Adds what the word itself says after the outcomes before it, and what the outcome says that its form had when it was last read. */
    void scoreWord(FirstReadingWord word, int previous, int beforePrevious, int last, int[] scores) {
        if (previous == NONE || previous == other) {
            ScoreRows.add(word.scores(), AFTER_OTHER, scores);
        } else {
            ScoreRows.add(word.scores(), WINDOW, scores);
            weights.add(previousAndForm(previous, word.form()), scores);
        }
        ScoreRows.add(previousOutcomeAndShape[previous + 1][word.shape()], scores);
        ScoreRows.add(outcomeBeforePrevious[beforePrevious + 1], scores);
        ScoreRows.add(lastOutcome[last + 1], scores);
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
