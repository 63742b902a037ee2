package io.github.depeche.quote;

import io.github.depeche.Actor;
import io.github.depeche.Span;
import io.github.depeche.linguistics.grammar.FeatureVector;
import io.github.depeche.quote.Claim.Reading;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How the words of a reading lie to what the rules read of other cues: « X dit que P et Y que Q » reports Q once, and seldom do reported words
 * hold another source with its cue.
 */
final class RivalFeatures {

    /** Farther before the words no cue stands that reports some of them. */
    private static final int FARTHEST = 600;

    private final Desk desk;
    private final TreeMap<Integer, Claim> ruled = new TreeMap<>();

    RivalFeatures(Desk desk, List<Claim> claims) {
        this.desk = desk;
        claims.stream()
                .filter(claim -> claim.readings().get(0).ruled())
                .forEach(claim -> ruled.putIfAbsent(claim.cue().span().begin(), claim));
    }

    /** Adds them. */
    void add(Reading reading, Claim claim, FeatureVector features) {
        Span words = reading.report().extent();
        String construction = reading.report().construction().name();
        for (Claim other :
                ruled.subMap(words.begin() - FARTHEST, words.end() + FARTHEST).values()) {
            if (!other.cue().equals(claim.cue())
                    && other.readings().get(0).report().extent().overlaps(words)) {
                addRival(words, construction, claim, other, features);
            }
        }
    }

    private void addRival(Span words, String construction, Claim claim, Claim rival, FeatureVector features) {
        Report report = rival.readings().get(0).report();
        String order = order(words, report.extent());
        boolean cueInside = words.contains(rival.cue().span());
        features.add("rival", construction, order, report.construction().name());
        features.add("rival's cue", construction, order, cueInside ? "inside" : "");
        SpeakerPhrase source = report.speaker();
        if (source != null) {
            boolean inside = words.contains(source.head().span());
            String who = (inside ? "inside" : "") + (isSame(claim, report) ? " same" : "");
            features.add("rival's source", order, who);
            features.add("rival's source and cue", construction + order, who, cueInside ? "inside" : "");
        }
    }

    private static String order(Span words, Span others) {
        return words.equals(others)
                ? "same"
                : words.contains(others) ? "holds" : others.contains(words) ? "held" : "crosses";
    }

    private boolean isSame(Claim claim, Report other) {
        Actor speaker = desk.referents.speakerOf(claim.readings().get(0).report());
        return speaker != null && Objects.equals(speaker, desk.referents.speakerOf(other));
    }
}
