package io.github.depeche.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Words of a phrase are echoed")
class PhraseEchoesTest {

    /** Verbs and nouns of one family begin alike; short words have to be the same. */
    @ParameterizedTest
    @CsvSource({
        "chercheur, chercher, true",
        "Apiculteur, apicole, false",
        "club, club, true",
        "club, clubs, true",
        "élu, élus, false",
        "mine, mineur, false",
        "'', club, false"
    })
    void byTheirBeginnings(String one, String other, boolean alike) {
        assertThat(PhraseEchoes.beginAlike(one, other)).isEqualTo(alike);
    }
}
