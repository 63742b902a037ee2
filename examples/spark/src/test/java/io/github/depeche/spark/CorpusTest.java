package io.github.depeche.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job on six articles: five texts, one of them in windows-1252, and a page; and one that is not there. */
class CorpusTest {

    private static final Path ARTICLES = Path.of("src/test/resources/articles");

    @TempDir
    private static Path folder;

    private static SparkSession spark;

    @BeforeAll
    static void writesTheTables() throws IOException {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "localhost")
                .config("spark.default.parallelism", 1)
                .config("spark.sql.shuffle.partitions", 1)
                .config("spark.sql.codegen.wholeStage", false)
                .getOrCreate();
        Path empty = Files.writeString(folder.resolve("empty.jsonl"), "{\"id\":\"empty\"}\n");
        Dataset<Row> sources = CorpusFormat.FILES
                .read(spark, ARTICLES.toString())
                .union(CorpusFormat.JSONL.read(spark, empty.toString()));
        Corpus corpus = new Corpus(spark);
        corpus.write(sources, folder + "/tables");
        corpus.open(folder + "/tables");
    }

    @AfterAll
    static void stops() {
        spark.stop();
    }

    @Test
    void everyArticleIsOneRow() {
        List<Row> articles = spark.sql("SELECT published, title FROM articles WHERE error IS NULL ORDER BY published")
                .collectAsList();

        assertThat(articles)
                .extracting(row -> row.get(0), row -> row.get(1))
                .containsExactly(
                        tuple(Date.valueOf("2025-03-04"), "Le port de Brévigny suspend ses travaux"),
                        tuple(Date.valueOf("2025-03-18"), "Les soignants de Morlanne en grève"),
                        tuple(Date.valueOf("2025-04-02"), "Un ancien notaire condamné à Tarvenne"),
                        tuple(Date.valueOf("2025-04-09"), "La Norvège et le Chili signent un accord sur la pêche"),
                        tuple(Date.valueOf("2025-04-16"), "La maire de Brévigny répond aux pêcheurs"),
                        tuple(Date.valueOf("2025-04-23"), "La police arrête deux cambrioleurs à Tarvenne"));
    }

    @Test
    void theColumnsOfTheTablesAreThoseOfTheDocumentedSchemas() {
        for (Table table : Table.values()) {
            assertThat(spark.table(table.title()).schema().sql().replace(" NOT NULL", ""))
                    .isEqualTo(table.schema().sql().replace(" NOT NULL", ""));
        }
    }

    @Test
    void tellsWhoIsQuotedMost() {
        // Claire Ozanne: three times in March, two of them as « elle », and once in the page of April
        assertThat(Question.WHO_IS_QUOTED_MOST.ask(spark).first())
                .extracting(row -> row.getString(0), row -> row.getLong(2))
                .containsExactly("Claire Ozanne", 2L);
    }

    @Test
    void tellsTheShareOfWomenByMonth() {
        List<Row> months = Question.SHARE_OF_WOMEN_BY_MONTH.ask(spark).collectAsList();

        assertThat(months).extracting(row -> row.getString(0)).containsExactly("2025-03", "2025-04");
        // March: Claire Ozanne, Sophie Kerdraon; Bruno Lassalle
        assertThat(months.get(0))
                .extracting(row -> row.get(1), row -> row.get(2))
                .containsExactly(2L, 1L);
    }

    @Test
    void tellsWhoActsOnWhom() {
        assertThat(Question.WHO_ACTS_ON_WHOM.ask(spark).collectAsList())
                .extracting(row -> row.getString(0), row -> row.getString(1), row -> row.getString(2))
                .contains(tuple("La police", "ARREST", "Paul Estève"), tuple("La police", "ARREST", "Hugo Marchetti"));
    }

    @Test
    void jsonLinesAreReadAlike() throws IOException {
        Path lines = Files.writeString(
                folder.resolve("articles.jsonl"),
                """
                {"id":"a","text":"Le maire a démissionné","published":"2025-03-04","url":"https://news.example/a"}
                {"url":"https://news.example/b","html":"<p>La maire a démissionné.</p>"}
                {"text":"Le maire a démissionné.","published":"mardi"}
                """);

        List<Row> rows = CorpusFormat.JSONL.read(spark, lines.toString()).collectAsList();

        assertThat(rows).extracting(row -> row.getAs("id")).startsWith("a", "https://news.example/b");
        assertThat(rows)
                .extracting(row -> row.getAs("published"))
                .containsExactly(Date.valueOf("2025-03-04"), null, null);
    }

    @Test
    void parquetIsReadAlike() {
        String parquet = folder + "/articles.parquet";
        spark.sql("SELECT 'a' AS id, 'Le maire a démissionné' AS text, DATE'2025-03-04' AS published")
                .write()
                .parquet(parquet);

        Row row = CorpusFormat.PARQUET.read(spark, parquet).first();

        assertThat(row.<String>getAs("id")).isEqualTo("a");
        assertThat(row.<Date>getAs("published")).isEqualTo("2025-03-04");
    }

    @Test
    void anArticleThatCannotBeReadDoesNotStopTheOthers() {
        assertThat(spark.sql("SELECT article_id, error FROM articles WHERE error IS NOT NULL")
                        .collectAsList())
                .extracting(row -> row.getString(0), row -> row.getString(1))
                .containsExactly(tuple("empty", "java.lang.IllegalArgumentException: neither text nor html"));
    }
}
