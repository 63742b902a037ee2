package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.lexicon.Table;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names that stand for an institution or a government (« le Kremlin », « Moscou »), and where well-known organisations sit. */
final class Institutions {

    /**
     * What a name stands for.
     *
     * @param type state or organisation
     * @param country ISO 3166-1 alpha-2; empty for international bodies
     * @param platform whether it carries what others say, so that only what it does makes it an actor: « sur Twitter »
     * @param role the noun that may take it up; empty if none
     * @param everywhere whether many countries have one of this name, so that the country is only that of the one most told of
     * @param place whether the name is first of all that of a place, so that only what it does makes it an actor
     */
    record Institution(
            ActorType type, String country, boolean place, boolean platform, String role, boolean everywhere) {}

    private final Map<String, Institution> byKey = new HashMap<>();

    private Institutions() {}

    static Institutions load(LanguagePack pack) {
        Institutions institutions = new Institutions();
        for (Table.Row row : Table.read(pack, "institutions.tsv").rows()) {
            institutions.byKey.put(
                    NameKey.of(row.get("name")).toString(),
                    new Institution(
                            ActorType.valueOf(row.get("type")),
                            row.get("country"),
                            row.get("place").equals("yes"),
                            row.get("place").equals("platform"),
                            row.get("role"),
                            row.get("everywhere").equals("yes")));
        }
        return institutions;
    }

    @Nullable
    Institution of(NameKey name) {
        return byKey.get(name.toString());
    }
}
