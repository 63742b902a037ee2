package io.github.depeche.linguistics.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.depeche.extension.Dictionary;
import io.github.depeche.extension.LanguagePack;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

/** A model that cannot be trusted is refused, with its name and what to do. */
class ModelFileTest {

    private static final byte[] PAYLOAD = {1, 2, 3};

    @Test
    void givesBackWhatWasWrapped() {
        ByteBuffer payload = ModelFile.read(pack(ModelFile.wrap(PAYLOAD)), "tags.bin");
        assertThat(payload.remaining()).isEqualTo(3);
        assertThat(payload.get()).isEqualTo((byte) 1);
    }

    @Test
    void refusesADamagedModel() {
        byte[] file = ModelFile.wrap(PAYLOAD);
        file[file.length - 1] ^= 1;
        assertThatThrownBy(() -> ModelFile.read(pack(file), "tags.bin"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("tags.bin")
                .hasMessageContaining("damaged")
                .hasMessageContaining("original source");
    }

    @Test
    void refusesAModelThatIsCutShort() {
        byte[] file = java.util.Arrays.copyOf(ModelFile.wrap(PAYLOAD), 21);
        assertThatThrownBy(() -> ModelFile.read(pack(file), "tags.bin")).hasMessageContaining("damaged");
    }

    @Test
    void refusesAModelOfAnotherVersion() {
        byte[] file = ByteBuffer.wrap(ModelFile.wrap(PAYLOAD))
                .putInt(Long.BYTES, ModelFile.VERSION + 1)
                .array();
        assertThatThrownBy(() -> ModelFile.read(pack(file), "trees.bin"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("trees.bin")
                .hasMessageContaining("version " + (ModelFile.VERSION + 1))
                .hasMessageContaining("of one version");
    }

    @Test
    void refusesAnythingElse() {
        assertThatThrownBy(() -> ModelFile.read(pack(new byte[100]), "tags.bin"))
                .hasMessageContaining("tags.bin is not a model");
    }

    @Test
    void namesAModelThatIsMissing() {
        assertThatThrownBy(() -> ModelFile.read(pack(null), "tags.bin"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("tags.bin");
    }

    private static LanguagePack pack(byte[] file) {
        return new LanguagePack() {
            @Override
            public String language() {
                return "fr";
            }

            @Override
            public InputStream open(String resource) throws FileNotFoundException {
                if (file == null) {
                    throw new FileNotFoundException(resource);
                }
                return new ByteArrayInputStream(file);
            }

            @Override
            public Dictionary dictionary() {
                throw new UnsupportedOperationException();
            }
        };
    }
}
