package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.Token;
import io.github.depeche.quote.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads incises: « Q », a dit X. « Q1, a-t-il dit. Q2 » P, indique X. P1, selon ce que dit X, P2. */
final class InciseReader {

    /** An incise: its verb, its subject, the sentence it interrupts, and where it begins and ends. */
    private record Incise(Predicate predicate, SpeakerPhrase subject, Span sentence, int begin, int end, int level) {}

    private final Desk desk;
    private final InciseSubjects subjects;
    private final InciseEnd ends;
    private final BrokenClause broken;
    private final Map<Integer, List<Incise>> insidePassages = new HashMap<>();

    InciseReader(Desk desk) {
        this.desk = desk;
        this.subjects = new InciseSubjects(desk);
        this.broken = new BrokenClause(desk.words);
        this.ends = new InciseEnd(desk.words, desk.stretches, broken);
    }

    /** The quotes of all incises. */
    List<Report> read() {
        List<Report> reports = new ArrayList<>();
        for (Predicate predicate : desk.predicates) {
            Incise incise = incise(predicate);
            if (incise == null) {
                continue;
            }
            if (incise.level < 0) {
                Report report = outside(incise);
                if (report != null) {
                    reports.add(report);
                }
            } else {
                insidePassages
                        .computeIfAbsent(incise.level, key -> new ArrayList<>())
                        .add(incise);
            }
        }
        insidePassages.forEach((passage, incises) -> inside(desk.passages.get(passage), incises, reports));
        return reports;
    }

