package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import io.github.depeche.quote.Vocabulary.Kind;
import org.jspecify.annotations.Nullable;

/** Reads noun phrases that a cue verb governs: X annonce N, parle de N, dénonce « N ». */
final class ObjectReader {

    private final Desk desk;

    private final ContentEnd contentEnd;
    private final Attribution attribution;
    private final ObjectFinder objects;
    private final ContentEditor names;

    ObjectReader(Desk desk, ContentEnd contentEnd, Attribution attribution) {
        this.desk = desk;
        this.contentEnd = contentEnd;
        this.attribution = attribution;
        this.objects = new ObjectFinder(desk);
        this.names = new ContentEditor(desk);
    }

    @Nullable
    Report read(Predicate predicate, Span sentence) {
        if (predicate.passive()) {
            return passive(predicate);
        }
        Token object = objects.find(predicate, sentence);
        if (object == null) {
            return null;
        }
        Token first = firstOfPhrase(object, predicate);
        if (isBehindColon(first, predicate) || object.has(Feature.INFINITIVE)) {
            return null;
        }
        Token preposition = prepositionBefore(first, predicate);
        Span content = content(predicate, object, first, preposition, sentence);
        // « crie « Morel démission » »: what is called out is said, be it a name
        boolean marked = desk.stretches.directlyIn(content).stream()
                .anyMatch(passage -> !names.isName(passage)
                        || (utters(predicate) && passage.outer().begin() == content.begin()));
        boolean fits = fits(predicate, object, first, preposition, marked);
        boolean distant = marked && !fits(predicate, object, first, preposition, false) && hasVerbBeforeMarks(content);
        if (distant) {
            // « soutient la ligne d'un parti qui défend le « oui » »
            return null;
        }
        if (preposition == null && marked && leadsToVerb(content)) {
            // « Le virus dit « de Lassa » progresse »
            return null;
        }
        boolean name = Words.isTag(object, PartOfSpeech.PROPN)
                || desk.speakers.phrases().nameAt(object).isPresent();
        if (!marked && name) {
            // « évoque Paul Hamel »: a name is no statement
            return null;
        }
        boolean spoken = marked
                || isKnownOpenly(predicate)
                || (isToldBySomebody(predicate) && !predicate.finite().has(Feature.CONDITIONAL));
        return fits && spoken
                ? attribution.report(Construction.OBJECT, predicate, content.begin(), content.end())
                : null;
    }

    private static boolean utters(Predicate predicate) {
        return predicate.entry().frames().contains(Frame.INCISE)
                && predicate.entry().frames().contains(Frame.MARKED);
    }

    /** « Un contrat a été annoncé par le ministre »: the subject is what is said. */
    private @Nullable Report passive(Predicate predicate) {
        boolean announced = predicate.isFinite()
                && predicate.entry().takes(Frame.NP)
                && SubjectFinder.agent(predicate.verb()).isPresent();
        Token subject = predicate.verb().child("nsubj").orElse(null);
        if (!announced
                || subject == null
                || subject.index() > predicate.verb().index()
                || !Words.isTag(subject, PartOfSpeech.NOUN)) {
            return null;
        }
        Span content = desk.speakers.phrases().phrase(subject).span();
        return isToldBySomebody(predicate)
                ? attribution.report(Construction.OBJECT, predicate, content.begin(), content.end())
                : null;
    }

    private boolean fits(Predicate predicate, Token object, Token first, @Nullable Token preposition, boolean marked) {
        return preposition == null
                ? fitsBare(predicate, object, first, marked)
                : predicate.entry().takesNounAfter(preposition, marked);
    }

    /** « La robe noire annonce une plainte »: {@link QuoteModel} decides who speaks. */
    private static boolean isKnownOpenly(Predicate predicate) {
        return predicate.entry().open() && !predicate.entry().frames().isEmpty();
    }

    private boolean hasVerbBeforeMarks(Span content) {
        int marks = desk.stretches.directlyIn(content).get(0).outer().begin();
        Span before = Spaces.span(content.begin(), marks);
        return desk.hasFiniteVerb(before, desk.stretches.passageAt(content.begin()))
                || !desk.predicatesIn(before).isEmpty();
    }

    /** Whether a verb follows the marks that the words begin with: they say what is called so, not what is said. */
    private boolean leadsToVerb(Span content) {
        Passage passage = desk.stretches.passageFrom(content.begin());
        Token next = passage == null
                ? null
                : desk.words.at(desk.words.firstFrom(passage.outer().end()));
        return next != null
                && next.has(Feature.FINITE)
                && desk.stretches.passageAt(next.span().begin()) == desk.stretches.passageAt(content.begin());
    }

    private boolean isBehindColon(Token first, Predicate predicate) {
        int afterCue = predicate.last().span().end();
        Span between = Spaces.span(afterCue, first.span().begin());
        return desk.words.in(between).stream().anyMatch(token -> Words.is(token, ":"));
    }

