package io.github.depeche.newsdesk;

/** The forms of output, under the names that users type. */
@SuppressWarnings("MemberName") // they are the words of the command line
enum OutputFormat {
    report("txt"),
    json("json"),
    jsonl("jsonl"),
    html("html"),
    csv("csv"),
    quotes("csv"),
    graphml("graphml"),
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

    /** @param style how a report is laid out */
    ArticleRenderer renderer(TextStyle style) {
        return switch (this) {
            case report -> new ReportRenderer(style);
            case json -> JsonRenderer.indented();
            case jsonl -> JsonRenderer.lines();
            case html -> new HtmlRenderer();
            case csv -> new CsvRenderer(new ActsCsv());
            case quotes -> new CsvRenderer(new QuotesCsv());
            case graphml -> new GraphMlRenderer();
            case gold -> new GoldRenderer();
            case names -> new NamesRenderer();
            case timex -> new TimexRenderer();
            case conllu -> new ConlluRenderer();
        };
    }
}
