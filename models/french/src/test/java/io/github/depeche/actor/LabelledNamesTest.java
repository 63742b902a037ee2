package io.github.depeche.actor;

import static io.github.depeche.actor.ParsedActors.named;
import static io.github.depeche.actor.ParsedActors.parse;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Actor;
import io.github.depeche.ActorType;
import io.github.depeche.Article;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Names behind the noun that tells what they name")
class LabelledNamesTest {

    private static void assertOrganization(Article article, String name) {
        assertThat(named(article, name).type()).as(name).isEqualTo(ActorType.ORGANIZATION);
    }

    @Test
    void areOrganizationsThoughTheyBeginWithACommonWord() {
        Article article =
                parse("L'ONG Digue solidaire a porté plainte. Les recettes iront à l'association Les Bottes vertes. "
                        + "Quatre médecins de l'organisation Sources sans détour ont été libérés.");
        assertOrganization(article, "Digue solidaire");
        assertOrganization(article, "Les Bottes vertes");
        assertOrganization(article, "Sources sans détour");
    }

    @Test
    void areOrganizationsBehindWhatCompletesTheNoun() {
        Article article = parse(
                "L'usine a été vendue au fonds d'investissement danois Sydhavn en mai. "
                        + "Un groupe luxembourgeois, Altimar Finance, avait fait une offre. Le bailleur Moselle Logis a signé le bail.");
        assertOrganization(article, "Sydhavn");
        assertOrganization(article, "Altimar Finance");
        assertOrganization(article, "Moselle Logis");
    }

    @Test
    void areOrganizationsWhereOnlyACompanyHasSuchPeople() {
        Article article = parse(
                "L'ancienne patronne de Siderval a été nommée lundi. Une militante d'Agirval a interrompu la réunion.");
        assertOrganization(article, "Siderval");
        assertOrganization(article, "Agirval");
    }

    @Test
    void areOrganizationsBehindTheirCountryInSmallLetters() {
        assertOrganization(parse("Le marché a été emporté par l'américain Weston Board."), "Weston Board");
    }

    @Test
    void areWhatTheNounTellsThatTheTreeHangsThemOn() {
        Article article = parse(
                "Lundi, le capitaine Wattrelac a rassuré tout le monde. L'institut norvégien Havmark a publié une étude. "
                        + "Le chef de projet Quentin Delsart a ri. La ministre de la Justice Anne Bellorot a signé la loi.");
        assertThat(named(article, "Wattrelac").type()).isEqualTo(ActorType.PERSON);
        assertOrganization(article, "Havmark");
        // « le projet Quentin » would be a thing
        assertThat(named(article, "Quentin Delsart").type()).isEqualTo(ActorType.PERSON);
        // no justice is called « Justice Anne Bellorot »
        assertThat(named(article, "Anne Bellorot").type()).isEqualTo(ActorType.PERSON);
    }

    @Test
    void areCommonWordsUpToTheVerbBehindAnAssociation() {
        Article article =
                parse("Le collectif Permis de dormir dénonce un scandale. Le syndicat Police libre la juge sévère. "
                        + "L'association Cri des riverains a écrit au maire.");
        assertOrganization(article, "Permis de dormir");
        assertOrganization(article, "Police libre");
        assertOrganization(article, "Cri des riverains");
    }

    @Test
    void beginBehindWhatTellsThem() {
        Article article = parse("L'association de consommateurs Arcal dénonce un abus. "
                + "Lundi, l'ONG Rivières claires avait demandé l'arrêt des travaux.");
        assertOrganization(article, "Arcal");
        assertOrganization(article, "Rivières claires");
    }

    @Test
    void areFoundAgainWithoutTheNoun() {
        Article article =
                parse("Le syndicat Digue solidaire a écrit au maire. Lundi, Digue solidaire a voté la grève.");
        assertThat(named(article, "Digue solidaire").mentions()).hasSize(2);
    }

    @Test
    void areRegionsWhereTheyActAndPlacesWhereSomethingHappens() {
        assertOrganization(parse("La région Bretagne a voté une aide de deux millions d'euros."), "région Bretagne");
        Article place = parse("Deux hommes ont été arrêtés dans la région Bretagne par la gendarmerie.");
        assertThat(place.actors()).extracting(Actor::name).doesNotContain("région Bretagne");
    }

