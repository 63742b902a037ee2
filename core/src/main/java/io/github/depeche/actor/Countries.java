package io.github.depeche.actor;

import io.github.depeche.extension.LanguagePack;
import io.github.depeche.lexicon.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which country a place belongs to: {@code countries.tsv}, {@code territories.tsv}, {@code places.tsv}. */
final class Countries {

    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final Set<String> regions = new HashSet<>();

    private Countries() {}

    static Countries load(LanguagePack pack) {
        Countries result = new Countries();
        for (Table.Row row : Table.read(pack, "countries.tsv").rows()) {
            result.countries.put(keyOf(row), row.get("country"));
        }
        for (Table.Row row : Table.read(pack, "territories.tsv").rows()) {
            boolean country = row.get("kind").equals("variant");
            if (!country) {
                result.regions.add(keyOf(row));
            }
            (country ? result.countries : result.places).putIfAbsent(keyOf(row), row.get("country"));
        }
        for (Table.Row row : Table.read(pack, "places.tsv").rows()) {
            result.places.putIfAbsent(keyOf(row), row.get("country"));
        }
        return result;
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

    /** The code of the country that has this name or in which this place lies. */
    @Nullable
    String ofPlace(NameKey name) {
        String country = countries.get(name.toString());
        if (country == null) {
            country = places.get(name.toString());
        }
        return country == null || country.isEmpty() ? null : country;
    }
}
