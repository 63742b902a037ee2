package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

    /** Whether the tree hangs words behind under words before, as parts that they need, or the other way round, or the words before lack something. */
    boolean goesOn(Span before, Span behind) {
        return lacks(before, behind) || governor(before, behind).isPresent();
    }

    /** « Elle n'a, dit-elle, reçu », « Il s'agit, selon X, d'une erreur », « Encore faut-il, dit X, que », « C'est lui, disent-ils, qui l'a fait ». */
    boolean lacks(Span before, Span behind) {
        List<Token> said = words.in(before);
        List<Token> rest = words.in(behind);
        if (said.isEmpty() || rest.isEmpty()) {
            return false;
        }
        Token end = said.get(said.size() - 1);
        Token last = Words.is(end, ",") && said.size() > 1 ? said.get(said.size() - 2) : end;
        Token next = rest.get(0);
        boolean cleft = Words.is(said.get(0), "c'", "ce") && Words.is(next, "qui", "que", "qu'");
        boolean participle = last.partOfSpeech() == PartOfSpeech.AUX && next.has(Feature.PARTICIPLE);
        boolean object = last.partOfSpeech() == PartOfSpeech.VERB
                && (Words.isTag(next, PartOfSpeech.DET, PartOfSpeech.NUM) || Words.is(next, "de", "d'", "à"));
        boolean clause = (Words.isTag(last, PartOfSpeech.VERB, PartOfSpeech.AUX) || Words.is(last, "-il", "-t-il"))
                && Words.is(next, "que", "qu'");
        return cleft || participle || object || clause;
    }

    /** « Il est mort sans avoir, selon son fils, compris »: where the subordinate or joined clause begins that is broken, or the whole clause. */
    int begin(Span before, Span behind) {
        return governor(before, behind)
                .map(token -> beginOfClause(token, before))
                .orElse(before.begin());
    }

    /** The word on one side that has a part on the other. */
    private Optional<Token> governor(Span before, Span behind) {
        return Stream.concat(
                        words.in(before).stream().filter(token -> hangsIn(token, behind)),
                        words.in(behind).stream()
                                .filter(token -> PARTS.contains(token.relation()) && hangsIn(token, before)))
                .findFirst()
                .flatMap(Token::head);
    }

    private int beginOfClause(Token governor, Span before) {
        Token clause = governor;
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
