package io.github.depeche.event;

import io.github.depeche.BlockType;
import io.github.depeche.event.Occurrences.Occurrence;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * How near a date or place stands to a telling: in the tree, in the sentence, in the article.
 *
 * @param distance the lower, the nearer
 * @param features in words
 */
record Nearness(int distance, List<String> features) {

    private static final int WIDEST_SCOPE = 3;
    private static final int MOST_HOPS = 3;
    private static final int LOOSE = 100;
    private static final int BACK = 1_000;
    private static final int ELSEWHERE = 2_000;
    private static final int AHEAD = 3_000;

    static <T> Nearness of(EventMention mention, Occurrence<T> there, Occurrences<T> all) {
        List<String> features = new ArrayList<>();
        Token trigger = mention.trigger();
        int back = all.sentence(trigger) - there.sentence();
        int distance = back == 0
                ? inSentence(mention, there.head(), features)
                : inArticle(mention, there.head(), back, features);
        int before = all.before(trigger);
        if (there.order() == before - 1) {
            features.add(back == 0 ? "the last before" : "the last before, elsewhere");
        } else if (there.order() == before) {
            features.add(back == 0 ? "the next after" : "the next after, elsewhere");
        }
        return new Nearness(distance, features);
    }

    private static int inSentence(EventMention mention, Token there, List<String> features) {
        Attachment attachment = mention.context().attachment();
        int distance = attachment.distance(there);
        int gap = there.index() - mention.trigger().index();
        if (distance != Attachment.NONE) {
            features.add("attached");
            features.add(
                    "attached " + Math.min(distance / 10, WIDEST_SCOPE) + " " + Math.min(distance % 10, MOST_HOPS));
            features.add("attached by " + Syntax.preposition(there).orElse("nothing"));
            return distance;
        }
        features.add(attachment.isOfAnother(there) ? "of another trigger" : "loose");
        if (attachment.isOfSaying(there)) {
            features.add("of a saying");
        }
        String side = gap < 0 ? "before" : "after";
        features.add(side + " by " + bucket(Math.abs(gap)));
        features.add(verbBetween(mention.trigger(), there) ? side + ", beyond a verb" : side);
        if (there.index() <= 3) {
            features.add("opens the sentence");
        }
        return LOOSE + Math.abs(gap);
    }

    private static String bucket(int words) {
        return words <= 3 ? "3" : words <= 7 ? "7" : words <= 14 ? "14" : "more";
    }

    private static int inArticle(EventMention mention, Token there, int back, List<String> features) {
        boolean sameBlock =
                mention.trigger().sentence().block().equals(there.sentence().block());
        String far = back > 3
                ? "far back"
                : back > 1 ? "some back" : back == 1 ? "one back" : back == -1 ? "one on" : "some on";
        features.add(far + (sameBlock ? ", in the paragraph" : ""));
        BlockType type = mention.trigger().sentence().block().type();
        if (!mention.isInBody()) {
            features.add("told in " + type + ": " + far);
        }
        if (!there.sentence().block().type().isBody()) {
            features.add("stands in " + there.sentence().block().type());
        }
        if (there.sentence().isDateline()) {
            features.add("dateline");
        }
        return back < 0 ? AHEAD - back : (sameBlock ? BACK : ELSEWHERE) + Math.min(back, BACK - 1);
    }

    private static boolean verbBetween(Token one, Token other) {
        int from = Math.min(one.index(), other.index());
        int to = Math.max(one.index(), other.index());
        List<Token> tokens = one.sentence().tokens();
        return tokens.subList(Math.min(from + 1, to), to).stream().anyMatch(Syntax::isVerb);
    }
}
