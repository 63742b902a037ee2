package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import io.github.depeche.quote.Vocabulary.Kind;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads clauses that a cue verb governs: X a dit que P, demande si P, se demande comment P, s'en explique : P. */
final class ComplementClauses {

    private final Desk desk;

    private final ContentEnd contentEnd;
    private final Attribution attribution;

    private final Set<Token> cueVerbs = Collections.newSetFromMap(new IdentityHashMap<>());

    ComplementClauses(Desk desk, ContentEnd contentEnd, Attribution attribution) {
        this.desk = desk;
        this.contentEnd = contentEnd;
        this.attribution = attribution;
        // « dans un communiqué publié lundi »: a bare participle governs no clause
        desk.predicates.stream()
                .filter(predicate -> predicate.isFinite() || !predicate.passive())
                .forEach(predicate -> cueVerbs.add(predicate.verb()));
    }

    @Nullable
    Report read(Predicate predicate, Span sentence) {
        CueEntry entry = predicate.entry();
        Report report = entry.takes(Frame.QUE) ? statement(predicate, sentence) : null;
        return report == null && entry.takes(Frame.SI) ? question(predicate, sentence) : report;
    }

    private @Nullable Report statement(Predicate predicate, Span sentence) {
        Token complementizer = complementizer(predicate, sentence, "que", "qu'");
        if (complementizer == null) {
            return null;
        }
        int begin = beginOf(predicate, complementizer);
        Token head = headOfClause(complementizer);
        int end = contentEnd.ofClause(predicate, head, begin, sentence);
        return attribution.report(Construction.CLAUSE, predicate, begin, end);
    }

