package io.github.depeche.actor;

import io.github.depeche.MentionKind;
import io.github.depeche.Span;
import io.github.depeche.linguistics.LogLinearModel;
import io.github.depeche.linguistics.grammar.FeatureVector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Chooses whom a pronoun or a description takes up, or nobody, by what was learnt from annotated articles. */
final class AntecedentRanker {

    /** What speaks for each candidate. */
    interface Features {

        void of(Candidate candidate, FeatureVector features);
    }

    /** Mentions of a candidate that an example tells. */
    private static final int LONGEST_EXAMPLE = 100;

    private final LogLinearModel model;
    private final String text;
    private final @Nullable Consumer<AntecedentExample> examples;
    private final FeatureVector scratch = new FeatureVector();

    /**
     * @param examples takes the choices to learn from; none when an article is simply read
     */
    AntecedentRanker(LogLinearModel model, String text, @Nullable Consumer<AntecedentExample> examples) {
        this.model = model;
        this.text = text;
        this.examples = examples;
    }

    /**
     * The best candidate; none if it is more probable that the phrase takes up none of them.
     *
     * @param phrase what speaks for its taking up somebody
     */
    @Nullable
    Candidate choose(Markable markable, FeatureVector phrase, List<Candidate> candidates, Features features) {
        if (candidates.isEmpty()) {
            return null;
        }
        if (examples != null) {
            examples.accept(example(markable, phrase, candidates, features));
        }
        float any = model.own(phrase);
        Candidate best = null;
        float bestScore = 0;
        for (Candidate candidate : candidates) {
            scratch.clear();
            features.of(candidate, scratch);
            float score = any + model.own(scratch);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private AntecedentExample example(
            Markable markable, FeatureVector phrase, List<Candidate> candidates, Features features) {
        List<AntecedentExample.Option> options = new ArrayList<>();
        for (Candidate candidate : candidates) {
            FeatureVector own = new FeatureVector();
            features.of(candidate, own);
            List<Span> mentions = new ArrayList<>();
            List<String> names = new ArrayList<>();
            Entity entity = candidate.entity();
            List<Markable> markables = entity == null ? List.of(candidate.nearest()) : entity.markables();
            for (Markable mention : markables.subList(0, Math.min(markables.size(), LONGEST_EXAMPLE))) {
                mentions.add(mention.span());
                if (mention.kind() == MentionKind.NAME && mention.name() != null) {
                    names.add(mention.name().in(text));
                }
            }
            options.add(new AntecedentExample.Option(
                    mentions, names, candidate.nearest().isThing(), own));
        }
        return new AntecedentExample(markable.span(), markable.kind() == MentionKind.PRONOUN, phrase, options);
    }
}
