package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words in marks that are a part of the journalist's clause and that no cue reports: they begin as no name, title or term does. */
final class MarkedParts {

    /** Fewer words in marks behind a subject are rather a term than what somebody said. */
    private static final int SHORTEST_PREDICATE = 4;

    /** From so many words on a predicate or a description is rather what somebody said than a term. */
    private static final int LONG_PART = 6;

    /** The same where a verb, a pronoun or a conjunction begins them: « « prend acte » ». */
    private static final int SHORTEST_PART = 2;

    private final Desk desk;
    private final Clauses clauses;
    private final FloatingReader floating;

    MarkedParts(Desk desk, Clauses clauses, FloatingReader floating) {
        this.desk = desk;
        this.clauses = clauses;
        this.floating = floating;
    }

    /** « Les trains sont arrêtés « en raison d'un incident » »: in marks begins what no name, title or term begins with. */
    boolean isPart(Passage passage) {
        List<Token> tokens = desk.words.in(passage.inner());
        Token before = desk.words.at(desk.words.firstFrom(passage.outer().begin()) - 1);
        Token first = tokens.isEmpty() ? null : tokens.get(0);
        if (first == null
                || passage.depth() > 0
                || Words.is(before, "(")
                || !Character.isLowerCase(first.form().charAt(0))) {
            return false;
        }
        boolean circumstance = Words.isTag(first, PartOfSpeech.ADP)
                || (Words.is(first, "ce") && Words.is(desk.words.after(first), "qui", "que"));
        boolean part = first.has(Feature.INFINITIVE)
                || Words.isTag(first, PartOfSpeech.PRON, PartOfSpeech.SCONJ)
                || clauses.openingVerb(passage) != null;
        boolean negated = Words.is(first, "pas", "rien", "jamais", "ne", "n'") && tokens.size() > SHORTEST_PART;
        return (part && tokens.size() >= SHORTEST_PART)
                || negated
                || (tokens.size() >= SHORTEST_PART
                        && isHearsay(desk.stretches.around(passage.outer().begin())))
                || (tokens.size() >= SHORTEST_PREDICATE && (circumstance || clauses.holdsClause(passage)))
                || (tokens.size() >= LONG_PART && (isPredicate(passage) || describes(first)));
    }

    /** « La pêche est « un métier qui a de l'avenir » »: behind « être » the words judge. */
    private boolean isPredicate(Passage passage) {
        Token before = desk.words.at(desk.words.firstFrom(passage.outer().begin()) - 1);
        return before != null
                && before.has(Feature.FINITE)
                && Words.lemma(before).equals("être");
    }

    /** « félicité d'avoir « bien tenu la défense à dix » ». */
    private boolean describes(Token first) {
        boolean counts = Words.is(first, "plus", "moins", "environ");
        return !counts && (Words.isTag(first, PartOfSpeech.ADV) || first.has(Feature.PARTICIPLE));
    }

    /** « Le groupe « coopère pleinement avec la justice » »: words in marks that begin with the verb of somebody who can speak. */
    @Nullable
    Report predicateOf(Passage passage) {
        Token verb = clauses.openingVerb(passage);
        if (verb == null || desk.words.in(passage.inner()).size() < SHORTEST_PART) {
            return null;
        }
        SpeakerPhrase subject = subjectOf(passage, verb);
        if (subject != null && desk.words.in(passage.inner()).stream().anyMatch(MarkedParts::isOwn)) {
            // « La victime « laisse trois enfants, à qui vont nos pensées » »: of whom somebody else speaks
            Span whole = new Span(subject.span().begin(), passage.outer().end());
            return floating.read(passage)
                    .map(report -> report.withContent(List.of(whole)))
                    .orElse(null);
        }
        return subject != null && desk.referents.actor(subject).isPresent()
                ? new Report(Construction.FLOATING, passage.parts(), null, subject, null)
                : null;
    }

