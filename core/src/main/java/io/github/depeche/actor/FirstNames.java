package io.github.depeche.actor;

import io.github.depeche.Gender;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.lexicon.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The sex that a first name tells: {@code first-names.tsv}. */
final class FirstNames {

    private final Map<String, Gender> genders = new HashMap<>();

    private FirstNames() {}

    static FirstNames load(LanguagePack pack) {
        FirstNames names = new FirstNames();
        for (Table.Row row : Table.read(pack, "first-names.tsv").rows()) {
            Gender gender =
                    switch (row.get("gender")) {
                        case "F" -> Gender.FEMALE;
                        case "M" -> Gender.MALE;
                        default -> Gender.UNKNOWN;
                    };
            names.genders.put(row.get("name").toLowerCase(Locale.ROOT), gender);
        }
        return names;
    }

    boolean contains(String word) {
        return genders.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** The sex; a compound first name goes by its first part where it is not known as a whole: « Marie-Thérèse », « Jean-Baptiste ». */
    Gender gender(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Gender gender = genders.get(lower);
        int hyphen = lower.indexOf('-');
        if (gender == null && hyphen > 0) {
            gender = genders.get(lower.substring(0, hyphen));
        }
        return gender == null ? Gender.UNKNOWN : gender;
    }
}