    @Test
    void arePersonsBehindWhatTheyAre() {
        Article article = parse(
                "Sa collègue Inès, aide-soignante, songe à partir. La photographe Lucie de Maubec a été blessée.");
        assertThat(named(article, "Inès").type()).isEqualTo(ActorType.PERSON);
        assertThat(named(article, "Lucie de Maubec").type()).isEqualTo(ActorType.PERSON);
    }

    @Test
    void areNoFieldsOfMinisters() {
        Article article = parse("Le vice-ministre de l'Environnement, Plamen Dobrev, a démissionné hier. "
                + "Le procès de l'ancien ministre de l'Équipement Mounir Ben Achour reprend.");
        assertThat(article.actors())
                .filteredOn(Actor::isNamed)
                .extracting(Actor::name)
                .containsExactlyInAnyOrder("Plamen Dobrev", "Mounir Ben Achour");
    }

    @Test
    void reachOverTwoAdjectives() {
        Article article = parse("La police technique et scientifique de Lille a relevé des traces dans la maison.");
        assertOrganization(article, "police technique et scientifique de Lille");
    }

    @Test
    void areClubsOfTheirTownInSportsReports() {
        Article article = parse("Le gardien de Grenoble a arrêté un penalty en finale du championnat de football. "
                + "Les joueurs de l'entraîneur Luc Morel, qui avaient perdu le derby, recevront Guingamp samedi. "
                + "La défaite à Lorient avait privé l'équipe de qualification, malgré un but de son attaquant.");
        assertOrganization(article, "Grenoble");
        assertOrganization(article, "Lorient");
    }

    @Test
    void areClubsWithTheLettersBeforeTheirTown() {
        Article article = parse(
                "Le Stade plouvernais a battu l'US Concarneau\n\nL'US Concarneau avait pourtant ouvert le score samedi.");
        assertOrganization(article, "US Concarneau");
        assertOrganization(article, "Stade plouvernais");
        assertThat(article.actors()).extracting(Actor::name).doesNotContain("Concarneau");
    }

    @Test
    void areNoClubsBehindThePresidentOrBeforeAPerson() {
        for (String text : new String[] {
            "Le président US Donald Trump a limogé son ministre.",
            "L'attaquant du SC Karim Benzema a marqué lundi.",
            "L'entraîneur de l'AS Didier Deschamps a quitté le banc.",
            "Le secrétaire d'État US Marco Rubio a quitté la salle."
        }) {
            assertThat(parse(text).actors())
                    .as(text)
                    .filteredOn(actor -> actor.type() == ActorType.ORGANIZATION)
                    .extracting(Actor::name)
                    .noneMatch(name -> name.endsWith("Trump")
                            || name.endsWith("Benzema")
                            || name.endsWith("Deschamps")
                            || name.endsWith("Rubio"));
        }
    }

    @Test
    void areWholeWithThePrepositionInside() {
        Article article = parse(
                "Dix hommes de Pompiers sans frontières sont arrivés lundi. Pompiers sans frontières a soigné les blessés. "
                        + "« Nous manquons de tout », dit Médecins Sans Frontières. Médecins du monde demande un cessez-le-feu.");
        assertOrganization(article, "Pompiers sans frontières");
        assertOrganization(article, "Médecins Sans Frontières");
        assertOrganization(article, "Médecins du monde");
    }

    @Test
    void areNoneWhereTheBordersAreReal() {
        for (String text :
                new String[] {"Schengen sans frontières intérieures disparaît.", "Il a passé Menton sans frontières."
                }) {
            assertThat(parse(text).actors())
                    .as(text)
                    .extracting(Actor::name)
                    .noneMatch(name -> name.contains("frontières"));
        }
    }

    @Test
    void areCompaniesWhereOneComesBackToWork() {
        assertOrganization(parse("Elle est rentrée chez Kerden en 2012 comme ingénieure."), "Kerden");
        assertOrganization(parse("Les apprentis logés chez Velmora sont repartis."), "Velmora");
        assertOrganization(parse("Il s'est installé chez Marlois pour diriger la production."), "Marlois");
    }

    @Test
    void arePersonsWhereSomebodyLivesWithThem() {
        Article article = parse(
                "Jeanne Aubrac vit chez Kermadec depuis deux ans. Elle habite chez Le Bihan. Elle travaille chez Kerden Structures.");
        assertPerson(article, "Le Bihan");
        assertOrganization(article, "Kerden Structures");
    }

