package io.github.depeche.layout;

import io.github.depeche.layout.LayoutWords.Kind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the credit at the end of a caption: « … (GAVRIIL GRIGOROV / AFP) », « … | PHOTO : X », « … ©BELGA/X », « … Ludovic Perrin / REUTERS »,
 * « … JORIS VANHOVE POUR « LE MONDE » ».
 */
final class CreditReader {

    private static final int LONGEST_CREDIT = 100;
    private static final int LONGEST_CAPTION = 600;
    private static final int LONGEST_SLASHED = 300;

    private final LayoutWords words;
    private final MediaNames media;

    CreditReader(LayoutWords words, MediaNames media) {
        this.words = words;
        this.media = media;
    }

    @Nullable
    Credit read(Line line) {
        if (line.length() > LONGEST_CAPTION) {
            return null;
        }
        Credit credit = labelled(line);
        if (credit == null) {
            credit = bracketed(line);
        }
        return credit == null ? afterSeparator(line) : credit;
    }

    /** The last label that begins a segment; what follows it is the credit. */
    private @Nullable Credit labelled(Line line) {
        for (int i = line.length() - 1; i >= Math.max(0, line.length() - LONGEST_CREDIT); i--) {
            int contentAt = line.text().charAt(i) == '©' ? i + 1 : labelEnd(line, i);
            if (contentAt > 0) {
                String content = content(line.text(), contentAt);
                if (isName(content)) {
                    return new Credit(content, i, true);
                }
            }
        }
        return null;
    }

    private int labelEnd(Line line, int at) {
        if (!isSegmentBegin(line.text(), at)) {
            return -1;
        }
        Phrases.Match<String> label = words.at(Kind.CREDIT, line.folded(), at);
        if (label == null) {
            return -1;
        }
        int end = skipBlanks(line.text(), label.end());
        boolean colon = end < line.length() && line.text().charAt(end) == ':';
        // « Photo Lorenzo Batz-Ferrier »: without a colon a name must follow at once
        boolean name = end < line.length()
                && (Character.isUpperCase(line.text().charAt(end))
                        || line.text().charAt(end) == '©');
        return colon || name ? end + (colon ? 1 : 0) : -1;
    }

    private static boolean isSegmentBegin(String text, int at) {
        int before = at - 1;
        while (before >= 0 && Folding.isBlank(text.charAt(before))) {
            before--;
        }
        if (before < 0) {
            return true;
        }
        char c = text.charAt(before);
        boolean innerHyphen = c == '-' && before == at - 1;
        return !innerHyphen && "([.|–—-!?»\"”;:/".indexOf(c) >= 0;
    }

    /** « Le vieux pont, mardi (photo d'illustration). »: a picture whose author is not named. */
    boolean isRemark(Line line) {
        int open = line.text().lastIndexOf('(');
        boolean closes = line.text().endsWith(")") || line.text().endsWith(").");
        return closes
                && open > 0
                && line.length() <= LONGEST_SLASHED
                && words.at(Kind.CREDIT, line.folded(), open + 1) != null;
    }

    /** « (GAVRIIL GRIGOROV / AFP) », « [Jean-Luc Bonvin-Rey - Keystone] ». */
    private @Nullable Credit bracketed(Line line) {
        String text = line.text();
        int end = text.endsWith(".") ? text.length() - 1 : text.length();
        if (end == 0 || ")]".indexOf(text.charAt(end - 1)) < 0) {
            return null;
        }
        int open = Math.max(text.lastIndexOf('(', end - 1), text.lastIndexOf('[', end - 1));
        if (open < 0) {
            return null;
        }
        String content = text.substring(open + 1, end - 1).strip();
        return isCreditLike(content) ? new Credit(content, open, false) : null;
    }

    /** What follows a full stop, dash or bar: the longest end of the line that is a credit. */
    private @Nullable Credit afterSeparator(Line line) {
        String text = line.text();
        Credit found = null;
        for (int i = text.length() - 2; i > 0 && i > text.length() - LONGEST_CREDIT; i--) {
            if (!separates(text, i) || !isPicture(text.substring(0, i))) {
                continue;
            }
            String content = content(text, i + 1);
            boolean credit = found == null ? isCreditLike(content) || isSlashed(line, content) : areNames(content);
            if (credit) {
                found = new Credit(content, i + 1, false);
            }
        }
        return found;
    }

