package io.github.depeche.extension;

import io.github.depeche.Name;
import java.util.List;

/**
 * Finds the proper names of an article, from which its actors are made. A parser has one of its own; {@link
 * io.github.depeche.ArticleParser.Builder} puts another in its place or beside it: a transformer, a list of one's own. One instance serves all
 * threads: it must keep no state between calls.
 */
@FunctionalInterface
public interface NameFinder {

    /**
     * Finds names.
     *
     * @param text the text that all spans index
     * @param sentences the sentences of the article, in reading order
     * @return names made of whole words of one sentence, without determiner and title, in any order; of those that overlap, the parser keeps
     *     the one that begins first, and of those that begin together the longest
     */
    List<Name> find(String text, List<Sentence> sentences);
}
