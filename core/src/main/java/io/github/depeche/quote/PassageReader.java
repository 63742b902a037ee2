package io.github.depeche.quote;

import io.github.depeche.Block;
import io.github.depeche.Span;
import io.github.depeche.quote.MarkScanner.Mark;
import io.github.depeche.quote.MarkScanner.Pair;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Blocks → passages in quotation marks. A quote over several paragraphs repeats its opening mark at each of them, or has a closing mark in
 * the last one only; a mark left open ends with its paragraph.
 */
final class PassageReader {

    /** Deeper nesting means nothing in an article. */
    private static final int DEEPEST = 3;

    /** How many paragraphs without marks may stand between « and ». */
    private static final int FARTHEST = 4;

    private record Draft(Span outer, List<Span> parts, boolean closed) {}

    private final String text;
    private final List<Block> blocks;
    private final List<MarkScanner.Result> marks = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();

    private PassageReader(String text, List<Block> blocks) {
        this.text = text;
        this.blocks = blocks;
    }

    /** The passages in reading order, one around others before them; at most as deep as anything in an article means. */
    static List<Passage> read(String text, List<Block> allBlocks) {
        List<Block> blocks =
                allBlocks.stream().filter(block -> block.type().isAnalyzed()).toList();
        return new PassageReader(text, blocks).run();
    }

    private List<Passage> run() {
        for (Block block : blocks) {
            marks.add(MarkScanner.scan(text, block.span()));
        }
        int i = 0;
        while (i < blocks.size()) {
            i = readFrom(i);
        }
        return nest();
    }

    /**
     * Reads one paragraph, or several that one quote runs through; returns where to go on: the paragraph after it, or the last one of the
     * quote, in which more may be said.
     */
    private int readFrom(int index) {
        MarkScanner.Result result = marks.get(index);
        if (!result.open().isEmpty() && blocks.get(index).type().isBody()) {
            Mark open = result.open().get(result.open().size() - 1);
            int last = lastParagraphOf(open, index);
            if (last > index) {
                join(open, index, last);
                return last;
            }
        }
        marks.get(index).pairs().forEach(this::addPair);
        addUnclosed(index);
        return index + 1;
    }

    /** The paragraph where a quote ends that this mark opens; the same paragraph if it does not go on. */
    private int lastParagraphOf(Mark open, int index) {
        int last = index;
        for (int j = index + 1; j < blocks.size() && blocks.get(j).type().isBody(); j++) {
            Mark first = firstMark(j, open.kind());
            if (first != null && isRepeated(j, first)) {
                if (j != last + 1) {
                    return last;
                }
                last = j;
                if (!marks.get(j).open().contains(first)) {
                    return last;
                }
                continue;
            }
            if (firstStray(j, open.kind()) != null) {
                return j;
            }
            // words in marks within the quote come in pairs
            if (opens(j, open.kind()) || j - last > FARTHEST) {
                return last;
            }
        }
        return last;
    }

    /** Whether a paragraph begins with an opening mark, as those of a long quote do. */
    private boolean isRepeated(int index, Mark first) {
        return first.begin() == blocks.get(index).span().begin()
                && !marks.get(index).stray().contains(first);
    }

    /** The mark that closes what an earlier paragraph opened; null where another is opened and not closed before it. */
    private @Nullable Mark firstStray(int index, MarkKind kind) {
        for (Mark mark : marks.get(index).stray()) {
            if (mark.kind() == kind) {
                return marks.get(index).open().stream()
                                .anyMatch(open -> open.kind() == kind && open.begin() < mark.begin())
                        ? null
                        : mark;
            }
        }
        return null;
    }

    private boolean opens(int index, MarkKind kind) {
        return marks.get(index).open().stream().anyMatch(mark -> mark.kind() == kind);
    }

    private @Nullable Mark firstMark(int index, MarkKind kind) {
        MarkScanner.Result result = marks.get(index);
        Mark first = null;
        List<Mark> candidates = new ArrayList<>(result.open());
        candidates.addAll(result.stray());
        result.pairs().forEach(pair -> candidates.add(pair.open()));
        for (Mark mark : candidates) {
            if (mark.kind() == kind && (first == null || mark.begin() < first.begin())) {
                first = mark;
            }
        }
        return first;
    }

