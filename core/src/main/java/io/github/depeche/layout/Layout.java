package io.github.depeche.layout;

import io.github.depeche.Block;
import io.github.depeche.Diagnostic;
import io.github.depeche.Metadata;
import java.util.List;

/** An article's text with its blocks and what it says of itself. */
public record Layout(String text, List<Block> blocks, Metadata metadata, List<Diagnostic> diagnostics) {

    /** The text as it is read on: where a paragraph was wrapped, its line breaks are spaces, so that « Ada⏎Morel » is the name « Ada Morel ». */
    public String unwrappedText() {
        StringBuilder unwrapped = new StringBuilder(text);
        for (Block block : blocks) {
            for (int i = block.span().begin(); i < block.span().end(); i++) {
                if (LineReader.isLineBreak(text.charAt(i))) {
                    unwrapped.setCharAt(i, ' ');
                }
            }
        }
        return unwrapped.toString();
    }
}
