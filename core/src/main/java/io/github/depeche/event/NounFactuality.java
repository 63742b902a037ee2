package io.github.depeche.event;

import io.github.depeche.Factuality;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.Token;
import java.util.Optional;

/** Is the event of a noun so? Its determiners and adjectives, the noun that it completes, the verb that it depends on. */
final class NounFactuality {

    private final WordClasses classes;
    private final GoverningWords governing;
    private final FactualityReader verbs;

    NounFactuality(WordClasses classes, FactualityReader verbs) {
        this.classes = classes;
        this.governing = new GoverningWords(classes);
        this.verbs = verbs;
    }

    Judgement judge(Token noun) {
        if (Negation.hasNegativeDeterminer(noun) || Syntax.isBehind("sans", noun)) {
            return Judgement.told(Factuality.NEGATED);
        }
        for (Token child : noun.children()) {
            Optional<Judgement> attribute = ofAttribute(child);
            if (attribute.isPresent()) {
                return attribute.get();
            }
        }
        // « ils sont en grève », « il est en visite »
        Optional<Token> copula = noun.child("cop").filter(verb -> verb.has(Feature.FINITE));
        return copula.isPresent() ? verbs.ofVerb(noun) : ofGovernor(noun);
    }

    private Optional<Judgement> ofAttribute(Token child) {
        if (!child.hasRelation("amod") && !child.hasRelation("acl")) {
            return Optional.empty();
        }
        if (classes.contains("alleged-adjective", child)) {
            return Judgement.of(Factuality.ALLEGED);
        }
        if (classes.contains("unreal-adjective", child)) {
            return Judgement.of(Factuality.HYPOTHETICAL);
        }
        return classes.contains("future-adjective", child) ? Judgement.of(Factuality.FUTURE) : Optional.empty();
    }

    private Judgement ofGovernor(Token noun) {
        Token current = noun;
        for (int i = 0; i < Syntax.LONGEST_CHAIN; i++) {
            Optional<Token> head = current.head();
            if (head.isEmpty()) {
                return Judgement.UNTOLD;
            }
            if (Syntax.isVerb(head.get())) {
                return ofVerb(current, head.get());
            }
            if (current.hasRelation("nmod") || current.hasRelation("conj")) {
                Optional<Judgement> ofNoun =
                        current.hasRelation("nmod") ? governing.ofNoun(head.get()) : Optional.empty();
                if (ofNoun.isPresent()) {
                    return ofNoun.get();
                }
            }
            boolean through = current.hasRelation("conj") || classes.contains("transparent", head.get());
            if (!through) {
                return Judgement.UNTOLD;
            }
            current = head.get();
        }
        return Judgement.UNTOLD;
    }

    private Judgement ofVerb(Token noun, Token verb) {
        boolean core = noun.hasRelation("nsubj") || noun.hasRelation("obj");
        boolean complement = noun.hasRelation("obl");
        if (core && classes.contains("cancel", verb) && !noun.relation().equals("nsubj")) {
            return Judgement.told(Negation.of(verb) ? Factuality.FUTURE : Factuality.NEGATED);
        }
        if (core && classes.contains("schedule", verb)) {
            return Judgement.told(Factuality.FUTURE);
        }
        if ((core && !noun.hasRelation("nsubj")) || complement) {
            if (classes.contains("demand", verb) || classes.contains("wish", verb)) {
                return Judgement.told(Factuality.HYPOTHETICAL);
            }
            if (classes.contains("commit", verb)) {
                return Judgement.told(Factuality.FUTURE);
            }
            if (classes.contains("suspect", verb) && complement) {
                return Judgement.told(Factuality.ALLEGED);
            }
        }
        if (core
                && (classes.contains("support", verb)
                        || classes.contains("undergo", verb)
                        || classes.contains("occur", verb))) {
            return verbs.ofVerb(verb);
        }
        if (noun.hasRelation("nsubj") && Negation.of(verb) && verb.lemma().equals("être")) {
            return Judgement.told(Factuality.NEGATED);
        }
        return Judgement.UNTOLD;
    }
}
