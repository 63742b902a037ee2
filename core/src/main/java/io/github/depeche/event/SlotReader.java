package io.github.depeche.event;

import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads from the tree who and what stands around a verb, as in the active voice. */
final class SlotReader {

    private static final int STRAY = 5;

    private final WordClasses classes;
    private final NounSlotReader nouns;

    SlotReader(WordClasses classes) {
        this.classes = classes;
        this.nouns = new NounSlotReader(classes, this);
    }

    Slots read(Token predicate, boolean verbal) {
        return verbal ? ofVerb(predicate) : nouns.read(predicate);
    }

    Slots ofVerb(Token verb) {
        Slots slots = new Slots();
        boolean passive = isPassive(verb);
        for (Token child : verb.children()) {
            fill(slots, child, passive);
        }
        if (slots.isEmpty(Slots.SUBJECT) && !passive) {
            addAll(slots, Slots.SUBJECT, impliedSubject(verb));
        }
        if (passive && slots.isEmpty(Slots.OBJECT)) {
            addAll(slots, Slots.OBJECT, passiveSubject(verb));
        }
        if (passive && slots.isEmpty(Slots.SUBJECT)) {
            sharedAgent(verb).ifPresent(agent -> addAll(slots, Slots.SUBJECT, List.of(agent)));
        }
        return slots;
    }

    private static void fill(Slots slots, Token child, boolean passive) {
        if (child.hasRelation("nsubj")) {
            if (Syntax.isPrefixOfTitle(child)) {
                return;
            }
            boolean patient = passive;
            addAll(slots, patient ? Slots.OBJECT : Slots.SUBJECT, List.of(child));
        } else if (child.hasRelation("obj")) {
            addAll(slots, Slots.OBJECT, List.of(child));
            // « appelle les habitants à donner »: the infinitive may hang on the noun
            child.children().stream()
                    .filter(grandchild -> grandchild.hasRelation("acl") && grandchild.has(Feature.INFINITIVE))
                    .forEach(infinitive -> fillClause(slots, infinitive));
        } else if (child.hasRelation("iobj")) {
            addAll(slots, "à", List.of(child));
        } else if (child.relation().equals("obl:agent")) {
            addAll(slots, Slots.SUBJECT, List.of(child));
        } else if (child.hasRelation("obl") || child.hasRelation("nmod")) {
            Syntax.preposition(child).ifPresent(preposition -> {
                boolean agent = passive && preposition.equals("par");
                addAll(slots, agent ? Slots.SUBJECT : preposition, List.of(child));
            });
        } else if (child.hasRelation("xcomp") || child.hasRelation("ccomp")) {
            fillClause(slots, child);
        } else if ((child.hasRelation("expl") && child.lemma().equals("se")) || child.has(Feature.REFLEXIVE)) {
            slots.setReflexive();
        }
    }

    private static void fillClause(Slots slots, Token clause) {
        if (clause.hasRelation("xcomp") && !Syntax.isVerb(clause)) {
            addAll(slots, Slots.ATTRIBUTE, List.of(clause));
            return;
        }
        slots.add(Slots.CLAUSE, clause);
        clause.child("mark").map(Token::lemma).ifPresent(mark -> slots.add(mark, clause));
    }

    /** Adds the fillers, what is coordinated with them, and nouns in the place of relative pronouns. */
    static void addAll(Slots slots, String slot, List<Token> fillers) {
        for (Token filler : fillers) {
            Token resolved = Syntax.resolveRelative(filler);
            slots.add(slot, resolved);
            for (Token other : resolved.children()) {
                if (other.hasRelation("conj") && Syntax.isNominal(other)) {
                    slots.add(slot, other);
                }
            }
        }
    }

