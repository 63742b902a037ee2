package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.BlockType;
import io.github.depeche.MentionKind;
import io.github.depeche.Quote;
import io.github.depeche.Span;
import io.github.depeche.extension.Token;
import io.github.depeche.lexicon.Letters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What headlines and leads quote of the article below them: « « On n'a rien vu venir » » is who says « On n'a rien vu venir, ni moi ni ma femme »
 * there, once it is known who that is.
 */
final class Retellings {

    /** Letters that are no chance. */
    private static final int SHORTEST = 12;

    /** Share of the words of a headline from which on they are somebody's words below. */
    private static final double SAME = 0.6;

    private static final int FEWEST_WORDS = 3;

    /** Letters of a word that tells something. */
    private static final int SHORTEST_WORD = 4;

    /** No article quotes itself so often above its paragraphs; each time all of its quotes are looked at. */
    private static final int MOST = 50;

    private final Discourse discourse;

    Retellings(Discourse discourse) {
        this.discourse = discourse;
    }

    /**
     * Gives quotes above the paragraphs that name no person as their source the speaker of the same words below; and these, where nobody is
     * told there, the person whom the headline names.
     */
    void settle(List<Quote> quotes, Map<Quote, Entity> speakers) {
        List<String> letters = new ArrayList<>();
        int settled = 0;
        for (int i = 0; i < quotes.size() && settled < MOST; i++) {
            Quote quote = quotes.get(i);
            if (!isAbove(quote)) {
                continue;
            }
            settled++;
            while (letters.size() < quotes.size()) {
                letters.add(letters(quotes.get(letters.size())));
            }
            Entity told = speakers.get(quote);
            boolean named = told != null && isNamedAt(quote, told);
            Quote below = told(quotes, letters, i);
            if (told != null && named) {
                if (below != null && below.speakerSpan().isEmpty() && !isAbove(below)) {
                    speakers.put(below, told);
                }
                continue;
            }
            boolean cued = quote.cue().isPresent() && quote.speakerSpan().isPresent();
            if (told != null && told.type() == ActorType.PERSON && cued) {
                continue;
            }
            Entity teller = below == null ? null : speakers.get(below);
            if (below == null && quote.speakerSpan().isEmpty()) {
                teller = tellerInOtherWords(quotes, i, speakers);
            }
            if (teller != null) {
                speakers.put(quote, teller.current());
            }
        }
    }

    /** « Luc Morel : « On n'a rien vu venir » »: the headline itself names the person. */
    private static boolean isNamedAt(Quote quote, Entity told) {
        return told.type() == ActorType.PERSON
                && quote.speakerSpan().isPresent()
                && told.markables().stream()
                        .anyMatch(mention -> mention.kind() == MentionKind.NAME
                                && mention.span().overlaps(quote.speakerSpan().get()));
    }

    private boolean isAbove(Quote quote) {
        int sentence = discourse.sentenceAt(quote.content().get(0).begin());
        if (sentence >= discourse.sentences().size()) {
            return false;
        }
        BlockType type = discourse.sentences().get(sentence).block().type();
        return type == BlockType.TITLE || type == BlockType.SUBHEAD || type == BlockType.LEAD;
    }

    /** The first quote below that tells the same words. */
    private static @Nullable Quote told(List<Quote> quotes, List<String> letters, int at) {
        String words = letters.get(at);
        int end = end(quotes.get(at));
        for (int i = at + 1; i < quotes.size() && words.length() >= SHORTEST; i++) {
            String other = letters.get(i);
            // what is quoted within the headline's own words is not told below
            boolean below = quotes.get(i).content().get(0).begin() >= end;
            if (below && other.length() >= SHORTEST && (other.contains(words) || words.contains(other))) {
                return quotes.get(i);
            }
        }
        return null;
    }

    /** « Je me moque de ces mesures » of « l'homme a déclaré qu'il se moquait de ces mesures »: the nearest in words, if most are there. */
    private @Nullable Entity tellerInOtherWords(List<Quote> quotes, int at, Map<Quote, Entity> speakers) {
        Set<String> words = lemmas(quotes.get(at));
        int most = (int) Math.ceil(words.size() * SAME);
        Entity teller = null;
        int end = end(quotes.get(at));
        for (int i = at + 1; i < quotes.size() && words.size() >= FEWEST_WORDS; i++) {
            Entity speaker = quotes.get(i).content().get(0).begin() < end ? null : speakers.get(quotes.get(i));
            Set<String> shared = lemmas(quotes.get(i));
            shared.retainAll(words);
            if (shared.size() >= most && speaker != null) {
                most = shared.size() + 1;
                teller = speaker.current();
            }
        }
        return teller;
    }

    private static int end(Quote quote) {
        return quote.content().get(quote.content().size() - 1).end();
    }

    private Set<String> lemmas(Quote quote) {
        Set<String> lemmas = new HashSet<>();
        for (Span part : quote.content()) {
            int last = Math.min(
                    discourse.sentenceAt(part.end() - 1), discourse.sentences().size() - 1);
            for (int sentence = discourse.sentenceAt(part.begin()); sentence <= last; sentence++) {
                for (Token token : discourse.tokens(sentence, part)) {
                    if (token.lemma().length() >= SHORTEST_WORD) {
                        lemmas.add(token.lemma());
                    }
                }
            }
        }
        return lemmas;
    }

    private String letters(Quote quote) {
        StringBuilder letters = new StringBuilder();
        for (Span part : quote.content()) {
            letters.append(Letters.of(part.in(discourse.text())));
        }
        return letters.toString();
    }
}
