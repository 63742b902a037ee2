package io.github.depeche.quote;

import io.github.depeche.Actor;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.lexicon.Table;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of a language that are no cues, but tell around one what is a source, a channel, a reported clause. */
final class Vocabulary {

    /** What a word is; the names of {@code quote-words.tsv}. */
    enum Kind {
        /** Something written or published that can be a source: « communiqué », « étude ». */
        DOCUMENT,
        /** Of having what somebody else has written. */
        READ,
        /** A channel through which something is said: « compte », « conférence de presse ». */
        MEDIUM,
        /** The words themselves: « selon les termes du procureur ». */
        WORDING,
        /** Who can hold an opinion: « pour certains ». */
        HOLDER,
        /** What something goes by, and no source: « selon la tradition ». */
        CRITERION,
        /** Words that only join a sentence to the one before: « en effet », « d'autre part ». */
        CONNECTIVE,
        /** What makes a phrase without a verb an utterance: « Pourquoi pas, mais pas sans eux ». */
        SPOKEN,
        /** What somebody lends to whom he speaks for: « par la voix de ». */
        VOICE,
        /** What a line calls the paragraph above it: « Une citation de X ». */
        CITATION,
        /** What calls back what was just told: « l'information a été confirmée par ». */
        NEWS,
        /** What may stand between « c'est » and « ce que »: « c'est en tout cas ce qu'a dit X ». */
        HEDGE,
        /** What opens an insertion behind a comma: « a promis, si elle est élue, de P ». */
        INSERTION,
        /** What is not told with what is: « , sans préciser la date », « , sans autre détail ». */
        WITHHELD,
        /** What makes a preposition before an infinitive: « afin de », « au lieu de ». */
        PREPOSITION,
        /** What makes somebody speak: « a permis à X de promettre ». */
        CAUSE,
        /** Who comes after the first of several: « d'autres », « le second ». */
        OTHER,
        /** « avis », « dires »: what somebody holds. */
        VIEW,
        /** An unstressed pronoun, or « ne », before a verb: « on ne lui en a pas parlé ». */
        CLITIC,
        /** A pronoun that is the subject of the verb behind it: « vous ». */
        SUBJECT,
        /** What says that words in marks are a name or a term: « le mot « récession » ». */
        NAMING,
        /** What was done to make somebody speak, or with his words: « interrogé par l'AFP », « cité par ». */
        ASKED,
        /** A noun for an outlet of the press or what belongs to one: « quotidien », « micro », « confrère ». */
        OUTLET
    }

    private static final List<String> ARTICLES = List.of("Le ", "La ", "Les ", "L'");

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    private final Set<String> mediaNames = new HashSet<>();

    private Vocabulary() {}

    static Vocabulary load(LanguagePack pack) {
        Vocabulary vocabulary = new Vocabulary();
        for (Table.Row row : Table.read(pack, "quote-words.tsv").rows()) {
            vocabulary
                    .words
                    .computeIfAbsent(Kind.valueOf(row.get("kind")), kind -> new HashSet<>())
                    .add(row.get("word").replace('’', '\''));
        }
        for (String resource : List.of("media.tsv", "agencies.tsv")) {
            for (Table.Row row : Table.read(pack, resource).rows()) {
                String name = row.get("name");
                vocabulary.mediaNames.add(name);
                // « au Figaro »
                vocabulary.mediaNames.add(withoutArticle(name));
            }
        }
        return vocabulary;
    }

    private static String withoutArticle(String name) {
        for (String article : ARTICLES) {
            if (name.startsWith(article)) {
                return name.substring(article.length());
            }
        }
        return name;
    }

    /** Whether the word (a lemma or a form in lower case, as the kind has it) is one of this kind. */
    boolean is(Kind kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }

    /** Whether a press title, station or agency is called so. */
    boolean isMedium(Actor actor) {
        return isMediaName(actor.name()) || actor.aliases().stream().anyMatch(this::isMediaName);
    }

    private boolean isMediaName(String name) {
        return mediaNames.contains(name);
    }
}
