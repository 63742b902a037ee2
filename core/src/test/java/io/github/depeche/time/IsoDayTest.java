package io.github.depeche.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDayTest {

    @Test
    void readsWhatIsWritten() {
        LocalDate day = LocalDate.of(2024, 2, 29);
        assertThat(IsoDay.read(IsoValue.day(day))).isEqualTo(day);
        assertThat(IsoValue.day(LocalDate.of(732, 10, 5))).isEqualTo("0732-10-05");
        assertThat(IsoValue.clock(9, 5)).isEqualTo("T09:05");
    }

    /** No 29th of February in 2023; a month, a week, an unknown day; signs are no digits. */
    @ParameterizedTest
    @ValueSource(strings = {"2023-02-29", "2023-02", "2023-W07", "2023-02-XX", "2023-+2-11", "2023/02/11", ""})
    void takesNothingElse(String value) {
        assertThatThrownBy(() -> IsoDay.read(value)).isInstanceOf(DateTimeException.class);
    }
}
