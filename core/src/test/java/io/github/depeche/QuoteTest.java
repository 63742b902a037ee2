package io.github.depeche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A quote that an extractor builds")
class QuoteTest {

    private static final String TEXT = "« Le pont, a dit le maire, fermera mardi. »";

    @Test
    void hasTheTextOfItsParts() {
        Quote quote = Quote.builder(TEXT, QuoteType.DIRECT)
                .content(new Span(2, 9))
                .content(new Span(27, 40))
                .build();
        assertThat(quote.text()).isEqualTo("Le pont fermera mardi");
        assertThat(quote.span().in(TEXT)).isEqualTo("Le pont, a dit le maire, fermera mardi");
    }

    @Test
    void refusesContentThatOverlapsOrLiesOutsideTheText() {
        assertThatThrownBy(() -> Quote.builder(TEXT, QuoteType.DIRECT).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Quote.builder(TEXT, QuoteType.DIRECT)
                        .content(new Span(2, 9))
                        .content(new Span(4, 12))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("disjoint");
        assertThatThrownBy(() -> Quote.builder(TEXT, QuoteType.DIRECT)
                        .content(new Span(2, 99))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("outside the text");
    }
}
