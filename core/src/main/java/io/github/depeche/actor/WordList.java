package io.github.depeche.actor;

import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.Token;
import io.github.depeche.lexicon.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A lexicon of words with at most one property each. */
final class WordList {

    private final Map<String, String> values = new HashMap<>();

    private WordList() {}

    /** Reads {@code agentive-verbs.tsv}: lemma to class. */
    static WordList agentiveVerbs(LanguagePack pack) {
        return new WordList().add(pack, "agentive-verbs.tsv", "lemma", "class");
    }

    /** Reads {@code institution-adjectives.tsv}: both genders to « field » where they need one. */
    static WordList institutionAdjectives(LanguagePack pack) {
        return new WordList()
                .add(pack, "institution-adjectives.tsv", "masculine", "needs")
                .add(pack, "institution-adjectives.tsv", "feminine", "needs");
    }

    /** Reads {@code eponym-nouns.tsv}: lemma to « de » where the name may follow that, to « own » where the thing has it wherever it stands. */
    static WordList eponymNouns(LanguagePack pack) {
        return new WordList().add(pack, "eponym-nouns.tsv", "lemma", "link");
    }

    /** Reads {@code adjunct-prepositions.tsv}. */
    static WordList adjunctPrepositions(LanguagePack pack) {
        return new WordList().add(pack, "adjunct-prepositions.tsv", "preposition", null);
    }

    /** Reads {@code sports-words.tsv}: lemmas. */
    static WordList sportsWords(LanguagePack pack) {
        return new WordList().add(pack, "sports-words.tsv", "lemma", null);
    }

    /** Reads {@code team-relations.tsv}: lemma to « object » or « place ». */
    static WordList teamRelations(LanguagePack pack) {
        return new WordList().add(pack, "team-relations.tsv", "lemma", "link");
    }

    /** Reads {@code company-relations.tsv}: lemma to « voice », where they speak for the company, or « form », as « SA ». */
    static WordList companyRelations(LanguagePack pack) {
        return new WordList().add(pack, "company-relations.tsv", "lemma", "role");
    }

    /** Reads {@code newsroom-words.tsv}: lemmas. */
    static WordList newsroomWords(LanguagePack pack) {
        return new WordList().add(pack, "newsroom-words.tsv", "lemma", null);
    }

    private WordList add(LanguagePack pack, String resource, String word, @Nullable String property) {
        for (Table.Row row : Table.read(pack, resource).rows()) {
            values.put(row.get(word), property == null ? "" : row.get(property));
        }
        return this;
    }

    /** Reads {@code media.tsv} and {@code agencies.tsv}: names, as their {@link NameKey}. */
    static WordList media(LanguagePack pack) {
        return names(pack, "media.tsv", "agencies.tsv");
    }

    /** Reads {@code numbered-services.tsv}: names, as their {@link NameKey}. */
    static WordList numberedServices(LanguagePack pack) {
        return names(pack, "numbered-services.tsv");
    }

    private static WordList names(LanguagePack pack, String... resources) {
        WordList list = new WordList();
        for (String resource : resources) {
            for (Table.Row row : Table.read(pack, resource).rows()) {
                list.values.put(NameKey.of(row.get("name")).toString(), "");
            }
        }
        return list;
    }

    /** Whether a name is there as it stands, or with an article of its own: « le Figaro » is written with and without. */
    boolean containsName(NameKey name) {
        String words = name.toString();
        return contains(words)
                || contains("le " + words)
                || contains("la " + words)
                || contains("les " + words)
                || contains("l " + words);
    }

    boolean contains(String word) {
        return values.containsKey(word);
    }

    boolean contains(Token token) {
        return values.containsKey(token.lowerLemma()) || values.containsKey(token.lowerForm());
    }

    Optional<String> get(Token token) {
        Optional<String> value = get(token.lemma());
        return value.isPresent() ? value : get(token.form());
    }

    Optional<String> get(String word) {
        return Optional.ofNullable(values.get(word.toLowerCase(Locale.ROOT)));
    }
}
