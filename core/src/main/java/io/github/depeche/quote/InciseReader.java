package io.github.depeche.quote;

import io.github.depeche.Actor;
import io.github.depeche.Cue;
import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.Token;
import io.github.depeche.quote.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads incises: « Q », a dit X. « Q1, a-t-il dit. Q2 » P, indique X. P1, selon ce que dit X, P2. */
final class InciseReader {

    private final Desk desk;
    private final InciseFinder finder;
    private final BrokenClause broken;
    private final Surroundings surroundings;
    private final Map<Integer, List<Incise>> insidePassages = new HashMap<>();

    InciseReader(Desk desk) {
        this.desk = desk;
        this.finder = new InciseFinder(desk);
        this.broken = new BrokenClause(desk.words);
        this.surroundings = new Surroundings(desk);
    }

    /** The quotes of all incises. */
    List<Report> read() {
        List<Report> reports = new ArrayList<>();
        for (Predicate predicate : desk.predicates) {
            Incise incise = finder.find(predicate);
            if (incise == null) {
                continue;
            }
            if (incise.level() < 0) {
                Report report = outside(incise);
                if (report != null) {
                    reports.add(report);
                    reports.addAll(listed(report, incise));
                }
            } else {
                insidePassages
                        .computeIfAbsent(incise.level(), key -> new ArrayList<>())
                        .add(incise);
            }
        }
        behindMarks(reports);
        insidePassages.forEach((passage, incises) -> inside(desk.passages.get(passage), incises, reports));
        return reports;
    }

    /** Adds those of verbs that the lexicon does not know, or that stand in another tense. */
    private void behindMarks(List<Report> reports) {
        Set<Cue> cues =
                reports.stream().map(Report::cue).filter(Objects::nonNull).collect(Collectors.toSet());
        for (Predicate verb : desk.verbs) {
            Incise incise = cues.contains(Report.cue(verb)) ? null : finder.findBehindMarks(verb);
            Report report = incise == null || incise.level() >= 0 ? null : outside(incise);
            if (report != null && report.construction() == Construction.INCISE_AFTER_MARKS) {
                reports.add(report);
            }
        }
    }

    /** Whatever the incise that the verb perhaps opens may be about, if it stands in no marks. */
    List<Report> open(Predicate predicate) {
        Incise incise = finder.findOpen(predicate);
        if (incise == null || incise.level() >= 0 || isReplyBeforeMarks(incise)) {
            return List.of();
        }
        return surroundings.of(incise.begin(), incise.end(), incise.sentence()).stream()
                .map(content -> report(Construction.INCISE, content, incise))
                .toList();
    }

    /** « Pas avant mars, prévient X : « Q » »: the reply is what the incise is about, and the colon leads on. */
    private boolean isReplyBeforeMarks(Incise incise) {
        Span before = desk.clause(incise.sentence().begin(), incise.begin());
        Span rest = desk.clause(
                incise.end(), Math.max(incise.end(), incise.sentence().end()));
        return desk.from(incise.end(), incise.sentence().end()) == ':'
                && desk.stretches.passageFrom(rest.begin()) != null
                && isReply(clauseBefore(before));
    }

    private @Nullable Report outside(Incise incise) {
        int begin = incise.sentence().begin();
        Span before = desk.clause(begin, incise.begin());
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
        if (isSomebodyElses(clause, incise)) {
            return null;
        }
        Span rest = rest(incise);
        boolean leads = !desk.hasFiniteVerb(clause, -1) && !isReply(clause);
        if (desk.from(incise.end(), incise.sentence().end()) == ':' && !rest.isEmpty() && leads) {
            return report(Construction.INCISE, List.of(rest), incise);
        }
        // « Il y a, a-t-il ajouté, « un risque » »
        boolean completed = !marked && interrupted(incise) != null;
        boolean told =
                marked || (!isBroken(incise, clause, rest) && (desk.hasFiniteVerb(clause, -1) || isReply(clause)));
        boolean complete = isReplyBeforeMarks(incise) || (told && !completed);
        List<Span> content = complete || rest.isEmpty()
                ? List.of(clause)
                : List.of(desk.clause(broken.begin(clause, rest), clause.end()), rest);
        return report(Construction.INCISE, content, incise);
    }

    /** « Le gérant nie avoir menti, comme l'affirme le journal »: what somebody else is told to say here is his, first of all. */
    private boolean isSomebodyElses(Span clause, Incise incise) {
        if (!Words.is(desk.words.at(desk.words.firstFrom(incise.begin())), "comme", "ainsi")) {
            return false;
        }
        return desk.predicatesIn(clause).stream()
                .filter(cue -> cue.isFinite() && !cue.negated())
                .anyMatch(cue -> cue.lexical().children().stream()
                        .anyMatch(child -> child.index() > cue.lexical().index()
                                && (child.hasRelation("ccomp") || child.hasRelation("xcomp"))));
    }

