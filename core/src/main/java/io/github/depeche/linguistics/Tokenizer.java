package io.github.depeche.linguistics;

import io.github.depeche.Block;
import io.github.depeche.Span;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.linguistics.grammar.LinearModel;
import io.github.depeche.linguistics.grammar.Tagger;
import io.github.depeche.linguistics.grammar.WordForms;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Blocks → sentences → syntactic words, by rule with lexicons; unmarked ends of sentences by a model. */
public final class Tokenizer {

    private final WordParts known;
    private final Contractions contractions;
    private final ArticleOrPreposition articles;
    private final WordClasses classes;
    private final WordForms wordForms;
    private final Tagger tagger;
    private final LinearModel unmarkedEnds;

    private Tokenizer(LanguagePack pack, WordForms wordForms, Tagger tagger, LinearModel unmarkedEnds) {
        this.known = WordParts.load(pack);
        this.contractions = Contractions.load(pack);
        this.articles = ArticleOrPreposition.load(pack);
        this.classes = new WordClasses(pack.dictionary());
        this.wordForms = wordForms;
        this.tagger = tagger;
        this.unmarkedEnds = unmarkedEnds;
    }

    /** Loads the lexicons and models of a language. */
    public static Tokenizer load(LanguagePack pack) {
        return load(pack, new WordForms(pack.dictionary()), Tagger.load(pack));
    }

    /** Loads the lexicons of a language; what the grammar has loaded is shared. */
    static Tokenizer load(LanguagePack pack, WordForms wordForms, Tagger tagger) {
        return new Tokenizer(pack, wordForms, tagger, LinearModel.load(pack, UnmarkedEnds.RESOURCE));
    }

    /** One that cuts at marks alone and tags with a tagger fresh from training; for {@link #openStretches}. */
    public static Tokenizer withoutUnmarkedEnds(LanguagePack pack, Tagger tagger) {
        return new Tokenizer(pack, new WordForms(pack.dictionary()), tagger, LinearModel.EMPTY);
    }

    /** Cuts the blocks that {@link io.github.depeche.BlockType#isAnalyzed() are analysed}. */
    public List<TokenizedSentence> tokenize(String text, List<Block> blocks) {
        return tokenize(text, blocks, () -> {});
    }

    /**
     * The same.
     *
     * @param checkpoint is run before every block and after every sentence, and may end the work by an exception
     */
    List<TokenizedSentence> tokenize(String text, List<Block> blocks, Runnable checkpoint) {
        List<Part> parts = new ArrayList<>();
        DocumentForms document = new DocumentForms();
        for (Block block : blocks) {
            if (block.type().isAnalyzed()) {
                checkpoint.run();
                // a dateline is no part of the sentence behind it: « QUÉBEC — Le maire a démenti »
                int begin = block.dateline().map(Span::end).orElse(block.span().begin());
                scan(text, block, block.span().begin(), begin, parts, document);
                scan(text, block, begin, block.span().end(), parts, document);
            }
        }
        markBegins(text, parts, document, checkpoint);
        List<TokenizedSentence> sentences = new ArrayList<>();
        for (Part part : parts) {
            int size = part.tokens.size();
            for (int first = 0; first < size; ) {
                int next = part.begins.nextSetBit(first + 1);
                int end = next < 0 ? size : next;
                sentences.add(sentence(text, part, first, end));
                checkpoint.run();
                first = end;
            }
        }
        return sentences;
    }

    /** A block, or the part of it before or behind its dateline, with the tokens that begin sentences. */
    private record Part(Block block, List<RawToken> tokens, BlockWords words, BitSet begins) {}

    private void scan(String text, Block block, int begin, int end, List<Part> parts, DocumentForms document) {
        List<RawToken> tokens = new WordScanner(known, text, end).scan(begin);
        if (!tokens.isEmpty()) {
            BlockWords words = new BlockWords(text, tokens, wordForms);
            document.count(words.forms());
            parts.add(new Part(block, tokens, words, new BitSet()));
        }
    }

