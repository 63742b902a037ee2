package io.github.depeche.linguistics;

import io.github.depeche.linguistics.grammar.FeatureVector;

/**
 * What tells a place where a sentence may begin: the words on both sides, their looks, dictionary classes and tags, how the document writes
 * them elsewhere, how many small words have capitals in the block, as only beginnings of sentences do.
 */
final class PlaceFeatures {

    private final WordLooks words;
    private final DocumentForms document;
    private final FeatureVector out = new FeatureVector();

    PlaceFeatures(WordLooks words, DocumentForms document) {
        this.words = words;
        this.document = document;
    }

    /** The features of a place where a sentence may begin. */
    FeatureVector of(int i) {
        out.clear();
        addNeighbours(i);
        addTags(i);
        addCategories(i);
        int others = Math.min(words.otherSmallWordsWithCapital(i), 3);
        out.add(others, words.look(i));
        out.add(others, words.look(i - 1), words.look(i));
        int writing = document.writing(words.forms(), i);
        int pairs = document.pairsElsewhere(words.forms(), i);
        out.add(writing, words.look(i));
        out.add(writing, words.look(i - 1), words.look(i));
        out.add(pairs, words.look(i - 1), words.look(i));
        out.add(pairs, writing, words.look(i));
        out.add(writing, words.tag(i), words.look(i));
        out.add(writing, words.lookAndClass(i));
        out.add(writing, words.tag(i - 1), words.tag(i), words.look(i));
        addCapitals(i);
        addFarWords(i);
        return out;
    }

    /** « la Brivel Harbour Pilots Company »: the longer a name, the more likely it goes on; and what stands before and behind it. */
    private void addCapitals(int i) {
        int before = words.capitalsUpTo(i);
        int from = words.capitalsFrom(i);
        int outer = i - 1 - before;
        int behind = i + from;
        out.add(before, from, words.look(i));
        out.add(before, from, words.look(outer), words.look(i));
        out.add(from, words.tag(behind), words.look(i));
        out.add(from, words.tag(behind), words.look(i), words.look(i - 1));
        out.add(before, words.tag(outer), words.look(i));
        out.add(before, words.tag(outer), from, words.tag(behind));
        out.add(words.form(outer), before, words.look(i));
        out.add(words.categories(behind), from, words.look(i));
    }

    private void addFarWords(int i) {
        int tagsBefore = UnmarkedEndFeatures.mix(words.tag(i - 3), words.tag(i - 2));
        int tagsBehind = UnmarkedEndFeatures.mix(words.tag(i + 3), words.tag(i + 2));
        out.add(tagsBefore, words.tag(i - 1), words.look(i));
        out.add(tagsBefore, words.tag(i - 1), words.tag(i), words.look(i));
        out.add(tagsBehind, words.tag(i + 1), words.tag(i), words.look(i));
        out.add(words.form(i - 2), words.form(i - 1), words.look(i));
        out.add(words.tag(i), words.form(i + 1), words.look(i));
        out.add(words.form(i), words.tag(i + 1), words.look(i));
        out.add(words.form(i + 1), words.look(i));
    }

    private void addNeighbours(int i) {
        out.add();
        out.add(words.form(i - 1));
        out.add(words.form(i));
        out.add(words.lookAndClass(i - 1));
        out.add(words.lookAndClass(i));
        out.add(words.lookAndClass(i - 1), words.lookAndClass(i));
        out.add(words.lookAndClass(i), words.lookAndClass(i + 1));
        out.add(words.lookAndClass(i - 1), words.lookAndClass(i), words.lookAndClass(i + 1));
        out.add(words.form(i), words.lookAndClass(i + 1));
        out.add(words.form(i - 1), words.lookAndClass(i));
        out.add(words.form(i), words.lookAndClass(i - 1));
        out.add(words.look(i - 2), words.look(i - 1), words.look(i), words.look(i + 1));
        out.add(words.lookAndClass(i - 2), words.lookAndClass(i - 1), words.look(i));
        out.add(words.form(i - 1), words.form(i));
        out.add(words.lookAndClass(i), words.lookAndClass(i + 1), words.lookAndClass(i + 2), words.lookAndClass(i + 3));
        out.add(words.ending(i - 1), words.ending(i), words.look(i));
        out.add(words.form(i), words.form(i + 1));
    }

    private void addTags(int i) {
        out.add(UnmarkedEndFeatures.mix(words.tag(i - 1), words.look(i - 1)), words.tag(i), words.look(i));
        out.add(words.tag(i), words.tag(i + 1), words.look(i));
        out.add(words.tag(i - 2), words.tag(i - 1), words.tag(i), words.look(i));
        out.add(words.tag(i - 1), words.tag(i), words.tag(i + 1), words.look(i));
        out.add(words.tag(i), words.tag(i + 1), words.tag(i + 2), words.look(i));
        out.add(words.tag(i - 2), words.tag(i - 1), words.look(i));
        out.add(words.form(i - 1), words.tag(i), words.look(i));
        out.add(words.tag(i - 1), words.form(i), words.look(i));
        out.add(
                UnmarkedEndFeatures.mix(words.tag(i - 1), words.tag(i)),
                words.tag(i + 1),
                words.tag(i + 2),
                words.look(i));
        out.add(words.tag(i), words.wordClass(i), words.look(i));
        out.add(
                UnmarkedEndFeatures.mix(words.tag(i - 2), words.tag(i - 1)),
                words.tag(i),
                words.tag(i + 1),
                words.look(i));
    }

    private void addCategories(int i) {
        out.add(words.categories(i), words.look(i));
        out.add(words.categories(i - 1), words.look(i - 1));
        out.add(words.categories(i - 1), words.categories(i), words.look(i));
        out.add(words.categories(i), words.categories(i + 1), words.look(i));
        out.add(words.categories(i - 1), words.categories(i), words.categories(i + 1), words.look(i));
        out.add(words.categories(i - 2), words.categories(i - 1), words.look(i));
        out.add(UnmarkedEndFeatures.mix(words.tag(i - 1), words.categories(i - 1)), words.categories(i), words.look(i));
        out.add(words.form(i - 1), words.categories(i));
        out.add(words.categories(i - 1), words.form(i));
    }
}
