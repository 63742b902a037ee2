package io.github.depeche.actor;

import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;

/** What companies make and what goes by their names. */
final class Products {

    private Products() {}

    /** « un Airbus », « 114 Airbus », « des commandes de Boeing 737 »: what a company makes. */
    static boolean isOne(List<Token> words, ActorLexicon lexicon) {
        List<Token> tokens = words.get(0).sentence().tokens();
        int after = words.get(words.size() - 1).index() + 1;
        if (after < tokens.size() && isModel(tokens.get(after).form())) {
            return true;
        }
        String last = words.get(words.size() - 1).form();
        if (words.size() > 1
                && isModel(last)
                && last.chars().anyMatch(Character::isUpperCase)
                && !lexicon.isOrganization(NameKey.of(NameExclusions.nameOf(words)))
                && !lexicon.organizations().nouns(words.get(0).form()).isEmpty()) {
            // « le Velmo F-150 »
            return true;
        }
        Token before =
                words.get(0).index() == 0 ? null : tokens.get(words.get(0).index() - 1);
        return before != null
                && (isArticleUn(before) || (words.size() == 1 && before.partOfSpeech() == PartOfSpeech.NUM));
    }

    /** « leur Velmo Tarn », « la Velmo Tarn », taken for a person: a company's name goes on to that of what it makes. */
    static boolean isModelOfMaker(List<Token> words, ActorLexicon lexicon) {
        Token first = words.get(0);
        Token before = first.index() == 0 ? first : first.sentence().tokens().get(first.index() - 1);
        return words.size() > 1
                && before.partOfSpeech() == PartOfSpeech.DET
                && !lexicon.firstNames().contains(first.form())
                && !lexicon.organizations().nouns(first.form()).isEmpty()
                && !lexicon.isOrganization(NameKey.of(NameExclusions.nameOf(words)));
    }

    private static boolean isArticleUn(Token token) {
        return token.form().equalsIgnoreCase("un") || token.form().equalsIgnoreCase("une");
    }

    /** « 737 », « A320 », « F-150 ». */
    private static boolean isModel(String form) {
        int digits = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            digits += Character.isDigit(c) ? 1 : 0;
            if (!Character.isDigit(c) && !Character.isUpperCase(c) && (c != '-' || i == 0)) {
                return false;
            }
        }
        return digits == 3 || (digits > 0 && digits < form.length());
    }
}
