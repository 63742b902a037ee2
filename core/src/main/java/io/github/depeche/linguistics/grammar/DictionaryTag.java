package io.github.depeche.linguistics.grammar;

import io.github.depeche.extension.PartOfSpeech;
import java.util.Arrays;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * A tag of LanguageTool's French dictionary, taken apart: {@code "V ind pres 3 sK"} is the verb form of a third person singular; the last
 * letter, A to V, says how frequent the form is.
 *
 * @param partOfSpeech the universal part of speech that comes nearest; null for abbreviations and the like
 * @param category finer than the part of speech, without agreement: {@code "V fin"}, {@code "R pers suj"}
 * @param agreement what it agrees in: {@code "m s"}; of verbs mood and tense too: {@code "ind pres 3 s"}
 * @param frequency 0 (rare) to 21
 */
record DictionaryTag(@Nullable PartOfSpeech partOfSpeech, String category, String agreement, int frequency) {

    private static final int CACHE_BITS = 9;

    /** A dictionary has a few hundred tags. */
    private static final FormCache<DictionaryTag> KNOWN = new FormCache<>(CACHE_BITS, DictionaryTag::read);

    static DictionaryTag parse(String tag) {
        return KNOWN.get(tag);
    }

    private static DictionaryTag read(String tag) {
        if (tag.isEmpty()) {
            return new DictionaryTag(null, "", "", 0);
        }
        int last = tag.length() - 1;
        String[] fields = fields(tag.substring(0, last));
        return new DictionaryTag(partOfSpeech(fields), category(fields), agreement(fields), tag.charAt(last) - 'A');
    }

    /** What stands between spaces; at least one field, which may be empty. */
    private static String[] fields(String text) {
        StringTokenizer tokens = new StringTokenizer(text, " ");
        String[] fields = new String[Math.max(1, tokens.countTokens())];
        fields[0] = "";
        for (int i = 0; tokens.hasMoreTokens(); i++) {
            fields[i] = tokens.nextToken();
        }
        return fields;
    }

    boolean isVerb() {
        return category.startsWith("V");
    }

    /** Imperatives count: they make sentences too. */
    boolean isFiniteVerb() {
        return isVerb() && (category.endsWith("fin") || category.endsWith("imp"));
    }

    boolean isPastParticiple() {
        return isVerb() && category.endsWith("ppa");
    }

    private static @Nullable PartOfSpeech partOfSpeech(String[] fields) {
        return switch (fields[0]) {
            case "N", "T" -> PartOfSpeech.NOUN;
            case "J" -> PartOfSpeech.ADJ;
            case "V" -> PartOfSpeech.VERB;
            case "Z" -> PartOfSpeech.PROPN;
            case "D" -> PartOfSpeech.DET;
            case "P", "P+D", "P+R" -> PartOfSpeech.ADP;
            case "R" -> PartOfSpeech.PRON;
            case "A" -> PartOfSpeech.ADV;
            case "C" -> fields.length > 1 && fields[1].equals("sub") ? PartOfSpeech.SCONJ : PartOfSpeech.CCONJ;
            case "K" -> PartOfSpeech.NUM;
            case "I" -> PartOfSpeech.INTJ;
            default -> null;
        };
    }

    private static String category(String[] fields) {
        return switch (fields[0]) {
            case "V" -> {
                yield "V " + (isAuxiliary(fields) ? fields[1] + " " : "") + verbForm(fields);
            }
            case "R" -> {
                String kind = fields.length > 1 && fields[1].length() > 1 ? " " + fields[1] : "";
                yield "R" + kind + (kind.equals(" pers") ? " " + fields[2] : "");
            }
            case "C", "M", "A" -> String.join(" ", fields);
            default -> fields[0];
        };
    }

    private static boolean isAuxiliary(String[] fields) {
        return fields.length > 1 && (fields[1].equals("avoir") || fields[1].equals("etre"));
    }

    private static String verbForm(String[] fields) {
        for (String field : fields) {
            if (field.equals("inf") || field.equals("ppa") || field.equals("ppr") || field.equals("imp")) {
                return field;
            }
        }
        return "fin";
    }

    /** Gender and number: the fields at the end that have one or two letters; for verbs mood, tense and person too. */
    private static String agreement(String[] fields) {
        int from = fields.length;
        while (from > 1 && fields[from - 1].length() <= 2) {
            from--;
        }
        String end = String.join(" ", Arrays.copyOfRange(fields, from, fields.length));
        return switch (fields[0]) {
            case "V" -> String.join(" ", Arrays.copyOfRange(fields, isAuxiliary(fields) ? 2 : 1, fields.length));
            case "R" -> category(fields) + " " + end;
            default -> end;
        };
    }
}
