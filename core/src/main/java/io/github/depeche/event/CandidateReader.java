package io.github.depeche.event;

import io.github.depeche.EventType;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which senses of the lexicon a word may have here, and how well each of them fits its surroundings. */
final class CandidateReader {

    private static final double PER_STRENGTH = 0.04;
    private static final double PER_WORD = 0.05;
    private static final double PARTICIPANT = 0.1;
    private static final double BARE_COMPLEMENT = -0.35;

    private final WordClasses classes;

    CandidateReader(WordClasses classes) {
        this.classes = classes;
    }

    /** Of each trigger word the best candidate of every type. */
    Map<Token, List<Candidate>> read(List<Match> matches, SentenceSlots slots, FillerTests tests) {
        Map<Token, List<Candidate>> best = new LinkedHashMap<>();
        for (Match match : matches) {
            Slots around = slots.of(match);
            int strength = strength(match.sense(), around, tests);
            double score = strength == 0 ? 0 : score(match, around, strength, tests);
            add(
                    new Candidate(match, around, strength, score),
                    best.computeIfAbsent(match.trigger(), trigger -> new ArrayList<>(2)));
        }
        return best;
    }

    /** Keeps the best candidate of each type, in the order of types. */
    private static void add(Candidate candidate, List<Candidate> best) {
        EventType type = candidate.sense().type();
        int place = 0;
        while (place < best.size() && best.get(place).sense().type().compareTo(type) < 0) {
            place++;
        }
        if (place == best.size() || best.get(place).sense().type() != type) {
            best.add(place, candidate);
        } else if (rank(candidate) > rank(best.get(place))) {
            best.set(place, candidate);
        }
    }

    /** Where what they need is missing, the longer locution is the better candidate. */
    private static double rank(Candidate candidate) {
        return candidate.strength() > 0
                ? candidate.score()
                : PER_WORD * candidate.match().words().size() - 1;
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
        for (Map.Entry<String, List<Token>> entry : slots.all().entrySet()) {
            String slot = entry.getKey();
            boolean takesPart = slot.equals(Slots.SUPPORT_AGENT)
                    || slot.equals(Slots.SUPPORT_PATIENT)
                    || sense.frame().role(slot).isPresent();
            if (takesPart && entry.getValue().stream().anyMatch(tests::isActor)) {
                return true;
            }
        }
        return false;
    }

    /** « une salle de réunion », « un juge d'instruction»: no determiner, nothing happens; but « une série d'attentats ». */
    private boolean isBareComplement(Token noun) {
        boolean complement = Syntax.isComplement(noun);
        return complement
                && noun.child("det").isEmpty()
                && noun.child("nummod").isEmpty()
                && !noun.has(Feature.PLURAL)
                && noun.head()
                        .filter(head -> classes.contains("transparent", head))
                        .isEmpty();
    }
}
