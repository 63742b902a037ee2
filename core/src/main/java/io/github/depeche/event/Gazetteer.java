package io.github.depeche.event;

import io.github.depeche.extension.LanguagePack;
import io.github.depeche.lexicon.NameTable;
import io.github.depeche.lexicon.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Places and the countries that they lie in. */
final class Gazetteer {

    private static final int LONGEST = 128;

    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, String> lands = new HashMap<>();
    private final List<Table.Row> towns;

    /** The number of a row of towns, counted from one, by the hash of the name. */
    private final NameTable numbers;

    private Gazetteer(List<Table.Row> towns) {
        this.towns = towns;
        this.numbers = new NameTable(towns.size());
    }

    static Gazetteer load(LanguagePack pack) {
        Gazetteer gazetteer = new Gazetteer(Table.read(pack, "places.tsv").rows());
        for (Table.Row row : Table.read(pack, "countries.tsv").rows()) {
            gazetteer.countries.put(row.get("name"), row.get("country"));
        }
        for (Table.Row row : Table.read(pack, "territories.tsv").rows()) {
            switch (row.get("kind")) {
                case "variant" -> gazetteer.countries.putIfAbsent(row.get("name"), row.get("country"));
                case "region", "area" -> gazetteer.lands.put(row.get("name"), row.get("country"));
                default -> {}
            }
        }
        char[] name = new char[LONGEST];
        int number = 0;
        for (Table.Row row : gazetteer.towns) {
            gazetteer.numbers.putIfAbsent(NameTable.hash(name, row.copyFirst(name)), ++number);
        }
        return gazetteer;
    }

    boolean isCountry(String name) {
        return countries.containsKey(name);
    }

    /** « Savoie », « Bavière », « Sahel ». */
    boolean isLand(String name) {
        return lands.containsKey(name);
    }

    /** ISO 3166-1 alpha-2; of « aéroport international de Hat Yai » that of the town. */
    Optional<String> country(String name) {
        for (int begin = 0; ; ) {
            String place = name.substring(begin);
            String country = countries.getOrDefault(place, countryOfTown(place));
            int space = place.indexOf(' ');
            if (country != null || space < 0) {
                return Optional.ofNullable(country);
            }
            begin += space + 1;
        }
    }

    private @Nullable String countryOfTown(String name) {
        int number = numbers.get(NameTable.hash(name));
        return number == 0 ? null : towns.get(number - 1).get("country");
    }
}
