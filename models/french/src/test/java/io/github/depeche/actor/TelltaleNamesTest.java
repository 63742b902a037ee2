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

@DisplayName("Names that by their own words are a person's, a body's or nobody's")
class TelltaleNamesTest {

    private static List<String> names(Article article) {
        return article.actors().stream().filter(Actor::isNamed).map(Actor::name).toList();
    }

    @Test
    void areMediaAndCompaniesByAWordOfTheirs() {
        Article article =
                parse("Le Courrier des Grèves l'a révélé mercredi. Selon le Sydney Examiner, deux hommes ont fui. "
                        + "Gazeta Wolnova a publié une photo. La banque Kestrova Metals a fait faillite.");
        assertThat(named(article, "Le Courrier des Grèves").type()).isEqualTo(ActorType.ORGANIZATION);
        assertThat(named(article, "Sydney Examiner").type()).isEqualTo(ActorType.ORGANIZATION);
        assertThat(named(article, "Gazeta Wolnova").type()).isEqualTo(ActorType.ORGANIZATION);
    }

    @Test
    void areThoseOfMediaThatSignInTheirOwnName() {
        Article article = ParsedActors.PARSER.parse(
                "La crue recule à Brivel\n\nPar Lansac Infos\n\nLe maire a rouvert le pont lundi matin, a annoncé la mairie.");
        assertThat(article.actors())
                .filteredOn(actor -> actor.name().equals("Lansac Infos"))
                .allMatch(actor -> actor.type() == ActorType.ORGANIZATION);
    }

    @Test
    void areFirstNamesOfPersonsWhoHaveNoOther() {
        Article article = parse("Sirine, 24 ans, cherche un logement depuis six mois. « C'est long », soupire Moussa. "
                + "Devant la mairie, Capucine, caissière, attend son tour.");
        assertThat(named(article, "Sirine").type()).isEqualTo(ActorType.PERSON);
        assertThat(named(article, "Moussa").type()).isEqualTo(ActorType.PERSON);
        assertThat(named(article, "Capucine").type()).isEqualTo(ActorType.PERSON);
    }

    @Test
    void areNobodysWhereACapitalMakesThem() {
        Article article =
                parse("SANTÉ. Le maire de Brivel a fermé la piscine. Contexte : deux enfants sont tombés malades.");
        assertThat(names(article)).doesNotContain("SANTÉ", "Contexte");
    }

    @Test
    void areNobodysWhereTheyAreTreatiesPrizesOrAddresses() {
        Article article = parse("Le Protocole de Lansac garantit ce droit, selon la juriste Anne Roy. "
                + "Elle a reçu la Légion d'honneur. L'appel est en ligne : https://m.brivel.example/page?suite=2");
        assertThat(names(article))
                .contains("Anne Roy")
                .noneMatch(
                        name -> name.startsWith("Protocole") || name.startsWith("Légion") || name.contains("brivel"));
    }

    @Test
    void areThoseOfBodiesThatAReaderKnowsByCommonWords() {
        Article article =
                parse("La préfecture de police a interdit le cortège. La gendarmerie nationale a lancé un appel. "
                        + "La brigade financière enquête, a indiqué la préfecture de police.");
        assertThat(names(article)).contains("préfecture de police", "gendarmerie nationale", "brigade financière");
    }

    @Test
    void areTheBodysAndNotItsPartsOrMembers() {
        Article article = parse("Dimanche, à l'assemblée générale de l'ASPTT, le trésorier a démissionné.");
        assertThat(names(article)).noneMatch(name -> name.startsWith("assemblée"));
    }

    @Test
    void beginWithTheFirstOfTheFirstNamesAndWithTheInitial() {
        Article article = parse("Le ministre Parfait Wilfried Massamba-Loko a inauguré le pont. "
                + "La course a été gagnée par le Qatari Hamad Al-Dosseri devant le Français Luc Morvane.");
        assertThat(names(article)).contains("Parfait Wilfried Massamba-Loko", "Hamad Al-Dosseri", "Luc Morvane");
    }

