package io.github.depeche.event;

import io.github.depeche.EventType;
import io.github.depeche.linguistics.grammar.FeatureVector;

/** What the lexicon and the rest of the article say of one sense of a word, as features that count alike for all types. */
final class SenseFeatures {

    /** Scores below and above are all alike. */
    private static final int LOWEST_SCORE = 3;

    private static final int HIGHEST_SCORE = 12;

    private static final double CLOSE = 0.1;

    private final ArticleContext context;

    SenseFeatures(ArticleContext context) {
        this.context = context;
    }

    /** Adds them. */
    void add(TriggerWord word, Candidate candidate, FeatureVector features) {
        addLexicon(word, candidate, features);
        EventType type = candidate.sense().type();
        double elsewhere = context.elsewhere(type, word);
        features.add("elsewhere", elsewhere <= 0 ? 0 : elsewhere < 2 ? 1 : elsewhere < 4 ? 2 : 4);
        int alike = context.candidates(type);
        features.add("alike", alike < 2 ? 1 : alike < 4 ? 2 : alike < 8 ? 4 : 8);
        if (context.topic(0).equals(type.name())) {
            features.add("topic");
        }
    }

    private static void addLexicon(TriggerWord word, Candidate candidate, FeatureVector features) {
        Sense sense = candidate.sense();
        String kind = sense.kind().name();
        String met = candidate.strength() > 0 ? "met" : "unmet";
        String locution = sense.locution().text();
        int weight = (int) Math.round(sense.weight() * 20);
        features.add("bias");
        features.add("kind", kind);
        features.add("locution", locution, met);
        features.add("length", kind, Math.min(3, candidate.match().words().size()));
        features.add("weight", weight);
        features.add("weight", met, weight);
        features.add("strength", candidate.strength(), sense.requirements().size());
        for (int tenth = LOWEST_SCORE; tenth <= HIGHEST_SCORE && candidate.score() * 10 >= tenth; tenth++) {
            features.add("score", tenth);
        }
        double rival = 0;
        int rivals = 0;
        int possible = 0;
        for (Candidate other : word.senses()) {
            if (other.sense().type() != candidate.sense().type()) {
                rival = Math.max(rival, other.score());
                rivals++;
                possible += other.score() > 0 ? 1 : 0;
            }
        }
        String margin = margin(candidate.score(), rival);
        features.add("rivals", Math.min(3, rivals));
        features.add("possible rivals", Math.min(3, possible));
        features.add("margin", margin, kind);
        features.add("margin and weight", margin, weight);
        features.add("margin of", margin, locution);
    }

    private static String margin(double score, double rival) {
        if (score <= 0) {
            return "none";
        }
        if (rival <= 0) {
            return "alone";
        }
        if (score >= rival) {
            return score > rival + CLOSE ? "above" : "equal";
        }
        return score > rival - CLOSE ? "below" : "far below";
    }
}
