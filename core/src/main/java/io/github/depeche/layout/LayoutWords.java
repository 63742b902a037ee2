package io.github.depeche.layout;

import io.github.depeche.extension.LanguagePack;
import io.github.depeche.lexicon.Table;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The small closed sets of words of {@code layout-words.tsv}. */
final class LayoutWords {

    /** What a word is in a layout. */
    enum Kind {
        MONTH,
        WEEKDAY,
        PUBLISHED,
        MODIFIED,
        TIME_FILLER,
        BYLINE,
        BYLINE_LABEL,
        BYLINE_IN,
        ROLE,
        NEWSROOM,
        AGENCY,
        CREDIT,
        CREDIT_FOR,
        READING,
        MINUTE,
        COUNT,
        RELEASE,
        ISSUER,
        SECTION,
        PAPER,
        TOWN,
        CONSENT,
        PAYWALL
    }

    private final Map<Kind, Phrases<String>> phrases = new EnumMap<>(Kind.class);

    private LayoutWords() {
        for (Kind kind : Kind.values()) {
            phrases.put(kind, new Phrases<>());
        }
    }

    static LayoutWords load(LanguagePack pack) {
        LayoutWords words = new LayoutWords();
        for (Table.Row row : Table.read(pack, "layout-words.tsv").rows()) {
            Kind kind = Kind.valueOf(row.get("kind").replace('-', '_').toUpperCase(Locale.ROOT));
            words.of(kind).add(row.get("form"), row.get("value"));
        }
        words.phrases.values().forEach(Phrases::sorted);
        return words;
    }

    private Phrases<String> of(Kind kind) {
        return Objects.requireNonNull(phrases.get(kind));
    }

    /** The longest phrase of this kind that begins at an index of folded text. */
    Phrases.@Nullable Match<String> at(Kind kind, String folded, int index) {
        return of(kind).at(folded, index);
    }

    /** Whether folded text is a phrase of this kind. */
    boolean is(Kind kind, String folded) {
        return of(kind).of(folded) != null;
    }

    /** Whether a word of folded text is one of this kind, all of it. */
    boolean isWord(Kind kind, String folded) {
        for (String word : folded.split("[^\\p{L}\\p{N}]+")) {
            if (is(kind, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase of this kind stands in folded text, at the beginning of a word. */
    boolean isIn(Kind kind, String folded) {
        for (int i = 0; i < folded.length(); i++) {
            boolean wordBegin = i == 0 || !Folding.isWordPart(folded.charAt(i - 1));
            if (wordBegin && at(kind, folded, i) != null) {
                return true;
            }
        }
        return false;
    }
}
