package io.github.depeche.linguistics;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstReadingTest {

    /** A model of other classes would else label words by chance. */
    @ParameterizedTest
    @ValueSource(strings = {"ship-start", "person-middle", "person"})
    void refusesAnOutcomeThatNoLabelStandsFor(String outcome) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FirstReading.of(List.of("other", outcome), Map.of()))
                .withMessageContaining(outcome);
    }
}
