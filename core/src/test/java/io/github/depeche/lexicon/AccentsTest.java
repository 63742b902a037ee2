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
        }
    }

    @Test
    void comparesNamesByPlainSmallLetters() {
        assertThat(keys("Hélène Ségur, Besançon, Ångström")).isEqualTo("helene segur  besancon  angstrom");
        assertThat(keys("Đà Nẵng, Timișoara")).isEqualTo("đa nang  timisoara");
        assertThat(keys("« Côte d’Ivoire – G20… »")).isEqualTo("  cote d ivoire   g20   ");
    }

    @Test
    void hasNoKeyForLigaturesAndLettersBeyondEuropeanOnes() {
        assertThat(Accents.key('œ')).isEqualTo(Accents.UNLISTED);
        assertThat(Accents.key('ж')).isEqualTo(Accents.UNLISTED);
        assertThat(Accents.decompose("Hạ")).isEqualTo("Ha\u0323");
    }

    private static String keys(String name) {
        StringBuilder keys = new StringBuilder();
        name.chars().forEach(c -> keys.append(Accents.key((char) c)));
        return keys.toString();
    }
}
