package io.github.depeche.event;

import io.github.depeche.EventType;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.lexicon.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The trigger words of the language, by the first lemma of the locution. */
final class TriggerLexicon {

    private final Map<String, List<Sense>> verbs = new HashMap<>();
    private final Map<String, List<Sense>> nouns = new HashMap<>();
    private final Map<String, List<Locution>> exclusions = new HashMap<>();

    static TriggerLexicon load(LanguagePack pack) {
        Map<String, Frame> frames = new HashMap<>();
        for (Table.Row row : Table.read(pack, "event-frames.tsv").rows()) {
            frames.put(row.get("frame"), Frame.parse(row.get("roles")));
        }
        TriggerLexicon lexicon = new TriggerLexicon();
        for (Table.Row row : Table.read(pack, "triggers.tsv").rows()) {
            Sense sense = sense(row, frames);
            add(sense.isVerbal() ? lexicon.verbs : lexicon.nouns, sense.locution(), sense);
        }
        for (Table.Row row : Table.read(pack, "not-triggers.tsv").rows()) {
            Locution locution = Locution.parse(row.get("locution"));
            add(lexicon.exclusions, locution, locution);
        }
        return lexicon;
    }

    private static <T> void add(Map<String, List<T>> index, Locution locution, T entry) {
        index.computeIfAbsent(locution.words().get(0), key -> new ArrayList<>()).add(entry);
    }

    private static Sense sense(Table.Row row, Map<String, Frame> frames) {
        Sense.Kind kind =
                switch (row.get("pos")) {
                    case "V" -> Sense.Kind.VERB;
                    case "N" -> Sense.Kind.NOUN;
                    case "B" -> Sense.Kind.BACK_REFERENCE;
                    default -> throw new IllegalStateException("triggers.tsv: unknown pos " + row.get("pos"));
                };
        EventType type = EventType.valueOf(row.get("type"));
        String ofType = type + (kind == Sense.Kind.VERB ? " V" : " N");
        String name = row.get("frame").isEmpty() ? ofType : row.get("frame");
        Frame frame = frames.get(name);
        if (frame == null) {
            throw new IllegalStateException(
                    "triggers.tsv: « " + row.get("trigger") + " » has an unknown frame " + name);
        }
        String needs = row.get("needs");
        return new Sense(
                Locution.parse(row.get("trigger")),
                kind,
                type,
                Double.parseDouble(row.get("weight")),
                frame,
                needs.isEmpty()
                        ? List.of()
                        : Arrays.stream(needs.split(" "))
                                .map(Requirement::parse)
                                .toList());
    }

    /** The senses of verbs and verbal locutions that begin with this lemma. */
    List<Sense> verbs(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    /** The senses of nouns and nominal locutions that begin with this lemma. */
    List<Sense> nouns(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    /** The locutions that begin with this lemma and tell no event. */
    List<Locution> exclusions(String lemma) {
        return exclusions.getOrDefault(lemma, List.of());
    }
}
