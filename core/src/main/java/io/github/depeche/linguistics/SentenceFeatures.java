package io.github.depeche.linguistics;

import io.github.depeche.linguistics.grammar.FeatureVector;

/**
 * What tells a sentence that would lie between two places: length, beginning and end, whether it has a finite verb, the whole of a short title,
 * marks without a partner, words that come again behind it (« Surdosage Le surdosage peut … »).
 */
final class SentenceFeatures {

    /** Ends of sentences: at an open place, at a sure end, at the end of the block; the last two with a mark or without. */
    private static final int OPEN = 0;

    private static final int SURE = 2;
    private static final int BLOCK = 4;
    private static final int MARKED = 1;

    /** More than a place has: the templates of sentences are numbered after those. */
    private static final int TEMPLATES_OF_PLACES = 100;

    private static final int LONGEST_TITLE = 6;
    private static final int LONGEST_TAGGED_TITLE = 8;
    private static final int SHORTEST_REPEATED = 4;
    private static final int LONGEST_WAIT_FOR_VERB = 25;
    private static final int[] LENGTHS = {1, 2, 3, 4, 6, 8, 12, 20};

    private final WordLooks words;
    private final FeatureVector out = new FeatureVector();

    SentenceFeatures(WordLooks words) {
        this.words = words;
    }

    /**
     * The features of a sentence.
     *
     * @param first its first token
     * @param end the token after its last one
     * @param sure whether its end is sure
     */
    FeatureVector of(int first, int end, boolean sure) {
        out.clear(TEMPLATES_OF_PLACES);
        int kind = kind(end, sure);
        addSentence(first, end, kind);
        addTagged(first, end, kind);
        addBalance(first, end, kind);
        if (!sure) {
            addWhatFollows(first, end);
        }
        return out;
    }

    private int kind(int end, boolean sure) {
        if (!sure) {
            return OPEN;
        }
        boolean last = end == words.size();
        boolean marked =
                !last || Typography.isSentenceEnd(words.forms()[end - 1].text().charAt(0));
        return (last ? BLOCK : SURE) + (marked ? MARKED : 0);
    }

    private void addSentence(int first, int end, int kind) {
        int size = bucket(end - first);
        int verb = words.sureVerbs(first, end) > 0 ? 1 : 0;
        int tagged = Math.min(2, words.finiteVerbs(first, end));
        out.add(size, verb, kind);
        out.add(words.look(first), words.look(first + 1), words.look(end - 1), kind);
        out.add(size, words.lookAndClass(first), kind);
        out.add(words.lookAndClass(first), words.lookAndClass(first + 1), kind);
        out.add(verb, words.lookAndClass(end - 1), kind);
        out.add(size, verb, words.look(first), kind);
        out.add(words.lookAndClass(first), verb, kind);
        out.add(words.form(first), verb, kind);
        out.add(words.form(first), words.lookAndClass(first + 1), kind);
        out.add(words.form(first), words.form(first + 1), kind);
        out.add(end - first, kind);
        int inner = Math.max(first + 1, end - 1);
        int comma = Math.min(words.commas(first + 1, inner), 2);
        int colon = Math.min(words.colons(first + 1, inner), 2);
        out.add(UnmarkedEndFeatures.mix(comma, colon), size, kind);
        out.add(Math.min(words.capitals(first + 1, inner), 4), size, tagged, kind);
        out.add(end - first <= LONGEST_TITLE ? sequence(first, end, false) : 0, kind);
        out.add(end - first <= LONGEST_TITLE ? sequence(first, end, true) : 0, kind);
    }

    private int sequence(int first, int end, boolean abstracted) {
        int sequence = 1;
        for (int i = first; i < end; i++) {
            sequence = UnmarkedEndFeatures.mix(sequence, abstracted ? words.lookAndClass(i) : words.form(i));
        }
        return sequence;
    }

