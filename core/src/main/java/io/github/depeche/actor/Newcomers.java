package io.github.depeche.actor;

import io.github.depeche.MentionKind;
import io.github.depeche.linguistics.grammar.FeatureVector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who has come into the article since the quote before, and who is named in the paragraph: whoever is brought in there is often brought in to
 * speak, and whoever has spoken before need not be named anew.
 */
final class Newcomers {

    private static final int MOST = 2;
    private static final int MOST_TOLD = 3;

    /**
     * The names of somebody before the place where the speaker is told.
     *
     * @param first where the first stands
     * @param here whether one stands in the paragraph
     */
    private record Names(int first, boolean here, int count) {}

    private final SpeakerQuestion question;
    private final SpokenBefore before;
    private final int since;
    private final int paragraph;
    private final int opens;
    private final Map<Entity, Names> names = new HashMap<>();
    private int fresh;
    private int here;

    Newcomers(SpeakerQuestion question, Discourse discourse, SpokenBefore before, List<SpokenBefore.Turn> latest) {
        this.question = question;
        this.before = before;
        this.since = latest.isEmpty() ? -1 : latest.get(0).extent().end();
        this.paragraph = paragraph(discourse, question.sentence());
        this.opens = latest.isEmpty() || discourse.sentenceAt(since - 1) < paragraph ? 1 : 0;
    }

    /** The first sentence of the paragraph. */
    private static int paragraph(Discourse discourse, int sentence) {
        int first = sentence;
        while (first > 0
                && discourse
                        .sentences()
                        .get(first - 1)
                        .block()
                        .equals(discourse.sentences().get(sentence).block())) {
            first--;
        }
        return first;
    }

    /** Looks at one of those who may be meant, beside whom the others are seen. */
    void compare(Entity entity) {
        int first = Integer.MAX_VALUE;
        int count = 0;
        boolean inParagraph = false;
        for (Markable name : entity.markables()) {
            if (name.kind() == MentionKind.NAME
                    && name.sentence() >= 0
                    && name.span().begin() < question.place().begin()) {
                first = Math.min(first, name.span().begin());
                inParagraph |= name.sentence() >= paragraph;
                count++;
            }
        }
        names.put(entity, new Names(first, inParagraph, count));
        if (entity.isPerson()) {
            fresh += count > 0 && first > since ? 1 : 0;
            here += inParagraph ? 1 : 0;
        }
    }

    /**
     * Adds what speaks for somebody.
     *
     * @param ruled whether the rules choose him
     * @param spoke which of the quotes before he speaks in
     */
    void add(Entity entity, boolean ruled, int way, int manner, int what, int spoke, FeatureVector features) {
        Names own = names.get(entity);
        if (own == null) {
            return;
        }
        int others = Math.min(fresh, MOST);
        int come = own.count == 0 ? 2 : own.first > since ? 1 : 0;
        int named = (own.here ? 4 : 0) + Math.min(here, MOST);
        features.add("s fresh", come * 4 + others, way);
        features.add("s fresh spoke", come * 4 + spoke, way * 4 + others);
        features.add("s fresh ruled", come * 2 + (ruled ? 1 : 0), manner * 4 + others);
        features.add("s here", named, way * 2 + opens);
        features.add("s here spoke", named, way * 4 + spoke);
        features.add("s here what", named, what);
    }

    /** Adds what the nouns by which somebody is called tell beside the one that tells the speaker. */
    void addTitles(Entity entity, String noun, int way, int spoke, FeatureVector features) {
        Names own = names.get(entity);
        int called = entity.roles().contains(noun) ? 1 : 0;
        int titles = Math.min(entity.roles().size(), MOST_TOLD) * 2 + called;
        features.add("s titles", titles, way * 2 + (entity.isNamed() ? 1 : 0));
        features.add("s titles spoke", titles, (before.count(entity) > 0 ? 8 : 0) + spoke);
        features.add("s titles names", Math.min(own == null ? 0 : own.count, MOST_TOLD) * 2 + called, way);
    }
}
