package io.github.depeche.event;

import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;
import java.util.Optional;

/** Reads from the tree who and what stands around a verb, as in the active voice. */
final class SlotReader {

    private final NounSlotReader nouns;
    private final ImpliedSubjects implied;
    private final Voice voice;

    SlotReader(WordClasses classes) {
        this.voice = new Voice(classes);
        this.nouns = new NounSlotReader(classes, this);
        this.implied = new ImpliedSubjects(classes, nouns, voice);
    }

    Slots read(Token predicate, boolean verbal) {
        return verbal ? ofVerb(predicate) : nouns.read(predicate);
    }

    Slots ofVerb(Token verb) {
        Slots slots = new Slots();
        boolean passive = isPassive(verb);
        for (Token child : verb.children()) {
            if (child.partOfSpeech() == PartOfSpeech.PUNCT) {
                continue;
            }
            if (isObjectClitic(child)) {
                addAll(slots, verb.child("obj").isEmpty() ? Slots.OBJECT : "à", List.of(child));
            } else {
                fill(slots, child, passive);
            }
        }
        if (isSuffered(verb)) {
            List<Token> sufferers = implied.ofActive(verb);
            addAll(slots, slots.isEmpty(Slots.OBJECT) ? Slots.OBJECT : "à", sufferers);
        } else if (slots.isEmpty(Slots.SUBJECT) && !passive) {
            addAll(slots, Slots.SUBJECT, implied.ofActive(verb));
        }
        if (passive && slots.isEmpty(Slots.OBJECT)) {
            addAll(slots, Slots.OBJECT, implied.ofPassive(verb));
        }
        if (passive && slots.isEmpty(Slots.SUBJECT)) {
            sharedAgent(verb).ifPresent(agent -> addAll(slots, Slots.SUBJECT, List.of(agent)));
        }
        slots.get(Slots.OBJECT).forEach(object -> fromObject(slots, object));
        return slots;
    }

    /** « s'est vu décerner un prix », « s'est vu exclure du parti ». */
    private static boolean isSuffered(Token verb) {
        return verb.hasRelation("xcomp")
                && verb.has(Feature.INFINITIVE)
                && verb.head()
                        .filter(head -> head.lemma().equals("voir") && Syntax.isReflexive(head))
                        .isPresent();
    }

    /** « les voisins nous ont aidés »: where the tree has two subjects, « nous » is none. */
    private static boolean isObjectClitic(Token child) {
        boolean speaker = child.has(Feature.FIRST_PERSON) || child.has(Feature.SECOND_PERSON);
        return speaker
                && child.hasRelation("nsubj")
                && child.head()
                        .flatMap(verb -> verb.child("nsubj"))
                        .filter(first -> first != child)
                        .isPresent();
    }

    /** « signer un accord avec Séoul », « verser une aide à ces foyers »: the tree may hang it on the object. */
    private static void fromObject(Slots slots, Token object) {
        for (Token child : object.children()) {
            if (child.hasRelation("nmod") && child.index() > object.index()) {
                Syntax.preposition(child)
                        .filter(preposition -> !preposition.equals("de") && slots.isEmpty(preposition))
                        .ifPresent(preposition -> addPrepositional(slots, preposition, child));
            }
        }
    }

    /** « arrêté et transporté par les gendarmes »: the tree may hang the agent on the first. */
    private static Optional<Token> sharedAgent(Token verb) {
        return verb.hasRelation("conj")
                ? verb.head().flatMap(head -> head.children().stream()
                        .filter(child -> child.relation().equals("obl:agent"))
                        .findFirst())
                : Optional.empty();
    }

    boolean isPassive(Token verb) {
        return voice.isPassive(verb);
    }

