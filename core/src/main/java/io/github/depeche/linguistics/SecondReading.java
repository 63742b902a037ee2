package io.github.depeche.linguistics;

import io.github.depeche.linguistics.grammar.FormCache;

/**
 * The second reading for names: features of words and of the document, and a linear-chain model.
 *
 * <p>What a form says of itself and of the words around it is added up once and kept; at each word only its context is looked up.
 */
public final class SecondReading {

    private static final int WINDOW = NameWord.WINDOW;
    private static final int PLACES = 2 * WINDOW + 1;
    /** The row of a form's scores behind those of its places: what it gives itself if it begins a sentence. */
    private static final int BEGIN = PLACES;

    private static final int TRIPLE_BITS = 11;

    private final NameFeatures features;
    private final NameModel model;
    /** The scores that the edge of a sentence gives, by its place as seen from a word. */
    private final short[] edges = new short[PLACES * NameLabels.COUNT];

    private final FormCache<ScoredWord> words = new FormCache<>(ScoreRows.CACHE_BITS, this::lookUp);
    private final TripleCache labels;
    private final TripleCache shapes;

    /**
     * A form with the scores that it gives.
     *
     * @param word the form
     * @param scores rows for each place of the form as seen from the word that is labelled, and {@link #BEGIN}
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record ScoredWord(NameWord word, short[] scores) {}

    /** With what a model has learnt of features. */
    public SecondReading(NameFeatures features, NameModel model) {
        this(features, model, TRIPLE_BITS);
    }

    /**
     * With small caches, for tests.
     *
     * @param tripleBits room for 2 to this power of triples of labels, and as many of shapes
     */
    SecondReading(NameFeatures features, NameModel model, int tripleBits) {
        this.features = features;
        this.model = model;
        labels = new TripleCache(NameContext::labelFeatures, model, tripleBits);
        shapes = new TripleCache(NameContext::shapeFeatures, model, tripleBits);
        NameFeatureList list = new NameFeatureList();
        for (int place = -WINDOW; place <= WINDOW; place++) {
            list.clear();
            NameWord.featuresOfEdge(place, list);
            ScoreRows.write(model.score(list), place + WINDOW, edges);
        }
    }

    private ScoredWord lookUp(String form) {
        NameWord word = features.word(form);
        short[] scores = new short[(PLACES + 1) * NameLabels.COUNT];
        NameFeatureList list = new NameFeatureList();
        for (int place = -WINDOW; place <= WINDOW; place++) {
            list.clear();
            word.features(place, list);
            int[] sum = model.score(list);
            if (place == 0) {
                ScoreRows.write(withBegin(word, true, sum), BEGIN, scores);
                sum = withBegin(word, false, sum);
            }
            ScoreRows.write(sum, place + WINDOW, scores);
        }
        return new ScoredWord(word, scores);
    }

    private int[] withBegin(NameWord word, boolean begins, int[] scores) {
        NameFeatureList list = new NameFeatureList();
        word.featuresOfBegin(begins, list);
        int[] sum = model.score(list);
        ScoreRows.add(scores, sum);
        return sum;
    }

    /** Labels all words of a document, to which a first reading gave these labels. */
    public int[] label(NameText text, int[] firstPass) {
        NameText quiet = features.quiet(text);
        ScoredWord[] forms = quiet.forms().stream().map(words::get).toArray(ScoredWord[]::new);
        ScoredWord[] scored = new ScoredWord[text.size()];
        NameWord[] known = new NameWord[text.size()];
        for (int i = 0; i < known.length; i++) {
            scored[i] = forms[quiet.number(i)];
            known[i] = scored[i].word;
        }
        NameContext context = new NameContext(text, known, firstPass);
        int[] best = new int[text.size()];
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            int begin = text.start(sentence);
            int end = text.start(sentence + 1);
            int[] found = model.search(scores(scored, context, begin, end));
            System.arraycopy(found, 0, best, begin, end - begin);
        }
        return best;
    }

    private int[][] scores(ScoredWord[] words, NameContext context, int begin, int end) {
        int[][] scores = new int[end - begin][];
        NameFeatureList list = new NameFeatureList();
        for (int i = begin; i < end; i++) {
            list.clear();
            context.features(i, begin, end, list);
            int[] sum = model.score(list);
            for (int place = -WINDOW; place <= WINDOW; place++) {
                boolean inside = i + place >= begin && i + place < end;
                int row = place == 0 && i == begin ? BEGIN : place + WINDOW;
                ScoreRows.add(inside ? words[i + place].scores : edges, row, sum);
            }
            ScoreRows.add(labels.get(context.label(i - 1), context.label(i), context.label(i + 1)), sum);
            if (!context.isListed(i, begin, end)) {
                int before = context.shape(i - 1, begin, end);
                ScoreRows.add(shapes.get(before, words[i].word.shape, context.shape(i + 1, begin, end)), sum);
            }
            scores[i - begin] = sum;
        }
        return scores;
    }
}
