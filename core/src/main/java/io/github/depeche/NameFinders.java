package io.github.depeche;

import io.github.depeche.extension.NameFinder;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Several name finders as one, held to their contract: where their names overlap, those of the finder that comes first are kept. */
final class NameFinders implements NameFinder {

    private static final Comparator<Name> LONGEST_FIRST = Comparator.comparingInt(
                    (Name name) -> name.span().begin())
            .thenComparing(name -> name.span().end(), Comparator.reverseOrder());

    private final List<NameFinder> finders;

    NameFinders(List<NameFinder> finders) {
        this.finders = List.copyOf(finders);
    }

    @Override
    public List<Name> find(String text, List<Sentence> sentences) {
        WordBounds words = new WordBounds(sentences);
        BitSet taken = new BitSet(text.length());
        List<Name> names = new ArrayList<>();
        for (NameFinder finder : finders) {
            for (Name name : inOrder(heard(finder, text, sentences))) {
                Span span = name.span();
                words.check(span, finder);
                int next = taken.nextSetBit(span.begin());
                if (next < 0 || next >= span.end()) {
                    taken.set(span.begin(), span.end());
                    names.add(name);
                }
            }
        }
        return inOrder(names);
    }

    private static List<Name> heard(NameFinder finder, String text, List<Sentence> sentences) {
        return Objects.requireNonNull(
                finder.find(text, sentences),
                () -> "the name finder " + finder.getClass().getName() + " gave null; no names are an empty list");
    }

    private static List<Name> inOrder(List<Name> names) {
        return names.stream().sorted(LONGEST_FIRST).toList();
    }

    /** Where words begin and end, and sentences end. */
    private static final class WordBounds {

        private final BitSet begins = new BitSet();
        private final BitSet ends = new BitSet();
        private final BitSet sentenceEnds = new BitSet();

        WordBounds(List<Sentence> sentences) {
            for (Sentence sentence : sentences) {
                for (Token token : sentence.tokens()) {
                    begins.set(token.span().begin());
                    ends.set(token.span().end());
                }
                sentenceEnds.set(sentence.span().end());
            }
        }

        /** @throws IllegalStateException if a finder broke its contract: better told to its author than guessed around */
        void check(Span span, NameFinder finder) {
            boolean wholeWords = !span.isEmpty() && begins.get(span.begin()) && ends.get(span.end());
            if (!wholeWords || sentenceEnds.nextSetBit(span.begin()) < span.end()) {
                throw new IllegalStateException(
                        "the name finder " + finder.getClass().getName()
                                + " gave a name that is not made of whole words of one sentence: " + span);
            }
        }
    }
}
