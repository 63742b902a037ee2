package io.github.depeche.quote;

import io.github.depeche.Actor;
import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.Span;
import io.github.depeche.extension.Token;
import io.github.depeche.lexicon.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who speaks in a headline: it quotes what the article tells again, or else whom it lets speak next. */
final class HeadlineReader {

    /** Letters that a headline must share with the text to quote it. */
    private static final int SHORTEST_REPEATED = 8;

    /** Letters behind its first word that tell as much. */
    private static final int SHORTEST_REST = 12;

    /** A title of so few words in marks may be a name: « Gilets jaunes ». */
    private static final int LONGEST_NAME = 5;

    /** No article has so many quotes in headlines; each one is looked for in the whole text. */
    private static final int MOST_ASKED = 200;

    private int asked;

    private final Desk desk;
    private final Clauses clauses;
    private final List<Report> claimed;

    /** The letters of the reported words, made when a headline asks for them. */
    private @Nullable List<String> claimedLetters;

    HeadlineReader(Desk desk, Clauses clauses, List<Report> claimed) {
        this.desk = desk;
        this.clauses = clauses;
        this.claimed = new ArrayList<>(claimed);
    }

    /** Takes up what has been read of the article since. */
    void hear(List<Report> reports) {
        claimed.addAll(reports);
        claimedLetters = null;
    }

    /** Whether the passage stands in a title or subhead. */
    boolean isHeadline(Passage passage) {
        BlockType type = blockOf(passage).map(Block::type).orElse(BlockType.PARAGRAPH);
        return type == BlockType.TITLE || type == BlockType.SUBHEAD;
    }

    /** Whether it is all of a heading within the article. */
    boolean isSubhead(Passage passage) {
        return blockOf(passage)
                .filter(block -> block.type() == BlockType.SUBHEAD)
                .map(block -> Spaces.trim(
                        desk.text, block.span().begin(), block.span().end()))
                .filter(passage.outer()::equals)
                .isPresent();
    }

    private Optional<Block> blockOf(Passage passage) {
        Token token = desk.words.at(desk.words.firstFrom(passage.outer().begin()));
        return Optional.ofNullable(token).map(word -> word.sentence().block());
    }

    /** Who says in the article what the passage quotes, or else who speaks next. */
    Optional<Actor> speaker(Passage passage) {
        return ++asked > MOST_ASKED ? Optional.empty() : repeated(passage).or(() -> nextSpeaker(passage));
    }

    /** A headline quotes what the article tells again: the speaker is the one there. */
    Optional<Actor> repeated(Passage passage) {
        String words = letters(passage.inner());
        boolean title = blockOf(passage)
                .filter(block -> block.type() == BlockType.TITLE)
                .isPresent();
        boolean name = Character.isUpperCase(desk.text.charAt(passage.inner().begin()))
                && desk.words.in(passage.inner()).size() <= LONGEST_NAME
                && !clauses.isUtterance(passage, false);
        if (words.length() < SHORTEST_REPEATED || (title && name)) {
            return Optional.empty();
        }
        // « Ils ont cru à un exercice » of « certains voisins « ont cru à un exercice » »
        String rest = words.substring(lettersOfFirst(passage));
        List<String> letters = claimedLetters();
        for (int i = 0; i < claimed.size(); i++) {
            if (claimed.get(i).extent().begin() != passage.inner().begin()
                    && (letters.get(i).contains(words)
                            || (rest.length() >= SHORTEST_REST && letters.get(i).contains(rest)))) {
                return Optional.ofNullable(desk.referents.speakerOf(claimed.get(i)));
            }
        }
        return Optional.empty();
    }

    private int lettersOfFirst(Passage passage) {
        List<Token> tokens = desk.words.in(passage.inner());
        return tokens.isEmpty() ? 0 : letters(tokens.get(0).span()).length();
    }

    private List<String> claimedLetters() {
        List<String> letters = claimedLetters;
        if (letters == null) {
            letters = claimed.stream()
                    .map(report -> report.content().stream().map(this::letters).collect(Collectors.joining()))
                    .toList();
            claimedLetters = letters;
        }
        return letters;
    }

    private Optional<Actor> nextSpeaker(Passage passage) {
        return claimed.stream()
                .filter(report -> report.extent().begin() > passage.outer().end())
                .filter(report -> report.construction() == Construction.INCISE_AFTER_MARKS
                        || report.construction() == Construction.INCISE_INSIDE_MARKS)
                .findFirst()
                .map(desk.referents::speakerOf);
    }

    private String letters(Span span) {
        return Letters.of(span.in(desk.text));
    }
}
