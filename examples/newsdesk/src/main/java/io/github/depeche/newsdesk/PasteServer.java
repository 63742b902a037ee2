package io.github.depeche.newsdesk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.depeche.ArticleParseException;
import io.github.depeche.ArticleParser;
import io.github.depeche.ArticleSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on the loopback address with one form and the pages that come of it. It keeps nothing. */
final class PasteServer implements AutoCloseable {

    /** Some hundred times a long article, form encoding included. */
    static final int MOST_BYTES = 4_000_000;

    private static final String FORM =
            """
            <main class="index">
            <h1>Dépêche newsdesk</h1>
            <form method="post" action="/">
            <p><label for="content">Text or HTML of a French news article</label><br>
            <textarea id="content" name="content" rows="20" required></textarea></p>
            <p><label for="published">Day of publication, if you know it</label><br>
            <input id="published" name="published" type="date"></p>
            <p><button>Read it</button></p>
            </form>
            </main>
            """;

    private final ArticleParser parser;
    private final HtmlFrame frame = new HtmlFrame();
    private final HtmlRenderer renderer = new HtmlRenderer("<a href=\"/\">Another article</a>");
    private final ExecutorService executor =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    private final HttpServer server;

    private PasteServer(ArticleParser parser, int port) throws IOException {
        this.parser = parser;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    }

    /** @param port 0 for any free one */
    static PasteServer start(ArticleParser parser, int port) throws IOException {
        PasteServer paste = new PasteServer(parser, port);
        paste.server.createContext("/", paste::answer);
        paste.server.setExecutor(paste.executor);
        paste.server.start();
        return paste;
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!isForUs(exchange)) {
                send(exchange, 403, message("This server answers only to localhost."));
            } else if (!exchange.getRequestURI().getPath().equals("/")) {
                send(exchange, 404, message("There is nothing here."));
            } else if (exchange.getRequestMethod().equals("GET")) {
                send(exchange, 200, frame.head("Dépêche newsdesk") + FORM + frame.plainFoot());
            } else if (exchange.getRequestMethod().equals("POST")) {
                post(exchange);
            } else {
                send(exchange, 405, message("GET or POST."));
            }
        }
    }

    private void post(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            send(exchange, 413, message("That is more than " + MOST_BYTES + " bytes, too long for an article."));
            return;
        }
        try {
            Map<String, String> fields = fields(new String(body, StandardCharsets.UTF_8));
            // browsers send the lines of a form with CR LF, whatever was pasted
            String content = fields.getOrDefault("content", "").replace("\r\n", "\n");
            String published = fields.getOrDefault("published", "");
            ArticleSource source = ArticleReader.source(content, false);
            ArticleSource dated = published.isBlank() ? source : source.publishedOn(LocalDate.parse(published));
            send(exchange, 200, renderer.render("Article", parser.parse(dated)));
        } catch (DateTimeException | IllegalArgumentException | ArticleParseException refused) {
            send(exchange, 400, message(String.valueOf(refused.getMessage())));
        }
    }

    /** A page of another site that makes the browser ask this machine, under whatever name, gets no answer. */
    private boolean isForUs(HttpExchange exchange) {
        String port = ":" + server.getAddress().getPort();
        String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        boolean ours =
                host.equals("localhost" + port) || host.equals("127.0.0.1" + port) || host.equals("[::1]" + port);
        return ours && (origin == null || origin.equals("http://" + host));
    }

    private String message(String text) {
        return frame.head("Dépêche newsdesk") + "<main class=\"index\"><h1>Dépêche newsdesk</h1><p>" + Html.escape(text)
                + "</p><p><a href=\"/\">Back to the form</a></p></main>" + frame.plainFoot();
    }

    private static void send(HttpExchange exchange, int status, String page) throws IOException {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** Reads {@code application/x-www-form-urlencoded}. */
    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : form.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(
                        URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return fields;
    }
}
