package io.github.depeche.newsdesk;

import io.github.depeche.Article;

/** An article → its form in the output. Shared by all threads. */
interface ArticleRenderer {

    /**
     * What stands around the articles of one stream or file.
     *
     * @param opening before the first
     * @param separator between two
     * @param closing after the last
     */
    record Frame(String opening, String separator, String closing) {

        static final Frame NONE = new Frame("", "", "");
    }

    /**
     * Renders an article.
     *
     * @param name the name of its input
     * @return what goes between the parts of the {@link #frame}
     */
    String render(String name, Article article);

    /** What stands around this many articles in one stream or file. */
    default Frame frame(int articles) {
        return Frame.NONE;
    }
}
