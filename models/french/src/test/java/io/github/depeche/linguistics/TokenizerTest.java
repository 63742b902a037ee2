package io.github.depeche.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.Span;
import io.github.depeche.models.fr.FrenchPack;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

    private static final Tokenizer TOKENIZER = Tokenizer.load(new FrenchPack());

    private static List<TokenizedSentence> cut(String text) {
        return TOKENIZER.tokenize(text, List.of(new Block(BlockType.PARAGRAPH, new Span(0, text.length()), "")));
    }

    /** The words of the text, a bar between two of them, two bars between two sentences. */
    private static String words(String text) {
        return cut(text).stream()
                .map(sentence -> sentence.words().stream()
                        .map(TokenizedSentence.Word::form)
                        .collect(Collectors.joining("|")))
                .collect(Collectors.joining("||"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "L'école d’Annecy qu'il a vue > L'|école|d’|Annecy|qu'|il|a|vue",
                "Aujourd'hui, quelqu'un l'a dit > Aujourd'hui|,|quelqu'un|l'|a|dit",
                "N'Golo Kanté va à N'Djamena > N'Golo|Kanté|va|à|N'Djamena",
                "a-t-il dit > a|-t-il|dit",
                "Dis-le-moi > Dis|-le|-moi",
                "ont-ils vu Saint-Jean-de-Luz > ont|-ils|vu|Saint-Jean-de-Luz",
                "celui-ci, peut-être, mais cette année-là > celui-ci|,|peut-être|,|mais|cette|année|-là",
                "le vice-président Kim Jong-un > le|vice-président|Kim|Jong-un",
                "un rendez-vous à Bourg-la-Reine > un|rendez-vous|à|Bourg-la-Reine",
                "1 400 euros, 3,5 % > 1 400|euros|,|3,5|%",
                "à 14 h 30 ou 20h15 > à|14|h|30|ou|20|h|15",
                "gagné 3-0 le 21e jour > gagné|3-0|le|21e|jour",
                "par -0,8 °C en 1990-1991 > par|-0,8|°C|en|1990-1991",
                "la loi n° 12, art. 6 et p. 3 > la|loi|n°|12|,|art.|6|et|p.|3",
                "l'O.N.U. et J.-P. Morel > l'|O.N.U.|et|J.-P.|Morel",
                "sur www.exemple.fr/a?b=1, Mediapart.fr > sur|www.exemple.fr/a?b=1|,|Mediapart.fr",
                "écrire à a.b@exemple.org @nom #mot > écrire|à|a.b@exemple.org|@nom|#mot",
                "« Oui », “non” et \"peut-être\" > «|Oui|»|,|“|non|”|et|\"|peut-être|\"",
                "Bravo 👍🏽🇫🇷 > Bravo|👍🏽|🇫🇷",
                "la G20, 3D et R&D > la|G20|,|3D|et|R&D",
                "Attends... quoi ?! > Attends|...|quoi|?|!"
            })
    void wordsAreThoseOfTheFrenchTreebanks(String text, String words) {
        assertThat(words(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "le toit du maire > le|toit|de|le|maire",
                "Auxquels parlait-elle ? > À|lesquels|parlait|-elle|?",
                "la fin des travaux > la|fin|de|les|travaux",
                "elle a vu des travaux > elle|a|vu|des|travaux"
            })
    void contractionsAreUndoneButArticlesStay(String text, String words) {
        assertThat(words(text)).isEqualTo(words);
    }

    @Test
    void bothWordsOfContractionPointAtItsCharacters() {
        List<TokenizedSentence.Word> words = cut("le toit du maire").get(0).words();
        assertThat(words.get(2).span())
                .isEqualTo(new Span(8, 10))
                .isEqualTo(words.get(3).span());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                // titles, initials and months keep their full stop, and the sentence goes on
                "M. Durand a vu Mme. Petit et le Dr. Roy le 3 déc. 2016. Il part. > 2",
                "L'article L. 642-3 du code. J. Roy l'a lu. > 2",
                // « cf. » never ends one; volumes have Roman numerals
                "Lire le rapport, cf. \"Le procès\", vol. XVII. Il est paru. > 2",
                // « etc. » may end a sentence
                "Des poires, des pommes, etc. Le marché ferme. > 2",
                "Né en 52 av. J.-C. à Rome. Mort à Nice. > 2",
                // the incise goes with what it follows
                "« Partez ! », a-t-il crié. > 1",
                "« Partez ! » a-t-il crié. > 1",
                "– Partez ! – crie-t-elle. > 1",
                "« Partez ! Restez. » Le maire a souri. > 3",
                "Il a souri (quel sourire ! Un soleil.) et il est parti. > 1",
                "Une dépêche sans point final > 1",
                "PARIS, 12 juin (AFP) - Le maire est parti. > 1",
                "Il est parti... Elle est restée. > 2",
                // no sentence ends inside the name of a file
                "Fichier : Gare de Brest 10.JPG, vu du quai. > 1",
                "Le site Mediapart.fr l'a dit à 14 h 30. \"Vrai.\" > 2"
            })
    void sentences(String text, int count) {
        assertThat(cut(text)).hasSize(count);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Voir aussi - Chantiers de la mairie",
                "Chronologie - 12 mars 1989 : Les élus déposent plainte.",
                "Grève à l'hôpital Les grévistes demandent des postes.",
                "CONDITIONS DE VENTE DU PRODUIT A L'ETRANGER Ce médicament contient du lactose.",
                // a capital lost
                "Réouverture du pont de Brivel il avait fermé lundi à cause du vent."
            })
    void titleOrItemRunTogetherWithTextIsSentenceOfItsOwn(String text) {
        assertThat(cut(text)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BREST, 3 octobre (AFP) - Le maire a ouvert le chantier lundi.",
                "Le match se joue le 9 juin - 8 h du matin à Paris.",
                "Anna Kerbrat : Le chantier commencera lundi.",
                "Une plainte a été déposée jeudi ; le maire la conteste.",
                "Selon Jean Marchal il viendra demain."
            })
    void datelineLabelAndSemicolonStayWithWhatFollows(String text) {
        assertThat(cut(text)).hasSize(1);
    }

    @Test
    void capitalsOfNamesEndNoSentence() {
        assertThat(cut("Il lit le quotidien Le Monde devant le palais Longchamp à La Rochelle."))
                .hasSize(1);
    }

    /** « SNCF » is no topic of the sentence behind it where the paragraph has begun before. */
    @Test
    void wordThatASentenceBeginsWithIsNoTopicInsideAParagraph() {
        assertThat(
                        cut(
                                "Les riverains en demandaient 530 000. SNCF Réseau fait remarquer que l'estimation s'élevait à 365 000."))
                .hasSize(2);
    }

    @Test
    void closingMarkThatClosesNothingBeginsTheNextSentence() {
        String text = "La route longe le fleuve. » La mairie a rouvert le pont lundi.";
        assertThat(cut(text).get(1).span().in(text)).startsWith("» La mairie");
    }

    @Test
    void closingMarkOfQuotationOpenedParagraphsBeforeStaysWithIt() {
        String opening = "« La route longe le fleuve.";
        String text = opening + "\n" + "Le pont est fermé. » La mairie le rouvre lundi.";
        List<Block> paragraphs = List.of(
                new Block(BlockType.PARAGRAPH, new Span(0, opening.length()), ""),
                new Block(BlockType.PARAGRAPH, new Span(opening.length() + 1, text.length()), ""));
        assertThat(TOKENIZER.tokenize(text, paragraphs).get(1).span().in(text)).isEqualTo("Le pont est fermé. »");
    }
}
