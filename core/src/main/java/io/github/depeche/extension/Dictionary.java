package io.github.depeche.extension;

import java.util.List;

/** A full-form dictionary: what a form can be. Safe for use by several threads. */
public interface Dictionary {

    /**
     * One thing that a form can be.
     *
     * @param lemma the dictionary form
     * @param tag the tag of the dictionary, in its own notation
     */
    record Reading(String lemma, String tag) {}

    /**
     * Looks a form up exactly as written (« Paris » and « paris » are two forms).
     *
     * @return all readings; empty if the form is unknown
     */
    List<Reading> lookup(String form);
}
