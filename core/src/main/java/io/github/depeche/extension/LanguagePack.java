package io.github.depeche.extension;

import java.io.IOException;
import java.io.InputStream;

/**
 * Models and lexicons for one language, found through {@link java.util.ServiceLoader}. What resources there are, and their formats, is
 * told in {@code docs/architecture.md}.
 */
public interface LanguagePack {

    /** BCP 47 tag of the language: {@code "fr"}. */
    String language();

    /**
     * Opens a resource; the caller closes it.
     *
     * @param resource its name, for example {@code "cues.tsv"}
     * @throws java.io.FileNotFoundException if there is no such resource; the message names it
     */
    InputStream open(String resource) throws IOException;

    /** The full-form dictionary; loaded on first use. */
    Dictionary dictionary();
}
