package io.github.depeche.actor;

import io.github.depeche.Name;
import io.github.depeche.Span;
import io.github.depeche.TimeExpression;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** An article while its actors are being worked out: sentences with their noun phrases, and the markables found so far. */
final class Discourse {

    private static final int LONGEST_PHRASE = 60;

    private static final Comparator<Markable> READING_ORDER =
            Comparator.comparing(Markable::span).thenComparing(Markable::kind);

    private final String text;
    private final List<Sentence> sentences;
    private final List<NounPhrases> phrases;
    private final List<boolean[]> taken;
    private final ActorLexicon lexicon;
    private final boolean sportsReport;
    private final List<Markable> markables = new ArrayList<>();

    Discourse(String text, List<Sentence> sentences, List<TimeExpression> times, ActorLexicon lexicon) {
        this.text = text;
        this.sentences = sentences;
        this.lexicon = lexicon;
        this.sportsReport = SportsReports.isOne(sentences, lexicon.sportsWords());
        this.phrases = new ArrayList<>(sentences.size());
        this.taken = new ArrayList<>(sentences.size());
        TimeWords timeWords = new TimeWords(times);
        for (Sentence sentence : sentences) {
            phrases.add(NounPhrases.of(sentence, timeWords));
            taken.add(new boolean[sentence.tokens().size()]);
        }
    }

    String text() {
        return text;
    }

    ActorLexicon lexicon() {
        return lexicon;
    }

    /** Whether towns and countries may be teams. */
    boolean isSportsReport() {
        return sportsReport;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    NounPhrases phrases(int sentence) {
        return phrases.get(sentence);
    }

    /** Whether a markable has used the word already: as part of a name, or as its title. */
    boolean isTaken(int sentence, Token token) {
        return taken.get(sentence)[token.index()];
    }

    void take(int sentence, Token token) {
        taken.get(sentence)[token.index()] = true;
    }

    void take(int sentence, Span span) {
        for (Token token : tokens(sentence, span)) {
            take(sentence, token);
        }
    }

    /** The sentence that the place lies in, else the first one behind it; the number of sentences if there is none. */
    int sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    void add(Markable markable) {
        Token head = markable.head();
        if (head != null) {
            markable.subjectOf(
                    SyntacticRole.isSubject(head)
                            ? SyntacticRole.predicate(head)
                            : SurfaceSubject.predicate(head.sentence(), head, markable.span(), lexicon));
            markable.acting(markable.isActing() || markable.isSubject());
        }
        markables.add(markable);
    }

    /** The markables, in reading order. */
    List<Markable> markables() {
        return markables;
    }

    void sort() {
        markables.sort(READING_ORDER);
    }

    /** The words that lie in the span; of a phrase without end only the first {@value #LONGEST_PHRASE}. */
    List<Token> tokens(int sentence, Span span) {
        List<Token> tokens = sentences.get(sentence).tokens();
        List<Token> inside = new ArrayList<>();
        for (int i = firstAtOrAfter(tokens, span.begin()); i < tokens.size() && inside.size() < LONGEST_PHRASE; i++) {
            Token token = tokens.get(i);
            if (token.span().begin() >= span.end()) {
                break;
            }
            if (span.contains(token.span())) {
                inside.add(token);
            }
        }
        return inside;
    }

    /** The first of the tokens that begins at the place or behind it. */
    static int firstAtOrAfter(List<Token> tokens, int begin) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().begin() < begin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The names of each sentence, in order; both lists are in reading order. */
    List<List<Name>> bySentence(List<Name> names) {
        List<List<Name>> result = new ArrayList<>(sentences.size());
        int next = 0;
        for (Sentence sentence : sentences) {
            List<Name> inside = new ArrayList<>(4);
            while (next < names.size()
                    && names.get(next).span().begin() < sentence.span().end()) {
                if (sentence.span().contains(names.get(next).span())) {
                    inside.add(names.get(next));
                }
                next++;
            }
            result.add(inside);
        }
        return result;
    }
}
