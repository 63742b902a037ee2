package io.github.depeche.quote;

import io.github.depeche.Block;
import io.github.depeche.Span;
import io.github.depeche.extension.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Sentences at each level of quotation: a sentence of the journalist with a quote in it counts the quote as one word, whatever sentence ends
 * the quote holds; inside the quote its own sentences count. (« Oui ! » lance-t-il. is one sentence.)
 */
final class Stretches {

    private static final String SENTENCE_ENDS = ".!?…";

    /** No sentence of an article has so many characters; a longer one is cut at a comma, which bounds the time that reading it takes. */
    private static final int LONGEST = 2_500;

    private final String text;
    private final List<Passage> passages;
    private final int[] innermost;
    /** Where the marks of passages open. */
    private final BitSet opening = new BitSet();

    private final Map<Integer, Passage> byEnd = new HashMap<>();
    /** The levels' regions (a block, or a paragraph of a passage) by where they begin; several regions never share a level. */
    private final TreeMap<Integer, Span> blocks = new TreeMap<>();

    private final TreeMap<Long, TreeSet<Integer>> begins = new TreeMap<>();

    Stretches(String text, List<Block> allBlocks, List<Passage> passages, List<Sentence> sentences) {
        this.text = text;
        this.passages = passages;
        this.innermost = new int[text.length() + 1];
        Arrays.fill(innermost, -1);
        for (int i = 0; i < passages.size(); i++) {
            opening.set(passages.get(i).outer().begin());
            for (Span part : passages.get(i).parts()) {
                Arrays.fill(innermost, part.begin(), part.end(), i);
            }
        }
        allBlocks.forEach(block -> blocks.put(block.span().begin(), block.span()));
        for (Sentence sentence : sentences) {
            begin(beginWithMark(sentence.span().begin()));
        }
        for (Passage passage : passages) {
            byEnd.put(passage.outer().end(), passage);
            int last = passage.inner().end() - 1;
            if (SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0) {
                begin(passage.outer().end());
            }
        }
        cutEndless();
    }

    /** Cuts what has no sentence end for too long at the next comma of its level, or at the next space. */
    private void cutEndless() {
        // for each passage, and first for what is outside of all, where its sentence began when it was last looked at
        int[] last = new int[passages.size() + 1];
        for (int i = 1; i < text.length(); i++) {
            if (!Spaces.isSpace(text.charAt(i))) {
                continue;
            }
            int level = innermost[i] + 1;
            boolean comma = text.charAt(i - 1) == ',' && innermost[i - 1] == innermost[i];
            int longest = comma ? LONGEST : 2 * LONGEST;
            if (i - last[level] <= longest) {
                continue;
            }
            TreeSet<Integer> starts = begins.computeIfAbsent(key(i), key -> new TreeSet<>());
            Integer start = starts.floor(i);
            int begin = Math.max(region(i).begin(), start == null ? 0 : start);
            boolean endless = i - begin > longest;
            if (endless) {
                starts.add(i + 1);
            }
            last[level] = endless ? i + 1 : begin;
        }
    }

    /** « Il part.  » Je reviens « , dit-il »: a mark that opens the wrong way round was taken for the end of the sentence before. */
    private int beginWithMark(int offset) {
        int at = passageAt(offset);
        if (at < 0) {
            return offset;
        }
        Passage passage = passages.get(at);
        int mark = passage.outer().begin();
        boolean opens = text.charAt(mark) == '»' && passage.inner().begin() == offset;
        return opens && endsWithFullStop(mark) ? mark : offset;
    }

    /** Notes that a sentence begins here, unless the word that follows shows that it goes on. */
    private void begin(int offset) {
        int at = offset;
        while (at < text.length() && (Spaces.isSpace(text.charAt(at)) || isClosingMark(at))) {
            at++;
        }
        if (at >= text.length() || ",;:)".indexOf(text.charAt(at)) >= 0) {
            return;
        }
        if (Character.isLowerCase(text.charAt(at)) && !endsWithFullStop(offset)) {
            return;
        }
        Span region = region(at);
        if (region.contains(at) && region.contains(Math.max(offset - 1, region.begin()))) {
            begins.computeIfAbsent(key(at), key -> new TreeSet<>()).add(at);
        }
    }

