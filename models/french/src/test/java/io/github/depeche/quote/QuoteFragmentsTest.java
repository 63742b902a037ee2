package io.github.depeche.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Quote;
import io.github.depeche.SharedParser;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reported words without a verb, clauses that a source or an incise breaks, and words in marks that are the verb of their speaker. */
class QuoteFragmentsTest {

    private static List<String> quotes(String paragraph) {
        return SharedParser.FRENCH.parse("Le port de Plouvern\n\n" + paragraph).quotes().stream()
                .map(Quote::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a judgement without a verb, and what the source does besides
                "Un million a été promis. Insuffisant selon Luc Morel, qui réclame le double. | Insuffisant",
                "L'alerte a été donnée à midi : trop tard, selon plusieurs maires. | trop tard",
                // rival figures: each source has its own
                "Quelque 15 000 personnes, selon la police, 40 000 selon la CGT, ont défilé. | Quelque 15 000 personnes",
                // between commas, and a remark that ends the sentence
                "Les voleurs, au nombre de sept selon Luc Morel, avaient pris 37 vélos. | au nombre de sept",
                "Deux gardiens ont été suspendus, une mesure « indigne », selon Luc Morel. | une mesure « indigne »",
            })
    void aSourceMayAttributeWordsWithoutAVerb(String sentence, String content) {
        assertThat(quotes(sentence)).contains(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the first noun phrase behind the source is the subject where the verb follows the next comma
                "Selon Luc Morel, un second orage, moins violent, est possible jeudi. | un second orage, moins violent, est possible jeudi",
                "D'après lui, Paul Hamel, le maire, a signé la lettre. | Paul Hamel, le maire, a signé la lettre",
                // a relative clause of the source
                "D'après un rapport, que le journal a lu, une alarme s'était déclenchée. | une alarme s'était déclenchée",
                // the source has a date of its own
                "Vers 7 heures, selon un sondage de l'institut Polis réalisé jeudi 13 et vendredi 14, la cote du maire est à 27 %. | la cote du maire est à 27 %",
            })
    void whatTellsMoreOfASourceIsNoPartOfItsWords(String sentence, String content) {
        assertThat(quotes(sentence)).contains(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Elle n'a, dit-elle, reçu aucun appel de Paris. | Elle n'a | reçu aucun appel de Paris",
                "C'est lui, indique Luc Morel, qui a vendu le bateau. | C'est lui | qui a vendu le bateau",
                "Ils transportaient, rapporte Luc Morel, des filets et des bouées. | Ils transportaient | des filets et des bouées",
                "Ce jour-là, se souvient Luc Morel, six bateaux étaient sortis. | Ce jour-là | six bateaux étaient sortis",
                "Il s'agit, selon Luc Morel, d'une mission « de présence ». | Il s'agit | d'une mission « de présence »",
            })
    void aClauseThatLacksSomethingGoesOnBehindWhatBreaksIt(String sentence, String begin, String end) {
        assertThat(SharedParser.FRENCH
                        .parse("Le port de Plouvern\n\n" + sentence)
                        .quotes())
                .anySatisfy(quote -> assertThat(quote.content())
                        .extracting(span -> span.in("Le port de Plouvern\n\n" + sentence))
                        .containsExactly(begin, end));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "La présidente, Anne Laborde, « ne cédera pas pour des virgules ». | ne cédera pas pour des virgules",
                "La Fédération bretonne des ports « prend acte ». | prend acte",
            })
    void wordsInMarksMayBeTheVerbOfTheirSpeaker(String sentence, String content) {
        assertThat(quotes(sentence)).contains(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the verb is understood from the clause before
                "Le premier a annoncé qu'il écrirait au préfet, le deuxième qu'il rendrait sa médaille. | il écrirait au préfet / il rendrait sa médaille",
                "Certains pensent que le port est petit, d'autres que la ville paiera. | le port est petit / la ville paiera",
                // « n'en … pas moins »: he says it
                "Luc Morel n'en reconnaît pas moins que le port est petit. | le port est petit",
                "Luc Morel lui a demandé ce qu'elle lisait. | ce qu'elle lisait",
                // nouns of saying
                "Luc Morel a refusé le permis, au motif que le port est petit. | le port est petit",
                "Anne Laborde a cédé après la promesse du maire qu'une école serait bâtie. | une école serait bâtie",
            })
    void clausesOfSaying(String sentence, String contents) {
        assertThat(quotes(sentence)).contains(contents.split(" / "));
    }
}
