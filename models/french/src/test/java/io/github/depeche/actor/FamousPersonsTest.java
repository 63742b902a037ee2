package io.github.depeche.actor;

import static io.github.depeche.actor.ParsedActors.named;
import static io.github.depeche.actor.ParsedActors.parse;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Actor;
import io.github.depeche.ActorType;
import io.github.depeche.Article;
import io.github.depeche.Gender;
import org.junit.jupiter.api.Test;

class FamousPersonsTest {

    @Test
    void arePersonsBySurnameAlone() {
        assertThat(named(parse("Selon Zelensky, la ligne tient toujours."), "Zelensky")
                        .type())
                .isEqualTo(ActorType.PERSON);
        assertThat(named(parse("« Nous irons au bout », prévient Thunberg."), "Thunberg")
                        .type())
                .isEqualTo(ActorType.PERSON);
    }

    @Test
    void areFoundBySurnameAlone() {
        Article article = parse("L'étau se resserre autour de Kadyrov, à deux jours du vote.");
        assertThat(named(article, "Kadyrov").country()).contains("RU");
    }

    @Test
    void haveTheSexOfWhoGoesByTheSurname() {
        assertThat(named(parse("Merkel a reçu les syndicats."), "Merkel").gender())
                .isEqualTo(Gender.FEMALE);
        assertThat(named(parse("Trump a reçu les syndicats."), "Trump").gender())
                .isEqualTo(Gender.MALE);
        assertThat(named(parse("Mme Trump a reçu les syndicats."), "Trump").gender())
                .isEqualTo(Gender.FEMALE);
    }

    @Test
    void haveTheirCountryByFirstNameAndSurname() {
        Article article = parse("Novak Djokovic a battu Carlos Alcaraz. J. Sinner attend le vainqueur.");
        assertThat(named(article, "Novak Djokovic").country()).contains("RS");
        assertThat(named(article, "Carlos Alcaraz").country()).contains("ES");
        assertThat(named(article, "J. Sinner").country()).contains("IT");
    }

    @Test
    void areNobodyElseOfTheSurname() {
        Article article = parse("Julie Zelensky, boulangère, ferme son commerce. Zelensky n'en dit pas plus, "
                + "mais Zelensky reviendra.");
        Actor baker = named(article, "Julie Zelensky");
        assertThat(baker.aliases()).contains("Zelensky");
        assertThat(baker.country()).isEmpty();
        assertThat(baker.gender()).isEqualTo(Gender.FEMALE);
    }
}