    /** A full stop ends a sentence whatever follows, if it stands outside marks: « …par semaine. le collectif… ». */
    private boolean endsWithFullStop(int offset) {
        int at = offset - 1;
        while (at > 0 && Spaces.isSpace(text.charAt(at))) {
            at--;
        }
        return at >= 0 && text.charAt(at) == '.';
    }

    private boolean isClosingMark(int at) {
        char c = text.charAt(at);
        return "»”›\"'’".indexOf(c) >= 0 && !opening.get(at);
    }

    /** Index of the innermost passage around this character; -1 outside quotation marks. A mark belongs to what is around its passage. */
    int passageAt(int offset) {
        return innermost[offset];
    }

    List<Passage> passages() {
        return passages;
    }

    /** The paragraph of the innermost passage, or else the block, around this character. */
    Span region(int offset) {
        int passage = passageAt(offset);
        if (passage >= 0) {
            Span part = partAt(passages.get(passage).parts(), offset);
            if (part.contains(offset)) {
                return part;
            }
        }
        var block = blocks.floorEntry(offset);
        return block == null ? new Span(0, text.length()) : block.getValue();
    }

    /** The last part that begins at this offset or before it; the first one for none. */
    private static Span partAt(List<Span> parts, int offset) {
        int low = 0;
        int high = parts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (parts.get(middle).begin() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return parts.get(low);
    }

    private long key(int offset) {
        return ((long) passageAt(offset) << 32) | region(offset).begin();
    }

    /** The sentence at the level of this character that it stands in. */
    Span around(int offset) {
        Span region = region(offset);
        TreeSet<Integer> starts = begins.get(key(offset));
        int begin = region.begin();
        int end = region.end();
        if (starts != null) {
            Integer floor = starts.floor(offset);
            Integer higher = starts.higher(offset);
            begin = floor == null ? begin : Math.max(begin, floor);
            end = higher == null ? end : Math.min(end, higher);
        }
        return Spaces.trim(text, begin, end);
    }

    /** The passage whose closing mark ends here; {@code null} for none. */
    @Nullable
    Passage passageTo(int offset) {
        return byEnd.get(offset);
    }

    /** The passage whose opening mark stands here;{@code null} for none. */
    @Nullable
    Passage passageFrom(int offset) {
        int index = firstPassageFrom(offset);
        return index < passages.size() && passages.get(index).outer().begin() == offset ? passages.get(index) : null;
    }

    private int firstPassageFrom(int offset) {
        int low = 0;
        int high = passages.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passages.get(middle).outer().begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The passage that opens inside this span and is nowhere closed: « jugé « perfectible. Une séance… »; {@code null} for none. */
    @Nullable
    Passage leftOpenIn(Span span) {
        for (int i = firstPassageFrom(span.begin());
                i < passages.size() && passages.get(i).outer().begin() < span.end();
                i++) {
            if (!passages.get(i).closed() && passages.get(i).outer().end() > span.end()) {
                return passages.get(i);
            }
        }
        return null;
    }

    /** The passages that are directly inside this span at the level of its beginning. */
    List<Passage> directlyIn(Span span) {
        List<Passage> inside = new ArrayList<>();
        int until = span.begin();
        for (int i = firstPassageFrom(span.begin());
                i < passages.size() && passages.get(i).outer().begin() < span.end();
                i++) {
            Passage passage = passages.get(i);
            if (passage.outer().begin() >= until && passage.outer().end() <= span.end()) {
                inside.add(passage);
                until = passage.outer().end();
            }
        }
        return inside;
    }
}
