package io.github.depeche.layout;

import io.github.depeche.BlockType;
import io.github.depeche.layout.Line.Markup;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Settles what stands before the body: section, title, lead, byline. */
final class HeadReader {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_LEAD = 700;
    /** Without furniture after it, a lead must be shorter than the paragraphs of the body are. */
    private static final int LONGEST_BARE_LEAD = 320;

    /** Below the byline a lead is shorter still: the first paragraph may cling to the head too. */
    private static final int LONGEST_LATE_LEAD = 200;
    /** The longest line between lead and byline that is neither. */
    private static final int LONGEST_HEAD_NOTE = 60;

    /** So many lines may stand above the title: section, date, letterhead. */
    private static final int MOST_ABOVE_TITLE = 20;

    private final LineExaminer examiner;

    HeadReader(LineExaminer examiner) {
        this.examiner = examiner;
    }

    void read(Outline outline) {
        int title = findTitle(outline);
        if (title == Outline.NONE) {
            outline.bodyBegin(outline.nextOpen(0));
            return;
        }
        outline.title(title);
        outline.settle(title, BlockType.TITLE, "headline");
        for (int i = 0; i < title; i++) {
            settleAboveTitle(outline, i);
        }
        readBelowTitle(outline);
    }

    private int findTitle(Outline outline) {
        for (int i = 0; i < outline.size(); i++) {
            if (outline.line(i).markup() == Markup.HEADLINE) {
                return i;
            }
        }
        if (outline.size() == 1
                && outline.line(0).lastMark() == '.'
                && outline.line(0).hasSentenceBreak()) {
            // a paragraph alone, not a headline without an article
            return Outline.NONE;
        }
        for (int i = outline.nextOpen(0); i < outline.size(); i = outline.nextOpen(i + 1)) {
            Evidence evidence = outline.get(i);
            if (opensDispatch(evidence) || evidence.line().length() > LONGEST_TITLE) {
                return Outline.NONE;
            }
            if (!isAboveTitle(outline, i)) {
                return i;
            }
        }
        return Outline.NONE;
    }

    /** A section, a slug or a letterhead: short or in capitals, and a fuller headline follows. */
    private boolean isAboveTitle(Outline outline, int index) {
        Line line = outline.line(index);
        boolean slight = line.wordCount() <= 4
                || LineExaminer.isBreadcrumb(line)
                || examiner.isSection(line)
                || isCapitals(line)
                || namesPublisher(outline, line);
        return slight && headlineFollows(outline, index);
    }

