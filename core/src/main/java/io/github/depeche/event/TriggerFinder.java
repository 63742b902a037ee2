package io.github.depeche.event;

import io.github.depeche.extension.Dictionary;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the words and locutions of the trigger lexicon in a sentence. */
final class TriggerFinder {

    /** « rendre mardi à Séoul une visite »: how far apart two words of a locution may stand. */
    private static final int WIDEST_GAP = 4;

    private final TriggerLexicon lexicon;
    private final Dictionary dictionary;

    TriggerFinder(TriggerLexicon lexicon, Dictionary dictionary) {
        this.lexicon = lexicon;
        this.dictionary = dictionary;
    }

    List<Match> find(Sentence sentence) {
        List<Match> matches = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            verbLemma(token).ifPresent(lemma -> match(token, lexicon.verbs(lemma), matches));
            if (token.partOfSpeech() == PartOfSpeech.NOUN || token.partOfSpeech() == PartOfSpeech.PROPN) {
                match(token, nounSenses(token), matches);
            }
        }
        return matches;
    }

    private List<Sense> nounSenses(Token token) {
        List<Sense> byLemma = lexicon.nouns(token.lemma().toLowerCase(Locale.ROOT));
        return byLemma.isEmpty() ? lexicon.nouns(token.form().toLowerCase(Locale.ROOT)) : byLemma;
    }

    /** The infinitive; of an adjective that is a participle (« un bâtiment évacué ») too. */
    private Optional<String> verbLemma(Token token) {
        return switch (token.partOfSpeech()) {
            case VERB, AUX -> Optional.of(token.lemma().toLowerCase(Locale.ROOT));
            case ADJ -> participleLemma(token);
            default -> Optional.empty();
        };
    }

    private Optional<String> participleLemma(Token adjective) {
        return dictionary.lookup(adjective.form().toLowerCase(Locale.ROOT)).stream()
                .filter(reading ->
                        reading.tag().startsWith("V") && reading.tag().contains("ppa"))
                .map(Dictionary.Reading::lemma)
                .findFirst();
    }

    private static void match(Token first, List<Sense> senses, List<Match> matches) {
        for (Sense sense : senses) {
            List<Token> words = words(first, sense);
            if (!words.isEmpty()) {
                matches.add(new Match(sense, words));
            }
        }
    }

    /** The words of the locution from this one on; empty if they are not there. */
    private static List<Token> words(Token first, Sense sense) {
        List<Token> words = new ArrayList<>(sense.words().size());
        words.add(first);
        for (String word : sense.words().subList(1, sense.words().size())) {
            Token next = following(words.get(words.size() - 1), word);
            if (next == null) {
                return List.of();
            }
            words.add(next);
        }
        return words;
    }

    private static @org.jspecify.annotations.Nullable Token following(Token before, String word) {
        List<Token> tokens = before.sentence().tokens();
        int last = Math.min(tokens.size() - 1, before.index() + 1 + WIDEST_GAP);
        for (int i = before.index() + 1; i <= last; i++) {
            Token token = tokens.get(i);
            if (token.lemma().equalsIgnoreCase(word) || token.form().equalsIgnoreCase(word)) {
                return token;
            }
            if (token.has(Feature.FINITE)
                    || token.form().equals(";")
                    || token.form().equals(":")) {
                return null;
            }
        }
        return null;
    }
}
