package io.github.depeche.linguistics;

import io.github.depeche.extension.Dictionary;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.lexicon.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the word scanner knows of a language: abbreviations, elided words, clitics, fixed compounds, endings of figures. */
final class WordParts {

    /** The kinds of the lexicon word-parts.tsv. */
    enum Part {
        ELISION,
        CLITIC,
        KEPT,
        COMPOUND,
        ORDINAL,
        UNIT,
        DOMAIN,
        STARTER,
        LOWERED
    }

    /** When the full stop belongs to an abbreviation: the kinds of the lexicon abbreviations.tsv. */
    enum Abbreviation {
        BEFORE_NAME,
        BEFORE_NUMBER,
        BEFORE_MORE,
        DATE,
        ANYWHERE;

        /** Whether the sentence goes on behind it for sure. */
        boolean goesOn() {
            return this == BEFORE_NAME || this == BEFORE_MORE;
        }
    }

    private static final int LONGEST_COMPOUND = 24;

    private final Map<Part, Set<String>> parts = new EnumMap<>(Part.class);
    private final Map<String, Abbreviation> abbreviations = new HashMap<>();
    /** Compounds by their first letters, up to the apostrophe or sign in them. */
    private final Map<String, List<String>> compounds = new HashMap<>();

    private final Dictionary dictionary;

    private WordParts(Dictionary dictionary) {
        this.dictionary = dictionary;
        for (Part part : Part.values()) {
            parts.put(part, new HashSet<>());
        }
    }

    static WordParts load(LanguagePack pack) {
        WordParts known = new WordParts(pack.dictionary());
        for (Table.Row row : Table.read(pack, "word-parts.tsv").rows()) {
            Part part = Part.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
            String form = row.get("form");
            known.set(part).add(form);
            if (part == Part.COMPOUND) {
                known.compounds
                        .computeIfAbsent(firstLetters(form), letters -> new ArrayList<>())
                        .add(form);
            }
        }
        for (Table.Row row : Table.read(pack, "abbreviations.tsv").rows()) {
            String kind = row.get("kind").replace('-', '_').toUpperCase(Locale.ROOT);
            known.abbreviations.put(row.get("form"), Abbreviation.valueOf(kind));
        }
        return known;
    }

    private static String firstLetters(String form) {
        int i = 0;
        while (i < form.length() && Character.isLetter(form.charAt(i))) {
            i++;
        }
        return form.substring(0, i);
    }

    private Set<String> set(Part part) {
        return parts.getOrDefault(part, Set.of());
    }

    boolean isA(Part part, String form) {
        return set(part).contains(form);
    }

    /** The abbreviation that a word with its full stop may be, or null. */
    @Nullable
    Abbreviation abbreviation(String form) {
        return abbreviations.get(form);
    }

    /** The length of the fixed compound that begins here, or 0. */
    int compoundLength(String text, int begin, int letters, int end) {
        if (letters > LONGEST_COMPOUND) {
            return 0;
        }
        int longest = 0;
        for (String compound : compounds.getOrDefault(lower(text, begin, begin + letters), List.of())) {
            int length = compound.length();
            if (length > longest
                    && begin + length <= end
                    && lower(text, begin, begin + length).equals(compound)
                    && (begin + length == end || !Typography.isWordCharacter(text.charAt(begin + length)))) {
                longest = length;
            }
        }
        return longest;
    }

    /** The characters in lower case, apostrophes straight. */
    static String lower(String text, int begin, int end) {
        return text.substring(begin, end).toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    boolean inDictionary(String form) {
        return !dictionary.lookup(form).isEmpty();
    }

    /** Whether the form can be a verb; an unknown form can be anything. */
    boolean canBeVerb(String form) {
        List<Dictionary.Reading> readings = dictionary.lookup(form);
        return readings.isEmpty()
                || readings.stream().anyMatch(reading -> reading.tag().startsWith("V"));
    }
}
