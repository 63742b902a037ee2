package io.github.depeche.newsdesk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What every page begins and ends with: the style and the script stand in the page itself, so that a page is one file. */
final class HtmlFrame {

    private final String style = resource("page.css");
    private final String script = resource("page.js");

    String head(String title) {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                // a page needs nothing from anywhere, and an article must not be able to make it ask
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline';"
                + " script-src 'unsafe-inline'; img-src data:; form-action 'self'; base-uri 'none'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<link rel=\"icon\" href=\"data:,\">\n"
                + "<title>" + Html.escape(title) + "</title>\n"
                + "<style>" + style + "</style>\n</head>\n<body>\n";
    }

    /** The end of a page without anything to point at. */
    String plainFoot() {
        return "</body>\n</html>\n";
    }

    /** The end of a page with an article. */
    String foot() {
        return "<script>" + script + "</script>\n" + plainFoot();
    }

    private static String resource(String name) {
        try (InputStream in = HtmlFrame.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program has no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
