package io.github.depeche.actor;

import io.github.depeche.Gender;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.Token;

/** The gender of a phrase, which agreement goes by; it need not be the sex of a person (« la victime »). */
enum GrammaticalGender {
    MASCULINE,
    FEMININE,
    UNKNOWN;

    static GrammaticalGender of(Token token) {
        if (token.has(Feature.MASCULINE)) {
            return MASCULINE;
        }
        return token.has(Feature.FEMININE) ? FEMININE : UNKNOWN;
    }

    static GrammaticalGender of(Gender gender) {
        return switch (gender) {
            case MALE -> MASCULINE;
            case FEMALE -> FEMININE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    Gender asGender() {
        return switch (this) {
            case MASCULINE -> Gender.MALE;
            case FEMININE -> Gender.FEMALE;
            case UNKNOWN -> Gender.UNKNOWN;
        };
    }

    boolean conflictsWith(GrammaticalGender other) {
        return this != UNKNOWN && other != UNKNOWN && this != other;
    }
}
