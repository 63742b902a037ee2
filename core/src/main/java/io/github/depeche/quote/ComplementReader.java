package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the complements of cue verbs: X a dit que P, promet de P, dit avoir P, annonce N, dénonce « N », juge N « A ». */
final class ComplementReader {

    /** How many words may stand between a cue and its complement: « a déclaré lundi à l'AFP, au terme de la réunion, que ». */
    private static final int FARTHEST = 25;

    private final Desk desk;
    private final ContentEnd contentEnd;
    private final Judgements judgements;
    private final ContentEditor names;
    private final Set<Token> cueVerbs = Collections.newSetFromMap(new IdentityHashMap<>());

    /** By the beginning of the sentence that they interrupt. */
    private final Map<Integer, Report> speakersOfIncises = new HashMap<>();

    ComplementReader(Desk desk, List<Report> incises) {
        this.desk = desk;
        desk.predicates.forEach(predicate -> cueVerbs.add(predicate.verb()));
        for (Report incise : incises) {
            if (incise.cue() != null) {
                int end = incise.cue().span().begin();
                speakersOfIncises.put(desk.stretches.around(end).begin(), incise);
            }
        }
        this.contentEnd = new ContentEnd(desk);
        this.judgements = new Judgements(desk, contentEnd);
        this.names = new ContentEditor(desk);
    }

    List<Report> read() {
        List<Report> reports = new ArrayList<>();
        for (Predicate predicate : desk.predicates) {
            if (reportsSomething(predicate)) {
                Report report = report(predicate);
                if (report != null) {
                    reports.add(report);
                }
            }
        }
        return reports;
    }

    /** « n'a pas dit que », « dira que », « dites que » and « pour dire que » report nothing. */
    private boolean reportsSomething(Predicate predicate) {
        Token finite = predicate.finite();
        if (finite.has(Feature.FUTURE) || finite.has(Feature.IMPERATIVE) || finite.has(Feature.SUBJUNCTIVE)) {
            return false;
        }
        if (finite.has(Feature.CONDITIONAL) && finite.partOfSpeech() != PartOfSpeech.AUX) {
            return false;
        }
        if (predicate.isInfinitive() && !isSaidInfinitive(predicate)) {
            return false;
        }
        return predicate.negated() == predicate.entry().takes(Frame.NEGATED)
                || (predicate.negated() && predicate.entry().takes(Frame.MARKED_INF));
    }

    /** « avant d'ajouter », « après avoir affirmé », « pour dénoncer »: said; « doit annoncer », « veut dénoncer »: not. */
    private boolean isSaidInfinitive(Predicate predicate) {
        Token top = predicate.top();
        int at = desk.words.indexOf(predicate.first()) - 1;
        Token before = desk.words.at(at);
        if (Words.is(before, "de", "d'")) {
            Token earlier = desk.words.at(at - 1);
            if (Words.is(earlier, ",")) {
                earlier = desk.words.at(at - 2);
            }
            return Words.is(earlier, "avant") || isNarrative(top);
        }
        return Words.is(before, "après", "pour")
                || (Words.is(before, "avoir") && Words.is(desk.words.at(at - 1), "après"));
    }

    /** Et X de s'interroger. */
    private boolean isNarrative(Token top) {
        Span sentence = desk.stretches.around(top.span().begin());
        Token first = desk.words.at(desk.words.firstFrom(sentence.begin()));
        return (Words.is(first, "et") || Words.is(first, "eux", "lui", "elle", "elles"))
                && !desk.hasFiniteVerb(
                        Spaces.span(sentence.begin(), top.span().begin()), desk.stretches.passageAt(sentence.begin()));
    }

