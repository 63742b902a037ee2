package io.github.depeche.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class AccentsTest {

    @Test
    void saysOfEveryCharacterWhatUnicodeSays() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            assertThat(Accents.without(c)).as("U+%04X", (int) c).isEqualTo(decomposed.charAt(0));
            assertThat(Accents.apart(String.valueOf(c)).charAt(0))
                    .as("U+%04X", (int) c)
                    .isEqualTo(decomposed.charAt(0));
        }
    }

    @Test
    void takesAccentsAwayOrApart() {
        assertThat(Accents.apart("Hélène Ségur, Besançon, cœur, Ångström"))
                .isEqualTo("Helene Segur, Besancon, cœur, Angstrom");
        assertThat(Accents.apart("« Côte d’Ivoire – Méditerranée… »")).isEqualTo("« Cote d’Ivoire – Mediterranee… »");
        // a letter beyond the table: the accents of the others are characters of their own then
        assertThat(Accents.apart("né à Hạ Long")).isEqualTo("ne\u0301 a\u0300 Ha\u0323 Long");
    }
}
