package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Token;
import java.util.Set;

/** Tells whether a clause goes on behind what breaks it: « Elle a perdu, estime X, 70 % de ses clients », « Il faudrait, selon X, 140 postes ». */
final class BrokenClause {

    /** What a verb or a noun lacks without it. */
    private static final Set<String> PARTS = Set.of("obj", "iobj", "xcomp", "ccomp", "obl:arg", "nsubj", "nsubj:pass", "csubj", "expl:subj", "aux", "cop");

    private final Words words;

    BrokenClause(Words words) {
        this.words = words;
    }

    /** Whether the tree hangs words behind under words before, as parts that they need, or the other way round. */
    boolean goesOn(Span before, Span behind) {
        if (before.isEmpty() || behind.isEmpty()) {
            return false;
        }
        return words.in(behind).stream().anyMatch(token -> PARTS.contains(token.relation()) && hangsIn(token, before))
                || words.in(before).stream().anyMatch(token -> hangsIn(token, behind));
    }

    private static boolean hangsIn(Token token, Span span) {
        return token.head().filter(head -> span.contains(head.span().begin())).isPresent();
    }
}
