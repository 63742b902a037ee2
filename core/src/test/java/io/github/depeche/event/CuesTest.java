package io.github.depeche.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.linguistics.grammar.FeatureVector;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What speaks for a date or a place")
class CuesTest {

    @Test
    void isTheSameInOnePartAndInSeveral() {
        Cues cues = new Cues();
        cues.add("when: ", "today");
        cues.add("of the telling ", "before", ", at once");

        assertThat(cues.has("when: today")).isTrue();
        assertThat(cues.has("of the telling before, at once")).isTrue();
        assertThat(cues.has("when: yesterday")).isFalse();
    }

    @Test
    void countsOnceHoweverOftenItIsSeen() {
        Cues cues = new Cues();
        for (int i = 0; i < 100; i++) {
            cues.add("cue " + i % 50);
        }
        FeatureVector features = new FeatureVector();
        cues.addTo(features, "ACT", "MEET");

        assertThat(features.size()).isEqualTo(50 * 3);
    }

    @Test
    void isAFeatureAsIfAddedByItsName() {
        Cues cues = new Cues();
        cues.add("lead date");
        Cues context = new Cues();
        context.add("opens with ", "puis");
        FeatureVector hashed = new FeatureVector();
        cues.addPairs(hashed, new String[] {"lead date", "main date"}, context);
        FeatureVector named = new FeatureVector();
        named.add("lead date", "opens with puis".hashCode());

        assertThat(hashed.size()).isEqualTo(1);
        assertThat(hashed.key(0)).isEqualTo(named.key(0));
    }
}