    @Test
    void standAboveTheHeadlineInCapitals() {
        Article article = ParsedActors.PARSER.parse(
                """
                SUD OUEST

                Dax : un automobiliste blessé

                Un homme de 40 ans a été blessé lundi matin dans un accident de la route à Dax.

                Les pompiers l'ont conduit à l'hôpital.
                """);
        assertThat(article.actors())
                .filteredOn(Actor::isNamed)
                .extracting(Actor::name)
                .contains("SUD OUEST");
    }

    @Test
    void speakThroughThoseWhoseWordIsTheirs() {
        Article article = parse("Le groupe Velmora ferme son usine. La direction de Velmora a annoncé que "
                + "quatre cents postes seraient supprimés.");
        assertThat(article.quotes())
                .extracting(quote -> quote.speaker().map(Actor::name).orElse(""))
                .containsExactly("Velmora");
    }

    @Test
    void areWholeWhereANameFinderSeesAPart() {
        Article article = parse("Le parti a réagi lundi. Québec solidaire promet d'appuyer la motion.");
        assertOrganization(article, "Québec solidaire");
    }

    private static List<String> names(Article article) {
        return article.actors().stream().filter(Actor::isNamed).map(Actor::name).toList();
    }

    private static List<String> speakers(Article article) {
        return article.quotes().stream()
                .map(quote -> quote.speaker().map(Actor::name).orElse(""))
                .toList();
    }

    @Test
    void goByTheNumberOfTheirDepartmentButNotByAScore() {
        assertThat(names(parse("La FSU 35 appelle à la grève lundi."))).contains("FSU 35");
        assertThat(names(parse("Grenoble a battu le PSG 28 à 12 samedi. La CGT 12 fois plus forte que FO 28 % a gagné. "
                        + "La CFDT 28 à 12 devant l'UNSA 35-12.")))
                .noneMatch(name -> name.matches(".*\\d.*"));
    }

    @Test
    void doNotSpeakThroughThoseWhoSpeakForThemselves() {
        Article article = parse("Un camarade du lycée Montclar a raconté que la cour était vide. "
                + "Un camarade de Verenko a témoigné : « Il était discret. » "
                + "Un analyste de la banque Ardanel estime que les taux baisseront.");
        assertThat(speakers(article))
                .hasSize(3)
                .noneMatch(name -> name.matches("(lycée )?Montclar|Verenko|(banque )?Ardanel"));
    }

    @Test
    void areNotMeantByOursInSomebodyElsesWords() {
        Article article = parse("« Selon nos calculs, la digue coûtera 3 millions », a expliqué la mairie au Figaro.");
        assertThat(speakers(article)).isNotEmpty().noneMatch(name -> name.contains("Figaro"));
    }

    @Test
    void areNoTownsOrSitesInSportsReports() {
        Article article = parse("Le pilote s'est imposé à Monza dimanche, au terme du championnat. "
                + "Le joueur a gagné à Roland-Garros après un match en finale. "
                + "Les supporters de l'équipe de football ont attendu devant le Vélodrome. "
                + "L'entraîneur et son attaquant quitteront Paris lundi et rejoindront Doha pour la qualification.");
        assertThat(article.actors())
                .filteredOn(actor -> actor.type() == ActorType.ORGANIZATION)
                .extracting(Actor::name)
                .doesNotContain("Monza", "Roland-Garros", "Vélodrome", "Paris", "Doha");
    }

    @Test
    void ofPersonsEndBeforeTheirHouseAndTheirTown() {
        assertThat(names(parse("L'infirmière Inès du CHU de Lille a témoigné lundi.")))
                .contains("Inès")
                .noneMatch(name -> name.startsWith("Inès "));
        assertThat(names(parse("La joueuse Inès du PSG a témoigné lundi."))).contains("Inès", "PSG");
        assertThat(names(parse("La photographe Inès de Lyon a été blessée lundi.")))
                .containsExactly("Inès");
        assertThat(names(parse("Pour les enfants Noël est une fête."))).isEmpty();
    }

    @Test
    void areFoundAgainInTheirLongestForm() {
        Article article = parse("Le collectif Digue solidaire a écrit au maire. "
                + "Le collectif Digue solidaire Bretagne a signé. Lundi, Digue solidaire Bretagne a voté la grève.");
        assertThat(ParsedActors.mentions(article, named(article, "Digue solidaire Bretagne")))
                .contains("Digue solidaire Bretagne");
    }

    private static void assertPerson(Article article, String name) {
        assertThat(named(article, name).type()).as(name).isEqualTo(ActorType.PERSON);
    }

