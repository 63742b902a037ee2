package io.github.depeche.workshop.grammar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Arcs of sentences of news on which parsers disagree, decided by reading. A file holds them without the sentences' texts: tab-separated lines
 * of the digest of the words, the word, its head (from 1; 0 is the root) and its relation, below a header.
 */
final class JudgedArcs {

    private static final int DIGEST = 8;

    /** An arc: the words count from 1, and 0 is the root. */
    record Arc(int word, int head, String relation) {}

    private final Map<String, List<Arc>> bySentence = new HashMap<>();

    private JudgedArcs() {}

    static JudgedArcs read(Path file) throws IOException {
        JudgedArcs judged = new JudgedArcs();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            judged.bySentence
                    .computeIfAbsent(cells[0], digest -> new ArrayList<>())
                    .add(new Arc(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), cells[3]));
        }
        return judged;
    }

    /** What was decided in the sentence of these words. */
    List<Arc> of(List<String> words) {
        return bySentence.getOrDefault(digest(words), List.of());
    }

    /** By what a sentence is known again. */
    static String digest(List<String> words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join(" ", words).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
