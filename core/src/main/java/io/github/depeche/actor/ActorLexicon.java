package io.github.depeche.actor;

import io.github.depeche.extension.LanguagePack;

/** The words that the room knows. */
record ActorLexicon(
        ActorNouns nouns,
        Demonyms demonyms,
        Institutions institutions,
        Countries countries,
        FirstNames firstNames,
        WordList agentiveVerbs,
        WordList institutionAdjectives,
        WordList media,
        WordList eponymNouns,
        Hypernyms hypernyms) {

    static ActorLexicon load(LanguagePack pack) {
        return new ActorLexicon(
                ActorNouns.load(pack),
                Demonyms.load(pack),
                Institutions.load(pack),
                Countries.load(pack),
                FirstNames.load(pack),
                WordList.agentiveVerbs(pack),
                WordList.institutionAdjectives(pack),
                WordList.media(pack),
                WordList.eponymNouns(pack),
                Hypernyms.load(pack));
    }

    /** Whether the name is that of a known organisation. */
    boolean isOrganization(NameKey name) {
        Institutions.Institution institution = institutions.of(name);
        if (institution != null) {
            return !institution.place() && !institution.platform();
        }
        return media.contains(name.toString());
    }
}