    private void join(Mark open, int from, int to) {
        List<Span> parts = new ArrayList<>();
        Span begin = blocks.get(from).span();
        addPart(parts, open.end(), begin.end());
        int end = begin.end();
        boolean closed = false;
        for (int j = from + 1; j <= to; j++) {
            Span block = blocks.get(j).span();
            Mark first = firstMark(j, open.kind());
            boolean repeated = first != null && isRepeated(j, first);
            int partBegin = repeated && first != null ? first.end() : block.begin();
            int partEnd = block.end();
            end = block.end();
            Mark close = j == to && first != null ? closing(j, first, repeated) : null;
            if (close != null) {
                partEnd = close.begin();
                end = close.end();
                closed = true;
            }
            addPart(parts, partBegin, partEnd);
        }
        Span outer = new Span(open.begin(), end);
        if (!parts.isEmpty()) {
            drafts.add(new Draft(outer, parts, closed));
        }
        for (int j = from; j <= to; j++) {
            marks.get(j).pairs().stream()
                    .filter(pair -> pair.close().end() < outer.end())
                    .forEach(this::addPair);
        }
        marks.set(to, after(marks.get(to), outer.end()));
    }

    private static MarkScanner.Result after(MarkScanner.Result result, int end) {
        return new MarkScanner.Result(
                result.pairs().stream()
                        .filter(pair -> pair.open().begin() >= end)
                        .toList(),
                result.open().stream().filter(mark -> mark.begin() >= end).toList(),
                result.stray().stream().filter(mark -> mark.begin() >= end).toList());
    }

    private @Nullable Mark closing(int index, Mark first, boolean repeated) {
        if (!repeated) {
            return firstStray(index, first.kind());
        }
        for (Pair pair : marks.get(index).pairs()) {
            if (pair.open().equals(first)) {
                return pair.close();
            }
        }
        return null;
    }

    private void addPart(List<Span> parts, int begin, int end) {
        Span part = Spaces.trim(text, begin, Math.max(begin, end));
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    private void addPair(Pair pair) {
        Span part = Spaces.trim(
                text, /* begin= */ pair.open().end(), /* end= */ pair.close().begin());
        if (!part.isEmpty()) {
            drafts.add(new Draft(new Span(pair.open().begin(), pair.close().end()), List.of(part), true));
        }
    }

    /** A mark left open ends where the next one stands that is left open, or with its sentence or its paragraph. */
    private void addUnclosed(int index) {
        MarkScanner.Result result = marks.get(index);
        List<Mark> open = result.open();
        if (open.isEmpty()) {
            return;
        }
        Map<Integer, Pair> pairs = new HashMap<>();
        result.pairs().forEach(pair -> pairs.put(pair.open().begin(), pair));
        for (int k = 0; k < open.size(); k++) {
            int end = k + 1 < open.size()
                    ? open.get(k + 1).begin()
                    : blocks.get(index).span().end();
            Span part = Spaces.trim(text, open.get(k).end(), endOfUnclosed(open.get(k), end, pairs));
            if (!part.isEmpty()) {
                drafts.add(new Draft(new Span(open.get(k).begin(), part.end()), List.of(part), false));
            }
        }
    }

    /** « Q, raille X. « Q2 »: the next quote shows that this one ended with its sentence; else it lasts as long as the paragraph. */
    private int endOfUnclosed(Mark open, int limit, Map<Integer, Pair> pairs) {
        int sentenceEnd = -1;
        for (int i = open.end(); i < limit; i++) {
            Pair pair = pairs.get(i);
            if (pair != null) {
                if (sentenceEnd >= 0 && pair.open().kind() == open.kind()) {
                    return sentenceEnd;
                }
                i = pair.close().end() - 1;
            } else if (sentenceEnd < 0 && isSentenceEnd(i)) {
                sentenceEnd = i + 1;
            }
        }
        return limit;
    }

    private boolean isSentenceEnd(int i) {
        return ".!?…".indexOf(text.charAt(i)) >= 0 && i + 1 < text.length() && Spaces.isSpace(text.charAt(i + 1));
    }

    private List<Passage> nest() {
        drafts.sort(Comparator.comparingInt((Draft draft) -> draft.outer().begin())
                .thenComparingInt(draft -> -draft.outer().end()));
        List<Passage> passages = new ArrayList<>();
        Deque<Integer> around = new ArrayDeque<>();
        for (Draft draft : drafts) {
            while (!around.isEmpty()
                    && passages.get(around.peek()).outer().end()
                            <= draft.outer().begin()) {
                around.pop();
            }
            boolean crosses = !around.isEmpty()
                    && passages.get(around.peek()).outer().end() < draft.outer().end();
            if (crosses || around.size() > DEEPEST) {
                continue;
            }
            int parent = around.isEmpty() ? -1 : around.peek();
            passages.add(new Passage(draft.outer(), draft.parts(), around.size(), parent, draft.closed()));
            around.push(passages.size() - 1);
        }
        return passages;
    }
}