    private @Nullable Report report(Predicate predicate) {
        CueEntry entry = predicate.entry();
        Span sentence = desk.stretches.around(predicate.first().span().begin());
        if (isGeneric(predicate) || (predicate.passive() && !hasSource(predicate))) {
            return null;
        }
        if (entry.takes(Frame.QUE)) {
            Report report = clause(predicate, sentence, "que", "qu'");
            if (report != null) {
                return report;
            }
        }
        if (entry.takes(Frame.SI)) {
            Report report = question(predicate, sentence);
            if (report != null) {
                return report;
            }
        }
        Report infinitive = infinitive(predicate, sentence);
        if (infinitive != null) {
            return infinitive;
        }
        if (entry.takes(Frame.ATTRIBUTE)) {
            Report report = judgements.read(predicate, sentence);
            if (report != null) {
                return report;
            }
        }
        Report object = object(predicate, sentence);
        return object != null ? object : behindColon(predicate, sentence);
    }

    /** « Leur chef s'en explique : il n'aurait « jamais voté » »; a quote that is all in marks is read elsewhere. */
    private @Nullable Report behindColon(Predicate predicate, Span sentence) {
        if (!predicate.isFinite() || !predicate.entry().takes(Frame.INCISE)) {
            return null;
        }
        int from = desk.words.indexOf(predicate.last()) + 1;
        for (int i = from; i < from + FARTHEST; i++) {
            Token token = desk.words.at(i);
            if (token == null
                    || token.span().begin() >= sentence.end()
                    || token.has(Feature.FINITE)
                    || Words.is(token, ";")) {
                return null;
            }
            if (Words.is(token, ":")) {
                Span rest = Spaces.trim(desk.text, token.span().end(), sentence.end());
                boolean marked = desk.stretches.passageFrom(rest.begin()) != null;
                boolean clause = desk.hasFiniteVerb(
                        rest, desk.stretches.passageAt(predicate.first().span().begin()));
                return marked || !clause || hasCueOfItsOwn(rest)
                        ? null
                        : build(Construction.CLAUSE, predicate, rest.begin(), rest.end());
            }
        }
        return null;
    }
    /** « est soupçonné d'avoir »: by whom is not said; « il a été indiqué de source judiciaire ». */
    private boolean hasSource(Predicate predicate) {
        return SubjectFinder.agent(predicate.verb()).isPresent();
    }

    /** « il faut dire que », « on dit que »: said by nobody in the text. */
    private boolean isGeneric(Predicate predicate) {
        if (Words.is(desk.words.before(predicate.first()), "on")) {
            return true;
        }
        Optional<Token> subject = predicate.clitic().or(() -> predicate.top().child("nsubj"));
        return subject.isPresent()
                && Words.is(subject.get(), "on", "-on", "-t-on", "cela", "ça", "ce", "c'", "tout", "rien");
    }

    private boolean hasCueOfItsOwn(Span rest) {
        return desk.predicatesIn(rest).stream().anyMatch(Predicate::isFinite);
    }

    private @Nullable Report clause(Predicate predicate, Span sentence, String... complementizers) {
        Token complementizer = complementizer(predicate, sentence, complementizers);
        if (complementizer == null) {
            return null;
        }
        int begin = complementizer.span().end();
        Token head = headOfClause(complementizer);
        int end = contentEnd.ofClause(predicate, head, begin, sentence);
        return build(Construction.CLAUSE, predicate, begin, end);
    }

    /** « que » behind the verb, with nothing but its complements and adverbials between. */
    private @Nullable Token complementizer(Predicate predicate, Span sentence, String... forms) {
        int at = Math.max(desk.words.indexOf(predicate.last()), desk.words.indexOf(predicate.lexical())) + 1;
        int level = desk.stretches.passageAt(predicate.first().span().begin());
        for (int i = at; i < at + FARTHEST; i++) {
            Token token = desk.words.at(i);
            if (token == null || token.span().begin() >= sentence.end() || Words.is(token, ":", ";")) {
                return null;
            }
            if (desk.stretches.passageAt(token.span().begin()) != level) {
                continue;
            }
            if (Words.is(token, forms)) {
                if (isComplementizer(token, i, predicate)) {
                    return token;
                }
                return null;
            }
            if (token.has(Feature.FINITE)) {
                return null;
            }
            if (Words.is(token, "qui", "dont", "où", "et", "selon")
                    || token.has(Feature.INFINITIVE)
                    || cueVerbs.contains(token)) {
                return null;
            }
        }
        return null;
    }

