package io.github.depeche;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One parser serves all threads, and gives the same on each, whatever the machine is set to. */
class ThreadsTest {

    private static final String TEXT =
            """
            La maire de Clairval démissionne

            Publié le 3 mars 2025 à 18h10

            « J'ai perdu la confiance de mon conseil », a déclaré lundi Hélène Marchais devant la presse. La maire de \
            Clairval a remis sa démission au préfet, Paul Astier, qui l'a acceptée.

            Selon le préfet, une élection sera organisée en avril. Elle avait été élue en 2020.
            """;

    @Test
    void sixteenThreadsGetWhatOneGets() throws Exception {
        ArticleParser parser = ArticleParser.create();
        String alone = Fingerprint.of(parser.parse(TEXT));

        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<String>> results = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                results.add(threads.submit(() -> Fingerprint.of(parser.parse(TEXT))));
            }
            for (Future<String> result : results) {
                assertThat(result.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void localeAndTimeZoneChangeNothing() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String usual = Fingerprint.of(ArticleParser.create().parse(TEXT));
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR")); // where "I".toLowerCase() is no « i »
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Fingerprint.of(ArticleParser.create().parse(TEXT))).isEqualTo(usual);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
