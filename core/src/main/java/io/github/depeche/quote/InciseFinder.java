package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import io.github.depeche.quote.Vocabulary.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds incises: « , a dit X », « , a-t-il dit, », « , comme l'indique X ». */
final class InciseFinder {

    /** From so many words on what stands in marks is no name and no title. */
    private static final int LONG_PASSAGE = 6;

    /** How many words may stand between a verb and the last infinitive that it governs. */
    private static final int LONGEST_GROUP = 8;

    private final Desk desk;
    private final InciseSubjects subjects;
    private final InciseEnd ends;

    InciseFinder(Desk desk) {
        this.desk = desk;
        this.subjects = new InciseSubjects(desk);
        this.ends = new InciseEnd(desk.words, desk.stretches, new BrokenClause(desk.words));
    }

    /** The incise that the verb opens; {@code null} if it opens none. */
    @Nullable
    Incise find(Predicate predicate) {
        return find(predicate, false);
    }

    /** The incise that the verb perhaps opens, though the tree takes what stands before it for its subject: « Un oubli, plaide X ». */
    @Nullable
    Incise findOpen(Predicate predicate) {
        return predicate.entry().takes(Frame.INCISE) ? find(predicate, true) : null;
    }

    /** « Q », admire X, « Q », racontera X: behind an utterance in marks any verb before its subject tells who said it, in any tense. */
    @Nullable
    Incise findBehindMarks(Predicate verb) {
        int begin = verb.first().span().begin();
        Span sentence = desk.stretches.around(begin);
        char sign = desk.before(begin, sentence.begin());
        boolean behind = ",»”\"›?!…".indexOf(sign) >= 0 && (verb.isFinite() || isHomograph(verb));
        Passage passage = behind ? wholeBefore(begin, sentence) : null;
        if (passage == null || !(verb.clitic().isPresent() || isUtterance(passage))) {
            return null;
        }
        Token infinitive = infinitiveBehind(verb);
        return verb.clitic()
                .or(() -> desk.speakers.inverted(verb))
                .or(() -> Optional.ofNullable(infinitive).flatMap(desk.speakers::bareNounAfter))
                .map(desk.speakers.phrases()::phrase)
                .filter(desk.referents::canSpeak)
                .map(subject -> new Incise(
                        verb,
                        subject,
                        sentence,
                        begin,
                        ends.of(verb, subject, sentence),
                        desk.stretches.passageAt(begin)))
                .orElse(null);
    }

    /** « a tenté de rassurer X », « n'a pu s'empêcher de souffler X », « a cru bon d'ajouter X »: the last infinitive before the subject. */
    private @Nullable Token infinitiveBehind(Predicate verb) {
        Token infinitive = null;
        Token token = desk.words.after(verb.last());
        for (int steps = 0; token != null && steps < LONGEST_GROUP; steps++) {
            boolean link = Words.is(token, "de", "d'", "à")
                    || Words.isTag(token, PartOfSpeech.ADV, PartOfSpeech.ADJ)
                    || desk.vocabulary.is(Kind.CLITIC, Words.lower(token));
            if (token.has(Feature.INFINITIVE)) {
                infinitive = token;
            } else if (!link || (infinitive != null && Words.isTag(token, PartOfSpeech.DET))) {
                break;
            }
            token = desk.words.after(token);
        }
        return infinitive;
    }

    /** The words in marks that are all of the sentence before this offset. */
    private @Nullable Passage wholeBefore(int offset, Span sentence) {
        Span before = desk.clause(sentence.begin(), offset);
        Passage passage = before.isEmpty() ? null : desk.stretches.passageTo(before.end());
        return passage != null && passage.outer().equals(before) ? passage : null;
    }

    private boolean isUtterance(Passage passage) {
        return desk.words.in(passage.inner()).size() >= LONG_PASSAGE
                || new Clauses(desk.words, desk.vocabulary).isUtterance(passage, false);
    }