    private boolean isComplementizer(Token token, int index, Predicate predicate) {
        Token before = desk.words.at(index - 1);
        if (Words.is(
                before, "alors", "tandis", "ainsi", "afin", "bien", "ce", "celui", "celle", "ceux", "celles", "plus",
                "moins", "aussi", "avant", "pour", "autant", "tel", "telle")) {
            return false;
        }
        boolean restrictive = predicate.negated() && Words.is(token, "que", "qu'") && token.hasRelation("advmod");
        boolean pronoun = token.partOfSpeech() == PartOfSpeech.PRON
                || headOfClause(token).relation().equals("acl:relcl");
        boolean afterNoun =
                Words.isTag(before, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON, PartOfSpeech.ADJ)
                        && before != null
                        && before != predicate.last()
                        && !before.form().startsWith("-");
        return !restrictive && !(pronoun && afterNoun);
    }

    /** The verb of the clause that a complementizer opens. */
    private static Token headOfClause(Token complementizer) {
        return complementizer
                .head()
                .filter(head -> head.index() > complementizer.index())
                .orElse(complementizer);
    }

    private @Nullable Report question(Predicate predicate, Span sentence) {
        Token word = complementizer(
                predicate,
                sentence,
                "si",
                "s'",
                "comment",
                "pourquoi",
                "quand",
                "combien",
                "où",
                "quel",
                "quelle",
                "quels",
                "quelles");
        if (word == null || (Words.is(word, "si", "s'") && word.partOfSpeech() == PartOfSpeech.PRON)) {
            return null;
        }
        int begin = Words.is(word, "si", "s'") ? word.span().end() : word.span().begin();
        Token head = headOfClause(word);
        return build(Construction.CLAUSE, predicate, begin, contentEnd.ofClause(predicate, head, begin, sentence));
    }

    private @Nullable Report infinitive(Predicate predicate, Span sentence) {
        CueEntry entry = predicate.entry();
        int from = desk.words.indexOf(predicate.last()) + 1;
        for (int i = from; i < from + FARTHEST; i++) {
            Token token = desk.words.at(i);
            if (token == null || token.span().begin() >= sentence.end() || Words.is(token, ":", ";", "que", "qu'")) {
                return null;
            }
            boolean misspelt = Words.is(token, "a") && isInfinitive(desk.words.at(i + 1));
            if (token.has(Feature.FINITE) && !misspelt) {
                return null;
            }
            if (!token.has(Feature.INFINITIVE)) {
                continue;
            }
            int first = firstOfInfinitive(i);
            Token mark = desk.words.at(first - 1);
            boolean marks =
                    mark != null && desk.stretches.passageFrom(mark.span().begin()) != null;
            Token before = marks ? desk.words.at(first - 2) : mark;
            Frame frame = Words.is(before, "de", "d'") ? Frame.DE : Words.is(before, "à", "a") ? Frame.A : Frame.INF;
            boolean near = frame != Frame.INF
                    || desk.words.at(first - 1) == predicate.last()
                    || isAdverbial(first - 1, predicate);
            Token opening = desk.words.at(first);
            if (!near || opening == null) {
                return null;
            }
            int begin = beginWithMarks(opening);
            int end = Math.min(
                    colonFrom(begin, sentence),
                    contentEnd.ofClause(predicate, headOfInfinitive(token), begin, sentence));
            boolean marked = !desk.stretches.directlyIn(Spaces.span(begin, end)).isEmpty();
            if (entry.takes(frame) || (marked && frame == Frame.INF && entry.takes(Frame.MARKED_INF))) {
                return build(Construction.INFINITIVE, predicate, begin, end);
            }
            return null;
        }
        return null;
    }

