package io.github.depeche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.depeche.extension.Dictionary;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.lexicon.VerifiedPack;
import io.github.depeche.linguistics.GrammarAnalyzer;
import io.github.depeche.linguistics.LearnedNameFinder;
import io.github.depeche.models.fr.FrenchPack;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A language pack of which a file is not what it was built with is refused, with the name of the file and what to do. */
class DamagedPackTest {

    @Test
    void thePackOffersAChecksumForEveryFile() throws IOException {
        LanguagePack pack = VerifiedPack.of(new FrenchPack());

        assertThat(pack).isInstanceOf(VerifiedPack.class);
        try (InputStream in = pack.open("cues.tsv")) {
            assertThat(in.readAllBytes()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tags.bin",
                "trees-backward.bin",
                "trees-forward.bin",
                "features.bin",
                "lemmas.bin",
                "abbreviations.tsv"
            })
    void aModelOfTheGrammarWithOneWrongBitIsRefused(String resource) {
        LanguagePack damaged = damage(resource, bytes -> {
            bytes[bytes.length / 2] ^= 1;
            return bytes;
        });

        assertThatThrownBy(() -> GrammarAnalyzer.load(damaged))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(resource)
                .hasMessageContaining("damaged")
                .hasMessageContaining("original source");
    }

    @ParameterizedTest
    @ValueSource(strings = {"names-first.bin", "names-second.bin", "first-names.tsv"})
    void aNameModelCutShortIsRefused(String resource) {
        LanguagePack damaged = damage(resource, bytes -> Arrays.copyOf(bytes, bytes.length - 1));

        assertThatThrownBy(() -> LearnedNameFinder.load(damaged))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(resource)
                .hasMessageContaining("damaged");
    }

    private static LanguagePack damage(String damaged, UnaryOperator<byte[]> damage) {
        LanguagePack french = new FrenchPack();
        return VerifiedPack.of(new LanguagePack() {
            @Override
            public String language() {
                return french.language();
            }

            @Override
            public InputStream open(String resource) throws IOException {
                InputStream in = french.open(resource);
                return resource.equals(damaged) ? new ByteArrayInputStream(damage.apply(in.readAllBytes())) : in;
            }

            @Override
            public Dictionary dictionary() {
                return french.dictionary();
            }
        });
    }
}
