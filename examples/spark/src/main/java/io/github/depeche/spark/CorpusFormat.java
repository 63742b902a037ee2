package io.github.depeche.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** In what form the articles lie there. */
public enum CorpusFormat {
    /** A folder of {@code .txt}, {@code .html} and {@code .htm} files in any encoding; subfolders too. */
    FILES {
        @Override
        public Dataset<Row> read(SparkSession spark, String path) {
            Column isPage = lower(col("path")).rlike("\\.html?$");
            return spark.read()
                    .format("binaryFile")
                    .option("pathGlobFilter", "*.{txt,html,htm}")
                    .option("recursiveFileLookup", "true")
                    .load(path)
                    .select(
                            col("path").as(SourceColumns.ID),
                            when(isPage, lit(null)).otherwise(col("content")).as(SourceColumns.TEXT),
                            when(isPage, col("content")).as(SourceColumns.HTML),
                            lit(null).cast("string").as(SourceColumns.URL),
                            lit(null).cast("date").as(SourceColumns.PUBLISHED));
        }
    },
    /** JSON Lines in UTF-8: one object a line with the members {@code id, text, html, url, published}; all are optional. */
    JSONL {
        @Override
        public Dataset<Row> read(SparkSession spark, String path) {
            return sources(spark.read()
                    .schema("id STRING, text STRING, html STRING, url STRING, published STRING")
                    .json(path));
        }
    },
    /** Parquet with the columns {@code id, text, html, url, published}; all are optional. */
    PARQUET {
        @Override
        public Dataset<Row> read(SparkSession spark, String path) {
            return sources(spark.read().parquet(path));
        }
    };

    /** The articles of a file or folder, with the columns of {@link SourceColumns}. */
    public abstract Dataset<Row> read(SparkSession spark, String path);

    /** The same columns from strings; an article without an id has its address for one, or else the digest of its content. */
    private static Dataset<Row> sources(Dataset<Row> rows) {
        List<String> present = Arrays.asList(rows.columns());
        Column text = stringOrNull(present, "text");
        Column html = stringOrNull(present, "html");
        Column url = stringOrNull(present, "url");
        Column digest = sha2(coalesce(text, html, lit("")).cast("binary"), 256);
        return rows.select(
                coalesce(stringOrNull(present, "id"), url, digest).as(SourceColumns.ID),
                text.cast("binary").as(SourceColumns.TEXT),
                html.cast("binary").as(SourceColumns.HTML),
                url.as(SourceColumns.URL),
                stringOrNull(present, "published").try_cast("date").as(SourceColumns.PUBLISHED));
    }

    private static Column stringOrNull(List<String> present, String name) {
        return (present.contains(name) ? col(name) : lit(null)).cast("string");
    }
}
