package io.github.depeche.workshop.grammar;

import io.github.depeche.extension.LanguagePack;
import io.github.depeche.lexicon.Table;
import io.github.depeche.workshop.grammar.Treebank.GoldSentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sentences in small letters behind titles and items of lists, whose accent or capital was lost (« Second bilan à 18 heures, la préfecture
 * … »): a treebank has but a dozen, too few to learn from.
 */
record LostCapitals(Set<String> words) {

    /** How many of the sentences that can lose their capital do. */
    private static final double SHARE = 0.4;

    /** Those of the words that the tokenizer looks at. */
    static LostCapitals load(LanguagePack pack) {
        return new LostCapitals(Table.read(pack, "word-parts.tsv").rows().stream()
                .filter(row -> row.get("kind").equals("lowered"))
                .map(row -> row.get("form"))
                .collect(Collectors.toSet()));
    }

    /** The sentences in another order, some of those that stand behind an end without a mark beginning in small letters. */
    List<String> amid(List<GoldSentence> treebank, Random random) {
        List<GoldSentence> shuffled = new ArrayList<>(treebank);
        Collections.shuffle(shuffled, random);
        List<String> sentences = new ArrayList<>();
        boolean afterMark = true;
        for (GoldSentence gold : shuffled) {
            String sentence = gold.text().strip();
            boolean lost = !afterMark && canLose(gold, sentence) && random.nextDouble() < SHARE;
            sentences.add(lost ? Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1) : sentence);
            afterMark = !Character.isLetterOrDigit(sentence.charAt(sentence.length() - 1));
        }
        return sentences;
    }

    private boolean canLose(GoldSentence gold, String sentence) {
        return Character.isUpperCase(sentence.charAt(0))
                && words.contains(gold.words().get(0).surface().toLowerCase(Locale.ROOT));
    }
}
