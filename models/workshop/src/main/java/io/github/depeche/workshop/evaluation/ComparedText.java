package io.github.depeche.workshop.evaluation;

import io.github.depeche.Span;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What counts as the same text. */
public final class ComparedText {

    private static final Pattern LEADING_DETERMINER =
            Pattern.compile("^(l'|l’|d'|d’|le |la |les |un |une |des |du |de )");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9]+");

    private ComparedText() {}

    /** A name without case, accents, leading determiner and punctuation: « l'ÉLYSÉE » and « Elysée » are one. */
    public static String name(@Nullable String name) {
        String folded = fold(name == null ? "" : name).replace("œ", "oe").replace("æ", "ae");
        String bare =
                withoutMarks(Normalizer.normalize(folded, Normalizer.Form.NFD)).strip();
        String noun = LEADING_DETERMINER.matcher(bare).replaceFirst("");
        return NOT_PLAIN.matcher(noun).replaceAll(" ").strip();
    }

    /** A field without case and punctuation, accents kept. */
    static String field(@Nullable String value) {
        StringBuilder words = new StringBuilder();
        fold(value == null ? "" : value)
                .codePoints()
                .forEach(point -> words.appendCodePoint(isAlphanumeric(point) || point == '_' ? point : ' '));
        return words.toString().strip().replaceAll(" +", " ");
    }

    /** The fields of a list, in no order. */
    static Set<String> fields(List<String> values) {
        Set<String> fields = new TreeSet<>();
        values.forEach(value -> fields.add(field(value)));
        return fields;
    }

    /** The places of letters and digits within the spans. */
    static BitSet alphanumerics(String text, List<Span> spans) {
        BitSet places = new BitSet();
        for (Span span : spans) {
            int end = Math.min(span.end(), text.length());
            for (int i = span.begin(); i < end; i++) {
                if (isAlphanumeric(text.codePointAt(i)) && !Character.isLowSurrogate(text.charAt(i))) {
                    places.set(i);
                }
            }
        }
        return places;
    }

    /** The number of stretches without white space. */
    static int words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
            words += !space && !inWord ? 1 : 0;
            inWord = !space;
        }
        return words;
    }

    /** Upper case first, so that « ß » and « ss » are one. */
    private static String fold(String text) {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static String withoutMarks(String decomposed) {
        StringBuilder bare = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static boolean isAlphanumeric(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
