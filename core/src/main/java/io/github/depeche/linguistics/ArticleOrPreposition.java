package io.github.depeche.linguistics;

import io.github.depeche.extension.Dictionary;
import io.github.depeche.extension.LanguagePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tells the article « des » (« il voit des gens ») from the contraction of « de » and « les » (« la vie des gens »), and the article « du »
 * (« boire du vin ») from « de » and « le »: a linear classifier over the words around.
 */
public final class ArticleOrPreposition {

    private final WordClasses classes;
    private final LinearClassifier classifier;

    private ArticleOrPreposition(Dictionary dictionary, LinearClassifier classifier) {
        this.classes = new WordClasses(dictionary);
        this.classifier = classifier;
    }

    static ArticleOrPreposition load(LanguagePack pack) {
        return new ArticleOrPreposition(pack.dictionary(), LinearClassifier.load(pack, "articles.tsv"));
    }

    /** Whether the ambiguous form at this index is an article. */
    boolean isArticle(String text, List<RawToken> tokens, int index) {
        List<String> around = new ArrayList<>(4);
        for (int i = index - 2; i <= index + 1; i++) {
            around.add(
                    i < 0 || i >= tokens.size()
                            ? ""
                            : text.substring(
                                    tokens.get(i).begin(), tokens.get(i).end()));
        }
        return classifier.score(features(classes, around)) > 0;
    }

    /**
     * What the classifier looks at; for the workshop too, which learns the weights.
     *
     * @param around the two words before, the ambiguous word, the word after; empty where there is none
     */
    public static List<String> features(Dictionary dictionary, List<String> around) {
        return features(new WordClasses(dictionary), around);
    }

    private static List<String> features(WordClasses classes, List<String> around) {
        String before2 = around.get(0).toLowerCase(Locale.ROOT);
        String before = around.get(1).toLowerCase(Locale.ROOT);
        String form = around.get(2).toLowerCase(Locale.ROOT);
        String after = around.get(3).toLowerCase(Locale.ROOT);
        String class2 = classes.of(around.get(0));
        String class1 = classes.of(around.get(1));
        String classAfter = classes.of(around.get(3));
        return List.of(
                form,
                form + " b " + before,
                form + " s " + before.substring(Math.max(0, before.length() - 3)),
                form + " c " + class1,
                form + " bb " + before2,
                form + " cc " + class2 + " " + class1,
                "bb " + before2 + " " + before,
                form + " a " + after,
                form + " ca " + classAfter,
                form + " cca " + class1 + " " + classAfter,
                "ba " + before + " " + classAfter);
    }
}
