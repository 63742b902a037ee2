package io.github.depeche.extension;

import io.github.depeche.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A syntactic word of a sentence, with its place in the dependency tree (Universal Dependencies v2).
 *
 * <p>The two words of a contraction (« du » = de + le) both point at the characters that they came from.
 */
public final class Token {

    private final Sentence sentence;
    private final int index;
    private final Span span;
    private final String form;
    private final String lemma;
    private final String lowerForm;
    private final String lowerLemma;
    private final PartOfSpeech partOfSpeech;
    private final Morphology morphology;
    private final int head;
    private final String relation;

    Token(
            Sentence sentence,
            int index,
            Span span,
            String form,
            String lemma,
            PartOfSpeech partOfSpeech,
            Morphology morphology,
            int head,
            String relation) {
        this.sentence = sentence;
        this.index = index;
        this.span = span;
        this.form = form;
        this.lemma = lemma;
        this.lowerForm = form.toLowerCase(Locale.ROOT);
        this.lowerLemma = lemma.toLowerCase(Locale.ROOT);
        this.partOfSpeech = partOfSpeech;
        this.morphology = morphology;
        this.head = head;
        this.relation = relation;
    }

    /** The sentence that it belongs to. */
    public Sentence sentence() {
        return sentence;
    }

    /** Its place in the sentence, from 0. */
    public int index() {
        return index;
    }

    /** The characters that it came from, in the article's text. */
    public Span span() {
        return span;
    }

    /** The form: as it stands in the text, or the syntactic word of a contraction ({@code "le"} of « du »). */
    public String form() {
        return form;
    }

    /** The dictionary form. */
    public String lemma() {
        return lemma;
    }

    /** The form in lower case, as lexicons have it. */
    public String lowerForm() {
        return lowerForm;
    }

    /** The dictionary form in lower case, which names too have in lexicons. */
    public String lowerLemma() {
        return lowerLemma;
    }

    /** The universal part of speech. */
    public PartOfSpeech partOfSpeech() {
        return partOfSpeech;
    }

    /** All morphological features. */
    public Morphology morphology() {
        return morphology;
    }

    /** Whether it has the morphological feature. */
    public boolean has(Feature feature) {
        return morphology.has(feature);
    }

    /** Index of its head in the sentence; -1 for the root of the tree. */
    public int headIndex() {
        return head;
    }

    /** The word that it depends on; empty for the root of the tree. */
    public Optional<Token> head() {
        return Optional.ofNullable(headOrNull());
    }

    @Nullable
    Token headOrNull() {
        return head < 0 ? null : sentence.tokens().get(head);
    }

    /**
     * The <a href="https://universaldependencies.org/u/dep/">relation</a> to its head, subtype included: {@code "nsubj"}, {@code "acl:relcl"},
     * {@code "root"}.
     */
    public String relation() {
        return relation;
    }

    /** Whether the relation to its head is this one, or a subtype of it: {@code "nsubj:pass"} is a {@code "nsubj"}. */
    public boolean hasRelation(String universal) {
        return relation.startsWith(universal)
                && (relation.length() == universal.length() || relation.charAt(universal.length()) == ':');
    }

    /** The words that depend on it, in order. */
    public List<Token> children() {
        return sentence.childrenOf(index);
    }

    /** The first dependent with this relation or a subtype of it. */
    public Optional<Token> child(String universal) {
        for (Token child : children()) {
            if (child.hasRelation(universal)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** The smallest span that covers it and all that depends on it, directly or not. */
    public Span subtreeSpan() {
        return sentence.subtreeSpan(index);
    }

    /** The form, tag and relation. */
    @Override
    public String toString() {
        return form + "/" + partOfSpeech + "/" + relation;
    }
}
