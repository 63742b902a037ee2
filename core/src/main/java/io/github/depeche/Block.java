package io.github.depeche;

/**
 * A block of an article: one line of plain text, or one block element of a page. Blocks are in reading order and disjoint; nothing of the
 * input is thrown away: furniture stays, with its type and the reason.
 *
 * @param type what it is
 * @param span where it stands, surrounding white space left out; never empty
 * @param reason why it was given this type: a short English phrase, for people who check the result
 */
public record Block(BlockType type, Span span, String reason) {}
