package io.github.depeche.workshop.evaluation;

import io.github.depeche.Span;
import io.github.depeche.workshop.evaluation.Annotation.BlockNote;
import io.github.depeche.workshop.evaluation.Annotation.LayoutNote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Layout: the share of gold blocks that lie in predicted blocks of the same type, and the share of right fields. */
final class LayoutScore {

    /** Publication times are compared to the minute: {@code 2024-06-19T14:05}. */
    private static final int TO_THE_MINUTE = 16;

    private final Figures figures;

    LayoutScore(Figures figures) {
        this.figures = figures;
    }

    void add(LayoutNote gold, LayoutNote predicted) {
        for (BlockNote block : gold.blocks()) {
            List<BlockNote> there = predicted.blocks().stream()
                    .filter(other -> other.span().overlaps(block.span()))
                    .toList();
            boolean right = !there.isEmpty() && there.stream().allMatch(other -> other.type() == block.type());
            figures.answer("layout block lines", right);
        }
        field("title", isClose(gold.title(), predicted.title()));
        field("lead", isClose(gold.lead(), predicted.lead()));
        field("published", minute(gold.published()).equals(minute(predicted.published())));
        field("modified", minute(gold.modified()).equals(minute(predicted.modified())));
        field("reading_minutes", isSame(gold.readingMinutes(), predicted.readingMinutes()));
        field("publisher", isSame(gold.publisher(), predicted.publisher()));
        field("dateline_place", isSame(gold.datelinePlace(), predicted.datelinePlace()));
        field("authors", ComparedText.fields(gold.authors()).equals(ComparedText.fields(predicted.authors())));
        field("agencies", ComparedText.fields(gold.agencies()).equals(ComparedText.fields(predicted.agencies())));
        field("credits", ComparedText.fields(gold.credits()).equals(ComparedText.fields(predicted.credits())));
    }

    private void field(String name, boolean right) {
        figures.answer("layout " + name, right);
    }

    private static boolean isSame(@Nullable String gold, @Nullable String predicted) {
        return ComparedText.field(gold).equals(ComparedText.field(predicted));
    }

    /** Two characters more or less, both ends together, are no error. */
    private static boolean isClose(@Nullable Span gold, @Nullable Span predicted) {
        if (gold == null || predicted == null) {
            return gold == null && predicted == null;
        }
        return Math.abs(gold.begin() - predicted.begin()) + Math.abs(gold.end() - predicted.end()) <= 2;
    }

    private static String minute(@Nullable String time) {
        String known = time == null ? "" : time;
        return known.substring(0, Math.min(TO_THE_MINUTE, known.length()));
    }
}
