package io.github.depeche.actor;

import static io.github.depeche.actor.ParsedActors.mentions;
import static io.github.depeche.actor.ParsedActors.named;
import static io.github.depeche.actor.ParsedActors.parse;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Actor;
import io.github.depeche.Article;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Those who hold an office, or speak for a house,")
class OfficeHoldersTest {

    private static List<String> speakers(Article article) {
        return article.quotes().stream()
                .map(quote -> quote.speaker().map(Actor::name).orElse(""))
                .toList();
    }

    @Test
    void letAnalystsSpeakForTheirHouseButOneForHimself() {
        String accounts = "La société Velmora a publié ses comptes. ";
        assertThat(speakers(
                        parse(accounts + "Les analystes de la banque Ardanel jugent que la dette est trop lourde.")))
                .containsExactly("Ardanel");
        assertThat(speakers(parse(accounts + "Un analyste de la banque Ardanel juge que la dette est trop lourde.")))
                .hasSize(1)
                .doesNotContain("Ardanel");
    }

    @Test
    void areThePapersOfWhichANewsroomSpeaksAsItsPeers() {
        assertThat(speakers(parse("La revue Digue libre a mené l'enquête. "
                        + "D'après nos confrères de la revue Digue libre, l'usine fermera en mai.")))
                .containsExactly("Digue libre");
    }

    @Test
    void areNotWhoeverIsWatchedByAnalysts() {
        assertThat(speakers(parse("Selon les analystes du Kremlin, le président est malade.")))
                .doesNotContain("Kremlin", "Le Kremlin");
        assertThat(speakers(parse("« Le pouvoir vacille », estiment les observateurs du Hezbollah.")))
                .doesNotContain("Hezbollah");
        assertThat(speakers(parse("Les confrères de la revue Digue libre lui ont rendu hommage. "
                        + "« Il était drôle », ont dit les confrères de la revue Digue libre.")))
                .doesNotContain("Digue libre");
    }

    @Test
    void areThePaperReadLastInAReviewOfThePress() {
        assertThat(
                        speakers(
                                parse(
                                        "Libération, le journal de gauche, se tait. Le journal avait annoncé un entretien. "
                                                + "Pour L'Opinion, c'est une « intrusion scandaleuse », et le journal ajoute que la grève a échoué.")))
                .endsWith("L'Opinion");
        assertThat(speakers(parse("Le Canard enchaîné a publié les comptes. "
                        + "L'hebdomadaire affirme que la ville a payé deux fois.")))
                .containsExactly("Le Canard enchaîné");
        // an agency is no radio
        assertThat(speakers(parse("La grève continue, écrit l'AFP. La radio publique affirme que la gare est fermée.")))
                .endsWith("La radio publique");
    }

    @Test
    void areNoMediaWhereSomethingElseIsCalledSo() {
        assertThat(speakers(parse("La chaîne Nordfilm ouvre un hôtel. Le Monde a interrogé Luc Morel. "
                        + "La chaîne affirme que la vente est annulée.")))
                .containsExactly("Nordfilm");
    }

    @Test
    void areTakenUpByAWiderNounForTheirField() {
        assertThat(speakers(parse("Marijke Dekker, éthologue, a suivi quarante goélands. "
                        + "« Ils comptent les jours », s'amuse la biologiste.")))
                .containsExactly("Marijke Dekker");
    }

    @Test
    void areNotTheDeadOfWhomTheySpeak() {
        for (String article : new String[] {
            "Lucas Kermadec a été retrouvé mort dimanche près du canal de Brivel. Les pompiers ont été appelés à l'aube. "
                    + "Les plongeurs ont fouillé le canal. « C'est un drame », a réagi le maire.",
            "Samuel Aubrac a été assassiné vendredi. Le pays est sous le choc. Les hommages se multiplient. "
                    + "« C'est un attentat », a affirmé le ministre."
        }) {
            assertThat(speakers(parse(article)))
                    .as(article)
                    .hasSize(1)
                    .doesNotContain("Lucas Kermadec", "Samuel Aubrac");
        }
    }

    @Test
    void areNotWhoeverIsNamedAfterThem() {
        for (String article : new String[] {
            "Le procureur a requis dix ans de prison. Yanis Morel a écouté sans ciller. "
                    + "« Les faits sont établis », a ajouté le procureur.",
            "Le juge a rejeté la demande lundi. Yanis Morel reste donc en détention. "
                    + "« Le risque de fuite est réel », a expliqué le juge.",
            "L'arbitre a sifflé un penalty à la 80e minute. Yanis Morel l'a transformé sans trembler. "
                    + "« La main était nette », a dit l'arbitre.",
            "Le maire a interdit la baignade samedi. Yanis Morel s'est pourtant jeté à l'eau. "
                    + "« L'eau est froide », a rappelé le maire."
        }) {
            assertThat(speakers(parse(article))).as(article).hasSize(1).doesNotContain("Yanis Morel");
        }
    }

    @Test
    void areTwoWhereOneLeavesAndTheOtherIsElected() {
        Article article = parse("Le président sortant Joseph Kerbrat a reçu mercredi le président élu Denis Aubrac. "
                + "Le président sortant a promis une transition sans heurts.");
        assertThat(speakers(article)).containsExactly("Joseph Kerbrat");
    }

    @Test
    void holdTheOfficeOfABodyWhicheverOfItsNamesCompletesIt() {
        Article article = parse(
                "Idriss Dialmé, président de la Fédération dakoraise de football (FDF), a présenté sa liste. "
                        + "Le trésorier, Paul Verniet, l'accompagnait. « Nous irons au bout », a déclaré le président de la FDF.");
        assertThat(mentions(article, named(article, "Idriss Dialmé"))).contains("le président de la FDF");
    }
}
