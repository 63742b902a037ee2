package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Token;
import java.util.Set;

/** Tells whether a clause goes on behind what breaks it: « Elle a perdu, estime X, 70 % de ses clients », « Il faudrait, selon X, 140 postes ». */
final class BrokenClause {

    /** What a verb or a noun lacks without it. */
    private static final Set<String> PARTS = Set.of(
            "obj", "iobj", "xcomp", "ccomp", "obl:arg", "nsubj", "nsubj:pass", "csubj", "expl:subj", "aux", "cop");

    private static final Set<String> CLAUSES = Set.of("acl:relcl", "advcl", "acl", "ccomp", "conj", "parataxis");

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

    /** « Il est mort sans avoir, selon son fils, compris »: where the subordinate or joined clause begins that is broken, or the whole clause. */
    int begin(Span before, Span behind) {
        for (Token token : words.in(before)) {
            if (hangsIn(token, behind)) {
                return beginOfClause(token.head().orElse(token), before);
            }
        }
        for (Token token : words.in(behind)) {
            if (PARTS.contains(token.relation()) && hangsIn(token, before)) {
                return beginOfClause(token.head().orElse(token), before);
            }
        }
        return before.begin();
    }

    private int beginOfClause(Token part, Span before) {
        Token clause = part;
        for (int steps = 0; steps < Words.DEEPEST && !CLAUSES.contains(clause.relation()); steps++) {
            Token head = clause.head().orElse(null);
            if (head == null) {
                return before.begin();
            }
            clause = head;
        }
        for (Token token : words.in(before)) {
            boolean linked = Words.is(token, ",", "que", "qu'", "où", "dont", "et", "mais", "puisque", "puisqu'")
                    || token.hasRelation("fixed");
            if (Words.isUnder(token, clause) && !linked && !isLink(token)) {
                return token.span().begin();
            }
        }
        return before.begin();
    }

    /** « parce que », « au motif que »: what « que » hangs under. */
    private static boolean isLink(Token token) {
        return token.hasRelation("mark") && token.children().stream().anyMatch(child -> Words.is(child, "que", "qu'"));
    }

    private static boolean hangsIn(Token token, Span span) {
        return token.head().filter(head -> span.contains(head.span().begin())).isPresent();
    }
}
