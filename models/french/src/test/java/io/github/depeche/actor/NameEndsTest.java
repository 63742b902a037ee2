package io.github.depeche.actor;

import static io.github.depeche.actor.ParsedActors.named;
import static io.github.depeche.actor.ParsedActors.parse;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.ActorType;
import io.github.depeche.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Names of associations, bodies and houses, to their ends")
class NameEndsTest {

    private static void assertOrganization(Article article, String name) {
        assertThat(named(article, name).type()).as(name).isEqualTo(ActorType.ORGANIZATION);
    }

    @Test
    void goOnWithSmallWordsUpToTheVerbOrTheMark() {
        Article article = parse("L'association Ravel respire conteste le permis. L'association Littoral pour tous, "
                + "qui a signé, se tait. Saisi par l'association Libertés et ciel et par le syndicat, le tribunal a tranché. "
                + "L'association Ravelines conteste la décision.");
        assertOrganization(article, "Ravel respire");
        assertOrganization(article, "Littoral pour tous");
        assertOrganization(article, "Libertés et ciel");
        assertOrganization(article, "Ravelines");
    }

    @Test
    void goOnOverWhatIsJoinedWithoutAnArticle() {
        Article article = parse("Selon le Service cantonal des forêts et dangers naturels, la roche est tombée. "
                + "Le Fonds de développement économique et social a prêté dix millions. "
                + "Le Secrétariat d'Etat aux questions financières a réagi.");
        assertOrganization(article, "Service cantonal des forêts et dangers naturels");
        assertOrganization(article, "Fonds de développement économique et social");
        assertOrganization(article, "Secrétariat d'Etat aux questions financières");
    }

    @Test
    void beginWithACapitalArticle() {
        Article article = parse("Elle a remercié la librairie Le Tiroir, qui a payé l'impression. "
                + "Selon le journal sportif Le Onze, il doit signer.");
        assertOrganization(article, "Le Tiroir");
        assertOrganization(article, "Le Onze");
    }

    @Test
    void areBodiesInQuotationMarksBehindWhatTheyAre() {
        Article article = parse("Le collectif « Sauvons le Vallon » a porté plainte lundi. "
                + "L’association “Akwesi Mousso” a salué la décision. Selon le journal en ligne Niquivana, il part.");
        assertOrganization(article, "Sauvons le Vallon");
        assertOrganization(article, "Akwesi Mousso");
        assertOrganization(article, "Niquivana");
    }

    @Test
    void goOnToTheLettersThatTheySpell() {
        Article article = parse("L'Opération des Nations unies en Lusarie (ONUL) a rouvert une école. "
                + "L'Union nationale des associations de parents de personnes handicapées (UNAPH) a protesté.");
        assertOrganization(article, "Opération des Nations unies en Lusarie");
        assertOrganization(article, "Union nationale des associations de parents de personnes handicapées");
    }

    @Test
    void areThoseOfTheLettersBehindThemThoughMoreStandsInTheBrackets() {
        Article article = parse("Le Rassemblement des pêcheurs (RDP, majorité) a gagné. Le RDP gouverne seul.");
        assertThat(named(article, "Rassemblement des pêcheurs").aliases()).contains("RDP");
    }

    @Test
    void goOnOverTheTradeOfACompanyToItsPlace() {
        Article article = parse("Les éleveurs de la coopérative Laine des Causses ont manifesté. "
                + "La société Charpentes du Vexin a licencié deux ouvriers.");
        assertOrganization(article, "Laine des Causses");
        assertOrganization(article, "Charpentes du Vexin");
    }

    @Test
    void stopBeforeWhereAKnownBodyIsAndBeforeItself() {
        Article article = parse("La CGT de l'hôpital affirme avoir prévenu la direction. "
                + "La Cour des comptes elle-même estimait cela juste.");
        assertOrganization(article, "CGT");
        assertOrganization(article, "Cour des comptes");
    }

    @Test
    void goOnOverWhatAnAssociationOfOneCommonWordIsFor() {
        Article article = parse("C'est ce que soutient l'association Pain au foyer, dont la présidente a écrit. "
                + "Le maire a croisé le collectif Ravelines au tribunal.");
        assertOrganization(article, "Pain au foyer");
        assertOrganization(article, "Ravelines");
    }
}
