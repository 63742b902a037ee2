package io.github.depeche;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be parsed: plain text or HTML, and what the caller knows of it. Immutable.
 *
 * <pre>{@code
 * ArticleSource.html(page).at("https://example.org/article").publishedOn(LocalDate.of(2024, 6, 19))
 * }</pre>
 */
public final class ArticleSource {

    private final String content;
    private final boolean html;
    private final @Nullable String url;
    private final @Nullable LocalDate publishedOn;

    private ArticleSource(String content, boolean html, @Nullable String url, @Nullable LocalDate publishedOn) {
        this.content = Objects.requireNonNull(content, "content");
        this.html = html;
        this.url = url;
        this.publishedOn = publishedOn;
    }

    /** Plain text, as copied from a site or a wire. */
    public static ArticleSource text(String text) {
        return new ArticleSource(text, false, null, null);
    }

    /** An HTML page. */
    public static ArticleSource html(String html) {
        return new ArticleSource(html, true, null, null);
    }

    /**
     * The bytes of a plain text. Their encoding is found as for {@linkplain #html(byte[], String) pages}, without a declaration.
     *
     * @param text any bytes
     * @param charset the encoding that was told with them, {@code null} if none
     */
    public static ArticleSource text(byte[] text, @Nullable String charset) {
        return text(TextDecoder.decode(Objects.requireNonNull(text, "text"), charset, false));
    }

    /**
     * The bytes of an HTML page, as a server sent them. Their encoding is that of the byte order mark; else UTF-8 if they are valid UTF-8
     * beyond ASCII, whatever is declared; else the one told by the server, else the one that the page declares; else windows-1252. What is
     * declared and cannot be right (UTF-8 for bytes that are not) or is unknown counts as not declared.
     *
     * @param page any bytes
     * @param httpCharset the {@code charset} of the HTTP header {@code Content-Type}, {@code null} if none
     */
    public static ArticleSource html(byte[] page, @Nullable String httpCharset) {
        return html(TextDecoder.decode(Objects.requireNonNull(page, "page"), httpCharset, true));
    }

    /** The same source, with the address it came from. */
    public ArticleSource at(String url) {
        return new ArticleSource(content, html, Objects.requireNonNull(url, "url"), publishedOn);
    }

    /** The same source, with its day of publication; relative dates are resolved from it. It outranks what the text says. */
    public ArticleSource publishedOn(LocalDate date) {
        return new ArticleSource(content, html, url, Objects.requireNonNull(date, "date"));
    }

    /** The text or the HTML. */
    public String content() {
        return content;
    }

    /** Whether the content is HTML. */
    public boolean isHtml() {
        return html;
    }

    /** The address it came from. */
    public Optional<String> url() {
        return Optional.ofNullable(url);
    }

    /** The day of publication that the caller gave. */
    public Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }
}
