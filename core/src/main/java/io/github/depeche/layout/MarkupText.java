package io.github.depeche.layout;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Text that stands inside attributes and scripts of a page. */
final class MarkupText {

    private MarkupText() {}

    /** The text without tags, entities and doubled blanks: « L&amp;#8217;Assemblée » is « L’Assemblée ». */
    static String plain(String text) {
        String decoded = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
        if (decoded.indexOf('&') >= 0) {
            decoded = Parser.unescapeEntities(decoded, false);
        }
        String untagged =
                decoded.indexOf('<') < 0 ? decoded : Jsoup.parse(decoded).text();
        return collapse(untagged);
    }

    static String collapse(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c <= ' ' || c == '\u200B' || c == '\uFEFF';
            if (!blank) {
                collapsed.append(c);
            } else if (c <= ' ' && collapsed.length() > 0 && collapsed.charAt(collapsed.length() - 1) != ' ') {
                collapsed.append(' ');
            }
        }
        return collapsed.toString().strip();
    }
}
