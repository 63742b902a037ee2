package io.github.depeche.linguistics;

import io.github.depeche.extension.Dictionary;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.lexicon.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells the article « des » (« il voit des gens ») from the contraction of « de » and « les » (« la vie des gens »), and the article « du »
 * (« boire du vin ») from « de » and « le »: a linear classifier over the words around.
 */
public final class ArticleOrPreposition {

    private final Dictionary dictionary;
    private final Map<String, Integer> weights;

    private ArticleOrPreposition(Dictionary dictionary, Map<String, Integer> weights) {
        this.dictionary = dictionary;
        this.weights = weights;
    }

    static ArticleOrPreposition load(LanguagePack pack) {
        Map<String, Integer> weights = new HashMap<>();
        for (Table.Row row : Table.read(pack, "articles.tsv").rows()) {
            weights.put(row.get("feature"), Integer.valueOf(row.get("weight")));
        }
        return new ArticleOrPreposition(pack.dictionary(), weights);
    }

    /** Whether the ambiguous form at this index is an article. */
    boolean isArticle(String text, List<RawToken> tokens, int index) {
        int score = 0;
        List<String> around = new ArrayList<>(4);
        for (int i = index - 2; i <= index + 1; i++) {
            around.add(
                    i < 0 || i >= tokens.size()
                            ? ""
                            : text.substring(
                                    tokens.get(i).begin(), tokens.get(i).end()));
        }
        for (String feature : features(dictionary, around)) {
            score += weights.getOrDefault(feature, 0);
        }
        return score > 0;
    }

    /**
     * What the classifier looks at; for the workshop too, which learns the weights.
     *
     * @param around the two words before, the ambiguous word, the word after; empty where there is none
     */
    public static List<String> features(Dictionary dictionary, List<String> around) {
        String before2 = around.get(0).toLowerCase(Locale.ROOT);
        String before = around.get(1).toLowerCase(Locale.ROOT);
        String form = around.get(2).toLowerCase(Locale.ROOT);
        String after = around.get(3).toLowerCase(Locale.ROOT);
        String class2 = wordClass(dictionary, around.get(0));
        String class1 = wordClass(dictionary, around.get(1));
        String classAfter = wordClass(dictionary, around.get(3));
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

    /** The parts of speech that the dictionary knows of a form, by the letters of its tags. */
    private static String wordClass(Dictionary dictionary, String form) {
        if (form.isEmpty()) {
            return "";
        }
        if (!Character.isLetter(form.charAt(0))) {
            return Character.isDigit(form.charAt(0)) ? "0" : form.substring(0, 1);
        }
        List<Dictionary.Reading> readings = dictionary.lookup(form.toLowerCase(Locale.ROOT));
        if (readings.isEmpty()) {
            return Character.isUpperCase(form.charAt(0)) ? "X" : "x";
        }
        return readings.stream()
                .map(reading -> reading.tag().split(" ", 2)[0])
                .distinct()
                .sorted()
                .reduce("", (all, tag) -> all + tag);
    }
}
