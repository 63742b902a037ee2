package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Span;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Other forms of a name that stand in the same place: of an organisation's without the nationality, or the town, that says more of it, of a
 * person's without the style before it.
 */
final class NameVariants {

    /** Words of a place's name. */
    private static final int LONGEST_PLACE = 3;

    private final Discourse discourse;
    private final ActorLexicon lexicon;

    NameVariants(Discourse discourse) {
        this.discourse = discourse;
        this.lexicon = discourse.lexicon();
    }

    /** The variants of a name; none for most. */
    List<Span> of(Markable markable) {
        Span name = markable.name();
        if (name == null || markable.sentence() < 0) {
            return List.of();
        }
        List<Token> words = discourse.tokens(markable.sentence(), name);
        if (markable.type() == ActorType.PERSON) {
            return withoutStyle(words, name);
        }
        if (markable.type() != ActorType.ORGANIZATION) {
            return List.of();
        }
        if (words.isEmpty()) {
            return List.of();
        }
        List<Span> variants = new ArrayList<>(0);
        if (isCapital(words.get(0))) {
            addNationality(words, name, variants);
            addSeat(words, name, markable.labelled(), variants);
            addBranch(words.get(words.size() - 1), name, variants);
        }
        addHouse(words, name, variants);
        return variants;
    }

    /** « El Hadj Boukal Tamsir », « Sa Majesté Garba Seydou »: what people are styled, before two names of their own. */
    private List<Span> withoutStyle(List<Token> words, Span name) {
        int own = 0;
        while (own < words.size() && lexicon.words().is(ClosedWordSets.Kind.STYLE, words.get(own))) {
            own++;
        }
        boolean styled = own > 0 && words.size() - own > 1;
        return styled ? List.of(new Span(words.get(own).span().begin(), name.end())) : List.of();
    }

    /** « Hezbollah libanais » is the Hezbollah; « Force aérienne royale » may be felt as « Force aérienne royale thaïlandaise ». */
    private void addNationality(List<Token> words, Span name, List<Span> variants) {
        Token last = words.get(words.size() - 1);
        if (words.size() > 1 && isNationality(last)) {
            variants.add(
                    new Span(name.begin(), words.get(words.size() - 2).span().end()));
            return;
        }
        List<Token> tokens = last.sentence().tokens();
        if (last.index() + 1 < tokens.size() && isNationality(tokens.get(last.index() + 1))) {
            variants.add(name.cover(tokens.get(last.index() + 1).span()));
        }
    }

    /** « Space Telescope Science Institute de Baltimore »; but « Université de Lille » has no other name. */
    private void addSeat(List<Token> words, Span name, @Nullable Span labelled, List<Span> variants) {
        for (int i = words.size() - 1; i > 0; i--) {
            Token word = words.get(i);
            if (!NounPhrases.isBareDe(word)) {
                continue;
            }
            String seat =
                    discourse.text().substring(word.span().end(), name.end()).strip();
            boolean place = !seat.isEmpty() && lexicon.countries().ofPlace(NameKey.of(seat)) != null;
            boolean ownName =
                    labelled != null || lexicon.nouns().of(words.get(0)).isEmpty();
            if (place && ownName) {
                int end = words.get(i - 1).span().end();
                variants.add(new Span(name.begin(), end));
                if (labelled != null) {
                    variants.add(new Span(labelled.begin(), end));
                }
            }
            return;
        }
    }

    /** « la Croix-Rouge » may be felt as « Croix-Rouge du Burundi », « le PGHM » as « PGHM de Briançon ». */
    private void addBranch(Token last, Span name, List<Span> variants) {
        List<Token> tokens = last.sentence().tokens();
        int place = last.index() + 1;
        if (place >= tokens.size() || !NounPhrases.isDe(tokens.get(place))) {
            return;
        }
        while (place < tokens.size() && NounPhrases.isLink(tokens.get(place))) {
            place++;
        }
        int end = place;
        while (end < tokens.size() && isCapital(tokens.get(end)) && end < place + LONGEST_PLACE) {
            end++;
        }
        if (end > place) {
            Span branch = tokens.get(place).span().cover(tokens.get(end - 1).span());
            NameKey key = NameKey.of(branch.in(discourse.text()));
            if (lexicon.countries().ofPlace(key) != null || lexicon.countries().isRegion(key)) {
                variants.add(name.cover(branch));
            }
        }
    }

    /** « collège Jules-Ferry de Lansac », « ambassade de Lusarie à Kersac »: without where it is, what has a name of its own. */
    private void addHouse(List<Token> words, Span name, List<Span> variants) {
        Token noun = words.get(0);
        boolean mission = lexicon.nouns().mayBe(noun, other -> other.is(NounClass.MISSION));
        if (!mission && !lexicon.nouns().mayBe(noun, other -> other.is(NounClass.ESTABLISHMENT))) {
            return;
        }
        for (int i = words.size() - 2; i > 1; i--) {
            Token link = words.get(i);
            boolean seat = mission ? NounPhrases.isTo(link) || link.form().equals("en") : NounPhrases.isBareDe(link);
            if (seat) {
                if (mission || isCapital(words.get(i - 1))) {
                    variants.add(new Span(name.begin(), words.get(i - 1).span().end()));
                }
                return;
            }
        }
    }

    private boolean isNationality(Token token) {
        return token.partOfSpeech() == PartOfSpeech.ADJ
                && !isCapital(token)
                && lexicon.demonyms().of(token) != null;
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.form().charAt(0));
    }
}
