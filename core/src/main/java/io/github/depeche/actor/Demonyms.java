package io.github.depeche.actor;

import io.github.depeche.Gender;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.Token;
import io.github.depeche.lexicon.Table;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adjectives and nouns of nationality: « russe », « l'Américaine », « les Vaudois ». */
final class Demonyms {

    /**
     * A demonym.
     *
     * @param country ISO 3166-1 alpha-2; empty if several countries share it
     * @param gender what the form tells
     * @param part whether it is one of a part of the country: « catalan »
     */
    record Demonym(String country, Gender gender, boolean part) {

        /** Whether it is one of a whole country. */
        boolean isNational() {
            return !country.isEmpty() && !part;
        }
    }

    private final Map<String, Demonym> byForm = new HashMap<>();

    private Demonyms() {}

    static Demonyms load(LanguagePack pack) {
        Demonyms demonyms = new Demonyms();
        for (Table.Row row : Table.read(pack, "demonyms.tsv").rows()) {
            String masculine = row.get("masculine");
            String feminine = row.get("feminine");
            boolean alike = masculine.equals(feminine);
            boolean part = row.get("part").equals("yes");
            demonyms.put(masculine, new Demonym(row.get("country"), alike ? Gender.UNKNOWN : Gender.MALE, part));
            demonyms.put(feminine, new Demonym(row.get("country"), alike ? Gender.UNKNOWN : Gender.FEMALE, part));
        }
        return demonyms;
    }

    private void put(String form, Demonym demonym) {
        byForm.putIfAbsent(form, demonym);
        if (!form.endsWith("s") && !form.endsWith("x")) {
            byForm.putIfAbsent(form + "s", demonym);
        }
    }

    /** The demonym that the word is, written with a small letter or a capital. */
    @Nullable
    Demonym of(Token token) {
        return byForm.get(token.lowerForm());
    }

    /** « Franco-Malienne », « anglo-nigérian »: of two countries. */
    boolean isOfTwo(Token token) {
        String form = token.lowerForm();
        int hyphen = form.lastIndexOf('-');
        return hyphen > 1 && form.charAt(hyphen - 1) == 'o' && byForm.containsKey(form.substring(hyphen + 1));
    }

    /** Whether it is a noun of nationality: with a capital that does not come from the beginning of the sentence. */
    boolean isInhabitant(Token token) {
        return Character.isUpperCase(token.form().charAt(0)) && of(token) != null;
    }
}
