package io.github.depeche.event;

import io.github.depeche.extension.Token;
import java.util.List;

/**
 * How a happening is told, which bears on whether the story's day and place are its own: « Plus tôt, il avait fui » was before the day of the
 * lead, « Puis il a fui » on it.
 */
final class TellingContext {

    /** How many words at the beginning of the sentence tell how it goes on from those before. */
    private static final int OPENING = 2;

    private static final int FEW = 2;
    private static final int SOME = 5;

    private TellingContext() {}

    /** How many other happenings are told more often: the fewer, the more the story is about this one. */
    static void addRank(int more, Cues context) {
        context.add("rank ", more == 0 ? "first" : more <= FEW ? "high" : more <= SOME ? "middle" : "low");
    }

    /** How the sentence opens, in which tense it stands, what the trigger depends on, and whether it is within a quote. */
    static void add(EventMention mention, Cues context) {
        Token anchor = mention.anchor();
        Token clause = TriggerForm.clause(anchor);
        List<Token> tokens = mention.trigger().sentence().tokens();
        for (Token token : tokens.subList(0, Math.min(OPENING, tokens.size()))) {
            context.add("opens with ", token.lowerLemma());
        }
        context.add(clause == anchor ? "form " : "form above ", TriggerForm.of(clause));
        context.add("preposition ", Syntax.preposition(anchor).orElse(""));
        context.add(
                anchor.relation(),
                " of ",
                anchor.head().map(head -> head.partOfSpeech().name()).orElse("nothing"));
        context.add(mention.source() == null ? "unquoted" : "quoted");
    }
}
