package io.github.depeche.layout;

import io.github.depeche.ArticleSource;
import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.Metadata;
import io.github.depeche.Span;
import io.github.depeche.extension.LanguagePack;
import java.util.ArrayList;
import java.util.List;

/** Raw text or HTML → blocks and metadata. */
public final class LayoutReader {

    private LayoutReader() {}

    /** Loads the lexicons of a language. */
    public static LayoutReader load(LanguagePack pack) {
        return new LayoutReader();
    }

    /** Reads the layout of a source. */
    public Layout read(ArticleSource source) {
        String text = source.content();
        List<Block> blocks = new ArrayList<>();
        int begin = 0;
        for (String line : text.split("\n", -1)) {
            String stripped = line.strip();
            if (!stripped.isEmpty()) {
                int at = begin + line.indexOf(stripped);
                blocks.add(new Block(BlockType.PARAGRAPH, new Span(at, at + stripped.length()), "line"));
            }
            begin += line.length() + 1;
        }
        Metadata.Builder metadata = Metadata.builder();
        source.url().ifPresent(metadata::url);
        source.publishedOn().ifPresent(metadata::published);
        return new Layout(text, blocks, metadata.build(), List.of());
    }
}