    /** « « Q1 », « Q2 », « Q3 », ont écrit des lecteurs »: each of the passages is a quote of its own, and the last has the incise. */
    private List<Report> listed(Report last, Incise incise) {
        List<Report> reports = new ArrayList<>();
        if (last.construction() == Construction.INCISE_AFTER_MARKS) {
            Actor speaker = desk.referents.actor(incise.subject()).orElse(null);
            for (Passage passage : listBefore(desk.clause(incise.sentence().begin(), incise.begin()))) {
                if (!passage.parts().equals(last.content())) {
                    reports.add(new Report(Construction.CONTINUED, passage.parts(), null, null, speaker));
                }
            }
        }
        return reports;
    }

    /** The passages that the words before are nothing but a list of; empty if there is more, or one alone. */
    private List<Passage> listBefore(Span before) {
        List<Passage> passages = desk.stretches.directlyIn(before);
        int at = before.begin();
        for (Passage passage : passages) {
            Span between = Spaces.trim(desk.text, at, passage.outer().begin(), ",;", ",;");
            boolean joined = between.isEmpty() || between.in(desk.text).equals("et");
            if (!joined) {
                return List.of();
            }
            at = passage.outer().end();
        }
        return passages.size() > 1 && Spaces.trim(desk.text, at, before.end()).isEmpty() ? passages : List.of();
    }

    /** « « Les Voix du port » appelle la ville à P »: a noun in marks before a verb that tells what is said is who says it. */
    private boolean isNamedIn(Passage passage, Incise incise) {
        Token verb = incise.predicate().top();
        return desk.from(passage.outer().end(), incise.sentence().end()) != ','
                && incise.predicate().clitic().isEmpty()
                && !new Clauses(desk.words, desk.vocabulary).isUtterance(passage, false)
                && verb.children().stream()
                        .anyMatch(child -> child.index() > verb.index()
                                && (child.hasRelation("ccomp") || child.has(Feature.INFINITIVE)));
    }

    /** « Elle a perdu, dit-elle, la moitié de ses clients »: behind a pronoun nothing can belong to the incise; elsewhere the tree tells. */
    private boolean isBroken(Incise incise, Span clause, Span rest) {
        return !rest.isEmpty() && (incise.predicate().clitic().isPresent() || broken.goesOn(clause, rest));
    }

    /** « Pas assez, juge X, selon qui P », « Faux, réplique X »: words that make an utterance without a verb. */
    private boolean isReply(Span clause) {
        Token first = clause.isEmpty() ? null : desk.words.at(desk.words.firstFrom(clause.begin()));
        return first != null
                && desk.vocabulary.is(Kind.SPOKEN, Words.lower(first))
                && !desk.vocabulary.is(Kind.CONNECTIVE, Words.lower(first));
    }

    /** Whether the passage is the whole reported sentence, and what stands before it in the sentence only leads to it. */
    private boolean standsAlone(Passage passage, Span before) {
        if (passage.outer().begin() <= before.begin() || !listBefore(before).isEmpty()) {
            return true;
        }
        char sign = desk.before(passage.outer().begin(), before.begin());
        if (sign == ':') {
            return true;
        }
        Span lead = Spaces.span(before.begin(), passage.outer().begin());
        boolean told = desk.hasFiniteVerb(lead, -1);
        boolean leads = ",–—-".indexOf(sign) >= 0 ? !told || isOwnVoice(passage) : told && isJoined(passage);
        return leads
                && desk.stretches.directlyIn(lead).isEmpty()
                && new Clauses(desk.words, desk.vocabulary).isUtterance(passage, false);
    }

    /** « Le quai est plus sûr, et « le bruit a cessé », dit X »: what the journalist tells before is a clause of its own. */
    private boolean isJoined(Passage passage) {
        Token last = desk.words.at(desk.words.firstFrom(passage.outer().begin()) - 1);
        Token joins = Words.is(last, "surtout", "puis", "donc") && last != null ? desk.words.before(last) : last;
        return Words.is(joins, "et", "mais", "car", "or");
    }

    /** « Elle préside un collectif, « nous essayons de bouger », dit-elle »: a new sentence, in her own voice. */
    private boolean isOwnVoice(Passage passage) {
        return Words.is(desk.words.at(desk.words.firstFrom(passage.inner().begin())), "je", "j'", "nous");
    }

    /** « Q1 », a précisé X, « Q2 »: the passage that goes on behind the incise. */
    private @Nullable Passage interrupted(Incise incise) {
        if (desk.from(incise.end(), incise.sentence().end()) != ',') {
            return null;
        }
        Span rest = rest(incise);
        Passage next = rest.isEmpty() ? null : desk.stretches.passageFrom(rest.begin());
        return next != null && next.outer().equals(rest) ? next : null;
    }

    private Span rest(Incise incise) {
        return desk.beforeMarks(desk.clause(
                Math.min(incise.end(), incise.sentence().end()),
                incise.sentence().end()));
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
            int from = k == 0 ? passage.inner().begin() : incise.sentence().begin();
            int to = k + 1 < incises.size()
                    ? incises.get(k + 1).sentence().begin()
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
                add(content, begin, Math.min(end, incise.begin()));
                add(content, Math.max(begin, incise.end()), end);
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
        return new Report(construction, content, Report.cue(incise.predicate()), incise.subject(), null);
    }
}
