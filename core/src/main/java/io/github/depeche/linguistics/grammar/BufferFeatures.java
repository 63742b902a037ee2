package io.github.depeche.linguistics.grammar;

/** What the words of the buffer show, their dependents left out. */
final class BufferFeatures extends ParserTemplates {

    BufferFeatures(ParserWords words, FeatureVector out) {
        super(words, out);
    }

    @Override
    void add(Configuration c) {
        int b0 = c.front;
        int b1 = b0 + 1;
        int b2 = b0 + 2;
        out.add();
        out.add(tag[b0]);
        out.add(form[b0]);
        out.add(form[b0], tag[b0]);
        out.add(tag[b0], agreement[b0]);
        out.add(lemma[b0], tag[b0]);
        out.add(tag[b1]);
        out.add(form[b1], tag[b1]);
        out.add(tag[b1], agreement[b1]);
        out.add(tag[b2]);
        out.add(form[b2], tag[b2]);
        out.add(tag[b0], tag[b1]);
        out.add(form[b0], form[b1]);
        out.add(form[b0], tag[b1]);
        out.add(tag[b0], form[b1]);
        out.add(tag[b0], tag[b1], tag[b2]);
        out.add(tag[b0], tag[b1], tag[b2], tag[b0 + 3]);
        out.add(form[b0], form[b1], form[b2]);
        out.add(form[b0 - 1], form[b0]);
    }
}
