package io.github.depeche.actor;

import io.github.depeche.extension.LanguagePack;
import io.github.depeche.lexicon.Table;
import java.util.HashMap;
import java.util.Map;

/** Names of one organisation that do not look alike: « Daech » and « État islamique » ({@code organization-synonyms.tsv}). */
final class OrganizationSynonyms {

    private final Map<String, String> canonical = new HashMap<>();

    private OrganizationSynonyms() {}

    static OrganizationSynonyms load(LanguagePack pack) {
        OrganizationSynonyms synonyms = new OrganizationSynonyms();
        for (Table.Row row : Table.read(pack, "organization-synonyms.tsv").rows()) {
            String name = NameKey.of(row.get("name")).toString();
            synonyms.canonical.put(name, name);
            for (String other : row.get("others").split(";")) {
                synonyms.canonical.put(NameKey.of(other).toString(), name);
            }
        }
        return synonyms;
    }

    /** One key for all names of a known organisation; of another its own. */
    String keyOf(NameKey name) {
        String key = name.toString();
        return canonical.getOrDefault(key, key);
    }
}
