package io.github.depeche.event;

import io.github.depeche.EventType;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.lexicon.NameTable;
import io.github.depeche.lexicon.Table;
import io.github.depeche.linguistics.grammar.FormCache;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The trigger words of the language, by the first lemma of the locution. Most of the thousands are in no article: senses are made of their
 * lines when they are first asked for.
 */
final class TriggerLexicon {

    private static final int LONGEST = 64;
    private static final int CACHE_BITS = 12;

    /** What a word tells, as a verb and as a noun. */
    private record Senses(List<Sense> verbs, List<Sense> nouns) {
        private static final Senses NONE = new Senses(List.of(), List.of());
    }

    private final Map<String, Frame> frames = new HashMap<>();
    private final List<Table.Row> rows;

    /** The first row of a lemma, counted from one, by the hash of the lemma; for each row the next of its lemma. */
    private final NameTable first;

    private final int[] next;

    /** Senses become objects when a text has their word first. */
    private final Map<String, Senses> parsed = new ConcurrentHashMap<>();

    /** Spares most words, which have no senses, the hash of all their letters. */
    private final FormCache<Senses> senses = new FormCache<>(CACHE_BITS, this::parse);

    private final Map<String, List<Locution>> exclusions = new HashMap<>();
    private final WordSieve excluding = new WordSieve();

    private TriggerLexicon(List<Table.Row> rows) {
        this.rows = rows;
        this.first = new NameTable(rows.size());
        this.next = new int[rows.size() + 1];
        char[] letters = new char[LONGEST];
        for (int number = rows.size(); number > 0; number--) {
            int length = rows.get(number - 1).copyFirst(letters);
            next[number] = first.put(Locution.hashOfFirstWord(letters, length), number);
        }
    }

    static TriggerLexicon load(LanguagePack pack) {
        TriggerLexicon lexicon =
                new TriggerLexicon(Table.read(pack, "triggers.tsv").rows());
        for (Table.Row row : Table.read(pack, "event-frames.tsv").rows()) {
            lexicon.frames.put(row.get("frame"), Frame.parse(row.get("roles")));
        }
        for (Table.Row row : Table.read(pack, "not-triggers.tsv").rows()) {
            Locution locution = Locution.parse(row.get("locution"));
            String word = locution.words().get(0);
            lexicon.exclusions.computeIfAbsent(word, key -> new ArrayList<>()).add(locution);
            lexicon.excluding.add(word);
        }
        return lexicon;
    }

    private Sense sense(Table.Row row) {
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

    private Senses parse(String lemma) {
        int number = first.get(NameTable.hash(lemma));
        if (number == 0) {
            return Senses.NONE;
        }
        Senses known = parsed.get(lemma);
        if (known == null) {
            known = new Senses(new ArrayList<>(), new ArrayList<>());
            for (; number != 0; number = next[number]) {
                Sense sense = sense(rows.get(number - 1));
                (sense.isVerbal() ? known.verbs : known.nouns).add(sense);
            }
            parsed.put(lemma, known);
        }
        return known;
    }

    /** The senses of verbs and verbal locutions that begin with this lemma. */
    List<Sense> verbs(String lemma) {
        return senses.get(lemma).verbs;
    }

    /** The senses of nouns and nominal locutions that begin with this lemma. */
    List<Sense> nouns(String lemma) {
        return senses.get(lemma).nouns;
    }

    /** The locutions that begin with this lemma and tell no event. */
    List<Locution> exclusions(String lemma) {
        return excluding.passes(lemma) ? exclusions.getOrDefault(lemma, List.of()) : List.of();
    }
}