    private @Nullable Incise find(Predicate predicate, boolean open) {
        boolean says = predicate.entry().takesAnyOf(Frame.INCISE, Frame.QUE, Frame.NP, Frame.INF);
        if (!says
                || !(predicate.isFinite() || isHomograph(predicate))
                || predicate.negated()
                || predicate.isOutOfTense()) {
            return null;
        }
        int begin = predicate.first().span().begin();
        int level = desk.stretches.passageAt(begin);
        Span sentence = desk.stretches.around(begin);
        Token before = desk.words.before(predicate.first());
        if (Words.is(before, "que", "qu'")) {
            // « selon ce qu'a indiqué X »
            return null;
        }
        boolean comparing = Words.is(before, "comme", "ainsi") && before != null;
        if (comparing && before != null) {
            begin = before.span().begin();
        }
        char sign = desk.before(begin, sentence.begin());
        if (sign == ',' && !comparing && !open && hasSubjectBefore(predicate, sentence)) {
            return null;
        }
        boolean elided = before != null && Character.isLetter(before.form().charAt(0)) && "'’".indexOf(sign) >= 0;
        if (sign == 0 || elided || (",»”\"›’'?!…–—-(".indexOf(sign) < 0 && !comparing && !isInserted(predicate))) {
            return null;
        }
        Optional<Token> subject = subjects.of(predicate, sign, sentence);
        if (subject.isEmpty() && open) {
            subject = desk.speakers.inverted(predicate);
        }
        if (subject.isEmpty()) {
            return null;
        }
        SpeakerPhrase phrase = desk.speakers.phrases().phrase(subject.get());
        if ((predicate.clitic().isPresent() && Words.is(predicate.clitic().get(), "-on", "-t-on"))
                || predicate.entry().takes(Frame.SOURCED)) {
            phrase = desk.impersonal.of(predicate).orElse(phrase);
        }
        int end = ends.of(predicate, phrase, sentence);
        if (comparing && desk.from(end, sentence.end()) == ':') {
            // « P, comme l'indique X : « Q » »: the colon leads to X's words
            return null;
        }
        return new Incise(predicate, phrase, sentence, begin, end, level);
    }

    /**
     * « Q », décrit X, « Q », fait valoir X, « Q », feint de s'étonner X: the tagger takes for a participle what the dictionary knows for a finite
     * verb too, where words in marks end.
     */
    private boolean isHomograph(Predicate predicate) {
        Token comma = desk.words.before(predicate.verb());
        boolean follows = predicate.first() == predicate.verb()
                && comma != null
                && desk.stretches.passageTo(
                                Words.is(comma, ",")
                                        ? comma.span().begin()
                                        : comma.span().end())
                        != null;
        return follows && predicate.isParticiple() && desk.lexicon.isThirdPerson(Words.lower(predicate.verb()));
    }

    /** « L'accord, signé mercredi, prévoit un paiement, ont-elles dit »: the verb of the clause itself; behind marks trees err. */
    private boolean hasSubjectBefore(Predicate predicate, Span sentence) {
        return predicate.clitic().isEmpty()
                && predicate
                        .lexical()
                        .child("nsubj")
                        .filter(subject -> subject.index() < predicate.first().index()
                                && subject.span().begin() >= sentence.begin()
                                && !isPartOf(subject, sentence))
                        .isPresent()
                && desk.stretches
                        .directlyIn(Spaces.span(
                                sentence.begin(), predicate.first().span().begin()))
                        .isEmpty();
    }

    /** « Dix quais ont fermé, dont un pour un an, ont dit les marins »: a part of what was told before, behind a clause with its verb. */
    private boolean isPartOf(Token noun, Span sentence) {
        Token before = desk.words.before(noun);
        for (int i = 0; i < 2 && Words.isTag(before, PartOfSpeech.DET, PartOfSpeech.ADJ) && before != null; i++) {
            before = desk.words.before(before);
        }
        return Words.is(before, "dont")
                && before != null
                && desk.hasFiniteVerb(
                        Spaces.span(sentence.begin(), before.span().begin()),
                        desk.stretches.passageAt(noun.span().begin()));
    }

    /** « Le chantier va durer deux ans assure X. »: what the tree knows for an incise needs no comma. */
    private static boolean isInserted(Predicate predicate) {
        return predicate.top().hasRelation("parataxis")
                && predicate.entry().takes(Frame.INCISE)
                && predicate.top().children().stream()
                        .anyMatch(child -> child.hasRelation("nsubj")
                                && child.index() > predicate.top().index());
    }
}
