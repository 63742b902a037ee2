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
 * A language pack whose resources are compared with their lengths and checksums as they are opened. The list of these is made when the pack is
 * built; a pack without a list is taken as it is.
 */
public final class VerifiedPack implements LanguagePack {

    /** The resource with the checksums: on each line a name, its length in bytes, and eight hexadecimal digits (CRC-32C). */
    static final String CHECKSUMS = "checksums.txt";

    private static final int PIECE = 1 << 16;

    private record Checksum(int length, int value) {}

    private final LanguagePack pack;
    private final Map<String, Checksum> checksums;

    private VerifiedPack(LanguagePack pack, Map<String, Checksum> checksums) {
        this.pack = pack;
        this.checksums = checksums;
    }

    /**
     * Guards a pack.
     *
     * @throws UncheckedIOException if its list of checksums cannot be read
     */
    public static LanguagePack of(LanguagePack pack) {
        Map<String, Checksum> checksums = new HashMap<>();
        try (InputStream in = pack.open(CHECKSUMS)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.US_ASCII).split("\n")) {
                String[] cells = line.split(" ");
                checksums.put(
                        cells[0], new Checksum(Integer.parseInt(cells[1]), Integer.parseUnsignedInt(cells[2], 16)));
            }
        } catch (FileNotFoundException e) {
            return pack;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the checksums of the language pack", e);
        }
        return new VerifiedPack(pack, checksums);
    }

    /**
     * The bytes of a resource of any pack, verified if the pack is.
     *
     * @throws IllegalStateException if it is not what the pack was built with; the message names it and what to do
     * @throws UncheckedIOException if it cannot be read
     */
    public static byte[] read(LanguagePack pack, String resource) {
        try {
            if (pack instanceof VerifiedPack verified) {
                return verified.read(resource);
            }
            try (InputStream in = pack.open(resource)) {
                return in.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + resource + " of the language pack", e);
        }
    }

    private byte[] read(String resource) throws IOException {
        Checksum expected = checksums.getOrDefault(resource, new Checksum(0, 0));
        byte[] bytes = new byte[expected.length];
        boolean whole;
        try (InputStream in = pack.open(resource)) {
            int at = 0;
            // a larger piece costs the runtime a buffer of its own size
            for (int n; (n = in.read(bytes, at, Math.min(PIECE, bytes.length - at))) > 0; ) {
                at += n;
            }
            whole = at == bytes.length && in.read() < 0;
        }
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        if (!whole || expected.value != (int) checksum.getValue()) {
            throw new IllegalStateException("the resource " + resource + " of the language pack « " + language()
                    + " » is damaged or was replaced (its checksum does not fit); "
                    + "take the language pack from its original source again");
        }
        return bytes;
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
        return new ByteArrayInputStream(read(resource));
    }

    @Override
    public Dictionary dictionary() {
        return pack.dictionary();
    }
}
