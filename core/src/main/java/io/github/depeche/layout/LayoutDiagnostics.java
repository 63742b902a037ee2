package io.github.depeche.layout;

import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.Diagnostic;
import io.github.depeche.Diagnostic.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says where a source does not look like an article in the pack's language, and why. */
final class LayoutDiagnostics {

    /** An article has at least one paragraph of this length, or as much prose in all. */
    private static final int LEAST_PROSE = 140;
    /** A page of so many links for each paragraph is a list of articles. */
    private static final int LINKS_PER_PARAGRAPH = 4;

    private final LanguageGuess languageGuess;
    private final LayoutWords words;

    LayoutDiagnostics(LanguageGuess languageGuess, LayoutWords words) {
        this.languageGuess = languageGuess;
        this.words = words;
    }

    List<Diagnostic> of(String text, List<Block> blocks, boolean isPage, boolean isDeclaredArticle) {
        if (blocks.isEmpty()) {
            return List.of(new Diagnostic(Kind.EMPTY, "The source has no text."));
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        int paragraphs = 0;
        int links = 0;
        int consent = 0;
        for (Block block : blocks) {
            boolean paragraph = block.type().isBody() || block.type() == BlockType.LEAD;
            if (paragraph) {
                String surface = block.span().in(text);
                body.append(surface).append('\n');
                paragraphs += surface.length() >= LEAST_PROSE ? 1 : 0;
                consent += words.isIn(LayoutWords.Kind.CONSENT, Folding.fold(surface)) ? surface.length() : 0;
            } else if (block.type() == BlockType.BOILERPLATE) {
                links++;
            }
        }
        if (body.length() < LEAST_PROSE) {
            diagnostics.add(notAnArticle(String.format(
                    Locale.ROOT,
                    "beside its title it has %d characters of running text",
                    Math.max(0, body.length() - 1))));
        } else if (consent * 2 > body.length()) {
            diagnostics.add(notAnArticle("most of its text asks for consent to cookies or for a subscription"));
        } else if (isPage && !isDeclaredArticle && links > LINKS_PER_PARAGRAPH * (paragraphs + 1)) {
            diagnostics.add(
                    notAnArticle(String.format(Locale.ROOT, "it has %d links for %d paragraphs", links, paragraphs)));
        }
        otherLanguage(body.length() == 0 ? text : body)
                .ifPresent(other -> diagnostics.add(
                        new Diagnostic(Kind.OTHER_LANGUAGE, "The text does not look French but like " + other + ".")));
        return List.copyOf(diagnostics);
    }

    private static Diagnostic notAnArticle(String reason) {
        return new Diagnostic(Kind.NOT_AN_ARTICLE, "This does not look like an article: " + reason + ".");
    }

    private Optional<String> otherLanguage(CharSequence text) {
        return ScriptGuess.otherScript(text)
                .map(script -> "one in " + script + " script")
                .or(() -> languageGuess.otherLanguage(text).map(language -> Locale.forLanguageTag(language)
                        .getDisplayLanguage(Locale.ENGLISH)));
    }
}
