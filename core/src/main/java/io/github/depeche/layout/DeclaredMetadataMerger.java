package io.github.depeche.layout;

import io.github.depeche.ArticleSource;
import io.github.depeche.Metadata;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts what a page declares over what its visible text says; what the caller gave stays above both. */
final class DeclaredMetadataMerger {

    private final BylineReader bylineReader;
    private final DateReader dateReader;

    DeclaredMetadataMerger(BylineReader bylineReader, DateReader dateReader) {
        this.bylineReader = bylineReader;
        this.dateReader = dateReader;
    }

    /**
     * Merges.
     *
     * @param isSigned whether the visible text introduces an author
     */
    Metadata merge(Metadata visible, PageReader.Page page, boolean isSigned, ArticleSource source) {
        DeclaredMetadata declared = page.declared();
        Metadata.Builder merged = Metadata.builder();
        visible.title().ifPresent(merged::title);
        visible.lead().ifPresent(merged::lead);
        visible.credits().forEach(merged::credit);
        visible.agencies().forEach(merged::agency);
        visible.datelinePlace().ifPresent(merged::datelinePlace);
        visible.readingMinutes().ifPresent(merged::readingMinutes);
        addAuthors(visible, page, isSigned, merged);
        merged.publisher(first(declared.publisher(), visible.publisher()));
        merged.published(published(visible, declared, source));
        merged.modified(declared.modified() == null ? visible.modified().orElse(null) : declared.modified());
        merged.url(source.url().orElse(declared.url()));
        merged.language(declared.language());
        merged.section(declared.section());
        declared.keywords().forEach(merged::keyword);
        merged.paywalled(visible.isPaywalled() || declared.isPaywalled());
        return merged.build();
    }

    private static @Nullable String first(@Nullable String declared, Optional<String> visible) {
        return declared == null ? visible.orElse(null) : declared;
    }

    /**
     * The authors that the page declares; but a visible « Par … » outranks an account, which may have put another's article on line. What is
     * only marked as a byline comes last.
     */
    private void addAuthors(Metadata visible, PageReader.Page page, boolean isSigned, Metadata.Builder merged) {
        boolean account = page.declared().isAuthorAccount();
        List<String> declared =
                account && isSigned ? List.of() : authors(page.declared().authors(), merged);
        List<String> authors = declared.isEmpty() ? visible.authors() : declared;
        if (authors.isEmpty()) {
            authors = page.bylines().stream()
                    .map(bylineReader::read)
                    .filter(byline -> byline != null && !byline.authors().isEmpty())
                    .map(Byline::authors)
                    .findFirst()
                    .orElse(List.of());
        }
        authors.forEach(merged::author);
    }

    /** « Par A et B » as one declared author are two; an agency declared as author is an agency; a site's address is none. */
    private List<String> authors(List<String> declared, Metadata.Builder merged) {
        List<String> authors = new ArrayList<>();
        for (String author : declared) {
            Byline byline = bylineReader.read(author);
            if (byline != null) {
                authors.addAll(byline.authors());
                byline.agencies().forEach(merged::agency);
            } else if (!author.contains(".")) {
                authors.add(author);
            }
        }
        return authors;
    }

    private @Nullable Temporal published(Metadata visible, DeclaredMetadata declared, ArticleSource source) {
        LocalDate given = source.publishedOn().orElse(null);
        Temporal told = declared.published() == null ? visible.published().orElse(null) : declared.published();
        if (given != null) {
            return told != null && LocalDate.from(told).equals(given) ? told : given;
        }
        String url = source.url().orElse(declared.url());
        return told == null && url != null ? PageTime.inAddress(url, dateReader) : told;
    }
}
