package io.github.depeche.quote;

import io.github.depeche.Actor;
import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.MentionKind;
import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answers of an interview: paragraphs that begin with a name or initials and a colon or dash, the same one more than once; and
 * without a label those that the layout holds for answers.
 */
final class TurnReader {

    private static final int LONGEST_LABEL = 40;

    /** So many questions in subheads and beside them make an interview. */
    private static final int FEWEST_QUESTIONS = 2;

    private record Turn(Span label, Span answer) {}

    private final Desk desk;
    private final PullQuotes pulled;

    private final Map<String, Optional<Actor>> byInitials = new HashMap<>();
    private final Map<String, Integer> labels = new HashMap<>();
    private final List<Report> reports = new ArrayList<>();
    private int questions;
    /** Where the last question begins. */
    private int lastQuestion;
    /** Whether the page has answers by its layout. */
    private boolean interview;

    /** The paragraphs of the latest answer. */
    private List<Span> paragraphs = new ArrayList<>();

    private @Nullable Actor answering;
    /** Whether an answer before had more than one. */
    private boolean severalParagraphs;
    /** Whether it was looked for already whom the article presents. */
    private boolean presented;

    TurnReader(Desk desk, PullQuotes pulled) {
        this.desk = desk;
        this.pulled = pulled;
    }

    List<Report> read() {
        List<Block> blocks = desk.article.blocks().stream()
                .filter(block -> block.type() == BlockType.SUBHEAD
                        || (block.type().isBody() && block.type().isAnalyzed()))
                .filter(block -> !pulled.contain(block))
                .toList();
        blocks.forEach(this::count);
        interview |= isAskedInSubheads(blocks);
        boolean asked = false;
        for (Block block : blocks) {
            Turn turn = turn(block.span());
            boolean goesOn = block.type() == BlockType.ANSWER
                    && (block.span().end() < lastQuestion || (severalParagraphs && isOfAnswer(block)));
            boolean answer = interview && !isQuestion(block) && (asked || goesOn);
            if (turn != null && ((questions > 0 && labels.getOrDefault(initials(turn.label), 0) > 1) || answer)) {
                add(report(turn));
            } else if (answer && !asked && !reports.isEmpty()) {
                // an answer of several paragraphs is one quote
                paragraphs.add(block.span());
                severalParagraphs = true;
            } else if (answer) {
                if (!presented && answering == null) {
                    answering = Interviewee.of(desk, block.span().begin());
                    presented = true;
                }
                paragraphs = new ArrayList<>(List.of(block.span()));
                add(new Report(Construction.TURN, paragraphs, null, null, answering));
            }
            asked = isQuestion(block) || (asked && block.type() == BlockType.SUBHEAD);
        }
        return reports;
    }

    /** « Votre parti est-il prêt à gouverner ? » over an answer in the first person: subheads that ask whoever answers, not the reader. */
    private boolean isAskedInSubheads(List<Block> blocks) {
        int asked = 0;
        int subheads = 0;
        int own = 0;
        for (int i = 0; i + 1 < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (isQuestion(block) && has(block, "vous", "votre", "vos")) {
                asked++;
                subheads += block.type() == BlockType.SUBHEAD ? 1 : 0;
                own += has(blocks.get(i + 1), "je", "j'", "moi", "nous", "mon", "notre") ? 1 : 0;
            }
        }
        return subheads > 0 && asked >= FEWEST_QUESTIONS && own * 2 >= asked;
    }

    private boolean has(Block block, String... forms) {
        return desk.words.in(block.span()).stream().anyMatch(token -> Words.is(token, forms));
    }

    /** What follows the last answer belongs to the paper again, unless answers are long here and it neither names who answers nor quotes. */
    private boolean isOfAnswer(Block block) {
        Actor speaker = answering;
        return speaker != null
                && desk.words.in(block.span()).stream().anyMatch(token -> token.has(Feature.FINITE))
                && desk.stretches.directlyIn(block.span()).isEmpty()
                && speaker.mentions().stream()
                        .noneMatch(mention -> mention.kind() == MentionKind.NAME
                                && block.span().contains(mention.span()));
    }

