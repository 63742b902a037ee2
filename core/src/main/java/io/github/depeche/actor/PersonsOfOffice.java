package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.Span;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;

/**
 * Where a person's name begins in one that a name finder has found with the country or the field of the office before it: « l'ambassadeur
 * d'[Autriche Lena Brandstetter] », « le ministre des [Finances Olvar Kestrand] ».
 */
final class PersonsOfOffice {

    /** Words of a country's name before a person's: « République démocratique du Congo ». */
    private static final int LONGEST_COUNTRY = 4;

    private final ActorLexicon lexicon;
    private final String text;

    PersonsOfOffice(ActorLexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** How many words of a name are a country's with a person's first name and surname behind; 0 if none. */
    int wordsOfCountry(List<Token> words) {
        if (!words.isEmpty() && lexicon.organizations().lastWord(words.get(0), text) != null) {
            return 0;
        }
        // « raconte au [Chili] [Rebecca], 34 ans »
        int end = words.isEmpty() || Ages.after(words.get(words.size() - 1)) < 0 ? words.size() - 1 : words.size();
        for (int i = 1; i < end && i <= LONGEST_COUNTRY; i++) {
            Span country = words.get(0).span().cover(words.get(i - 1).span());
            NameKey key = NameKey.of(country.in(text));
            if (isFirstName(words.get(i)) && lexicon.countries().ofCountry(key) != null) {
                return i;
            }
        }
        return 0;
    }

    /** « [le ministre des] Affaires étrangères Ada Morel »: where the person's name begins; 0 if there is none. */
    int behindField(Name name, List<Token> words) {
        boolean field = !words.isEmpty() && OfficeFields.isOne(words.get(0), lexicon);
        for (int i = 1; field && i < words.size() - 1; i++) {
            // « la ministre de la [Culture] Ada Morel »
            if (isFirstName(words.get(i)) && !isFirstName(words.get(i - 1))) {
                return i;
            }
        }
        if (field && isFieldBeforeName(words)) {
            return 1;
        }
        if (name.type() != NameType.ORGANIZATION
                || words.isEmpty()
                || lexicon.nouns().mayBe(words.get(0), noun -> noun.type() == ActorType.ORGANIZATION)) {
            return 0;
        }
        for (int i = 1; i < words.size() - 1; i++) {
            boolean small = Character.isLowerCase(words.get(i - 1).form().charAt(0))
                    && words.get(i - 1).partOfSpeech() == PartOfSpeech.ADJ;
            if (small && isFirstName(words.get(i))) {
                return i;
            }
        }
        return 0;
    }

    /** « [le ministre des] Finances Olvar Kestrand »: a common word before two that are none, whoever is called so. */
    private boolean isFieldBeforeName(List<Token> words) {
        boolean name = words.size() > 2 && lexicon.isCommonWord(words.get(0).form());
        for (Token word : words.subList(1, words.size())) {
            name &= word.partOfSpeech() == PartOfSpeech.PROPN
                    && Character.isUpperCase(word.form().charAt(0))
                    && !lexicon.isCommonWord(word.form());
        }
        return name;
    }

    private boolean isFirstName(Token word) {
        return Character.isUpperCase(word.form().charAt(0))
                && lexicon.firstNames().contains(word.form());
    }
}
