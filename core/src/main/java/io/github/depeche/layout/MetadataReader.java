package io.github.depeche.layout;

import io.github.depeche.ArticleSource;
import io.github.depeche.BlockType;
import io.github.depeche.Metadata;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/** Settled lines → what the article says of itself. */
final class MetadataReader {

    /** In so many first lines a date is the article's, even where a picture's caption was taken for the body. */
    private static final int HEAD = 15;

    private final LayoutWords words;
    private final PublisherFinder publisherFinder;

    MetadataReader(LayoutWords words, MediaNames media) {
        this.words = words;
        this.publisherFinder = new PublisherFinder(words, media);
    }

    Metadata read(Outline outline, ArticleSource source) {
        Metadata.Builder metadata = Metadata.builder();
        if (outline.title() != Outline.NONE) {
            metadata.title(outline.line(outline.title()).span());
        }
        if (outline.lead() != Outline.NONE) {
            metadata.lead(outline.line(outline.lead()).span());
        }
        for (Evidence evidence : outline.evidence()) {
            readLine(evidence, metadata);
        }
        metadata.publisher(publisherFinder.find(outline));
        Dateline dateline = outline.dateline();
        if (dateline != null) {
            metadata.datelinePlace(dateline.place());
            dateline.agencies().forEach(metadata::agency);
        }
        readTimes(outline, dateline, source.publishedOn().orElse(null), metadata);
        source.url().ifPresent(metadata::url);
        metadata.paywalled(outline.evidence().stream().anyMatch(this::isPaywall));
        return metadata.build();
    }

    private void readLine(Evidence evidence, Metadata.Builder metadata) {
        Byline byline = evidence.byline();
        Credit credit = evidence.credit();
        if (evidence.is(BlockType.BYLINE) && byline != null) {
            byline.authors().forEach(metadata::author);
            byline.agencies().forEach(metadata::agency);
        } else if (evidence.is(BlockType.CAPTION) && credit != null) {
            metadata.credit(credit.text());
        } else if (evidence.is(BlockType.META)) {
            ReadingTime.minutes(evidence.line(), words).ifPresent(metadata::readingMinutes);
        }
    }

    /** « Article réservé aux abonnés », « Il vous reste 34 % de cet article à lire ». */
    private boolean isPaywall(Evidence evidence) {
        return evidence.is(BlockType.BOILERPLATE)
                && words.isIn(LayoutWords.Kind.PAYWALL, evidence.line().folded());
    }

    private static void readTimes(
            Outline outline, @Nullable Dateline dateline, @Nullable LocalDate given, Metadata.Builder metadata) {
        Temporal published = null;
        Temporal modified = null;
        for (int i = 0; i < outline.size(); i++) {
            Evidence evidence = outline.get(i);
            boolean furniture = i < HEAD
                    || i < outline.bodyBegin()
                    || i >= outline.bodyEnd()
                    || evidence.dates().isLabelled();
            boolean dated = evidence.is(BlockType.DATE) || evidence.is(BlockType.BYLINE);
            if (furniture && dated && !evidence.dates().isHourAlone()) {
                DateLine.Times times = evidence.dates().times(dayOf(published));
                published = published == null ? times.published() : published;
                modified = modified == null ? times.modified() : modified;
            }
        }
        if (published == null && dateline != null) {
            published = dateline.day();
        }
        // what the caller knows outranks the text; the text may add the hour
        boolean sameDay = given == null || given.equals(dayOf(published));
        metadata.published(sameDay ? published : given).modified(modified);
    }

    private static @Nullable LocalDate dayOf(@Nullable Temporal time) {
        return time == null ? null : LocalDate.ofEpochDay(time.getLong(ChronoField.EPOCH_DAY));
    }
}
