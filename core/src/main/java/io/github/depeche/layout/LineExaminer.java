package io.github.depeche.layout;

import io.github.depeche.BlockType;
import io.github.depeche.layout.LayoutWords.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks at one line by itself: date, byline, caption, furniture, or open. */
final class LineExaminer {

    /** Dates, bylines and breadcrumbs are looked for in lines up to this length. */
    private static final int LONGEST_SHORT_LINE = 250;

    private static final int LONGEST_ROLE = 60;

    private static final DateLine NO_DATES = new DateLine(List.of(), 0);

    private final LayoutWords words;
    private final MediaNames media;
    private final Furniture furniture;
    private final DateReader dateReader;
    private final BylineReader bylineReader;
    private final CreditReader creditReader;
    private final DatelineReader datelineReader;

    LineExaminer(LayoutWords words, MediaNames media, Furniture furniture) {
        this.words = words;
        this.media = media;
        this.furniture = furniture;
        this.dateReader = new DateReader(words);
        this.bylineReader = new BylineReader(words, media);
        this.creditReader = new CreditReader(words, media);
        this.datelineReader = new DatelineReader(words, media, dateReader);
    }

    Evidence examine(Line line) {
        boolean isShort = line.length() <= LONGEST_SHORT_LINE;
        DateLine dates = isShort ? dateReader.read(line.folded()) : NO_DATES;
        Dateline dateline = datelineReader.read(line);
        Evidence open = new Evidence(line, null, "", Furniture.Scope.LINE, dates, null, null, dateline);
        if (line.wordCount() == 0) {
            return open.as(BlockType.BOILERPLATE, "no word in the line");
        }
        if (line.text().chars().noneMatch(Character::isLetter) && !dates.isPure()) {
            return open.as(BlockType.META, "no letter in the line");
        }
        Evidence marked = byMarkup(open);
        if (marked != null) {
            return marked;
        }
        Evidence evidence = isShort ? date(open) : null;
        if (evidence == null && isShort) {
            evidence = furnitureOrByline(open);
        }
        return evidence == null ? caption(open) : evidence;
    }

    /** What the page's markup settles; its hints that the text does not bear out are no evidence. */
    private @Nullable Evidence byMarkup(Evidence open) {
        Line line = open.line();
        return switch (line.markup()) {
            case HEADLINE -> open;
            case FURNITURE -> {
                Byline byline = byline(open);
                Evidence links = byline == null ? open : open.with(byline);
                boolean signed = byline != null
                        && byline.isIntroduced()
                        && !byline.authors().isEmpty();
                yield signed
                        ? links.as(BlockType.BYLINE, "byline")
                        : links.as(BlockType.BOILERPLATE, "little but links");
            }
            case CAPTION -> {
                Credit credit = creditReader.read(line);
                yield (credit == null ? open : open.with(credit)).as(BlockType.CAPTION, "marked as a caption");
            }
            case DATE, BYLINE -> {
                Byline byline = byline(open);
                boolean dated =
                        open.dates().has(DateLine.Kind.DAY) || open.dates().isLabelled();
                if (byline != null) {
                    yield open.with(byline).as(BlockType.BYLINE, "marked as a byline");
                }
                yield dated && isMostlyDate(open) ? open.as(BlockType.DATE, "marked as a time") : null;
            }
            case TABLE -> {
                Byline byline = byline(open);
                boolean head = (byline != null && byline.isIntroduced())
                        || open.dates().isLabelled();
                yield head ? null : open.as(BlockType.TABLE, "row of a table");
            }
            case NONE, STRONG, LEAD, HEADING, LIST_ITEM -> null;
        };
    }

    private @Nullable Byline byline(Evidence open) {
        return open.line().length() <= LONGEST_SHORT_LINE ? bylineReader.read(open.line(), open.dates()) : null;
    }

