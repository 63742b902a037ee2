package io.github.depeche.event;

import io.github.depeche.extension.Feature;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The subject that an infinitive, a participle or a coordinated verb takes from outside. */
final class ImpliedSubjects {

    private final WordClasses classes;
    private final NounSlotReader nouns;
    private final Voice voice;

    ImpliedSubjects(WordClasses classes, NounSlotReader nouns, Voice voice) {
        this.classes = classes;
        this.nouns = nouns;
        this.voice = voice;
    }

    /** « les maisons évacuées », « fondée en 2014, la société … ». */
    List<Token> ofPassive(Token verb) {
        Optional<Token> head = verb.head();
        if (head.isEmpty()) {
            return precedingNoun(verb);
        }
        if ((verb.hasRelation("acl") || verb.hasRelation("amod") || verb.hasRelation("appos"))
                && !Syntax.isVerb(head.get())) {
            return List.of(Agreement.ofParticiple(verb, head.get()));
        }
        if (verb.hasRelation("conj") && !Syntax.isVerb(head.get())) {
            return List.of(head.get());
        }
        List<Token> subject = ofGovernor(verb, head.get());
        return subject.isEmpty() ? following(verb) : subject;
    }

    /** The headline « Un muezzin tué » may be read as a clause without auxiliary. */
    private static List<Token> precedingNoun(Token verb) {
        Optional<Token> noun = verb.children().stream()
                .filter(child -> child.index() < verb.index() && Syntax.isNoun(child))
                .findFirst();
        return noun.map(List::of).orElseGet(() -> following(verb));
    }

    /** « Qualifiées en demi-finale, les Suédoises rencontreront … »: the subject of the clause that follows. */
    private static List<Token> following(Token verb) {
        List<Token> tokens = verb.sentence().tokens();
        boolean opens = verb.index() < 2 || tokens.get(verb.index() - 1).index() == 0;
        if (!opens || verb.has(Feature.FINITE) || Syntax.hasAuxiliary(verb)) {
            return List.of();
        }
        for (int i = verb.index() + 1; i < tokens.size(); i++) {
            if (tokens.get(i).hasRelation("nsubj")) {
                return List.of(tokens.get(i));
            }
        }
        return List.of();
    }

    /** The subject of an infinitive, a present participle or a coordinated verb. */
    List<Token> ofActive(Token verb) {
        Optional<Token> head = verb.head();
        if (head.isEmpty()
                || (verb.hasRelation("acl") && Syntax.strayAuxiliary(verb).isPresent())) {
            return List.of();
        }
        if (verb.relation().equals("acl:relcl")) {
            boolean hasPronoun = verb.children().stream().anyMatch(child -> child.has(Feature.RELATIVE));
            return hasPronoun ? List.of() : List.of(head.get());
        }
        if (verb.hasRelation("acl") && !Syntax.isVerb(head.get())) {
            // « un film dénonçant … »; but « la volonté de quitter … » has the possessor, not the noun
            return verb.has(Feature.INFINITIVE) ? controllers(head.get()) : List.of(head.get());
        }
        return ofGovernor(verb, head.get());
    }

    private List<Token> controllers(Token noun) {
        boolean demanded = noun.hasRelation("obj")
                && noun.head().filter(verb -> classes.contains("demand", verb)).isPresent();
        return demanded ? List.of(noun) : nouns.possessors(noun);
    }

    private List<Token> ofGovernor(Token verb, Token governor) {
        Token dependent = verb;
        Token current = governor;
        for (int i = 0; i < Syntax.LONGEST_CHAIN; i++) {
            boolean complement = dependent.hasRelation("xcomp") || dependent.hasRelation("ccomp");
            if (complement && dependent.has(Feature.INFINITIVE)) {
                List<Token> controllers = objectControllers(current);
                if (!controllers.isEmpty()) {
                    return controllers;
                }
            }
            List<Token> subjects = subjects(current);
            if (!subjects.isEmpty()) {
                return subjects;
            }
            Optional<Token> above = current.head();
            if (above.isEmpty() || (!Syntax.isVerb(current) && !Voice.isCoordinatedBeyond(verb, current))) {
                return List.of();
            }
            if (current.hasRelation("acl") && !Syntax.isVerb(above.get())) {
                return List.of(above.get());
            }
            dependent = current;
            current = above.get();
        }
        return List.of();
    }

    /** « a demandé aux préfets de prendre », « appelle les habitants à donner »; but « a promis à son ami de venir ». */
    private List<Token> objectControllers(Token governor) {
        if (!Syntax.isVerb(governor) || classes.contains("subject-control", governor)) {
            return List.of();
        }
        List<Token> controllers = new ArrayList<>();
        boolean passive = voice.isPassive(governor);
        for (Token child : governor.children()) {
            boolean object = child.hasRelation("obj")
                    || child.hasRelation("iobj")
                    || child.relation().equals("obl:arg");
            if ((object && Syntax.isNominal(child) && !child.has(Feature.REFLEXIVE))
                    || (passive && child.hasRelation("nsubj"))) {
                controllers.add(child);
            }
        }
        return controllers;
    }

    private static List<Token> subjects(Token verb) {
        return verb.children().stream()
                .filter(child -> child.hasRelation("nsubj") && !Syntax.isPrefixOfTitle(child))
                .toList();
    }
}
