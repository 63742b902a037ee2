package io.github.depeche.newsdesk;

/** The forms of output, under the names that users type. */
@SuppressWarnings("MemberName") // they are the words of the command line
enum OutputFormat {
    gold("json"),
    names("tsv"),
    timex("json"),
    conllu("conllu");

    private final String extension;

    OutputFormat(String extension) {
        this.extension = extension;
    }

    /** Of a file in this form. */
    String extension() {
        return extension;
    }

    ArticleRenderer renderer() {
        return switch (this) {
            case gold -> new GoldRenderer();
            case names -> new NamesRenderer();
            case timex -> new TimexRenderer();
            case conllu -> new ConlluRenderer();
        };
    }
}
