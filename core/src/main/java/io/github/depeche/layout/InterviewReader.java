package io.github.depeche.layout;

import io.github.depeche.BlockType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Settles the turns of an interview among the paragraphs of the body. Either the answers are labelled (« Ambre Santucci : … », later
 * « A. S. : … »), and then the line above a label is the question, whatever it ends with; or questions and answers alternate without labels,
 * the questions perhaps in bold.
 */
final class InterviewReader {

    /** Characters of a question. */
    static final int LONGEST_QUESTION = 400;
    /** Characters of what asks without a question mark. */
    static final int LONGEST_PROMPT = 200;
    /** So many questions without labels make an interview. */
    static final int FEWEST_QUESTIONS = 3;
    /** So many suffice if they are set in bold. */
    static final int FEWEST_STRONG = 2;

    private static final int LONGEST_LABEL = 40;

    private static final List<String> ADDRESS = List.of("vous", "votre", "vos");

    /** A speaker's lines so far: how many, and how many of them ask. */
    private static final class Speaker {
        private int lines;
        private int questions;

        /** « La Gazette : … ? » asks; whom the article interviews answers. */
        private boolean asks() {
            return questions * 2 > lines;
        }
    }

    private final Outline outline;
    /** The paragraphs of the body, as line numbers. */
    private final List<Integer> paragraphs = new ArrayList<>();

    private final Map<String, Speaker> speakers = new HashMap<>();

    private InterviewReader(Outline outline) {
        this.outline = outline;
    }

    static void read(Outline outline) {
        new InterviewReader(outline).run();
    }

    private void run() {
        int questions = 0;
        int strong = 0;
        boolean addressed = false;
        for (int i = outline.bodyBegin(); i < outline.bodyEnd(); i++) {
            if (outline.get(i).is(BlockType.PARAGRAPH)) {
                paragraphs.add(i);
                boolean question = isQuestion(i);
                questions += question ? 1 : 0;
                strong += question && isStrong(i) ? 1 : 0;
                addressed |= question && addresses(outline.line(i));
                count(i);
            }
        }
        if (questions > 0 && speakers.values().stream().anyMatch(speaker -> speaker.lines > 1 && !speaker.asks())) {
            readLabelled();
        } else if (strong >= FEWEST_STRONG && strong * 2 > questions) {
            readAlternating(this::isStrong);
        } else if (questions >= FEWEST_QUESTIONS && addressed) {
            readAlternating(this::isQuestion);
        }
    }

    private void count(int index) {
        String label = label(outline.line(index));
        if (label != null) {
            Speaker speaker = speakers.computeIfAbsent(label, key -> new Speaker());
            speaker.lines++;
            speaker.questions += isQuestion(index) ? 1 : 0;
        }
    }

    private void readLabelled() {
        boolean begun = false;
        boolean asked = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            int index = paragraphs.get(i);
            Speaker speaker = speakerOf(index);
            asked = speaker == null ? opensTurn(i) || (!asked && asksWithoutLabel(i, begun)) : speaker.asks();
            begun |= asked || speaker != null;
            if (begun) {
                settle(index, asked ? BlockType.QUESTION : BlockType.ANSWER);
            }
        }
    }

    /** The line above a labelled answer, whatever it ends with. */
    private boolean opensTurn(int paragraph) {
        Speaker next = paragraph + 1 < paragraphs.size() ? speakerOf(paragraphs.get(paragraph + 1)) : null;
        return next != null
                && !next.asks()
                && outline.line(paragraphs.get(paragraph)).length() <= LONGEST_QUESTION;
    }

    /** Not every answer has the label. */
    private boolean asksWithoutLabel(int paragraph, boolean begun) {
        int index = paragraphs.get(paragraph);
        return isQuestion(index) || (begun && addresses(outline.line(index)) && prompts(paragraph, this::isQuestion));
    }

    private void readAlternating(IntPredicate asks) {
        boolean begun = false;
        boolean asked = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            int index = paragraphs.get(i);
            // « Et la suite ? » « Que voulez-vous que j'en dise ? »: what follows a question answers it
            asked = !asked && (asks.test(index) || (begun ? prompts(i, asks) : opens(i, asks)));
            begun |= asked;
            if (begun) {
                settle(index, asked ? BlockType.QUESTION : BlockType.ANSWER);
            }
        }
    }

    /** « Vos voisins se plaignent. » between two answers asks as well: it is short, and another paragraph follows before the next question. */
    private boolean prompts(int paragraph, IntPredicate asks) {
        return isPrompt(paragraph)
                && !asks.test(paragraphs.get(paragraph + 1))
                && outline.line(paragraphs.get(paragraph)).length() * 2
                        < outline.line(paragraphs.get(paragraph - 1)).length()
                                + outline.line(paragraphs.get(paragraph + 1)).length();
    }

    /** « Votre livre commence sur un quai. » before the first answer. */
    private boolean opens(int paragraph, IntPredicate asks) {
        return isPrompt(paragraph)
                && addresses(outline.line(paragraphs.get(paragraph)))
                && paragraph + 2 < paragraphs.size()
                && asks.test(paragraphs.get(paragraph + 2));
    }

    private boolean isPrompt(int paragraph) {
        return paragraph + 1 < paragraphs.size()
                && outline.line(paragraphs.get(paragraph)).length() <= LONGEST_PROMPT;
    }

    private void settle(int index, BlockType type) {
        outline.settle(index, type, type == BlockType.QUESTION ? "asks in an interview" : "answers in an interview");
    }

    private boolean isQuestion(int index) {
        Line line = outline.line(index);
        return line.length() <= LONGEST_QUESTION && line.lastMark() == '?';
    }

    /** In bold « Racontez-nous cette nuit-là. » asks as well. */
    private boolean isStrong(int index) {
        Line line = outline.line(index);
        return line.length() <= LONGEST_QUESTION && line.markup() == Line.Markup.STRONG;
    }

    /** « Pourquoi avez-vous fermé le pont ? »; the questions of an explainer address nobody: « Qui est concerné ? » */
    private static boolean addresses(Line line) {
        return ADDRESS.stream().anyMatch(word -> hasWord(line.folded(), word));
    }

    private static boolean hasWord(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
            if (begins && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Speaker speakerOf(int index) {
        String label = label(outline.line(index));
        Speaker speaker = label == null ? null : speakers.get(label);
        return speaker == null || speaker.lines < 2 ? null : speaker;
    }

    /** The initials of the name before the colon: « Ambre Santucci : » and « A. S. : » are the same speaker. */
    private static @Nullable String label(Line line) {
        int colon = line.text().indexOf(':');
        if (colon < 1 || colon > LONGEST_LABEL || colon + 1 == line.length()) {
            return null;
        }
        String name = line.text().substring(0, colon);
        if (!PersonName.isLike(name, 1) && !PersonName.isLike(name.replace('.', ' '), 1)) {
            return null;
        }
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