    /** Behind « que »; « trouve « regrettable » que P »: with the judgement of the clause. */
    private int beginOf(Predicate predicate, Token complementizer) {
        Token first = desk.words.after(predicate.last());
        boolean judged = predicate.entry().takes(Frame.ATTRIBUTE)
                && first != null
                && first != complementizer
                && (desk.opensPassage(first) || first.partOfSpeech() == PartOfSpeech.ADJ);
        return judged && first != null
                ? first.span().begin()
                : complementizer.span().end();
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
                "quelles",
                "ce",
                "qui");
        if (word == null || (Words.is(word, "si", "s'") && word.partOfSpeech() == PartOfSpeech.PRON)) {
            return null;
        }
        int begin = Words.is(word, "si", "s'") ? word.span().end() : word.span().begin();
        Token head = headOfClause(word);
        return attribution.report(
                Construction.CLAUSE, predicate, begin, contentEnd.ofClause(predicate, head, begin, sentence));
    }

    /** « que » behind the verb, with nothing but its complements and adverbials between. */
    private @Nullable Token complementizer(Predicate predicate, Span sentence, String... forms) {
        int at = Math.max(desk.words.indexOf(predicate.last()), desk.words.indexOf(predicate.lexical())) + 1;
        int level = desk.stretches.passageAt(predicate.first().span().begin());
        for (int i = at; i < at + ComplementReader.FARTHEST; i++) {
            Token token = desk.words.at(i);
            if (token == null || token.span().begin() >= sentence.end() || Words.is(token, ":", ";")) {
                return null;
            }
            int behind = desk.asides.behindInsertion(i);
            if (behind > i || desk.stretches.passageAt(token.span().begin()) != level) {
                i = behind;
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
        if (Words.is(token, "ce", "qui")) {
            // « lui a demandé ce qu'elle lisait », « demande qui paie », but « demande à celui qui paie »
            return desk.words.at(index - 1) == predicate.last()
                    && (Words.is(token, "qui") || Words.is(desk.words.at(index + 1), "que", "qu'", "qui", "dont"));
        }
        Token before = desk.words.at(index - 1);
        // « expliquait alors que P »
        boolean then = Words.is(before, "alors") && desk.words.at(index - 2) == predicate.last();
        boolean evenThough = Words.is(before, "même") && Words.is(desk.words.at(index - 2), "alors", "quand");
        // « note aussi que P »: the tree knows the clause for the verb's own
        boolean governed = token.hasRelation("mark")
                && token.head()
                        .filter(head -> head.hasRelation("ccomp")
                                && head.head()
                                        .filter(predicate.lexical()::equals)
                                        .isPresent())
                        .isPresent();
        boolean toThat = Words.is(before, "ce") && Words.is(desk.words.at(index - 2), "à");
        if (toThat || (governed && Words.is(before, "aussi", "ainsi", "bien", "plus", "moins"))) {
            // « demande à ce que P »
            return true;
        }
        if (evenThough
                || (!then
                        && Words.is(
                                before, "alors", "tandis", "ainsi", "afin", "bien", "ce", "celui", "celle", "ceux",
                                "celles", "plus", "moins", "aussi", "avant", "pour", "autant", "tel", "telle"))) {
            return false;
        }
        boolean restrictive = predicate.negated() && Words.is(token, "que", "qu'") && token.hasRelation("advmod");
        // « soutient au contraire que P »
        boolean aside = desk.asides.behind(desk.words.indexOf(predicate.last()) + 1) == index;
        if (aside || (before != null && isTold(before, predicate))) {
            return !restrictive;
        }
        // « assurait au contraire que P »: a conjunction stays one, whatever its clause hangs on
        boolean pronoun = (token.partOfSpeech() == PartOfSpeech.PRON && !token.hasRelation("mark"))
                || (!token.hasRelation("mark") && headOfClause(token).relation().equals("acl:relcl"));
        // « a affirmé samedi que »: no relative clause hangs on a day
        boolean afterNoun = before != null
                && !desk.speakers.phrases().isTime(before)
                && Words.isTag(before, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON, PartOfSpeech.ADJ)
                && before != predicate.last()
                && !before.form().startsWith("-");
        return !restrictive && !(pronoun && afterNoun);
    }

    /** « avait confié à sa sœur qu'elle partait », « a fait savoir dans un communiqué qu'il partait »: a verb of saying that has told to whom or how, and not what. */
    private boolean isTold(Token before, Predicate predicate) {
        boolean says = predicate.entry().frames().contains(Frame.INCISE)
                && predicate.entry().frames().contains(Frame.QUE);
        boolean addressed = Words.isTag(before, PartOfSpeech.NOUN, PartOfSpeech.PROPN)
                && before.child("case").filter(word -> Words.is(word, "à")).isPresent();
        boolean told = addressed || desk.vocabulary.is(Kind.DOCUMENT, Words.lemma(before));
        // « avait confié trois jours plus tôt à sa sœur »: a time is not what was said
        boolean open = predicate.lexical().children().stream()
                .noneMatch(child ->
                        child.hasRelation("obj") && !desk.speakers.phrases().isTime(child));
        return says && told && open;
    }

    /** The verb of the clause that a complementizer opens. */
    private static Token headOfClause(Token complementizer) {
        return complementizer
                .head()
                .filter(head -> head.index() > complementizer.index())
                .orElse(complementizer);
    }

    /** « Leur chef s'en explique : il n'aurait « jamais voté » »; a quote that is all in marks is read elsewhere. */
    @Nullable
    Report behindColon(Predicate predicate, Span sentence) {
        boolean open = predicate.entry().open();
        if (!predicate.isFinite()
                || !(open ? isOfSomebody(predicate) : predicate.entry().takes(Frame.INCISE))) {
            return null;
        }
        int from = desk.words.indexOf(predicate.last()) + 1;
        boolean bracket = false;
        for (int i = from; i < from + ComplementReader.FARTHEST; i++) {
            Token token = desk.words.at(i);
            if (token == null
                    || token.span().begin() >= sentence.end()
                    || token.has(Feature.FINITE)
                    || Words.is(token, ";")) {
                return null;
            }
            // « demande de l'aide (NDLR : P) »: what a bracket explains is the newsroom's
            bracket = Words.is(token, "(") || (bracket && !Words.is(token, ")"));
            if (!bracket && Words.is(token, ":")) {
                Span rest = Spaces.trim(desk.text, token.span().end(), sentence.end());
                boolean marked = desk.stretches.passageFrom(rest.begin()) != null;
                boolean clause = desk.hasFiniteVerb(
                        rest, desk.stretches.passageAt(predicate.first().span().begin()));
                return marked || !clause || (!open && hasCueOfItsOwn(rest))
                        ? null
                        : attribution.report(Construction.CLAUSE, predicate, rest.begin(), rest.end());
            }
        }
        return null;
    }

    /** « Le gardien fait la moue : P », not « Le bilan s'alourdit : P ». */
    private boolean isOfSomebody(Predicate predicate) {
        return desk.speaker(predicate).flatMap(desk.referents::actor).isPresent();
    }

    private boolean hasCueOfItsOwn(Span rest) {
        return desk.predicatesIn(rest).stream().anyMatch(Predicate::isFinite);
    }
}
