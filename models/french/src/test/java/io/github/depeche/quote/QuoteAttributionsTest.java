package io.github.depeche.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Actor;
import io.github.depeche.ArticleParser;
import io.github.depeche.Cue;
import io.github.depeche.Quote;
import io.github.depeche.QuoteType;
import io.github.depeche.SharedParser;
import io.github.depeche.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In which ways words are attributed to a source. */
class QuoteAttributionsTest {

    private static final ArticleParser PARSER = SharedParser.FRENCH;

    private static List<Quote> quotes(String paragraph) {
        return PARSER.parse("Un jour ordinaire au village\n\n" + paragraph).quotes();
    }

    private static Quote only(String paragraph) {
        List<Quote> quotes = quotes(paragraph);
        assertThat(quotes).hasSize(1);
        return quotes.get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Luc Morel l'a annoncé mardi soir.",
                "C'est ce qu'a indiqué Luc Morel.",
                "C'est du moins ce qu'a affirmé Luc Morel.",
                "C'est en tout cas ce qu'a affirmé Luc Morel.",
                "L'information a été confirmée par Luc Morel."
            })
    void aReportMayPointBackAtTheSentenceBeforeIt(String report) {
        Quote quote = only("Le pont de Plouvern restera fermé jusqu'en mai. " + report);

        assertThat(quote.text()).isEqualTo("Le pont de Plouvern restera fermé jusqu'en mai");
        assertThat(quote.type()).isEqualTo(QuoteType.INDIRECT);
        assertThat(quote.speaker().map(Actor::name)).contains("Luc Morel");
        assertThat(quote.cue()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // nothing was stated before
                "Le pont rouvrira-t-il en mai ? Luc Morel l'a promis.",
                // the pronoun is a person
                "Anne Duval tenait le pont. Luc Morel l'a appelée de la mairie.",
                // he agrees with what others say
                "Il faudrait fermer le pont. C'est d'ailleurs ce que suggère Luc Morel.",
                // the opposite, and more than what he said
                "Le pont est sûr. C'est tout le contraire de ce qu'a indiqué Luc Morel.",
                "Le pont est sûr. C'est faux malgré ce qu'a indiqué Luc Morel.",
                "Le pont est sûr. C'est contraire à ce qu'a promis Luc Morel.",
                "Le pont est sûr. C'est grâce à ce qu'a révélé Luc Morel.",
                // the pronoun is a thing or a person
                "Le roman raconte la guerre. Luc Morel l'a écrit en 2010.",
                "Un homme masqué a volé la caisse. La caissière l'a reconnu mardi.",
                "Le suspect a fui. Un voisin l'a signalé à la police.",
                "Le suspect a fui. Un voisin l'a livré à la police.",
                "Le site est beau. Le guide l'a montré aux touristes."
            })
    void notEveryPronounCallsBackWhatWasSaid(String paragraph) {
        assertThat(quotes(paragraph)).isEmpty();
    }

    @Test
    void anInquiryIsNoNews() {
        assertThat(quotes("Le pont est fermé. L'information judiciaire a été confirmée par le parquet."))
                .extracting(Quote::text)
                .doesNotContain("Le pont est fermé");
    }

    @Test
    void whatAnAgentCallsSomebodyStandsBehindTheAgent() {
        Quote quote = only("Les coursiers, qualifiés par la direction de « partenaires », gagnent peu.");

        assertThat(quote.text()).isEqualTo("partenaires");
        // not « la direction de »
        assertThat(quote.speakerSpan().map(Span::length)).contains("la direction".length());
    }

    @Test
    void whatIsShoutedAreTheVeryWords() {
        // no clause, and yet nobody would report it otherwise
        assertThat(only("Des étudiants ont scandé « Liberté et justice » devant la mairie.")
                        .type())
                .isEqualTo(QuoteType.DIRECT);
        assertThat(only("« À quel prix ? », a lancé Luc Morel.").type()).isEqualTo(QuoteType.DIRECT);
    }

    @Test
    void aSourceMayStandBeforeItsRelativePronoun() {
        Quote quote = only(
                "L'enquête est contestée par l'association Rivages, d'après laquelle les digues ont cédé en mars.");

        assertThat(quote.text()).isEqualTo("les digues ont cédé en mars");
        assertThat(quote.cue().map(Cue::lemma)).contains("d'après");
    }

    @Test
    void anInfinitiveOfSayingReportsBesideWhatSomebodyDoes() {
        assertThat(only("Luc Morel a quitté la salle, non sans rappeler que le stade serait vendu.")
                        .text())
                .isEqualTo("le stade serait vendu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Luc Morel", "ministre", "source portuaire"})
    void aTitleMayEndWithItsSourceInBrackets(String source) {
        List<Quote> quotes = PARSER.parse(
                        "Port de Brec : la grue sera réparée avant l'été (" + source + ")\n\nLe village dort encore.")
                .quotes();

        assertThat(quotes).hasSize(1);
        assertThat(quotes.get(0).text()).isEqualTo("la grue sera réparée avant l'été");
        assertThat(quotes.get(0).speaker().map(Actor::name)).contains(source);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9e journée", "mais pas le pont", "SNPB"})
    void bracketsThatNameNobodyEndATitleWithoutAQuote(String words) {
        assertThat(PARSER.parse("Port de Brec : la grue sera réparée avant l'été (" + words + ")\n\nLe village dort.")
                        .quotes())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // whoever is named in the words does not say them
        "'Luc Morel a reçu Paul Kerdoncuff, le patron de la criée. Luc Morel promet de l''aider. « Luc Morel a tout fait pour nous et nous lui devons la criée », a-t-il reconnu.', Paul Kerdoncuff",
        // the subject of a relative clause may stand behind its verb
        "'Une décision que dénoncent les dockers : « On nous prend pour des enfants. »', les dockers",
        "'Un courage qu''ont tenu à saluer les pompiers : « Bravo à toi, jeune fille, tu as sauvé ton frère. »', les pompiers",
        // whom somebody hears
        "On entend Luc Morel expliquer que la digue cédera., Luc Morel",
        "La maire a entendu le préfet dire que la route serait fermée., le préfet"
    })
    void tellsWhoSpeaks(String paragraph, String speaker) {
        List<Quote> quotes = quotes(paragraph);

        assertThat(quotes.get(quotes.size() - 1).speaker().map(Actor::name)).contains(speaker);
    }
}
