package io.github.depeche.quote;

import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.Optional;

/** Finds the subject that the tree gives a verb. */
final class OwnSubjects {

    private final Words words;
    private final NounPhrases phrases;

    OwnSubjects(Words words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** The subject nearest to the verb that stands before it. */
    Optional<Token> of(Token verb) {
        return before(verb, verb.index());
    }

    /** « Me Morel estimant que P, elle peut »: of two subjects, who stands before a participle that hangs on the verb is the participle's. */
    Optional<Token> around(Token verb, Token participle) {
        Optional<Token> leading = before(verb, Math.min(verb.index(), participle.index()));
        return leading.isPresent() ? leading : of(verb);
    }

    private Optional<Token> before(Token verb, int end) {
        Token nearest = null;
        for (Token child : verb.children()) {
            boolean pronoun = child.relation().equals("expl:subj") || isOpening(child, verb);
            boolean subject =
                    pronoun || (child.hasRelation("nsubj") && !child.relation().equals("nsubj:pass"));
            if (subject
                    && NounPhrases.isWord(child)
                    && !phrases.followsPreposition(child)
                    && child.index() < end
                    && !phrases.isTime(child)
                    && !Words.is(child, "se", "s'")
                    && !isEmphatic(child)
                    && !(nearest != null && Words.is(child, "tous", "toutes", "chacun", "chacune"))) {
                nearest = agrees(child, verb) && !(nearest != null && isJoined(child)) ? child : nearest;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** « Anne Roy, juge à Brest, et son greffier estiment »: trees may take the second of two for a subject of its own. */
    private boolean isJoined(Token subject) {
        Token before = words.before(subject);
        while (before != null && Words.isTag(before, PartOfSpeech.DET, PartOfSpeech.ADJ)) {
            before = words.before(before);
        }
        return Words.is(before, "et");
    }

    /** « Lui dénonce une purge », but not « Lui répond la maire ». */
    private static boolean isOpening(Token pronoun, Token verb) {
        return pronoun.index() == 0
                && Words.is(pronoun, "lui", "eux")
                && verb.children().stream()
                        .noneMatch(child -> child.hasRelation("nsubj") && child.index() > verb.index());
    }

    /** « L'union, elle, dénonce », « le parquet a lui indiqué », « elle-même pharmacienne »: who is meant stands before. */
    private boolean isEmphatic(Token pronoun) {
        if (Words.is(pronoun, "lui-même", "elle-même", "eux-mêmes", "elles-mêmes")) {
            return true;
        }
        Token before = words.before(pronoun);
        return Words.is(pronoun, "lui", "elle", "eux", "elles")
                && ((Words.is(before, ",") && Words.is(words.after(pronoun), ","))
                        || (before != null && before.partOfSpeech() == PartOfSpeech.AUX));
    }

    /** « La SNCF nous disait »: nous is no subject of a verb in the third person. */
    private static boolean agrees(Token subject, Token verb) {
        Token finite = verb.children().stream()
                .filter(child -> child.hasRelation("aux") && child.has(Feature.FINITE))
                .reduce((first, second) -> second)
                .orElse(verb);
        boolean speaking = subject.has(Feature.FIRST_PERSON)
                || subject.has(Feature.SECOND_PERSON)
                || Words.is(subject, "je", "j'", "nous", "vous", "tu");
        return !speaking || !finite.has(Feature.THIRD_PERSON);
    }
}
