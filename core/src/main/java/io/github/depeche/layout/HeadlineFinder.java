package io.github.depeche.layout;

import io.github.depeche.layout.Line.Markup;
import java.util.Locale;

/** Finds the headline: the first line that is neither section nor slug nor letterhead. */
final class HeadlineFinder {

    private static final int LONGEST_TITLE = 300;

    /** So many lines may stand above the title: section, date, letterhead. */
    private static final int MOST_ABOVE_TITLE = 20;

    private final LineExaminer examiner;

    HeadlineFinder(LineExaminer examiner) {
        this.examiner = examiner;
    }

    /** Its index; {@link Outline#NONE} if there is none. */
    int find(Outline outline) {
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
            if (HeadReader.opensDispatch(evidence) || evidence.line().length() > LONGEST_TITLE) {
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
        return slight
                && (headlineFollows(outline, index) || (examiner.isSection(line) && shortTitleFollows(outline, index)));
    }

    /** « Portrait », then « La dame du bac » and the lead. */
    private boolean shortTitleFollows(Outline outline, int index) {
        int title = outline.nextOpen(index + 1);
        int lead = title < outline.size() ? outline.nextOpen(title + 1) : outline.size();
        return lead < outline.size()
                && outline.line(title).wordCount() >= 2
                && !examiner.isSection(outline.line(title))
                && outline.line(title).lastMark() != '.'
                && outline.line(lead).length() > outline.line(title).length();
    }

    private boolean headlineFollows(Outline outline, int index) {
        int last = Math.min(outline.size(), index + MOST_ABOVE_TITLE);
        for (int i = outline.nextOpen(index + 1); i < last; i = outline.nextOpen(i + 1)) {
            Line line = outline.line(i);
            if (line.length() > LONGEST_TITLE || line.lastMark() == '.' || HeadReader.opensDispatch(outline.get(i))) {
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
}
