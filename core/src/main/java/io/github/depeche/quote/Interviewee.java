package io.github.depeche.quote;

import io.github.depeche.Actor;
import io.github.depeche.ActorType;
import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose answers those without a label are: the person whom title and introduction present. */
final class Interviewee {

    /** What a mention in the title counts, beside one in the introduction. */
    private static final int IN_TITLE = 3;

    private Interviewee() {}

    /**
     * Who answers.
     *
     * @param firstQuestion where the first question begins
     */
    static @Nullable Actor of(Desk desk, int firstQuestion) {
        List<String> authors = desk.article.metadata().authors();
        Actor best = null;
        int most = 0;
        for (Actor actor : desk.article.actors()) {
            if (actor.type() == ActorType.PERSON && actor.isNamed()) {
                int presented = 0;
                boolean titled = false;
                for (Mention mention : actor.mentions()) {
                    boolean inTitle = isInTitle(mention, desk.article.blocks());
                    titled |= inTitle;
                    presented += inTitle ? IN_TITLE : mention.span().begin() < firstQuestion ? 1 : 0;
                }
                // an interview may stand under the name of whom it presents
                boolean asks = authors.contains(actor.name()) && !titled;
                if (presented > most && !asks) {
                    best = actor;
                    most = presented;
                }
            }
        }
        return best;
    }

    private static boolean isInTitle(Mention mention, List<Block> blocks) {
        return blocks.stream()
                .anyMatch(
                        block -> block.type() == BlockType.TITLE && block.span().contains(mention.span()));
    }
}
