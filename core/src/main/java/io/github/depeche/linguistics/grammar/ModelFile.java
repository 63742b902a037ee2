package io.github.depeche.linguistics.grammar;

import io.github.depeche.extension.LanguagePack;
import io.github.depeche.lexicon.VerifiedPack;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * The envelope of every grammar model: eight bytes that name the format, its version, the length and the CRC-32C of what follows. Numbers are
 * big-endian.
 */
public final class ModelFile {

    /** The first bytes of a model. */
    public static final long MAGIC = 0x4445_5045_4348_4531L; // "DEPECHE1"

    /** The version of the formats that this library reads; to be raised with every change of format or of feature templates. */
    public static final int VERSION = 2;

    private static final int HEADER = Long.BYTES + 3 * Integer.BYTES;

    private ModelFile() {}

    /**
     * Reads a model and checks that it is whole.
     *
     * @return what follows the header
     * @throws IllegalStateException if it is damaged or of another version; the message names the file and what to do
     * @throws UncheckedIOException if it cannot be read
     */
    static ByteBuffer read(LanguagePack pack, String resource) {
        byte[] bytes = VerifiedPack.read(pack, resource);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        if (bytes.length < HEADER || buffer.getLong() != MAGIC) {
            throw new IllegalStateException("the model " + resource + " is not a model of Dépêche; "
                    + "take the language pack from its original source again");
        }
        int version = buffer.getInt();
        if (version != VERSION) {
            throw new IllegalStateException("the model " + resource + " has format version " + version
                    + ", this library reads " + VERSION + "; use depeche-core and the language pack of one version");
        }
        int length = buffer.getInt();
        int checksum = buffer.getInt();
        if (length != buffer.remaining() || checksum != checksum(buffer.slice())) {
            throw new IllegalStateException("the model " + resource + " is damaged (its checksum does not fit); "
                    + "take the language pack from its original source again");
        }
        return buffer;
    }

    /** The whole file of a model. */
    public static byte[] wrap(byte[] payload) {
        return ByteBuffer.allocate(HEADER + payload.length)
                .putLong(MAGIC)
                .putInt(VERSION)
                .putInt(payload.length)
                .putInt(checksum(ByteBuffer.wrap(payload)))
                .put(payload)
                .array();
    }

    private static int checksum(ByteBuffer bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    /** Seven bits to a byte, the lowest first; the highest bit says that more follow. */
    static int readVariable(ByteBuffer in) {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = in.get();
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    static String readString(ByteBuffer in) {
        byte[] bytes = new byte[readVariable(in)];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static List<String> readStrings(ByteBuffer in) {
        int count = readVariable(in);
        List<String> strings = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            strings.add(readString(in));
        }
        return List.copyOf(strings);
    }
}
