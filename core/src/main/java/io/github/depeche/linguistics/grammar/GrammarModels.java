package io.github.depeche.linguistics.grammar;

import io.github.depeche.Block;
import io.github.depeche.Span;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.Morphology;
import io.github.depeche.extension.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The trained models of a language, working one after the other: tags, features, trees, lemmas. */
public final class GrammarModels {

    private final WordForms wordForms;
    private final Tagger tagger;
    private final MorphologyClassifier morphologyClassifier;
    private final Lemmatizer lemmatizer;
    private final DependencyParser parser;
    private final MistakenIncises mistakenIncises;
    private final InvertedSubjects invertedSubjects;

    /** Models in memory. */
    public GrammarModels(
            WordForms wordForms,
            Tagger tagger,
            MorphologyClassifier morphologyClassifier,
            Lemmatizer lemmatizer,
            DependencyParser parser) {
        this.wordForms = wordForms;
        this.tagger = tagger;
        this.morphologyClassifier = morphologyClassifier;
        this.lemmatizer = lemmatizer;
        this.parser = parser;
        this.mistakenIncises = new MistakenIncises(parser.relations());
        this.invertedSubjects = new InvertedSubjects(parser.relations());
    }

    /** The models of a language pack. */
    public static GrammarModels load(LanguagePack pack) {
        return new GrammarModels(
                new WordForms(pack.dictionary()),
                Tagger.load(pack),
                MorphologyClassifier.load(pack),
                Lemmatizer.load(pack),
                DependencyParser.load(pack));
    }

    /** What is known of forms. */
    public WordForms wordForms() {
        return wordForms;
    }

    /** The tagger. */
    public Tagger tagger() {
        return tagger;
    }

    /**
     * Analyses a sentence cut into words.
     *
     * @param spans the characters that each word came from
     * @param words the words
     * @param tagged words that are tagged, perhaps the same ones; or {@code null}
     */
    public Sentence analyze(
            Block block, Span span, List<Span> spans, List<String> words, @Nullable WordSequence tagged) {
        WordSequence sequence = new WordSequence(words, wordForms);
        if (tagged != null && sequence.hasFormsOf(tagged)) {
            sequence.takeTags(tagged);
        } else {
            tagger.tag(sequence);
        }
        morphologyClassifier.classify(sequence);
        parser.parse(sequence);
        mistakenIncises.correct(sequence, morphologyClassifier);
        invertedSubjects.correct(sequence, morphologyClassifier);
        Sentence.Builder sentence = Sentence.builder(block, span);
        for (int i = 1; i <= sequence.size(); i++) {
            Morphology morphology = morphologyClassifier.morphology(sequence, i);
            sentence.word(
                    spans.get(i - 1),
                    words.get(i - 1),
                    lemmatizer.lemma(sequence, i, morphology),
                    sequence.partOfSpeech(i),
                    morphology,
                    sequence.head(i) > sequence.size() ? -1 : sequence.head(i) - 1,
                    parser.relations().get(sequence.relation(i)));
        }
        return sentence.build();
    }
}
