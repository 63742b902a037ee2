package io.github.depeche.event;

import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
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
            if (isBareInfinitive(verb)) {
                // « annonce dans cet entretien avoir acheté … »: it goes with the verb of saying
                return ofClause(head.get());
            }
            // « un film dénonçant … »; but « la volonté de quitter … » has the possessor, not the noun
            return verb.has(Feature.INFINITIVE) ? controllers(head.get()) : describedBy(verb, head.get());
        }
        return ofGovernor(verb, head.get());
    }

    private static boolean isBareInfinitive(Token verb) {
        return (verb.has(Feature.INFINITIVE) || Syntax.isPerfectInfinitive(verb))
                && verb.child("mark").isEmpty()
                && verb.child("case").isEmpty();
    }

    private List<Token> controllers(Token noun) {
        List<Token> possessors = nouns.possessors(noun);
        if (!possessors.isEmpty()) {
            return possessors;
        }
        // « la mairie est en passe d'acheter … », « se mobilise dans le but d'obtenir … »
        List<Token> subject = subjects(noun);
        return subject.isEmpty() && noun.hasRelation("obl") ? ofClause(noun) : subject;
    }

    /** « un camion a foncé sur la terrasse, blessant trois clients »: behind a comma the participle tells of the subject. */
    private List<Token> describedBy(Token participle, Token noun) {
        boolean apart = noun.index() > participle.index()
                || participle
                        .sentence()
                        .tokens()
                        .get(participle.index() - 1)
                        .form()
                        .equals(",");
        boolean complement = noun.hasRelation("obl") || noun.hasRelation("obj") || noun.hasRelation("nmod");
        if (!apart || !complement || Syntax.isPastParticiple(participle) || participle.has(Feature.FINITE)) {
            return List.of(noun);
        }
        List<Token> subject = ofClause(noun);
        return subject.isEmpty() ? List.of(noun) : subject;
    }

    /** The subject of the clause that a noun stands in. */
    private List<Token> ofClause(Token noun) {
        Token current = noun;
        for (int i = 0; i < Syntax.LONGEST_CHAIN && current.hasRelation("nmod"); i++) {
            Optional<Token> above = current.head();
            if (above.isEmpty()) {
                return List.of();
            }
            current = above.get();
        }
        Optional<Token> governor = current.head();
        return governor.isEmpty() ? List.of() : ofGovernor(current, governor.get());
    }

    private List<Token> ofGovernor(Token verb, Token governor) {
        Token dependent = verb;
        Token current = governor;
        for (int i = 0; i < Syntax.LONGEST_CHAIN; i++) {
            boolean complement = dependent.hasRelation("xcomp") || dependent.hasRelation("ccomp");
            if (complement && (dependent.has(Feature.INFINITIVE) || Syntax.isPerfectInfinitive(dependent))) {
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
            if (above.isEmpty() || !isLink(current)) {
                return List.of();
            }
            if (current.hasRelation("acl") && Syntax.isVerb(current) && !Syntax.isVerb(above.get())) {
                return List.of(above.get());
            }
            dependent = current;
            current = above.get();
        }
        return List.of();
    }

    /** A verb, or what brings one in: « afin de », « avant de ». */
    private static boolean isLink(Token word) {
        return Syntax.isVerb(word)
                || word.partOfSpeech() == PartOfSpeech.ADV
                || word.partOfSpeech() == PartOfSpeech.ADP;
    }

    /**
     * « a demandé aux préfets de prendre », « accuse la mairie d'avoir vendu »; but « a promis à
     * son ami de venir ».
     */
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
