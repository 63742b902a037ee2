package io.github.depeche.event;

import io.github.depeche.extension.Feature;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads from the tree who and what stands around a noun: complements, possessives, and the support verb that it hangs on. */
final class NounSlotReader {

    private static final String OF = "de";

    private final WordClasses classes;
    private final SlotReader verbs;

    NounSlotReader(WordClasses classes, SlotReader verbs) {
        this.classes = classes;
        this.verbs = verbs;
    }

    Slots read(Token noun) {
        Slots slots = new Slots();
        for (Token child : noun.children()) {
            if (child.has(Feature.POSSESSIVE)) {
                slots.add(OF, child);
                slots.add(Slots.POSSESSOR, child);
            } else if (child.hasRelation("nmod") || child.hasRelation("obl")) {
                Syntax.preposition(child)
                        .ifPresent(preposition -> SlotReader.addPrepositional(slots, preposition, child));
            } else if (child.relation().equals("acl:relcl") || hasOwnSubject(child)) {
                fromRelativeClause(slots, noun, child);
            } else if (child.hasRelation("acl") && Syntax.isPastParticiple(child)) {
                fromParticiple(slots, child);
            }
        }
        // « X est en garde à vue », « X est en fuite »
        noun.child("nsubj")
                .filter(subject -> !Syntax.isPrefixOfTitle(subject))
                .ifPresent(subject -> SlotReader.addAll(slots, OF, List.of(subject)));
        fromUndergoer(slots, noun);
        fromSupportVerb(slots, noun);
        new Surroundings(classes, verbs).read(slots, noun);
        return slots;
    }

    /** « une enquête ouverte par le parquet », « l'attaque contre … menée par … ». */
    private void fromParticiple(Slots slots, Token participle) {
        boolean support = classes.contains("support", participle);
        for (Token child : participle.children()) {
            if (support && child.relation().equals("obl:agent")) {
                SlotReader.addAll(slots, Slots.SUPPORT_AGENT, List.of(child));
            } else if (child.hasRelation("obl")) {
                Syntax.preposition(child)
                        .ifPresent(preposition -> SlotReader.addPrepositional(slots, preposition, child));
            }
        }
    }

    /** « X a été victime d'un malaise », « X est la cible d'une enquête ». */
    private void fromUndergoer(Slots slots, Token noun) {
        noun.head()
                .filter(head -> noun.hasRelation("nmod") || noun.hasRelation("obl"))
                .filter(head -> classes.contains("undergoer", head))
                .flatMap(head -> head.child("nsubj"))
                .ifPresent(subject -> SlotReader.addAll(slots, Slots.SUPPORT_PATIENT, List.of(subject)));
    }

    /** « le parquet a ouvert une enquête », « il a fait l'objet d'une enquête », « une enquête a été ouverte contre lui ». */
    private void fromSupportVerb(Slots slots, Token noun) {
        governor(noun)
                .ifPresent(verb -> fromSupportVerb(
                        slots,
                        noun,
                        verb,
                        around -> around.get(Slots.OBJECT).contains(noun) || !noun.hasRelation("nsubj")));
    }

    /** « l'attaque que Luc a menée »: the tree may take « que » for a conjunction. */
    private static boolean hasOwnSubject(Token clause) {
        return clause.hasRelation("acl")
                && clause.child("mark")
                        .filter(mark -> mark.lemma().equals("que"))
                        .isPresent()
                && clause.child("nsubj").isPresent()
                && clause.child("obj").isEmpty();
    }

    /** « l'opération qu'a menée la gendarmerie », « les menaces que la maire a reçues ». */
    private void fromRelativeClause(Slots slots, Token noun, Token verb) {
        boolean lost = hasOwnSubject(verb);
        fromSupportVerb(
                slots, noun, verb, around -> lost || around.get(Slots.OBJECT).contains(noun));
    }

    private void fromSupportVerb(Slots slots, Token noun, Token verb, Predicate<Slots> isObject) {
        // « se rendre à une convocation » is not « rendre »
        boolean supports = classes.contains("support", verb) && !Syntax.isReflexive(verb);
        if (!supports && !classes.contains("undergo", verb)) {
            return;
        }
        Slots around = verbs.ofVerb(verb);
        if (isObject.test(around) && !around.get(Slots.SUBJECT).contains(noun)) {
            for (Token subject : around.get(Slots.SUBJECT)) {
                slots.add(supports ? Slots.SUPPORT_AGENT : Slots.SUPPORT_PATIENT, subject);
            }
        }
        around.all().forEach((slot, fillers) -> {
            if (!slot.equals(Slots.SUBJECT) && !slot.equals(Slots.OBJECT) && !slot.equals(OF)) {
                fillers.stream().filter(filler -> filler != noun).forEach(filler -> slots.add(slot, filler));
            }
        });
    }

    /** « procède à une fouille », « a fait l'objet d'une fouille »; not « a blessé lors d'une fouille ». */
    private static boolean isCore(Token dependent) {
        return !dependent.hasRelation("obl")
                || Syntax.preposition(dependent)
                        .filter(preposition -> !preposition.equals("à") && !preposition.equals("de"))
                        .isEmpty();
    }

    /** The verb that a noun depends on, seen through « l'objet de », « une série de ». */
    private Optional<Token> governor(Token noun) {
        Token current = noun;
        for (int i = 0; i < Syntax.LONGEST_CHAIN; i++) {
            Optional<Token> head = current.head();
            if (head.isEmpty() || Syntax.isVerb(head.get())) {
                Token last = current;
                return head.filter(verb -> isCore(last));
            }
            if (!classes.contains("transparent", head.get())) {
                return Optional.empty();
            }
            current = head.get();
        }
        return Optional.empty();
    }

    /** « sa volonté de », « la décision du ministre de », « le ministre a pris la décision de ». */
    List<Token> possessors(Token noun) {
        List<Token> possessors = new ArrayList<>();
        for (Token child : noun.children()) {
            boolean complement = Syntax.isComplement(child);
            if (complement || child.has(Feature.POSSESSIVE)) {
                possessors.add(child);
            }
        }
        if (possessors.isEmpty()) {
            noun.head()
                    .filter(verb -> classes.contains("support", verb))
                    .flatMap(verb -> verb.child("nsubj"))
                    .ifPresent(possessors::add);
        }
        return possessors;
    }
}
