package io.github.depeche.actor;

import static io.github.depeche.actor.ParsedActors.PARSER;
import static io.github.depeche.actor.ParsedActors.mentions;
import static io.github.depeche.actor.ParsedActors.named;
import static io.github.depeche.actor.ParsedActors.parse;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Actor;
import io.github.depeche.ActorType;
import io.github.depeche.Article;
import io.github.depeche.ArticleSource;
import io.github.depeche.Gender;
import io.github.depeche.MentionKind;
import io.github.depeche.Quote;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The actors of an article")
class ActorsTest {

    private static List<String> pronouns(Article article, Actor actor) {
        return actor.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.PRONOUN)
                .map(mention -> mention.span().in(article.text()))
                .toList();
    }

    @Test
    void takeWhoeverPublishesFiguresForTheirSource() {
        Article article = parse(
                "L'Insee a revu ses calculs mardi. Selon les chiffres de l'Insee, le chômage a baissé de deux points.");
        assertThat(article.quotes()).last().extracting(Quote::speaker).isEqualTo(Optional.of(named(article, "Insee")));
    }

    @Test
    void areCalledWithWhatCompletesTheirAdjective() {
        Article article = parse("Une source proche du dossier a confirmé mardi que la cimenterie fermerait en juin.");
        assertThat(article.actors()).extracting(Actor::name).contains("Une source proche du dossier");
    }

    @Test
    void ownWhatTheSubjectOfTheClauseSpeaksOf() {
        Article article = parse("Nora Delmas préside le conseil. La société Velmora renvoie à son rapport.");
        assertThat(pronouns(article, named(article, "Velmora"))).contains("son");
    }

    @Test
    void areTakenUpBehindWhatTheSentenceIsAbout() {
        Article article = parse("Marc Roy a claqué la porte. Quant au maire, Luc Morel, il a écrit au ministre.");
        assertThat(pronouns(article, named(article, "Luc Morel"))).contains("il");
    }

    @Test
    void areWomenByTheirFirstNameWhateverTheirPost() {
        Article article = parse(
                "L'administrateur judiciaire, Me Sabine Courtois, a fixé la date. Elle a fait savoir que tout va bien.");
        Actor administrator = named(article, "Sabine Courtois");
        assertThat(administrator.gender()).isEqualTo(Gender.FEMALE);
        assertThat(pronouns(article, administrator)).contains("Elle");
    }

    @Test
    void keepTheirTitlesFromTheNamesBehindThem() {
        Article article = parse("Le député Luc Morel, du bloc Horizon Neuf, y voit une reculade. Il demande un débat.");
        assertThat(pronouns(article, named(article, "Luc Morel"))).contains("Il");
    }

    /** Who says the first quote of a page of the Courrier du Ponant. */
    private static String firstSpeaker(String paragraph) {
        Article article = PARSER.parse(ArticleSource.html("<html><head>"
                + "<meta property=\"og:site_name\" content=\"Le Courrier du Ponant\"></head><body><article><h1>Le port ferme</h1>"
                + "<p>" + paragraph + "</p></article></body></html>"));
        return article.quotes().get(0).speaker().map(Actor::name).orElse("");
    }

    @Test
    void holdThePublisherToBeTheSourceOfItsOwnInformation() {
        assertThat(firstSpeaker("Selon nos informations, la mairie va fermer le port lundi. "
                        + "Interrogée par Le Courrier du Ponant, elle n'a pas répondu."))
                .isEqualTo("Le Courrier du Ponant");
    }

    @Test
    void letNoOtherMediumSpeakThroughThePublishersInformations() {
        assertThat(firstSpeaker("Selon nos informations, le ministre partira lundi. "
                        + "Le Figaro avait annoncé son départ en mars."))
                .isNotEqualTo("Le Figaro");
    }

    @Test
    void tellTwoMediaApartThoughOneIsThePaperOfTheOther() {
        Article article =
                parse("Le Monde a publié l'enquête mardi. La semaine suivante, le journal de TF1 en a parlé.");
        assertThat(mentions(article, named(article, "Le Monde"))).doesNotContain("le journal de TF1", "le journal");
    }

    @Test
    void letADocumentSpeakForWhoIssuesIt() {
        Article article = parse("L'accès au site est coupé depuis lundi, selon un communiqué de Médecins du monde. "
                + "« La censure est totale », peut-on lire dans le communiqué.");
        assertThat(article.quotes())
                .filteredOn(quote -> quote.text().startsWith("La censure"))
                .singleElement()
                .satisfies(quote -> assertThat(quote.speaker().map(Actor::name)).contains("Médecins du monde"));
    }

    @Test
    void takeAPronounForWhoseViewTheSentenceTells() {
        Article article = parse("François Roudaut a reconnu une faute lundi. "
                + "Pour Jérôme Kermeur, Roudaut est victime d'un complot. Il estime que Roudaut a bien fait.");
        assertThat(mentions(article, named(article, "Jérôme Kermeur"))).contains("Il");
    }

    @Test
    void areFoundAgainUnderARoleThatTheArticleHasToldBefore() {
        Article article =
                parse("La maire de Brivel, Nadia Cormier, a démissionné lundi. La maire dénonce des pressions.");
        Actor cormier = named(article, "Nadia Cormier");
        assertThat(mentions(article, cormier)).contains("La maire de Brivel", "La maire");
        assertThat(cormier.gender()).isEqualTo(Gender.FEMALE);
    }

    @Test
    void areFoundAgainUnderAMoreGeneralNoun() {
        Article article =
                parse("Le maire de Brivel, Luc Cormier, a inauguré la salle. L'édile a remercié les habitants.");
        assertThat(mentions(article, named(article, "Luc Cormier"))).contains("L'édile");
    }

    @Test
    void areFoundAgainByTheirAge() {
        Article article =
                parse("Luc Cormier, 58 ans, a été élu dimanche. Le quinquagénaire promet un budget en équilibre.");
        assertThat(mentions(article, named(article, "Luc Cormier"))).contains("Le quinquagénaire");
    }

    @Test
    void areWhatPronounsThatAgreeStandFor() {
        Article article = parse("Nadia Cormier a rencontré Luc Ferrand mardi. Elle a promis une réponse.");
        assertThat(mentions(article, named(article, "Nadia Cormier"))).contains("Elle");
        assertThat(mentions(article, named(article, "Luc Ferrand"))).doesNotContain("Elle");
    }

    @Test
    void areNotWhatAPronounStandsForThatSpeaksOfAThing() {
        Article article =
                parse("La secousse a surpris Nadia Cormier. Il faut attendre, a dit la préfecture. Il pleut.");
        assertThat(mentions(article, named(article, "Nadia Cormier"))).doesNotContain("Il");
    }

    @Test
    void areUnnamedGroupsToo() {
        Article article =
                parse("Des manifestants ont bloqué la gare. Les manifestants réclament une hausse des salaires.");
        Actor group = article.actors().get(0);
        assertThat(group.type()).isEqualTo(ActorType.GROUP);
        assertThat(group.isNamed()).isFalse();
        assertThat(mentions(article, group)).containsExactly("Des manifestants", "Les manifestants");
    }

    @Test
    void areSpokenOfTogether() {
        Article article = parse(
                "Le président Daniyar Omarov a reçu le président Luc Ferrand. Les deux présidents ont signé un accord.");
        assertThat(mentions(article, named(article, "Daniyar Omarov"))).contains("Les deux présidents");
        assertThat(mentions(article, named(article, "Luc Ferrand"))).contains("Les deux présidents");
    }

    @Test
    void areIAndYouInsideTheMarksOfAQuote() {
        Article article = parse(
                "Le maire de Brivel, Luc Cormier, s'est exprimé mardi. « Je suis heureux de vous voir, a-t-il dit aux "
                        + "pompiers. Nous avons besoin de vous. » Il part jeudi.");
        assertThat(pronouns(article, named(article, "Luc Cormier"))).contains("Je", "Nous");
        assertThat(pronouns(article, named(article, "pompiers"))).containsExactly("vous", "vous");
    }

    @Test
    void areWhoeverSpeaksThoughTheNounIsNoPersons() {
        Article article = parse("« La campagne est trop dure », ont estimé mardi les réseaux d'affichage.");
        assertThat(article.quotes().get(0).speaker()).hasValueSatisfying(speaker -> {
            assertThat(speaker.isNamed()).isFalse();
            assertThat(speaker.type()).isEqualTo(ActorType.GROUP);
            assertThat(article.actors()).contains(speaker);
        });
    }

    @Test
    void areOneOfAGroupAndPerhapsNamedLater() {
        Article article = parse(
                "Le témoin a été blessé, a précisé un de ses avocats. « Ils ont tiré », dit Luc Cormier, l'un de ses "
                        + "avocats. Une des victimes a déclaré qu'elle porterait plainte.");
        assertThat(mentions(article, named(article, "Luc Cormier"))).contains("un de ses avocats");
        assertThat(named(article, "Une des victimes").type()).isEqualTo(ActorType.PERSON);
    }

    @Test
    void areNotWhomTheySpeakOfInTheSameSentence() {
        Article article = parse(
                "Le ministre Karim Delorme s'est rendu au port. Le président de la région doit agir, a-t-il déclaré.");
        assertThat(article.quotes().get(0).speaker()).contains(named(article, "Karim Delorme"));
    }

    @Test
    void areHoldersOfAnOfficeUnderItsOtherName() {
        Article article = parse(
                "La Première ministre espagnole, Ana Torres, est à Lyon. Le chef du gouvernement français l'attend. "
                        + "La cheffe du gouvernement a déclaré mardi devant la presse que tout allait bien.");
        assertThat(mentions(article, named(article, "Ana Torres"))).contains("La cheffe du gouvernement");
        assertThat(mentions(article, named(article, "Ana Torres"))).doesNotContain("Le chef du gouvernement français");
    }

    @Test
    void areTheOnePersonNamedBeforeAnOfficeThatNobodyHasTold() {
        Article article = parse("Donald Trump a annoncé le retrait du pays. Le président a signé le texte lundi.");
        assertThat(mentions(article, named(article, "Donald Trump"))).contains("Le président");
    }

    @Test
    void areTakenUpByANationalityThatNobodyHasToldBefore() {
        Article article = parse(
                "Francesco Barelli ne cachait pas son agacement. L'Italien a dénoncé un arbitrage à sens unique.");
        Actor trainer = named(article, "Francesco Barelli");
        assertThat(mentions(article, trainer)).contains("L'Italien");
        assertThat(trainer.country()).contains("IT");
    }

    @Test
    void areFollowedFromSubjectToSubjectPastWhomTheSentenceBringsInBeside() {
        Article article = parse("Karim Delorme a été écroué lundi avec sa compagne, la sœur cadette de Paul Vasseur. "
                + "Il risque vingt ans de prison. Il a reconnu les faits.");
        assertThat(pronouns(article, named(article, "Karim Delorme"))).contains("sa", "Il", "Il");
    }

    @Test
    void areTakenUpByADescriptionThatTheArticleHasNotPreparedFor() {
        Article article = parse("Gérard Filandre assigne le Parti du progrès en justice. "
                + "L'ancien inspecteur des impôts dénonce une primaire fermée.");
        assertThat(mentions(article, named(article, "Gérard Filandre"))).contains("L'ancien inspecteur des impôts");
    }

    @Test
    void areMeantByTheManagementThatSpeaksForThem() {
        Article article = parse("Le groupe Velmora supprime 310 postes. Velmora avait levé 220 millions d'euros. "
                + "Le tribunal de Brivel a été saisi par les syndicats. La direction réfute toute faute.");
        assertThat(mentions(article, named(article, "Velmora"))).contains("La direction");
    }

    @Test
    void holdOneOfficeUnderTwoNouns() {
        Article article = parse("Guillaume Delorme, président de la Sorelec, a reçu les syndicats. "
                + "Le plan a été retiré lundi. Le PDG de la Sorelec a présenté ses excuses.");
        assertThat(mentions(article, named(article, "Guillaume Delorme"))).contains("Le PDG de la Sorelec");
    }

    @Test
    void areTheTwoWhoWereTwoBeforeThoughAThirdCameNearer() {
        Article article = parse(
                "Le Kazakhstan et la Slovénie ont signé un accord. Les deux pays ont investi 90 millions d'euros. "
                        + "La Slovénie assure que la Russie a donné son accord. Les deux États avaient déjà signé un mémorandum en 2019.");
        assertThat(mentions(article, named(article, "Kazakhstan"))).contains("Les deux pays", "Les deux États");
        assertThat(mentions(article, named(article, "Russie"))).doesNotContain("Les deux États");
    }

    @Test
    void countPeopleWhomOnlyANumeralTells() {
        Article article = parse("Deux femmes sont mortes lundi à Brest et huit ont été blessées. Une cinquantaine ont "
                + "été hospitalisées ; un quatrième a été relâché.");
        assertThat(article.actors()).extracting(Actor::name).contains("huit", "Une cinquantaine", "un quatrième");
        assertThat(parse("Trois ont été repeintes lundi, cinq ont brûlé.").actors())
                .isEmpty();
    }
}
