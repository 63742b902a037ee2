package io.github.depeche.newsdesk;

import io.github.depeche.Article;
import io.github.depeche.ArticleParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the snippets of the documentation take for granted: they are read as if they stood in a method of a class that extends this one. */
public abstract class SnippetContext {

    /** The article that most pages talk of; it lies in the repository, so that readers can try. */
    private static final Path SAMPLE = Path.of("articles", "2025-04-17-accord-ferroviaire.txt");

    /** A parser, made once. */
    protected static final ArticleParser parser = ArticleParser.create();

    /** The sample article. */
    protected static final String text = sample();

    /** What it states. */
    protected static final Article article = parser.parse(text);

    /** Articles of a corpus. */
    protected static final List<String> texts = List.of(text);

    /** A page as a server sent it. */
    protected static final byte[] bytes = new byte[0];

    /** The {@code charset} of its header. */
    protected static final @Nullable String httpCharset = null;

    /** Makes the context of one snippet. */
    protected SnippetContext() {}

    /** Runs the snippet. */
    public abstract void run() throws Exception;

    private static String sample() {
        try {
            return Files.readString(SAMPLE);
        } catch (IOException gone) {
            throw new IllegalStateException("the sample article is gone", gone);
        }
    }
}
