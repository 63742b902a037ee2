package io.github.depeche.newsdesk;

import io.github.depeche.Article;
import io.github.depeche.Name;
import io.github.depeche.NameType;

/** One line for each name: input, begin, end, PER, LOC or ORG, text; tab-separated, offsets in code points. */
final class NamesRenderer implements ArticleRenderer {

    @Override
    public String render(String document, Article article) {
        StringBuilder lines = new StringBuilder();
        CodePoints offsets = new CodePoints(article.text());
        for (Name name : article.names()) {
            lines.append(document)
                    .append('\t')
                    .append(offsets.begin(name.span()))
                    .append('\t')
                    .append(offsets.end(name.span()))
                    .append('\t')
                    .append(label(name.type()))
                    .append('\t')
                    .append(name.span().in(article.text()).replaceAll("[\\t\\r\\n]", " "))
                    .append('\n');
        }
        return lines.toString();
    }

    private static String label(NameType type) {
        return switch (type) {
            case PERSON -> "PER";
            case LOCATION -> "LOC";
            case ORGANIZATION -> "ORG";
        };
    }
}
