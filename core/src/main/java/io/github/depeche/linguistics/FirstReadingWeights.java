package io.github.depeche.linguistics;

import io.github.depeche.linguistics.grammar.FormCache;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.SequenceValidator;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import opennlp.tools.util.featuregen.PrefixFeatureGenerator;
import opennlp.tools.util.featuregen.SuffixFeatureGenerator;
import opennlp.tools.util.featuregen.TokenClassFeatureGenerator;
import opennlp.tools.util.featuregen.TokenFeatureGenerator;

/**
 * The weights of a model of OpenNLP's name finder, by form, place and outcome. The features are those that {@code first-reading.xml} of the
 * workshop tells to the trainer, and those of outcomes that OpenNLP's name finder always has.
 */
final class FirstReadingWeights {

    /** No outcome before: the beginning of a sentence, or a form not met yet. */
    static final int NONE = -1;

    private static final Context NO_WEIGHTS = new Context(new int[0], new double[0]);

    private static final int WINDOW = 2;
    private static final int AFFIX = 4;
    private static final String[] PLACES = {"p2", "p1", "", "n1", "n2"};

    private static final int CACHE_BITS = 13;

    /** All answers of {@link FeatureGeneratorUtil#tokenFeature}. */
    private static final List<String> SHAPES = List.of(
            "jah", "jak", "lc", "2d", "4d", "an", "dd", "ds", "dc", "dp", "num", "sc", "ac", "cp", "ic", "other");

    private final Map<String, Context> weights;
    private final String[] outcomes;
    private final int other;
    private final boolean[][] follows;
    private final Context begin;
    private final Context[][] shapePairsBefore;
    private final Context[][] shapePairsAfter;
    private final Context[] lastOutcome;
    private final Context[] previousOutcome;
    private final Context[] outcomeBeforePrevious;
    private final Context[][] previousOutcomeAndShape;

    private final FormCache<FirstReadingWord> words = new FormCache<>(CACHE_BITS, this::lookUp);

    @SuppressWarnings("unchecked") // as documented by the method
    FirstReadingWeights(AbstractModel model, SequenceValidator<String> validator) {
        Object[] structures = model.getDataStructures();
        weights = (Map<String, Context>) structures[1];
        outcomes = (String[]) structures[2];
        other = Arrays.asList(outcomes).indexOf("other");
        int count = outcomes.length;
        follows = new boolean[count + 1][count];
        lastOutcome = new Context[count + 1];
        previousOutcome = new Context[count + 1];
        outcomeBeforePrevious = new Context[count + 1];
        previousOutcomeAndShape = new Context[count + 1][SHAPES.size()];
        for (int before = NONE; before < count; before++) {
            String name = outcome(before == NONE ? other : before);
            String[] sequence = before == NONE ? new String[0] : new String[] {name};
            for (int next = 0; next < count; next++) {
                follows[before + 1][next] =
                        validator.validSequence(sequence.length, new String[0], sequence, outcomes[next]);
            }
            lastOutcome[before + 1] = find("pd=" + (before == NONE ? null : name));
            previousOutcome[before + 1] = find("po=" + name);
            outcomeBeforePrevious[before + 1] = find("ppo=" + name);
            for (int shape = 0; shape < SHAPES.size(); shape++) {
                previousOutcomeAndShape[before + 1][shape] = find("powf=" + name + "," + SHAPES.get(shape));
            }
        }
        begin = find("S=begin");
        shapePairsBefore = shapePairs("pwc,wc=");
        shapePairsAfter = shapePairs("wc,nc=");
    }

    private Context[][] shapePairs(String template) {
        Context[][] pairs = new Context[SHAPES.size()][SHAPES.size()];
        for (int one = 0; one < pairs.length; one++) {
            for (int next = 0; next < pairs.length; next++) {
                pairs[one][next] = find(template + SHAPES.get(one) + "," + SHAPES.get(next));
            }
        }
        return pairs;
    }