    private void addTagged(int first, int end, int kind) {
        int size = bucket(end - first);
        int verbs = Math.min(2, words.finiteVerbs(first, end));
        int waits = bucket(words.toFiniteVerb(first, Math.min(end, first + LONGEST_WAIT_FOR_VERB)));
        out.add(size, verbs, kind);
        out.add(words.tag(first), verbs, kind);
        out.add(words.tag(first), words.tag(first + 1), verbs, kind);
        out.add(words.tag(first), words.tag(end - 1), verbs, kind);
        out.add(words.tag(first), words.tag(first + 1), words.tag(first + 2), kind);
        out.add(verbs, words.form(end - 1), kind);
        int tags = 1;
        for (int i = first; i < end && end - first <= LONGEST_TAGGED_TITLE; i++) {
            tags = UnmarkedEndFeatures.mix(tags, words.tag(i));
        }
        out.add(tags, kind);
        out.add(waits, words.tag(first), kind);
        out.add(waits, words.tag(first), size, kind);
        out.add(words.categories(first), verbs, kind);
        out.add(words.categories(first), words.categories(first + 1), verbs, kind);
        out.add(words.categories(first), words.categories(first + 1), words.categories(first + 2), kind);
        out.add(words.categories(end - 1), verbs, kind);
        out.add(words.categories(first), words.categories(end - 1), size, kind);
    }

    /** « … rien signé. " | Le maire »: marks that close nothing here, open nothing, have none to come. */
    private void addBalance(int first, int end, int kind) {
        int balance = words.balance().of(first, end);
        boolean more = words.balance().hasStraightBehind(end - 1);
        int last = words.look(end - 1);
        out.add(balance, kind);
        out.add(balance, words.look(first), kind);
        out.add(balance, last, kind);
        out.add(balance, words.look(first), last, kind);
        out.add(balance, words.look(first), words.look(end));
        out.add(balance, words.look(end - 2), last, words.look(end));
        out.add(balance, more ? 1 : 0, last, words.look(end));
    }

    private void addWhatFollows(int first, int end) {
        int size = bucket(end - first);
        int verb = words.sureVerbs(first, end) > 0 ? 1 : 0;
        int verbs = Math.min(2, words.finiteVerbs(first, end));
        int look = words.look(end);
        out.add(size, verb, look);
        out.add(words.look(first), words.look(first + 1), words.look(end - 1), look);
        out.add(size, words.lookAndClass(end));
        out.add(verb, words.lookAndClass(end - 1), words.lookAndClass(end));
        out.add(words.lookAndClass(first), words.lookAndClass(end));
        out.add(words.lookAndClass(first), words.lookAndClass(first + 1), look);
        out.add(Math.min(repeated(first, end), 3), look);
        out.add(words.look(first), look, size);
        out.add(words.form(first), words.form(end));
        out.add(verbs, words.tag(end - 1), words.tag(end), look);
        out.add(verbs, size, words.tag(end), look);
        out.add(words.tag(first), words.tag(end), verbs, look);
        out.add(verbs, words.tag(end), words.tag(end + 1), look);
        out.add(words.tag(first), words.tag(first + 1), words.tag(end), words.tag(end + 1));
        out.add(words.form(first), words.form(end), words.form(first + 1), words.form(end + 1));
    }

    /** How many of the next words stand among the last ones before the place. */
    private int repeated(int first, int end) {
        int repeated = 0;
        for (int k = end; k < Math.min(words.size(), end + 8); k++) {
            boolean found = false;
            for (int other = Math.max(first, end - 12); other < end; other++) {
                found |= words.form(other) == words.form(k);
            }
            repeated += found && words.forms()[k].text().length() >= SHORTEST_REPEATED ? 1 : 0;
        }
        return repeated;
    }

    private static int bucket(int length) {
        int bucket = 0;
        for (int bound : LENGTHS) {
            bucket = length >= bound ? bound : bucket;
        }
        return bucket;
    }
}