    private int colonFrom(int begin, Span sentence) {
        int level = desk.stretches.passageAt(sentence.begin());
        for (Token token : desk.words.in(Spaces.span(begin, sentence.end()))) {
            if (Words.is(token, ":") && desk.stretches.passageAt(token.span().begin()) == level) {
                return token.span().begin();
            }
        }
        return sentence.end();
    }

    private static boolean isInfinitive(@Nullable Token token) {
        return token != null && token.has(Feature.INFINITIVE);
    }

    /** Only adverbs and expressions of time between the cue and a bare infinitive: « dit aussi vouloir ». */
    private boolean isAdverbial(int at, Predicate predicate) {
        for (int i = at; i > desk.words.indexOf(predicate.last()); i--) {
            Token token = desk.words.at(i);
            if (token == null) {
                return false;
            }
            boolean passable =
                    Words.isTag(token, PartOfSpeech.ADV, PartOfSpeech.PUNCT, PartOfSpeech.ADP, PartOfSpeech.DET)
                            || desk.speakers.phrases().isTime(token)
                            || token.hasRelation("obl")
                            || token.hasRelation("nmod")
                            || token.hasRelation("det")
                            || token.hasRelation("fixed");
            if (!passable) {
                return false;
            }
        }
        return true;
    }

    /** « ne pas y renoncer »: negation and clitics belong to the infinitive. */
    private int firstOfInfinitive(int infinitive) {
        int first = infinitive;
        while (Words.is(
                desk.words.at(first - 1),
                "ne",
                "n'",
                "pas",
                "plus",
                "rien",
                "jamais",
                "se",
                "s'",
                "le",
                "la",
                "l'",
                "les",
                "lui",
                "leur",
                "y",
                "en",
                "me",
                "m'",
                "nous",
                "vous")) {
            first--;
        }
        while (first < infinitive
                && Words.is(desk.words.at(first), "plus", "pas", "rien", "jamais")
                && Words.isTag(desk.words.at(first - 1), PartOfSpeech.NOUN)) {
            first++;
        }
        return first;
    }

    private int beginWithMarks(Token opening) {
        Token before = desk.words.before(opening);
        Passage passage =
                before == null ? null : desk.stretches.passageFrom(before.span().begin());
        return passage == null || before == null
                ? opening.span().begin()
                : before.span().begin();
    }

    private static Token headOfInfinitive(Token token) {
        boolean auxiliary = token.hasRelation("aux") || token.hasRelation("cop");
        return auxiliary ? token.head().orElse(token) : token;
    }

    private @Nullable Report object(Predicate predicate, Span sentence) {
        CueEntry entry = predicate.entry();
        if (predicate.passive()) {
            return null;
        }
        Token object = objectOf(predicate, sentence);
        if (object == null) {
            return null;
        }
        Token first = firstOfPhrase(object, predicate);
        boolean colon = desk
                .words
                .in(Spaces.span(predicate.last().span().end(), first.span().begin()))
                .stream()
                .anyMatch(token -> Words.is(token, ":"));
        if (colon) {
            return null;
        }
        Token preposition = prepositionBefore(first, predicate);
        int begin = beginWithMarks(first);
        if (preposition != null && desk.stretches.passageFrom(first.span().begin()) == null) {
            begin = Math.max(begin, preposition.span().end());
        }
        int end = contentEnd.ofPhrase(predicate, object, begin, sentence);
        Passage named = named(object);
        if (named != null) {
            begin = named.outer().begin();
            end = named.outer().end();
        }
        Span trimmed = Spaces.trim(desk.text, begin, end);
        boolean marked = desk.stretches.directlyIn(trimmed).stream().anyMatch(passage -> !names.isName(passage));
        boolean fits;
        if (preposition == null) {
            fits = entry.takes(Frame.NP)
                    || (marked && entry.takesAnyOf(Frame.MARKED, Frame.DE_NP))
                    || (entry.takes(Frame.Y_NP)
                            && Words.is(desk.words.before(predicate.finite()), "y")
                            && Words.is(first, "un", "une", "«"))
                    || (entry.takes(Frame.REPORT_NP) && desk.lexicon.isDocument(object.lemma()));
        } else if (Words.is(preposition, "de", "d'")) {
            fits = entry.takes(Frame.DE_NP) || (marked && entry.takesAnyOf(Frame.DE_MARKED, Frame.DE));
        } else if (Words.is(preposition, "à")) {
            fits = entry.takes(Frame.A_NP) || (marked && entry.takes(Frame.A));
        } else {
            fits = entry.takes(Frame.POUR);
        }
        boolean spoken =
                marked || (isToldBySomebody(predicate) && !predicate.finite().has(Feature.CONDITIONAL));
        return fits && spoken ? build(Construction.OBJECT, predicate, begin, end) : null;
    }

