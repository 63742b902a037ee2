package io.github.depeche.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every link of README and docs to a file or heading of the repository leads somewhere. */
class DocumentationLinksTest {

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        Map<Path, MarkdownPage> pages =
                MarkdownPage.all().stream().collect(Collectors.toMap(MarkdownPage::file, Function.identity()));
        List<String> broken = new ArrayList<>();
        for (MarkdownPage page : pages.values()) {
            for (String link : page.links()) {
                if (!link.contains("://") && !leadsSomewhere(page, link, pages)) {
                    broken.add(page + " → " + link);
                }
            }
        }

        assertThat(broken).isEmpty();
    }

    private static boolean leadsSomewhere(MarkdownPage page, String link, Map<Path, MarkdownPage> pages) {
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        Path target =
                path.isEmpty() ? page.file() : page.file().resolveSibling(path).normalize();
        if (hash < 0) {
            return Files.exists(target);
        }
        return pages.containsKey(target) && pages.get(target).anchors().contains(link.substring(hash + 1));
    }
}
