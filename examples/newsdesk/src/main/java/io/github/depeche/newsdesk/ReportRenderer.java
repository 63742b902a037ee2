package io.github.depeche.newsdesk;

import io.github.depeche.Actor;
import io.github.depeche.Article;
import io.github.depeche.Block;
import io.github.depeche.Diagnostic;
import io.github.depeche.Event;
import io.github.depeche.Metadata;
import io.github.depeche.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** For people, in a terminal: structure, actors, quotes with their speakers, events as a timeline. */
final class ReportRenderer implements ArticleRenderer {

    private static final int BLOCK_COLUMN = 14;
    private static final int DATE_COLUMN = 14;

    private final TextStyle style;

    ReportRenderer(TextStyle style) {
        this.style = style;
    }

    @Override
    public Frame frame(int articles) {
        return new Frame("", "\n" + "─".repeat(20) + "\n\n", "");
    }

    @Override
    public String render(String name, Article article) {
        StringBuilder out = new StringBuilder();
        head(name, article, out);
        structure(article, out);
        actors(article.actors(), out);
        quotes(article, out);
        timeline(article, out);
        return out.toString();
    }

    private void head(String name, Article article, StringBuilder out) {
        String title = article.title().isEmpty() ? name : clean(article.title());
        out.append(style.wrapped("", 0, title).lines().map(style::bold).collect(Collectors.joining("\n")))
                .append('\n');
        String origin = origin(article.metadata());
        if (!origin.isEmpty()) {
            out.append(style.wrapped("", 0, origin));
        }
        for (Diagnostic diagnostic : article.diagnostics()) {
            out.append(style.wrapped(style.yellow("note:") + " ", 6, clean(diagnostic.message())));
        }
    }

    private static String origin(Metadata metadata) {
        List<String> parts = new ArrayList<>();
        metadata.publisher().ifPresent(parts::add);
        parts.addAll(metadata.authors());
        parts.addAll(metadata.agencies());
        metadata.datelinePlace().ifPresent(parts::add);
        metadata.published().ifPresent(time -> parts.add("published " + time));
        metadata.modified().ifPresent(time -> parts.add("modified " + time));
        metadata.readingMinutes().ifPresent(minutes -> parts.add(minutes + " min"));
        metadata.credits().forEach(credit -> parts.add("picture " + credit));
        return clean(String.join(" · ", parts));
    }

    private void structure(Article article, StringBuilder out) {
        heading("Structure", article.blocks().size(), out);
        for (Block block : article.blocks()) {
            String type = EventAccount.word(block.type());
            String begin = style.cut(clean(block.span().in(article.text())), 2 + BLOCK_COLUMN);
            String line = "  " + padded(type, BLOCK_COLUMN) + begin;
            out.append(block.type().isAnalyzed() ? line : style.dim(line)).append('\n');
        }
    }

    private void actors(List<Actor> actors, StringBuilder out) {
        heading("Actors", actors.size(), out);
        for (Actor actor : actors) {
            out.append(style.wrapped("  " + style.cyan(clean(actor.name())) + "  ", 4, clean(ActorProfile.of(actor))));
        }
    }

    private void quotes(Article article, StringBuilder out) {
        heading("Quotes", article.quotes().size(), out);
        for (Quote quote : article.quotes()) {
            String speaker = quote.speaker()
                    .map(Actor::name)
                    .or(() -> quote.speakerSpan().map(span -> span.in(article.text())))
                    .orElse("(nobody named)");
            String cue = quote.cue().map(found -> ", " + found.lemma()).orElse("");
            String told = QuoteAccount.circumstances(quote).stream()
                    .map(circumstance -> ", " + circumstance)
                    .collect(Collectors.joining());
            out.append("  ")
                    .append(style.cyan(clean(speaker)))
                    .append(style.dim("  " + clean(EventAccount.word(quote.type()) + cue + told)))
                    .append('\n');
            out.append(style.wrapped("    ", 4, clean(quote.text())));
        }
    }

    private void timeline(Article article, StringBuilder out) {
        heading("Events", article.events().size(), out);
        for (Event event : Timeline.of(article.events())) {
            String date = event.date().map(EventAccount::when).orElse("undated");
            String begin =
                    "  " + style.dim(padded(date, DATE_COLUMN)) + style.yellow(EventAccount.word(event.type())) + "  ";
            out.append(style.wrapped(begin, 2 + DATE_COLUMN, clean(EventAccount.of(event, article.text()))));
        }
    }

    private void heading(String title, int count, StringBuilder out) {
        out.append('\n').append(style.bold(title + " (" + count + ")")).append('\n');
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    /** One line without control characters: a text must not be able to steer the reader's terminal. */
    private static String clean(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (Character.isISOControl(point) || Character.isWhitespace(point)) {
                line.append(' ');
            } else if (Character.getType(point) != Character.FORMAT) {
                line.appendCodePoint(point);
            }
        });
        return line.toString().strip();
    }
}