    @Test
    void areEachTheirOwnForTwoWhoShareASurname() {
        Article article = parse("Anne et Paul Lanoë ont porté plainte lundi à Lille. Anne a été entendue mardi.");
        assertThat(named(article, "Anne et Paul Lanoë").type()).isEqualTo(ActorType.GROUP);
        assertThat(named(article, "Paul Lanoë").type()).isEqualTo(ActorType.PERSON);
        assertThat(named(article, "Anne").type()).isEqualTo(ActorType.PERSON);
    }

    @Test
    void areThoseOfWhoHoldsAnOfficeBehindItsField() {
        Article article = parse("Le ministre irlandais des Finances Olvar Kestrand a promis une aide mardi. "
                + "« Tout est prêt », a dit le président de la Région Auguste Maubrel. "
                + "Le capitaine de frégate Astrel-Ndo a rassuré les marins. "
                + "Le directeur Afrique de Brightmere, Todd Brennan-Ross, a promis des emplois.");
        assertThat(names(article))
                .contains("Olvar Kestrand", "Auguste Maubrel", "Astrel-Ndo", "Todd Brennan-Ross")
                .noneMatch(name -> name.startsWith("Région") || name.startsWith("Afrique"));
        assertThat(named(article, "Astrel-Ndo").type()).isEqualTo(ActorType.PERSON);
    }

    @Test
    void areNobodysWhereLettersTellThePostAlone() {
        Article article = parse("Le PDG France, Arnaud de Maubrel, garde le site ouvert. Le P-DG a salué ses équipes.");
        assertThat(names(article)).contains("Arnaud de Maubrel").noneMatch(name -> name.contains("DG"));
    }

    @Test
    void areTwoWhereACommaPartsThem() {
        Article article = parse("Selon Mme Marsan, M. Verrand a quitté la salle. Mme Marsan est restée.");
        assertThat(names(article)).contains("Marsan", "Verrand").noneMatch(name -> name.contains(","));
    }

    @Test
    void areMediaThatWriteThemselvesInSmallLetters() {
        Article article = parse("« Nous irons loin », a dit Paul Verrand sur franceinfo lundi matin.");
        assertThat(named(article, "franceinfo").type()).isEqualTo(ActorType.ORGANIZATION);
    }

    @Test
    void areASingersWithHisInitialThoughTheSurnameIsAFirstNameToo() {
        assertThat(names(parse("Le chanteur R. Martin a été condamné lundi."))).contains("R. Martin");
    }

    @Test
    void areNobodysWhereTheNumberOfACompetitionStandsBehind() {
        Article article =
                parse("Le club de Valmont rêve de la Ligue 1 depuis dix ans, dit son entraîneur Paul Verrand.");
        assertThat(names(article)).contains("Paul Verrand").noneMatch(name -> name.contains("Ligue"));
    }

    @Test
    void areThoseOfAPersonBehindANationalityOfTwoCountries() {
        Article article = parse("La chanteuse a invité l'Anglo-nigériane Nahoma. Nahoma a chanté samedi.");
        assertThat(names(article)).contains("Nahoma").noneMatch(name -> name.contains("nigériane"));
    }

    @Test
    void arePlacesBehindASaintCutShort() {
        Article article = parse("L'usine a trois sites : St Lambrun, Valmont et Brissac. Paul Verrand la dirige.");
        assertThat(names(article)).containsExactly("Paul Verrand");
    }

    @Test
    void areNobodysWhereACongressMeetsSomewhere() {
        Article article = parse("Le maire est revenu du congrès de Roubaix. Le congrès américain a voté la loi. "
                + "Le président du congrès de l'Association des maires ruraux a parlé.");
        assertThat(names(article))
                .contains("congrès américain", "Association des maires ruraux")
                .noneMatch(name -> name.startsWith("congrès de"));
    }

    @Test
    void beginBehindTheRegionOfAnOffice() {
        Article article = parse("L'élu du Gers Fabien Castelnau a voté contre. Fabien Castelnau s'en est expliqué.");
        assertThat(names(article)).contains("Fabien Castelnau").noneMatch(name -> name.startsWith("Gers"));
    }
}
