package io.github.depeche.event;

import io.github.depeche.extension.LanguagePack;
import io.github.depeche.lexicon.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Places and the countries that they lie in. */
final class Gazetteer {

    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, String> towns = new HashMap<>();

    static Gazetteer load(LanguagePack pack) {
        Gazetteer gazetteer = new Gazetteer();
        for (Table.Row row : Table.read(pack, "countries.tsv").rows()) {
            gazetteer.countries.put(row.get("name"), row.get("country"));
        }
        Map<String, Long> inhabitants = new HashMap<>();
        for (Table.Row row : Table.read(pack, "places.tsv").rows()) {
            long population = row.get("population").isEmpty() ? 0 : Long.parseLong(row.get("population"));
            if (population >= inhabitants.getOrDefault(row.get("name"), -1L)) {
                inhabitants.put(row.get("name"), population);
                gazetteer.towns.put(row.get("name"), row.get("country"));
            }
        }
        return gazetteer;
    }

    boolean isCountry(String name) {
        return countries.containsKey(name);
    }

    /** ISO 3166-1 alpha-2; of two towns with one name that of the larger; of « aéroport international de Hat Yai » that of the town. */
    Optional<String> country(String name) {
        for (int begin = 0; ; ) {
            String place = name.substring(begin);
            String country = countries.getOrDefault(place, towns.get(place));
            int space = place.indexOf(' ');
            if (country != null || space < 0) {
                return Optional.ofNullable(country);
            }
            begin += space + 1;
        }
    }
}