    private @Nullable Incise incise(Predicate predicate) {
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
        if (sign == ',' && !comparing && hasSubjectBefore(predicate, sentence)) {
            return null;
        }
        boolean elided = before != null && Character.isLetter(before.form().charAt(0)) && "'’".indexOf(sign) >= 0;
        if (sign == 0 || elided || (",»”\"›’'?!…–—-(".indexOf(sign) < 0 && !comparing && !isInserted(predicate))) {
            return null;
        }
        Optional<Token> subject = subjects.of(predicate, sign, sentence);
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

    /** « Q », décrit X: the tagger takes for a participle what the dictionary knows for a finite verb too, where words in marks end. */
    private boolean isHomograph(Predicate predicate) {
        Token comma = desk.words.before(predicate.verb());
        boolean follows = predicate.first() == predicate.verb()
                && comma != null
                && desk.stretches.passageTo(
                                Words.is(comma, ",")
                                        ? comma.span().begin()
                                        : comma.span().end())
                        != null;
        return follows
                && predicate.isParticiple()
                && desk.lexicon.verbOfForm(Words.lower(predicate.verb()), false).isPresent();
    }

    /** « L'accord, signé mercredi, prévoit un paiement, ont-elles dit »: the verb of the clause itself; behind marks trees err. */
    private boolean hasSubjectBefore(Predicate predicate, Span sentence) {
        return predicate.clitic().isEmpty()
                && predicate
                        .lexical()
                        .child("nsubj")
                        .filter(subject -> subject.index() < predicate.first().index()
                                && subject.span().begin() >= sentence.begin())
                        .isPresent()
                && desk.stretches
                        .directlyIn(Spaces.span(
                                sentence.begin(), predicate.first().span().begin()))
                        .isEmpty();
    }

    /** « Le chantier va durer deux ans assure X. »: what the tree knows for an incise needs no comma. */
    private static boolean isInserted(Predicate predicate) {
        return predicate.top().hasRelation("parataxis")
                && predicate.entry().takes(Frame.INCISE)
                && predicate.top().children().stream()
                        .anyMatch(child -> child.hasRelation("nsubj")
                                && child.index() > predicate.top().index());
    }

    private @Nullable Report outside(Incise incise) {
        int begin = incise.sentence.begin();
        Span before = desk.clause(begin, incise.begin);
        if (before.isEmpty()) {
            return null;
        }
        Passage last = desk.stretches.passageTo(before.end());
        boolean marked = last != null && last.outer().end() == before.end();
        if (marked && last != null && isNamedIn(last, incise)) {
            return null;
        }
        if (marked && last != null && standsAlone(last, before)) {
            List<Span> content = new ArrayList<>(last.parts());
            Passage next = interrupted(incise);
            if (next != null) {
                content.addAll(next.parts());
            }
            return report(Construction.INCISE_AFTER_MARKS, content, incise);
        }
        Span clause = clauseBefore(before);
        Span rest = rest(incise);
        boolean leads = !desk.hasFiniteVerb(clause, -1) && !isReply(clause);
        if (desk.from(incise.end, incise.sentence.end()) == ':' && !rest.isEmpty() && leads) {
            return report(Construction.INCISE, List.of(rest), incise);
        }
        // « Il y a, a-t-il ajouté, « un risque » »
        boolean completed = !marked && interrupted(incise) != null;
        boolean complete = !completed
                && (marked || (!isBroken(incise, clause, rest) && (desk.hasFiniteVerb(clause, -1) || isReply(clause))));
        List<Span> content = complete || rest.isEmpty()
                ? List.of(clause)
                : List.of(desk.clause(broken.begin(clause, rest), clause.end()), rest);
        return report(Construction.INCISE, content, incise);
    }

    /** « « Les Voix du port » appelle la ville à P »: a noun in marks before a verb that tells what is said is who says it. */
    private boolean isNamedIn(Passage passage, Incise incise) {
        Token verb = incise.predicate.top();
        return desk.from(passage.outer().end(), incise.sentence.end()) != ','
                && incise.predicate.clitic().isEmpty()
                && !new Clauses(desk.words, desk.vocabulary).isUtterance(passage, false)
                && verb.children().stream()
                        .anyMatch(child -> child.index() > verb.index()
                                && (child.hasRelation("ccomp") || child.has(Feature.INFINITIVE)));
    }

    /** « Elle a perdu, dit-elle, la moitié de ses clients »: behind a pronoun nothing can belong to the incise; elsewhere the tree tells. */
    private boolean isBroken(Incise incise, Span clause, Span rest) {
        return !rest.isEmpty() && (incise.predicate.clitic().isPresent() || broken.goesOn(clause, rest));
    }

    /** « Pas assez, juge X, selon qui P », « Faux, réplique X »: words that make an utterance without a verb. */
    private boolean isReply(Span clause) {
        Token first = clause.isEmpty() ? null : desk.words.at(desk.words.firstFrom(clause.begin()));
        return first != null && desk.vocabulary.is(Kind.SPOKEN, Words.lower(first));
    }

    /** Whether the passage is the whole reported sentence, and what stands before it in the sentence only leads to it. */
    private boolean standsAlone(Passage passage, Span before) {
        if (passage.outer().begin() <= before.begin()) {
            return true;
        }
        char sign = desk.before(passage.outer().begin(), before.begin());
        if (sign == ':') {
            return true;
        }
        Span lead = Spaces.span(before.begin(), passage.outer().begin());
        return ",–—-".indexOf(sign) >= 0
                && (!desk.hasFiniteVerb(lead, -1) || isOwnVoice(passage))
                && desk.stretches.directlyIn(lead).isEmpty()
                && new Clauses(desk.words, desk.vocabulary).isUtterance(passage, false);
    }

    /** « Elle préside un collectif, « nous essayons de bouger », dit-elle »: a new sentence, in her own voice. */
    private boolean isOwnVoice(Passage passage) {
        return Words.is(desk.words.at(desk.words.firstFrom(passage.inner().begin())), "je", "j'", "nous");
    }

    /** « Q1 », a précisé X, « Q2 »: the passage that goes on behind the incise. */
    private @Nullable Passage interrupted(Incise incise) {
        if (desk.from(incise.end, incise.sentence.end()) != ',') {
            return null;
        }
        Span rest = rest(incise);
        Passage next = rest.isEmpty() ? null : desk.stretches.passageFrom(rest.begin());
        return next != null && next.outer().equals(rest) ? next : null;
    }

    private Span rest(Incise incise) {
        return desk.beforeMarks(desk.clause(Math.min(incise.end, incise.sentence.end()), incise.sentence.end()));
    }

    /** The clause that an incise closes: behind a dateline, a semicolon, a label, an opening dash. */
    private Span clauseBefore(Span before) {
        return desk.clause(new ClauseBegin(desk).of(before), before.end());
    }

    /** « Q1, a dit X. Q2 »: all of the passage but the incise; with several incises, each has the sentences up to the next one's. */
    private void inside(Passage passage, List<Incise> incises, List<Report> reports) {
        int first = 0;
        for (int k = 0; k < incises.size(); k++) {
            Incise incise = incises.get(k);
            int from = k == 0 ? passage.inner().begin() : incise.sentence.begin();
            int to = k + 1 < incises.size()
                    ? incises.get(k + 1).sentence.begin()
                    : passage.inner().end();
            List<Span> content = new ArrayList<>();
            List<Span> parts = passage.parts();
            while (parts.get(first).end() < from && first < parts.size() - 1) {
                first++;
            }
            for (int i = first; i < parts.size() && parts.get(i).begin() < to; i++) {
                Span part = parts.get(i);
                int begin = Math.max(from, part.begin());
                int end = Math.min(to, part.end());
                add(content, begin, Math.min(end, incise.begin));
                add(content, Math.max(begin, incise.end), end);
            }
            if (!content.isEmpty()) {
                reports.add(report(Construction.INCISE_INSIDE_MARKS, content, incise));
            }
        }
    }

    private void add(List<Span> content, int begin, int end) {
        Span part = Spaces.trim(desk.text, begin, end, ",;:.", ",");
        if (!part.isEmpty()) {
            content.add(part);
        }
    }

    private Report report(Construction construction, List<Span> content, Incise incise) {
        return new Report(
                construction,
                content,
                Report.cue(incise.predicate),
                incise.subject,
                null,
                desk.referents.addressee(incise.predicate));
    }
}
