package io.github.depeche.event;

import io.github.depeche.extension.Dictionary;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import io.github.depeche.linguistics.grammar.FormCache;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the words and locutions of the trigger lexicon in a sentence. */
final class TriggerFinder {

    private static final int CACHE_BITS = 12;

    private final TriggerLexicon lexicon;
    private final FormCache<Optional<String>> participles;

    TriggerFinder(TriggerLexicon lexicon, Dictionary dictionary) {
        this.lexicon = lexicon;
        this.participles = new FormCache<>(CACHE_BITS, form -> participleLemma(dictionary, form));
    }

    List<Match> find(Sentence sentence) {
        Set<Token> excluded = excluded(sentence);
        List<Match> matches = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            verbLemma(token).ifPresent(lemma -> match(token, lexicon.verbs(lemma), excluded, matches));
            if (Syntax.isNoun(token) || isNominalized(token)) {
                match(token, nounSenses(token), excluded, matches);
            }
        }
        return matches;
    }

    private Set<Token> excluded(Sentence sentence) {
        Set<Token> excluded = new HashSet<>();
        for (Token token : sentence.tokens()) {
            String form = token.lowerForm();
            String lemma = token.lowerLemma();
            addExcluded(lemma, token, excluded);
            if (!form.equals(lemma)) {
                addExcluded(form, token, excluded);
            }
        }
        return excluded;
    }

    private void addExcluded(String word, Token token, Set<Token> excluded) {
        for (Locution locution : lexicon.exclusions(word)) {
            excluded.addAll(locution.findFixed(token));
        }
    }

    /** « les législatives de mars », « le prochain mondial »: an adjective in the place of a noun. */
    private static boolean isNominalized(Token token) {
        return token.partOfSpeech() == PartOfSpeech.ADJ
                && !token.hasRelation("amod")
                && (token.child("det").isPresent() || token.child("case").isPresent());
    }

    /** By its form too: « le Brexit » stands in the lexicon with its capital, « les *élections cantonales » in the plural. */
    private List<Sense> nounSenses(Token token) {
        String form = token.form();
        List<Sense> senses = lexicon.nouns(form);
        String lemma = token.lowerLemma();
        String lower = token.lowerForm();
        if ((lemma.equals(form) && lower.equals(form)) || isProper(token)) {
            return senses;
        }
        if (!lemma.equals(form)) {
            senses = joined(senses, lexicon.nouns(lemma));
        }
        if (!lower.equals(form) && !lower.equals(lemma)) {
            senses = joined(senses, lexicon.nouns(lower));
        }
        return senses;
    }

    private static List<Sense> joined(List<Sense> some, List<Sense> more) {
        if (some.isEmpty() || more.isEmpty()) {
            return some.isEmpty() ? more : some;
        }
        List<Sense> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** « le journal Libération », « le Congrès », « le RAID »: a capital within a sentence that is not all capitals names something. */
    private static boolean isProper(Token token) {
        if (!Character.isUpperCase(token.form().charAt(0)) || token.index() == 0) {
            return false;
        }
        List<Token> tokens = token.sentence().tokens();
        if (isCapitals(token)) {
            // « G20 » has a figure, « LE RAID DES FORCES RUSSES » is a headline
            return token.form().chars().allMatch(Character::isLetter) && !isCapitals(tokens.get(token.index() - 1));
        }
        Token before = tokens.get(token.index() - 1);
        return before.partOfSpeech() != PartOfSpeech.PUNCT
                && before.span().end() <= token.span().begin();
    }

    private static boolean isCapitals(Token token) {
        return token.form().equals(token.form().toUpperCase(Locale.ROOT))
                && Character.isLetter(token.form().charAt(0));
    }

    /** The infinitive; of an adjective that is a participle (« un bâtiment évacué ») too. */
    private Optional<String> verbLemma(Token token) {
        return switch (token.partOfSpeech()) {
            case VERB, AUX -> Optional.of(spelling(token.lowerLemma()));
            case ADJ -> participles.get(token.lowerForm());
            default -> Optional.empty();
        };
    }

    /** « comparaitre » of the spelling of 1990 is « comparaître » of the lexicon. */
    private static String spelling(String infinitive) {
        return infinitive.endsWith("aitre") ? infinitive.substring(0, infinitive.length() - 4) + "ître" : infinitive;
    }

    private static Optional<String> participleLemma(Dictionary dictionary, String adjective) {
        return dictionary.lookup(adjective).stream()
                .filter(reading ->
                        reading.tag().startsWith("V") && reading.tag().contains("ppa"))
                .map(Dictionary.Reading::lemma)
                .findFirst();
    }

    private static void match(Token first, List<Sense> senses, Set<Token> excluded, List<Match> matches) {
        if (senses.isEmpty()) {
            return;
        }
        long following = Locution.signsAfter(first);
        for (Sense sense : senses) {
            if (!sense.locution().mayGoOnWith(following)) {
                continue;
            }
            List<Token> words = sense.locution().find(first);
            if (!words.isEmpty()
                    && !excluded.contains(words.get(sense.locution().head()))) {
                matches.add(new Match(sense, words));
            }
        }
    }
}
