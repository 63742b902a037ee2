package io.github.depeche.quote;

import io.github.depeche.Actor;
import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.Span;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answers of an interview: paragraphs that begin with a name or initials and a colon or dash, the same one more than once; and
 * without a label those that follow questions to « vous ».
 */
final class TurnReader {

    private static final int LONGEST_LABEL = 40;

    /** So many questions make an interview even where answers have no label, if some of them address somebody. */
    private static final int FEWEST_QUESTIONS = 3;

    private static final int FEWEST_ADDRESSED = 2;

    private record Turn(Span label, Span answer) {}

    private final Desk desk;

    private final Map<String, Optional<Actor>> byInitials = new HashMap<>();

    TurnReader(Desk desk) {
        this.desk = desk;
    }

    List<Report> read() {
        List<Span> blocks = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        int questions = 0;
        int addressed = 0;
        for (Block block : desk.article.blocks()) {
            boolean body = block.type().isBody() && block.type().isAnalyzed();
            if (!body && block.type() != BlockType.SUBHEAD) {
                continue;
            }
            blocks.add(block.span());
            boolean question = isQuestion(block.span());
            questions += question ? 1 : 0;
            addressed += question && addressesSomebody(block.span()) ? 1 : 0;
            Turn turn = turn(block.span());
            if (turn != null) {
                counts.merge(initials(turn.label), 1, Integer::sum);
            }
        }
        boolean interview = questions >= FEWEST_QUESTIONS && addressed >= FEWEST_ADDRESSED;
        List<Report> reports = new ArrayList<>();
        Report last = null;
        boolean asked = false;
        for (Span block : blocks) {
            Turn turn = turn(block);
            boolean known = turn != null && counts.getOrDefault(initials(turn.label), 0) > 1;
            if (turn != null && ((questions > 0 && known) || (interview && asked && !isQuestion(block)))) {
                last = report(turn);
                if (last != null) {
                    reports.add(last);
                }
            } else if (asked && interview && last != null && !isQuestion(block)) {
                reports.add(new Report(
                        Construction.TURN, List.of(block), null, null, desk.referents.speakerOf(last), null));
            }
            asked = isQuestion(block);
        }
        return reports;
    }

    private boolean isQuestion(Span block) {
        return desk.text.charAt(block.end() - 1) == '?';
    }

    private boolean addressesSomebody(Span question) {
        return desk.words.in(question).stream()
                .anyMatch(token -> Words.is(token, "vous", "-vous", "votre", "vos")
                        || token.form().endsWith("-vous"));
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
        return head == null
                ? null
                : new Report(
                        Construction.TURN,
                        List.of(turn.answer),
                        null,
                        new SpeakerPhrase(turn.label, head),
                        labelled(turn),
                        null);
    }

    /** The actor of the label, or of the full name that its initials stand for. */
    private io.github.depeche.@Nullable Actor labelled(Turn turn) {
        String initials = initials(turn.label);
        var here = desk.referents.at(turn.label);
        if (here.isPresent()) {
            return here.get();
        }
        return byInitials
                .computeIfAbsent(initials, letters -> desk.article.actors().stream()
                        .filter(actor ->
                                actor.isNamed() && initialsOf(actor.name()).equals(letters))
                        .findFirst())
                .orElse(null);
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