    private Span content(Predicate predicate, Token object, Token first, @Nullable Token preposition, Span sentence) {
        int begin = desk.beginWithMarks(first);
        if (preposition != null && !desk.opensPassage(first)) {
            begin = Math.max(begin, preposition.span().end());
        }
        begin = Math.min(begin, beginOfAmount(predicate, begin));
        int end = contentEnd.ofPhrase(predicate, object, begin, sentence);
        Passage shouted =
                predicate.entry().frames().contains(Frame.VERBATIM) ? desk.stretches.passageFrom(begin) : null;
        Passage named = shouted == null ? named(object) : shouted;
        return named == null
                ? Spaces.trim(desk.text, begin, end)
                : Spaces.trim(desk.text, named.outer().begin(), named.outer().end());
    }

    /** « estime à 250 000 le nombre de déplacés »: the amount before the object is part of the estimate. */
    private int beginOfAmount(Predicate predicate, int begin) {
        Token preposition = desk.words.at(desk.asides.behind(desk.words.indexOf(predicate.last()) + 1));
        Token number = preposition == null ? null : desk.words.after(preposition);
        boolean amount = Words.is(preposition, "à")
                && Words.isTag(number, PartOfSpeech.NUM)
                && number != null
                && number.span().begin() < begin;
        return amount && number != null ? number.span().begin() : begin;
    }

    private boolean fitsBare(Predicate predicate, Token object, Token first, boolean marked) {
        CueEntry entry = predicate.entry();
        return entry.takes(Frame.NP)
                || (marked && entry.takesAnyOf(Frame.MARKED, Frame.DE_NP))
                || (entry.takes(Frame.Y_NP)
                        && Words.is(desk.words.before(predicate.finite()), "y")
                        && Words.is(first, "un", "une", "«"))
                || (entry.takes(Frame.REPORT_NP) && desk.vocabulary.is(Kind.DOCUMENT, Words.lemma(object)));
    }

    /** « La pluie a confirmé les craintes »: rain says nothing. */
    private boolean isToldBySomebody(Predicate predicate) {
        SpeakerPhrase speaker = attribution.speaker(predicate);
        return speaker != null && desk.referents.canSpeak(speaker);
    }

    private Token firstOfPhrase(Token object, Predicate predicate) {
        int begin = object.span().begin();
        int limit = predicate.last().span().end();
        for (Token child : object.children()) {
            boolean before = child.index() < object.index()
                    && !child.hasRelation("case")
                    && !child.hasRelation("mark")
                    && child.partOfSpeech() != PartOfSpeech.PUNCT
                    && !child.hasRelation("cc")
                    && !child.hasRelation("nsubj");
            if (before && child.subtreeSpan().begin() >= limit) {
                begin = Math.min(begin, child.subtreeSpan().begin());
            }
        }
        Token first = desk.words.at(desk.words.firstFrom(begin));
        Token article = first == null ? null : desk.words.after(first);
        boolean contracted = first != null && article != null && article.span().equals(first.span());
        if (contracted && article != null && desk.opensPassage(desk.words.after(article))) {
            // « du « calme » »: the article, not the preposition that is one with it
            return article;
        }
        return first == null ? object : first;
    }

    private @Nullable Token prepositionBefore(Token first, Predicate predicate) {
        Token before = desk.words.before(first);
        if (before != null && desk.opensPassage(before)) {
            before = desk.words.before(before);
        }
        boolean preposition = before != null && before.partOfSpeech() == PartOfSpeech.ADP && before != predicate.last();
        return preposition ? before : null;
    }

    /** The words after « le mot » are what was said: « utilise le mot « milice » ». */
    private @Nullable Passage named(Token object) {
        Token next = desk.words.after(object);
        Passage passage =
                next == null ? null : desk.stretches.passageFrom(next.span().begin());
        return passage != null && desk.lexicon.noun(Words.lemma(object)).isPresent() && !describes(passage)
                ? passage
                : null;
    }

    /** « dénonce une enquête « orientée » », « attend une réponse « avant l'été » »: words in marks that tell more of the noun before them. */
    private boolean describes(Passage passage) {
        int at = desk.words.firstFrom(passage.inner().begin());
        Token first = desk.words.at(at);
        Token word = Words.isTag(first, PartOfSpeech.ADV) ? desk.words.at(at + 1) : first;
        boolean small = first != null && Character.isLowerCase(first.form().charAt(0));
        boolean modifier = Words.isTag(word, PartOfSpeech.ADJ, PartOfSpeech.ADP)
                || Words.is(word, "qui", "que", "qu'", "dont", "où")
                || (word != null && word.has(Feature.PARTICIPLE));
        return small && modifier;
    }
}
