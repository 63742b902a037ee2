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
