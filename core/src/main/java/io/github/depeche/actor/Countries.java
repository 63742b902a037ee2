package io.github.depeche.actor;

import io.github.depeche.extension.LanguagePack;
import io.github.depeche.lexicon.NameTable;
import io.github.depeche.lexicon.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which country a place belongs to: {@code countries.tsv}, {@code territories.tsv}, {@code places.tsv}. */
final class Countries {

    private static final int LONGEST = 128;

    private static final int INHABITANTS_OF_NOTE = 50_000;

    private final Map<String, String> countries = new HashMap<>();
    private final Set<String> regions = new HashSet<>();
    private final Set<String> smallTowns = new HashSet<>();
    private final Map<String, String> lands = new HashMap<>();
    private final List<Table.Row> towns;

    /** The number of a row of towns, counted from one, by the hash of the name's key. */
    private final NameTable numbers;

    private Countries(List<Table.Row> towns) {
        this.towns = towns;
        this.numbers = new NameTable(towns.size());
    }

    static Countries load(LanguagePack pack) {
        Countries result = new Countries(Table.read(pack, "places.tsv").rows());
        for (Table.Row row : Table.read(pack, "countries.tsv").rows()) {
            result.countries.put(keyOf(row), row.get("country"));
        }
        for (Table.Row row : Table.read(pack, "territories.tsv").rows()) {
            String key = keyOf(row);
            boolean country = row.get("kind").equals("variant");
            boolean town = row.get("kind").equals("town");
            if (!country) {
                (town ? result.smallTowns : result.regions).add(key);
            }
            (country ? result.countries : result.lands).putIfAbsent(key, row.get("country"));
        }
        result.addTowns();
        return result;
    }

    private void addTowns() {
        char[] name = new char[LONGEST];
        int number = 0;
        for (Table.Row row : towns) {
            numbers.putIfAbsent(NameKey.hash(name, row.copyFirst(name)), ++number);
        }
    }

    private static String keyOf(Table.Row row) {
        return NameKey.of(row.get("name")).toString();
    }

    /** The code of the country that has this name. */
    @Nullable
    String ofCountry(NameKey name) {
        return countries.get(name.toString());
    }

    /** Whether the name is that of a part of a country: « Catalogne », « Québec ». */
    boolean isRegion(NameKey name) {
        return regions.contains(name.toString());
    }

    /** Whether the name is that of a town; « Bercy » is a site. */
    boolean isTown(NameKey name) {
        String key = name.toString();
        return numbers.get(NameTable.hash(key)) != 0 || smallTowns.contains(key);
    }

    /** Whether the name is that of a town that is spoken of more often than who has it for a surname: not « Salmon » in Idaho. */
    boolean isTownOfNote(NameKey name) {
        String key = name.toString();
        int number = numbers.get(NameTable.hash(key));
        return smallTowns.contains(key)
                || (number != 0 && Integer.parseInt(towns.get(number - 1).get("population")) >= INHABITANTS_OF_NOTE);
    }

    /** The code of the country that has this name or in which this place lies. */
    @Nullable
    String ofPlace(NameKey name) {
        String key = name.toString();
        String country = countries.getOrDefault(key, lands.get(key));
        int number = country == null ? numbers.get(NameTable.hash(key)) : 0;
        if (number != 0) {
            country = towns.get(number - 1).get("country");
        }
        return country == null || country.isEmpty() ? null : country;
    }
}