    private Context find(String feature) {
        return weights.getOrDefault(feature, NO_WEIGHTS);
    }

    String outcome(int number) {
        return outcomes[number];
    }

    double[] newScores() {
        return new double[outcomes.length];
    }

    /** The weights of a form. */
    FirstReadingWord word(String form) {
        return words.get(form);
    }

    private FirstReadingWord lookUp(String form) {
        List<String> around = features(form, new TokenClassFeatureGenerator(true), new TokenFeatureGenerator(true));
        List<String> affixes = features(form, new SuffixFeatureGenerator(AFFIX), new PrefixFeatureGenerator(AFFIX));
        Context[][] byPlace = new Context[PLACES.length][];
        for (int place = 0; place < PLACES.length; place++) {
            List<Context> found = new ArrayList<>();
            for (String feature : around) {
                found.add(find(PLACES[place] + feature));
            }
            for (String feature : place == WINDOW ? affixes : List.<String>of()) {
                found.add(find(feature));
            }
            found.removeIf(context -> context.getOutcomes().length == 0);
            byPlace[place] = found.toArray(Context[]::new);
        }
        int shape = SHAPES.indexOf(FeatureGeneratorUtil.tokenFeature(form));
        return new FirstReadingWord(form, shape, byPlace, find(previousAndForm(other, form)));
    }

    private static List<String> features(String form, AdaptiveFeatureGenerator... generators) {
        List<String> features = new ArrayList<>();
        for (AdaptiveFeatureGenerator generator : generators) {
            generator.createFeatures(features, new String[] {form}, 0, new String[0]);
        }
        return features;
    }

    private String previousAndForm(int previous, String form) {
        return "pow=" + outcomes[previous] + "," + form;
    }

    /** Sets the scores to what the words of the sentence say of one of them. */
    void scoreWords(FirstReadingWord[] words, int i, int sentenceBegin, int sentenceEnd, double[] scores) {
        Arrays.fill(scores, 0);
        for (int k = -WINDOW; k <= WINDOW; k++) {
            if (i + k >= sentenceBegin && i + k < sentenceEnd) {
                for (Context context : words[i + k].byPlace()[k + WINDOW]) {
                    add(context, scores);
                }
            }
        }
        FirstReadingWord word = words[i];
        if (i > sentenceBegin) {
            FirstReadingWord before = words[i - 1];
            add(find("pw,w=" + before.form() + "," + word.form()), scores);
            add(shapePairsBefore[before.shape()][word.shape()], scores);
        } else {
            add(begin, scores);
        }
        if (i + 1 < sentenceEnd) {
            FirstReadingWord next = words[i + 1];
            add(find("w,nw=" + word.form() + "," + next.form()), scores);
            add(shapePairsAfter[word.shape()][next.shape()], scores);
        }
    }

    /** Adds what the outcomes before say, and the outcome that the form had when it was last read. */
    void scoreOutcomes(FirstReadingWord word, int previous, int beforePrevious, int last, double[] scores) {
        boolean afterOther = previous == NONE || previous == other;
        add(afterOther ? word.afterOther() : find(previousAndForm(previous, word.form())), scores);
        add(previousOutcome[previous + 1], scores);
        add(previousOutcomeAndShape[previous + 1][word.shape()], scores);
        add(outcomeBeforePrevious[beforePrevious + 1], scores);
        add(lastOutcome[last + 1], scores);
    }

    private static void add(Context context, double[] scores) {
        int[] of = context.getOutcomes();
        double[] parameters = context.getParameters();
        for (int k = 0; k < of.length; k++) {
            scores[of[k]] += parameters[k];
        }
    }

    /** The outcome with the highest score among those that may follow. */
    int best(double[] scores, int previous) {
        int best = NONE;
        for (int outcome = 0; outcome < scores.length; outcome++) {
            if (follows[previous + 1][outcome] && (best == NONE || scores[outcome] > scores[best])) {
                best = outcome;
            }
        }
        return best;
    }
}
