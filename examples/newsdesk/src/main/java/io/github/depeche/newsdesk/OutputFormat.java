package io.github.depeche.newsdesk;

/** The forms of output, under the names that users type. */
@SuppressWarnings("MemberName") // they are the words of the command line
enum OutputFormat {
    gold("json", new GoldRenderer()),
    names("tsv", new NamesRenderer()),
    timex("json", new TimexRenderer()),
    conllu("conllu", new ConlluRenderer());

    private final String extension;
    private final ArticleRenderer renderer;

    OutputFormat(String extension, ArticleRenderer renderer) {
        this.extension = extension;
        this.renderer = renderer;
    }

    String extension() {
        return extension;
    }

    ArticleRenderer renderer() {
        return renderer;
    }
}
