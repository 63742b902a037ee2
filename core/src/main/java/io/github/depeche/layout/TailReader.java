package io.github.depeche.layout;

import io.github.depeche.BlockType;
import io.github.depeche.layout.Furniture.Scope;
import io.github.depeche.layout.Line.Markup;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Settles what stands after the body: links, tags, calls to subscribe. */
final class TailReader {

    /** A longer line after « Sur le même sujet » is body again. */
    private static final int LONGEST_FURNITURE = 220;

    private static final int LONGEST_LINK = 120;

    private static final int LONGEST_ROLE = 40;

    /** More links than these without a heading are a list of the article: the players of a match. */
    private static final int MOST_BARE_LINKS = 3;

    private final LineExaminer examiner;

    TailReader(LineExaminer examiner) {
        this.examiner = examiner;
    }

    void read(Outline outline) {
        int begin = beforeLinks(outline, opener(outline));
        outline.bodyEnd(begin);
        settleCopyright(outline);
        List<String> known = authors(outline);
        boolean signed = false;
        for (int i = begin; i < outline.size(); i++) {
            Byline paper = signed ? paper(outline, i) : null;
            if (outline.isOpen(i) && isSignature(outline, i, known)) {
                outline.settle(i, BlockType.BYLINE, "signature under the article");
                signed = true;
            } else if (paper != null) {
                outline.settle(i, paper, "name of the paper under the signature");
            } else if (outline.isOpen(i)) {
                outline.settle(i, BlockType.BOILERPLATE, "after the end of the article");
            }
        }
    }

    /** « © Agence France-Presse » under everything is no picture's credit. */
    private static void settleCopyright(Outline outline) {
        int i = outline.size() - 1;
        while (i > outline.bodyBegin()
                && (outline.get(i).is(BlockType.BOILERPLATE) || outline.get(i).is(BlockType.BYLINE))) {
            i--;
        }
        if (i > outline.bodyBegin()
                && outline.get(i).is(BlockType.CAPTION)
                && outline.line(i).text().charAt(0) == '©') {
            outline.settle(i, BlockType.BOILERPLATE, "copyright");
        }
    }

    private static int opener(Outline outline) {
        int end = restBegin(outline);
        for (int i = end - 1; i >= outline.bodyBegin(); i--) {
            Evidence evidence = outline.get(i);
            if (evidence.isOpen() && evidence.line().length() > LONGEST_FURNITURE) {
                return end;
            }
            if (evidence.scope() == Scope.TAIL) {
                end = i;
            }
        }
        return end;
    }

    private static int restBegin(Outline outline) {
        for (int i = Math.max(outline.bodyBegin(), outline.size() / 2); i < outline.size(); i++) {
            if (outline.get(i).scope() == Scope.REST) {
                return i;
            }
        }
        return outline.size();
    }

    /** The paper that stands last, under who signs: « Le Journal du Poni ». */
    private @Nullable Byline paper(Outline outline, int index) {
        boolean last = outline.nextOpen(index + 1) >= outline.size();
        return last ? examiner.paperUnderSignature(outline.get(index)) : null;
    }

    /** The name of the journalist under the article, if the head has named no other. */
    private boolean isSignature(Outline outline, int index, List<String> known) {
        Byline byline = outline.get(index).byline();
        if (byline == null || byline.authors().isEmpty()) {
            return false;
        }
        // « MOREL GROUP » under a dispatch: the companies it names
        boolean capitals = PersonName.isCapitals(outline.line(index).text());
        boolean last = !capitals && isBeforeSignaturesAlone(outline, index);
        return known.isEmpty() ? last : known.containsAll(byline.authors());
    }

    /** Nothing behind it but who signs with him, and what they are: « (Stagiaires) », or the paper. */
    private boolean isBeforeSignaturesAlone(Outline outline, int index) {
        int next = outline.nextOpen(index + 1);
        while (next < outline.size()) {
            Byline byline = outline.get(next).byline();
            String text = outline.line(next).text();
            boolean role = text.length() <= LONGEST_ROLE && text.startsWith("(") && text.endsWith(")");
            if (!role && (byline == null || byline.authors().isEmpty()) && paper(outline, next) == null) {
                return false;
            }
            next = outline.nextOpen(next + 1);
        }
        return true;
    }

    private static List<String> authors(Outline outline) {
        return outline.evidence().stream()
                .filter(evidence -> evidence.is(BlockType.BYLINE) && evidence.byline() != null)
                .flatMap(evidence -> Stream.ofNullable(evidence.byline()))
                .flatMap(byline -> byline.authors().stream())
                .toList();
    }

    private static int beforeLinks(Outline outline, int tail) {
        int begin = tail;
        int links = 0;
        for (int i = tail - 1; i >= outline.bodyBegin(); i--) {
            Evidence evidence = outline.get(i);
            if (evidence.isOpen() && isLink(outline, i)) {
                links++;
            } else if (evidence.isOpen() || evidence.is(BlockType.CAPTION) || evidence.is(BlockType.TABLE)) {
                break;
            } else if (links <= MOST_BARE_LINKS) {
                begin = i;
                links = 0;
                continue;
            }
            if (links > MOST_BARE_LINKS) {
                break;
            }
            begin = links > 0 ? i : begin;
        }
        return links > MOST_BARE_LINKS ? begin + MOST_BARE_LINKS : begin;
    }

    private static boolean isLink(Outline outline, int index) {
        Line line = outline.line(index);
        boolean dash = "-–—".indexOf(line.text().charAt(0)) >= 0;
        // of a page the links are known: another line is none, unless it heads nothing or is a name
        return (line.element().isEmpty()
                        || line.markup() == Markup.HEADING
                        || outline.get(index).byline() != null)
                && line.length() <= LONGEST_LINK
                && !dash
                && line.lastMark() != '.'
                && line.lastMark() != ':'
                && !line.hasSentenceBreak();
    }
}
