package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Span;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import org.jspecify.annotations.Nullable;

/** What a phrase tells of an actor's country: a demonym, a place it belongs to, or a name whose seat is known. */
final class CountryEvidence {

    private static final int LONGEST_PLACE = 4;

    private final Discourse discourse;
    private final ActorLexicon lexicon;

    CountryEvidence(Discourse discourse) {
        this.discourse = discourse;
        this.lexicon = discourse.lexicon();
    }

    /** Sets the country of a markable, where its own words tell one. */
    void tell(Markable markable) {
        Span name = markable.name();
        if (name != null && ofSeat(markable, name)) {
            return;
        }
        ofPhrase(markable);
    }

    private boolean ofSeat(Markable markable, Span name) {
        Institutions.Institution institution = lexicon.institutions().of(markable.key());
        if (institution != null && !institution.role().isEmpty()) {
            markable.role(institution.role());
        }
        if (institution != null
                && !institution.country().isEmpty()
                && markable.type() != null
                && markable.type() != ActorType.PERSON) {
            markable.country(institution.country(), "institutions.tsv");
            return true;
        }
        String country = lexicon.countries().ofCountry(markable.key());
        if (country != null && !country.isEmpty()) {
            markable.country(country, name.in(discourse.text()));
            return true;
        }
        return false;
    }

    /** Demonyms and places among the words of the phrase; the first demonym counts most: « le ministre russe en visite à Paris ». */
    private void ofPhrase(Markable markable) {
        if (markable.sentence() < 0) {
            return;
        }
        Token place = null;
        for (Token token : discourse.tokens(markable.sentence(), markable.span())) {
            Demonyms.Demonym demonym = lexicon.demonyms().of(token);
            if (demonym != null && !demonym.country().isEmpty() && isDemonym(token)) {
                markable.country(demonym.country(), token.form());
                return;
            }
            if (place == null && !isOfPersonsName(token, markable) && followsDe(token) && placeAt(token) != null) {
                place = token;
            }
        }
        if (place != null) {
            Span span = placeAt(place);
            String country = span == null ? null : lexicon.countries().ofPlace(NameKey.of(span.in(discourse.text())));
            if (span != null && country != null) {
                markable.country(country, span.in(discourse.text()));
            }
        }
    }

    /** « de Pierre Dupont » tells nothing of Pierre, the capital of South Dakota. */
    private static boolean isOfPersonsName(Token token, Markable markable) {
        Span name = markable.name();
        return markable.type() == ActorType.PERSON && name != null && name.contains(token.span());
    }

    private static boolean isDemonym(Token token) {
        return token.partOfSpeech() == PartOfSpeech.ADJ
                || token.partOfSpeech() == PartOfSpeech.NOUN
                || token.partOfSpeech() == PartOfSpeech.PROPN;
    }

    private static boolean followsDe(Token token) {
        if (!Character.isUpperCase(token.form().charAt(0)) || token.index() == 0) {
            return false;
        }
        Token before = token.sentence().tokens().get(token.index() - 1);
        if (before.partOfSpeech() == PartOfSpeech.DET && token.index() > 1) {
            before = token.sentence().tokens().get(token.index() - 2);
        }
        return before.partOfSpeech() == PartOfSpeech.ADP;
    }

    /** The longest known place that begins with the word. */
    private @Nullable Span placeAt(Token first) {
        Span span = first.span();
        Span longest = null;
        int last = Math.min(first.sentence().tokens().size(), first.index() + LONGEST_PLACE);
        for (int i = first.index(); i < last; i++) {
            span = span.cover(first.sentence().tokens().get(i).span());
            if (lexicon.countries().ofPlace(NameKey.of(span.in(discourse.text()))) != null) {
                longest = span;
            }
        }
        return longest;
    }
}
