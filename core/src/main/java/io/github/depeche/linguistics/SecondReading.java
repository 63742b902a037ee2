package io.github.depeche.linguistics;

import io.github.depeche.linguistics.grammar.FormCache;

/**
 * The second reading for names: features of words and of the document, and a linear-chain model.
 *
 * <p>What a form says of itself and of the words around it is added up once and kept; at each word only its context is looked up.
 */
public final class SecondReading {

    private static final int WINDOW = NameWord.WINDOW;
    private static final int CACHE_BITS = 13;

    private final NameFeatures features;
    private final NameModel model;
    /** The scores that the edge of a sentence gives, by its place as seen from a word. */
    private final int[][] edges = new int[2 * WINDOW + 1][];

    private final FormCache<ScoredWord> words = new FormCache<>(CACHE_BITS, this::lookUp);
    private final TripleCache labels;
    private final TripleCache shapes;

    /**
     * A form with the scores that it gives.
     *
     * @param word the form
     * @param byPlace the scores of each label, by the place of the form as seen from the word that is labelled
     * @param first the scores that it gives itself if it begins a sentence
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record ScoredWord(NameWord word, int[][] byPlace, int[] first) {}

    /** With what a model has learnt of features. */
    public SecondReading(NameFeatures features, NameModel model) {
        this.features = features;
        this.model = model;
        labels = new TripleCache(NameContext::labelFeatures, model);
        shapes = new TripleCache(NameContext::shapeFeatures, model);
        NameFeatureList list = new NameFeatureList();
        for (int place = -WINDOW; place <= WINDOW; place++) {
            list.clear();
            NameWord.featuresOfEdge(place, list);
            edges[place + WINDOW] = model.score(list);
        }
    }

    private ScoredWord lookUp(String form) {
        NameWord word = features.word(form);
        int[][] byPlace = new int[2 * WINDOW + 1][];
        NameFeatureList list = new NameFeatureList();
        for (int place = -WINDOW; place <= WINDOW; place++) {
            list.clear();
            word.features(place, list);
            byPlace[place + WINDOW] = model.score(list);
        }
        int[] first = byPlace[WINDOW].clone();
        add(begin(word, true), first);
        add(begin(word, false), byPlace[WINDOW]);
        return new ScoredWord(word, byPlace, first);
    }

    private int[] begin(NameWord word, boolean begins) {
        NameFeatureList list = new NameFeatureList();
        word.featuresOfBegin(begins, list);
        return model.score(list);
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
                int[][] byPlace = inside ? words[i + place].byPlace : edges;
                add(place == 0 && i == begin ? words[i].first : byPlace[place + WINDOW], sum);
            }
            add(labels.get(context.label(i - 1), context.label(i), context.label(i + 1)), sum);
            if (!context.isListed(i, begin, end)) {
                int before = context.shape(i - 1, begin, end);
                add(shapes.get(before, words[i].word.shape, context.shape(i + 1, begin, end)), sum);
            }
            scores[i - begin] = sum;
        }
        return scores;
    }

    private static void add(int[] more, int[] sum) {
        for (int label = 0; label < sum.length; label++) {
            sum[label] += more[label];
        }
    }
}
