package io.github.depeche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Metadata")
class MetadataTest {

    @Test
    void tellsTheDayOfAnHour() {
        Metadata metadata = Metadata.builder()
                .published(LocalDateTime.of(2026, 3, 12, 7, 1))
                .build();
        assertThat(metadata.publishedOn()).contains(LocalDate.of(2026, 3, 12));
    }

    @Test
    void refusesATimeWithoutADay() {
        assertThatThrownBy(() -> Metadata.builder().published(Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("published");
        assertThatThrownBy(() -> Metadata.builder().modified(Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("modified");
    }
}