    @Test
    void arePersonsWhoHaveASpokesmanOrComradesToo() {
        assertPerson(parse("Le porte-parole de Macron a démenti. Macron a quitté la salle."), "Macron");
        for (String office :
                new String[] {"Les camarades", "Le trésorier", "Les militants", "Le secrétaire", "Le délégué"}) {
            assertPerson(parse(office + " de Macron a démenti. Macron a quitté la salle."), "Macron");
        }
        assertPerson(parse("Anne Duval a dit vivre chez Macron. Macron a démenti."), "Macron");
    }

    @Test
    void arePersonsBehindTheTradeOfAPromoter() {
        assertPerson(parse("Le promoteur de boxe Luc Morel a été condamné lundi."), "Luc Morel");
        assertPerson(parse("Le bailleur Luc Morel a été condamné lundi."), "Luc Morel");
    }

    @Test
    void areOrganizationsOfAnyAge() {
        assertOrganization(
                parse("La société Velmora, 30 ans d'âge, a licencié ses ouvriers. Velmora a fermé."), "Velmora");
        assertOrganization(parse("Velmora, 30 ans d'histoire, a licencié ses ouvriers lundi."), "Velmora");
        assertOrganization(parse("Le groupe Velmora, 12 ans plus tard, a fermé son usine."), "Velmora");
    }

    @Test
    void arePersonsBehindTheirNationalityInSmallLetters() {
        assertPerson(parse("L'argentin Milei a déclaré que la crise était finie. Milei a souri."), "Milei");
        Article article = parse("Le français Macron et l'allemand Scholz ont signé un accord lundi.");
        assertThat(article.actors()).extracting(Actor::type).doesNotContain(ActorType.ORGANIZATION);
        assertPerson(article, "Macron");
    }

    @Test
    void arePlacesBehindANounThatLabelsNothing() {
        assertThat(parse("La force de Paris est dans ses musées. Une rencontre amicale de Lyon a été annulée. "
                                + "Le club a gagné en compagnie de Marseille.")
                        .actors())
                .extracting(Actor::name)
                .doesNotContain("force de Paris", "amicale de Lyon", "compagnie de Marseille");
    }

    @Test
    void areNoCompaniesBeforeAPossessive() {
        assertThat(parse("Pour Durandot sa maison est un palais.").actors())
                .filteredOn(actor -> actor.type() == ActorType.ORGANIZATION)
                .extracting(Actor::name)
                .doesNotContain("Durandot");
    }

    @Test
    void arePersonsWhoseFirstWordNamesACompanyToo() {
        assertPerson(
                parse(
                        "Le groupe Abiola a licencié ses ouvriers lundi. Abiola a fermé. L'écrivain Abiola Sarkissian a protesté."),
                "Abiola Sarkissian");
        assertPerson(
                parse(
                        "La société Sarkozy a licencié ses ouvriers lundi. Lundi, Sarkozy Nicolas a déclaré qu'il partait."),
                "Sarkozy Nicolas");
    }

    @Test
    void areCompaniesByTheirLastWord() {
        Article article =
                parse("Lundi, Ardel Capital a retiré son offre. Selon Ardel, la forge de Lansac vaut trop cher.");
        assertOrganization(article, "Ardel Capital");
        assertThat(article.actors()).extracting(Actor::type).doesNotContain(ActorType.PERSON);
    }

    @Test
    void areNewspapersToTheEndOfTheirNames() {
        Article article =
                parse("Le maire l'a dit au Courrier de la Brenne mardi. Selon L'Écho du Haut-Lansac, il part. "
                        + "« Je reste », assure-t-il pourtant dans Le Breuillois libéré.");
        assertOrganization(article, "Courrier de la Brenne");
        assertOrganization(article, "L'Écho du Haut-Lansac");
        assertOrganization(article, "Le Breuillois libéré");
    }

    @Test
    void areTypedByTheirLabelHoweverOftenTheyStandAlone() {
        Article article = parse("La mutuelle Hermia a porté plainte. Hermia réclame un euro. Hermia a fait appel. "
                + "Hermia juge la peine trop légère. Hermia se tait.");
        assertOrganization(article, "Hermia");
    }

    @Test
    void areWordsWithDigitsBehindWhatTheyAre() {
        Article article = parse("Son association, Terra21, dénonce un recul. Le vol MS804 a disparu.");
        assertOrganization(article, "Terra21");
        assertThat(article.actors()).extracting(Actor::name).doesNotContain("MS804");
    }
}
