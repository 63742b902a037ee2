package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads judgements: juge le mouvement « prématuré », décrit comme « discret », se dit « serein », est jugé coûteux par les républicains. */
final class Judgements {

    /** How many words the head of an attribute may follow « comme ». */
    private static final int LONGEST_ATTRIBUTE = 6;

    /** How many words may stand between « par » and the attribute. */
    private static final int LONGEST_AGENT = 10;

    private final Desk desk;

    private final ContentEnd contentEnd;

    Judgements(Desk desk, ContentEnd contentEnd) {
        this.desk = desk;
        this.contentEnd = contentEnd;
    }

    @Nullable
    Report read(Predicate predicate, Span sentence) {
        Token attribute = attribute(predicate);
        if (attribute == null) {
            return null;
        }
        Token first = firstWord(attribute);
        Token introduction = desk.words.before(first);
        if (introduction != null
                && desk.stretches.passageFrom(introduction.span().begin()) != null) {
            first = introduction;
            introduction = desk.words.before(introduction);
        }
        Token comparing = comparison(predicate, attribute);
        if (comparing != null) {
            // « considère comme faisant partie de N »
            introduction = comparing;
            Token behind = desk.words.after(comparing);
            first = behind == null ? first : behind;
        }
        // « qualifié ses adversaires de « lâches » »: the attribute alone
        boolean qualified = Words.is(introduction, "de", "d'");
        Token mark = introduction == null ? null : desk.words.before(introduction);
        if (qualified && desk.opensPassage(mark) && mark != null) {
            // « qualifié « d'inutile » le projet »
            first = mark;
        }
        int begin = first.span().begin();
        boolean compared = Words.is(introduction, "comme") && desk.opensPassage(first);
        Optional<Token> object =
                qualified || compared || predicate.passive() ? Optional.empty() : nounObject(predicate, begin);
        if (object.isPresent()) {
            begin = Math.min(begin, objectBegin(object.get()));
        }
        int end = contentEnd.ofPhrase(predicate, attribute, first.span().begin(), sentence);
        Token judged = object.isPresent() || predicate.passive() ? null : objectBehind(predicate, first);
        if (judged != null) {
            end = contentEnd.ofPhrase(
                    predicate, judged, firstWord(judged).span().begin(), sentence);
        }
        if (predicate.passive()) {
            Passage passage = desk.stretches.passageFrom(begin);
            // « qualifié par un voisin de « discret », marié et père de deux enfants »
            end = passage == null
                    ? beforeAgent(predicate, begin, end)
                    : passage.outer().end();
        }
        Span content = Spaces.trim(desk.text, begin, end);
        boolean marked = !desk.stretches.directlyIn(content).isEmpty();
        boolean startsMarked = desk.stretches.passageFrom(begin) != null;
        boolean mentioned = predicate.passive() && !predicate.isFinite() && !marked;
        if (content.isEmpty()
                || (mentioned && !predicate.entry().open())
                || (qualified && !marked && !predicate.entry().open())
                || (!startsMarked && !predicate.entry().takes(Frame.ATTRIBUTE))) {
            return null;
        }
        boolean reflexive = predicate.entry().isReflexive();
        boolean likened = Words.is(introduction, "comme");
        if (reflexive
                && !marked
                && !likened
                && !predicate.entry().open()
                && attribute.partOfSpeech() != PartOfSpeech.ADJ) {
            // « le feu s'est déclaré au 9e étage », but « se présente comme un rempart »
            return null;
        }
        boolean told =
                !predicate.passive() || SubjectFinder.agent(predicate.verb()).isPresent();
        SpeakerPhrase speaker = (told ? desk.speaker(predicate) : desk.speakers.laterAgent(predicate)).orElse(null);
        if (speaker != null && qualified && introduction != null) {
            speaker = beforeAttribute(speaker, introduction);
        }
        boolean speaks = speaker != null && (marked || desk.referents.canSpeak(speaker));
        if (predicate.passive() && !speaks && !predicate.entry().open()) {
            return null;
        }
        return new Report(Construction.JUDGEMENT, List.of(content), Report.cue(predicate), speaker, null);
    }

    /** « qualifiés par la direction de « partenaires » »: what the tree hangs on the agent is not in its name. */
    private SpeakerPhrase beforeAttribute(SpeakerPhrase speaker, Token introduction) {
        int begin = speaker.span().begin();
        int end = introduction.span().begin();
        return end > speaker.head().span().begin() && end < speaker.span().end()
                ? new SpeakerPhrase(Spaces.trim(desk.text, begin, end), speaker.head())
                : speaker;
    }

    /** « comme » between the cue and the attribute. */
    private @Nullable Token comparison(Predicate predicate, Token attribute) {
        int from =
                Math.max(desk.words.indexOf(predicate.last()) + 1, desk.words.indexOf(attribute) - LONGEST_ATTRIBUTE);
        for (int i = desk.words.indexOf(attribute) - 1; i >= from; i--) {
            Token token = desk.words.at(i);
            if (Words.is(token, "comme")) {
                return token;
            }
        }
        return null;
    }