    private static void fill(Slots slots, Token child, boolean passive) {
        Optional<String> introduced = Syntax.preposition(child).filter(preposition -> !preposition.equals("de"));
        if (isCountedObject(child)) {
            addAll(slots, Slots.OBJECT, List.of(child));
        } else if (child.hasRelation("obj") && introduced.isPresent()) {
            // « blessés par vingt individus » taken for an object
            addOblique(slots, introduced.get(), child, passive);
        } else if (child.hasRelation("nsubj")) {
            if (Syntax.isPrefixOfTitle(child)) {
                return;
            }
            addAll(slots, passive ? Slots.OBJECT : Slots.SUBJECT, List.of(child));
        } else if (child.hasRelation("obj")) {
            addAll(slots, Slots.OBJECT, List.of(child));
        } else if (child.hasRelation("iobj")) {
            addAll(slots, "à", List.of(child));
        } else if (child.relation().equals("obl:agent")) {
            addAll(slots, Slots.SUBJECT, List.of(child));
        } else if (child.hasRelation("obl") || child.hasRelation("nmod")) {
            if (isIndefiniteObject(child, passive)) {
                addAll(slots, Slots.OBJECT, List.of(child));
            }
            Syntax.preposition(child).ifPresent(preposition -> addOblique(slots, preposition, child, passive));
        } else if (child.hasRelation("xcomp") || child.hasRelation("ccomp")) {
            fillClause(slots, child);
        } else if (!passive
                && ((child.hasRelation("expl") && child.lemma().equals("se")) || child.has(Feature.REFLEXIVE))) {
            slots.setReflexive();
        }
    }

    /** « a tué jusqu'à vingt rebelles »: at most so many are the object. */
    private static boolean isCountedObject(Token child) {
        return (child.hasRelation("obj") || child.hasRelation("obl"))
                && Syntax.isBehind("jusque", child)
                && child.child("nummod").isPresent()
                && child.head()
                        .flatMap(verb -> verb.child("obj"))
                        .filter(object -> object != child)
                        .isEmpty();
    }

    /** « a expulsé des diplomates »: « des » taken for « de les ». */
    private static boolean isIndefiniteObject(Token child, boolean passive) {
        return !passive
                && child.relation().equals("obl:arg")
                && child.has(Feature.PLURAL)
                && Syntax.isBehind("de", child)
                && child.child("det")
                        .filter(article -> article.lemma().equals("le"))
                        .isPresent()
                && child.head().filter(verb -> verb.child("obj").isEmpty()).isPresent();
    }

    private static void addOblique(Slots slots, String preposition, Token child, boolean passive) {
        if (preposition.equals("comme") && isLikewise(child, passive)) {
            addAll(slots, passive ? Slots.OBJECT : Slots.SUBJECT, List.of(child));
            return;
        }
        boolean agent = passive && preposition.equals("par");
        addPrepositional(slots, agent ? Slots.SUBJECT : preposition, child);
    }

    /** « une enquête ouverte à l'encontre du maire », « à son encontre »: the noun belongs to the preposition. */
    static void addPrepositional(Slots slots, String preposition, Token noun) {
        Optional<String> compound = preposition.equals("à") ? Syntax.prepositionMadeOf(noun) : Optional.empty();
        if (compound.isEmpty()) {
            addAll(slots, preposition, List.of(noun));
            return;
        }
        for (Token child : noun.children()) {
            if (child.has(Feature.POSSESSIVE)) {
                slots.add(compound.get(), child);
            } else if (child.hasRelation("nmod")) {
                addAll(slots, compound.get(), List.of(child));
            }
        }
    }

    /** « le chauffeur a été blessé, tout comme sa passagère »; but « a licencié Luc tout comme Paul » may mean either. */
    private static boolean isLikewise(Token other, boolean passive) {
        boolean either = !passive
                && other.head()
                        .flatMap(verb -> verb.child("obj"))
                        .filter(object -> object.index() < other.index())
                        .isPresent();
        return !either
                && other.child("case")
                        .filter(comme -> comme.index() > 0)
                        .map(comme -> comme.sentence().tokens().get(comme.index() - 1))
                        .filter(before -> before.lowerForm().equals("tout"))
                        .isPresent();
    }

    private static void fillClause(Slots slots, Token clause) {
        if (clause.hasRelation("xcomp") && !Syntax.isVerb(clause)) {
            addAll(slots, Slots.ATTRIBUTE, List.of(clause));
            return;
        }
        slots.add(Slots.CLAUSE, clause);
        clause.child("mark").map(Token::lemma).ifPresent(mark -> slots.add(mark, clause));
    }

    /** Adds the fillers, what is coordinated with them, and nouns in the place of relative pronouns and of words of quantity. */
    static void addAll(Slots slots, String slot, List<Token> fillers) {
        for (Token filler : fillers) {
            Coordination.of(Syntax.resolveRelative(filler)).forEach(member -> slots.add(slot, Syntax.counted(member)));
        }
    }
}
