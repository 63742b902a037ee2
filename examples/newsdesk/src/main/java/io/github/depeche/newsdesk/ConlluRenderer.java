package io.github.depeche.newsdesk;

import io.github.depeche.Article;
import io.github.depeche.Block;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * CoNLL-U: a comment block and one line for each word of each sentence. A contraction (« du » = de + le) has a line of its own before its
 * words. MISC holds where a word stands in the text, in UTF-16 code units: {@code Span=12:17}.
 */
final class ConlluRenderer implements ArticleRenderer {

    @Override
    public String render(String name, Article article) {
        StringBuilder out =
                new StringBuilder("# newdoc id = ").append(oneLine(name)).append('\n');
        @Nullable Block block = null;
        int number = 0;
        for (Sentence sentence : article.sentences()) {
            if (!sentence.block().equals(block)) {
                block = sentence.block();
                out.append("# newpar type = ").append(block.type()).append('\n');
            }
            out.append("# sent_id = ")
                    .append(oneLine(name))
                    .append('-')
                    .append(++number)
                    .append('\n');
            out.append("# text = ")
                    .append(oneLine(sentence.span().in(article.text())))
                    .append('\n');
            words(sentence, article.text(), out);
            out.append('\n');
        }
        return out.toString();
    }

    private static void words(Sentence sentence, String text, StringBuilder out) {
        List<Token> tokens = sentence.tokens();
        for (Token token : tokens) {
            int last = lastOfContraction(tokens, token.index());
            if (last > token.index() && !continuesContraction(tokens, token.index())) {
                String range = (token.index() + 1) + "-" + (last + 1);
                out.append(String.join("\t", range, oneLine(token.span().in(text)), "_", "_", "_", "_", "_", "_", "_"))
                        .append("\tSpan=")
                        .append(place(token))
                        .append('\n');
            }
            word(token, tokens, text, out);
        }
    }

    private static void word(Token token, List<Token> tokens, String text, StringBuilder out) {
        out.append(String.join(
                        "\t",
                        String.valueOf(token.index() + 1),
                        field(token.form()),
                        field(token.lemma()),
                        token.partOfSpeech().name(),
                        "_",
                        token.morphology().toString(),
                        String.valueOf(token.headIndex() + 1),
                        field(token.relation()),
                        "_"))
                .append('\t')
                .append(isGlued(token, tokens, text) ? "SpaceAfter=No|" : "")
                .append("Span=")
                .append(place(token))
                .append('\n');
    }

    private static int lastOfContraction(List<Token> tokens, int index) {
        int last = index;
        while (last + 1 < tokens.size()
                && tokens.get(last + 1).span().equals(tokens.get(index).span())) {
            last++;
        }
        return last;
    }

    private static boolean continuesContraction(List<Token> tokens, int index) {
        return index > 0
                && tokens.get(index - 1).span().equals(tokens.get(index).span());
    }

    private static boolean isGlued(Token token, List<Token> tokens, String text) {
        boolean last = token.index() + 1 == tokens.size();
        int end = token.span().end();
        return !last
                && end < text.length()
                && tokens.get(token.index() + 1).span().begin() == end;
    }

    private static String place(Token token) {
        return token.span().begin() + ":" + token.span().end();
    }

    private static String field(String value) {
        return value.isEmpty() ? "_" : oneLine(value);
    }

    private static String oneLine(String value) {
        return value.replaceAll("[\\s\\u2028\\u2029]", " ");
    }
}
