package io.github.depeche.event;

import io.github.depeche.EventType;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which senses of the lexicon a word may have here, and how well each of them fits its surroundings. */
final class CandidateReader {

    private static final double PER_STRENGTH = 0.04;
    private static final double PER_WORD = 0.05;
    private static final double PARTICIPANT = 0.1;
    private static final double BARE_COMPLEMENT = -0.35;

    private final SlotReader reader;
    private final NeighbourReader neighbours;
    private final WordClasses classes;

    CandidateReader(SlotReader reader, WordClasses classes) {
        this.reader = reader;
        this.neighbours = new NeighbourReader(reader);
        this.classes = classes;
    }

    /** For each trigger word the best candidate of every type. */
    List<Candidate> read(List<Match> matches, FillerTests tests) {
        Map<Token, Map<EventType, Candidate>> best = new LinkedHashMap<>();
        Map<Token, Slots> verbSlots = new LinkedHashMap<>();
        Map<Token, Slots> nounSlots = new LinkedHashMap<>();
        for (Match match : matches) {
            boolean verbal = match.sense().isVerbal();
            Slots slots = (verbal ? verbSlots : nounSlots)
                    .computeIfAbsent(match.anchor(), anchor -> read(anchor, verbal, tests));
            if (verbal && match.words().size() > 1 && match.trigger().partOfSpeech() == PartOfSpeech.NOUN) {
                // « bénéficie du soutien de la Turquie »: its own noun does not fill the place of another
                Slots combined = slots.without(match.words());
                combined.addAllAbsent(nounSlots.computeIfAbsent(match.trigger(), noun -> reader.read(noun, false)));
                combined.addAllAbsent(slots);
                slots = combined;
            } else if (!verbal && match.words().size() > 1) {
                // « le placement en garde à vue de X »: a complement may hang on any of the words
                Slots combined = new Slots();
                combined.addAllAbsent(slots);
                match.words().stream()
                        .filter(word -> word != match.anchor() && Syntax.isNoun(word))
                        .forEach(word -> combined.addAllAbsent(
                                nounSlots.computeIfAbsent(word, noun -> reader.read(noun, false))));
                slots = combined;
            }
            int strength = strength(match.sense(), slots, tests);
            double score = strength == 0 ? 0 : score(match, slots, strength, tests);
            best.computeIfAbsent(match.trigger(), trigger -> new EnumMap<>(EventType.class))
                    .merge(match.sense().type(), new Candidate(match, slots, strength, score), CandidateReader::better);
        }
        List<Candidate> candidates = new ArrayList<>();
        best.values().forEach(ofWord -> candidates.addAll(ofWord.values()));
        return candidates;
    }

    private static Candidate better(Candidate one, Candidate other) {
        return rank(other) > rank(one) ? other : one;
    }

    /** Where what they need is missing, the longer locution is the better candidate. */
    private static double rank(Candidate candidate) {
        return candidate.strength() > 0
                ? candidate.score()
                : PER_WORD * candidate.match().words().size() - 1;
    }

    private Slots read(Token anchor, boolean verbal, FillerTests tests) {
        Slots slots = reader.read(anchor, verbal);
        if (verbal) {
            slots.replace(Slots.SUBJECT, tests::isTime, CandidateReader::besideTime);
            slots.replace(Slots.OBJECT, tests::isTime, CandidateReader::besideTime);
            neighbours.complete(slots, anchor, tests);
        }
        return slots;
    }

    /** « recevra jeudi les deux dirigeants »: the tree may hang the object on the day. */
    private static List<Token> besideTime(Token time) {
        return time.children().stream()
                .filter(child -> child.hasRelation("appos") || child.hasRelation("nmod") || child.hasRelation("conj"))
                .filter(child -> Syntax.isNoun(child)
                        && Syntax.preposition(child).isEmpty()
                        && Character.isLetter(child.form().charAt(0)))
                .toList();
    }

    private static int strength(Sense sense, Slots slots, FillerTests tests) {
        int strength = 1;
        for (Requirement requirement : sense.requirements()) {
            int fulfilled = requirement.strength(slots, tests);
            if (fulfilled == 0) {
                return 0;
            }
            strength = Math.max(strength, fulfilled);
        }
        return strength;
    }

    private double score(Match match, Slots slots, int strength, FillerTests tests) {
        Sense sense = match.sense();
        double score = sense.weight()
                + PER_STRENGTH * (strength - 1)
                + PER_WORD * (match.words().size() - 1);
        if (sense.locution().reflexive()) {
            score += PER_WORD;
        }
        if (hasParticipant(sense, slots, tests)) {
            score += PARTICIPANT;
        }
        if (!sense.isVerbal() && isBareComplement(match.anchor())) {
            score += BARE_COMPLEMENT;
        }
        return score;
    }

    private static boolean hasParticipant(Sense sense, Slots slots, FillerTests tests) {
        return slots.all().entrySet().stream()
                .filter(entry -> sense.frame().role(entry.getKey()).isPresent()
                        || entry.getKey().equals(Slots.SUPPORT_AGENT)
                        || entry.getKey().equals(Slots.SUPPORT_PATIENT))
                .anyMatch(entry -> entry.getValue().stream().anyMatch(tests::isActor));
    }

    /** « une salle de réunion », « un juge d'instruction»: no determiner, nothing happens; but « une série d'attentats ». */
    private boolean isBareComplement(Token noun) {
        boolean complement = noun.hasRelation("nmod")
                && Syntax.preposition(noun).filter("de"::equals).isPresent();
        return complement
                && noun.child("det").isEmpty()
                && noun.child("nummod").isEmpty()
                && !noun.has(Feature.PLURAL)
                && noun.head()
                        .filter(head -> classes.contains("transparent", head))
                        .isEmpty();
    }
}