    /** The predicate of the judgement: « prématuré », « comme le point final », « de « lâches » ». */
    private @Nullable Token attribute(Predicate predicate) {
        List<Token> candidates = new ArrayList<>();
        for (Token child : predicate.lexical().children()) {
            if (child.index() <= predicate.verb().index() || child.partOfSpeech() == PartOfSpeech.PUNCT) {
                continue;
            }
            Token before = desk.words.before(firstWord(child));
            if (before != null && desk.stretches.passageFrom(before.span().begin()) != null) {
                before = desk.words.before(before);
            }
            boolean introduced = Words.is(before, "comme")
                    || (Words.is(before, "de", "d'") && !child.hasRelation("obl:agent") && startsMarked(child));
            boolean predicative = child.hasRelation("xcomp")
                    || (child.partOfSpeech() == PartOfSpeech.ADJ
                            && (child.hasRelation("obj") || child.hasRelation("advcl") || child.hasRelation("amod")));
            if (introduced || predicative) {
                candidates.add(child);
            }
        }
        if (predicate.passive()) {
            Token next = desk.words.after(predicate.verb());
            for (int skipped = 0; next != null && skipped < 2 && next.partOfSpeech() == PartOfSpeech.ADV; skipped++) {
                next = desk.words.after(next);
            }
            if (next != null && next.partOfSpeech() == PartOfSpeech.ADJ) {
                return next;
            }
            Token named = behindAgent(predicate);
            if (named != null) {
                return named;
            }
        }
        if (!candidates.isEmpty()) {
            return candidates.get(candidates.size() - 1);
        }
        Token inObject = adjectiveInObject(predicate);
        return inObject != null ? inObject : markedAfter(predicate);
    }

    /** « qualifiés par la direction de « partenaires » »: trees hang the attribute on the agent. */
    private @Nullable Token behindAgent(Predicate predicate) {
        int at = desk.words.indexOf(predicate.verb()) + 1;
        if (!Words.is(desk.words.at(at), "par")) {
            return null;
        }
        for (int i = at + 1; i < at + LONGEST_AGENT; i++) {
            Token token = desk.words.at(i);
            if (token == null || token.has(Feature.FINITE) || Words.is(token, ",", ";", ":")) {
                return null;
            }
            if (Words.is(token, "de", "d'", "comme") && desk.opensPassage(desk.words.at(i + 1))) {
                return desk.words.at(i + 2);
            }
        }
        return null;
    }

    /** « qu'elle jugeait « entaché » », « se dit, elle, « convaincue » »: marks behind the verb. */
    private @Nullable Token markedAfter(Predicate predicate) {
        Token next = desk.words.after(predicate.last());
        for (int skipped = 0;
                next != null && skipped < 4 && Words.is(next, ",", "lui", "elle", "elles", "eux", "comme");
                skipped++) {
            next = desk.words.after(next);
        }
        boolean marked = next != null && desk.stretches.passageFrom(next.span().begin()) != null;
        return marked && next != null ? desk.words.after(next) : null;
    }

    /** « juge le mouvement « prématuré » »: trees often hang the adjective on the noun; the marks show the judgement. */
    private @Nullable Token adjectiveInObject(Predicate predicate) {
        return predicate
                .lexical()
                .child("obj")
                .filter(object -> object.index() > predicate.verb().index())
                .flatMap(object -> object.children().stream()
                        .filter(child -> child.hasRelation("amod")
                                || child.hasRelation("acl")
                                || child.hasRelation("nmod")
                                || child.hasRelation("appos"))
                        .filter(child -> child.index() > object.index() && startsMarked(child))
                        .findFirst())
                .orElse(null);
    }

    private boolean startsMarked(Token token) {
        Token before = desk.words.before(firstWord(token));
        return before != null && desk.stretches.passageFrom(before.span().begin()) != null;
    }

    private Token firstWord(Token attribute) {
        int begin = attribute.span().begin();
        for (Token child : attribute.children()) {
            boolean own = child.hasRelation("det")
                    || child.hasRelation("amod")
                    || child.hasRelation("advmod")
                    || child.hasRelation("nummod");
            if (own && child.index() < attribute.index()) {
                begin = Math.min(begin, child.subtreeSpan().begin());
            }
        }
        Token first = desk.words.at(desk.words.firstFrom(begin));
        return first == null ? attribute : first;
    }

    private Optional<Token> nounObject(Predicate predicate, int before) {
        return predicate
                .lexical()
                .child("obj")
                .filter(object -> object.index() > predicate.verb().index()
                        && object.span().begin() < before
                        && object.partOfSpeech() != PartOfSpeech.PRON);
    }

    /** « juge « insuffisante » l'étude du port »: what is judged may stand behind the words in marks. */
    private @Nullable Token objectBehind(Predicate predicate, Token opening) {
        Passage passage = desk.stretches.passageFrom(opening.span().begin());
        Token next = passage == null || desk.words.before(opening) != predicate.last()
                ? null
                : desk.words.at(desk.words.firstFrom(passage.outer().end()));
        return Words.isTag(next, PartOfSpeech.DET)
                ? predicate.lexical().children().stream()
                        .filter(child -> child.hasRelation("obj")
                                && child.partOfSpeech() == PartOfSpeech.NOUN
                                && firstWord(child) == next)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private int objectBegin(Token object) {
        return firstWord(object).span().begin();
    }

    private int beforeAgent(Predicate predicate, int begin, int end) {
        return SubjectFinder.agent(predicate.verb())
                .map(agent -> agent.subtreeSpan().begin())
                .or(() -> desk.speakers
                        .laterAgent(predicate)
                        .map(agent ->
                                desk.words.at(desk.words.firstFrom(agent.span().begin()) - 1))
                        .map(preposition -> preposition.span().begin()))
                .filter(agentBegin -> agentBegin > begin && agentBegin < end)
                .orElse(end);
    }
}