    /** « a été visité », « visité par », « une ville visitée », and a participle coordinated with one of these. */
    boolean isPassive(Token verb) {
        if (isReflexive(verb)) {
            // « s'est engagée »: « être » is no passive there
            return false;
        }
        if (!Syntax.isPastParticiple(verb) && verb.partOfSpeech() == PartOfSpeech.VERB) {
            return verb.children().stream()
                    .anyMatch(child -> child.relation().equals("nsubj:pass")
                            || child.relation().equals("aux:pass")
                            || child.relation().equals("expl:pass"));
        }
        boolean auxiliary = false;
        for (Token child : verb.children()) {
            switch (child.relation()) {
                case "aux:pass", "nsubj:pass", "obl:agent", "expl:pass" -> {
                    return true;
                }
                case "aux", "aux:tense", "aux:caus" -> auxiliary = true;
                default -> {}
            }
        }
        if (auxiliary || hasStrayAuxiliary(verb)) {
            return false;
        }
        if (verb.hasRelation("conj")) {
            return verb.head().filter(Syntax::isVerb).map(this::isPassiveFirst).orElse(true);
        }
        return true;
    }

    private static boolean isReflexive(Token verb) {
        return verb.children().stream()
                .anyMatch(child ->
                        child.index() < verb.index() && (child.lemma().equals("se") || child.has(Feature.REFLEXIVE)));
    }

    /** « a de son côté félicité »: the parser may lose the auxiliary. */
    private static boolean hasStrayAuxiliary(Token participle) {
        List<Token> tokens = participle.sentence().tokens();
        for (int i = participle.index() - 1; i >= 0 && i >= participle.index() - STRAY; i--) {
            Token token = tokens.get(i);
            if (token.partOfSpeech() == PartOfSpeech.VERB) {
                return false;
            }
            if (token.lemma().equals("avoir") && token.has(Feature.FINITE)) {
                return !token.hasRelation("aux");
            }
        }
        return false;
    }

    private boolean isPassiveFirst(Token verb) {
        return !Syntax.isPastParticiple(verb)
                || verb.children().stream()
                        .noneMatch(child -> child.relation().equals("aux:tense")
                                || child.relation().equals("aux"));
    }

    private static Optional<Token> sharedAgent(Token verb) {
        return verb.hasRelation("conj")
                ? verb.head().flatMap(head -> head.children().stream()
                        .filter(child -> child.relation().equals("obl:agent"))
                        .findFirst())
                : Optional.empty();
    }

    /** The subject that a passive participle takes from outside: « les maisons évacuées », « fondée en 2014, la société … ». */
    private List<Token> passiveSubject(Token verb) {
        Optional<Token> head = verb.head();
        if (head.isEmpty()) {
            return precedingNoun(verb);
        }
        if ((verb.hasRelation("acl") || verb.hasRelation("amod") || verb.hasRelation("appos"))
                && !Syntax.isVerb(head.get())) {
            return List.of(head.get());
        }
        if (verb.hasRelation("conj") && !Syntax.isVerb(head.get())) {
            return List.of(head.get());
        }
        return subjectOfGovernor(verb, head.get());
    }

    /** The headline « Un muezzin tué » may be read as a clause without auxiliary. */
    private static List<Token> precedingNoun(Token verb) {
        return verb.children().stream()
                .filter(child -> child.index() < verb.index() && child.partOfSpeech() == PartOfSpeech.NOUN)
                .findFirst()
                .map(List::of)
                .orElse(List.of());
    }

    /** The subject of an infinitive, a participle or a coordinated verb that has none of its own. */
    private List<Token> impliedSubject(Token verb) {
        Optional<Token> head = verb.head();
        if (head.isEmpty()) {
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
        return subjectOfGovernor(verb, head.get());
    }

    private List<Token> controllers(Token noun) {
        boolean demanded = noun.hasRelation("obj")
                && noun.head().filter(verb -> classes.contains("demand", verb)).isPresent();
        return demanded ? List.of(noun) : nouns.possessors(noun);
    }

    private List<Token> subjectOfGovernor(Token verb, Token governor) {
        Token dependent = verb;
        Token current = governor;
        for (int i = 0; i < Syntax.LONGEST_CHAIN; i++) {
            if (!Syntax.isVerb(current)) {
                return current.child("nsubj").map(List::of).orElse(List.of());
            }
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
            if (above.isEmpty()) {
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
        if (classes.contains("subject-control", governor)) {
            return List.of();
        }
        List<Token> controllers = new ArrayList<>();
        boolean passive = isPassive(governor);
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
                .filter(child -> child.hasRelation("nsubj"))
                .toList();
    }
}
