package io.github.depeche.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Actor;
import io.github.depeche.Article;
import io.github.depeche.ArticleParser;
import io.github.depeche.SharedParser;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Who speaks")
class QuoteSpeakersTest {

    private static final ArticleParser PARSER = SharedParser.FRENCH;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    Faux, rétorque la mairie : aucun arbre n'a été abattu.                                        | la mairie
                    Quant aux deux syndicats, ils dénoncent une « farce » et accusent la direction de mentir.     | deux syndicats
                    M. Delorme a fait savoir, par la voix de son attachée de presse, qu'il ne viendrait pas.      | Delorme
                    Le gouvernement de Nora Delmas a répondu, par la voix d'Inès Roy, que le pont rouvrirait.     | Inès Roy
                    Le Parti du progrès, par la voix d'Inès Roy, a dénoncé « une farce » et promis un recours.    | Parti du progrès
                    Nora Delmas, économiste chez Brenval Conseil, pour qui la reprise est « fragile », se méfie.  | Nora Delmas
                    « On n'y comprend rien », a grommelé quelqu'un au fond de la salle.                           | quelqu'un
                    À Lyon, l'ambassadeur de Norvège Torvald Brekkhus a affirmé que l'accord tenait.              | Torvald Brekkhus
                    La baisse des loyers a permis à la maire Nora Delmas de promettre que la halle rouvrirait.    | Nora Delmas
                    Ce silence fait dire à l'avocat Paul Brenval que « la peur a gagné tout le village ».         | Paul Brenval
                    C'est ce qui fait dire à l'avocat Paul Brenval que « la peur a gagné tout le village ».       | Paul Brenval
                    C'est l'avis de Nora Delmas, la maire : « Nous avons perdu trois ans dans cette affaire. »    | Nora Delmas
                    Sur la page officielle de la chanteuse Inès Roy, on pouvait lire : « Merci pour ces années. » | Inès Roy
                    Selon un sondage Oréa réalisé en mai, six habitants sur dix approuvent la fermeture du port.  | Oréa
                    La maire Nora Delmas a fait savoir à la préfecture que la route serait fermée.                | Nora Delmas
                    Le préfet Paul Brenval a mené une réunion pour annoncer que les travaux attendraient.         | Paul Brenval
                    C'est en mai que la maire Nora Delmas a démissionné, expliquant que la ville était ruinée.    | Nora Delmas
                    Le constructeur, Irvallon, a fait savoir qu'il envoyait une équipe.                           | Irvallon
                    Au syndicat Convergence, on se dit « écœuré » par cette décision.                             | Convergence
                    La préfecture de Brivel, où l'on rappelle que la loi est claire, a fermé le port.             | préfecture de Brivel
                    Certains y voient un mépris de la mairie.                                                     | Certains
                    Sur Radio Brivel, rappelant que le port est rentable, Nora Delmas a dénoncé « une farce ».    | Nora Delmas
                    Le ministre de l'Aménagement, des Transports et de l'Habitat, Paul Brenval, a estimé que le lac est mort. | Paul Brenval
                    Me Paul Brenval estimant que la pièce n'ayant pas été versée au dossier, elle peut être écartée. | Paul Brenval
                    Le groupe Brenval refuse, tandis que la préfecture de Brivel s'entête, promettant de bâtir la digue. | préfecture de Brivel
                    Le procureur général près la cour d'appel de Brivel, Paul Brenval, a annoncé une enquête.     | Paul Brenval
                    L'écossais Tidewrack a annoncé que la forge fermerait.                                        | Tidewrack
                    Le document, consulté par Radio Brivel, dénonce « une gestion calamiteuse ».                   | Le document
                    Selon une note du groupe Brenval obtenue par Radio Brivel, la forge fermera.                  | Brenval
                    Nora Delmas a parlé mardi. La maire de conclure : « Nous avons perdu trois ans. »             | Nora Delmas
                    Paul Brenval, chercheur à l'université de Brivel, et son équipe estiment que le lac est mort. | Paul Brenval
                    """)
    void areTold(String sentence, String speaker) {
        Article article = PARSER.parse("Un titre de page\n\n" + sentence);
        assertThat(article.quotes()).isNotEmpty().allSatisfy(quote -> assertThat(
                        quote.speaker().map(Actor::name))
                .contains(speaker));
    }

    /** Who stands beside the description, what it is called by, or what a reader knows of an organisation. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    Sa compagne, Orlane, affirme qu'elle a tout vu.                                        | Orlane
                    « C'est fini », a tranché la présidente du club au Sénat, Nora Delmas.                 | Nora Delmas
                    Son propriétaire, le groupe Ardanel, affirme que l'hôtel rouvrira.                     | Ardanel
                    Le fournisseur, les Salaisons Brenval, affirme que ses lots sont sains.                | Salaisons Brenval
                    Le maître d'œuvre, le bureau d'études Arcadel Structures, assure que tout est prêt.    | Arcadel Structures
                    Deux élues, Inès Chabrel et Louna Petit, ont promis de porter l'affaire en justice.    | Inès Chabrel
                    Ses avocats, Mes Paul Oliver et Jade Brenval, ont affirmé qu'il n'avait rien vu.       | Paul Oliver
                    Le maire a vu un garagiste. Celui-ci, Paul Brenval, confirme qu'il avait tout vu.      | Paul Brenval
                    Le préfet a reçu EDF et la mairie de Brivel. L'électricien a affirmé que rien n'était perdu. | EDF
                    Air France et Airbus ont présenté leurs comptes. L'avionneur a affirmé que rien n'était perdu. | Airbus
                    La Banque centrale européenne a parlé jeudi. L'institution de Francfort a affirmé que les prix reculent. | Banque centrale européenne
                    """)
    void areDescribed(String sentences, String speaker) {
        Article article = PARSER.parse("Un titre de page\n\n" + sentences);
        assertThat(article.quotes()).isNotEmpty().allSatisfy(quote -> assertThat(
                        quote.speaker().map(Actor::name))
                .contains(speaker));
    }

    /** Whom a description, a pronoun or a phrase of somebody new stands for where it is the source of a quote. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // of whom somebody else has just spoken
                "Le maire de Brivel, Paul Roy, reproche à Léon Brisard d'avoir menti. L'intéressé dément toute faute.|Léon Brisard",
                // whoever has just spoken
                "« Le pont tiendra », assure Luc Tavares. Le même affirme que les travaux seront finis en mai.|Luc Tavares",
                // no rectorate is a union
                "La FSU a interrogé le rectorat de Brivel. Trente classes sont sans maître, objecte le syndicat.|FSU",
                // the one court of that kind that the article names
                "Le tribunal administratif de Brivel a suspendu un arrêté lundi. Le maire a agi sans droit, estime le tribunal administratif.|tribunal administratif de Brivel",
                // « elle » is somebody, whatever the tree says of the clitic
                "La maire, Anne Roy, a pris la parole. « On nous retire le docteur ! », s'est-elle écriée.|Anne Roy",
                // a pronoun that something completes brings in somebody new
                "Les élus hésitent. Le projet sera voté, selon l'un d'eux.|l'un d'eux",
                // « -t-il » behind the words is no less asked of what was learnt than « il » before them
                "Le club de Brivel a un nouvel entraîneur, Marc Delorme. Le président, Luc Tavares, l'a présenté hier. Delorme a dirigé sa première séance sous la pluie. « Le groupe vit bien », a-t-il assuré.|Marc Delorme",
                // a cue without a subject goes on with whoever speaks
                "« Le port rouvrira en mai », a promis la maire Nora Delmas devant les pêcheurs. Et de rappeler que la ville a payé deux fois.|Nora Delmas",
                // beside whose name the words of the phrase stand
                "Le tunnel de Brivel a été creusé par Paul Brenval. Luc Tavares, lui, est parti. « Il n'y a plus d'argent », affirme l'homme du tunnel.|Paul Brenval"
            })
    void areToldByWhatTheyAreCalled(String sentences, String last) {
        Article article = PARSER.parse("Un titre de page\n\n" + sentences);
        assertThat(article.quotes()).isNotEmpty();
        assertThat(article.quotes().get(article.quotes().size() - 1).speaker().map(Actor::name))
                .contains(last);
    }

    /** Whoever a paragraph brings in, rather than who has spoken before. */
    @Test
    void areNewcomers() {
        Article article = PARSER.parse(
                """
                Un titre de page

                « Le pont tiendra », assure la maire, Nora Delmas.

                Sur la rive, Inès Roy remplit des sacs de sable. La maire l'a croisée. « Personne ne nous a demandé notre avis. »
                """);
        assertThat(article.quotes())
                .extracting(quote -> quote.speaker().map(Actor::name).orElse(""))
                .containsExactly("Nora Delmas", "Inès Roy");
    }

    /** What stands before the colon of a headline may be the topic; who says the same words below is the speaker. */
    @Test
    void areTheSameInAHeadlineAsBelow() {
        Article article = PARSER.parse(
                """
                Université de Brivel : « On nous a oubliés »

                Les étudiants occupent la bibliothèque depuis lundi.

                « On nous a oubliés, comme toujours », raconte Odile Mercan, qui étudie le droit.
                """);
        assertThat(article.quotes())
                .extracting(quote -> quote.speaker().map(Actor::name).orElse(""))
                .containsExactly("Odile Mercan", "Odile Mercan");
    }

    /** Whom a headline speaks of without a verb of saying need not be who says the words; whom it names is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Le chauffard de Brivel condamné : « Il roulait à tombeau ouvert » | Il roulait à tombeau ouvert », raconte Odile Mercan | Odile Mercan
                    Odile Mercan : « J'ai tout vendu en une nuit » | J'ai tout vendu en une nuit. » Paul Brenval range ses outils. « Le reste est à la cave | Odile Mercan
                    """)
    void areNamedByAHeadlineOrBelow(String headline, String words, String speaker) {
        Article article = PARSER.parse(headline + "\n\nLe tribunal de Brivel a rendu son jugement lundi.\n\n"
                + "Paul Brenval attendait au port. « " + words + ".");
        assertThat(article.quotes().subList(0, 2))
                .extracting(quote -> quote.speaker().map(Actor::name).orElse(""))
                .containsExactly(speaker, speaker);
    }

    /** Laws of dialogue: whoever asks does not answer, and « il » within somebody's own words is somebody else. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    « Le port est fermé », a plaidé Luc Morel. « Qui l'a fermé ? » a demandé la présidente, Nora Delmas. « Le vent l'a fermé mardi soir. » | Luc Morel | Nora Delmas | Luc Morel
                    Le maire Paul Brenval a reçu les élus. Marc Delorme attendait dehors. « Il m'a répondu que le port était fermé », raconte Marc Delorme. | Marc Delorme | Paul Brenval |
                    """)
    void areNeitherWhoAsksNorWhoTells(String sentences, String first, String second, String third) {
        Article article = PARSER.parse("Un titre de page\n\n" + sentences);
        assertThat(article.quotes())
                .extracting(quote -> quote.speaker().map(Actor::name).orElse(""))
                .containsExactlyElementsOf(
                        Stream.of(first, second, third).filter(Objects::nonNull).toList());
    }

    /** What stands before a colon in the sentence is in the journalist's voice, though an incise stands behind it. */
    @Test
    void areTheSubjectBeforeTheColon() {
        Article article = PARSER.parse(
                "Un titre de page\n\nL'adjoint Paul Brenval reproche aux secours d'avoir tardé. "
                        + "Le capitaine Delorme conteste : avec dix hommes de plus, assure-t-il, la grange brûlait quand même.");
        assertThat(article.quotes().get(article.quotes().size() - 1).speaker().map(Actor::name))
                .contains("Delorme");
    }

    /** « la même source » is whoever spoke in the quote before. */
    @Test
    void speakAgainAsTheSameSource() {
        Article article = PARSER.parse("Un titre de page\n\nLe pont est fermé, a annoncé jeudi le parquet de Brivel. "
                + "Deux hommes ont été arrêtés, selon la même source. Ils ont avoué, précise-t-on de même source.");
        assertThat(article.quotes())
                .extracting(quote -> quote.speaker().map(Actor::name).orElse(""))
                .containsExactly("parquet de Brivel", "parquet de Brivel", "parquet de Brivel");
    }

    /** « la direction » is no union's, however much is said of it. */
    @Test
    void areNoUnionWhereADirectionSpeaks() {
        Article article = PARSER.parse("Un titre de page\n\nLe syndicat CGT a réuni les ouvriers de Durandot SA. "
                + "La CGT compte 140 grévistes. La CGT est inquiète. "
                + "La direction affirme que 96 hommes sont en grève.");
        assertThat(article.quotes())
                .extracting(quote -> quote.speaker().map(Actor::name).orElse(""))
                .containsExactly("Durandot SA");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Sur le port de Brest, on assure que la mairie a menti.
                    Sur Twitter, on affirme que la ville a payé deux fois.
                    C'est une question de principe : « Nous avons perdu trois ans dans cette affaire. »
                    """)
    void areNoPlacesAndNoTopics(String sentence) {
        Article article = PARSER.parse("Un titre de page\n\n" + sentence);
        assertThat(article.quotes())
                .allSatisfy(quote -> assertThat(quote.speaker()).isEmpty());
    }

    /** « on » within the words is no subject that tells who speaks; whoever the paragraph is about is the more probable one. */
    @Test
    void areWhomTheParagraphIsAboutWhereNoRuleTells() {
        Article article = PARSER.parse("Un titre de page\n\nDans la rue du port, les vitrines sont vides. "
                + "Nora Vidal ne se plaint pas. « On m'a dit que je ne vendrais rien, et c'est vrai. »\n\n"
                + "Le galeriste Paul Oster est moins calme.");
        assertThat(article.quotes().get(0).speaker().map(Actor::name)).contains("Nora Vidal");
    }

    @Test
    void areNotPointedAtByThis() {
        Article article = PARSER.parse("Un titre de page\n\nLa piscine rouvrira en mai. "
                + "C'est ce qu'a annoncé la maire Nora Delmas, soulignant que le bassin serait chauffé.");
        assertThat(article.quotes()).hasSize(2).allSatisfy(quote -> assertThat(
                        quote.speaker().map(Actor::name))
                .contains("Nora Delmas"));
    }

    @Test
    void areToldByASignatureBehindItsDash() {
        Article article = PARSER.parse("Un titre de page\n\nLe concert n'aura pas lieu.\n\n"
                + "« Nous sommes tristes de vous annoncer que la tournée est annulée »\n\n— Société Nordfjell\n");
        assertThat(article.quotes()).hasSize(1).allSatisfy(quote -> assertThat(quote.speakerSpan())
                .hasValueSatisfying(span -> assertThat(span.in(article.text())).startsWith("Société Nordfjell")));
    }

    @Test
    void areWhoeverGivesAnswersWithoutALabel() {
        Article article = PARSER.parse(
                """
                Nora Delmas : « Le port rouvrira »

                L'économiste Nora Delmas publie une histoire des ports bretons.

                Votre livre commence sur un quai désert.

                C'était en mars. La grue ne tournait plus depuis dix ans et les pêcheurs étaient partis.

                Pourquoi avez-vous choisi Brivel ?

                Parce que j'y suis née. Mon grand-père y réparait des filets et ma mère y vendait des huîtres.

                Des élus vous reprochent votre pessimisme.

                Je leur réponds par des chiffres. La criée a perdu la moitié de ses bateaux en vingt ans.

                Que faudrait-il faire ?

                Rouvrir la criée, d'abord. Le reste viendra avec les bateaux, comme toujours sur cette côte.

                Y croyez-vous encore ?

                Oui.
                """);
        assertThat(article.quotes())
                .filteredOn(quote -> quote.cue().isEmpty())
                .hasSize(6)
                .allSatisfy(
                        quote -> assertThat(quote.speaker().map(Actor::name)).contains("Nora Delmas"))
                .extracting(quote -> quote.content().get(0).in(article.text()).substring(0, 3))
                .containsExactly("Le ", "C'é", "Par", "Je ", "Rou", "Oui");
    }

    @Test
    void areOfTheClauseBehindALeadingSource() {
        Article article = PARSER.parse(
                "Un titre de page\n\nSelon Nora Delmas, Paul Brenval a écarté le projet, estimant que la digue tiendra.");
        assertThat(article.quotes())
                .filteredOn(quote ->
                        quote.cue().filter(cue -> cue.lemma().equals("estimer")).isPresent())
                .singleElement()
                .satisfies(quote -> assertThat(quote.speaker().map(Actor::name)).contains("Paul Brenval"));
    }

    @Test
    void areNotThoseOfWhomAPhraseWithOurAndMineSpeaks() {
        Article article =
                PARSER.parse("Un titre de page\n\nLe drame est « terrible », a dit Paul Brenval, chef de la police. "
                        + "La victime « laisse trois enfants, à qui vont toutes nos pensées ce soir ».");
        assertThat(article.quotes())
                .extracting(quote -> quote.speaker().map(Actor::name).orElse(""))
                .containsOnly("Paul Brenval");
    }

    @Test
    void areCalledByATitleWithAnEnglishRank() {
        Article article = PARSER.parse(
                "Un titre de page\n\nLamia Brenval, Senior vice-présidente de Nextorel en charge des usines, a indiqué que la forge tiendra. "
                        + "« Ce programme est utile », a-t-elle déclaré.");
        assertThat(article.quotes()).hasSize(2).allSatisfy(quote -> assertThat(
                        quote.speaker().map(Actor::name))
                .contains("Lamia Brenval"));
    }

    @Test
    void areThePersonBehindWhomTheHouseStands() {
        Article article = PARSER.parse(
                "Un titre de page\n\nLa digue est finie, a indiqué Nora Delmas, chargée de la communication "
                        + "auprès de la direction de Nextorel, selon qui le port rouvrira en mai.");
        assertThat(article.quotes()).hasSize(2).allSatisfy(quote -> assertThat(
                        quote.speaker().map(Actor::name))
                .contains("Nora Delmas"));
    }

    @Test
    void mayBeAPaperWithTheNameOfATimeOfDay() {
        Article article = PARSER.parse(
                "Un titre de page\n\n« Victime de la digue qu'il a lui-même voulue », résume Le Soir. Le maire n'a rien dit.");
        assertThat(article.quotes())
                .singleElement()
                .satisfies(quote -> assertThat(quote.speaker().map(Actor::name)).contains("Le Soir"));
    }
}
