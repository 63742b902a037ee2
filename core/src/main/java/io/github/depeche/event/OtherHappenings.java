package io.github.depeche.event;

import io.github.depeche.EventType;
import io.github.depeche.Factuality;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import io.github.depeche.linguistics.grammar.FeatureVector;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the other happenings of an article say of whether one is so: what is planned stands among plans, « réclame l'ouverture » asks for it. */
final class OtherHappenings {

    /** Shares are told apart in quarters. */
    private static final int SHARES = 4;

    private static final Factuality[] VALUES = Factuality.values();

    private final Map<Happening, Factuality> readings = new HashMap<>();
    private final int[] ofAll = new int[VALUES.length];
    private final Map<EventType, int[]> ofType = new EnumMap<>(EventType.class);
    private final Map<Token, Happening> byWord = new HashMap<>();
    private final Map<Sentence, Neighbours> bySentence = new HashMap<>();

    /** How many happenings of a sentence are read how, in all and of each type. */
    private static final class Neighbours {
        private final Set<Happening> counted = new HashSet<>();
        private final SortedMap<String, Integer> readings = new TreeMap<>();
        private final SortedMap<String, Integer> readingsOfTypes = new TreeMap<>();

        private void count(Happening happening, String reading) {
            if (counted.add(happening)) {
                readings.merge(reading, 1, Integer::sum);
                readingsOfTypes.merge(ofType(reading, happening), 1, Integer::sum);
            }
        }

        private static String ofType(String reading, Happening happening) {
            return reading + " " + happening.type().name();
        }

        private static void addOthers(
                SortedMap<String, Integer> counts, String own, String name, FeatureVector features) {
            counts.forEach((reading, count) -> {
                if (count > (reading.equals(own) ? 1 : 0)) {
                    features.add(name, reading);
                }
            });
        }
    }

    OtherHappenings(List<Happening> all) {
        for (Happening happening : all) {
            Factuality read = happening.read();
            readings.put(happening, read);
            ofAll[read.ordinal()]++;
            ofType.computeIfAbsent(happening.type(), type -> new int[VALUES.length])[read.ordinal()]++;
            for (EventMention mention : happening.mentions()) {
                byWord.put(mention.trigger(), happening);
                byWord.putIfAbsent(mention.anchor(), happening);
                bySentence
                        .computeIfAbsent(mention.trigger().sentence(), sentence -> new Neighbours())
                        .count(happening, read.name());
            }
        }
    }

    void add(Happening one, FeatureVector features) {
        addShares(one, features);
        for (Factuality value : VALUES) {
            if (others(ofType.getOrDefault(one.type(), new int[VALUES.length]), value, one) > 0) {
                features.add("other of type", value.name());
            }
        }
        EventMention first = one.mentions().get(0);
        addGoverning(one, first, features);
        addNeighbours(one, first.trigger().sentence(), features);
    }

    private void addShares(Happening one, FeatureVector features) {
        int sum = 0;
        for (Factuality value : VALUES) {
            sum += others(ofAll, value, one);
        }
        if (sum > 0) {
            int unreal = sum - others(ofAll, Factuality.FACT, one);
            features.add("unreal others", Math.round(SHARES * (float) unreal / sum));
            int planned = others(ofAll, Factuality.FUTURE, one);
            features.add("planned others", Math.round(SHARES * (float) planned / sum));
        }
    }

    /** How many others are read so. */
    private int others(int[] counts, Factuality value, Happening one) {
        return counts[value.ordinal()] - (readings.get(one) == value ? 1 : 0);
    }

    private void addNeighbours(Happening one, Sentence sentence, FeatureVector features) {
        Neighbours neighbours = bySentence.get(sentence);
        if (neighbours != null) {
            String own = neighbours.counted.contains(one) ? reading(one) : "";
            Neighbours.addOthers(neighbours.readings, own, "other of sentence", features);
            Neighbours.addOthers(neighbours.readingsOfTypes, Neighbours.ofType(own, one), "type of sentence", features);
        }
    }

    private void addGoverning(Happening one, EventMention first, FeatureVector features) {
        Happening governing = governing(one, first.anchor());
        if (governing != null) {
            String type = governing.type().name();
            features.add("governing type", type);
            features.add("governing reading", reading(governing));
            features.add("governing type and reading", type, reading(governing));
        }
    }

    /** The nearest that a word above tells. */
    private @Nullable Happening governing(Happening one, Token anchor) {
        for (Token above : Syntax.above(anchor, Syntax.LONGEST_CHAIN)) {
            Happening there = byWord.get(above);
            if (there != null && there != one) {
                return there;
            }
        }
        return null;
    }

    private String reading(Happening happening) {
        return readings.getOrDefault(happening, Factuality.FACT).name();
    }
}
