package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import io.github.depeche.quote.Vocabulary.Kind;
import org.jspecify.annotations.Nullable;

/** Reads infinitives that a cue verb governs: X dit avoir P, promet de P, appelle à P. */
final class InfinitiveReader {

    private final Desk desk;

    private final ContentEnd contentEnd;
    private final Attribution attribution;

    InfinitiveReader(Desk desk, ContentEnd contentEnd, Attribution attribution) {
        this.desk = desk;
        this.contentEnd = contentEnd;
        this.attribution = attribution;
    }

    @Nullable
    Report read(Predicate predicate, Span sentence) {
        int infinitive = infinitive(predicate, sentence);
        return infinitive < 0 ? null : report(predicate, infinitive, sentence);
    }

    /** The place of the first infinitive behind the cue in its clause; -1 for none. */
    private int infinitive(Predicate predicate, Span sentence) {
        int from = desk.words.indexOf(predicate.last()) + 1;
        for (int i = from; i < from + ComplementReader.FARTHEST; i++) {
            Token token = desk.words.at(i);
            if (token == null || token.span().begin() >= sentence.end() || Words.is(token, ":", ";", "que", "qu'")) {
                return -1;
            }
            boolean misspelt = Words.is(token, "a") && isInfinitive(desk.words.at(i + 1));
            int behind = desk.asides.behindInsertion(i);
            if (behind > i) {
                i = behind;
                continue;
            }
            // « a demandé à sa sœur, qui vit à Genève, de P »
            if (token.has(Feature.FINITE) && !misspelt && !isInComplement(token, predicate)) {
                return -1;
            }
            if (isInfinitive(token)) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Report report(Predicate predicate, int infinitive, Span sentence) {
        int first = firstOfInfinitive(infinitive);
        Token opening = desk.words.at(first);
        Token token = desk.words.at(infinitive);
        Frame frame = frame(first);
        if (frame == null) {
            return null;
        }
        boolean parted = predicate.passive()
                && frame == Frame.DE
                && desk.words.at(first - 2) != predicate.last()
                && Words.is(desk.words.after(predicate.last()), "de", "d'");
        if (parted) {
            // « accusé de corruption et d'abus de pouvoir »
            return null;
        }
        boolean near =
                frame != Frame.INF || desk.words.at(first - 1) == predicate.last() || isAdverbial(first - 1, predicate);
        if (!near || opening == null || token == null) {
            return null;
        }
        int begin = desk.beginWithMarks(opening);
        int end = Math.min(
                colonFrom(begin, sentence), contentEnd.ofClause(predicate, headOfInfinitive(token), begin, sentence));
        boolean marked = !desk.stretches.directlyIn(Spaces.span(begin, end)).isEmpty();
        CueEntry entry = predicate.entry();
        if (predicate.negated() && !entry.takes(Frame.NEGATED) && !marked) {
            // « n'a pas souhaité faire de commentaire »
            return null;
        }
        return entry.takes(frame) || (marked && takesMarked(entry, frame) && isSpokenOf(predicate, frame, begin, end))
                ? attribution.report(Construction.INFINITIVE, predicate, begin, end)
                : null;
    }

    /** « veut « rassurer » », « a décidé de « suspendre les vols » ». */
    private static boolean takesMarked(CueEntry entry, Frame frame) {
        return switch (frame) {
            case INF -> entry.takes(Frame.MARKED_INF);
            case DE -> entry.takes(Frame.DE_MARKED);
            case A -> entry.takes(Frame.A_MARKED);
            default -> false;
        };
    }

    /** Verbs of will report only what somebody says, and no words that another cue has: « veut lancer un projet dit « vert » ». */
    private boolean isSpokenOf(Predicate predicate, Frame frame, int begin, int end) {
        SpeakerPhrase speaker = attribution.speaker(predicate);
        Passage passage = desk.stretches.directlyIn(Spaces.span(begin, end)).get(0);
        Span before = Spaces.span(begin, passage.outer().begin());
        // « a décidé d'envoyer une sonde pour ne pas « contaminer » la lune »
        boolean near = desk.words.in(before).size() <= 2
                && desk.words.in(passage.inner()).size() > 1;
        return speaker != null
                && desk.referents.canSpeak(speaker)
                && (frame == Frame.INF || near)
                && desk.predicatesIn(before).stream()
                        .noneMatch(cue -> cue.isParticiple() && !cue.isPresentParticiple());
    }

    /** How the cue would have to take the infinitive; {@code null} if it tells the aim: « demande l'aide du public afin de récolter N ». */
    private @Nullable Frame frame(int first) {
        Token mark = desk.words.at(first - 1);
        Token before = desk.opensPassage(mark) ? desk.words.at(first - 2) : mark;
        Token noun = before == null ? null : desk.words.before(before);
        if (noun != null && desk.vocabulary.is(Kind.PREPOSITION, Words.lower(noun))) {
            return null;
        }
        if (Words.is(before, "de", "d'")) {
            return Frame.DE;
        }
        // « a » is often misspelt for « à »
        return Words.is(before, "à", "a") ? Frame.A : Words.isTag(before, PartOfSpeech.ADP) ? null : Frame.INF;
    }

    private int colonFrom(int begin, Span sentence) {
        int level = desk.stretches.passageAt(sentence.begin());
        for (Token token : desk.words.in(Spaces.span(begin, sentence.end()))) {
            if (Words.is(token, ":")
                    && desk.stretches.passageAt(token.span().begin()) == level
                    && !contentEnd.specifies(desk.words.indexOf(token))) {
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
        for (int i = at; i >= desk.asides.behind(desk.words.indexOf(predicate.last()) + 1); i--) {
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
                            || token.hasRelation("fixed")
                            || isInComplement(token, predicate);
            if (!passable) {
                return false;
            }
        }
        return true;
    }

    /** « a confié à nos confrères de Sud Ouest être épuisé », « invite ceux qui viennent à P »: the words of another complement of the cue. */
    private static boolean isInComplement(Token token, Predicate predicate) {
        return predicate.lexical().children().stream()
                .anyMatch(child -> ((child.hasRelation("obl")
                                        && child.child("case").isPresent())
                                || (child.hasRelation("obj")
                                        && child.index() > predicate.lexical().index()))
                        && token != child
                        && Words.isUnder(token, child));
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
        if (desk.opensPassage(desk.words.at(first - 1)) && Words.is(desk.words.at(first - 2), "ne", "n'")) {
            // « appelle à ne « rien céder » »
            first -= 2;
        }
        while (first < infinitive
                && Words.is(desk.words.at(first), "plus", "pas", "rien", "jamais")
                && Words.isTag(desk.words.at(first - 1), PartOfSpeech.NOUN)) {
            first++;
        }
        return first;
    }

    private static Token headOfInfinitive(Token token) {
        boolean auxiliary = token.hasRelation("aux") || token.hasRelation("cop");
        return auxiliary ? token.head().orElse(token) : token;
    }
}