    private static boolean separates(String text, int at) {
        char c = text.charAt(at);
        // « G. VARELA »: the stop of an initial separates nothing
        boolean initial = c == '.' && (at < 2 || !Folding.isWordPart(text.charAt(at - 2)));
        boolean hyphen = c == '-' && Folding.isBlank(text.charAt(at - 1));
        return !initial && (hyphen || ".!?»|–—)".indexOf(c) >= 0) && Folding.isBlank(text.charAt(at + 1));
    }

    /** « LP/Jeanne Talbot »: names joined by a slash, under a short line. */
    private boolean isSlashed(Line line, String content) {
        return line.length() <= LONGEST_SLASHED && content.indexOf('/') > 0 && areNames(content);
    }

    /** Names of people and media only, joined by slashes or dashes: « Luc Petit - AFP ». */
    private boolean areNames(String content) {
        String[] parts = content.split("\\s*/\\s*| [-–—] ");
        if (parts.length < 2 || parts.length > 4) {
            return false;
        }
        for (String part : parts) {
            boolean name = PersonName.isLike(part, 1) && !PersonName.beginsWithArticle(part);
            if (!name && media.of(Folding.fold(part)) == null) {
                return false;
            }
        }
        return true;
    }

    /** What a picture shows is told in words, not in capitals: « FOOTBALL – COUPE DE FRANCE » is a section. */
    private static boolean isPicture(String description) {
        return !description.equals(description.toUpperCase(Locale.ROOT));
    }

    private static String content(String text, int at) {
        String content = text.substring(at).strip();
        while (!content.isEmpty() && ":©-–—|".indexOf(content.charAt(0)) >= 0) {
            content = content.substring(1).strip();
        }
        boolean closes =
                (content.endsWith(")") && !content.contains("(")) || (content.endsWith("]") && !content.contains("["));
        String inner = closes ? content.substring(0, content.length() - 1).strip() : content;
        return inner.endsWith(".") && !inner.endsWith("..") ? inner.substring(0, inner.length() - 1) : inner;
    }

    /** After a label a name is enough: « Anghjula Poli », « Lorenzo Batz-Ferrier. Opale Noire ». */
    private static boolean isName(String content) {
        return content.length() >= 2
                && content.length() <= LONGEST_CREDIT
                && Character.isLetterOrDigit(content.charAt(0))
                && !Character.isLowerCase(content.charAt(0))
                && content.split(" ").length <= 12;
    }

    /** Without a label the credit must show itself: an agency, a commission, or capitals throughout. */
    private boolean isCreditLike(String content) {
        if (content.length() < 2 || content.length() > LONGEST_CREDIT) {
            return false;
        }
        String folded = Folding.fold(content);
        if (media.of(folded) != null) {
            return true;
        }
        boolean joined = content.indexOf('/') > 0 || content.contains(" - ") || content.contains(" via ");
        boolean commissioned = isCommission(folded);
        boolean capitals = content.equals(content.toUpperCase(Locale.ROOT)) && PersonName.isLike(content, 2);
        return capitals
                || commissioned
                || (joined && !hasSentence(content) && (media.isIn(folded) || endsInCapitals(content)));
    }

    /** « JORIS VANHOVE POUR « LE MONDE » ». */
    private boolean isCommission(String folded) {
        for (int i = 1; i + 1 < folded.length(); i++) {
            boolean wordBegin = folded.charAt(i - 1) == ' ';
            Phrases.Match<String> match = wordBegin ? words.at(Kind.CREDIT_FOR, folded, i) : null;
            if (match != null) {
                String rest =
                        folded.substring(match.end()).replaceAll("[«»\"]", "").strip();
                return media.of(rest) != null;
            }
        }
        return false;
    }

    private static boolean endsInCapitals(String content) {
        String last = content.substring(content.lastIndexOf('/') + 1).strip();
        return last.length() >= 2 && last.equals(last.toUpperCase(Locale.ROOT)) && Character.isLetter(last.charAt(0));
    }

    private static boolean hasSentence(String content) {
        return content.split(" ").length > 12;
    }

    private static int skipBlanks(String text, int at) {
        int end = at;
        while (end < text.length() && Folding.isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
