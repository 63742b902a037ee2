package io.github.depeche.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;

/** The tables that a corpus becomes. Their columns are described in {@code tables/*.ddl}, and in the Parquet files themselves. */
enum Table {
    ARTICLES,
    ACTORS,
    QUOTES,
    EVENTS;

    /** The name in SQL, and that of the folder. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    StructType schema() {
        return StructType.fromDDL(Resources.read("tables/" + title() + ".ddl"));
    }

    /** What parsing an article gives: its row of {@link #ARTICLES}, and its rows of the other tables. */
    static StructType parsedSchema() {
        StructType parsed = new StructType().add(ARTICLES.title(), ARTICLES.schema(), false);
        for (Table table : values()) {
            if (table != ARTICLES) {
                parsed = parsed.add(table.title(), new ArrayType(table.schema(), false), false);
            }
        }
        return parsed;
    }

    /** Its rows among the parsed articles. */
    Dataset<Row> from(Dataset<Row> parsed) {
        Column row = col(title());
        return parsed.select((this == ARTICLES ? row : explode(row)).as("row")).select(columns());
    }

    /** With their comments, which do not survive the nesting. */
    private Column[] columns() {
        return Stream.of(schema().fields())
                .map(field -> col("row." + field.name()).as(field.name(), field.metadata()))
                .toArray(Column[]::new);
    }
}