    /** Who is named in a line that tells the day, be it open or known as one of dates; null if there is more in it. */
    @Nullable
    Byline datedByline(Evidence evidence) {
        boolean fits = (evidence.isOpen() || evidence.is(BlockType.DATE)) && evidence.dateline() == null;
        return fits ? bylineReader.readDated(evidence.line(), evidence.dates()) : null;
    }

    /** Whether an open line tells the day and nobody: « Politique - Lansac, mercredi 15 novembre 2023 ». */
    boolean isDayAndNotes(Evidence evidence) {
        return evidence.isOpen()
                && evidence.dateline() == null
                && bylineReader.isDayAndNotes(evidence.line(), evidence.dates());
    }

    /** The medium, with its authors perhaps, that an open line names beside the date or the byline of the head. */
    @Nullable
    Byline mastheadByline(Evidence evidence) {
        Byline byline = bylineReader.readBesideFurniture(evidence.line(), evidence.dates());
        return byline == null || byline.publishers().isEmpty() ? null : byline;
    }

    /** The medium alone that an open line names under who has signed the article. */
    @Nullable
    Byline paperUnderSignature(Evidence evidence) {
        return evidence.isOpen() ? bylineReader.readUnderSignature(evidence.line(), evidence.dates()) : null;
    }

    private @Nullable Evidence date(Evidence open) {
        DateLine dates = open.dates();
        Dateline dateline = open.dateline();
        if (dates.isDuration()) {
            return open.as(BlockType.META, "length of a recording");
        }
        if (dates.isPure()) {
            return open.as(BlockType.DATE, "nothing but a time");
        }
        if (dateline != null && dateline.end() == open.line().length() && dateline.day() != null) {
            return open.as(BlockType.DATE, "dateline on a line of its own");
        }
        if (dateline != null && !dateline.agencies().isEmpty() && opensByline(open, dateline)) {
            Byline rest = bylineReader.read(open.line().text().substring(dateline.end()));
            return (rest == null ? open : open.with(rest)).as(BlockType.BYLINE, "agency and place");
        }
        if (isReadingTime(open.line())) {
            return open.as(BlockType.META, "reading time");
        }
        if (isSectionWithPlaces(open.line())) {
            return open.as(BlockType.META, "section and places");
        }
        return null;
    }

    private @Nullable Evidence furnitureOrByline(Evidence open) {
        Line line = open.line();
        Furniture.Piece piece = furniture.find(line);
        if (Copyright.isNotice(line)) {
            return open.as(BlockType.BOILERPLATE, "copyright");
        }
        if (piece != null) {
            return open.with(piece.scope()).as(piece.type(), "site furniture: " + piece.phrase());
        }
        if (isInitials(line.text()) || isSignedWithInitials(line.text())) {
            // « ATS/jfe »
            Byline desk = bylineReader.read(line, open.dates());
            return (desk == null ? open : open.with(desk)).as(BlockType.BYLINE, "initials of the desk");
        }
        if (isTagList(line.text())) {
            return open.as(BlockType.BOILERPLATE, "list of tags");
        }
        if (bylineReader.isIntroduction(line)) {
            return open.as(BlockType.BYLINE, "introduces a name");
        }
        Byline byline = bylineReader.read(line, open.dates());
        if (byline != null && line.markup() != Line.Markup.HEADING && isCertain(byline, open.dates())) {
            return open.with(byline).as(BlockType.BYLINE, "byline");
        }
        Evidence named = byline == null ? open : open.with(byline);
        if (open.dates().isLabelled() && isMostlyDate(open)) {
            return named.as(BlockType.DATE, "labelled time");
        }
        return named.byline() == null ? null : caption(named);
    }

    private Evidence caption(Evidence open) {
        Credit credit = creditReader.read(open.line());
        if (credit == null) {
            boolean picture = creditReader.isRemark(open.line());
            return picture ? open.as(BlockType.CAPTION, "remark on a picture") : open;
        }
        return open.with(credit)
                .as(credit.isLabelled() || credit.begin() > 0 ? BlockType.CAPTION : null, "credit of a picture");
    }

