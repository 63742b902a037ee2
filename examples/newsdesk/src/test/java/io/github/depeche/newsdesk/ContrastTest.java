package io.github.depeche.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text on every ground of the style sheet, in the light and in the dark: at least 4.5:1 (WCAG 2.1, level AA). */
class ContrastTest {

    private static final Pattern SCHEME = Pattern.compile(":root \\{([^}]*)\\}");
    private static final Pattern COLOUR = Pattern.compile("--(\\w+): (#[0-9a-f]{6})");

    private static final List<String> TEXTS = List.of("ink", "quiet");
    private static final List<String> GROUNDS = Stream.concat(
                    Stream.of("paper", "panel", "none", "s0", "s1", "s2", "s3", "s4", "s5", "s6", "s7"),
                    Stream.of(EventField.values()).map(EventField::word))
            .toList();

    @Test
    void allTextCanBeRead() throws IOException {
        List<Map<String, String>> schemes = schemes();
        assertThat(schemes).hasSize(2);
        for (Map<String, String> scheme : schemes) {
            for (String ground : GROUNDS) {
                for (String text : TEXTS) {
                    assertContrast(scheme, text, ground);
                }
            }
            assertContrast(scheme, "link", "paper");
            assertContrast(scheme, "link", "panel");
        }
    }

    private static void assertContrast(Map<String, String> scheme, String text, String ground) {
        double a = luminance(scheme.get(text));
        double b = luminance(scheme.get(ground));
        assertThat((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05))
                .as("%s on %s", text, ground)
                .isGreaterThanOrEqualTo(4.5);
    }

    private static List<Map<String, String>> schemes() throws IOException {
        try (InputStream in = Objects.requireNonNull(HtmlFrame.class.getResourceAsStream("page.css"))) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SCHEME.matcher(css)
                    .results()
                    .map(scheme -> COLOUR.matcher(scheme.group(1))
                            .results()
                            .collect(Collectors.toMap(
                                    (MatchResult colour) -> colour.group(1), colour -> colour.group(2))))
                    .toList();
        }
    }

    /** Relative luminance, as WCAG defines it. */
    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
