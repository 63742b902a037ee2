package io.github.depeche.event;

import io.github.depeche.EventType;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.lexicon.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The trigger words of the language, by the first lemma of the locution. */
final class TriggerLexicon {

    private final Map<String, List<Sense>> verbs = new HashMap<>();
    private final Map<String, List<Sense>> nouns = new HashMap<>();

    static TriggerLexicon load(LanguagePack pack) {
        Map<String, Frame> frames = new HashMap<>();
        for (Table.Row row : Table.read(pack, "event-frames.tsv").rows()) {
            frames.put(row.get("frame"), Frame.parse(row.get("roles")));
        }
        TriggerLexicon lexicon = new TriggerLexicon();
        for (Table.Row row : Table.read(pack, "triggers.tsv").rows()) {
            Sense sense = sense(row, frames);
            lexicon.index(sense.verbal())
                    .computeIfAbsent(sense.words().get(0), key -> new ArrayList<>())
                    .add(sense);
        }
        return lexicon;
    }

    private static Sense sense(Table.Row row, Map<String, Frame> frames) {
        boolean verbal = row.get("pos").equals("V");
        String trigger = row.get("trigger");
        boolean reflexive = verbal && trigger.startsWith("se ");
        List<String> words = new ArrayList<>();
        int head = 0;
        for (String word : (reflexive ? trigger.substring(3) : trigger).split(" ")) {
            if (word.startsWith("*")) {
                head = words.size();
                words.add(word.substring(1));
            } else {
                words.add(word);
            }
        }
        EventType type = EventType.valueOf(row.get("type"));
        String name = row.get("frame").isEmpty() ? type + (verbal ? " V" : " N") : row.get("frame");
        Frame frame = frames.get(name);
        if (frame == null) {
            throw new IllegalStateException("triggers.tsv: « " + trigger + " » has an unknown frame " + name);
        }
        return new Sense(
                List.copyOf(words),
                head,
                verbal,
                reflexive,
                type,
                Double.parseDouble(row.get("weight")),
                frame,
                Requirement.parse(row.get("needs")));
    }

    private Map<String, List<Sense>> index(boolean verbal) {
        return verbal ? verbs : nouns;
    }

    /** The senses of verbs and verbal locutions that begin with this lemma. */
    List<Sense> verbs(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    /** The senses of nouns and nominal locutions that begin with this lemma. */
    List<Sense> nouns(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }
}
