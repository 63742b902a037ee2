package io.github.depeche.extension;

import java.util.List;

/** Offers extractors to every parser of an application, through {@link java.util.ServiceLoader}. */
public interface ExtractorProvider {

    /**
     * The extractors to add.
     *
     * @param pack the language pack that the parser uses, for those that need its lexicons
     */
    List<Extractor<?>> extractors(LanguagePack pack);
}