    /** « La pluie a confirmé les craintes »: rain says nothing. */
    private boolean isToldBySomebody(Predicate predicate) {
        SpeakerPhrase speaker = sharedSpeaker(predicate);
        return speaker != null && desk.referents.canSpeak(speaker);
    }

    /** The object by the tree, or else what follows the verb. */
    private @Nullable Token objectOf(Predicate predicate, Span sentence) {
        Token verb = predicate.lexical();
        int behind = desk.words.indexOf(predicate.last());
        Token best = null;
        List<Token> children = new ArrayList<>(verb.children());
        if (predicate.last() != verb && predicate.last().has(Feature.FINITE) == false) {
            children.addAll(predicate.last().children());
        }
        for (Token child : children) {
            boolean complement = child.hasRelation("obj")
                    || child.hasRelation("obl")
                    || child.hasRelation("xcomp")
                    || child.hasRelation("ccomp")
                    || child.hasRelation("nmod")
                    || child.hasRelation("dep");
            if (!complement
                    || desk.words.indexOf(child) <= behind
                    || child.span().end() > sentence.end()
                    || child.partOfSpeech() == PartOfSpeech.PRON
                    || desk.speakers.phrases().isTime(child)) {
                continue;
            }
            if (rank(child, predicate) > 0 && (best == null || rank(child, predicate) > rank(best, predicate))) {
                best = child;
            }
        }
        if (best != null) {
            return best;
        }
        Token complement = complementAfter(predicate, sentence);
        return complement != null ? complement : objectAfter(predicate, sentence);
    }

    /** « avaient conclu à un suicide », « a parlé sur la télévision d'une « attaque » »: the preposition that the cue takes. */
    private @Nullable Token complementAfter(Predicate predicate, Span sentence) {
        int from = desk.words.indexOf(predicate.last()) + 1;
        for (int i = from; i < from + 12; i++) {
            Token token = desk.words.at(i);
            if (token == null
                    || token.span().begin() >= sentence.end()
                    || token.has(Feature.FINITE)
                    || Words.is(token, ":", ";", "que", "qu'")) {
                return null;
            }
            boolean taken = (Words.is(token, "de", "d'") && predicate.entry().takes(Frame.DE_NP))
                    || (Words.is(token, "à") && predicate.entry().takes(Frame.A_NP))
                    || (Words.is(token, "pour") && predicate.entry().takes(Frame.POUR));
            Token next = desk.words.at(i + 1);
            Token second = desk.words.at(i + 2);
            boolean marked = isPassage(next) || (Words.isTag(next, PartOfSpeech.DET) && isPassage(second));
            if (taken && next != null && (i == from || marked)) {
                Token word = isPassage(next) && second != null ? second : next;
                return SpeakerFinder.headFrom(word);
            }
        }
        return null;
    }

    private boolean isPassage(@Nullable Token token) {
        return token != null && desk.stretches.passageFrom(token.span().begin()) != null;
    }

