package io.github.depeche.newsdesk;

/** Text in HTML. */
final class Html {

    private Html() {}

    /** Escaped for content and for attributes in double quotes; characters that HTML forbids become U+FFFD. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\n', '\t' -> safe.appendCodePoint(point);
                default -> safe.appendCodePoint(isForbidden(point) ? 0xFFFD : point);
            }
        });
        return safe.toString();
    }

    /** « 1 quote », « 2 quotes ». */
    static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static boolean isForbidden(int point) {
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return surrogate || (Character.isISOControl(point) && point != '\r');
    }
}
