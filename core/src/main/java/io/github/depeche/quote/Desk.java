package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.Token;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One article on the desk: its words, passages in marks, sentences at each level, cue verbs and speakers, which every reader of quotes works
 * with.
 */
final class Desk {

    /** What parts a clause from an incise or a source phrase. */
    private static final String CLAUSE_MARKS = ",;:.–—-";

    final AnalyzedArticle article;
    final String text;
    final CueLexicon lexicon;
    final Vocabulary vocabulary;
    final Words words;
    final Asides asides;
    final List<Passage> passages;
    final Stretches stretches;
    final SpeakerFinder speakers;
    final Referents referents;
    final ImpersonalSources impersonal;

    /** The verbs that the lexicon knows for cues. */
    final List<Predicate> predicates;

    /** All verbs, each tried in every frame. */
    final List<Predicate> verbs;

    Desk(AnalyzedArticle article, CueLexicon lexicon, Vocabulary vocabulary) {
        this.article = article;
        this.text = article.text();
        this.lexicon = lexicon;
        this.vocabulary = vocabulary;
        this.words = new Words(text, article.sentences());
        this.asides = new Asides(text, words, vocabulary);
        this.passages = PassageReader.read(text, article.blocks());
        this.stretches = new Stretches(text, article.blocks(), passages, article.sentences());
        NounPhrases phrases = new NounPhrases(article, words);
        this.speakers = new SpeakerFinder(words, phrases, vocabulary);
        this.referents = new Referents(article, vocabulary, phrases);
        this.impersonal = new ImpersonalSources(words, phrases, stretches, referents);
        PredicateFinder finder = new PredicateFinder(lexicon, words, asides);
        this.predicates = finder.find();
        this.verbs = finder.findAll(predicates);
    }

    /** Who says what the verb tells: its subject, or whoever stands behind « on ». */
    Optional<SpeakerPhrase> speaker(Predicate predicate) {
        return impersonal.of(predicate).or(() -> speakers.speaker(predicate, false)
                .flatMap(found -> {
                    Optional<SpeakerPhrase> former =
                            isQuoted(found, predicate) ? formerSpeaker(predicate) : Optional.empty();
                    return former.isPresent() ? former : Optional.of(found);
                }));
    }

    /** « « Tout un chacun peut acheter », explique X, avant de poursuivre »: whoever is spoken of in marks does not say what stands outside. */
    private boolean isQuoted(SpeakerPhrase phrase, Predicate predicate) {
        int level = stretches.passageAt(phrase.head().span().begin());
        return level >= 0
                && level != stretches.passageAt(predicate.first().span().begin())
                && !passages.get(level).inner().equals(phrase.span());
    }

    /** Who says what the last verb of saying before tells. */
    private Optional<SpeakerPhrase> formerSpeaker(Predicate predicate) {
        int at = predicate.first().span().begin();
        int level = stretches.passageAt(at);
        List<Predicate> before = predicatesIn(Spaces.span(stretches.around(at).begin(), at));
        for (int i = before.size() - 1; i >= 0; i--) {
            Predicate former = before.get(i);
            if (stretches.passageAt(former.first().span().begin()) == level && former.isFinite()) {
                return speakers.speaker(former, former.clitic().isPresent())
                        .filter(found -> !isQuoted(found, former))
                        .or(() -> speakers.speaker(former, true));
            }
        }
        return Optional.empty();
    }

    /** The last character before this offset that is no white space, not before the bound; 0 for none. */
    char before(int offset, int bound) {
        int at = offset - 1;
        while (at >= bound && Spaces.isSpace(text.charAt(at))) {
            at--;
        }
        return at < bound ? 0 : text.charAt(at);
    }

    /** The first character from this offset on that is no white space, before the bound; 0 for none. */
    char from(int offset, int bound) {
        int at = offset;
        while (at < bound && Spaces.isSpace(text.charAt(at))) {
            at++;
        }
        return at >= bound ? 0 : text.charAt(at);
    }

    /** The clause in these bounds, without the space, commas, colons, dashes that part it from an incise or a source phrase. */
    Span clause(int begin, int end) {
        return Spaces.trim(text, begin, end, CLAUSE_MARKS, CLAUSE_MARKS + "(");
    }

    /** « P : « Q » »: the words up to a colon that leads to marks. */
    Span beforeMarks(Span span) {
        for (Token token : words.in(span)) {
            int at = token.span().begin();
            if (Words.is(token, ":")
                    && at > span.begin()
                    && stretches.passageAt(at) == stretches.passageAt(span.begin())
                    && opensPassage(words.after(token))) {
                return clause(span.begin(), at);
            }
        }
        return span;
    }

    /** Whether the word is the opening mark of a passage. */
    boolean opensPassage(@Nullable Token token) {
        return token != null && stretches.passageFrom(token.span().begin()) != null;
    }

    /** Where these words begin, with the mark that opens them. */
    int beginWithMarks(Token opening) {
        Token before = words.before(opening);
        return before != null && opensPassage(before)
                ? before.span().begin()
                : opening.span().begin();
    }

    /** Whether a finite verb stands in the span, at this level of quotation. */
    boolean hasFiniteVerb(Span span, int level) {
        for (Token token : words.in(span)) {
            if (token.has(Feature.FINITE) && stretches.passageAt(token.span().begin()) == level) {
                return true;
            }
        }
        return false;
    }

    /** The cue verbs whose group begins in the span. */
    List<Predicate> predicatesIn(Span span) {
        int low = 0;
        int high = predicates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (predicates.get(middle).verb().span().begin() < span.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < predicates.size() && predicates.get(end).verb().span().begin() < span.end()) {
            end++;
        }
        return predicates.subList(low, end);
    }
}
