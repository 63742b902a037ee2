package io.github.depeche.newsdesk;

import io.github.depeche.Article;
import io.github.depeche.ArticleParser;
import io.github.depeche.ArticleSource;
import io.github.depeche.Diagnostic;
import io.github.depeche.ParserLimits;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An input → its article. Shared by all threads. */
final class ArticleReader {

    /** No character of a text that the parser takes needs more bytes than this, in any encoding. */
    private static final long MOST_BYTES = 4L * ParserLimits.DEFAULT_MAX_LENGTH;

    private final ArticleParser parser;
    private final TextDecoder decoder;
    private final @Nullable LocalDate published;

    /** @param published the day of publication of all inputs; {@code null} if not given */
    ArticleReader(ArticleParser parser, TextDecoder decoder, @Nullable LocalDate published) {
        this.parser = parser;
        this.decoder = decoder;
        this.published = published;
    }

    /**
     * Reads an input.
     *
     * @throws IOException if it cannot be read, or is no text
     * @throws io.github.depeche.ArticleParseException if it lies beyond the parser's limits
     */
    Article read(Input input) throws IOException {
        ArticleSource source = source(decoder.decode(bytes(input)), input.hasHtmlName());
        if (published != null) {
            return parser.parse(source.publishedOn(published));
        }
        Article article = parser.parse(source);
        // what the article says outranks the file's name, and that what the parser works out from the dates of the text
        Optional<LocalDate> named = isDated(article) ? Optional.empty() : input.dateInName();
        return named.filter(date -> !article.metadata().publishedOn().equals(Optional.of(date)))
                .map(date -> parser.parse(source.publishedOn(date)))
                .orElse(article);
    }

    private static boolean isDated(Article article) {
        boolean inferred = article.diagnostics().stream()
                .anyMatch(diagnostic -> diagnostic.kind() == Diagnostic.Kind.PUBLICATION_DATE_INFERRED);
        return article.metadata().published().isPresent() && !inferred;
    }

    /**
     * Text or HTML, as it looks.
     *
     * @param html whether it is known to be HTML
     */
    static ArticleSource source(String content, boolean html) {
        return html || looksLikeHtml(content) ? ArticleSource.html(content) : ArticleSource.text(content);
    }

    private static byte[] bytes(Input input) throws IOException {
        try (InputStream in = input.open()) {
            byte[] bytes = in.readNBytes((int) MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IOException("more than " + MOST_BYTES + " bytes, too long for an article");
            }
            return bytes;
        }
    }

    private static boolean looksLikeHtml(String content) {
        String head = content.substring(0, Math.min(content.length(), 200))
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype html") || head.startsWith("<html");
    }
}
