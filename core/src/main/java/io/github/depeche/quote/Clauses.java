package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import io.github.depeche.quote.Vocabulary.Kind;
import java.util.List;

/** Whether words in quotation marks are an utterance of their own or a part of the journalist's clause. */
final class Clauses {

    /** Verbless utterances have at least so many words: « Non, pas sans eux ». */
    private static final int SHORTEST_VERBLESS = 4;

    private final Words words;

    private final Vocabulary vocabulary;

    Clauses(Words words, Vocabulary vocabulary) {
        this.words = words;
        this.vocabulary = vocabulary;
    }

    /** Whether the passage holds a clause with its subject, an order, or an exclamation that is more than a noun phrase. */
    boolean isUtterance(Passage passage, boolean alone) {
        List<Token> tokens = words.in(passage.inner());
        for (Token token : tokens) {
            if (token.has(Feature.FINITE)
                    && isMain(token, passage.inner())
                    && hasSubjectOrOrders(token, passage.inner())) {
                return true;
            }
        }
        return alone && isVerblessUtterance(tokens);
    }

    /** No clause that depends on a noun of the passage: « une querelle qui n'a que trop duré »; no such clause begins with its verb. */
    private boolean isMain(Token finite, Span passage) {
        Token climber = finite;
        for (int steps = 0; climber != null && steps <= Words.DEEPEST; steps++) {
            Token head = climber.head().orElse(null);
            if (head == null || !passage.contains(head.span())) {
                return true;
            }
            boolean depends = climber.hasRelation("acl") || climber.relation().equals("advcl");
            if (depends && !head.equals(words.before(climber))) {
                return false;
            }
            climber = head;
        }
        return true;
    }

    private boolean hasSubjectOrOrders(Token finite, Span passage) {
        if (finite.has(Feature.IMPERATIVE)) {
            return true;
        }
        Token verb = finite.hasRelation("aux") || finite.hasRelation("cop")
                ? finite.head().orElse(finite)
                : finite;
        for (Token child : verb.children()) {
            if ((child.hasRelation("nsubj") || child.hasRelation("expl") || child.hasRelation("csubj"))
                    && passage.contains(child.span())
                    && !Words.is(child, "se", "s'", "qui")) {
                return true;
            }
        }
        Token before = words.before(finite);
        return before != null
                && passage.contains(before.span())
                && Words.is(
                        before, "je", "j'", "tu", "il", "elle", "on", "l'on", "nous", "vous", "ils", "elles", "c'",
                        "ce", "ça", "cela");
    }

    private boolean isVerblessUtterance(List<Token> tokens) {
        long wordCount = tokens.stream()
                .filter(token -> token.partOfSpeech() != PartOfSpeech.PUNCT)
                .count();
        boolean spoken = tokens.stream()
                .anyMatch(token -> token.partOfSpeech() == PartOfSpeech.INTJ
                        || token.form().equals(",")
                        || token.form().equals("!")
                        || vocabulary.is(Kind.SPOKEN, Words.lower(token)));
        boolean verb = tokens.stream()
                .anyMatch(token -> token.partOfSpeech() == PartOfSpeech.VERB && token.has(Feature.FINITE));
        return verb || (spoken && wordCount >= SHORTEST_VERBLESS);
    }
}
