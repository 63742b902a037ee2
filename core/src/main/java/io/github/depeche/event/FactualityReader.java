package io.github.depeche.event;

import io.github.depeche.Factuality;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.Token;
import java.util.Optional;

/** Tense, mood, negation and governing words → is it so? For verbs; {@link NounFactuality} is for nouns. */
final class FactualityReader {

    private final GoverningWords words;
    private final ConditionalMood conditional;
    private final NounFactuality nouns;

    FactualityReader(WordClasses classes) {
        this.words = new GoverningWords(classes);
        this.conditional = new ConditionalMood(classes);
        this.nouns = new NounFactuality(classes, this);
    }

    Judgement judge(Reading reading) {
        Token anchor = reading.anchor();
        return Syntax.isVerb(anchor) || reading.sense().isVerbal() ? ofVerb(anchor) : nouns.judge(anchor);
    }

    Judgement ofVerb(Token verb) {
        Token current = verb;
        for (int i = 0; i < Syntax.LONGEST_CHAIN; i++) {
            Optional<Judgement> own = own(current);
            if (own.isPresent()) {
                return own.get();
            }
            Optional<Token> governor = current.head();
            if (governor.isEmpty()) {
                return Judgement.told(Factuality.FACT);
            }
            Optional<Judgement> governed = words.judge(current, governor.get());
            if (governed.isPresent()) {
                return governed.get();
            }
            if (current.hasRelation("acl") || current.hasRelation("amod") || !Syntax.isVerb(governor.get())) {
                return Judgement.told(Factuality.FACT);
            }
            current = governor.get();
        }
        return Judgement.told(Factuality.FACT);
    }

    /** What the verb itself tells; empty for an infinitive or a participle that leaves it to the word that it depends on. */
    private Optional<Judgement> own(Token verb) {
        if (Negation.of(verb)) {
            return Judgement.of(Factuality.NEGATED);
        }
        Optional<Token> finite = finite(verb);
        String mark = verb.child("mark").map(Syntax::grammarWord).orElse("");
        if (mark.equals("sans")) {
            return Judgement.of(Factuality.NEGATED);
        }
        if (isCondition(mark, finite)) {
            return Judgement.of(Factuality.HYPOTHETICAL);
        }
        if (finite.isEmpty()) {
            if (mark.equals("pour") || mark.equals("afin")) {
                return Judgement.of(Factuality.HYPOTHETICAL);
            }
            return Syntax.isPastParticiple(verb) && !verb.hasRelation("conj") && !verb.hasRelation("xcomp")
                    ? Judgement.of(Factuality.FACT)
                    : Optional.empty();
        }
        return ofFinite(verb, finite.get(), mark);
    }

    /** « si elle démissionne », but « on ignore si »: an indirect question leaves it just as open. */
    private static boolean isCondition(String mark, Optional<Token> finite) {
        return (mark.equals("si") || mark.equals("s'")) && finite.isPresent();
    }

    private Optional<Judgement> ofFinite(Token verb, Token finite, String mark) {
        if (ConditionalMood.isConditional(finite)) {
            return Judgement.of(conditional.meaning(verb, finite));
        }
        if (finite.has(Feature.FUTURE)) {
            return Judgement.of(Factuality.FUTURE);
        }
        boolean subjunctive = finite.has(Feature.SUBJUNCTIVE);
        if (subjunctive && (mark.equals("pour") || mark.equals("afin"))) {
            // « pour que », « afin que »; the subjunctive of « bien que » states a fact
            return Judgement.of(Factuality.HYPOTHETICAL);
        }
        Optional<Token> governor = subjunctive || verb.hasRelation("ccomp") ? verb.head() : Optional.empty();
        return governor.flatMap(head -> words.judge(verb, head)).or(() -> Judgement.of(Factuality.FACT));
    }

    static boolean isPast(Token verb) {
        return finite(verb)
                .filter(finite -> finite.has(Feature.IMPERFECT)
                        || finite.has(Feature.PAST)
                        || (finite != verb
                                && Syntax.isPastParticiple(verb)
                                && !finite.relation().equals("aux:pass")))
                .isPresent();
    }

    /** « avait été condamné »: before the time that is told of. */
    static boolean isPluperfect(Token verb) {
        return finite(verb)
                .filter(finite -> finite != verb && finite.has(Feature.IMPERFECT) && Syntax.isPastParticiple(verb))
                .isPresent();
    }

    /** The word that bears tense and mood: the verb, or its auxiliary. */
    static Optional<Token> finite(Token verb) {
        if (verb.has(Feature.FINITE)) {
            return Optional.of(verb);
        }
        for (Token child : verb.children()) {
            if (child.has(Feature.FINITE) && (child.hasRelation("aux") || child.hasRelation("cop"))) {
                return Optional.of(child);
            }
        }
        return Syntax.strayAuxiliary(verb);
    }
}
