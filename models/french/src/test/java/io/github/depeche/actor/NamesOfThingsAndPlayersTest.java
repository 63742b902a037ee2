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

@DisplayName("Names of things and places, which are nobody's, and of players, who go by their surnames")
class NamesOfThingsAndPlayersTest {

    private static List<String> names(Article article) {
        return article.actors().stream().map(Actor::name).toList();
    }

    @Test
    void areThingsBehindWhatCompletesTheirNoun() {
        Article article = parse("Le second du navire de pêche lusarien Costa Brandel a lancé l'alerte. "
                + "Paul Verrand, capitaine, a été soigné. Le Costa Brandel est rentré au port.");
        assertThat(names(article)).contains("Paul Verrand").doesNotContain("Costa Brandel");
    }

    @Test
    void areThingsAndAnimalsThatAreCalledSo() {
        Article article =
                parse("À Brivel, une loutre surnommée Gontran a traversé la rue. Gontran va bien, dit le maire, "
                        + "Paul Verrand.");
        assertThat(names(article)).contains("Paul Verrand").doesNotContain("Gontran");
    }

    @Test
    void areWorksBeforeWhatTheyAre() {
        Article article = parse("Le décor s'inspire de Blade Mondal, le film de Paul Verrand. Blade Mondal a plu.");
        assertThat(names(article)).contains("Paul Verrand").noneMatch(name -> name.contains("Mondal"));
    }

    @Test
    void arePlacesBeforeTheLettersOfTheirCanton() {
        Article article = parse("Brissens VD: le feu a pris lundi à Brissens (VD), dit la syndique Anne Verrand.");
        assertThat(names(article)).contains("Anne Verrand").noneMatch(name -> name.contains("VD"));
    }

    @Test
    void areNobodysWhereARegimeOrACompetitionIsMeant() {
        Article article =
                parse("Le texte fonde la IIIe République. Paul Verrand a vu la finale de la Ligue des champions.");
        assertThat(names(article)).contains("Paul Verrand").doesNotContain("IIIe République", "Ligue des champions");
    }

    @Test
    void areThingsThatEveryoneKnowsWhateverTheirCapitals() {
        Article article =
                parse("Paul Verrand rêve de la COUPE DAVIS et relit le Da Vinci Code. Plusieurs députés critiquent "
                        + "Parcoursup et l'Inflation Reduction Act.");
        assertThat(names(article))
                .contains("Paul Verrand")
                .noneMatch(name -> name.matches(".*(?:COUPE|Code|Act|Inflation|Parcoursup).*"));
    }

    @Test
    void arePlayersByTheirGoalsAndMinutes() {
        Article article =
                parse("Les Danois ont battu l'équipe suédoise en finale du tournoi, sur deux buts de Kesselgaard et "
                        + "Ndiombo. L'arbitre a accordé un penalty aux attaquants suédois. Brandtberg (71e) a égalisé à la mi-temps. "
                        + "Le sélectionneur était privé de ses défenseurs (Ostermarsk, Velmundsen).");
        assertThat(named(article, "Kesselgaard").type()).isEqualTo(ActorType.PERSON);
        assertThat(named(article, "Ndiombo").type()).isEqualTo(ActorType.PERSON);
        assertThat(named(article, "Brandtberg").type()).isEqualTo(ActorType.PERSON);
        assertThat(named(article, "Ostermarsk").type()).isEqualTo(ActorType.PERSON);
    }

    @Test
    void areTeamsWithTheScoreBehindThemButNotWhereTheyPlay() {
        Article article =
                parse("Après la Suède (2-1) et le Brésil (0-0), les Danois ont gagné en finale du tournoi. Le gardien "
                        + "s'est incliné à Gênes contre la Norvège en match amical, sur un but du capitaine.");
        assertThat(named(article, "Suède").type()).isEqualTo(ActorType.ORGANIZATION);
        assertThat(named(article, "Brésil").type()).isEqualTo(ActorType.ORGANIZATION);
        assertThat(names(article)).doesNotContain("Gênes");
    }

    @Test
    void arePersonsByTheLettersOfTheirNames() {
        Article article = parse(
                "Le ministre NKB a reçu les élus. Le ministre Noël Kestrel Bady les a écoutés. NKB a promis une réponse.");
        Actor minister = named(article, "Noël Kestrel Bady");
        assertThat(minister.type()).isEqualTo(ActorType.PERSON);
        assertThat(minister.aliases()).contains("NKB");
    }

