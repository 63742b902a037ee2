package io.github.depeche.event;

import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.Token;
import io.github.depeche.lexicon.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Small classes of words that decide between the senses of a trigger: what is signed, what is closed, what drives. */
final class WordClasses {

    private final Map<String, List<String>> classesOfWords = new HashMap<>();

    private final WordSieve sieve = new WordSieve();

    static WordClasses load(LanguagePack pack) {
        WordClasses classes = new WordClasses();
        for (Table.Row row : Table.read(pack, "event-classes.tsv").rows()) {
            String name = row.get("class");
            for (String word : row.get("words").split(",")) {
                classes.add(word.strip(), name);
            }
        }
        return classes;
    }

    private void add(String word, String name) {
        sieve.add(word);
        List<String> names = classesOfWords.computeIfAbsent(word, key -> new ArrayList<>(2));
        if (!names.contains(name)) {
            names.add(name);
        }
    }

    boolean contains(String name, Token token) {
        return of(token.lowerLemma()).contains(name) || of(token.lowerForm()).contains(name);
    }

    /** The classes of a word's lemma. */
    List<String> of(Token token) {
        return of(token.lowerLemma());
    }

    private List<String> of(String word) {
        return sieve.passes(word) ? classesOfWords.getOrDefault(word, List.of()) : List.of();
    }
}