    private void markBegins(String text, List<Part> parts, DocumentForms document, Runnable checkpoint) {
        UnmarkedEnds ends = new UnmarkedEnds(unmarkedEnds);
        boolean inQuotation = false;
        for (Part part : parts) {
            checkpoint.run();
            SentenceCutter cutter = new SentenceCutter(known, text, part.tokens, inQuotation);
            inQuotation = cutter.endsInQuotation();
            visitStretches(text, part, cutter, document, (stretch, features) -> {
                if (features == null) {
                    ends.addClosed(stretch, part.begins);
                } else {
                    ends.addOpen(stretch, features, part.begins);
                }
            });
        }
        ends.decide();
    }

    /** Takes a stretch with the features of its places; null if it has no open places. */
    private interface StretchVisitor {
        void visit(int[] stretch, @Nullable UnmarkedEndFeatures features);
    }

    private void visitStretches(
            String text, Part part, SentenceCutter cutter, DocumentForms document, StretchVisitor visitor) {
        UnmarkedEndFeatures features = null;
        for (int[] stretch : new OpenPlaces(known, text, part.tokens, cutter).stretches()) {
            boolean open = stretch.length > 2;
            if (open) {
                features = features == null ? new UnmarkedEndFeatures(part.words, cutter, classes, document) : features;
                part.words.tag(
                        stretch[0],
                        stretch[stretch.length - 1],
                        (i, out) -> addForms(text, part.tokens, i, out),
                        tagger,
                        wordForms);
            }
            visitor.visit(stretch, open ? features : null);
        }
    }

    /**
     * The stretches of a text between sure ends of sentences that have open places inside; for the workshop, which learns where to cut them.
     *
     * @param begins the indexes of the text where sentences begin; null for running text, where no sentence ends without a mark
     */
    public List<OpenStretch> openStretches(String text, List<Block> blocks, @Nullable BitSet begins) {
        List<Part> parts = new ArrayList<>();
        DocumentForms document = new DocumentForms();
        for (Block block : blocks) {
            scan(text, block, block.span().begin(), block.span().end(), parts, document);
        }
        List<OpenStretch> stretches = new ArrayList<>();
        boolean inQuotation = false;
        for (Part part : parts) {
            SentenceCutter cutter = new SentenceCutter(known, text, part.tokens, inQuotation);
            inQuotation = cutter.endsInQuotation();
            IntPredicate right = begins == null
                    ? place -> cutter.endsAfter(place - 1)
                    : place -> begins.get(part.tokens.get(place).begin());
            visitStretches(text, part, cutter, document, (stretch, features) -> {
                if (features != null) {
                    stretches.add(UnmarkedEnds.describe(stretch, features, right));
                }
            });
        }
        return stretches;
    }

    private TokenizedSentence sentence(String text, Part part, int first, int last) {
        List<RawToken> tokens = part.tokens.subList(first, last);
        List<TokenizedSentence.Word> words = new ArrayList<>(tokens.size() + 4);
        List<String> forms = new ArrayList<>(2);
        for (int i = 0; i < tokens.size(); i++) {
            Span span = new Span(tokens.get(i).begin(), tokens.get(i).end());
            forms.clear();
            addForms(text, tokens, i, forms);
            for (String form : forms) {
                words.add(new TokenizedSentence.Word(span, form));
            }
        }
        Span span =
                new Span(tokens.get(0).begin(), tokens.get(tokens.size() - 1).end());
        return new TokenizedSentence(part.block, span, List.copyOf(words), part.words.tagged(first));
    }

    /** Adds the syntactic words of a token: one, or the two of a contraction. */
    private void addForms(String text, List<RawToken> tokens, int i, List<String> out) {
        String form = text.substring(tokens.get(i).begin(), tokens.get(i).end());
        Contractions.Parts parts = contractions.of(form);
        if (parts == null || (parts.article() && articles.isArticle(text, tokens, i))) {
            out.add(form);
        } else {
            out.add(parts.first());
            out.add(parts.second());
        }
    }
}
