package io.github.depeche.workshop.grammar;

import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.workshop.grammar.Treebank.GoldSentence;
import io.github.depeche.workshop.grammar.Treebank.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes sentences of reported speech out of the sentences of treebanks, since news is full of it and the treebanks hold some twenty: « … », a
 * déclaré X; « … », dit-elle, « … »; X a déclaré : « … ». The annotation is theirs: the verb of an incise is a {@code parataxis:insert} of
 * what was said, what was said after a colon a {@code ccomp}.
 */
final class ReportedSpeech {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 30;
    private static final String[][] MARKS = {{"«", "»"}, {"«", "»"}, {"\"", "\""}, {"“", "”"}, {"", ""}};

    private final List<InciseVerb> verbs;
    private final Random random;
    private final List<GoldSentence> speakers = new ArrayList<>();
    private final List<GoldSentence> circumstances = new ArrayList<>();

    /**
     * From the noun phrases of treebanks.
     *
     * @param seed the same seed makes the same sentences
     */
    ReportedSpeech(List<GoldSentence> gold, List<InciseVerb> verbs, long seed) {
        this.verbs = verbs;
        this.random = new Random(seed);
        for (GoldSentence sentence : gold) {
            Subtrees subtrees = new Subtrees(sentence);
            for (int i = 1; i <= sentence.words().size(); i++) {
                Word word = sentence.words().get(i - 1);
                boolean named = word.partOfSpeech() == PartOfSpeech.PROPN;
                boolean noun = named || word.partOfSpeech() == PartOfSpeech.NOUN;
                if (noun && word.relation().startsWith("nsubj")) {
                    // names four times: speakers mostly have one
                    for (int copies = named ? 4 : 1; copies > 0; copies--) {
                        subtrees.cut(i, 10).ifPresent(speakers::add);
                    }
                } else if (noun && word.relation().equals("obl:mod")) {
                    subtrees.cut(i, 6).ifPresent(circumstances::add);
                }
            }
        }
    }

    /** New sentences, about this share of the given ones. */
    List<GoldSentence> make(List<GoldSentence> gold, double share) {
        List<GoldSentence> made = new ArrayList<>();
        for (GoldSentence sentence : gold) {
            if (isStatement(sentence) && random.nextDouble() < share) {
                made.add(make(sentence));
            }
        }
        return made;
    }

    private static boolean isStatement(GoldSentence sentence) {
        List<Word> words = sentence.words();
        int size = words.size();
        boolean subject = words.stream()
                .anyMatch(word -> word.relation().startsWith("nsubj")
                        && word.head() > 0
                        && words.get(word.head() - 1).head() == 0);
        return size >= SHORTEST
                && size <= LONGEST
                && subject
                && words.get(size - 1).form().equals(".")
                && words.stream().noneMatch(word -> "«»\"“”:".contains(word.form()));
    }

    private GoldSentence make(GoldSentence sentence) {
        List<Node> said = Node.nodes(sentence);
        Node stop = said.remove(said.size() - 1);
        Node root = said.stream().filter(Node::isRoot).findFirst().orElseThrow();
        stop.attach(root, "punct");
        String[] marks = MARKS[random.nextInt(MARKS.length)];
        List<Node> result = new ArrayList<>();
        int kind = random.nextInt(10);
        if (kind < 2 && !marks[0].isEmpty()) {
            announce(result, said, root, stop, marks);
            return Node.sentence(result);
        }
        int gap = kind < 5 ? gap(said, root) : said.size();
        List<Node> first = said.subList(0, gap);
        List<Node> second = said.subList(gap, said.size());
        addSaid(result, first, root, marks);
        result.add(mark(",", root));
        addIncise(result, root);
        if (!second.isEmpty()) {
            result.add(mark(",", root));
            addSaid(result, second, root, marks);
        }
        if (random.nextInt(8) > 0) {
            result.add(stop);
        }
        return Node.sentence(result);
    }

    /** X a déclaré : « … ». */
    private void announce(List<Node> result, List<Node> said, Node root, Node stop, String[] marks) {
        GoldSentence speaker = pick(speakers);
        InciseVerb.Inflected verb = pick(verbs).inflect(isPlural(speaker), random.nextInt(3) > 0);
        List<Node> subject = Node.nodes(speaker);
        subject.forEach(node -> attachIfRoot(node, verb.main(), "nsubj"));
        result.addAll(subject);
        result.addAll(verb.nodes());
        result.add(mark(":", root));
        addSaid(result, said, root, marks);
        root.attach(verb.main(), "ccomp");
        stop.attach(verb.main(), "punct");
        result.add(stop);
    }

    private static void attachIfRoot(Node node, Node head, String relation) {
        if (node.isRoot()) {
            node.attach(head, relation);
        }
    }

    private void addSaid(List<Node> result, List<Node> words, Node root, String[] marks) {
        if (!marks[0].isEmpty()) {
            result.add(mark(marks[0], root));
        }
        result.addAll(words);
        if (!marks[0].isEmpty()) {
            result.add(mark(marks[1], root));
        }
    }

    private void addIncise(List<Node> result, Node root) {
        boolean clitic = random.nextInt(10) < 4;
        boolean compound = random.nextInt(3) > 0;
        GoldSentence speaker = pick(speakers);
        InciseVerb.Inflected verb = pick(verbs).inflect(!clitic && isPlural(speaker), compound);
        verb.main().attach(root, "parataxis:insert");
        if (clitic) {
            result.addAll(verb.withClitic(random.nextBoolean()));
        } else {
            result.addAll(verb.nodes());
            List<Node> subject = Node.nodes(speaker);
            subject.forEach(node -> attachIfRoot(node, verb.main(), "nsubj"));
            result.addAll(subject);
        }
        if (random.nextInt(3) == 0) {
            List<Node> circumstance = Node.nodes(pick(circumstances));
            circumstance.forEach(node -> attachIfRoot(node, verb.main(), "obl:mod"));
            result.addAll(circumstance);
        }
    }

    /** A place that only arcs of the root cross, words on both sides; the end if there is none. */
    private int gap(List<Node> said, Node root) {
        List<Integer> gaps = new ArrayList<>();
        for (int gap = 2; gap <= said.size() - 2; gap++) {
            boolean crossed = false;
            for (int i = 0; i < said.size(); i++) {
                Node head = said.get(i).head();
                int headPlace = head == null || head == root ? i : said.indexOf(head);
                crossed |= Math.min(i, headPlace) < gap && Math.max(i, headPlace) >= gap;
            }
            if (!crossed && said.get(gap).word().partOfSpeech() != PartOfSpeech.PUNCT) {
                gaps.add(gap);
            }
        }
        return gaps.isEmpty() ? said.size() : gaps.get(random.nextInt(gaps.size()));
    }

    private static Node mark(String form, Node head) {
        return Node.of(form, form, PartOfSpeech.PUNCT, "_", head, "punct");
    }

    private static boolean isPlural(GoldSentence nounPhrase) {
        boolean joined =
                nounPhrase.words().stream().anyMatch(word -> word.relation().equals("conj"));
        return joined
                || nounPhrase.words().stream()
                        .anyMatch(word -> word.head() == 0 && word.morphology().has(Feature.PLURAL));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