    private boolean headlineFollows(Outline outline, int index) {
        int last = Math.min(outline.size(), index + MOST_ABOVE_TITLE);
        for (int i = outline.nextOpen(index + 1); i < last; i = outline.nextOpen(i + 1)) {
            Line line = outline.line(i);
            if (line.length() > LONGEST_TITLE || line.lastMark() == '.' || opensDispatch(outline.get(i))) {
                return false;
            }
            boolean slight = LineExaminer.isBreadcrumb(line) || examiner.isSection(line) || isCapitals(line);
            if (line.wordCount() >= 5 && !slight) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapitals(Line line) {
        return line.text().equals(line.text().toUpperCase(Locale.ROOT))
                && !line.text().equals(line.folded());
    }

    /** « La Lettre du soir – L’Écho du Nord », when the copyright line says who the Écho is. */
    private static boolean namesPublisher(Outline outline, Line line) {
        for (int i = outline.size() - 1; i >= 0 && i >= outline.size() - 5; i--) {
            String holder = Copyright.holder(outline.line(i));
            if (holder != null && line.wordCount() <= 9 && line.folded().contains(Folding.fold(holder))) {
                return true;
            }
        }
        return false;
    }

    private static void settleAboveTitle(Outline outline, int index) {
        Evidence evidence = outline.get(index);
        Byline byline = evidence.byline();
        if (evidence.isOpen()) {
            outline.settle(index, BlockType.META, "stands above the title");
        } else if (evidence.is(BlockType.BYLINE)
                && byline != null
                && byline.isOrganisationsOnly()
                && !byline.isIntroduced()) {
            outline.settle(index, BlockType.BOILERPLATE, "name of the site");
        }
    }

    private void readBelowTitle(Outline outline) {
        boolean furnitureSeen = false;
        for (int i = outline.title() + 1; i < outline.size(); i++) {
            Evidence evidence = outline.get(i);
            Byline introduced = introducedName(outline, i);
            Byline dated = examiner.datedByline(evidence);
            Byline paper =
                    evidence.isOpen() && isBesideFurniture(outline, i) ? examiner.mastheadByline(evidence) : null;
            if (introduced != null) {
                outline.settle(i, introduced, "name after its introduction");
                furnitureSeen = true;
            } else if (dated != null) {
                outline.settle(i, dated, "name of the paper and date");
                furnitureSeen = true;
            } else if (paper != null) {
                outline.settle(i, paper, "name of the paper beside the furniture of the head");
                furnitureSeen = true;
            } else if (!evidence.isOpen()) {
                furnitureSeen |= isHeadFurniture(evidence);
            } else if (isBareName(outline, i)) {
                outline.settle(i, BlockType.BYLINE, "name beside the furniture of the head");
                furnitureSeen = true;
            } else if (isLifeOfAuthor(outline, i)) {
                outline.settle(i, BlockType.META, "on the author");
            } else if (isRole(outline, i)) {
                outline.settle(i, BlockType.BYLINE, "what the journalist is");
            } else if (isCaptionBesideCredit(outline, i)) {
                outline.settle(i, BlockType.CAPTION, "beside the credit of a picture");
            } else if (isNote(evidence.line())) {
                outline.settle(i, BlockType.META, "note of the desk in brackets");
            } else if (evidence.line().length() <= LONGEST_HEAD_NOTE
                    && outline.lead() != Outline.NONE
                    && signatureFollows(outline, i)) {
                outline.settle(i, BlockType.META, "short line before the byline");
            } else if (outline.lead() == Outline.NONE && isLead(outline, i, furnitureSeen)) {
                outline.settle(i, BlockType.LEAD, "text between title and body");
                outline.lead(i);
            } else {
                outline.bodyBegin(i);
                return;
            }
        }
        outline.bodyBegin(outline.size());
    }

    /** The name on the line after « Auteur » or « Par ». */
    private static @Nullable Byline introducedName(Outline outline, int index) {
        Evidence previous = outline.previous(index);
        Byline byline = outline.get(index).byline();
        boolean introduced = previous != null && previous.is(BlockType.BYLINE) && previous.byline() == null;
        return introduced && byline != null && !byline.authors().isEmpty() ? byline.introduced() : null;
    }

    private static boolean isLifeOfAuthor(Outline outline, int index) {
        Evidence previous = outline.previous(index);
        return previous != null && previous.is(BlockType.BYLINE) && isLifeOf(previous.line(), outline.line(index));
    }

    /** « Aïssatou Diallo », then « Aïssatou Diallo est journaliste à Dakar ». */
    private static boolean isLifeOf(Line name, Line next) {
        return next.length() <= LONGEST_LATE_LEAD && next.folded().startsWith(name.folded() + " ");
    }

    private boolean isRole(Outline outline, int index) {
        Evidence previous = outline.previous(index);
        boolean named = previous != null && (previous.is(BlockType.BYLINE) || isLifeOfAuthor(outline, index - 1));
        return named && examiner.isRole(outline.line(index));
    }

    private static boolean isHeadFurniture(Evidence evidence) {
        return evidence.is(BlockType.BYLINE) || evidence.is(BlockType.DATE) || evidence.is(BlockType.META);
    }

    /** Beside the byline or the date of the head; what stands below « 12 juin 2016. – » is the body. */
    private static boolean isBesideFurniture(Outline outline, int index) {
        Evidence next = outline.next(index);
        Evidence previous = outline.previous(index);
        boolean above = next != null && (next.is(BlockType.BYLINE) || next.is(BlockType.DATE));
        boolean below = previous != null
                && (previous.is(BlockType.BYLINE) || previous.is(BlockType.DATE))
                && !opensDispatchBelow(previous);
        return above || below;
    }

    static boolean isBareName(Outline outline, int index) {
        Evidence evidence = outline.get(index);
        Evidence next = outline.next(index);
        Evidence previous = outline.previous(index);
        boolean before = next != null && (isHeadFurniture(next) || isLifeOf(evidence.line(), next.line()));
        boolean after = previous != null && (previous.is(BlockType.BYLINE) || previous.is(BlockType.DATE));
        return evidence.byline() != null && (before || after);
    }

    /** « PHOTO JEANNE TALBOT, LA PRESSE » on a line of its own, above or below what the picture shows. */
    private static boolean isCaptionBesideCredit(Outline outline, int index) {
        Line line = outline.line(index);
        Evidence previous = outline.previous(index);
        Evidence next = outline.next(index);
        boolean below = previous != null && isCreditAlone(previous) && !line.isApart();
        boolean above = next != null && isCreditAlone(next) && !next.line().isApart() && outline.lead() != Outline.NONE;
        return (below || above) && line.length() <= LONGEST_BARE_LEAD && !opensDispatch(outline.get(index));
    }

    private static boolean isCreditAlone(Evidence evidence) {
        Credit credit = evidence.credit();
        return evidence.is(BlockType.CAPTION) && credit != null && credit.begin() == 0;
    }

    /** « (Actualisé avec syndicat, actionnaire et cours de Bourse) » */
    private static boolean isNote(Line line) {
        return line.text().startsWith("(") && line.text().indexOf(')') == line.length() - 1 && line.length() <= 150;
    }

    private boolean isLead(Outline outline, int index, boolean furnitureSeen) {
        Evidence evidence = outline.get(index);
        Line line = evidence.line();
        Evidence previous = outline.previous(index);
        // what follows « 08:12 » or « 12 juin 2016. – » is the body
        boolean bodyOpened = previous != null && (previous.dates().isHourAlone() || opensDispatchBelow(previous));
        boolean label = line.lastMark() == ':' && line.length() <= LONGEST_HEAD_NOTE;
        if (label || bodyOpened || opensDispatch(evidence) || line.length() > LONGEST_LEAD) {
            return false;
        }
        boolean marked = line.markup() == Markup.LEAD || (line.markup() == Markup.STRONG && line.lastMark() != '?');
        if (marked || furnitureFollows(outline, index, furnitureSeen)) {
            return true;
        }
        return isAttached(outline, index, furnitureSeen) || (!furnitureSeen && isShorterThanBody(outline, index));
    }

    private static boolean furnitureFollows(Outline outline, int index, boolean furnitureSeen) {
        Evidence next = outline.next(index);
        if (next == null) {
            return false;
        }
        boolean nameFollows = next.isOpen() && isBareName(outline, index + 1);
        // a picture or an advertisement may also interrupt the body
        boolean interrupts = !next.isOpen()
                && !next.is(BlockType.TABLE)
                && !isHeadFurniture(next)
                && outline.line(index).length() <= LONGEST_BARE_LEAD;
        boolean head = isHeadFurniture(next) && !next.dates().isHourAlone();
        return head || nameFollows || (interrupts && !furnitureSeen) || signatureFollows(outline, index);
    }

    /** Whether only short lines stand between this one and a byline or date: a source, a translator. */
    private static boolean signatureFollows(Outline outline, int index) {
        for (int i = index + 1; i <= Math.min(index + 3, outline.size() - 1); i++) {
            Evidence evidence = outline.get(i);
            if (evidence.is(BlockType.BYLINE) || evidence.is(BlockType.DATE)) {
                return !evidence.dates().isHourAlone();
            }
            if (evidence.isOpen() && evidence.line().length() > LONGEST_HEAD_NOTE) {
                return false;
            }
        }
        return false;
    }

    /** A line that clings to the head, while a blank line stands before the text that follows, belongs to the head. */
    private static boolean isAttached(Outline outline, int index, boolean furnitureSeen) {
        int longest = furnitureSeen ? LONGEST_LATE_LEAD : LONGEST_BARE_LEAD;
        if (outline.line(index).isApart() || outline.line(index).length() > longest) {
            return false;
        }
        int next = outline.nextOpen(index + 1);
        for (int i = index + 1; i <= next && next < outline.size(); i++) {
            if (outline.line(i).isApart()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShorterThanBody(Outline outline, int index) {
        int next = outline.nextOpen(index + 1);
        boolean titleAbove = index == outline.title() + 1;
        int length = outline.line(index).length();
        return titleAbove
                && next < outline.size()
                && length <= LONGEST_BARE_LEAD
                && outline.line(index).wordCount() >= 6
                && (outline.line(next).length() > length || opensDispatch(outline.get(next)));
    }

    private static boolean opensDispatchBelow(Evidence evidence) {
        char last = evidence.line().text().charAt(evidence.line().length() - 1);
        return evidence.is(BlockType.DATE) && "-–—".indexOf(last) >= 0;
    }

    static boolean opensDispatch(Evidence evidence) {
        Dateline dateline = evidence.dateline();
        return dateline != null && dateline.end() < evidence.line().length();
    }
}
