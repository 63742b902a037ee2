package io.github.depeche.layout;

import io.github.depeche.layout.LayoutWords.Kind;
import java.util.Locale;

/** The name of a newspaper, site or channel on the line that dates the article: « L'Union, lundi 4 décembre 2023 », « Regards neufs — 3 mai 2021 ». */
final class Masthead {

    /** Where a name stands, and so how much of it must tell that it is a paper's. */
    enum Trust {
        /** Nowhere: none is looked for. */
        NONE,
        /** Beside the furniture of the head or in brackets: its words must tell. */
        BY_WORDS,
        /** Beside a day: an article is enough. */
        DATED,
        /** Beside a day, below the headline: several words are enough. */
        BELOW_HEADLINE
    }

    private static final int LONGEST = 7;

    private final LayoutWords words;

    Masthead(LayoutWords words) {
        this.words = words;
    }

    boolean isName(String text, Trust trust) {
        return switch (trust) {
            case NONE -> false;
            case BY_WORDS -> isPaper(text);
            case DATED -> isCertain(text);
            case BELOW_HEADLINE ->
                isCertain(text) || (isTitle(text) && text.indexOf(' ') > 0 && !PersonName.isLike(text, 1));
        };
    }

    /** « Midi-Mêlée Magazine », « Guinéefrontière.net », « StreetPlus ». */
    private boolean isPaper(String text) {
        return isDomain(text) || (isTitle(text) && (words.isWord(Kind.PAPER, Folding.fold(text)) || isCamelCase(text)));
    }

    /** Also « L'Union », « Le Sillon breton »; not « La Rochelle ». */
    boolean isCertain(String text) {
        boolean article = isTitle(text)
                && PersonName.beginsWithArticle(text)
                && startsNoun(text)
                && !words.is(Kind.TOWN, Folding.fold(text));
        return article || isPaper(text);
    }

    private boolean isTitle(String text) {
        String folded = Folding.fold(text);
        return !text.isEmpty()
                && Character.isUpperCase(text.charAt(0))
                && (!PersonName.isCapitals(text) || words.isWord(Kind.PAPER, folded))
                && text.split(" ").length <= LONGEST
                && text.chars().noneMatch(c -> ":?!…\"«»()".indexOf(c) >= 0 || Character.isDigit(c))
                && !words.is(Kind.SECTION, folded)
                && words.at(Kind.ROLE, folded, 0) == null
                && words.at(Kind.NEWSROOM, folded, 0) == null;
    }

    /** « L'Union », « Le Sillon breton »; not « Les élus ». */
    private static boolean startsNoun(String text) {
        int noun = "'’".indexOf(text.charAt(1)) >= 0 ? 2 : text.indexOf(' ') + 1;
        return noun < text.length() && Character.isUpperCase(text.charAt(noun));
    }

    private static boolean isDomain(String text) {
        int dot = text.lastIndexOf('.');
        return text.indexOf(' ') < 0
                && text.indexOf('@') < 0
                && dot > 2
                && text.length() - dot >= 3
                && text.length() - dot <= 5
                && (text.substring(dot + 1).chars().allMatch(Character::isLowerCase)
                        || text.equals(text.toUpperCase(Locale.ROOT)));
    }

    /** « StreetPlus », « AyiboNouvèl »; not « McDonald ». */
    private static boolean isCamelCase(String text) {
        for (int i = 3; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
                return text.indexOf(' ') < 0;
            }
        }
        return false;
    }
}
