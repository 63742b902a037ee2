package io.github.depeche.workshop.grammar;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.Morphology;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import io.github.depeche.linguistics.TokenizedSentence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares an analysis with gold. Words are matched by the characters that they came from. */
final class GrammarScores {

    private static final Set<String> COMPARED = Set.of("Number", "Gender", "Person", "Tense", "Mood");

    private final Score tokens = new Score("Tokens");
    private final Score sentences = new Score("Sentences");
    private final Score tags = new Score("UPOS");
    private final Score lemmas = new Score("Lemma");
    private final Score features = new Score("Feats");
    private final Score heads = new Score("UAS");
    private final Score relations = new Score("LAS");

    /** A word's characters, and which of the words of a contraction it is. */
    private record Place(Span span, int part) {}

    void compare(GoldText gold, List<Sentence> system) {
        compareSpans(
                sentences,
                gold.tokenized().stream().map(GrammarScores::extent).toList(),
                system.stream().map(GrammarScores::extent).toList());
        compareSpans(
                tokens,
                gold.tokenized().stream()
                        .flatMap(sentence -> sentence.words().stream().map(TokenizedSentence.Word::span))
                        .toList(),
                system.stream()
                        .flatMap(sentence -> sentence.tokens().stream().map(Token::span))
                        .toList());
        Map<Place, Token> byPlace = new HashMap<>();
        Map<Token, Place> places = new HashMap<>();
        for (Sentence sentence : system) {
            for (Token token : sentence.tokens()) {
                Place place = place(byPlace.keySet(), token.span());
                byPlace.put(place, token);
                places.put(token, place);
            }
        }
        for (int i = 0; i < gold.gold().size(); i++) {
            compare(gold.gold().get(i), gold.tokenized().get(i), byPlace, places);
        }
        int missed = places.size() - matched;
        long missedMarks = places.keySet().stream()
                        .filter(token -> isMark(token.partOfSpeech()))
                        .count()
                - matchedMarks;
        for (Score score : List.of(tags, lemmas, features)) {
            score.count(0, missed, 0);
        }
        for (Score score : List.of(heads, relations)) {
            score.count(0, (int) Math.max(0, missed - missedMarks), 0);
        }
    }

    private int matched;
    private int matchedMarks;

    private void compare(
            Treebank.GoldSentence gold,
            TokenizedSentence tokenized,
            Map<Place, Token> byPlace,
            Map<Token, Place> places) {
        Map<Place, Integer> own = new HashMap<>();
        Place[] goldPlaces = new Place[gold.words().size()];
        for (int i = 0; i < goldPlaces.length; i++) {
            goldPlaces[i] = place(own.keySet(), tokenized.words().get(i).span());
            own.put(goldPlaces[i], i);
        }
        for (int i = 0; i < goldPlaces.length; i++) {
            Treebank.Word word = gold.words().get(i);
            Token token = byPlace.get(goldPlaces[i]);
            boolean mark = isMark(word.partOfSpeech());
            if (token == null) {
                count(false, false, false, false, false, mark, 0);
                continue;
            }
            matched++;
            matchedMarks += isMark(token.partOfSpeech()) ? 1 : 0;
            Place head = token.head().map(places::get).orElse(null);
            boolean headRight = word.head() == 0 ? head == null : goldPlaces[word.head() - 1].equals(head);
            boolean relationRight = headRight && universal(word.relation()).equals(universal(token.relation()));
            count(
                    word.partOfSpeech() == token.partOfSpeech(),
                    word.lemma().equals(token.lemma()),
                    compared(word.morphology()).equals(compared(token.morphology())),
                    headRight,
                    relationRight,
                    mark,
                    1);
        }
    }

    private void count(
            boolean tag, boolean lemma, boolean feats, boolean head, boolean relation, boolean mark, int system) {
        tags.count(1, system, tag ? 1 : 0);
        lemmas.count(1, system, lemma ? 1 : 0);
        features.count(1, system, feats ? 1 : 0);
        if (!mark) {
            heads.count(1, system, head ? 1 : 0);
            relations.count(1, system, relation ? 1 : 0);
        }
    }

    private static boolean isMark(PartOfSpeech partOfSpeech) {
        return partOfSpeech == PartOfSpeech.PUNCT;
    }

    private static Place place(Set<Place> taken, Span span) {
        int part = 0;
        while (taken.contains(new Place(span, part))) {
            part++;
        }
        return new Place(span, part);
    }

    private static Span extent(TokenizedSentence sentence) {
        return sentence.words()
                .get(0)
                .span()
                .cover(sentence.words().get(sentence.words().size() - 1).span());
    }

    private static Span extent(Sentence sentence) {
        return sentence.tokens()
                .get(0)
                .span()
                .cover(sentence.tokens().get(sentence.tokens().size() - 1).span());
    }

    private static void compareSpans(Score score, List<Span> gold, List<Span> system) {
        Set<Span> inGold = new HashSet<>(gold);
        Set<Span> inSystem = new HashSet<>(system);
        int both = (int) inGold.stream().filter(inSystem::contains).count();
        score.count(inGold.size(), inSystem.size(), both);
    }

    private static String universal(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    private static Set<Feature> compared(Morphology morphology) {
        Set<Feature> kept = new HashSet<>();
        for (Feature feature : Feature.values()) {
            if (COMPARED.contains(feature.attribute()) && morphology.has(feature)) {
                kept.add(feature);
            }
        }
        return kept;
    }

    Score tokens() {
        return tokens;
    }

    Score sentences() {
        return sentences;
    }

    List<Score> grammar() {
        return List.of(tags, lemmas, features, heads, relations);
    }
}
