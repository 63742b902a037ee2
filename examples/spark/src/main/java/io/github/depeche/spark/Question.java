package io.github.depeche.spark;

import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** What one asks a corpus; the SQL is in {@code questions/*.sql}. */
enum Question {
    WHO_IS_QUOTED_MOST,
    SHARE_OF_WOMEN_BY_MONTH,
    WHO_ACTS_ON_WHOM;

    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Asks the tables that are {@linkplain Corpus#open open}. */
    Dataset<Row> ask(SparkSession spark) {
        return spark.sql(Resources.read("questions/" + title() + ".sql"));
    }
}