    /** Where the tree gives none: marks right behind the cue, or the noun phrase that follows it. */
    private @Nullable Token objectAfter(Predicate predicate, Span sentence) {
        Token marked = markedAfter(predicate, sentence);
        if (marked != null) {
            return marked;
        }
        if (predicate.clitic().isPresent() || !predicate.entry().takesAnyOf(Frame.NP, Frame.MARKED, Frame.Y_NP)) {
            return null;
        }
        return desk.speakers
                .bareNounAfter(predicate.last())
                .filter(noun -> noun.span().end() <= sentence.end() && noun.partOfSpeech() != PartOfSpeech.PRON)
                .orElse(null);
    }
    /** Which complement holds the reported words: the object, else the prepositional one that the cue takes. */
    private static int rank(Token child, Predicate predicate) {
        Token preposition = child.child("case").orElse(null);
        if (preposition == null) {
            return child.hasRelation("obj") ? 4 : 2;
        }
        CueEntry entry = predicate.entry();
        boolean taken = (Words.is(preposition, "de", "d'") && entry.takesAnyOf(Frame.DE_NP, Frame.DE_MARKED, Frame.DE))
                || (Words.is(preposition, "à") && entry.takesAnyOf(Frame.A_NP, Frame.A))
                || (Words.is(preposition, "pour") && entry.takes(Frame.POUR));
        return taken ? (entry.takesAnyOf(Frame.DE_NP, Frame.A_NP, Frame.POUR) ? 5 : 3) : 0;
    }

    /** « dénonce « une rustine » »: whatever the tree says, marks right behind the cue are its object. */
    private @Nullable Token markedAfter(Predicate predicate, Span sentence) {
        Token next = desk.words.after(predicate.last());
        for (int skipped = 0; next != null && skipped < 6 && isSkipped(next); skipped++) {
            next = desk.words.after(next);
        }
        if (next == null
                || next.span().begin() >= sentence.end()
                || desk.stretches.passageFrom(next.span().begin()) == null) {
            return null;
        }

        return desk.words.after(next);
    }

    /** « promet par communiqué « … » »: what may stand between the cue and its object. */
    private boolean isSkipped(Token token) {
        return desk.stretches.passageFrom(token.span().begin()) == null
                && (Words.isTag(token, PartOfSpeech.ADV, PartOfSpeech.ADP)
                        || desk.speakers.phrases().isTime(token)
                        || (token.partOfSpeech() == PartOfSpeech.NOUN
                                && Words.isTag(desk.words.before(token), PartOfSpeech.ADP)));
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
        return first == null ? object : first;
    }

    private @Nullable Token prepositionBefore(Token first, Predicate predicate) {
        Token before = desk.words.before(first);
        if (before != null && desk.stretches.passageFrom(before.span().begin()) != null) {
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
        return passage != null && desk.lexicon.noun(object.lemma()).isPresent() ? passage : null;
    }

    private @Nullable Report build(Construction construction, Predicate predicate, int begin, int end) {
        Span content = Spaces.trim(desk.text, begin, Math.max(begin, end));
        if (content.isEmpty()) {
            return null;
        }
        SpeakerPhrase speaker = sharedSpeaker(predicate);
        boolean plain = desk.stretches.directlyIn(content).isEmpty();
        if (plain && speaker != null && !desk.referents.canSpeak(speaker)) {
            // « les images révèlent que », « la loi exige que »
            return null;
        }
        return new Report(
                construction,
                List.of(content),
                Report.cue(predicate),
                speaker,
                null,
                desk.referents.addressee(predicate));
    }

    /** « Q », a dit X, ajoutant que P: a participle or infinitive behind an incise has its speaker. */
    private @Nullable SpeakerPhrase sharedSpeaker(Predicate predicate) {
        Report incise = predicate.isFinite()
                ? null
                : speakersOfIncises.get(
                        desk.stretches.around(predicate.first().span().begin()).begin());
        if (incise != null
                && incise.cue() != null
                && incise.cue().span().end() <= predicate.first().span().begin()) {
            return incise.speaker();
        }
        return desk.speakers.speaker(predicate, false).orElse(null);
    }
}
