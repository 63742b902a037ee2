package io.github.depeche.actor;

import io.github.depeche.extension.LanguagePack;
import io.github.depeche.lexicon.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of organisations of more than one word, as they are written: {@code organizations.tsv}, {@code media.tsv}, {@code agencies.tsv}. */
final class KnownOrganizations {

    private final Map<String, List<String>> byFirstWord = new HashMap<>();

    private KnownOrganizations() {}

    static KnownOrganizations load(LanguagePack pack) {
        KnownOrganizations organizations = new KnownOrganizations();
        for (String resource : new String[] {"organizations.tsv", "media.tsv", "agencies.tsv"}) {
            for (Table.Row row : Table.read(pack, resource).rows()) {
                organizations.add(row.get("name"));
            }
        }
        return organizations;
    }

    private void add(String name) {
        int space = name.indexOf(' ');
        if (space > 0) {
            byFirstWord
                    .computeIfAbsent(name.substring(0, space), key -> new ArrayList<>(2))
                    .add(name);
        }
    }

    /** The names whose first word this is. */
    List<String> beginningWith(String word) {
        return byFirstWord.getOrDefault(word, List.of());
    }
}
