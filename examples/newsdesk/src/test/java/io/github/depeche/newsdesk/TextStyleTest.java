package io.github.depeche.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextStyleTest {

    private static final String SENTENCE =
            "Les deux présidents ont signé mercredi un accord de coopération sur le fret ferroviaire, a annoncé la présidence.";

    @Test
    void noLineIsWiderThanThePage() {
        String wrapped = new TextStyle(40, false).wrapped("  ", 4, SENTENCE);

        assertThat(wrapped.lines()).hasSizeGreaterThan(2).allSatisfy(line -> assertThat(line)
                .hasSizeLessThanOrEqualTo(40));
        assertThat(wrapped.strip().replaceAll("\\s+", " ")).isEqualTo(SENTENCE);
    }

    @Test
    void coloursTakeNoRoom() {
        TextStyle coloured = new TextStyle(40, true);

        String wrapped = coloured.wrapped("  " + coloured.cyan("Le maire") + " ", 4, SENTENCE);

        assertThat(wrapped.replaceAll("\u001b\\[[0-9]+m", ""))
                .isEqualTo(new TextStyle(40, false).wrapped("  Le maire ", 4, SENTENCE));
    }

    @Test
    void aPlainPageHasNoColours() {
        assertThat(TextStyle.PLAIN.bold("titre")).isEqualTo("titre");
    }
}
