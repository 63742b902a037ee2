package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.linguistics.LogLinearModel;
import io.github.depeche.quote.Claim.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Decides what each cue reports, if anything: a log-linear choice among its readings, which the workshop learns. */
public final class QuoteModel {

    /** The resource with the weights. */
    public static final String RESOURCE = "quotes.bin";

    /** Less probable readings are dropped; what the rules read needs less. */
    private static final double LEAST = 0.45;

    private static final double LEAST_RULED = 0.31;

    /** The same of a noun: half of those below are no reports, while clauses are, with other ends. */
    private static final double LEAST_OBJECT = 0.4;

    /** The same where marks stand around a part of the words: somebody has said that part. */
    private static final double LEAST_MARKED = 0.25;

    /** Fewer words in marks are often a term. */
    private static final int SHORTEST_MARKED = 3;

    /** Readings that share so many of their words are as good as the same. */
    public static final double SAME = 0.8;

    /** What decides between readings that are as good as the same. */
    private static final double TIE = 0.01;

    private final LogLinearModel model;

    private QuoteModel(LogLinearModel model) {
        this.model = model;
    }

    static QuoteModel load(LanguagePack pack) {
        return new QuoteModel(LogLinearModel.load(pack, RESOURCE));
    }

    /** The classes of the model: one for all readings, and one for each construction. */
    public static List<String> classes() {
        return Stream.concat(
                        Stream.of("any"), Arrays.stream(Construction.values()).map(Construction::name))
                .toList();
    }

    private static int classOf(Reading reading) {
        return 1 + reading.report().construction().ordinal();
    }

    /** What the cues report, with its probability. */
    List<Report> choose(List<Claim> claims, Desk desk) {
        QuoteFeatures features = new QuoteFeatures(desk, claims);
        List<Report> chosen = new ArrayList<>();
        for (Claim claim : claims) {
            double[] shares = shares(claim, features);
            int best = 0;
            double most = 0;
            for (int i = 0; i < shares.length; i++) {
                double probability = probability(i, claim.readings(), shares);
                if (probability > most) {
                    most = probability;
                    best = i;
                }
            }
            if (most >= least(claim, ruled(claim.readings(), best), desk)) {
                chosen.add(ruled(claim.readings(), best).report().withProbability(most));
            }
        }
        return chosen;
    }

    private static double least(Claim claim, Reading chosen, Desk desk) {
        // « un bloc qualifié de « contestataire » »: a term, or nobody is told
        boolean marked = chosen.report().speaker() != null
                && chosen.report().content().stream()
                        .flatMap(span -> desk.stretches.directlyIn(span).stream())
                        .map(Passage::inner)
                        .anyMatch(inner -> Character.isLowerCase(desk.text.charAt(inner.begin()))
                                && desk.words.in(inner).size() >= SHORTEST_MARKED);
        if (marked) {
            return LEAST_MARKED;
        }
        if (!claim.readings().get(0).ruled()) {
            return LEAST;
        }
        return chosen.report().construction() == Construction.OBJECT ? LEAST_OBJECT : LEAST_RULED;
    }

    /** The rules know ends to the word: what they read counts where the chosen reading is as good as the same. */
    private static Reading ruled(List<Reading> readings, int chosen) {
        List<Span> content = readings.get(chosen).report().content();
        return readings.stream()
                .filter(reading ->
                        reading.ruled() && overlap(content, reading.report().content()) >= SAME)
                .findFirst()
                .orElse(readings.get(chosen));
    }

    /** How probable each reading is. */
    private double[] shares(Claim claim, QuoteFeatures features) {
        List<Reading> readings = claim.readings();
        float[] byClass = model.byClass(features.of(claim));
        double[] shares = new double[readings.size()];
        double all = 1;
        for (int i = 0; i < shares.length; i++) {
            Reading reading = readings.get(i);
            shares[i] =
                    Math.exp(LogLinearModel.score(byClass, classOf(reading)) + model.own(features.of(reading, claim)));
            all += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= all;
        }
        return shares;
    }

    /** How probable it is that the right words are these or nearly these; of equals, the most probable itself. */
    private static double probability(int index, List<Reading> readings, double[] shares) {
        double sum = 0;
        List<Span> content = readings.get(index).report().content();
        for (int i = 0; i < shares.length; i++) {
            if (i == index || overlap(content, readings.get(i).report().content()) >= SAME) {
                sum += shares[i];
            }
        }
        return Math.min(1, sum + shares[index] * TIE);
    }

    /** The share of characters that both have, of those that one has. */
    public static double overlap(List<Span> one, List<Span> other) {
        int common = 0;
        int all = 0;
        for (Span a : one) {
            all += a.length();
            for (Span b : other) {
                common += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin()));
            }
        }
        for (Span b : other) {
            all += b.length();
        }
        return (double) common / (all - common);
    }

    /** The same claims, to learn from. */
    static List<QuoteExample> examples(List<Claim> claims, Desk desk) {
        QuoteFeatures features = new QuoteFeatures(desk, claims);
        ContentEditor editor = new ContentEditor(desk);
        List<QuoteExample> examples = new ArrayList<>();
        for (Claim claim : claims) {
            List<QuoteExample.Option> options = new ArrayList<>();
            for (Reading reading : claim.readings()) {
                options.add(new QuoteExample.Option(
                        classOf(reading), editor.edit(reading.report()).content(), features.of(reading, claim)));
            }
            examples.add(new QuoteExample(claim.extent(), features.of(claim), options));
        }
        return examples;
    }
}
