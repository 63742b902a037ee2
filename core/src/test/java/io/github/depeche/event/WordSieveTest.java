package io.github.depeche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordSieveTest {

    @Test
    void letsEveryWordOfItsLexiconThroughAndFewOthers() {
        WordSieve sieve = new WordSieve();
        IntStream.range(0, 500).forEach(i -> sieve.add("mot" + i));

        assertThat(IntStream.range(0, 500)).allMatch(i -> sieve.passes("mot" + i));
        assertThat(IntStream.range(0, 10_000)
                        .filter(i -> sieve.passes("autre" + i))
                        .count())
                .isLessThan(500);
    }
}
