package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a source that opens its sentence ends and its words begin: « Selon X, interrogé par Y, P ». */
final class LeadingSource {

    /** Shorter ones belong to the name of a source: « selon le groupe "Sécurité pour tous", P ». */
    private static final int SHORT_PASSAGE = 25;

    /** How many words an apposition may have before a clause that begins with a pronoun. */
    private static final int LONGEST_APPOSITION = 15;

    /** The same between two commas within a clause: « , avocat de la ligue et de l'association des riverains de Plouvern, ». */
    private static final int LONGEST_INSERTED = 30;

    private static final Set<String> RELATIVE = Set.of("qui", "que", "qu'", "dont", "où");

    private final Desk desk;
    private final BehindPause pauses;
    private final Clauses clauses;

    LeadingSource(Desk desk, BehindPause pauses) {
        this.desk = desk;
        this.pauses = pauses;
        this.clauses = new Clauses(desk.words, desk.vocabulary);
    }

    /** The comma behind the source phrase with its appositions and relative clauses: « Selon X, interrogé par Y, P ». */
    int end(SourcePhrase phrase, Span sentence) {
        int level = desk.stretches.passageAt(phrase.begin());
        int best = -1;
        int depth = 0;
        for (int i = desk.words.firstFrom(phrase.end()); i < desk.words.size(); i++) {
            Token token = desk.words.at(i);
            if (token == null || token.span().begin() >= sentence.end()) {
                break;
            }
            if (isPassageBegin(token)) {
                return isSubject(best, token) ? best : token.span().begin();
            }
            if (desk.stretches.passageAt(token.span().begin()) != level) {
                continue;
            }
            if (Words.is(token, "(")) {
                depth++;
            } else if (Words.is(token, ")")) {
                depth--;
            } else if (depth == 0 && token.form().equals(",")) {
                best = token.span().end();
                if (!isApposition(i + 1, sentence)) {
                    return best;
                }
            }
        }
        return best >= 0
                ? best
                : Math.max(
                        phrase.end(),
                        Math.min(desk.speakers.phrases().endWithModifiers(phrase.speaker(), sentence), sentence.end()));
    }

    /** « Pour X, présidente de la ligue, la direction « a joué avec le feu » »: whoever stands before a verb in marks does it. */
    private boolean isSubject(int begin, Token mark) {
        Passage passage = desk.stretches.passageFrom(mark.span().begin());
        List<Token> words = begin < 0
                ? List.of()
                : desk.words.in(Spaces.span(begin, mark.span().begin()));
        return passage != null
                && !words.isEmpty()
                && NounPhrases.isNominal(words.get(words.size() - 1))
                && words.stream().noneMatch(token -> token.has(Feature.FINITE))
                && clauses.openingVerb(passage) != null;
    }

    /** Where a source ends that stands within its clause: « La ville doit, selon X, président du comité, agir »: with the apposition between commas. */
    int endInside(SourcePhrase phrase, Span sentence) {
        int at = desk.words.firstFrom(phrase.end());
        Token noun = Words.is(desk.words.at(at), ",") ? desk.words.at(at + 1) : null;
        boolean named = phrase.head().partOfSpeech() == PartOfSpeech.PROPN
                || desk.speakers.phrases().nameAt(phrase.head()).isPresent();
        Token comma = desk.words.at(desk.words.firstFrom(phrase.begin()) - 1);
        Token last = Words.is(comma, ",") && comma != null ? desk.words.before(comma) : comma;
        // « a signé, selon la Frac, un accord »
        boolean complete = !Words.isTag(last, PartOfSpeech.VERB, PartOfSpeech.AUX);
        if (named && complete && Words.is(noun, "un", "une")) {
            // « selon la Frac, un organisme public »
            noun = desk.words.at(at + 2);
        }
        boolean explains = noun != null
                && noun.partOfSpeech() == PartOfSpeech.NOUN
                && (named
                        || (noun.hasRelation("appos")
                                && noun.head()
                                        .filter(head -> phrase.speaker().span().contains(head.span()))
                                        .isPresent()));
        int level = desk.stretches.passageAt(phrase.begin());
        int depth = 0;
        for (int i = at + 1; explains && i < at + LONGEST_INSERTED; i++) {
            Token token = desk.words.at(i);
            if (token == null || token.span().begin() >= sentence.end() || Words.is(token, ".")) {
                return sentence.end();
            }
            if (token.has(Feature.FINITE)) {
                break;
            }
            depth += Words.is(token, "(") ? 1 : Words.is(token, ")") ? -1 : 0;
            boolean inside = depth > 0 || desk.stretches.passageAt(token.span().begin()) != level;
            if (Words.is(token, ",") && !inside) {
                return token.span().begin();
            }
        }
        return Math.min(phrase.end(), sentence.end());
    }

