package io.github.depeche.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/** A corpus as tables. */
final class Corpus {

    /** Tasks for each core: small enough that the last ones do not keep the others waiting, large enough to be worth their start. */
    private static final int TASKS_PER_CORE = 4;

    private final SparkSession spark;

    Corpus(SparkSession spark) {
        this.spark = spark;
    }

    /**
     * Parses the articles, and writes a Parquet folder for each table.
     *
     * @param sources articles as {@link CorpusFormat} reads them
     * @param folder where the tables go; none of them may be there yet
     */
    void write(Dataset<Row> sources, String folder) {
        int tasks = TASKS_PER_CORE * spark.sparkContext().defaultParallelism();
        // an article takes milliseconds for some kilobytes: partitions cut by bytes, as Spark does, would take hours
        Dataset<Row> parsed = sources.repartition(tasks)
                .mapPartitions(new ParseArticles(), Encoders.row(Table.parsedSchema()))
                .persist(StorageLevel.DISK_ONLY());
        try {
            for (Table table : Table.values()) {
                table.from(parsed).write().parquet(folder + "/" + table.title());
            }
        } finally {
            parsed.unpersist();
        }
    }

    /** Makes the tables of a folder known to SQL under their names. */
    void open(String folder) {
        for (Table table : Table.values()) {
            spark.read().parquet(folder + "/" + table.title()).createOrReplaceTempView(table.title());
        }
    }
}
