package io.github.depeche.layout;

import io.github.depeche.ArticleSource;
import io.github.depeche.extension.LanguagePack;
import java.util.List;

/** Raw text or HTML → blocks and metadata. */
public final class LayoutReader {

    private final LineExaminer examiner;
    private final HeadReader headReader;
    private final MetadataReader metadataReader;

    private LayoutReader(LayoutWords words, MediaNames media, Furniture furniture) {
        this.examiner = new LineExaminer(words, media, furniture);
        this.headReader = new HeadReader(examiner);
        this.metadataReader = new MetadataReader(words, media);
    }

    /** Loads the lexicons of a language. */
    public static LayoutReader load(LanguagePack pack) {
        return new LayoutReader(LayoutWords.load(pack), MediaNames.load(pack), Furniture.load(pack));
    }

    /** Reads the layout of a source. */
    public Layout read(ArticleSource source) {
        String text = source.content();
        Outline outline = outline(LineReader.read(text));
        return new Layout(text, outline.blocks(), metadataReader.read(outline, source), List.of());
    }

    private Outline outline(List<Line> lines) {
        Outline outline = new Outline(lines.stream().map(examiner::examine).toList());
        headReader.read(outline);
        TailReader.read(outline);
        BodyReader.read(outline);
        return outline;
    }
}
