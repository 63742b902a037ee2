package io.github.depeche;

import java.util.Objects;
import java.util.Optional;

/**
 * A block of an article: one line of plain text, or one block element of a page. Blocks are in reading order and disjoint; nothing of the
 * input is thrown away: furniture stays, with its type and the reason.
 *
 * @param type what it is
 * @param span where it stands, surrounding white space left out; never empty
 * @param reason why it was given this type: a short English phrase, for people who check the result
 * @param element of a page, the CSS path of the element it was read from, for example {@code html > body > article > p:nth-child(3)};
 *     empty for plain text
 */
public record Block(BlockType type, Span span, String reason, Optional<String> element) {

    /** @throws NullPointerException if one of them is null */
    public Block {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(element, "element");
    }

    /** A block of plain text. */
    public Block(BlockType type, Span span, String reason) {
        this(type, span, reason, Optional.empty());
    }
}
