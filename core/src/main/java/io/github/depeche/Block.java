package io.github.depeche;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A block of an article: one line of plain text, or a paragraph that was wrapped into several; or one block element of a page. Blocks are in
 * reading order and disjoint; nothing of the input is thrown away: furniture stays, with its type and the reason.
 *
 * @param type what it is
 * @param span where it stands, surrounding white space left out; never empty
 * @param reason why it was given this type: a short English phrase, for people who check the result
 * @param element of a page, the CSS path of the element it was read from, for example {@code html > body > article > p:nth-child(3)};
 *     empty for plain text
 * @param dateline of a paragraph that opens with a dateline, where that stands, its dash included: « PARIS, 3 oct 2025 (AFP) - »
 */
public record Block(BlockType type, Span span, String reason, Optional<String> element, Optional<Span> dateline) {

    /** @throws NullPointerException if one of them is null */
    public Block {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(dateline, "dateline");
    }

    /** A block of plain text without a dateline. */
    public Block(BlockType type, Span span, String reason) {
        this(type, span, reason, Optional.empty(), Optional.empty());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this
                || (other instanceof Block block
                        && type == block.type
                        && span.equals(block.span)
                        && reason.equals(block.reason)
                        && element.equals(block.element)
                        && dateline.equals(block.dateline));
    }

    @Override
    public int hashCode() {
        return 31 * span.hashCode() + type.hashCode();
    }
}
