package io.github.depeche.benchmarks.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Writes texts that look like French news and are not: pieces of articles in any order, then damage done to them. The same seed gives the
 * same texts.
 */
final class NewsGenerator {

    /** What stands in texts of every kind, and what breaks programs. */
    private static final List<String> SIGNS = List.of(
            "« ",
            " »",
            "«",
            "»",
            "\"",
            "“",
            "”",
            "„",
            "‘",
            "’",
            "'",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            " ",
            "\u00a0",
            "\u202f",
            "\u2009",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "\t",
            "\u000b",
            "\f",
            "\u0085",
            "\u2028",
            ".",
            ". ",
            ", ",
            " : ",
            " ; ",
            "…",
            "...",
            " ? ",
            " ! ",
            "- ",
            "— ",
            "–",
            "•",
            "* ",
            "#",
            "@",
            "%",
            "€",
            "°",
            "º",
            "n°",
            "/",
            "\\",
            "|",
            "_",
            "~",
            "^",
            "`",
            "<",
            ">",
            "&",
            "&amp;",
            "&nbsp;",
            "&#x110000;",
            "&#0;",
            "\u0000",
            "\u0007",
            "\u001b[31m",
            "\u00ad",
            "\u200b",
            "\u200d",
            "\u200e",
            "\u200f",
            "\u202a",
            "\u202e",
            "\u2066",
            "\u2069",
            "\ufeff",
            "\ufffd",
            "\uffff",
            "\ud800",
            "\udc00",
            "\udbff\udfff",
            "\ud83d\ude00",
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
            "\ud83c\uddeb\ud83c\uddf7",
            "e\u0301",
            "\u0301",
            "c\u0327a",
            "ﬁ",
            "ß",
            "ẞ",
            "İ",
            "ı",
            "ǅ",
            "Ω",
            "שלום",
            "مرحبا",
            "中文",
            "Ⅻ",
            "½",
            "²",
            "٣",
            "\uff11\uff12",
            "ʼ",
            "´");

    private final List<String> pieces;
    private final List<String> seeds;
    private final SplittableRandom random;

    /**
     * A generator.
     *
     * @param pieces of articles
     * @param seeds whole articles that are damaged now and then; may be empty
     */
    NewsGenerator(List<String> pieces, List<String> seeds, long seed) {
        this.pieces = pieces;
        this.seeds = seeds;
        this.random = new SplittableRandom(seed);
    }

    /** The next text, as a rule of some words, now and then of thousands. */
    String next() {
        StringBuilder text = new StringBuilder();
        if (!seeds.isEmpty() && random.nextInt(20) == 0) {
            text.append(part(seeds.get(random.nextInt(seeds.size()))));
        } else {
            int count = random.nextInt(200) == 0 ? random.nextInt(400) : 1 + random.nextInt(14);
            for (int i = 0; i < count; i++) {
                append(text);
            }
        }
        for (int damage = random.nextInt(4); damage > 0; damage--) {
            damage(text);
        }
        return text.toString();
    }

    private String part(String seed) {
        int begin = random.nextInt(seed.length() + 1);
        return seed.substring(begin, Math.min(seed.length(), begin + random.nextInt(600)));
    }

    private void append(StringBuilder text) {
        int kind = random.nextInt(10);
        if (kind < 6) {
            text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextInt(8) == 0 ? "" : " ");
        } else if (kind < 9) {
            text.append(SIGNS.get(random.nextInt(SIGNS.size())));
        } else {
            text.append(random.nextInt(random.nextBoolean() ? 100 : 3000));
        }
    }

    private void damage(StringBuilder text) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(12));
        switch (random.nextInt(7)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, SIGNS.get(random.nextInt(SIGNS.size())));
            case 2 -> text.insert(at, (char) random.nextInt(0x250));
            case 3 -> text.insert(at, (char) random.nextInt(0x10000));
            case 4 -> text.insert(at, text.substring(at, end));
            case 5 -> text.setLength(at);
            default -> {
                // « ((((… », a word of a million letters, a hundred paragraphs: rare, since each takes as long as a
                // hundred others
                boolean much = random.nextInt(300) == 0;
                text.insert(at, text.substring(at, end).repeat(much ? 2_000 : 1 + random.nextInt(5)));
            }
        }
    }
}
