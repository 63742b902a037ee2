import org.jspecify.annotations.NullMarked;

/**
 * Reads French news articles: structure, actors, quotes and events, with exact character offsets.
 *
 * <p>Users need the package {@code io.github.depeche} alone; those who add extractors of their own, {@code
 * io.github.depeche.extension} beside it. Everything else is hidden and may change with any release.
 */
@NullMarked
module io.github.depeche {
    requires transitive org.jspecify;
    requires org.apache.opennlp.tools;
    requires org.jsoup;
    requires org.slf4j;

    exports io.github.depeche;
    exports io.github.depeche.extension;

    uses io.github.depeche.extension.LanguagePack;
    uses io.github.depeche.extension.ExtractorProvider;
}
