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

/** Reads the answers of an interview: paragraphs that begin with a name or initials and a colon, the same one more than once. */
final class TurnReader {

    private static final int LONGEST_LABEL = 40;

    private record Turn(Span label, Span answer) {}

    private final Desk desk;

    private final Map<String, Optional<Actor>> byInitials = new HashMap<>();

    TurnReader(Desk desk) {
        this.desk = desk;
    }

    List<Report> read() {
        List<Turn> turns = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        boolean questions = false;
        for (Block block : desk.article.blocks()) {
            boolean body = block.type().isBody() && block.type().isAnalyzed();
            if (!body && block.type() != BlockType.SUBHEAD) {
                continue;
            }
            questions |= desk.text.charAt(block.span().end() - 1) == '?';
            Turn turn = turn(block.span());
            if (turn != null) {
                turns.add(turn);
                counts.merge(initials(turn.label), 1, Integer::sum);
            }
        }
        List<Report> reports = new ArrayList<>();
        for (Turn turn : turns) {
            if (questions && counts.getOrDefault(initials(turn.label), 0) > 1) {
                add(turn, reports);
            }
        }
        return reports;
    }

    private @Nullable Turn turn(Span block) {
        int limit = Math.min(block.end(), block.begin() + LONGEST_LABEL);
        for (int i = block.begin(); i < limit; i++) {
            char c = desk.text.charAt(i);
            if (c == ':') {
                Span label = Spaces.trim(desk.text, block.begin(), i);
                Span answer = Spaces.trim(desk.text, i + 1, block.end());
                return label.isEmpty() || answer.isEmpty() ? null : new Turn(label, answer);
            }
            boolean labelLike =
                    Character.isLetter(c) || Spaces.isSpace(c) || c == '.' || c == '-' || c == '\'' || c == '’';
            if (!labelLike) {
                return null;
            }
        }
        return null;
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

    private void add(Turn turn, List<Report> reports) {
        Token head = desk.words.at(desk.words.firstFrom(turn.label.begin()));
        if (head == null) {
            return;
        }
        SpeakerPhrase speaker = new SpeakerPhrase(turn.label, head);
        reports.add(new Report(Construction.TURN, List.of(turn.answer), null, speaker, labelled(turn), null));
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
