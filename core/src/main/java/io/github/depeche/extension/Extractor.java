package io.github.depeche.extension;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds something in an analysed article. One instance serves all threads: it must keep no state between calls.
 *
 * @param <T> what it finds; as a rule an immutable list of a type of its own
 */
public interface Extractor<T> {

    /** Under which key {@link io.github.depeche.Article#get} gives the result. A parser holds one extractor for each key. */
    Key<T> key();

    /**
     * Finds it. An exception thrown here ends the parsing of the article.
     *
     * @param article all that was found before
     * @return the result; never {@code null}
     */
    T extract(AnalyzedArticle article);

    /**
     * A typed name.
     *
     * @param name unique among the extractors of a parser; as a rule the name of the module and of the thing: {@code "money.amounts"}
     * @param <T> the type of the result
     */
    @SuppressWarnings("UnusedTypeParameter") // T types the access, nothing at run time
    record Key<T>(String name) {

        /** A typed name. */
        public Key {
            Objects.requireNonNull(name, "name");
        }

        // written out: a record's own are made of method handles at first use, which takes a hundredth of a second

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key<?> key && name.equals(key.name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }
}
