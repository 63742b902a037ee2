package io.github.depeche.newsdesk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the documentation: its headings, links and fenced blocks. */
final class MarkdownPage {

    /** The top of the repository; tests run in their module's folder. */
    static final Path TOP = Path.of("..", "..").toAbsolutePath().normalize();

    /**
     * A fenced block.
     *
     * @param language what stands after the fence: {@code "java"}; empty if nothing does
     * @param line where its first line stands, from 1
     * @param note the HTML comment on the line before the fence, without its marks; empty if there is none
     * @param text its lines, each with its line break
     * @param follows whether only blank lines, or a line that ends in a colon, stand between it and the block before
     */
    record Fence(String language, int line, String note, String text, boolean follows) {}

    private static final Pattern LINK = Pattern.compile("\\[[^\\]\\n]*+\\]\\(([^)\\s]+)\\)");
    private static final Pattern COMMENT = Pattern.compile("<!-- (.*) -->");

    private final Path file;
    private final Set<String> anchors = new HashSet<>();
    private final List<String> links = new ArrayList<>();
    private final List<Fence> fences = new ArrayList<>();

    private MarkdownPage(Path file) throws IOException {
        this.file = file;
        read(Files.readAllLines(file));
    }

    static List<MarkdownPage> all() throws IOException {
        List<Path> files = new ArrayList<>(
                List.of(TOP.resolve("README.md"), TOP.resolve("CONTRIBUTING.md"), TOP.resolve("CHANGELOG.md")));
        for (String folder : List.of("docs", "examples")) {
            try (Stream<Path> found = Files.walk(TOP.resolve(folder))) {
                found.filter(path -> path.toString().endsWith(".md"))
                        .filter(path -> !path.toString().contains("target"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        List<MarkdownPage> pages = new ArrayList<>();
        for (Path file : files) {
            pages.add(new MarkdownPage(file));
        }
        return pages;
    }

    Path file() {
        return file;
    }

    /** The anchors that its headings get on GitHub: {@code "what-is-read"}. */
    Set<String> anchors() {
        return anchors;
    }

    List<String> links() {
        return links;
    }

    List<Fence> fences() {
        return fences;
    }

    @Override
    public String toString() {
        return TOP.relativize(file).toString();
    }

    private void read(List<String> lines) {
        Map<String, Integer> seen = new HashMap<>();
        String before = "";
        boolean follows = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("```")) {
                int end = i + 1;
                while (!lines.get(end).startsWith("```")) {
                    end++;
                }
                Matcher comment = COMMENT.matcher(before);
                String text = String.join("\n", lines.subList(i + 1, end)) + "\n";
                fences.add(new Fence(
                        line.substring(3).strip(), i + 2, comment.matches() ? comment.group(1) : "", text, follows));
                i = end;
                before = "";
                follows = true;
                continue;
            }
            if (line.startsWith("#")) {
                String anchor = anchor(line.replaceFirst("^#+ ", ""));
                int earlier = seen.merge(anchor, 1, Integer::sum) - 1;
                anchors.add(earlier == 0 ? anchor : anchor + "-" + earlier);
            }
            Matcher link = LINK.matcher(line.replaceAll("`[^`]*+`", "`"));
            while (link.find()) {
                links.add(link.group(1));
            }
            follows &= line.isBlank() || line.endsWith(":");
            before = line;
        }
    }

    /** GitHub's way: lower case, spaces to hyphens, everything but letters, digits, hyphens and underscores dropped. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                .replaceAll("[^\\p{L}\\p{M}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
