package io.github.depeche.spark;

import io.github.depeche.Article;
import io.github.depeche.ArticleParser;
import io.github.depeche.ArticleSource;
import java.sql.Date;
import java.util.Iterator;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/** Articles of a partition → what they state, one row each. An article that cannot be read gives a row that tells why. */
final class ParseArticles implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Row> call(Iterator<Row> sources) {
        ArticleParser parser = SharedParser.get();
        Iterable<Row> rows = () -> sources;
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> parse(parser, row))
                .iterator();
    }

    private static Row parse(ArticleParser parser, Row row) {
        String id = row.getAs(SourceColumns.ID);
        Article article;
        try {
            article = parser.parse(source(row));
        } catch (RuntimeException failure) {
            // a day's work does not stop at one article: the table says which one, and why
            return ArticleRows.failed(id, failure);
        }
        return ArticleRows.parsed(id, article);
    }

    private static ArticleSource source(Row row) {
        byte[] html = row.getAs(SourceColumns.HTML);
        byte[] text = row.getAs(SourceColumns.TEXT);
        if (html == null && text == null) {
            throw new IllegalArgumentException("neither text nor html");
        }
        ArticleSource source = html == null ? ArticleSource.text(text, null) : ArticleSource.html(html, null);
        String url = row.getAs(SourceColumns.URL);
        if (url != null) {
            source = source.at(url);
        }
        Date published = row.getAs(SourceColumns.PUBLISHED);
        return published == null ? source : source.publishedOn(published.toLocalDate());
    }
}
