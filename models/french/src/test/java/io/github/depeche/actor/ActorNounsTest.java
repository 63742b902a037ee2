package io.github.depeche.actor;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.depeche.models.fr.FrenchPack;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActorNounsTest {

    /** « coprésident » is looked up as it stands: without its hyphen, a prefix would never be taken off. */
    @Test
    void refusesAPrefixThatWouldNeverBeTakenOff() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ActorNouns.load(new FrenchPack(), Set.of("vice-", "co"), Set.of()))
                .withMessageContaining("co");
    }
}
