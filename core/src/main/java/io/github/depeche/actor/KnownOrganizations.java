package io.github.depeche.actor;

import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.Token;
import io.github.depeche.lexicon.NameTable;
import io.github.depeche.lexicon.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names of organisations as they are written, the nouns by which those are taken up that a reader knows of, and where they sit:
 * {@code organizations.tsv}, {@code media.tsv}, {@code agencies.tsv}.
 */
final class KnownOrganizations {

    private static final int LONGEST = 128;

    private static final int LETTERS = 26;

    /** Beside the letters of the country: many countries have a body of this name. */
    private static final int EVERYWHERE = 1 << 10;

    private final Map<String, List<String>> byFirstWord = new HashMap<>();

    /** « avionneur groupe entreprise » for the name of an aircraft maker. */
    private final Map<String, String> nounsByName = new HashMap<>();

    /** The two letters of the country, as a number, by the key of the name. */
    private final NameTable countries;

    private KnownOrganizations(int seats) {
        this.countries = new NameTable(seats);
    }

    static KnownOrganizations load(LanguagePack pack) {
        List<Table.Row> rows = Table.read(pack, "organizations.tsv").rows();
        List<Table.Row> agencies = Table.read(pack, "agencies.tsv").rows();
        KnownOrganizations organizations = new KnownOrganizations(rows.size() + agencies.size());
        for (Table.Row row : rows) {
            String name = row.get("name");
            organizations.add(name);
            organizations.nounsByName.put(name, row.get("nouns"));
        }
        for (Table.Row row : Table.read(pack, "media.tsv").rows()) {
            organizations.add(row.get("name"));
        }
        for (Table.Row row : agencies) {
            organizations.add(row.get("name"));
        }
        organizations.addSeats(rows);
        organizations.addSeats(agencies);
        return organizations;
    }

    private void addSeats(List<Table.Row> rows) {
        char[] name = new char[LONGEST];
        for (Table.Row row : rows) {
            String country = row.get("country");
            if (!country.isEmpty()) {
                countries.putIfAbsent(
                        NameKey.hash(name, row.copyFirst(name)),
                        (country.charAt(0) - 'A') * LETTERS
                                + (country.charAt(1) - 'A' + 1)
                                + (row.get("everywhere").equals("yes") ? EVERYWHERE : 0));
            }
        }
    }

    /** The country in which the organisation of this name has its seat; none if nobody knows. */
    @Nullable
    String country(NameKey name) {
        int letters = countries.get(NameTable.hash(name.toString())) % EVERYWHERE - 1;
        return letters < 0 ? null : "" + (char) ('A' + letters / LETTERS) + (char) ('A' + letters % LETTERS);
    }

    /** Whether many countries have a body of this name, so that the country is only that of the one most told of. */
    boolean isEverywhere(NameKey name) {
        return countries.get(NameTable.hash(name.toString())) >= EVERYWHERE;
    }

    private void add(String name) {
        // « L'Équipe » is two words
        int first = name.startsWith("L'") ? 2 : name.indexOf(' ');
        if (first > 0) {
            byFirstWord
                    .computeIfAbsent(name.substring(0, first), key -> new ArrayList<>(2))
                    .add(name);
        }
    }

    /** The nouns by which an organisation of this name is taken up; those of « CGT » for « CGT de Brivel »; none for one that is not known. */
    Set<String> nouns(String name) {
        String known = name.replace('’', '\'');
        for (int end = known.length();
                end > 1;
                end = Math.max(known.lastIndexOf(' ', end - 1), known.lastIndexOf('-', end - 1))) {
            String nouns = nounsByName.get(known.substring(0, end));
            if (nouns != null) {
                return nouns.isEmpty() ? Set.of() : Set.of(nouns.split(" "));
            }
        }
        return Set.of();
    }

    /** The last word of the longest of these names that begins with the word; none if none does. */
    @Nullable
    Token lastWord(Token first, String text) {
        List<Token> tokens = first.sentence().tokens();
        Token last = null;
        for (String name : byFirstWord.getOrDefault(first.form().replace('’', '\''), List.of())) {
            int end = first.span().begin() + name.length();
            if ((last == null || end > last.span().end())
                    && isWritten(name, text, first.span().begin())) {
                int i = first.index() + 1;
                while (i < tokens.size() && tokens.get(i).span().end() < end) {
                    i++;
                }
                last = i < tokens.size() && tokens.get(i).span().end() == end ? tokens.get(i) : last;
            }
        }
        return last;
    }

    /** « Médecins Sans Frontières » is « Médecins sans frontières »; but « Le monde » is no « Le Monde ». */
    private static boolean isWritten(String name, String text, int begin) {
        if (begin + name.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = text.charAt(begin + i) == '’' ? '\'' : text.charAt(begin + i);
            if (c != name.charAt(i) && c != Character.toUpperCase(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
