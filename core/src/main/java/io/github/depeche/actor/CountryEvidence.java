package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Span;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a phrase tells of an actor's country: a demonym, a place it belongs to, or a name whose seat is known. */
final class CountryEvidence {

    /** What tells the country of a name whose seat is known. */
    private static final String SEATS = "institutions.tsv";

    /** The same, for names that are less well known. */
    private static final String ORGANIZATIONS = "organizations.tsv";

    private static final int LONGEST_PLACE = 4;

    /**
     * A demonym or a place in the text.
     *
     * @param country ISO 3166-1 alpha-2
     * @param words how many words it has
     */
    record Told(String country, Span span, int words) {}

    private final Discourse discourse;
    private final ActorLexicon lexicon;

    CountryEvidence(Discourse discourse) {
        this.discourse = discourse;
        this.lexicon = discourse.lexicon();
    }

    /** Whether the country is that of a seat which a reader knows. */
    static boolean isOfSeat(Markable markable) {
        return SEATS.equals(markable.countryEvidence()) || ORGANIZATIONS.equals(markable.countryEvidence());
    }

    /** Sets the country of a markable, where its own words tell one. */
    void tell(Markable markable) {
        Span name = markable.name();
        if (name != null && (markable.type() == ActorType.PERSON ? ofPerson(markable) : ofSeat(markable, name))) {
            return;
        }
        ofPhrase(markable);
    }

    /** « Obama », « Barack Obama ». */
    private boolean ofPerson(Markable markable) {
        String country = lexicon.persons().country(markable.key());
        if (country != null) {
            markable.country(country, FamousPersons.LEXICON);
        }
        return country != null;
    }

    private boolean ofSeat(Markable markable, Span name) {
        Institutions.Institution institution = lexicon.institutions().of(markable.key());
        if (institution != null && !institution.role().isEmpty()) {
            markable.role(institution.role());
        }
        if (institution != null && !institution.country().isEmpty() && markable.type() != null) {
            markable.country(institution.country(), SEATS);
            return true;
        }
        String country = lexicon.countries().ofCountry(markable.key());
        if (country != null && !country.isEmpty()) {
            markable.country(country, name.in(discourse.text()));
            return true;
        }
        String seat = markable.type() == ActorType.ORGANIZATION
                ? lexicon.organizations().country(markable.key())
                : null;
        if (seat != null) {
            markable.country(seat, ORGANIZATIONS);
        }
        return seat != null;
    }

    /** Demonyms and places among the words of the phrase; the first demonym counts most: « le ministre russe en visite à Paris ». */
    private void ofPhrase(Markable markable) {
        if (markable.sentence() < 0) {
            return;
        }
        Told place = null;
        for (Token token : discourse.tokens(markable.sentence(), markable.span())) {
            Told demonym = demonymAt(token);
            if (demonym != null) {
                markable.country(demonym.country(), token.form());
                return;
            }
            if (place == null && !isOfPersonsName(token, markable) && followsDe(token)) {
                place = placeAt(token);
            }
        }
        if (place != null) {
            markable.country(place.country(), place.span().in(discourse.text()));
        }
    }

    /** The demonym or the place that begins with the word. */
    @Nullable
    Told at(Token token) {
        Told demonym = demonymAt(token);
        return demonym == null && Character.isUpperCase(token.form().charAt(0)) ? placeAt(token) : demonym;
    }

    private @Nullable Told demonymAt(Token token) {
        Demonyms.Demonym demonym = lexicon.demonyms().of(token);
        return demonym == null || demonym.country().isEmpty() || !isDemonym(token)
                ? null
                : new Told(demonym.country(), token.span(), 1);
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

    /** The longest known place that begins with the word, « Havre » in « la ville du Havre » with its article. */
    private @Nullable Told placeAt(Token first) {
        Span span = first.span();
        Told longest = null;
        String article = contractedArticle(first);
        List<Token> tokens = first.sentence().tokens();
        int last = Math.min(tokens.size(), first.index() + LONGEST_PLACE);
        for (int i = first.index(); i < last; i++) {
            span = span.cover(tokens.get(i).span());
            String form = span.in(discourse.text());
            String country = article.isEmpty() ? null : lexicon.countries().ofPlace(NameKey.of(article + form));
            if (country == null) {
                country = lexicon.countries().ofPlace(NameKey.of(form));
            }
            if (country != null) {
                longest = new Told(country, span, i - first.index() + 1);
            }
        }
        return longest;
    }

    private static String contractedArticle(Token first) {
        if (first.index() == 0) {
            return "";
        }
        return switch (first.sentence().tokens().get(first.index() - 1).lowerForm()) {
            case "du", "au", "le" -> "Le ";
            case "des", "aux", "les" -> "Les ";
            default -> "";
        };
    }
}
