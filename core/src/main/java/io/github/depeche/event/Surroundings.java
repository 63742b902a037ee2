package io.github.depeche.event;

import io.github.depeche.extension.Token;
import java.util.List;
import java.util.Optional;

/** Who has a part in what a noun tells, though only the clause around it says so. */
final class Surroundings {

    private static final int MOST_HOPS = 4;

    private final WordClasses classes;
    private final SlotReader verbs;

    Surroundings(WordClasses classes, SlotReader verbs) {
        this.classes = classes;
        this.verbs = verbs;
    }

    void read(Slots slots, Token noun) {
        addCulprit(slots, noun);
        addTarget(slots, noun);
        addClause(slots, noun);
        addVictim(slots, noun);
    }

    /** « une enquête visant douze personnalités », « Airbus visé par une enquête », « l'attaque a touché … ». */
    private void addTarget(Slots slots, Token noun) {
        for (Token child : noun.children()) {
            if (child.hasRelation("acl") && !Syntax.isPastParticiple(child) && classes.contains("aim", child)) {
                SlotReader.addAll(slots, Slots.TARGET, verbs.ofVerb(child).get(Slots.OBJECT));
            }
        }
        noun.head()
                .filter(verb -> (noun.hasRelation("nsubj") || noun.relation().equals("obl:agent"))
                        && classes.contains("aim", verb))
                .ifPresent(verb -> {
                    List<Token> target = verbs.ofVerb(verb).get(Slots.OBJECT);
                    if (!target.contains(noun)) {
                        SlotReader.addAll(slots, Slots.TARGET, target);
                    }
                });
    }

    /** « l'auteur de l'attentat », « soupçonné de meurtre », « reconnu coupable d'une série de viols ». */
    private void addCulprit(Slots slots, Token noun) {
        above(noun, "transparent", "culprit").ifPresent(holder -> {
            if (classes.contains("culprit", holder)) {
                SlotReader.addAll(slots, Slots.CULPRIT, List.of(holder));
                SlotReader.addAll(slots, Slots.CULPRIT, describedBy(holder));
            } else if (classes.contains("impute", holder) && noun.hasRelation("obj")) {
                // « attribuent cette attaque au régime »
                SlotReader.addAll(slots, Slots.CULPRIT, verbs.ofVerb(holder).get("à"));
            } else if (classes.contains("charge", holder) && hasPreposition(noun, "de", "pour")) {
                SlotReader.addAll(slots, Slots.CULPRIT, verbs.ofVerb(holder).get(Slots.OBJECT));
            }
        });
    }

    /** « il est responsable de », « il a été reconnu coupable de ». */
    private List<Token> describedBy(Token quality) {
        Optional<Token> subject = quality.child("nsubj");
        if (subject.isPresent()) {
            return List.of(subject.get());
        }
        return quality.head()
                .filter(verb -> quality.hasRelation("xcomp") && Syntax.isVerb(verb))
                .map(verb -> verbs.ofVerb(verb).get(Slots.OBJECT))
                .orElse(List.of());
    }

    /** « X a déclaré lors d'une réunion », « X a été convoqué en vue d'une mise en examen ». */
    private void addClause(Slots slots, Token noun) {
        if (noun.hasRelation("nsubj") || noun.hasRelation("obj") || noun.hasRelation("conj")) {
            return;
        }
        if (noun.hasRelation("nmod") && Syntax.isBehind("en", noun)) {
            // « le ministre, en déplacement à Nantes, … »
            noun.head().ifPresent(somebody -> {
                SlotReader.addAll(slots, Slots.CLAUSE_AGENT, List.of(somebody));
                SlotReader.addAll(slots, Slots.CLAUSE_SUBJECT, List.of(somebody));
            });
            return;
        }
        above(noun, "occasion", "").filter(Syntax::isVerb).ifPresent(verb -> {
            Slots around = verbs.ofVerb(verb);
            List<Token> subject = around.get(Slots.SUBJECT);
            List<Token> object = around.get(Slots.OBJECT);
            List<Token> about = verbs.isPassive(verb) ? object : subject;
            SlotReader.addAll(slots, Slots.CLAUSE_AGENT, subject);
            SlotReader.addAll(slots, Slots.CLAUSE_SUBJECT, about);
            if (classes.contains("harm", verb)) {
                SlotReader.addAll(slots, Slots.VICTIM, about);
            }
        });
    }

    /** « est mort à la suite d'une agression », « a succombé aux conséquences d'un cancer ». */
    private void addVictim(Slots slots, Token noun) {
        if (noun.hasRelation("nmod")) {
            above(noun, "sequel", "")
                    .filter(verb -> Syntax.isVerb(verb) && classes.contains("harm", verb))
                    .map(verbs::ofVerb)
                    .ifPresent(around -> SlotReader.addAll(
                            slots,
                            Slots.VICTIM,
                            around.get(around.isEmpty(Slots.OBJECT) ? Slots.SUBJECT : Slots.OBJECT)));
        }
    }

    private static boolean hasPreposition(Token noun, String... prepositions) {
        Token current = noun;
        for (int i = 0; i < MOST_HOPS; i++) {
            Optional<String> preposition = Syntax.preposition(current);
            Optional<Token> head = current.head();
            if (head.isEmpty() || Syntax.isVerb(head.get()) || head.get().partOfSpeech() != current.partOfSpeech()) {
                return preposition.filter(List.of(prepositions)::contains).isPresent();
            }
            current = head.get();
        }
        return false;
    }

    /** The word that a noun depends on, seen through coordination and nouns of the class between; the first of the other class ends the climb. */
    private Optional<Token> above(Token noun, String between, String end) {
        Token current = noun;
        for (int i = 0; i < MOST_HOPS; i++) {
            Optional<Token> head = current.head();
            if (head.isEmpty()) {
                return head;
            }
            Token there = head.get();
            boolean passes = current.hasRelation("conj") || classes.contains(between, there);
            if (Syntax.isVerb(there) || classes.contains(end, there) || !passes) {
                return head;
            }
            current = there;
        }
        return Optional.empty();
    }
}
