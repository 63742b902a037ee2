package io.github.depeche.quote;

import io.github.depeche.ActorType;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import io.github.depeche.quote.Vocabulary.Kind;
import org.jspecify.annotations.Nullable;

/** Finds phrases of source that name nobody themselves: pour qui, selon lequel, à ses yeux, à l'en croire. */
final class SourcePronouns {

    /** Nouns between a house and who works there: « Kari Rustad, chef économiste chez Nordfjell ». */
    private static final int HIGHEST = 4;

    /** How many words before « selon qui » the person may stand. */
    private static final int FARTHEST_PERSON = 25;

    private final Desk desk;

    private final boolean open;

    SourcePronouns(Desk desk, boolean open) {
        this.desk = desk;
        this.open = open;
    }

    @Nullable
    SourcePhrase phrase(Token token) {
        SourcePhrase relative = relative(token);
        return relative == null ? possessive(token) : relative;
    }

    /** « selon l'ONU, pour qui c'est une défaite », « le maire, selon lequel P »: the source stands before the pronoun. */
    private @Nullable SourcePhrase relative(Token token) {
        Token next = desk.words.after(token);
        // « d'après »: two words
        boolean according = Words.is(token, "d'") && Words.is(next, "après");
        Token pronoun = according && next != null ? desk.words.after(next) : next;
        Token comma = desk.words.before(token);
        boolean which = Words.is(pronoun, "lequel", "laquelle", "lesquels", "lesquelles");
        boolean relative = which
                ? according || Words.is(token, "selon", "d'après", "pour")
                : Words.is(token, "pour", "selon") && Words.is(pronoun, "qui");
        boolean parted = Words.is(comma, ",");
        Token last = parted && comma != null ? desk.words.before(comma) : comma;
        // « des informations selon lesquelles P »: perhaps
        if (!relative
                || pronoun == null
                || (!parted && !(which && open))
                || last == null
                || !NounPhrases.isNominal(last)) {
            return null;
        }
        SpeakerPhrase speaker = desk.speakers
                .phrases()
                .phrase(
                        last.partOfSpeech() == PartOfSpeech.PROPN
                                ? NounPhrases.topOfName(last)
                                : NounPhrases.topOfNominal(last));
        Token person = which ? null : personAbove(speaker.head());
        if (person == null && !which && !isOfType(speaker.head(), ActorType.PERSON)) {
            person = personBefore(last);
        }
        if (person != null) {
            speaker = desk.speakers.phrases().phrase(person);
        }
        CueEntry entry = according ? entry("d", "d'après") : entry(Words.lower(token), Words.lower(token));
        boolean holder = which && Words.is(token, "pour");
        // « le prix, pour lequel ils concourent »
        return entry == null || ((!open || holder) && !desk.referents.canSpeak(speaker))
                ? null
                : new SourcePhrase(
                        entry,
                        according && next != null ? token.span().cover(next.span()) : token.span(),
                        speaker.head(),
                        speaker,
                        token.span().begin(),
                        pronoun.span().end());
    }

    /** « Kari Rustad, économiste chez Nordfjell, pour qui P »: she who works there rather than the house. */
    private @Nullable Token personAbove(Token last) {
        if (isOfType(last, ActorType.PERSON)) {
            return null;
        }
        Token above = last;
        for (int steps = 0; steps < HIGHEST; steps++) {
            above = above.head().orElse(null);
            if (above == null || !NounPhrases.isNominal(above)) {
                return null;
            }
            if (isOfType(above, ActorType.PERSON)) {
                return NounPhrases.topOfName(above);
            }
        }
        return null;
    }

    /** « X, chargée de N auprès de la direction de Y, selon qui P »: behind a preposition « qui » is a person, be he told far before. */
    private @Nullable Token personBefore(Token last) {
        int at = desk.words.indexOf(last);
        for (int i = at; i > at - FARTHEST_PERSON; i--) {
            Token token = desk.words.at(i);
            if (token == null || token.sentence() != last.sentence() || token.has(Feature.FINITE)) {
                return null;
            }
            if (token.partOfSpeech() == PartOfSpeech.PROPN && isOfType(token, ActorType.PERSON)) {
                return NounPhrases.topOfName(token);
            }
        }
        return null;
    }

    private boolean isOfType(Token token, ActorType type) {
        return desk.referents
                .at(token.span())
                .filter(actor -> actor.type() == type)
                .isPresent();
    }

    /** « à ses yeux », « à son avis », « à l'en croire », « à l'entendre ». */
    private @Nullable SourcePhrase possessive(Token token) {
        if (!Words.is(token, "à") && !token.form().equals("A")) {
            return null;
        }
        int at = desk.words.indexOf(token);
        Token second = desk.words.at(at + 1);
        Token third = desk.words.at(at + 2);
        Token fourth = desk.words.at(at + 3);
        CueEntry entry = possessiveEntry(second, third, fourth);
        Token cue = Words.is(third, "en") ? fourth : third;
        if (entry == null || second == null || cue == null) {
            return null;
        }
        return new SourcePhrase(
                entry,
                cue.span(),
                second,
                new SpeakerPhrase(second.span(), second),
                token.span().begin(),
                cue.span().end());
    }

    private @Nullable CueEntry possessiveEntry(@Nullable Token second, @Nullable Token third, @Nullable Token fourth) {
        if (Words.is(second, "l'", "les")) {
            if (Words.is(third, "en") && Words.is(fourth, "croire")) {
                return entry("à", "à en croire");
            }
            return Words.is(third, "entendre") && Words.is(fourth, ",") ? entry("à", "à entendre") : null;
        }
        if (Words.is(second, "ses", "leurs") && Words.is(third, "yeux")) {
            return entry("aux", "aux yeux");
        }
        boolean view = Words.is(second, "son", "leur", "ses", "leurs")
                && third != null
                && desk.vocabulary.is(Kind.VIEW, Words.lower(third));
        return view ? entry("de", "de l'avis") : null;
    }

    private @Nullable CueEntry entry(String firstWord, String words) {
        return desk.lexicon.sources(firstWord).stream()
                .filter(source -> source.words().equals(words))
                .map(CueLexicon.SourceLocution::entry)
                .findFirst()
                .orElse(null);
    }
}
