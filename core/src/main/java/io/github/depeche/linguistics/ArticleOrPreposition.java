package io.github.depeche.linguistics;

import io.github.depeche.extension.Dictionary;
import io.github.depeche.extension.LanguagePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells the article « des » (« il voit des gens ») from the contraction of « de » and « les » (« la vie des gens »), and the article « du »
 * (« boire du vin ») from « de » and « le »: a linear classifier over the words around.
 */
public final class ArticleOrPreposition {

    /** How many words an office of a list may have. */
    private static final int LONGEST_ITEM = 8;

    private static final Set<String> OF = Set.of("de", "du", "des", "d'", "d’");

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
        if (goesOnInList(text, tokens, index)) {
            return false;
        }
        List<String> around = new ArrayList<>(4);
        for (int i = index - 2; i <= index + 1; i++) {
            around.add(form(text, tokens, i));
        }
        return classifier.score(features(classes, around)) > 0;
    }

    /** « le ministre de l'Aménagement, des Transports et de l'Habitat »: one more of the offices that « de » joins. */
    private static boolean goesOnInList(String text, List<RawToken> tokens, int index) {
        String next = form(text, tokens, index + 1);
        if (!form(text, tokens, index - 1).equals(",")
                || next.isEmpty()
                || !Character.isUpperCase(next.codePointAt(0))) {
            return false;
        }
        boolean joined = false;
        for (int i = index - 2; i >= index - LONGEST_ITEM && !joined; i--) {
            joined = OF.contains(form(text, tokens, i).toLowerCase(Locale.ROOT));
        }
        for (int i = index + 2; i <= index + LONGEST_ITEM && joined; i++) {
            if (form(text, tokens, i).equals("et")) {
                return OF.contains(form(text, tokens, i + 1).toLowerCase(Locale.ROOT));
            }
        }
        return false;
    }

    private static String form(String text, List<RawToken> tokens, int index) {
        return index < 0 || index >= tokens.size()
                ? ""
                : text.substring(tokens.get(index).begin(), tokens.get(index).end());
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
