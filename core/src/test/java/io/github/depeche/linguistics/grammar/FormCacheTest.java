package io.github.depeche.linguistics.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormCacheTest {

    private final List<String> lookedUp = new ArrayList<>();
    private final FormCache<Integer> cache = new FormCache<>(1, form -> {
        lookedUp.add(form);
        return form.length();
    });

    /** « de » stands in every sentence, each of the others in one: all of them want the same two places. */
    @Test
    void rareFormsPushNoFrequentOneOut() {
        for (String form : List.of("de", "brume", "de", "phare", "de", "houle", "de")) {
            assertThat(cache.get(form)).isEqualTo(form.length());
        }
        assertThat(lookedUp).containsExactly("de", "brume", "phare", "houle");
    }

    /** « de » and « la » stand in every sentence: one of them would be looked up again and again if the last one asked for always came in. */
    @Test
    void twoFrequentFormsStayBesideRareOnes() {
        for (String form : List.of("de", "la", "de", "la", "brume", "la", "de", "phare", "de", "la")) {
            assertThat(cache.get(form)).isEqualTo(form.length());
        }
        assertThat(lookedUp).containsExactly("de", "la", "brume", "phare");
    }

    @Test
    void aFormThatIsAskedForNoMoreMakesRoom() {
        for (String form : List.of("de", "la", "de", "la", "brume", "de", "brume", "de", "brume")) {
            cache.get(form);
        }
        assertThat(lookedUp).containsExactly("de", "la", "brume", "brume");
    }

    @Test
    void aFormWithoutSpacesForPagesIsNotKept() {
        String form = "x".repeat(10_000);
        assertThat(cache.get(form)).isEqualTo(cache.get(form));
        assertThat(lookedUp).hasSize(2);
    }
}
