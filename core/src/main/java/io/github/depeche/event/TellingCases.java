package io.github.depeche.event;

import io.github.depeche.EventType;
import io.github.depeche.Span;
import io.github.depeche.linguistics.grammar.FeatureVector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;

/** The tellings of an article, for the workshop to learn from which of them are of one happening. */
public final class TellingCases {

    private final Resemblance resemblance;
    private final List<EventMention> mentions;

    TellingCases(Resemblance resemblance, List<EventMention> mentions) {
        this.resemblance = resemblance;
        this.mentions = mentions;
    }

    /**
     * A telling that may be of several happenings told before.
     *
     * @param happenings what speaks for and against each
     * @param right the place of the one that it is of; negative if it is of a new one
     */
    public record Case(List<FeatureVector> happenings, int right) {}

    /**
     * What there is to decide where all was decided right before.
     *
     * @param happeningOf the number of the happening that a word tells of; tellings of none, for which it is negative, are left out
     */
    public List<Case> cases(ToIntBiFunction<Span, EventType> happeningOf) {
        List<Case> cases = new ArrayList<>();
        ToIntFunction<EventMention> number =
                mention -> happeningOf.applyAsInt(mention.trigger().span(), mention.type());
        List<EventMention> told = mentions.stream()
                .filter(mention -> number.applyAsInt(mention) >= 0)
                .toList();
        MentionMerger merger = new MentionMerger((mention, happenings) -> {
            List<FeatureVector> answers = new ArrayList<>(happenings.size());
            int right = MentionMerger.NEW;
            for (int i = 0; i < happenings.size(); i++) {
                FeatureVector answer = new FeatureVector();
                resemblance.add(answer, mention, happenings, i);
                answers.add(answer);
                EventMention first = happenings.get(i).mentions().get(0);
                right = number.applyAsInt(first) == number.applyAsInt(mention) ? i : right;
            }
            cases.add(new Case(answers, right));
            return right;
        });
        merger.merge(told);
        return cases;
    }
}
