package io.github.depeche.linguistics;

import io.github.depeche.extension.Dictionary;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives words of lines in capitals, and surnames in capitals, the case that they have in running text. */
final class Truecaser {

    /** Shorter words in capitals are acronyms. */
    private static final int SHORTEST_SURNAME = 4;

    private final Dictionary dictionary;
    private final Gazetteer gazetteer;

    Truecaser(Dictionary dictionary, Gazetteer gazetteer) {
        this.dictionary = dictionary;
        this.gazetteer = gazetteer;
    }

    /** The text with its words in the case of running text. */
    NameText quiet(NameText text) {
        boolean[] loud = new boolean[text.sentences()];
        boolean anyLoud = false;
        for (int sentence = 0; sentence < loud.length; sentence++) {
            loud[sentence] = inCapitals(text, sentence);
            anyLoud |= loud[sentence];
        }
        Set<String> capitalized = anyLoud ? capitalized(text, loud) : Set.of();
        String[] forms = new String[text.size()];
        boolean changed = anyLoud;
        for (int sentence = 0; sentence < loud.length; sentence++) {
            int begin = text.start(sentence);
            for (int i = begin; i < text.start(sentence + 1); i++) {
                String form = text.form(i);
                forms[i] = form;
                if (loud[sentence]) {
                    forms[i] = quiet(form, capitalized);
                } else if (i > begin && isSurname(form, forms[i - 1])) {
                    forms[i] = capitalize(form);
                    changed = true;
                }
            }
        }
        return changed ? text.withForms(forms) : text;
    }

    /** The words that stand with a capital inside sentences. */
    private static Set<String> capitalized(NameText text, boolean[] loud) {
        Set<String> capitalized = new HashSet<>();
        for (int sentence = 0; sentence < loud.length; sentence++) {
            for (int i = text.start(sentence) + 1; !loud[sentence] && i < text.start(sentence + 1); i++) {
                if (isCapitalized(text.form(i))) {
                    capitalized.add(text.form(i));
                }
            }
        }
        return capitalized;
    }

    /** « LE PRÉSIDENT VLADIMIR POUTINE À PYONGYANG »; acronyms alone do not make a line loud. */
    private static boolean inCapitals(NameText text, int sentence) {
        int upper = 0;
        int lower = 0;
        int longWords = 0;
        for (int i = text.start(sentence); i < text.start(sentence + 1); i++) {
            String form = text.form(i);
            for (int k = 0; k < form.length(); k++) {
                upper += Character.isUpperCase(form.charAt(k)) ? 1 : 0;
                lower += Character.isLowerCase(form.charAt(k)) ? 1 : 0;
            }
            longWords += form.length() > SHORTEST_SURNAME ? 1 : 0;
        }
        return longWords >= 2 && upper > 9 * lower;
    }

    private String quiet(String form, Set<String> capitalized) {
        String name = capitalize(form);
        String word = form.toLowerCase(Locale.ROOT);
        boolean common = !dictionary.lookup(word).isEmpty() && !gazetteer.hasName(word);
        if (capitalized.contains(name)) {
            return name;
        }
        return common ? word : form.length() < SHORTEST_SURNAME ? form : name;
    }

    /** « Jean DURAND » in a byline. */
    private boolean isSurname(String form, String before) {
        return form.length() >= SHORTEST_SURNAME
                && form.chars().allMatch(c -> Character.isUpperCase(c) || c == '-')
                && isCapitalized(before)
                && gazetteer.isFirstName(before.toLowerCase(Locale.ROOT));
    }

    private static boolean isCapitalized(String form) {
        return form.length() > 1 && Character.isUpperCase(form.charAt(0)) && Character.isLowerCase(form.charAt(1));
    }

    /** « JEAN-LUC » = Jean-Luc. */
    private static String capitalize(String form) {
        StringBuilder name = new StringBuilder(form.length());
        boolean first = true;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            name.append(first ? c : Character.toLowerCase(c));
            first = Typography.isHyphen(c);
        }
        return name.toString();
    }
}
