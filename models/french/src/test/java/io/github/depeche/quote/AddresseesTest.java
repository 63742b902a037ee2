package io.github.depeche.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Actor;
import io.github.depeche.Quote;
import io.github.depeche.SharedParser;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("To whom it is said")
class AddresseesTest {

    private static List<Quote> read(String paragraphs) {
        return SharedParser.FRENCH
                .parse("Le port de Plouvern reste fermé\n\n" + paragraphs)
                .quotes();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Luc Morel a dit mardi à Anne Laborde que le port rouvrirait. | Anne Laborde",
                "La préfète Anne Laborde invite le maire Luc Morel à fermer le port. | Luc Morel",
                "La préfète Anne Laborde a informé le maire Luc Morel que le port resterait fermé. | Luc Morel",
                "Luc Morel est venu lundi. La préfète Anne Laborde lui a répondu que le port resterait fermé. | Luc Morel",
                // who asked
                "Interrogée mardi par Radio Norval, la préfète Anne Laborde estime que le port rouvrira. | Radio Norval",
                "« Le port rouvrira », assure la préfète Anne Laborde, citée par l'AFP. | AFP",
                // outlets of the press, known ones or not
                "« Le port rouvrira », a confié Luc Morel au micro de Radio Norval. | Radio Norval",
                "« Le port rouvrira », a confié Luc Morel sur RTL. | RTL",
            })
    void somebodyIsSpokenTo(String paragraph, String addressee) {
        assertThat(read(paragraph).get(0).addressee().map(Actor::name)).contains(addressee);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // where it is said
                "À la mairie de Plouvern, Anne Laborde dit que le port rouvrira.",
                "La préfète Anne Laborde appelle à fermer le port.",
                "Selon Luc Morel, la préfète Anne Laborde est partie.",
            })
    void nobodyIsTold(String paragraph) {
        assertThat(read(paragraph).get(0).addressee()).isEmpty();
    }

    @Test
    void withinSomebodysWordsItIsSaidToHim() {
        List<Quote> quotes =
                read("« La préfète Anne Laborde m'a dit que le port rouvrirait », raconte Luc Morel, pêcheur.");
        assertThat(quotes).hasSize(2);
        assertThat(quotes.get(1).speaker().map(Actor::name)).contains("Anne Laborde");
        assertThat(quotes.get(1).addressee().map(Actor::name)).contains("Luc Morel");
    }
}
