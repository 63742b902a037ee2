package io.github.depeche.actor;

import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.Token;
import io.github.depeche.lexicon.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names of organisations as they are written, and the nouns by which those are taken up that a reader knows of: {@code organizations.tsv},
 * {@code media.tsv}, {@code agencies.tsv}.
 */
final class KnownOrganizations {

    private final Map<String, List<String>> byFirstWord = new HashMap<>();

    /** « avionneur groupe entreprise » for the name of an aircraft maker. */
    private final Map<String, String> nounsByName = new HashMap<>();

    private KnownOrganizations() {}

    static KnownOrganizations load(LanguagePack pack) {
        KnownOrganizations organizations = new KnownOrganizations();
        for (Table.Row row : Table.read(pack, "organizations.tsv").rows()) {
            String name = row.get("name");
            organizations.add(name);
            organizations.nounsByName.put(name, row.get("nouns"));
        }
        for (String resource : new String[] {"media.tsv", "agencies.tsv"}) {
            for (Table.Row row : Table.read(pack, resource).rows()) {
                organizations.add(row.get("name"));
            }
        }
        return organizations;
    }

    private void add(String name) {
        int space = name.indexOf(' ');
        if (space > 0) {
            byFirstWord
                    .computeIfAbsent(name.substring(0, space), key -> new ArrayList<>(2))
                    .add(name);
        }
    }

    /** The nouns by which an organisation of this name is taken up; those of « CGT » for « CGT de Brivel »; none for one that is not known. */
    Set<String> nouns(String name) {
        String known = name.replace('’', '\'');
        for (int end = known.length();
                end > 1;
                end = Math.max(known.lastIndexOf(' ', end - 1), known.lastIndexOf('-', end - 1))) {
            String nouns = nounsByName.get(known.substring(0, end));
            if (nouns != null) {
                return nouns.isEmpty() ? Set.of() : Set.of(nouns.split(" "));
            }
        }
        return Set.of();
    }

    /** The last word of the longest of these names that begins with the word; none if none does. */
    @Nullable
    Token lastWord(Token first, String text) {
        List<Token> tokens = first.sentence().tokens();
        Token last = null;
        for (String name : byFirstWord.getOrDefault(first.form(), List.of())) {
            int end = first.span().begin() + name.length();
            if ((last == null || end > last.span().end())
                    && isWritten(name, text, first.span().begin())) {
                int i = first.index() + 1;
                while (i < tokens.size() && tokens.get(i).span().end() < end) {
                    i++;
                }
                last = i < tokens.size() && tokens.get(i).span().end() == end ? tokens.get(i) : last;
            }
        }
        return last;
    }

    /** « Médecins Sans Frontières » is « Médecins sans frontières »; but « Le monde » is no « Le Monde ». */
    private static boolean isWritten(String name, String text, int begin) {
        if (begin + name.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = text.charAt(begin + i) == '’' ? '\'' : text.charAt(begin + i);
            if (c != name.charAt(i) && c != Character.toUpperCase(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
