package io.github.depeche.event;

import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.Token;
import io.github.depeche.lexicon.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Small classes of words that decide between the senses of a trigger: what is signed, what is closed, what drives. */
final class WordClasses {

    private final Map<String, Set<String>> members = new HashMap<>();

    static WordClasses load(LanguagePack pack) {
        WordClasses classes = new WordClasses();
        for (Table.Row row : Table.read(pack, "event-classes.tsv").rows()) {
            Set<String> words = classes.members.computeIfAbsent(row.get("class"), key -> new HashSet<>());
            for (String word : row.get("words").split(", ")) {
                words.add(word.strip());
            }
        }
        return classes;
    }

    boolean contains(String name, Token token) {
        Set<String> words = members.getOrDefault(name, Set.of());
        return words.contains(token.lemma().toLowerCase(Locale.ROOT))
                || words.contains(token.form().toLowerCase(Locale.ROOT));
    }

    boolean isDefined(String name) {
        return members.containsKey(name);
    }
}
