package io.github.depeche.workshop.grammar;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes what {@link io.github.depeche.linguistics.grammar.ModelFile} reads. */
final class ModelBytes {

    private ModelBytes() {}

    static void writeVariable(DataOutputStream out, int value) throws IOException {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            out.writeByte((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    static void writeString(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        writeVariable(out, bytes.length);
        out.write(bytes);
    }

    static void writeStrings(DataOutputStream out, List<String> strings) throws IOException {
        writeVariable(out, strings.size());
        for (String string : strings) {
            writeString(out, string);
        }
    }
}
