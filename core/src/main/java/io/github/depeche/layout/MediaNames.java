package io.github.depeche.layout;

import io.github.depeche.extension.LanguagePack;
import io.github.depeche.lexicon.Table;
import org.jspecify.annotations.Nullable;

/** Names of news agencies and of media, from {@code byline-agencies.tsv} and {@code byline-media.tsv}. */
final class MediaNames {

    /**
     * A name that is known.
     *
     * @param name as the desk writes it
     */
    record Medium(String name, boolean isAgency, String form) {

        /** Whether the text writes the name's capitals: « Le Point », « LE POINT », not « le point à 10 heures ». Agencies may be small: « ats ». */
        private boolean isWritten(String text, int index) {
            for (int i = 0; i < form.length() && index + i < text.length(); i++) {
                if (Character.isUpperCase(form.charAt(i)) && Character.isLowerCase(text.charAt(index + i))) {
                    return isAgency;
                }
            }
            return true;
        }
    }

    private final Phrases<Medium> names = new Phrases<>();

    private MediaNames() {}

    static MediaNames load(LanguagePack pack) {
        MediaNames media = new MediaNames();
        for (Table.Row row : Table.read(pack, "byline-agencies.tsv").rows()) {
            String form = row.get("form");
            media.names.add(form, new Medium(row.get("name").isEmpty() ? form : row.get("name"), true, form));
        }
        for (Table.Row row : Table.read(pack, "byline-media.tsv").rows()) {
            media.names.add(row.get("form"), new Medium(row.get("form"), false, row.get("form")));
        }
        media.names.sorted();
        return media;
    }

    /** The longest name that begins at an index of folded text. */
    Phrases.@Nullable Match<Medium> at(String folded, int index) {
        return names.at(folded, index);
    }

    /** The longest name that begins at an index of a text and is written as a name. */
    Phrases.@Nullable Match<Medium> at(String text, String folded, int index) {
        Phrases.Match<Medium> match = names.at(folded, index);
        return match != null && match.value().isWritten(text, index) ? match : null;
    }

    /** The medium that the folded text names and nothing else. */
    @Nullable
    Medium of(String folded) {
        return names.of(folded.strip());
    }

    /** Whether a name stands somewhere in folded text, at the beginning of a word. */
    boolean isIn(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if ((i == 0 || !Folding.isWordPart(folded.charAt(i - 1))) && names.at(folded, i) != null) {
                return true;
            }
        }
        return false;
    }
}
