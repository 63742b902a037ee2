package io.github.depeche.layout;

import io.github.depeche.ArticleParseException;
import io.github.depeche.ArticleSource;
import io.github.depeche.Block;
import io.github.depeche.Metadata;
import io.github.depeche.ParserLimits;
import io.github.depeche.extension.LanguagePack;
import java.util.List;

/** Raw text or HTML → blocks and metadata. */
public final class LayoutReader {

    private final ParserLimits limits;
    private final LayoutDiagnostics diagnostics;
    private final LineExaminer examiner;
    private final HeadReader headReader;
    private final TailReader tailReader;
    private final PageReader pageReader;
    private final MetadataReader metadataReader;
    private final DeclaredMetadataMerger merger;

    private LayoutReader(
            LayoutWords words,
            MediaNames media,
            Furniture furniture,
            PageParts parts,
            LanguageGuess languageGuess,
            ParserLimits limits) {
        DateReader dateReader = new DateReader(words);
        this.limits = limits;
        this.diagnostics = new LayoutDiagnostics(languageGuess, words);
        this.examiner = new LineExaminer(words, media, furniture);
        this.headReader = new HeadReader(examiner);
        this.tailReader = new TailReader(examiner);
        this.pageReader = new PageReader(parts, dateReader, limits);
        this.metadataReader = new MetadataReader(words, media);
        this.merger = new DeclaredMetadataMerger(new BylineReader(words, media), dateReader);
    }

    /** Loads the lexicons of a language. */
    public static LayoutReader load(LanguagePack pack, ParserLimits limits) {
        return new LayoutReader(
                LayoutWords.load(pack),
                MediaNames.load(pack),
                Furniture.load(pack),
                PageParts.load(pack),
                LanguageGuess.load(pack),
                limits);
    }

    /**
     * Reads the layout of a source.
     *
     * @throws ArticleParseException if it has more lines or elements than the limits allow
     */
    public Layout read(ArticleSource source) {
        return source.isHtml() ? readPage(source) : readText(source);
    }

    private Layout readText(ArticleSource source) {
        String text = source.content();
        Outline outline = outline(WrappedLines.join(text, LineReader.read(text)));
        List<Block> blocks = outline.blocks();
        Metadata metadata = metadataReader.read(outline, source);
        return new Layout(text, blocks, metadata, diagnostics.of(text, blocks, false, false));
    }

    private Layout readPage(ArticleSource source) {
        PageReader.Page page = pageReader.read(source);
        Outline outline = outline(page.lines());
        Metadata visible = metadataReader.read(outline, source);
        Metadata metadata = merger.merge(visible, page, isSigned(outline), source);
        List<Block> blocks = outline.blocks();
        boolean article = page.declared().isArticle();
        return new Layout(page.text(), blocks, metadata, diagnostics.of(page.text(), blocks, true, article));
    }

    /** Whether the visible text says « Par … » and a name. */
    private static boolean isSigned(Outline outline) {
        return outline.evidence().stream()
                .map(Evidence::byline)
                .anyMatch(byline -> byline != null
                        && byline.isIntroduced()
                        && !byline.authors().isEmpty());
    }

    private Outline outline(List<Line> lines) {
        if (lines.size() > limits.maxBlocks()) {
            throw new ArticleParseException("the source has " + lines.size() + " lines, the limit is "
                    + limits.maxBlocks() + " (ParserLimits.maxBlocks)");
        }
        Outline outline = new Outline(lines.stream().map(examiner::examine).toList());
        headReader.read(outline);
        tailReader.read(outline);
        BodyReader.read(outline);
        return outline;
    }
}
