package io.github.depeche.linguistics.grammar;

/** What the top of the stack shows together with the buffer, and the dependents that both have got so far. */
final class MovingFeatures extends ParserTemplates {

    MovingFeatures(ParserWords words, FeatureVector out) {
        super(words, out);
    }

    @Override
    void add(Configuration c) {
        int s0 = c.stack(0);
        int s1 = c.stack(1);
        int s2 = c.stack(2);
        int b0 = c.front;
        addWords(s0, s1, s2, b0);
        addSequences(s0, s1, s2, b0);
        addChildren(c, s0, s1, b0);
        addSecondChildren(c, s0, b0);
        addGovernedWords(c, s0, s1, b0);
        addValency(c, s0, b0);
        addDistances(c, s0, b0);
    }

    private void addWords(int s0, int s1, int s2, int b0) {
        int b1 = b0 + 1;
        out.add(form[s0], tag[s0], tag[b0]);
        out.add(tag[s0], tag[b0]);
        out.add(lemma[s0], tag[s0], tag[b0], agreement[b0]);
        out.add(tag[s0], agreement[s0], tag[b0], agreement[b0]);
        out.add(tag[s0], agreement[s0], lemma[b0]);
        out.add(tag[s1], tag[b0]);
        out.add(tag[s1], form[b0]);
        out.add(tag[s0], tag[b1]);
        out.add(lemma[s0], tag[b1]);
        out.add(tag[s2], tag[b0]);
        out.add(tag[s1], agreement[s1], tag[b0], agreement[b0]);
    }

    private void addSequences(int s0, int s1, int s2, int b0) {
        int b1 = b0 + 1;
        int b2 = b0 + 2;
        out.add(tag[s0], tag[b0], tag[b1]);
        out.add(tag[s1], tag[s0], tag[b0]);
        out.add(tag[s1], tag[s0], tag[b0], tag[b1]);
        out.add(tag[s2], tag[s1], tag[s0], tag[b0]);
        out.add(tag[s0], tag[b0], tag[b1], tag[b2]);
        out.add(tag[s0], tag[b0], lemma[b1]);
    }

    private void addChildren(Configuration c, int s0, int s1, int b0) {
        int s0l = c.leftmost[s0];
        int s0r = c.rightmost[s0];
        int b0l = c.leftmost[b0];
        int[] relation = c.relations;
        out.add(tag[s0], tag[s0l], tag[b0]);
        out.add(tag[s0], tag[s0r], tag[b0]);
        out.add(tag[s0], tag[b0], tag[b0l]);
        out.add(tag[s1], tag[s0], tag[s0r]);
        out.add(tag[s0], relation[s0r], tag[b0]);
        out.add(tag[s0], relation[s0l], tag[b0]);
        out.add(tag[s0], tag[b0], relation[b0l]);
        out.add(tag[s0], relation[s0r]);
        out.add(tag[b0], relation[b0l]);
        out.add(lemma[s0], relation[s0r]);
        out.add(lemma[b0], relation[b0l]);
        out.add(tag[s0], form[s0r]);
        out.add(tag[b0], form[b0l]);
    }

    private void addSecondChildren(Configuration c, int s0, int b0) {
        int[] relation = c.relations;
        int s0r2 = c.rightmostButOne[s0];
        int b0l2 = c.leftmostButOne[b0];
        out.add(tag[s0], tag[s0r2], relation[s0r2]);
        out.add(tag[b0], tag[b0l2], relation[b0l2]);
        out.add(tag[s0], relation[c.rightmost[s0]], relation[s0r2]);
        out.add(tag[b0], relation[c.leftmost[b0]], relation[b0l2]);
    }

    private void addGovernedWords(Configuration c, int s0, int s1, int b0) {
        int s0g = words.governed(c, s0);
        int s1g = words.governed(c, s1);
        int b0g = words.governed(c, b0);
        out.add(lemma[s0], b0g, tag[b0]);
        out.add(tag[s0], b0g, tag[b0]);
        out.add(tag[s0], s0g, tag[b0]);
        out.add(tag[s1], s1g, tag[s0], tag[b0]);
        out.add(b0g, lemma[b0]);
        out.add(tag[s1], tag[s0], b0g, tag[b0]);
        out.add(s1g, tag[s1], form[b0], tag[b0]);
    }

    private void addValency(Configuration c, int s0, int b0) {
        int s0right = Math.min(c.rightValency[s0], 5);
        int b0left = Math.min(c.leftValency[b0], 4);
        int s0l = ParserWords.fold(c.leftRelations[s0]);
        int s0r = ParserWords.fold(c.rightRelations[s0]);
        int b0l = ParserWords.fold(c.leftRelations[b0]);
        out.add(tag[s0], s0right);
        out.add(lemma[s0], s0right);
        out.add(tag[b0], b0left);
        out.add(tag[s0], s0r);
        out.add(lemma[s0], s0r);
        out.add(tag[b0], b0l);
        out.add(tag[s0], agreement[s0], s0l, tag[b0]);
        out.add(tag[s0], s0l, tag[b0], b0l);
        out.add(tag[b0], agreement[b0], b0l, tag[s0]);
    }

    private void addDistances(Configuration c, int s0, int b0) {
        int toFront = s0 > 0 ? WordsBetween.distance(s0, b0) : 0;
        int beforeFront = s0 > 0 ? words.between.of(s0, b0) : 0;
        out.add(tag[s0], tag[b0], toFront);
        out.add(lemma[s0], toFront);
        out.add(lemma[b0], toFront);
        out.add(tag[s0], tag[b0], beforeFront);
        out.add(tag[s0], tag[b0], beforeFront, tag[b0 + 1]);
        out.add(tag[s0], s0 > 0 ? tag[s0 - 1] : ParserWords.BEFORE, s0 > 0 ? tag[s0 + 1] : ParserWords.BEFORE, tag[b0]);
        out.add(Math.min(c.depth, 4), tag[b0], tag[s0]);
        out.add(form[words.size], tag[s0], tag[b0]);
    }
}
