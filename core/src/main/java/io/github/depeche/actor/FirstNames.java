package io.github.depeche.actor;

import io.github.depeche.Gender;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.lexicon.Accents;
import io.github.depeche.lexicon.Letters;
import io.github.depeche.lexicon.NameTable;
import io.github.depeche.lexicon.Table;
import java.util.List;
import java.util.Locale;

/** The sex that a first name tells: {@code first-names.tsv}. */
final class FirstNames {

    private static final int LONGEST = 64;

    private final List<Table.Row> rows;

    /** The number of the row, counted from one, by the name in small letters. */
    private final NameTable numbers;

    private FirstNames(List<Table.Row> rows) {
        this.rows = rows;
        this.numbers = new NameTable(rows.size());
    }

    static FirstNames load(LanguagePack pack) {
        FirstNames names = new FirstNames(Table.read(pack, "first-names.tsv").rows());
        char[] name = new char[LONGEST];
        int number = 0;
        for (Table.Row row : names.rows) {
            int length = row.copyFirst(name);
            long hash = NameTable.EMPTY;
            for (int i = 0; i < length; i++) {
                hash = NameTable.append(hash, Letters.small(name[i]));
            }
            names.numbers.putIfAbsent(hash, ++number);
        }
        return names;
    }

    boolean contains(String word) {
        return number(word.toLowerCase(Locale.ROOT)) != 0;
    }

    private int number(String lower) {
        return numbers.get(NameTable.hash(lower));
    }

    /** The sex; a compound first name goes by its first part where it is not known as a whole: « Marie-Thérèse », « Jean-Baptiste ». */
    Gender gender(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int number = number(lower);
        if (number == 0) {
            number = number(withoutAccents(lower));
        }
        int hyphen = lower.indexOf('-');
        if (number == 0 && hyphen > 0) {
            number = number(lower.substring(0, hyphen));
        }
        if (number == 0) {
            return Gender.UNKNOWN;
        }
        return switch (rows.get(number - 1).get("gender")) {
            case "F" -> Gender.FEMALE;
            case "M" -> Gender.MALE;
            default -> Gender.UNKNOWN;
        };
    }

    /** « Nicolás », « Jürgen »: foreign names are known as they are spelled in France. */
    private static String withoutAccents(String lower) {
        StringBuilder plain = new StringBuilder(lower.length());
        lower.chars().forEach(c -> plain.append(Accents.without((char) c)));
        return plain.toString();
    }
}
