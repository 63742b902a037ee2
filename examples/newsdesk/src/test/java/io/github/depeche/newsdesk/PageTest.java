package io.github.depeche.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages hold together: every link leads somewhere, nothing comes from outside, and a browser shows them without a complaint. */
class PageTest {

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern LINK =
            Pattern.compile(" (?:href=\"#|aria-describedby=\"|aria-labelledby=\")([^\"]*)\"");

    /** Measures the page when all else has run: what sticks out on the right, by how much. */
    private static final String MEASURE =
            """
            <script>
            addEventListener("load", () => {
              const wide = [...document.querySelectorAll("body *")]
                .filter((e) => e.getClientRects().length && getComputedStyle(e).position !== "absolute")
                .filter((e) => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                .map((e) => e.tagName + "." + e.className);
              parent.postMessage("width " + document.documentElement.clientWidth + " wide " + wide.join(" "), "*");
            });
            </script></body>""";

    /** A browser's window has a least width, a frame has none. */
    private static final String WINDOW =
            """
            <!DOCTYPE html><meta charset="utf-8"><title>window</title><link rel="icon" href="data:,"><body>
            <script>addEventListener("message", (event) => { document.body.dataset.measured = event.data; });</script>
            <iframe src="%s" style="width: %dpx; height: 900px; border: 0"></iframe></body>
            """;

    @TempDir
    Path folder;

    @Test
    void everyLinkOfAPageLeadsSomewhereAndNoIdIsGivenTwice() throws IOException {
        for (Path page : pages()) {
            String html = Files.readString(page);
            List<String> ids = all(ID, html);
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(ids).containsAll(all(LINK, html));
        }
    }

    @Test
    void aPageAsksForNothingFromOutside() throws IOException {
        for (Path page : pages()) {
            assertThat(Files.readString(page)).doesNotContain("src=", "url(", "http://", "https://", "@import");
        }
    }

    @Test
    void theTextOfAnArticleCannotBecomeMarkup() throws IOException {
        Path attack = Files.writeString(
                folder.resolve("attaque.txt"),
                "<script>alert(1)</script> & \"Co\"\n\nLe maire, <b>Paul Astier</b>, a dit : « <img src=x onerror=alert(1)> ».");

        String page = NewsdeskRun.of("--format", "html", attack).out();

        assertThat(page)
                .doesNotContain("<script>alert", "<img", "<b>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp;");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void aBrowserShowsEachPageWithoutOverflowOrComplaint(int width) throws IOException, InterruptedException {
        Optional<Browser> browser = Browser.find();
        assumeTrue(browser.isPresent(), "no Chromium on this machine: the pages are not looked at");
        List<Path> pages = pages();
        assertThat(pages).hasSize(5);
        for (Path page : pages) {
            Files.writeString(page, Files.readString(page).replace("</body>", MEASURE));
            Path window = Files.writeString(
                    folder.resolve("window.html"), String.format(Locale.ROOT, WINDOW, page.toUri(), width));
            Browser.Visit visit = browser.get().visit(window, 1300, folder);
            assertThat(visit.console()).as("console of %s", page).isEmpty();
            assertThat(visit.dom()).as("%s", page).contains("data-measured=\"width " + width + " wide \"");
        }
    }

    /** Of the sample articles and their index. */
    private List<Path> pages() throws IOException {
        Path out = folder.resolve("pages");
        assertThat(NewsdeskRun.of("--format", "html", "--output", out, "articles")
                        .status())
                .isZero();
        try (Stream<Path> files = Files.list(out)) {
            return files.sorted().toList();
        }
    }

    private static List<String> all(Pattern pattern, String html) {
        return pattern.matcher(html).results().map(result -> result.group(1)).toList();
    }
}
