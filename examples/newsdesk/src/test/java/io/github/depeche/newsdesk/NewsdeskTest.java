package io.github.depeche.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program promises to a shell. */
class NewsdeskTest {

    private static final Path ARTICLES = Path.of("articles");
    private static final String ACCENTS = "L'été à Besançon : « C'était prévu », a déclaré le maire.";

    private final ObjectMapper mapper = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void writesOneFileForEachArticleOfAFolder() throws IOException {
        NewsdeskRun run = NewsdeskRun.of("--format", "gold", "--output", folder, ARTICLES);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEmpty();
        for (Path article : list(ARTICLES)) {
            String name = article.getFileName().toString().replace(".txt", "");
            JsonNode gold = mapper.readTree(folder.resolve(name + ".json").toFile());
            assertThat(gold.path("doc").asText()).isEqualTo(name);
            assertThat(gold.path("layout").path("blocks")).isNotEmpty();
        }
    }

    @Test
    void readsStandardInputWhenNothingIsNamed() throws IOException {
        NewsdeskRun run = NewsdeskRun.reading(ACCENTS.getBytes(StandardCharsets.UTF_8), "--format", "json");

        assertThat(run.status()).isZero();
        assertThat(mapper.readTree(run.out()).path("text").asText()).isEqualTo(ACCENTS);
        assertThat(mapper.readTree(run.out()).path("name").asText()).isEqualTo("stdin");
    }

    @Test
    void anInputThatFailsIsNamedAndTheOthersAreDone() throws IOException {
        Path good = Files.writeString(folder.resolve("bonne.txt"), ACCENTS);
        Path binary = Files.write(folder.resolve("image.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2});
        Path missing = folder.resolve("absente.txt");
        Path huge = Files.writeString(folder.resolve("enorme.txt"), "Le maire a parlé. ".repeat(50_000_000 / 18));

        NewsdeskRun run = NewsdeskRun.of("--format", "jsonl", missing, binary, huge, good);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).contains("absente.txt"))
                .anySatisfy(line -> assertThat(line).contains("image.txt", "not a text"))
                .anySatisfy(line -> assertThat(line).contains("enorme.txt", "too long"));
        assertThat(run.out().lines()).singleElement().satisfies(line -> assertThat(
                        mapper.readTree(line).path("name").asText())
                .isEqualTo("bonne"));
    }

    @Test
    void emptyAndBlankInputsAreArticlesWithoutAnything() throws IOException {
        Path empty = Files.writeString(folder.resolve("vide.txt"), "");
        Path blank = Files.writeString(folder.resolve("blanc.txt"), " \n\n ");

        NewsdeskRun run = NewsdeskRun.of("--format", "jsonl", empty, blank);

        assertThat(run.status()).isZero();
        assertThat(run.out().lines()).hasSize(2);
    }

    @Test
    void wrongUsageIsTwo() {
        assertThat(NewsdeskRun.of("--format", "klingon").status()).isEqualTo(2);
        assertThat(NewsdeskRun.of("--published", "hier").status()).isEqualTo(2);
        assertThat(NewsdeskRun.of("--threads", "0", ARTICLES).status()).isEqualTo(2);
        assertThat(NewsdeskRun.of("--nothing").status()).isEqualTo(2);
    }

