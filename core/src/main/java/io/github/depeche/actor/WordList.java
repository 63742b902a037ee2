package io.github.depeche.actor;

import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.Token;
import io.github.depeche.lexicon.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A lexicon of words with at most one property each. */
final class WordList {

    private final Map<String, String> values = new HashMap<>();

    private WordList() {}

    /** Reads {@code agentive-verbs.tsv}: lemma to class. */
    static WordList agentiveVerbs(LanguagePack pack) {
        WordList list = new WordList();
        for (Table.Row row : Table.read(pack, "agentive-verbs.tsv").rows()) {
            list.values.put(row.get("lemma"), row.get("class"));
        }
        return list;
    }

    /** Reads {@code institution-adjectives.tsv}: both genders to « field » where they need one. */
    static WordList institutionAdjectives(LanguagePack pack) {
        WordList list = new WordList();
        for (Table.Row row : Table.read(pack, "institution-adjectives.tsv").rows()) {
            list.values.put(row.get("masculine"), row.get("needs"));
            list.values.put(row.get("feminine"), row.get("needs"));
        }
        return list;
    }

    /** Reads {@code eponym-nouns.tsv}: lemma to « de » where the name may follow that. */
    static WordList eponymNouns(LanguagePack pack) {
        WordList list = new WordList();
        for (Table.Row row : Table.read(pack, "eponym-nouns.tsv").rows()) {
            list.values.put(row.get("lemma"), row.get("link"));
        }
        return list;
    }

    /** Reads {@code adjunct-prepositions.tsv}. */
    static WordList adjunctPrepositions(LanguagePack pack) {
        return single(pack, "adjunct-prepositions.tsv", "preposition");
    }

    /** Reads {@code sports-words.tsv}: lemmas. */
    static WordList sportsWords(LanguagePack pack) {
        return single(pack, "sports-words.tsv", "lemma");
    }

    private static WordList single(LanguagePack pack, String resource, String column) {
        WordList list = new WordList();
        for (Table.Row row : Table.read(pack, resource).rows()) {
            list.values.put(row.get(column), "");
        }
        return list;
    }

    /** Reads {@code media.tsv} and {@code agencies.tsv}: names, as their {@link NameKey}. */
    static WordList media(LanguagePack pack) {
        WordList list = new WordList();
        for (String resource : new String[] {"media.tsv", "agencies.tsv"}) {
            for (Table.Row row : Table.read(pack, resource).rows()) {
                list.values.put(NameKey.of(row.get("name")).toString(), "");
            }
        }
        return list;
    }

    boolean contains(String word) {
        return values.containsKey(word);
    }

    boolean contains(Token token) {
        return values.containsKey(token.lemma().toLowerCase(Locale.ROOT))
                || values.containsKey(token.form().toLowerCase(Locale.ROOT));
    }

    Optional<String> get(Token token) {
        Optional<String> value = get(token.lemma());
        return value.isPresent() ? value : get(token.form());
    }

    Optional<String> get(String word) {
        return Optional.ofNullable(values.get(word.toLowerCase(Locale.ROOT)));
    }
}
