package io.github.depeche.linguistics;

import io.github.depeche.extension.LanguagePack;
import io.github.depeche.lexicon.Letters;
import io.github.depeche.lexicon.NameTable;
import io.github.depeche.lexicon.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The known names of the lexicons: first names, towns, countries, lands, media, organisations, people. */
final class Gazetteer {

    static final int FIRST_NAME = 1;
    static final int TOWN = 1 << 1;
    static final int COUNTRY = 1 << 2;
    static final int LAND = 1 << 3;
    static final int MEDIUM = 1 << 4;
    static final int ACRONYM = 1 << 5;
    static final int ORGANIZATION = 1 << 6;
    static final int PERSON = 1 << 7;
    private static final int LISTS = 8;

    /** Smaller towns share their names with people and common words. */
    private static final int TOWN_WORTH_KNOWING = 20_000;

    /**
     * A name of several words.
     *
     * @param words its words in lower case
     * @param lists the lists that have it
     */
    record Entry(List<String> words, int lists) {}

    /** More than all names and acronyms together. */
    private static final int NAMES = 30_000;

    private static final int LONGEST = 128;

    /** The lists that have a name of one word, by its small letters. */
    private final NameTable single = new NameTable(NAMES);

    private final Map<String, List<Entry>> several = new HashMap<>();

    private final NameTable acronyms = new NameTable(NAMES / 4);

    private Gazetteer() {}

    static Gazetteer load(LanguagePack pack, WordParts known) {
        Gazetteer gazetteer = new Gazetteer();
        gazetteer.add(pack, known, "first-names.tsv", FIRST_NAME);
        gazetteer.add(pack, known, "places.tsv", TOWN);
        gazetteer.add(pack, known, "countries.tsv", COUNTRY);
        gazetteer.add(pack, known, "territories.tsv", LAND);
        gazetteer.add(pack, known, "media.tsv", MEDIUM);
        gazetteer.add(pack, known, "agencies.tsv", MEDIUM);
        gazetteer.add(pack, known, "organizations.tsv", ORGANIZATION);
        gazetteer.add(pack, known, "persons.tsv", PERSON);
        gazetteer.addAcronyms(pack);
        return gazetteer;
    }

    private void addAcronyms(LanguagePack pack) {
        char[] letters = new char[LONGEST];
        for (Table.Row row : Table.read(pack, "acronyms.tsv").rows()) {
            acronyms.add(NameTable.hash(letters, row.copyFirst(letters)), ACRONYM);
        }
    }

    private void add(LanguagePack pack, WordParts known, String lexicon, int list) {
        char[] letters = new char[LONGEST];
        List<Table.Row> rows = Table.read(pack, lexicon).rows();
        for (Table.Row row : list == TOWN ? rows.subList(0, townsWorthKnowing(rows)) : rows) {
            int length = row.copyFirst(letters);
            if (isOneWord(letters, length)) {
                single.add(NameTable.hash(letters, length), list);
            } else {
                add(row.get("name"), known, list);
            }
        }
    }

    /** How many towns are; the largest stand first. */
    private static int townsWorthKnowing(List<Table.Row> towns) {
        int from = 0;
        int to = towns.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (Integer.parseInt(towns.get(middle).get("population")) >= TOWN_WORTH_KNOWING) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private void add(String name, WordParts known, int list) {
        List<RawToken> tokens = new WordScanner(known, name, name.length()).scan(0);
        List<String> words = new ArrayList<>(tokens.size());
        for (RawToken token : tokens) {
            words.add(WordParts.lower(name, token.begin(), token.end()));
        }
        if (words.size() == 1) {
            single.add(NameTable.hash(words.get(0)), list);
        } else if (words.size() > 1) {
            several.computeIfAbsent(words.get(0), first -> new ArrayList<>(1)).add(new Entry(words, list));
        }
    }

    /** Whether there are only letters and hyphens between them (« Saint-Malo »); the letters then become small. */
    private static boolean isOneWord(char[] name, int length) {
        boolean letter = false;
        for (int i = 0; i < length; i++) {
            if (!Letters.isLetter(name[i]) && (name[i] != '-' || !letter)) {
                return false;
            }
            letter = name[i] != '-';
            name[i] = Letters.small(name[i]);
        }
        return letter;
    }

    /** Whether the word in lower case is a name of one word on any list. */
    boolean hasName(String lower) {
        return single.get(NameTable.hash(lower)) != 0;
    }

    /** Whether the word in lower case is a first name. */
    boolean isFirstName(String lower) {
        return (single.get(NameTable.hash(lower)) & FIRST_NAME) != 0;
    }

    /** The lists that have a word as a name by itself, given also in lower case. */
    int lists(String form, String lower) {
        return single.get(NameTable.hash(lower)) | acronyms.get(NameTable.hash(form));
    }

    /** The names of several words that begin with this one. */
    List<Entry> longerNames(String lower) {
        return several.getOrDefault(lower, List.of());
    }

    /** For each word of a document, the lists that have it as a name, and shifted by {@link #LISTS} those that have it in a longer name. */
    static int[] match(NameWord[] words) {
        int[] found = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            found[i] |= words[i].lists;
            for (Entry entry : words[i].longerNames) {
                int end = i + entry.words.size();
                if (end <= words.length && (words[i].capital || words[end - 1].capital) && matches(entry, words, i)) {
                    for (int k = i; k < end; k++) {
                        found[k] |= entry.lists << LISTS;
                    }
                }
            }
        }
        return found;
    }

    private static boolean matches(Entry entry, NameWord[] words, int begin) {
        for (int k = 1; k < entry.words.size(); k++) {
            if (!entry.words.get(k).equals(words[begin + k].lower)) {
                return false;
            }
        }
        return true;
    }
}
