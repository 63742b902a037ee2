package io.github.depeche.actor;

import io.github.depeche.Gender;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.lexicon.NameTable;
import io.github.depeche.lexicon.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names under which well-known people stand alone, their first names, sex, and where they are from: {@code persons.tsv}. « Jean Macron »,
 * whose first name stands in no row of Macron, is somebody else.
 */
final class FamousPersons {

    static final String LEXICON = "persons.tsv";

    private static final int LONGEST = 128;

    private final List<Table.Row> rows;

    /** The number of the first row, counted from one, by the name as it is written, and by its key; rows of one name follow one another. */
    private final NameTable written;

    private final NameTable numbers;

    private FamousPersons(List<Table.Row> rows) {
        this.rows = rows;
        this.written = new NameTable(rows.size());
        this.numbers = new NameTable(rows.size());
    }

    static FamousPersons load(LanguagePack pack) {
        FamousPersons persons = new FamousPersons(Table.read(pack, LEXICON).rows());
        char[] name = new char[LONGEST];
        int number = 0;
        for (Table.Row row : persons.rows) {
            int length = row.copyFirst(name);
            number++;
            persons.written.putIfAbsent(NameTable.hash(name, length), number);
            persons.numbers.putIfAbsent(NameKey.hash(name, length), number);
        }
        return persons;
    }

    /** Whether it is such a name, written as in the press: « Le Pen », « Obama ». */
    boolean contains(String name) {
        return written.get(NameTable.hash(name)) != 0;
    }

    /** Whether somebody well-known is called so, alone or with a first name. */
    boolean knows(NameKey name) {
        return !bearers(name).isEmpty();
    }

    /** The country of who goes by the name, alone or with a first name: « Obama », « Barack Obama », « B. Obama ». */
    @Nullable
    String country(NameKey name) {
        String country = null;
        for (Table.Row row : bearers(name)) {
            String own = row.get("country");
            if (own.isEmpty() || (country != null && !country.equals(own))) {
                return null;
            }
            country = own;
        }
        return country;
    }

    /** The sex of who goes by the name: of « Merkel », not of « Clinton ». */
    Gender gender(NameKey name) {
        Gender gender = null;
        for (Table.Row row : bearers(name)) {
            Gender own =
                    switch (row.get("gender")) {
                        case "F" -> Gender.FEMALE;
                        case "M" -> Gender.MALE;
                        default -> Gender.UNKNOWN;
                    };
            gender = gender == null || gender == own ? own : Gender.UNKNOWN;
        }
        return gender == null ? Gender.UNKNOWN : gender;
    }

    /** All whom the name may be. */
    private List<Table.Row> bearers(NameKey name) {
        List<String> words = name.words();
        List<Table.Row> bearers = new ArrayList<>(1);
        for (int begin = 0; begin < words.size() && bearers.isEmpty(); begin++) {
            List<String> first = words.subList(0, begin);
            NameKey own = begin == 0 ? name : new NameKey(words.subList(begin, words.size()));
            int number = numbers.get(NameTable.hash(own.toString()));
            String written = number == 0 ? "" : rows.get(number - 1).get("name");
            for (int i = number;
                    i > 0 && i <= rows.size() && rows.get(i - 1).get("name").equals(written);
                    i++) {
                if (begin == 0 || fits(first, rows.get(i - 1).get("first"))) {
                    bearers.add(rows.get(i - 1));
                }
            }
        }
        return bearers;
    }

    /** « Donald J. », « D. » fit « Donald »; « Jean » does not fit « Jean-Marie ». */
    private static boolean fits(List<String> words, String firstNames) {
        for (String firstName : firstNames.split("\\|")) {
            NameKey key = NameKey.of(firstName);
            int length = key.words().size();
            if (!key.isEmpty()
                    && (key.initials().equals(String.join(" ", words))
                            || (words.size() >= length
                                    && words.subList(0, length).equals(key.words())
                                    && areInitials(words.subList(length, words.size()))))) {
                return true;
            }
        }
        return false;
    }

    private static boolean areInitials(List<String> words) {
        return words.stream().allMatch(word -> word.length() == 1);
    }
}