    /** What stands between two commas behind the source and leaves a clause to come. */
    private boolean isApposition(int index, Span sentence) {
        Token next = desk.words.at(index);
        if (next == null) {
            return false;
        }
        Token second = desk.words.at(index + 1);
        boolean one = Words.is(next, "l'") && Words.is(second, "un", "une");
        // « Pour Paul Hamel, le directeur du cabinet, le collectif a », « Pour Paul Hamel, premier adjoint, P »: what
        // he is
        boolean titled = Words.isTag(desk.words.at(index - 2), PartOfSpeech.PROPN)
                && (Words.is(next, "le", "la", "l'", "son", "sa")
                        || (next.partOfSpeech() == PartOfSpeech.ADJ && Words.isTag(second, PartOfSpeech.NOUN)));
        // « Pour le chercheur qui se fait appeler « Tarse », et qui l'a trouvé, P »
        boolean relative = RELATIVE.contains(Words.lower(Words.is(next, "et") && second != null ? second : next));
        boolean begins = one
                || titled
                || Words.isTag(next, PartOfSpeech.NOUN, PartOfSpeech.PROPN)
                || (next.partOfSpeech() == PartOfSpeech.NUM && Words.is(second, "ans"))
                || relative
                || Words.is(next, "de", "d'", "un", "une", "alias")
                || (next.partOfSpeech() == PartOfSpeech.VERB && next.has(Feature.PARTICIPLE));
        if (!begins) {
            return false;
        }
        for (int i = index + 1; i < desk.words.size(); i++) {
            Token token = desk.words.at(i);
            if (token == null || token.span().begin() >= sentence.end()) {
                return false;
            }
            boolean passage =
                    isPassageBegin(token) || (token.form().equals(",") && isPassageBegin(desk.words.at(i + 1)));
            if (passage || token.form().equals(",")) {
                // « Selon l'étude, Paul Hamel, astronome, et son équipe sont »: a name with an apposition of its own is
                // the subject
                Token behind = desk.words.at(i + 1);
                boolean explained = next.partOfSpeech() == PartOfSpeech.PROPN
                        && Words.isTag(behind, PartOfSpeech.NOUN, PartOfSpeech.ADJ);
                if (explained || (!relative && lacksSubject(i + 1, sentence))) {
                    return false;
                }
                Span rest = Spaces.span(token.span().end(), sentence.end());
                // « Pour X, qui détient N, il « sous-évalue » N »: the verb may stand in marks
                return passage || desk.words.in(rest).stream().anyMatch(word -> word.has(Feature.FINITE));
            }
            if (token.has(Feature.FINITE) && !relative) {
                return false;
            }
        }
        return false;
    }

    /** « D'après lui, un homme, jamais identifié, a fui », « Selon lui, Paul Hamel, le maire, a fui »: a verb right behind the next comma. */
    private boolean lacksSubject(int index, Span sentence) {
        for (int i = index; i < index + LONGEST_APPOSITION; i++) {
            Token token = desk.words.at(i);
            if (token == null || token.span().begin() >= sentence.end() || token.has(Feature.FINITE)) {
                return false;
            }
            if (token.form().equals(",")) {
                Token verb = pauses.skipClitics(i + 1);
                return i > index && verb != null && verb.has(Feature.FINITE);
            }
        }
        return false;
    }

    private boolean isPassageBegin(@Nullable Token token) {
        if (token == null) {
            return false;
        }
        Passage passage = desk.stretches.passageFrom(token.span().begin());
        return passage != null && passage.outer().length() > SHORT_PASSAGE;
    }
}
