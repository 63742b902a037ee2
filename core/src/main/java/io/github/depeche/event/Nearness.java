package io.github.depeche.event;

import io.github.depeche.BlockType;
import io.github.depeche.event.Occurrences.Occurrence;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;

/** How near the dates or places of an article stand to a telling: in the tree, in the sentence, in the article. */
final class Nearness<T> {

    private static final int WIDEST_SCOPE = 3;
    private static final int MOST_HOPS = 3;
    private static final int LOOSE = 100;
    private static final int BACK = 1_000;
    private static final int ELSEWHERE = 2_000;
    private static final int AHEAD = 3_000;

    private final EventMention mention;
    private final Token trigger;
    private final int sentence;
    private final int before;

    Nearness(EventMention mention, Occurrences<T> all) {
        this.mention = mention;
        this.trigger = mention.trigger();
        this.sentence = all.sentence(trigger);
        this.before = all.before(trigger);
    }

    /** The lower, the nearer. */
    int distance(Occurrence<T> there) {
        int back = sentence - there.sentence();
        if (back == 0) {
            int attached = mention.context().attachment().distance(there.head());
            return attached != Attachment.NONE
                    ? attached
                    : LOOSE + Math.abs(there.head().index() - trigger.index());
        }
        return back < 0 ? AHEAD - back : (isInBlock(there) ? BACK : ELSEWHERE) + Math.min(back, BACK - 1);
    }

    /** « a condamné jeudi l'attentat »: whether it is the date or place of a judgement of what the trigger tells. */
    boolean isOfJudging(Occurrence<T> there) {
        Attachment attachment = mention.context().attachment();
        return isInSentence(there)
                && attachment.distance(there.head()) == Attachment.NONE
                && attachment.isOfJudging(there.head());
    }

    private boolean isInBlock(Occurrence<T> there) {
        return trigger.sentence().block().equals(there.head().sentence().block());
    }

    /** Whether both stand in one sentence. */
    boolean isInSentence(Occurrence<T> there) {
        return sentence == there.sentence();
    }

    /** Says how near it stands. */
    void describe(Occurrence<T> there, Cues cues) {
        int back = sentence - there.sentence();
        if (back == 0) {
            inSentence(there.head(), cues);
        } else {
            inArticle(there, back, cues);
        }
        if (there.order() == before - 1) {
            cues.add(back == 0 ? "the last before" : "the last before, elsewhere");
        } else if (there.order() == before) {
            cues.add(back == 0 ? "the next after" : "the next after, elsewhere");
        }
    }

    private void inSentence(Token there, Cues cues) {
        Attachment attachment = mention.context().attachment();
        int distance = attachment.distance(there);
        int gap = there.index() - trigger.index();
        if (distance != Attachment.NONE) {
            cues.add("attached");
            cues.add("attached " + Math.min(distance / 10, WIDEST_SCOPE) + " " + Math.min(distance % 10, MOST_HOPS));
            cues.add("attached by ", Syntax.preposition(there).orElse("nothing"));
            return;
        }
        cues.add(attachment.isOfAnother(there) ? "of another trigger" : "loose");
        if (attachment.isOfSaying(there)) {
            cues.add("of a saying");
        }
        String side = gap < 0 ? "before" : "after";
        cues.add(side, " by ", bucket(Math.abs(gap)));
        cues.add(side, Syntax.isVerbBetween(trigger, there) ? ", beyond a verb" : "");
        if (there.index() <= 3) {
            cues.add("opens the sentence");
        }
    }

    private static String bucket(int words) {
        return words <= 3 ? "3" : words <= 7 ? "7" : words <= 14 ? "14" : "more";
    }

    private void inArticle(Occurrence<T> there, int back, Cues cues) {
        String far = back > 3
                ? "far back"
                : back > 1 ? "some back" : back == 1 ? "one back" : back == -1 ? "one on" : "some on";
        cues.add(far, isInBlock(there) ? ", in the paragraph" : "");
        if (!mention.isInBody()) {
            cues.add("told in " + trigger.sentence().block().type() + ": " + far);
        }
        Sentence other = there.head().sentence();
        BlockType type = other.block().type();
        if (!type.isBody()) {
            cues.add("stands in ", type.name());
        }
        if (other.isDateline()) {
            cues.add("dateline");
        }
    }
}
