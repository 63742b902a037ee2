package io.github.depeche.actor;

import io.github.depeche.extension.LanguagePack;
import io.github.depeche.lexicon.Table;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that the room knows. */
record ActorLexicon(
        ActorNouns nouns,
        Demonyms demonyms,
        Institutions institutions,
        KnownOrganizations organizations,
        OrganizationSynonyms synonyms,
        Countries countries,
        FirstNames firstNames,
        WordList agentiveVerbs,
        WordList institutionAdjectives,
        WordList media,
        WordList eponymNouns,
        WordList adjunctPrepositions,
        WordList sportsWords,
        Set<String> timeZones,
        Set<String> notOrganizations,
        Hypernyms hypernyms) {

    static ActorLexicon load(LanguagePack pack) {
        return new ActorLexicon(
                ActorNouns.load(pack),
                Demonyms.load(pack),
                Institutions.load(pack),
                KnownOrganizations.load(pack),
                OrganizationSynonyms.load(pack),
                Countries.load(pack),
                FirstNames.load(pack),
                WordList.agentiveVerbs(pack),
                WordList.institutionAdjectives(pack),
                WordList.media(pack),
                WordList.eponymNouns(pack),
                WordList.adjunctPrepositions(pack),
                WordList.sportsWords(pack),
                timeZones(pack),
                notOrganizations(pack),
                Hypernyms.load(pack));
    }

    /** « TVA », « Ligue 1 »: capitals that name no actor. */
    private static Set<String> notOrganizations(LanguagePack pack) {
        return Table.read(pack, "not-organizations.tsv").rows().stream()
                .map(row -> row.get("name"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** « 18H00 GMT »: capitals that name nobody. */
    private static Set<String> timeZones(LanguagePack pack) {
        return Table.read(pack, "time-zones.tsv").rows().stream()
                .map(row -> row.get("form"))
                .collect(Collectors.toUnmodifiableSet());
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
