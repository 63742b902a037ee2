package io.github.depeche.layout;

import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of an article with what is known of each, while their types are settled; and where head, body and tail begin. */
final class Outline {

    static final int NONE = -1;

    /** The dateline stands in one of so many first lines of the body. */
    private static final int DATELINE_WITHIN = 3;

    private final List<Evidence> lines;
    private int title = NONE;
    private int lead = NONE;
    private int bodyBegin;
    private int bodyEnd;

    Outline(List<Evidence> lines) {
        this.lines = new ArrayList<>(lines);
        this.bodyEnd = lines.size();
    }

    int size() {
        return lines.size();
    }

    Evidence get(int index) {
        return lines.get(index);
    }

    Line line(int index) {
        return lines.get(index).line();
    }

    boolean isOpen(int index) {
        return lines.get(index).isOpen();
    }

    void settle(int index, BlockType type, String reason) {
        lines.set(index, lines.get(index).as(type, reason));
    }

    void settle(int index, Byline byline, String reason) {
        lines.set(index, lines.get(index).with(byline).as(BlockType.BYLINE, reason));
    }

    /** The next line from here on whose type is open, or {@link #size()}. */
    int nextOpen(int from) {
        int i = from;
        while (i < lines.size() && !isOpen(i)) {
            i++;
        }
        return i;
    }

    int title() {
        return title;
    }

    void title(int index) {
        title = index;
    }

    int lead() {
        return lead;
    }

    void lead(int index) {
        lead = index;
    }

    int bodyBegin() {
        return bodyBegin;
    }

    void bodyBegin(int index) {
        bodyBegin = index;
    }

    int bodyEnd() {
        return bodyEnd;
    }

    void bodyEnd(int index) {
        bodyEnd = index;
    }

    @Nullable
    Evidence previous(int index) {
        return index > 0 ? lines.get(index - 1) : null;
    }

    @Nullable
    Evidence next(int index) {
        return index + 1 < lines.size() ? lines.get(index + 1) : null;
    }

    List<Evidence> evidence() {
        return lines;
    }

    /** The dateline that opens the body, perhaps after a few notes, or stands on a line of its own in the head. */
    @Nullable
    Dateline dateline() {
        for (int i = 0; i < Math.min(bodyBegin + DATELINE_WITHIN, lines.size()); i++) {
            Evidence evidence = lines.get(i);
            boolean opens = i >= bodyBegin && evidence.is(BlockType.PARAGRAPH);
            if (evidence.dateline() != null && (opens || evidence.isDatelineAlone())) {
                return evidence.dateline();
            }
        }
        return null;
    }

    List<Block> blocks() {
        Dateline main = dateline();
        List<Block> blocks = new ArrayList<>(lines.size());
        for (Evidence evidence : lines) {
            BlockType type = evidence.type() == null ? BlockType.PARAGRAPH : evidence.type();
            Line line = evidence.line();
            Optional<Span> opening = Optional.ofNullable(evidence.dateline())
                    // further down a name before a dash is no dateline, unless it tells a day or an agency: « Lomé, 3
                    // mars (AFP) – »
                    .filter(dateline -> type.isBody() && (dateline.isDispatch() || dateline.equals(main)))
                    .map(dateline -> new Span(line.span().begin(), line.span().begin() + dateline.end()));
            blocks.add(new Block(type, line.span(), evidence.reason(), line.element(), opening));
        }
        return blocks;
    }
}