    private void count(Block block) {
        if (isQuestion(block)) {
            questions++;
            lastQuestion = block.span().begin();
        }
        interview |= block.type() == BlockType.ANSWER;
        Turn turn = turn(block.span());
        if (turn != null) {
            labels.merge(initials(turn.label), 1, Integer::sum);
        }
    }

    private void add(@Nullable Report report) {
        if (report != null) {
            reports.add(report);
            answering = desk.referents.speakerOf(report);
        }
    }

    private boolean isQuestion(Block block) {
        return block.type() == BlockType.QUESTION
                || (interview
                        && block.type() == BlockType.SUBHEAD
                        && desk.text.charAt(block.span().end() - 1) == '…')
                || (block.type() != BlockType.ANSWER
                        && desk.text.charAt(block.span().end() - 1) == '?');
    }

    private @Nullable Turn turn(Span block) {
        int limit = Math.min(block.end(), block.begin() + LONGEST_LABEL);
        for (int i = block.begin(); i < limit; i++) {
            char c = desk.text.charAt(i);
            if (c == ':' || isDash(i)) {
                Span label = Spaces.trim(desk.text, block.begin(), i);
                Span answer = Spaces.trim(desk.text, i + 1, block.end());
                boolean dashed = c != ':';
                if (label.isEmpty()
                        || answer.isEmpty()
                        || (dashed && !label.in(desk.text).endsWith("."))) {
                    return null;
                }
                return new Turn(dashed ? withoutStop(label) : label, answer);
            }
            boolean labelLike =
                    Character.isLetter(c) || Spaces.isSpace(c) || c == '.' || c == '-' || c == '\'' || c == '’';
            if (!labelLike) {
                return null;
            }
        }
        return null;
    }

    /** « Luc Morel. – Oui », « L. M. - Oui »: a dash between spaces. */
    private boolean isDash(int at) {
        return "-–—".indexOf(desk.text.charAt(at)) >= 0
                && at + 1 < desk.text.length()
                && Spaces.isSpace(desk.text.charAt(at + 1))
                && at > 0
                && Spaces.isSpace(desk.text.charAt(at - 1));
    }

    /** « Luc Morel. », but « L. M. ». */
    private Span withoutStop(Span label) {
        int before = label.end() - 3;
        boolean initial = before < label.begin() || !Character.isLetter(desk.text.charAt(before));
        return initial ? label : new Span(label.begin(), label.end() - 1);
    }

    /** « Ambre Santucci » and « A. S. » are the same label. */
    private String initials(Span label) {
        StringBuilder initials = new StringBuilder();
        boolean begins = true;
        for (int i = label.begin(); i < label.end(); i++) {
            char c = desk.text.charAt(i);
            if (begins && Character.isUpperCase(c)) {
                initials.append(c);
            }
            begins = !Character.isLetter(c);
        }
        return initials.length() == 0 ? label.in(desk.text) : initials.toString();
    }

    private @Nullable Report report(Turn turn) {
        Token head = desk.words.at(desk.words.firstFrom(turn.label.begin()));
        if (head == null) {
            return null;
        }
        paragraphs = new ArrayList<>(List.of(turn.answer));
        SpeakerPhrase speaker = new SpeakerPhrase(turn.label, head);
        return new Report(Construction.TURN, paragraphs, null, speaker, labelled(turn));
    }

    /** The actor of the label, or of the full name that its initials stand for. */
    private @Nullable Actor labelled(Turn turn) {
        String initials = initials(turn.label);
        var here = desk.referents.at(turn.label);
        if (here.isPresent()) {
            return here.get();
        }
        return byInitials
                .computeIfAbsent(initials, letters -> desk.article.actors().stream()
                        .filter(actor -> actor.isNamed() && areInitials(letters, actor.name()))
                        .findFirst())
                .orElse(null);
    }

    /** « Pr L. M. » is Luc Morel. */
    private static boolean areInitials(String letters, String name) {
        String own = initialsOf(name);
        return own.length() > 1 ? letters.endsWith(own) : letters.equals(own);
    }

    private static String initialsOf(String name) {
        StringBuilder initials = new StringBuilder();
        boolean begins = true;
        for (int i = 0; i < name.length(); i++) {
            if (begins && Character.isUpperCase(name.charAt(i))) {
                initials.append(name.charAt(i));
            }
            begins = !Character.isLetter(name.charAt(i));
        }
        return initials.toString();
    }
}
