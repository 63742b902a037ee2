package io.github.depeche.lexicon;

import io.github.depeche.extension.Dictionary;
import io.github.depeche.extension.LanguagePack;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * A language pack whose resources are compared with their checksums as they are opened. The list of checksums is made when the pack is built;
 * a pack without a list is taken as it is.
 */
public final class VerifiedPack implements LanguagePack {

    /** The resource with the checksums: on each line a name, a space and eight hexadecimal digits (CRC-32C). */
    static final String CHECKSUMS = "checksums.txt";

    private final LanguagePack pack;
    private final Map<String, Integer> checksums;

    private VerifiedPack(LanguagePack pack, Map<String, Integer> checksums) {
        this.pack = pack;
        this.checksums = checksums;
    }

    /**
     * Guards a pack.
     *
     * @throws UncheckedIOException if its list of checksums cannot be read
     */
    public static LanguagePack of(LanguagePack pack) {
        Map<String, Integer> checksums = new HashMap<>();
        try (InputStream in = pack.open(CHECKSUMS)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                int space = line.indexOf(' ');
                checksums.put(line.substring(0, space), Integer.parseUnsignedInt(line.substring(space + 1), 16));
            });
        } catch (FileNotFoundException e) {
            return pack;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the checksums of the language pack", e);
        }
        return new VerifiedPack(pack, checksums);
    }

    @Override
    public String language() {
        return pack.language();
    }

    /**
     * Opens a resource.
     *
     * @throws IllegalStateException if it is not what the pack was built with; the message names it and what to do
     */
    @Override
    public InputStream open(String resource) throws IOException {
        byte[] bytes;
        try (InputStream in = pack.open(resource)) {
            bytes = in.readAllBytes();
        }
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        Integer expected = checksums.get(resource);
        if (expected == null || expected != (int) checksum.getValue()) {
            throw new IllegalStateException("the resource " + resource + " of the language pack « " + language()
                    + " » is damaged or was replaced (its checksum does not fit); "
                    + "take the language pack from its original source again");
        }
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public Dictionary dictionary() {
        return pack.dictionary();
    }
}