    private static boolean isOwn(Token token) {
        return token.has(Feature.FIRST_PERSON) || Words.is(token, "mon", "ma", "mes", "notre", "nos");
    }

    /**
     * The noun phrase that opens the clause, right before the marks or with an apposition: « Sa présidente, Anne Laborde, « ne cédera pas » », « Dans
     * un communiqué, la mairie « prend acte » ».
     */
    private @Nullable SpeakerPhrase subjectOf(Passage passage, Token verb) {
        int begin = clauseAround(passage);
        Span lead = Spaces.span(begin, passage.outer().begin());
        Token before = desk.words.at(desk.words.firstFrom(passage.outer().begin()) - 1);
        if (before == null || desk.words.in(lead).stream().anyMatch(token -> token.has(Feature.FINITE))) {
            return null;
        }
        Token governed = verb.child("nsubj")
                .filter(token -> token.span().end() <= lead.end())
                .orElse(before);
        if (!NounPhrases.isNominal(governed) || (governed == before && Words.is(before, ","))) {
            return null;
        }
        SpeakerPhrase phrase = desk.speakers.phrases().phrase(NounPhrases.topOfNominal(governed));
        Token pause = desk.words.at(desk.words.firstFrom(phrase.span().begin()) - 1);
        return phrase.span().begin() == begin || Words.is(pause, ",") ? phrase : null;
    }

    /** Where the sentence begins, or what stands behind its last semicolon before the marks. */
    private int clauseAround(Passage passage) {
        int marks = passage.outer().begin();
        int first = desk.stretches.around(marks).begin();
        for (Token token : desk.words.in(Spaces.span(first, marks))) {
            if (Words.is(token, ";")) {
                int behind = token.span().end();
                first = desk.clause(behind, marks).begin();
            }
        }
        return first;
    }

    /**
     * What is said with the part: the marks alone, or the clause in which somebody else tells what they say of its subject: « L'élu s'explique : la
     * ville « ne savait rien » »; all of a sentence of hearsay: « Le tir serait « parti tout seul » ».
     */
    List<Span> content(Passage passage) {
        Span sentence = desk.stretches.around(passage.outer().begin());
        if (isHearsay(sentence)) {
            return List.of(desk.clause(sentence.begin(), sentence.end()));
        }
        Token verb = clauses.openingVerb(passage);
        Token subject = verb == null
                ? null
                : verb.child("nsubj")
                        .filter(token -> token.span().end() <= passage.outer().begin())
                        .orElse(null);
        if (subject == null) {
            return passage.parts();
        }
        int begin = desk.speakers.phrases().phrase(subject).span().begin();
        int before = desk.words.firstFrom(begin) - 1;
        Token word = desk.words.at(before);
        Token earlier = desk.words.at(before - 1);
        if (Words.is(word, ":")) {
            return List.of(desk.clause(begin, sentence.end()));
        }
        boolean reported = (Words.is(word, "que", "qu'", "pourquoi") && !Words.is(earlier, "ce"))
                || (Words.is(word, "qui") && Words.is(earlier, "pour", "selon"));
        return reported ? List.of(new Span(begin, passage.outer().end())) : passage.parts();
    }

    /** « Il aurait « tout perdu » »: a conditional that no « si » and no verb of saying explains. */
    private boolean isHearsay(Span sentence) {
        int level = desk.stretches.passageAt(sentence.begin());
        List<Token> own = desk.words.in(sentence).stream()
                .filter(token -> desk.stretches.passageAt(token.span().begin()) == -1)
                .toList();
        return level < 0
                && own.stream().anyMatch(token -> token.has(Feature.CONDITIONAL))
                && own.stream()
                        .noneMatch(token -> Words.is(token, "si", "s'il", ":", ";")
                                || (token.has(Feature.FINITE) && !token.has(Feature.CONDITIONAL)))
                && desk.predicatesIn(sentence).stream()
                        .noneMatch(cue -> cue.isFinite()
                                && desk.stretches.passageAt(cue.first().span().begin()) == -1);
    }
}
