package io.github.depeche.linguistics.grammar;

/** What the reading before made of the words between which an arc may stand: their heads and relations, and whether dependents are still to come. */
final class GuideFeatures extends ParserTemplates {

    private static final int FARTHEST = 12;

    private final int[] heads;
    private final int[] relations;
    private final int[] lastDependent;

    GuideFeatures(WordSequence guide, ParserWords words, FeatureVector out) {
        super(words, out);
        heads = new int[tag.length];
        relations = new int[tag.length];
        lastDependent = new int[tag.length];
        for (int i = 1; i <= words.size; i++) {
            heads[i] = guide.heads[i];
            relations[i] = guide.relations[i];
            lastDependent[heads[i]] = i;
        }
    }

    @Override
    void add(Configuration c) {
        int s0 = c.stack(0);
        int s1 = c.stack(1);
        int b0 = c.front;
        int ofTop = placeOfHead(c, s0);
        int ofBelow = placeOfHead(c, s1);
        int ofFront = placeOfHead(c, b0);
        int topRelation = relations[s0];
        int frontRelation = relations[b0];
        int topWaits = lastDependent[s0] >= b0 ? 1 : 0;
        int frontWaits = lastDependent[b0] > b0 ? 1 : 0;
        int topHead = heads[s0];
        out.add(ofTop);
        out.add(ofTop, topRelation);
        out.add(ofTop, topRelation, topWaits);
        out.add(ofTop, topRelation, tag[s0], tag[b0]);
        out.add(ofTop, topWaits, tag[s0], tag[b0]);
        out.add(ofTop, topRelation, lemma[s0]);
        out.add(ofTop, topRelation, lemma[b0]);
        out.add(ofTop, topRelation, lemma[s1]);
        out.add(ofFront, frontRelation, tag[s0], tag[b0]);
        out.add(ofFront, frontRelation, ofTop, topRelation);
        out.add(ofTop, ofFront, ofBelow, topWaits * 2 + frontWaits);
        out.add(ofTop, topRelation, tag[s1], tag[b0]);
        out.add(ofTop, topRelation, words.governed(c, s0), tag[s0]);
        out.add(topRelation, tag[s0], tag[topHead], lemma[topHead]);
        out.add(ofTop, topRelation, lemma[s0], lemma[topHead]);
        out.add(ofTop, topRelation, Math.min(Math.abs(topHead - s0), FARTHEST), tag[b0]);
        out.add(ofBelow, relations[s1], ofTop, topRelation);
        out.add(
                ofTop,
                topWaits,
                c.rightValency[s0] > 0 ? c.relations[c.rightmost[s0]] : ParserWords.BEFORE,
                topRelation);
    }

    /** Where the head of a word is, as a number: the root, the front of the buffer, behind it, on the stack's second or first place, elsewhere. */
    private int placeOfHead(Configuration c, int word) {
        if (word == 0 || word > words.size) {
            return 0;
        }
        int head = heads[word];
        if (head > words.size) {
            return 1;
        }
        if (head >= c.front) {
            return head == c.front ? 2 : 3;
        }
        if (head == c.stack(1)) {
            return 4;
        }
        if (head == c.stack(0)) {
            return 5;
        }
        return c.heads[head] == 0 ? 6 : 7;
    }
}
