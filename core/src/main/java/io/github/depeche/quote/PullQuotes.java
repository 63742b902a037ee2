package io.github.depeche.quote;

import io.github.depeche.Actor;
import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.Span;
import io.github.depeche.extension.Token;
import io.github.depeche.lexicon.Letters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the page prints once more in large letters and without marks: a line whose words somebody says elsewhere in the article, perhaps
 * with his name on the next line.
 */
final class PullQuotes {

    /** Words that are no chance. */
    private static final int FEWEST = 5;

    /** Characters of such a line. */
    private static final int LONGEST = 400;

    /** Words of a line that is a name. */
    private static final int LONGEST_NAME = 6;

    /** How much longer than the line the words may be of which it is made. */
    private static final double LOOSEST = 1.6;

    /** No page prints so many; each is looked for in all that is said. */
    private static final int MOST = 100;

    /**
     * Such a line.
     *
     * @param saidAt where the same words are said
     * @param signature the name below it
     */
    private record Line(Span words, int saidAt, @Nullable Span signature) {}

    private final Desk desk;
    private final List<Line> lines = new ArrayList<>();
    /** The lines and the names below them. */
    private final Set<Block> blocks = Collections.newSetFromMap(new IdentityHashMap<>());

    PullQuotes(Desk desk) {
        this.desk = desk;
        List<Block> all = desk.article.blocks();
        List<Span> spoken = spoken(all);
        int asked = 0;
        for (int i = 0; i < all.size() && asked < MOST; i++) {
            Block block = all.get(i);
            if (!mayRepeat(block)) {
                continue;
            }
            asked++;
            int at = saidAt(block, spoken);
            if (at >= 0) {
                boolean signed = i + 1 < all.size() && isName(all.get(i + 1).span());
                lines.add(new Line(block.span(), at, signed ? all.get(i + 1).span() : null));
                blocks.add(block);
                if (signed) {
                    blocks.add(all.get(i + 1));
                }
            }
        }
    }

    /** Whether the block is such a line, or the name below one. */
    boolean contain(Block block) {
        return blocks.contains(block);
    }

    /**
     * The lines, as quotes of who says the same elsewhere.
     *
     * @param reports what was read of the rest of the article
     */
    List<Report> read(List<Report> reports) {
        List<Report> read = new ArrayList<>();
        for (Line line : lines) {
            reports.stream()
                    .filter(report -> report.content().stream()
                            .anyMatch(span -> span.begin() <= line.saidAt && line.saidAt < span.end()))
                    .findFirst()
                    .ifPresent(report -> read.add(report(line, report)));
        }
        return read;
    }

    private Report report(Line line, Report said) {
        Span signature = line.signature;
        Token name = signature == null ? null : desk.words.at(desk.words.firstFrom(signature.begin()));
        SpeakerPhrase speaker = name == null || signature == null ? null : new SpeakerPhrase(signature, name);
        Span words = Spaces.trim(desk.text, line.words.begin(), line.words.end());
        Actor actor = desk.referents.speakerOf(said);
        return new Report(Construction.SIGNATURE, List.of(words), null, speaker, actor);
    }

    /** What stands in marks or answers in an interview. */
    private List<Span> spoken(List<Block> blocks) {
        List<Span> spoken = new ArrayList<>();
        for (Passage passage : desk.passages) {
            if (passage.depth() == 0) {
                spoken.add(passage.inner());
            }
        }
        for (Block block : blocks) {
            if (block.type() == BlockType.ANSWER) {
                spoken.add(block.span());
            }
        }
        return spoken;
    }

    private boolean mayRepeat(Block block) {
        boolean text = block.type() == BlockType.SUBHEAD
                || block.type() == BlockType.PARAGRAPH
                || block.type() == BlockType.QUESTION
                || block.type() == BlockType.ANSWER;
        return text
                && block.span().length() <= LONGEST
                && desk.stretches.directlyIn(block.span()).isEmpty();
    }

    private boolean isName(Span line) {
        return desk.words.in(line).size() <= LONGEST_NAME
                && desk.referents
                        .at(line)
                        .filter(Actor::isNamed)
                        .filter(actor -> actor.mentions().stream()
                                .anyMatch(mention -> mention.span().equals(line)))
                        .isPresent();
    }

    /** Where the words of the line stand one after the other in what is said elsewhere, hardly interrupted; -1 if nowhere. */
    private int saidAt(Block block, List<Span> spoken) {
        List<String> line = letters(desk.words.in(block.span()));
        if (line.size() < FEWEST) {
            return -1;
        }
        for (Span said : spoken) {
            if (!said.overlaps(block.span()) && said.length() > block.span().length()) {
                Token found = find(line, desk.words.in(said));
                if (found != null) {
                    return found.span().begin();
                }
            }
        }
        return -1;
    }

    private static @Nullable Token find(List<String> line, List<Token> said) {
        List<String> words = said.stream().map(PullQuotes::letters).toList();
        int longest = (int) (line.size() * LOOSEST) + 1;
        for (int begin = words.indexOf(line.get(0)); begin >= 0 && begin < words.size(); begin++) {
            int next = 0;
            int end = Math.min(words.size(), begin + longest);
            for (int i = begin;
                    i < end && next < line.size() && words.get(begin).equals(line.get(0));
                    i++) {
                next += words.get(i).equals(line.get(next)) ? 1 : 0;
            }
            if (next == line.size()) {
                return said.get(begin);
            }
        }
        return null;
    }

    private static List<String> letters(List<Token> tokens) {
        return tokens.stream()
                .map(PullQuotes::letters)
                .filter(letters -> !letters.isEmpty())
                .toList();
    }

    private static String letters(Token token) {
        return Letters.of(token.form());
    }
}
