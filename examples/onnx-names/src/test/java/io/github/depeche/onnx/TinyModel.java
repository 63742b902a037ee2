package io.github.depeche.onnx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A token classifier of one node: the scores of a piece are a row of a table ({@code Gather}). Without context a poor judge, and yet a whole
 * model with the inputs, outputs and files of a real one. Written in ONNX's own protobuf, field by field.
 */
final class TinyModel {

    private static final List<String> LABELS = List.of("O", "I-LOC", "I-PER", "I-MISC", "I-ORG");

    private static final int FLOAT = 1;
    private static final int INT64 = 7;

    private TinyModel() {}

    /**
     * Writes the three files of a model.
     *
     * @param pieces the vocabulary, the special pieces first: each a piece, its score, and its label, an index of {@link #LABELS}
     */
    static void write(Path folder, Object[][] pieces) throws IOException {
        StringBuilder vocabulary = new StringBuilder();
        float[] scores = new float[pieces.length * LABELS.size()];
        for (int i = 0; i < pieces.length; i++) {
            vocabulary
                    .append(i == 0 ? "" : ",")
                    .append("[\"")
                    .append(pieces[i][0])
                    .append("\",")
                    .append(pieces[i][1])
                    .append(']');
            scores[i * LABELS.size() + (Integer) pieces[i][2]] = 1;
        }
        Files.writeString(
                folder.resolve("tokenizer.json"),
                """
                {"added_tokens": [{"id": 0, "content": "<s>"}, {"id": 1, "content": "</s>"}, {"id": 2, "content": "<unk>"}],
                 "model": {"type": "Unigram", "unk_id": 2, "vocab": [%s]}}
                """
                        .formatted(vocabulary));
        Files.writeString(
                folder.resolve("config.json"),
                """
                {"id2label": {"0": "O", "1": "I-LOC", "2": "I-PER", "3": "I-MISC", "4": "I-ORG"}}
                """);
        Files.write(folder.resolve("model.onnx"), model(pieces.length, scores));
    }

    private static byte[] model(int pieces, float[] scores) {
        Message node = new Message()
                .string(1, "table")
                .string(1, "input_ids")
                .string(2, "logits")
                .string(4, "Gather");
        Message table = new Message()
                .number(1, pieces)
                .number(1, LABELS.size())
                .number(2, FLOAT)
                .string(8, "table")
                .bytes(9, littleEndian(scores));
        Message graph = new Message()
                .message(1, node)
                .string(2, "tiny")
                .message(5, table)
                .message(11, tensor("input_ids", INT64, 2))
                .message(11, tensor("attention_mask", INT64, 2))
                .message(12, tensor("logits", FLOAT, 3));
        Message operators = new Message().string(1, "").number(2, 13);
        return new Message()
                .number(1, 8)
                .message(7, graph)
                .message(8, operators)
                .toBytes();
    }

    /** A tensor with a name, a type, and dimensions of any length. */
    private static Message tensor(String name, int type, int dimensions) {
        Message shape = new Message();
        for (int i = 0; i < dimensions; i++) {
            shape.message(1, new Message().string(2, name + i));
        }
        Message tensor = new Message().number(1, type).message(2, shape);
        return new Message().string(1, name).message(2, new Message().message(1, tensor));
    }

    private static byte[] littleEndian(float[] values) {
        ByteBuffer buffer = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asFloatBuffer().put(values);
        return buffer.array();
    }

    /** A protobuf message: its fields one after another, each with its number. */
    private static final class Message {

        private static final int VARINT = 0;
        private static final int LENGTH_DELIMITED = 2;

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Message number(int field, long value) {
            varint(field << 3 | VARINT);
            varint(value);
            return this;
        }

        Message bytes(int field, byte[] value) {
            varint(field << 3 | LENGTH_DELIMITED);
            varint(value.length);
            out.writeBytes(value);
            return this;
        }

        Message string(int field, String value) {
            return bytes(field, value.getBytes(StandardCharsets.UTF_8));
        }

        Message message(int field, Message value) {
            return bytes(field, value.toBytes());
        }

        byte[] toBytes() {
            return out.toByteArray();
        }

        /** Seven bits a byte, the lowest first; the eighth says that more come. */
        private void varint(long value) {
            long rest = value;
            while (rest > 0x7F) {
                out.write((int) (rest & 0x7F | 0x80));
                rest >>>= 7;
            }
            out.write((int) rest);
        }
    }
}
