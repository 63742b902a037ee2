package io.github.depeche.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Quote;
import io.github.depeche.QuoteType;
import io.github.depeche.SharedParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words in marks are an utterance (DIRECT), a part of the journalist's clause (MIXED), or a name or term (INDIRECT). */
class QuoteTypesTest {

    private static List<Quote> quotes(String paragraph) {
        return SharedParser.FRENCH.parse("Le port de Plouvern\n\n" + paragraph).quotes();
    }

    private static void assertFound(QuoteType type, String sentence, String content) {
        assertThat(quotes(sentence)).anySatisfy(quote -> assertThat(quote.type() + " " + quote.text())
                .isEqualTo(type + " " + content));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a pronoun and its verb, whatever the tree hangs them on
                "« Tu finiras en prison », lui répétait sa tante. | Tu finiras en prison",
                "« Vous faites honte à cette ville », venait de lancer Luc Morel au maire. | Vous faites honte à cette ville",
                "« Il était exactement où nous l'attendions », a tenu à préciser Luc Morel. | Il était exactement où nous l'attendions",
                // only a connective or a time stands before the marks
                "En outre, « les navires ne partiront pas avant jeudi », selon un communiqué du port. | les navires ne partiront pas avant jeudi",
                "D'ici là, prévient Luc Morel, « il va couler de l'eau sous les ponts ». | il va couler de l'eau sous les ponts",
                // a circumstance, then a clause of its own
                "Luc Morel le dit : « à ce prix, nous fermons le quai ». | à ce prix, nous fermons le quai",
                // with its own full stop, verb or no verb
                "Le préfet a souri. « Oui. » La salle a ri. | Oui.",
            })
    void utterances(String sentence, String content) {
        assertFound(QuoteType.DIRECT, sentence, content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // in small letters a preposition, a conjunction, a relative, a verb or an adjective goes on with the
                // journalist's clause
                "Il jouera samedi, « à condition qu'on me rende le violon ». | à condition qu'on me rende le violon",
                "Luc Morel veut « retrouver le large, car le quai a déçu ». | retrouver le large, car le quai a déçu",
                "Pour Anne Laborde, le port « découvre la mer chaque fois que les caisses sont vides ». | le port « découvre la mer chaque fois que les caisses sont vides »",
                // an editor has put right one of the two marks
                "Selon la préfète, la situation est \"intenable” à long terme. | la situation est \"intenable” à long terme",
                // a mark that nobody closes
                "Le directeur admet que la réponse a été « tardive. | la réponse a été « tardive",
            })
    void partsOfTheJournalistsClause(String sentence, String content) {
        assertFound(QuoteType.MIXED, sentence, content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le maire assure que le mot « récession » ne figure pas dans le rapport. | le mot « récession » ne figure pas dans le rapport",
                "Luc Morel a expliqué que le bateau, baptisé « la grande lessive », partirait lundi. | le bateau, baptisé « la grande lessive », partirait lundi",
            })
    void namesAndTerms(String sentence, String content) {
        assertFound(QuoteType.INDIRECT, sentence, content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the tagger takes « fait » for a finite verb
                "« C'est peu, mais c'est un début », a fait valoir le directeur médical. | C'est peu, mais c'est un début",
                "« Ce n'est pas une vengeance », a cru devoir préciser Luc Morel. | Ce n'est pas une vengeance",
                // a perfect that is no passive
                "Il est parti après avoir exprimé « sa profonde tristesse ». | sa profonde tristesse",
                "Luc Morel a fait savoir hier par un communiqué qu'il travaillait avec la ville. | il travaillait avec la ville",
                "La maire a appelé le préfet à prendre des mesures d'apaisement : baisse des loyers et ouverture d'un dialogue. | prendre des mesures d'apaisement : baisse des loyers et ouverture d'un dialogue",
            })
    void verbGroupsAndTheirComplements(String sentence, String content) {
        assertThat(quotes(sentence)).extracting(Quote::text).contains(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // with its own full stop in the marks it is said, verb or no verb
                "La présidente se tourne vers lui. « Combien de bateaux ? » « Deux. » Il se rassoit. | Combien de bateaux ? / Deux.",
                "Silence dans la salle. « Au prix du poisson. » Puis on rit. | Au prix du poisson.",
            })
    void sentencesInMarksAreSaidThoughTheyHaveNoVerb(String sentence, String contents) {
        assertThat(quotes(sentence)).extracting(Quote::text).contains(contents.split(" / "));
    }

    @Test
    void aHeadingOfNothingButWordsInMarksIsSaid() {
        String article =
                "Le maire a parlé lundi devant les pêcheurs. La séance a duré une heure, et personne n'a quitté la salle.\n\n"
                        + "« Pas de tabou »\n\n"
                        + "Le préfet est attendu mardi. Il verra la criée, le quai et les familles des marins.";
        assertThat(quotes(article)).extracting(Quote::text).contains("Pas de tabou");
    }
}
