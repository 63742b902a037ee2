package io.github.depeche.workshop.grammar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Arcs of sentences of news on which parsers disagree, decided by reading. A file holds them without the sentences' texts: tab-separated lines
 * of the digest of the words, the word, its head (from 1; 0 is the root) and its relation, below a header.
 */
final class JudgedArcs {

    private static final int DIGEST = 8;
    private static final int CELLS = 4;
    private static final int MOST_DIGITS = 4;
    private static final double FEWEST_FOUND = 0.9;

    /** An arc: the words count from 1, and 0 is the root. */
    record Arc(int word, int head, String relation) {}

    private final Map<String, List<Arc>> bySentence = new HashMap<>();

    private JudgedArcs() {}

    static JudgedArcs read(Path file) throws IOException {
        JudgedArcs judged = new JudgedArcs();
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 2) {
            throw new IllegalArgumentException(file + ": no arcs below a header");
        }
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (cells.length != CELLS || !isNumber(cells[1]) || !isNumber(cells[2]) || cells[3].isEmpty()) {
                throw new IllegalArgumentException(
                        file + ", line " + (i + 1) + ": not a digest, a word, its head and its relation");
            }
            judged.bySentence
                    .computeIfAbsent(cells[0], digest -> new ArrayList<>())
                    .add(new Arc(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), cells[3]));
        }
        return judged;
    }

    private static boolean isNumber(String cell) {
        return !cell.isEmpty() && cell.length() <= MOST_DIGITS && cell.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** How many sentences hold arcs. */
    int size() {
        return bySentence.size();
    }

    /**
     * How many of them are found again among these sentences.
     *
     * @throws IllegalArgumentException if it is too few: the texts or the tokenizer are others than those that were read
     */
    int found(List<List<String>> sentences) {
        Set<String> found = new HashSet<>();
        for (List<String> words : sentences) {
            String digest = digest(words);
            if (bySentence.containsKey(digest)) {
                found.add(digest);
            }
        }
        if (found.size() < FEWEST_FOUND * size()) {
            throw new IllegalArgumentException("only " + found.size() + " of " + size()
                    + " sentences with judged arcs are among the news: other texts, or cut into other words");
        }
        return found.size();
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
