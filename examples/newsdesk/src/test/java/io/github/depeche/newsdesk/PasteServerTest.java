package io.github.depeche.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.ArticleParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The local page where an article is pasted. */
class PasteServerTest {

    private static final String ARTICLE = "Crue à Clairval\r\n\r\nLe maire, Paul Astier, a dit : « L'eau baisse. »";

    private final HttpClient client = HttpClient.newHttpClient();
    private PasteServer server;

    @BeforeEach
    void start() throws IOException {
        server = PasteServer.start(ArticleParser.create(), 0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aPastedArticleComesBackAsAPage() throws Exception {
        assertThat(get("/").body()).contains("<textarea");

        HttpResponse<String> page = post("content=" + encoded(ARTICLE) + "&published=2025-03-03");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Crue à Clairval", "Paul Astier");
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
    }

    @Test
    void thePageSaysWhatIsWrongWithAnArticleAndLeadsBackToTheForm() throws Exception {
        String english =
                "Flood in Clairval\n\nThe mayor said on Monday that the water would go down within the week, and that"
                        + " nobody in the town was hurt. The schools of the valley will stay closed until the end of it.";

        assertThat(post("content=" + encoded(english)).body())
                .contains("The text does not look French but like English.", "<a href=\"/\">Another article</a>");
        assertThat(post("content=").body()).contains("The source has no text.");
    }

    @Test
    void pastedHtmlIsReadAsHtml() throws Exception {
        String html =
                "<!DOCTYPE html><html><body><article><h1>Crue</h1><p>L'eau a baissé mardi à Clairval.</p></article></body></html>";

        assertThat(post("content=" + encoded(html)).body())
                .contains("L'eau a baissé")
                .doesNotContain("&lt;h1&gt;");
    }

    @Test
    void badRequestsAreToldAsMuch() throws Exception {
        assertThat(post("content=a&published=hier").statusCode()).isEqualTo(400);
        assertThat(post("content=%zz").statusCode()).isEqualTo(400);
        assertThat(post("content=" + "a".repeat(PasteServer.MOST_BYTES)).statusCode())
                .isEqualTo(413);
        assertThat(post("").statusCode()).isEqualTo(200);
        assertThat(get("/etc/passwd").statusCode()).isEqualTo(404);
    }

    @Test
    void pagesOfOtherSitesGetNoAnswer() throws Exception {
        HttpRequest request =
                request("/").header("Origin", "http://ailleurs.example").GET().build();

        assertThat(send(request).statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path).GET().build());
    }

    private HttpResponse<String> post(String form) throws Exception {
        return send(request("/")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address()).resolve(path));
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
