package io.github.depeche.spark;

import java.io.IOException;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;

/**
 * The job: reads a corpus, writes the tables, asks the questions.
 *
 * <pre>{@code
 * spark-submit --class io.github.depeche.spark.CorpusJob depeche-spark.jar jsonl hdfs:///articles hdfs:///tables
 * }</pre>
 */
public final class CorpusJob {

    private CorpusJob() {}

    /** Runs the job. */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("three arguments are needed: files|jsonl|parquet INPUT OUTPUT");
        }
        CorpusFormat format = CorpusFormat.valueOf(args[0].toUpperCase(Locale.ROOT));
        try (SparkSession spark =
                SparkSession.builder().appName("Dépêche " + args[1]).getOrCreate()) {
            Corpus corpus = new Corpus(spark);
            corpus.write(format.read(spark, args[1]), args[2]);
            corpus.open(args[2]);
            for (Question question : Question.values()) {
                System.out.println(question.title());
                question.ask(spark).show(20, false);
            }
        }
    }
}
