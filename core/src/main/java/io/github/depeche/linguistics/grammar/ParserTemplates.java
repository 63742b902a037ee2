package io.github.depeche.linguistics.grammar;

/** Some of the templates of {@link ParserFeatures}. */
abstract class ParserTemplates {

    final ParserWords words;
    final FeatureVector out;
    final int[] form;
    final int[] lemma;
    final int[] tag;
    final int[] agreement;

    ParserTemplates(ParserWords words, FeatureVector out) {
        this.words = words;
        this.out = out;
        form = words.form;
        lemma = words.lemma;
        tag = words.tag;
        agreement = words.agreement;
    }

    /** Fills the templates with a configuration. */
    abstract void add(Configuration c);
}
