package io.github.depeche.linguistics.grammar;

/** What the tagger sees: the form and its neighbours, what the dictionary says of them, and the tags given so far. */
public final class TaggerFeatures {

    private TaggerFeatures() {}

    /** The features of a word; the words before it have their tags. */
    public static void extract(WordSequence words, int index, FeatureVector out) {
        out.clear();
        WordForm word = words.form(index);
        WordForm previous = words.form(index - 1);
        WordForm beforePrevious = words.form(index - 2);
        WordForm next = words.form(index + 1);
        WordForm afterNext = words.form(index + 2);
        // « Le … », and « " Le … »: a capital that says nothing
        int first = index == 1 || (index == 2 && !previous.alphabetic) ? 1 : 0;
        addForm(word, first, out);
        addContext(word, previous, beforePrevious, next, afterNext, out);
        out.add(word.shape, word.categories, first);
        out.add(Math.min(words.size, 4), word.shape);
        out.add(word.categories, words.form(words.size).folded);
        addTags(words, index, out);
    }

    private static void addForm(WordForm word, int first, FeatureVector out) {
        out.add();
        out.add(word.exact);
        out.add(word.folded);
        for (int suffix : word.suffixes) {
            out.add(suffix);
        }
        for (int prefix : word.prefixes) {
            out.add(prefix);
        }
        out.add(word.shape, first);
        out.add(word.categories, first);
        out.add(word.partsOfSpeech);
        out.add(word.categories, word.frequency);
        out.add(word.suffixes[2], word.categories);
        out.add(word.shape, word.suffixes[1]);
    }

    private static void addContext(
            WordForm word,
            WordForm previous,
            WordForm beforePrevious,
            WordForm next,
            WordForm afterNext,
            FeatureVector out) {
        out.add(previous.folded);
        out.add(beforePrevious.folded);
        out.add(next.folded);
        out.add(afterNext.folded);
        out.add(next.suffixes[2]);
        out.add(previous.suffixes[2]);
        out.add(previous.categories);
        out.add(next.categories);
        out.add(previous.categories, word.categories);
        out.add(word.categories, next.categories);
        out.add(previous.categories, word.categories, next.categories);
        out.add(next.categories, afterNext.categories);
        out.add(word.categories, next.categories, afterNext.categories);
        out.add(beforePrevious.categories, previous.categories, word.categories);
        out.add(previous.folded, word.folded);
        out.add(word.folded, next.folded);
        out.add(previous.folded, next.folded);
        out.add(word.folded, next.folded, afterNext.folded);
        out.add(previous.folded, word.folded, next.folded);
        out.add(word.categories, next.folded);
        out.add(previous.folded, word.categories);
        out.add(word.folded, next.categories);
        out.add(previous.categories, word.folded);
        out.add(beforePrevious.folded, previous.folded, word.categories);
        out.add(word.categories, next.folded, afterNext.categories);
        // « n'a pas le », « n'a pas pu »: past the adverb stands what tells verb from auxiliary
        out.add(word.folded, afterNext.categories);
        out.add(word.categories, afterNext.categories);
        out.add(word.suffixes[2], next.categories);
        out.add(next.shape, word.shape);
        out.add(previous.shape, word.shape);
    }

    private static void addTags(WordSequence words, int index, FeatureVector out) {
        WordForm word = words.form(index);
        WordForm previous = words.form(index - 1);
        WordForm next = words.form(index + 1);
        int last = words.tags[index - 1];
        int second = index > 1 ? words.tags[index - 2] : Tags.NONE;
        int third = index > 2 ? words.tags[index - 3] : Tags.NONE;
        out.add(last);
        out.add(last, second);
        out.add(last, word.folded);
        out.add(last, word.categories);
        out.add(last, word.categories, next.categories);
        out.add(last, second, word.categories);
        out.add(last, word.suffixes[2]);
        out.add(last, word.shape);
        out.add(last, second, word.folded);
        out.add(last, second, word.suffixes[2]);
        out.add(second, previous.folded, word.categories);
        out.add(last, next.folded);
        out.add(last, second, third, word.categories);
        out.add(last, word.folded, next.categories);
        out.add(last, previous.folded, word.categories);
    }
}
