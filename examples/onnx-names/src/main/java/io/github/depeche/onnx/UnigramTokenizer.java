package io.github.depeche.onnx;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts words into the pieces of a SentencePiece unigram vocabulary, as CamemBERT, DistilCamemBERT and XLM-RoBERTa have it: of all cuts the one
 * whose pieces are the most probable (Kudo 2018, « Subword Regularization »).
 */
final class UnigramTokenizer {

    /** SentencePiece's sign for the space before a word. */
    private static final String SPACE = "\u2581";

    /** What SentencePiece takes from the least probable piece for a character that no piece has. */
    private static final double UNKNOWN_PENALTY = 10;

    private record Piece(int id, double score) {}

    private final Map<String, Piece> pieces;
    private final int longest;
    private final Piece unknown;
    private final int begin;
    private final int end;

    private UnigramTokenizer(Map<String, Piece> pieces, Piece unknown, int begin, int end) {
        this.pieces = pieces;
        this.longest = pieces.keySet().stream().mapToInt(String::length).max().orElse(1);
        this.unknown = unknown;
        this.begin = begin;
        this.end = end;
    }

    /**
     * Reads Hugging Face's {@code tokenizer.json}.
     *
     * @throws IOException if it is of another kind (WordPiece, BPE) or has no marks of begin and end
     */
    static UnigramTokenizer read(JsonNode tokenizer) throws IOException {
        JsonNode model = tokenizer.path("model");
        if (!model.path("type").asText().equals("Unigram")) {
            throw new IOException("the tokenizer must be of type Unigram, it is " + model.path("type"));
        }
        Map<String, Piece> pieces = new HashMap<>();
        double least = 0;
        int id = 0;
        for (JsonNode entry : model.path("vocab")) {
            double score = entry.path(1).asDouble();
            pieces.putIfAbsent(entry.path(0).asText(), new Piece(id++, score));
            least = Math.min(least, score);
        }
        Map<String, Integer> marks = new HashMap<>();
        for (JsonNode added : tokenizer.path("added_tokens")) {
            marks.put(added.path("content").asText(), added.path("id").asInt());
            pieces.remove(added.path("content").asText());
        }
        Integer begin = marks.get("<s>");
        Integer end = marks.get("</s>");
        if (begin == null || end == null) {
            throw new IOException("the tokenizer has no <s> and </s> among its added_tokens");
        }
        Piece unknown = new Piece(model.path("unk_id").asInt(), least - UNKNOWN_PENALTY);
        return new UnigramTokenizer(pieces, unknown, begin, end);
    }

    /** The mark before a sentence. */
    int begin() {
        return begin;
    }

    /** The mark after a sentence. */
    int end() {
        return end;
    }

    /**
     * Cuts a word.
     *
     * @param afterSpace whether a space, or nothing, stands before it
     * @return the ids of its pieces; at least one
     */
    List<Integer> cut(String word, boolean afterSpace) {
        String form = (afterSpace ? SPACE : "") + Normalizer.normalize(word, Normalizer.Form.NFKC);
        int length = form.length();
        double[] scores = new double[length + 1];
        Arrays.fill(scores, 1, length + 1, Double.NEGATIVE_INFINITY);
        Piece[] last = new Piece[length + 1];
        int[] from = new int[length + 1];
        for (int i = 0; i < length; i++) {
            if (scores[i] == Double.NEGATIVE_INFINITY) {
                continue;
            }
            int oneCharacter = i + Character.charCount(form.codePointAt(i));
            for (int j = i + 1; j <= Math.min(length, Math.max(oneCharacter, i + longest)); j++) {
                Piece piece = j == oneCharacter
                        ? pieces.getOrDefault(form.substring(i, j), unknown)
                        : pieces.get(form.substring(i, j));
                if (piece != null && scores[i] + piece.score() > scores[j]) {
                    scores[j] = scores[i] + piece.score();
                    last[j] = piece;
                    from[j] = i;
                }
            }
        }
        List<Integer> ids = new ArrayList<>();
        for (int j = length; j > 0; j = from[j]) {
            ids.add(last[j].id());
        }
        Collections.reverse(ids);
        return ids;
    }
}