    @Test
    void wrongUsageIsToldInOneLineWithWhatWouldBeRight() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), ACCENTS);

        assertThat(NewsdeskRun.of("--published", "31/12/2024", file).err().lines())
                .containsExactly(
                        "newsdesk: Invalid value for option '--published': '31/12/2024' is no day; write it as 2024-06-19",
                        "newsdesk --help shows the options");
        assertThat(NewsdeskRun.of("--encoding", "klingon", file).err()).contains("'klingon' is no encoding");
        assertThat(NewsdeskRun.of("--output", file, ARTICLES).err())
                .contains("a.txt is a file: --output names a folder");
        assertThat(NewsdeskRun.of("--format", "jsonl", "--output", folder, ARTICLES)
                        .err())
                .contains(" is a folder: with --format jsonl, --output names the file for all");
        assertThat(NewsdeskRun.of("serve", "--port", "70000").err()).contains("--port must be 0 to 65535: 70000");
    }

    @Test
    void whatCannotBeReadIsSaidInWords() throws IOException {
        Path missing = folder.resolve("absente.txt");
        Path empty = Files.createDirectory(folder.resolve("vide"));

        assertThat(NewsdeskRun.of(missing).err().strip())
                .isEqualTo("newsdesk: " + missing + ": no such file or folder");
        assertThat(NewsdeskRun.of(empty).err()).contains("no *.txt, *.html or *.htm files in " + empty);
    }

    @Test
    void aPortThatIsTakenIsToldWithTheWayOut() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            NewsdeskRun run = NewsdeskRun.of("serve", "--port", taken.getLocalPort());

            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).contains("port " + taken.getLocalPort() + " is not free", "--port 0");
        }
    }

    @Test
    void encodingIsDetected() throws IOException {
        Path utf8 = Files.writeString(folder.resolve("a.txt"), ACCENTS);
        Path marked = Files.writeString(folder.resolve("b.txt"), "\ufeff" + ACCENTS);
        Path old = Files.write(folder.resolve("c.txt"), ACCENTS.getBytes(Charset.forName("windows-1252")));
        Path wide = Files.write(folder.resolve("d.txt"), ("\ufeff" + ACCENTS).getBytes(StandardCharsets.UTF_16LE));

        NewsdeskRun run = NewsdeskRun.of("--format", "jsonl", utf8, marked, old, wide);

        assertThat(run.out().lines()).hasSize(4).allSatisfy(line -> assertThat(
                        mapper.readTree(line).path("text").asText())
                .isEqualTo(ACCENTS));
    }

    @Test
    void encodingCanBeTold() throws IOException {
        Path mac = Files.write(folder.resolve("mac.txt"), ACCENTS.getBytes(Charset.forName("x-MacRoman")));

        NewsdeskRun run = NewsdeskRun.of("--format", "json", "--encoding", "x-MacRoman", mac);

        assertThat(mapper.readTree(run.out()).path("text").asText()).isEqualTo(ACCENTS);
    }

    @Test
    void theDateInAFileNameCountsWhereTheTextTellsNone() throws IOException {
        Path dated = Files.writeString(folder.resolve("2016_06_12-012.txt"), "La pluie est tombée.");
        Path undated = Files.writeString(folder.resolve("pluie.txt"), "La pluie est tombée.");

        JsonNode both = mapper.readTree(
                NewsdeskRun.of("--format", "json", dated, undated).out());
        JsonNode told = mapper.readTree(NewsdeskRun.of("--format", "json", "--published", "2024-06-19", dated)
                .out());

        assertThat(both.path(0).path("metadata").path("published").asText()).isEqualTo("2016-06-12");
        assertThat(both.path(1).path("metadata").path("published").isNull()).isTrue();
        assertThat(told.path("metadata").path("published").asText()).isEqualTo("2024-06-19");
    }

    @Test
    void filesOfOneNameDoNotOverwriteEachOther() throws IOException {
        Path one =
                Files.writeString(Files.createDirectory(folder.resolve("lundi")).resolve("a.txt"), "Un.");
        Path two =
                Files.writeString(Files.createDirectory(folder.resolve("mardi")).resolve("a.txt"), "Deux.");
        Path out = folder.resolve("out");

        NewsdeskRun.of("--format", "json", "--output", out, one, two);

        assertThat(out.resolve("a.json")).content().contains("Un.");
        assertThat(out.resolve("a-2.json")).content().contains("Deux.");
    }

    @Test
    void foldersWithinAreReadAndWrittenAsFolders() throws IOException {
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        Files.writeString(corpus.resolve("2016-06-12-une.txt"), "La pluie est tombée.");
        Path may = Files.createDirectories(corpus.resolve("2024/mai"));
        Files.writeString(may.resolve("2024-05-02-a.txt"), "La grève est finie.");
        Files.createSymbolicLink(may.resolve("boucle"), corpus);
        Path pages = corpus.resolve("pages");

        NewsdeskRun first = NewsdeskRun.of("--format", "html", "--output", pages, corpus);
        NewsdeskRun again = NewsdeskRun.of("--format", "html", "--output", pages, corpus);
        NewsdeskRun lines = NewsdeskRun.of("--format", "jsonl", corpus.resolve("2024"));

        assertThat(first.err() + again.err()).isEmpty();
        assertThat(pages.resolve("2016-06-12-une.html")).content().contains("pluie");
        assertThat(pages.resolve("index.html"))
                .content()
                .containsOnlyOnce("href=\"./2016-06-12-une.html\"")
                .containsOnlyOnce("href=\"./2024/mai/2024-05-02-a.html\"");
        assertThat(pages.resolve("pages")).as("results are no inputs").doesNotExist();
        JsonNode line = mapper.readTree(lines.out());
        assertThat(line.path("name").asText()).isEqualTo("mai/2024-05-02-a");
        assertThat(line.path("metadata").path("published").asText()).isEqualTo("2024-05-02");
    }

    @Test
    void aBrokenOffCorpusIsContinuedWithNothingLostAndNothingTwice() throws IOException {
        Path whole = folder.resolve("whole.jsonl");
        Path broken = folder.resolve("broken.jsonl");
        NewsdeskRun.of("--format", "jsonl", "--output", whole, ARTICLES);
        byte[] lines = Files.readAllBytes(whole);
        Files.write(broken, Arrays.copyOf(lines, lines.length * 2 / 3));

        NewsdeskRun careless = NewsdeskRun.of("--format", "jsonl", "--output", broken, ARTICLES);
        NewsdeskRun resumed = NewsdeskRun.of("--format", "jsonl", "--output", broken, "--resume", ARTICLES);

        assertThat(careless.status())
                .as("an output that is there is not overwritten")
                .isEqualTo(2);
        assertThat(resumed.status()).isZero();
        assertThat(broken).hasSameBinaryContentAs(whole);
    }

    @Test
    void aFileOfSomebodyElsesIsNotCutByResume() throws IOException {
        for (String content : List.of("Mes notes\nsans fin de ligne", "une seule ligne", "{\"name\":\"a\"}")) {
            Path notes = Files.writeString(folder.resolve("notes.txt"), content);

            NewsdeskRun run = NewsdeskRun.of("--format", "jsonl", "--output", notes, "--resume", ARTICLES);

            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err().strip())
                    .isEqualTo("newsdesk: " + notes + " is no output of newsdesk, and stays as it is");
            assertThat(notes).hasContent(content);
        }
    }

    /** {@code newsdesk … > file} on a full disk, {@code newsdesk … | head}. */
    @Test
    void standardOutputThatCannotBeWrittenEndsTheRun() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        NewsdeskRun run = NewsdeskRun.writing(new PrintStream(full, false, StandardCharsets.UTF_8), ARTICLES);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines())
                .containsExactly(
                        "newsdesk: standard output cannot be written: its reader has gone, or the disk is full");
    }

    @Test
    void anOutputThatCannotBeMadeIsToldWithItsName() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), ACCENTS);
        Path within = file.resolve("pages");

        NewsdeskRun run = NewsdeskRun.of("--format", "json", "--output", within, file);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("newsdesk: " + within + ": ").doesNotContain("Exception");
    }

    @Test
    void severalPagesNeedAFolder() throws IOException {
        NewsdeskRun run = NewsdeskRun.of("--format", "html", ARTICLES);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("newsdesk: --format html makes a page for each of "
                        + list(ARTICLES).size() + " inputs: name a folder by --output");
    }

    @Test
    void theHelpTellsOfEveryFormat() {
        String help = NewsdeskRun.of("--help").out();

        for (OutputFormat format : OutputFormat.values()) {
            assertThat(help).containsPattern("\\b" + format + "\\b[^\\n]*: |\\b" + format + " \\(");
        }
    }

    @Test
    void timesAreToldInWords() {
        assertThat(EventAccount.when("2025-04-17")).isEqualTo("2025-04-17");
        assertThat(EventAccount.when("2025-04-17TEV")).isEqualTo("2025-04-17 evening");
        assertThat(EventAccount.when("2024-WI/2025-03")).isEqualTo("2024 winter to 2025-03");
        assertThat(EventAccount.when("2016-W24")).isEqualTo("2016-W24");
    }

    @Test
    void timexIsOneObjectForAllInputs() throws IOException {
        JsonNode times =
                mapper.readTree(NewsdeskRun.of("--format", "timex", ARTICLES).out());

        assertThat(times.size()).isEqualTo(list(ARTICLES).size());
        assertThat(times)
                .allSatisfy(
                        document -> assertThat(document.path("timex").isArray()).isTrue());
    }

    @Test
    void theReportCannotSteerATerminal() throws IOException {
        Path attack = Files.writeString(folder.resolve("x.txt"), "Titre\u001b[2J\n\nLe maire\u0007 a parlé.");

        assertThat(NewsdeskRun.of(attack).out()).doesNotContain("\u001b", "\u0007");
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
