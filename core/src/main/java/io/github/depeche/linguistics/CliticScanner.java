package io.github.depeche.linguistics;

import io.github.depeche.linguistics.WordParts.Part;

/** Clitics behind a verb: « donne-le-moi », « a-t-il », « celui-ci ». */
final class CliticScanner {

    private static final int LONGEST_CLUSTER = 16;

    private final WordParts known;
    private final String text;
    private final int end;
    private final WordRuns runs;

    CliticScanner(WordParts known, String text, int end) {
        this.known = known;
        this.text = text;
        this.end = end;
        this.runs = new WordRuns(text, end);
    }

    /** The end of the clitics that follow a verb at this hyphen (« donne-le-moi »), or the hyphen's index if there are none. */
    int clusterEnd(int begin, int hyphen) {
        int i = hyphen;
        int limit = Math.min(end, hyphen + LONGEST_CLUSTER);
        while (i < limit) {
            int clitic = cliticEnd(i, limit);
            if (clitic == i) {
                break;
            }
            i = clitic;
        }
        boolean whole = i == end || !(Typography.isWordCharacter(text.charAt(i)) || continuesCompound(i));
        if (i == hyphen || !whole) {
            return hyphen;
        }
        String compound = WordParts.lower(text, begin, i);
        if (known.isA(Part.KEPT, compound) || known.inDictionary(compound)) {
            return hyphen;
        }
        boolean demonstrative = text.startsWith("ci", hyphen + 1) || text.startsWith("là", hyphen + 1);
        return demonstrative || known.canBeVerb(WordParts.lower(text, begin, hyphen)) ? i : hyphen;
    }

    /** « Bourg-la-Reine »: what follows the would-be clitic shows that it is none. */
    private boolean continuesCompound(int i) {
        return Typography.isHyphen(text.charAt(i)) && runs.followedByWord(i) > i;
    }

    /** The end of the longest clitic that begins at this hyphen, or the index itself. */
    int cliticEnd(int hyphen, int limit) {
        if (!Typography.isHyphen(text.charAt(hyphen))) {
            return hyphen;
        }
        int i = hyphen + 1;
        int longest = hyphen;
        while (i < limit) {
            i = runs.end(i);
            if (i - hyphen > LONGEST_CLUSTER) {
                break;
            }
            boolean apostrophe = i < end && Typography.isApostrophe(text.charAt(i));
            String form =
                    WordParts.lower(text, hyphen, i).replace('\u2011', '-').replace('\u2010', '-');
            if (known.isA(Part.CLITIC, form)) {
                longest = i;
            } else if (apostrophe && known.isA(Part.CLITIC, form + "'")) {
                longest = i + 1;
            }
            // « -t-il », « -t'il »
            if (!form.equals("-t") || i >= limit || !(apostrophe || Typography.isHyphen(text.charAt(i)))) {
                break;
            }
            i++;
        }
        return longest;
    }
}
