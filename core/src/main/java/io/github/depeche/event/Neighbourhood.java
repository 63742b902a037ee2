package io.github.depeche.event;

import io.github.depeche.Actor;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whom and what the sentences of tellings speak of besides. Each sentence and each word is looked at once. */
final class Neighbourhood {

    private final Appearances appearances;
    /** Nouns and numbers of a sentence. */
    private final Map<Sentence, Set<String>> topics = new HashMap<>();

    /** Nouns and adjectives that hang on a word. */
    private final Map<Token, Set<String>> complements = new HashMap<>();

    private final Map<Happening, FirstTellings> firstTellings = new HashMap<>();

    /** What the first tellings of a happening speak of; it grows with them. */
    static final class FirstTellings {
        private final Set<Actor> actors = new HashSet<>();
        private final Set<String> topics = new HashSet<>();
        private final Set<String> complements = new HashSet<>();
        private int tellings;

        Set<Actor> actors() {
            return actors;
        }

        Set<String> topics() {
            return topics;
        }

        Set<String> complements() {
            return complements;
        }
    }

    Neighbourhood(AnalyzedArticle article) {
        this.appearances = new Appearances(article);
    }

    Set<Actor> actors(EventMention mention) {
        return appearances.in(mention.trigger().sentence());
    }

    Set<String> topics(EventMention mention) {
        return topics.computeIfAbsent(
                mention.trigger().sentence(), sentence -> lemmas(sentence.tokens(), PartOfSpeech.NUM));
    }

    Set<String> complements(EventMention mention) {
        return complements.computeIfAbsent(mention.trigger(), trigger -> lemmas(trigger.children(), PartOfSpeech.ADJ));
    }

    FirstTellings of(Happening happening) {
        FirstTellings all = firstTellings.computeIfAbsent(happening, missing -> new FirstTellings());
        List<EventMention> mentions = Tellings.of(happening);
        for (; all.tellings < mentions.size(); all.tellings++) {
            EventMention mention = mentions.get(all.tellings);
            all.actors.addAll(actors(mention));
            all.topics.addAll(topics(mention));
            all.complements.addAll(complements(mention));
        }
        return all;
    }

    /** The lemmas of the nouns and of the words of one other kind. */
    private static Set<String> lemmas(List<Token> tokens, PartOfSpeech kind) {
        Set<String> lemmas = new HashSet<>();
        for (Token token : tokens) {
            if (Syntax.isNoun(token) || token.partOfSpeech() == kind) {
                lemmas.add(token.lemma());
            }
        }
        return lemmas;
    }
}