    private static boolean isMostlyDate(Evidence open) {
        boolean dated = open.dates().has(DateLine.Kind.DAY) || open.dates().has(DateLine.Kind.HOUR);
        return dated && open.dates().otherLetters() * 2 < open.line().length();
    }

    /** A bare name is a byline only beside other furniture, or with a date: « Luc Petit, 12 mars 2021 ». */
    private static boolean isCertain(Byline byline, DateLine dates) {
        return byline.isIntroduced()
                || byline.hasNewsroom()
                || byline.isOrganisationsOnly()
                || dates.has(DateLine.Kind.DAY);
    }

    /** « APA-Dakar (Sénégal) De notre correspondante : Ada Morel » */
    private static boolean opensByline(Evidence open, Dateline dateline) {
        int rest = open.line().length() - dateline.end();
        return rest == 0
                || (rest <= 60
                        && !open.line().endsSentence()
                        && open.line().text().indexOf(')') < dateline.end());
    }

    /** « Temps de lecture : 2min », « Lecture 3 min. », « 5 infos, 2 min de lecture », « 2 min ». */
    private boolean isReadingTime(Line line) {
        return ReadingTime.minutes(line, words).isPresent();
    }

    /** « sga-mlt/vbr/ob », « ADE/BK », « str/lbx/ng ». */
    private static boolean isInitials(String text) {
        if (text.length() > 30 || text.indexOf('/') < 0) {
            return false;
        }
        for (String part : text.split("[/-]", -1)) {
            boolean letters = part.chars().allMatch(Character::isLetter);
            if (!letters || part.length() < 2 || part.length() > 4) {
                return false;
            }
        }
        return true;
    }

    /** « J. T. », « J.-L. T. » */
    private static boolean isSignedWithInitials(String text) {
        if (text.length() > 12 || !text.endsWith(".")) {
            return false;
        }
        int stops = 0;
        for (String part : text.split("[\\s.\u00A0-]+")) {
            if (part.length() > 1 || part.chars().anyMatch(Character::isLowerCase)) {
                return false;
            }
            stops += part.length();
        }
        return stops >= 2;
    }

    /** « #Quimper #Finistère #Faits divers ». */
    private static boolean isTagList(String text) {
        return text.startsWith("#") && text.indexOf('#', 1) > 0 && text.length() <= LONGEST_SHORT_LINE;
    }

    /** « Accueil > Planète > Météo », « Sciences | Espace », « Santé / Maternités / Lot ». */
    static boolean isBreadcrumb(Line line) {
        String[] parts = line.text().split(" [>|/›»•·] ");
        if (parts.length < 2 || line.length() > 120 || line.endsSentence()) {
            return false;
        }
        for (String part : parts) {
            if (part.strip().split(" ").length > 4) {
                return false;
            }
        }
        return true;
    }

    /** « Faits divers, Lansac, Tarn-et-Garonne ». */
    private boolean isSectionWithPlaces(Line line) {
        String[] parts = line.text().split(", ");
        if (parts.length < 2 || line.endsSentence() || !words.is(Kind.SECTION, Folding.fold(parts[0]))) {
            return false;
        }
        for (String part : parts) {
            boolean person = PersonName.isLike(part, 2) && !PersonName.beginsWithArticle(part);
            if (person || !(PersonName.isLike(part, 1) || words.is(Kind.SECTION, Folding.fold(part)))) {
                return false;
            }
        }
        return true;
    }

    /** What a journalist is, below the name: « Correspondante à Paris ». */
    boolean isRole(Line line) {
        return line.length() <= LONGEST_ROLE && !line.endsSentence() && words.at(Kind.ROLE, line.folded(), 0) != null;
    }

    /** The name of a section or genre, or of a medium, alone. */
    boolean isSection(Line line) {
        return isGenre(line) || isMedium(line);
    }

    boolean isGenre(Line line) {
        return words.is(Kind.SECTION, line.folded());
    }

    boolean isMedium(Line line) {
        return media.of(line.folded()) != null;
    }
}
