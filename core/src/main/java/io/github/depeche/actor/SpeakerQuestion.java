package io.github.depeche.actor;

import io.github.depeche.MentionKind;
import io.github.depeche.Quote;
import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in a quote, as a question.
 *
 * @param phrase the phrase of the source; none if the quote stands alone
 * @param place the phrase of the source, or else where the quote begins
 * @param sentence index of the sentence that the speaker is told in, or else that the quote begins in
 * @param ruled whom the rules hold to be the speaker; none if nobody
 */
record SpeakerQuestion(Quote quote, @Nullable SpokenPhrase phrase, Span place, int sentence, @Nullable Entity ruled) {

    /** How the speaker is told. */
    enum Way {
        /** Not at all: « Q1 », a dit X. « Q2 ». */
        UNTOLD,
        /** « a-t-il dit », « elle assure ». */
        PERSONAL,
        /** « on », « certains », « celui-ci », « l'un d'eux ». */
        OTHER_PRONOUN,
        /** « le maire ». */
        DESCRIPTION,
        /** « un proche ». */
        INDEFINITE,
        /** « son avocat ». */
        POSSESSIVE,
        /** « le communiqué ». */
        DOCUMENT,
        /** Any other noun. */
        THING,
        /** By his name. */
        NAME,
        /** By nothing but what he does: « Et de rappeler que P ». */
        IMPLIED
    }

    Way way() {
        if (phrase == null) {
            return quote.cue().isPresent() ? Way.IMPLIED : Way.UNTOLD;
        }
        Markable markable = phrase.markable();
        Token head = phrase.head();
        if (head.partOfSpeech() == PartOfSpeech.PRON || head.partOfSpeech() == PartOfSpeech.DET) {
            // « on », « -t-on »
            return head.has(Feature.PERSONAL) && !head.lowerForm().endsWith("on") ? Way.PERSONAL : Way.OTHER_PRONOUN;
        }
        if (markable == null || markable.noun() == null) {
            return markable != null && markable.kind() == MentionKind.NAME ? Way.NAME : Way.THING;
        }
        if (markable.kind() == MentionKind.NAME) {
            return Way.NAME;
        }
        if (markable.noun().is(NounClass.DOCUMENT)) {
            return Way.DOCUMENT;
        }
        return switch (markable.reference()) {
            case INDEFINITE -> Way.INDEFINITE;
            case POSSESSIVE -> Way.POSSESSIVE;
            default -> Way.DESCRIPTION;
        };
    }

    /** « certains assurent que P »: a speaker whom the article does not tell. */
    boolean isOfNobody() {
        return ruled == null && way() == Way.OTHER_PRONOUN && !isOn();
    }

    /** « on nous répond que P »: those of whom the words around speak, perhaps. */
    private boolean isOn() {
        return phrase != null && phrase.head().lowerForm().endsWith("on");
    }

    /** « le président sortant Joseph Kerbrat … le président sortant »: whom the rules choose is called by these very words. */
    boolean repeatsTitle(String text) {
        if (phrase == null || ruled == null) {
            return false;
        }
        int begin = phrase.head().span().begin();
        for (Markable other : ruled.markables()) {
            Span title = other.title();
            if (title != null
                    && title.begin() < begin
                    && title.in(text).indexOf(' ') > 0
                    && text.regionMatches(true, begin, text, title.begin(), title.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the rules know nobody but by this very phrase. */
    boolean isNew() {
        return ruled == null || (!ruled.isNamed() && isFirst(ruled));
    }

    private boolean isFirst(Entity entity) {
        return begin(entity) >= place.begin();
    }

    /** « L'arbitre a sifflé. Yanis Morel … l'arbitre »: an office that was spoken of before somebody whom nobody calls by it was named. */
    boolean isNamedOnlyLater(Entity entity) {
        Markable markable = phrase == null ? null : phrase.markable();
        return markable != null
                && markable.noun() != null
                && markable.noun().is(NounClass.OFFICE)
                && ruled != null
                && !ruled.isNamed()
                && !entity.roles().contains(markable.noun().lemma())
                && begin(ruled) < begin(entity);
    }

    private static int begin(Entity entity) {
        return entity.markables().stream()
                .mapToInt(markable -> markable.span().begin())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** « les observateurs du Hezbollah » are others than whom their noun is completed by. */
    boolean isComplement(Entity entity) {
        return phrase != null
                && ruled != null
                && way() == Way.DESCRIPTION
                && entity.markables().stream()
                        .map(Markable::span)
                        .anyMatch(span -> phrase.span().contains(span)
                                && span.begin() > phrase.head().span().begin());
    }
}
