package io.github.depeche.actor;

import io.github.depeche.extension.LanguagePack;
import io.github.depeche.lexicon.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names under which well-known people stand alone, and where they are from: {@code persons.tsv}. */
final class FamousPersons {

    static final String LEXICON = "persons.tsv";

    private final Set<String> names = new HashSet<>();
    private final Map<String, String> countries = new HashMap<>();

    private FamousPersons() {}

    static FamousPersons load(LanguagePack pack) {
        FamousPersons persons = new FamousPersons();
        for (Table.Row row : Table.read(pack, LEXICON).rows()) {
            String name = row.get("name");
            persons.names.add(name);
            if (!row.get("country").isEmpty()) {
                persons.countries.put(NameKey.of(name).toString(), row.get("country"));
            }
        }
        return persons;
    }

    /** Whether it is such a name, written as in the press: « Le Pen », « Obama ». */
    boolean contains(String name) {
        return names.contains(name);
    }

    /** The country of who goes by the name, or by its end: « Obama », « Barack Obama ». */
    @Nullable
    String country(NameKey name) {
        List<String> words = name.words();
        for (int begin = 0; begin < words.size(); begin++) {
            String country = countries.get(new NameKey(words.subList(begin, words.size())).toString());
            if (country != null) {
                return country;
            }
        }
        return null;
    }
}
