package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import io.github.depeche.quote.Vocabulary.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        return opensAsPart(tokens)
                ? holdsClause(behindPause(tokens), passage)
                : holdsClause(tokens, passage) || (alone && isVerblessUtterance(tokens));
    }

    /** Whether there is a clause with its subject in the passage, be it one that a word at its beginning subordinates. */
    boolean holdsClause(Passage passage) {
        return holdsClause(words.in(passage.inner()), passage);
    }

    /** The verb that the words begin with, be it behind its clitics: « prend acte », « n'y croit pas »; {@code null} for none. */
    @Nullable
    Token openingVerb(Passage passage) {
        Token verb = words.at(words.firstFrom(passage.inner().begin()));
        for (int i = 0; i < Words.MOST_CLITICS && verb != null && vocabulary.is(Kind.CLITIC, Words.lower(verb)); i++) {
            verb = words.after(verb);
        }
        return verb != null && verb.has(Feature.FINITE) && verb.has(Feature.THIRD_PERSON) ? verb : null;
    }

    private boolean holdsClause(List<Token> tokens, Passage passage) {
        return tokens.stream()
                .anyMatch(token -> followsOpeningPronoun(token, passage.inner())
                        || (token.has(Feature.FINITE)
                                && isMain(token, passage.inner())
                                && hasSubjectOrOrders(token, passage.inner())));
    }

    /** « à condition qu'on paie », « dont on taira le nom », « ne pas céder », « lave notre honneur »: in small letters the journalist's clause goes on. */
    private boolean opensAsPart(List<Token> tokens) {
        Token first = tokens.isEmpty() ? null : tokens.get(0);
        return first != null
                && Character.isLowerCase(first.form().charAt(0))
                && (isSubordinated(first) || isPredicate(tokens));
    }

    private static boolean isSubordinated(Token first) {
        return Words.isTag(first, PartOfSpeech.ADP, PartOfSpeech.SCONJ)
                || Words.is(first, "qui", "que", "qu'", "dont", "où", "quand", "parce");
    }

    /** « ne pas céder », « lave notre honneur », « heureux d'annoncer que P »: the subject stands before the marks. */
    private boolean isPredicate(List<Token> tokens) {
        int at = 0;
        while (at < tokens.size() - 1 && (isObject(tokens.get(at)) || Words.is(tokens.get(at), "pas"))) {
            at++;
        }
        Token verb = tokens.get(at);
        boolean states = verb.has(Feature.FINITE) && verb.has(Feature.THIRD_PERSON) && !verb.has(Feature.IMPERATIVE);
        boolean adjective = verb.partOfSpeech() == PartOfSpeech.ADJ
                && tokens.size() > 1
                && Words.isTag(tokens.get(1), PartOfSpeech.ADP);
        return verb.has(Feature.INFINITIVE) || states || adjective;
    }

    /** « en d'autres temps, on aurait parlé de censure »: what stands behind the first pause may be a clause all the same. */
    private static List<Token> behindPause(List<Token> tokens) {
        boolean phrase = tokens.get(0).has(Feature.INFINITIVE) || tokens.get(0).partOfSpeech() == PartOfSpeech.ADJ;
        for (int i = 1; !phrase && i < tokens.size(); i++) {
            if (Words.is(tokens.get(i), ",", ".", "?", "!", "…", ":", ";")) {
                return tokens.subList(i, tokens.size());
            }
        }
        return List.of();
    }

    /** « Vous faites du roman »: a pronoun that nothing precedes and its verb are a clause, whatever the tagger and the tree make of them. */
    private boolean followsOpeningPronoun(Token verb, Span passage) {
        if (!Words.isTag(verb, PartOfSpeech.VERB, PartOfSpeech.AUX) || verb.has(Feature.INFINITIVE)) {
            return false;
        }
        Token subject = words.before(verb);
        for (int i = 0;
                i < Words.MOST_CLITICS && subject != null && vocabulary.is(Kind.CLITIC, Words.lower(subject));
                i++) {
            Token earlier = words.before(subject);
            if (earlier == null || !passage.contains(earlier.span())) {
                break;
            }
            subject = earlier;
        }
        if (subject == null || !passage.contains(subject.span()) || !isSubject(subject)) {
            return false;
        }
        Token opener = words.before(subject);
        return opener == null || !passage.contains(opener.span()) || opener.partOfSpeech() == PartOfSpeech.PUNCT;
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
        return before != null && passage.contains(before.span()) && isSubject(before);
    }

    /** « ne lui », « s' »; not « le » of a noun, nor « vous », which may be the subject. */
    private boolean isObject(Token word) {
        return vocabulary.is(Kind.CLITIC, Words.lower(word))
                && !isSubject(word)
                && !Words.isTag(word, PartOfSpeech.DET, PartOfSpeech.ADP);
    }

    private boolean isSubject(Token pronoun) {
        return vocabulary.is(Kind.SUBJECT, Words.lower(pronoun));
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
        // « Oui oui », répond X
        boolean answers = wordCount > 0
                && tokens.stream()
                        .allMatch(token -> Words.isTag(token, PartOfSpeech.INTJ, PartOfSpeech.PUNCT)
                                || Words.is(token, "oui", "non", "si"));
        return verb || answers || (spoken && wordCount >= SHORTEST_VERBLESS);
    }
}
