package io.github.depeche.layout;

import io.github.depeche.BlockType;
import io.github.depeche.layout.Furniture.Scope;
import io.github.depeche.layout.Line.Markup;

/** Settles the body: subheads, items of lists, paragraphs; and the turns of an interview. */
final class BodyReader {

    private static final int LONGEST_SUBHEAD = 120;
    /** What a page marks as a heading may be longer; beyond this it is prose set large. */
    private static final int LONGEST_HEADING = 200;

    private BodyReader() {}

    static void read(Outline outline) {
        boolean interview = isInterview(outline);
        for (int i = outline.title() + 1; i < outline.bodyEnd(); i++) {
            Evidence evidence = outline.get(i);
            if (isDayOfLive(outline, i)) {
                outline.settle(i, BlockType.SUBHEAD, "day of a live report");
            } else if (evidence.isOpen() && isSignedBetween(outline, i)) {
                outline.settle(i, BlockType.BYLINE, "name between date and byline");
            } else if (evidence.isOpen() && belongsToFurniture(outline, i)) {
                outline.settle(i, BlockType.BOILERPLATE, "belongs to the line above");
            } else if (evidence.isOpen() && isSubhead(outline, i, interview)) {
                outline.settle(i, BlockType.SUBHEAD, "short line between paragraphs");
            } else if (evidence.isOpen()) {
                boolean item = isItem(outline.line(i));
                outline.settle(i, item ? BlockType.LIST_ITEM : BlockType.PARAGRAPH, item ? "item of a list" : "prose");
            }
        }
        InterviewReader.read(outline);
    }

    /** What a page marks as an item, or a text by its bullet; a dash may as well open a turn of a dialogue. */
    private static boolean isItem(Line line) {
        return line.markup() == Markup.LIST_ITEM || "•◦▪‣●■".indexOf(line.text().charAt(0)) >= 0;
    }

    /** « Lundi 22 janvier », then « 08:12 ». */
    private static boolean isDayOfLive(Outline outline, int index) {
        Evidence next = outline.next(index);
        Evidence evidence = outline.get(index);
        return evidence.is(BlockType.DATE)
                && evidence.dates().isDayWithoutYearAlone()
                && next != null
                && next.dates().isHourAlone();
    }

    /** « Publié le 6 mai », « Luc Petit », « La Presse », below the first paragraph. */
    private static boolean isSignedBetween(Outline outline, int index) {
        Evidence previous = outline.previous(index);
        return previous != null && previous.is(BlockType.DATE) && HeadReader.isBareName(outline, index);
    }

    /** The title of the article that « Lire aussi » on the line above speaks of. */
    private static boolean belongsToFurniture(Outline outline, int index) {
        Evidence previous = outline.previous(index);
        Line line = outline.line(index);
        return previous != null
                && previous.scope() == Scope.NEXT
                && previous.line().wordCount() <= 5
                && line.length() <= LONGEST_SUBHEAD + 40
                && line.lastMark() != '.';
    }

    private static boolean isSubhead(Outline outline, int index, boolean interview) {
        Line line = outline.line(index);
        if (isDashed(line)) {
            return true;
        }
        if (line.markup() == Markup.HEADING) {
            return line.length() <= LONGEST_HEADING && line.lastMark() != '.' && !(interview && line.lastMark() == '?');
        }
        if (!hasSubheadShape(line) || (interview && line.lastMark() == '?')) {
            return false;
        }
        int next = outline.nextOpen(index + 1);
        return next < outline.bodyEnd() && !hasSubheadShape(outline.line(next)) && !isListItem(outline, index);
    }

    /** « - Irrégularités "mineures" - »: the subhead of a dispatch. */
    private static boolean isDashed(Line line) {
        String folded = line.folded();
        return line.length() <= LONGEST_SUBHEAD
                && line.length() > 4
                && folded.startsWith("- ")
                && folded.endsWith(" -");
    }

    private static boolean hasSubheadShape(Line line) {
        boolean dialogue = "-–—•*".indexOf(line.text().charAt(0)) >= 0;
        return line.length() <= LONGEST_SUBHEAD
                && line.markup() != Markup.LIST_ITEM
                && !dialogue
                && ".:;,".indexOf(line.lastMark()) < 0
                && !line.hasSentenceBreak();
    }

    private static boolean isListItem(Outline outline, int index) {
        Evidence previous = outline.previous(index);
        return previous != null
                && previous.type() != null
                && previous.type().isBody()
                && hasSubheadShape(previous.line())
                && !outline.line(index).isApart();
    }

    private static boolean isInterview(Outline outline) {
        int questions = 0;
        int strong = 0;
        int answers = 0;
        for (int i = outline.bodyBegin(); i < outline.bodyEnd(); i++) {
            Line line = outline.line(i);
            boolean open = outline.isOpen(i);
            boolean question = open && line.length() <= InterviewReader.LONGEST_QUESTION && line.lastMark() == '?';
            questions += question ? 1 : 0;
            strong += question && line.markup() == Markup.STRONG ? 1 : 0;
            answers += open && hasSpeakerLabel(line) ? 1 : 0;
        }
        return questions >= InterviewReader.FEWEST_QUESTIONS
                || strong >= InterviewReader.FEWEST_STRONG
                || (questions > 0 && answers > 1);
    }

    /** « Ambre Santucci : », « A. S. : » */
    static boolean hasSpeakerLabel(Line line) {
        int colon = line.text().indexOf(':');
        return colon > 1 && colon <= 40 && PersonName.isLike(line.text().substring(0, colon), 2);
    }
}
