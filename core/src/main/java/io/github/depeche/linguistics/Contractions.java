package io.github.depeche.linguistics;

import io.github.depeche.extension.LanguagePack;
import io.github.depeche.lexicon.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** « du » = de + le, « auxquels » = à + lesquels. */
final class Contractions {

    /**
     * The two words of a contraction.
     *
     * @param article whether the form may also be an article of its own
     */
    record Parts(String first, String second, boolean article) {}

    private final Map<String, Parts> parts = new HashMap<>();

    private Contractions() {}

    static Contractions load(LanguagePack pack) {
        Contractions contractions = new Contractions();
        for (Table.Row row : Table.read(pack, "contractions.tsv").rows()) {
            Parts lower = new Parts(
                    row.get("first"), row.get("second"), row.get("article").equals("yes"));
            String form = row.get("form");
            contractions.parts.put(form, lower);
            // « Du Le Pen dans le texte » = De + le; « DU » = DE + LE
            contractions.parts.put(
                    capitalized(form), new Parts(capitalized(lower.first()), lower.second(), lower.article()));
            contractions.parts.put(
                    upper(form), new Parts(upper(lower.first()), upper(lower.second()), lower.article()));
        }
        return contractions;
    }

    private static String capitalized(String form) {
        return upper(form.substring(0, 1)) + form.substring(1);
    }

    private static String upper(String form) {
        return form.toUpperCase(Locale.ROOT);
    }

    /** The two words of a form as it stands, or null. */
    @Nullable
    Parts of(String form) {
        return parts.get(form);
    }
}