    @Test
    void areOnePersonsWithoutTheMiddleNameOrWithTwoLettersOfTheFirst() {
        Article article = parse("Tiémo Astrel Kassi a parlé. Pour Tiémo Kassi, c'est fini. Philippe Verrand a répondu. "
                + "Un seul candidat se présente, le maire sortant (Ph. Verrand).");
        assertThat(named(article, "Tiémo Astrel Kassi").aliases()).contains("Tiémo Kassi");
        assertThat(named(article, "Philippe Verrand").aliases()).contains("Ph. Verrand");
    }

    @Test
    void goOnOverTheFieldsOfAMinistry() {
        Article article = parse("Elle a vu le ministère de la Femme, de la Famille et de l'Enfant. "
                + "Le préfet de police de Paris, Paul Verrand, se tait.");
        assertThat(names(article))
                .contains("ministère de la Femme, de la Famille et de l'Enfant", "Paul Verrand")
                .doesNotContain("police de Paris");
    }

    @Test
    void areBodiesByWhatStandsBehindThem() {
        Article article =
                parse("Paul Verrand, directeur de campagne à Velmaroa, une organisation de défense de la nature, "
                        + "s'inquiète. Selon le média soudanais al-Khabour, les deux camps se parlent. "
                        + "La Communauté économique et monétaire des Grandes Îles (Cemgi) se réunit.");
        assertThat(named(article, "al-Khabour").type()).isEqualTo(ActorType.ORGANIZATION);
        assertThat(names(article)).contains("Communauté économique et monétaire des Grandes Îles");
    }

    @Test
    void lettersOfAThingAreNobodyWhereverTheyStand() {
        Article article =
                parse("Elle parle de santé, de sécurité et d'environnement (HSE). Le système HSE est efficace. "
                        + "La rencontre a eu lieu dans la zone démilitarisée (DMZ).");
        assertThat(article.actors()).filteredOn(Actor::isNamed).isEmpty();
    }

    @Test
    void whatStandsBehindEnIsNobody() {
        Article article = parse("L'actrice roulait en Porsche. Le groupe est coté en Bourse.");
        assertThat(article.actors()).filteredOn(Actor::isNamed).isEmpty();
    }

    @Test
    void anOfficeIsNoneOfItsFields() {
        Article article =
                parse("La direction des Ressources humaines a répondu. Ana Roy est ministre de la Construction, "
                        + "de l'Urbanisme et de l'Habitat de Lusarie.");
        assertThat(article.actors())
                .filteredOn(Actor::isNamed)
                .extracting(Actor::name)
                .containsExactly("Ana Roy");
    }

    @Test
    void aPlaceMayHaveTheFirstNameOfAPerson() {
        Article article =
                parse("L'atelier s'est tenu à Moulay Salem, dans la commune de Tiapon. Un corps a été trouvé dans un "
                        + "hangar de Sidi Brahim. Son fils, David, âgé de 50 ans, tourne le dos.");
        assertThat(article.actors())
                .filteredOn(Actor::isNamed)
                .extracting(Actor::name)
                .containsExactly("David");
    }

    @Test
    void whoScoresGoesByASurname() {
        Article article =
                parse("Le match a commencé fort pour l'équipe, avant que Brandao ne double la mise. L'arbitre a "
                        + "sifflé la fin du match.");
        assertThat(article.actors()).extracting(Actor::name).contains("Brandao");
    }

    @Test
    void aGovernmentTellsOfItsHeadOnlyWhereHeIsSpokenOf() {
        Article article = parse("La députée Ana Velmont, ancienne ministre de la Culture du gouvernement Kestrand, a "
                + "démissionné. Le gouvernement Brandel a chuté. Olga Brandel a démissionné.");
        assertThat(article.actors())
                .filteredOn(Actor::isNamed)
                .extracting(Actor::name)
                .containsExactlyInAnyOrder(
                        "Ana Velmont", "gouvernement Kestrand", "gouvernement Brandel", "Olga Brandel");
    }

    @Test
    void aBodyMayBeToldFromAfarBetweenCommas() {
        Article article = parse("Une association lusarienne militant pour la vie privée, Nolb, a porté plainte jeudi.");
        assertThat(article.actors())
                .filteredOn(Actor::isNamed)
                .extracting(Actor::name)
                .containsExactly("Nolb");
    }
}
