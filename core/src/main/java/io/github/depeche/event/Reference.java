package io.github.depeche.event;

import io.github.depeche.extension.Feature;
import io.github.depeche.extension.Token;

/** How a trigger presents its event: as known already, as new, or as another one than that told before. */
enum Reference {
    /** « cette attaque », « la fusillade ». */
    KNOWN,
    /** « une fusillade », « des manifestations ». */
    NEW,
    /** « une autre attaque », « le précédent scrutin ». */
    OTHER,
    /** Verbs, and nouns without an article. */
    OPEN;

    static Reference of(Token trigger, WordClasses classes) {
        Reference reference = OPEN;
        for (Token child : trigger.children()) {
            if (classes.contains("other", child) && !child.hasRelation("nmod")) {
                return OTHER;
            }
            if (!child.hasRelation("det")) {
                continue;
            }
            if (child.has(Feature.DEMONSTRATIVE) || child.has(Feature.DEFINITE)) {
                reference = KNOWN;
            } else if (child.has(Feature.INDEFINITE)) {
                reference = NEW;
            }
        }
        return reference;
    }
}
