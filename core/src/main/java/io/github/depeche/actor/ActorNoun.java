package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Gender;

/**
 * A noun that denotes actors.
 *
 * @param lemma the masculine singular, or the feminine where there is no masculine: one key for « président » and « présidente »
 * @param type what its singular denotes
 * @param nounClass what kind of noun it is
 * @param gender the sex of the person that this form tells; unknown where one form serves both, and for organisations
 * @param eitherSex whether even a feminine article tells nothing of the person: « la victime »
 * @param form the grammatical gender of this form where the noun has another one for the other gender
 */
record ActorNoun(
        String lemma, ActorType type, NounClass nounClass, Gender gender, boolean eitherSex, GrammaticalGender form) {

    boolean isPerson() {
        return type == ActorType.PERSON;
    }

    boolean is(NounClass other) {
        return nounClass == other || (nounClass == NounClass.MISSION && other == NounClass.INSTITUTION);
    }

    /** Whether it is a noun for an institution that by itself makes no name. */
    boolean isAuthority() {
        return nounClass == NounClass.AUTHORITY || nounClass == NounClass.GOVERNMENT;
    }

    /** Whether the noun may stand as a title before a person's name. */
    boolean isTitle() {
        return isPerson() && nounClass != NounClass.DOCUMENT;
    }

    /** Whether the noun may stand before the name of an organisation: « la société Naolys », « l'agence de presse RIA ». */
    boolean isOrganizationLabel() {
        return (type == ActorType.ORGANIZATION && nounClass != NounClass.DOCUMENT) || nounClass == NounClass.GROUP;
    }
}
