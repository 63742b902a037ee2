package io.github.depeche.linguistics;

import io.github.depeche.extension.LanguagePack;
import io.github.depeche.lexicon.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
    private record Entry(List<String> words, int lists) {}

    private final Map<String, Integer> single = new HashMap<>(1 << 16);
    private final Map<String, List<Entry>> several = new HashMap<>();

    private final Set<String> acronyms = new HashSet<>();

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
        Table.read(pack, "acronyms.tsv").rows().forEach(row -> gazetteer.acronyms.add(row.get("name")));
        return gazetteer;
    }

    private void add(LanguagePack pack, WordParts known, String lexicon, int list) {
        for (Table.Row row : Table.read(pack, lexicon).rows()) {
            if (list == TOWN && Integer.parseInt(row.get("population")) < TOWN_WORTH_KNOWING) {
                continue;
            }
            String name = row.get("name");
            if (isOneWord(name)) {
                single.merge(name.toLowerCase(Locale.ROOT), list, (one, other) -> one | other);
                continue;
            }
            List<RawToken> tokens = new WordScanner(known, name, name.length()).scan(0);
            List<String> words = tokens.stream()
                    .map(token -> WordParts.lower(name, token.begin(), token.end()))
                    .toList();
            if (words.size() == 1) {
                single.merge(words.get(0), list, (one, other) -> one | other);
            } else if (words.size() > 1) {
                several.computeIfAbsent(words.get(0), first -> new ArrayList<>(1))
                        .add(new Entry(words, list));
            }
        }
    }

    private static boolean isOneWord(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!Character.isLetter(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word in lower case is a name of one word on any list. */
    boolean hasName(String lower) {
        return single.containsKey(lower);
    }

    /** Whether the word in lower case is a first name. */
    boolean isFirstName(String lower) {
        return (single.getOrDefault(lower, 0) & FIRST_NAME) != 0;
    }

    /**
     * Looks all words up.
     *
     * @param forms the words of a document
     * @param lower the same in lower case
     * @param capital whether each begins with a capital
     * @return for each word, the lists that have it as a name of one word, and shifted by {@link #LISTS} those that have it in a longer name
     */
    int[] match(String[] forms, String[] lower, boolean[] capital) {
        int[] found = new int[lower.length];
        for (int i = 0; i < lower.length; i++) {
            if (capital[i]) {
                found[i] |= single.getOrDefault(lower[i], 0);
                found[i] |= acronyms.contains(forms[i]) ? ACRONYM : 0;
            }
            for (Entry entry : several.getOrDefault(lower[i], List.of())) {
                int end = i + entry.words.size();
                if (end <= lower.length && (capital[i] || capital[end - 1]) && matches(entry, lower, i)) {
                    for (int k = i; k < end; k++) {
                        found[k] |= entry.lists << LISTS;
                    }
                }
            }
        }
        return found;
    }

    private static boolean matches(Entry entry, String[] lower, int begin) {
        for (int k = 1; k < entry.words.size(); k++) {
            if (!entry.words.get(k).equals(lower[begin + k])) {
                return false;
            }
        }
        return true;
    }
}
