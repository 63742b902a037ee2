package io.github.depeche.linguistics.grammar;

/** What the word on top of the stack and the words below it show, its dependents on the right left out. */
final class StackFeatures extends ParserTemplates {

    StackFeatures(ParserWords words, FeatureVector out) {
        super(words, out);
    }

    @Override
    void add(Configuration c) {
        int s0 = c.stack(0);
        int s1 = c.stack(1);
        int s2 = c.stack(2);
        int s3 = c.stack(3);
        int s0g = words.governed(c, s0);
        addWords(s0, s1, s2, s3);
        addChildren(c, s0, s1);
        addGovernedWords(s0, s1, s2, s0g, words.governed(c, s1));
        addValency(c, s0, s1, s0g);
        addDistances(s0, s1, s0g);
    }

    private void addWords(int s0, int s1, int s2, int s3) {
        out.add(tag[s0]);
        out.add(form[s0]);
        out.add(form[s0], tag[s0]);
        out.add(tag[s0], agreement[s0]);
        out.add(lemma[s0], tag[s0]);
        out.add(tag[s1]);
        out.add(tag[s1], agreement[s1]);
        out.add(lemma[s1], tag[s1]);
        out.add(tag[s2]);
        out.add(form[s2], tag[s2]);
        out.add(lemma[s2], tag[s2]);
        out.add(tag[s1], form[s0], tag[s0]);
        out.add(tag[s1], tag[s0]);
        out.add(tag[s1], agreement[s1], tag[s0], agreement[s0]);
        out.add(tag[s2], tag[s1], tag[s0]);
        out.add(tag[s3], tag[s2], tag[s1], tag[s0]);
    }

    private void addChildren(Configuration c, int s0, int s1) {
        int s0l = c.leftmost[s0];
        int s1l = c.leftmost[s1];
        int s1r = c.rightmost[s1];
        int s0l2 = c.leftmostButOne[s0];
        int s1r2 = c.rightmostButOne[s1];
        int[] relation = c.relations;
        out.add(tag[s1], tag[s0], tag[s0l]);
        out.add(tag[s1], tag[s1r], tag[s0]);
        out.add(tag[s1], tag[s1l], tag[s0]);
        out.add(tag[s1], relation[s1r], tag[s0]);
        out.add(tag[s0], relation[s0l]);
        out.add(tag[s1], relation[s1l]);
        out.add(tag[s1], relation[s1r]);
        out.add(lemma[s0], relation[s0l]);
        out.add(tag[s0], form[s0l]);
        out.add(tag[s1], form[s1r]);
        out.add(tag[s0], tag[s0l2], relation[s0l2]);
        out.add(tag[s1], tag[s1r2], relation[s1r2]);
        out.add(tag[s0], relation[s0l], relation[s0l2]);
        out.add(tag[s1], relation[s1r], relation[s1r2], tag[s0]);
    }

    /** « de » of « de Paris », « que » of « que le roi parte ». */
    private void addGovernedWords(int s0, int s1, int s2, int s0g, int s1g) {
        out.add(tag[s1], s0g, tag[s0]);
        out.add(lemma[s2], s0g, tag[s1], tag[s0]);
        out.add(tag[s2], tag[s1], s0g, tag[s0]);
        out.add(s1g, s0g, tag[s1], tag[s0]);
        out.add(s0g, lemma[s0]);
    }

    private void addValency(Configuration c, int s0, int s1, int s0g) {
        int s0left = Math.min(c.leftValency[s0], 4);
        int s1right = Math.min(c.rightValency[s1], 5);
        int s0l = ParserWords.fold(c.leftRelations[s0]);
        int s1l = ParserWords.fold(c.leftRelations[s1]);
        int s1r = ParserWords.fold(c.rightRelations[s1]);
        out.add(tag[s0], s0left);
        out.add(lemma[s0], s0left);
        out.add(tag[s1], s1right);
        out.add(lemma[s1], s1right);
        out.add(tag[s0], s0l);
        out.add(lemma[s0], s0l);
        out.add(tag[s1], s1r);
        out.add(tag[s1], s1l, tag[s0]);
        out.add(tag[s1], s1r, tag[s0], s0g);
        out.add(tag[s1], agreement[s1], s1l, tag[s0]);
        out.add(tag[s1], s1l, tag[s0], s0l);
    }

    private void addDistances(int s0, int s1, int s0g) {
        int toTop = s1 > 0 ? WordsBetween.distance(s1, s0) : 0;
        int beforeTop = s1 > 0 ? words.between.of(s1, s0) : 0;
        out.add(tag[s1], tag[s0], toTop);
        out.add(tag[s1], tag[s0], beforeTop);
        out.add(lemma[s0], toTop, tag[s1]);
        out.add(tag[s1], tag[s0], beforeTop, s0g);
        out.add(tag[s1], tag[s0], s0 > 0 ? tag[s0 - 1] : ParserWords.BEFORE, s1 > 0 ? tag[s1 + 1] : ParserWords.BEFORE);
    }
}
