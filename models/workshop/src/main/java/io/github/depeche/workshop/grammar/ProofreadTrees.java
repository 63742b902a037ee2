package io.github.depeche.workshop.grammar;

import io.github.depeche.extension.Morphology;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.workshop.grammar.Treebank.GoldSentence;
import io.github.depeche.workshop.grammar.Treebank.Word;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Trees of sentences of news that were proofread. A file holds them without the sentences' texts: lines of the digest of the words, a tab and
 * {@code head:relation/TAG} for every word, blanks between (the head from 1; 0 is the root), below a header.
 */
final class ProofreadTrees {

    private static final int DIGEST = 8;
    private static final Pattern NODE = Pattern.compile("([0-9]{1,4}):([a-z:]+)/([A-Z]+)");
    private static final String ROOT = "root";
    private static final double FEWEST_FOUND = 0.9;

    /** A word of a tree whose form is not known. */
    private record Node(int head, String relation, PartOfSpeech partOfSpeech) {}

    private final Map<String, List<Node>> byDigest = new HashMap<>();

    private ProofreadTrees() {}

    static ProofreadTrees read(Path file) throws IOException {
        ProofreadTrees trees = new ProofreadTrees();
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 2) {
            throw new IllegalArgumentException(file + ": no trees below a header");
        }
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            try {
                if (trees.byDigest.put(cells[0], nodes(cells)) != null) {
                    throw new IllegalArgumentException("a second tree of this sentence");
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(file + ", line " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        return trees;
    }

    private static List<Node> nodes(String[] cells) {
        if (cells.length != 2) {
            throw new IllegalArgumentException("not a digest, a tab and a tree");
        }
        String[] words = cells[1].split(" ", -1);
        List<Node> nodes = new ArrayList<>();
        for (String word : words) {
            Matcher node = NODE.matcher(word);
            if (!node.matches() || Integer.parseInt(node.group(1)) > words.length) {
                throw new IllegalArgumentException("no head of this sentence, relation and tag: " + word);
            }
            nodes.add(new Node(Integer.parseInt(node.group(1)), node.group(2), PartOfSpeech.valueOf(node.group(3))));
        }
        requireTree(nodes);
        return nodes;
    }

    /** One root, and every word hangs on it. */
    private static void requireTree(List<Node> nodes) {
        int roots = 0;
        for (Node word : nodes) {
            roots += word.head == 0 ? 1 : 0;
            Node above = word;
            for (int steps = 0; above.head != 0; steps++) {
                if (steps == nodes.size()) {
                    throw new IllegalArgumentException("words that hang on themselves");
                }
                above = nodes.get(above.head - 1);
            }
            if (word.relation.equals(ROOT) != (word.head == 0)) {
                throw new IllegalArgumentException("the root alone has the relation of the root");
            }
        }
        if (roots != 1) {
            throw new IllegalArgumentException(roots + " roots");
        }
    }

    /**
     * The trees of those among these sentences that have one, each once, in their order.
     *
     * @throws IllegalArgumentException if many trees have no sentence: the texts or the tokenizer are others than those that were read
     */
    List<GoldSentence> of(List<List<String>> sentences) {
        List<GoldSentence> found = new ArrayList<>();
        Set<String> digests = new HashSet<>();
        for (List<String> words : sentences) {
            String digest = digest(words);
            List<Node> nodes = byDigest.get(digest);
            if (nodes != null && digests.add(digest)) {
                found.add(sentence(words, nodes));
            }
        }
        if (found.size() < FEWEST_FOUND * byDigest.size()) {
            throw new IllegalArgumentException("only " + found.size() + " of " + byDigest.size()
                    + " proofread sentences are among the news: other texts, or cut into other words");
        }
        return found;
    }

    private static GoldSentence sentence(List<String> forms, List<Node> nodes) {
        if (forms.size() != nodes.size()) {
            throw new IllegalArgumentException("a tree of " + nodes.size() + " words has the digest of: " + forms);
        }
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            String form = forms.get(i);
            Node node = nodes.get(i);
            words.add(new Word(form, form, "", node.partOfSpeech, Morphology.NONE, node.head, node.relation));
        }
        return new GoldSentence("", words);
    }

    /** By what a sentence is known again: the beginning of SHA-256 of its words, blanks between them. */
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
