package io.github.depeche.workshop.grammar;

import io.github.depeche.extension.Morphology;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.workshop.grammar.Treebank.GoldSentence;
import io.github.depeche.workshop.grammar.Treebank.Word;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A word that knows its head, not its place: trees can be taken apart and put together. */
final class Node {

    private final Word word;
    private @Nullable Node head;
    private String relation;

    private Node(Word word, @Nullable Node head, String relation) {
        this.word = word;
        this.head = head;
        this.relation = relation;
    }

    /** A new word. */
    static Node of(
            String form, String lemma, PartOfSpeech partOfSpeech, String morphology, Node head, String relation) {
        Word word = new Word(form, form, lemma, partOfSpeech, Morphology.parse(morphology), 0, relation);
        return new Node(word, head, relation);
    }

    /** A new word whose head comes later. */
    static Node of(String form, String lemma, PartOfSpeech partOfSpeech, String morphology) {
        Word word = new Word(form, form, lemma, partOfSpeech, Morphology.parse(morphology), 0, "");
        return new Node(word, null, "");
    }

    /** The words of a sentence. */
    static List<Node> nodes(GoldSentence sentence) {
        List<Node> nodes = new ArrayList<>();
        for (Word word : sentence.words()) {
            nodes.add(new Node(word, null, word.relation()));
        }
        for (Node node : nodes) {
            node.head = node.word.head() == 0 ? null : nodes.get(node.word.head() - 1);
        }
        return nodes;
    }

    Word word() {
        return word;
    }

    boolean isRoot() {
        return head == null;
    }

    @Nullable
    Node head() {
        return head;
    }

    void attach(Node newHead, String newRelation) {
        head = newHead;
        relation = newRelation;
    }

    /** A sentence of these words in this order. */
    static GoldSentence sentence(List<Node> nodes) {
        IdentityHashMap<Node, Integer> places = new IdentityHashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            places.put(nodes.get(i), i + 1);
        }
        List<Word> words = new ArrayList<>();
        for (Node node : nodes) {
            Word word = node.word;
            words.add(new Word(
                    word.form(),
                    word.surface(),
                    word.lemma(),
                    word.partOfSpeech(),
                    word.morphology(),
                    node.head == null ? 0 : places.getOrDefault(node.head, 0),
                    node.head == null ? "root" : node.relation));
        }
        return new GoldSentence("", List.copyOf(words));
    }
}
