package io.github.depeche.event;

import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.Token;
import io.github.depeche.lexicon.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Small classes of words that decide between the senses of a trigger: what is signed, what is closed, what drives. */
final class WordClasses {

    private final Map<String, Set<String>> members = new HashMap<>();
    private final Map<String, List<String>> classesOfWords = new HashMap<>();

    static WordClasses load(LanguagePack pack) {
        WordClasses classes = new WordClasses();
        for (Table.Row row : Table.read(pack, "event-classes.tsv").rows()) {
            Set<String> words = classes.members.computeIfAbsent(row.get("class"), key -> new HashSet<>());
            for (String word : row.get("words").split(",")) {
                if (words.add(word.strip())) {
                    classes.classesOfWords
                            .computeIfAbsent(word.strip(), key -> new ArrayList<>(2))
                            .add(row.get("class"));
                }
            }
        }
        return classes;
    }

    boolean contains(String name, Token token) {
        Set<String> words = members.getOrDefault(name, Set.of());
        return words.contains(token.lowerLemma()) || words.contains(token.lowerForm());
    }

    /** The classes of a word's lemma. */
    List<String> of(Token token) {
        return classesOfWords.getOrDefault(token.lowerLemma(), List.of());
    }
}
