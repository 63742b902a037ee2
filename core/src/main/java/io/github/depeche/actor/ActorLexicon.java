package io.github.depeche.actor;

import io.github.depeche.extension.Dictionary;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.lexicon.Table;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that the room knows.
 *
 * @param timeZones « 18H00 GMT »: capitals that name nobody
 * @param persons « Le Pen », « Obama »: names by which well-known people go
 * @param things « TVA », « Ligue 1 »: capitals that name no actor
 */
record ActorLexicon(
        ActorNouns nouns,
        ClosedWordSets words,
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
        WordList teamRelations,
        WordList companyRelations,
        WordList newsroomWords,
        WordList numberedServices,
        Set<String> timeZones,
        NamedThings things,
        FamousPersons persons,
        Hypernyms hypernyms,
        WalksOfLife walks,
        Dictionary dictionary) {

    static ActorLexicon load(LanguagePack pack) {
        ClosedWordSets words = ClosedWordSets.load(pack);
        return new ActorLexicon(
                ActorNouns.load(pack, words.of(ClosedWordSets.Kind.PREFIX), words.of(ClosedWordSets.Kind.COUNSEL)),
                words,
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
                WordList.teamRelations(pack),
                WordList.companyRelations(pack),
                WordList.newsroomWords(pack),
                WordList.numberedServices(pack),
                words(pack, "time-zones.tsv", "form"),
                NamedThings.load(pack),
                FamousPersons.load(pack),
                Hypernyms.load(pack),
                WalksOfLife.load(pack, words.of(ClosedWordSets.Kind.ANY_BODY)),
                pack.dictionary());
    }

    private static Set<String> words(LanguagePack pack, String resource, String column) {
        return Table.read(pack, resource).rows().stream()
                .map(row -> row.get(column))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a form is a word of the language, whatever capitals it has here: « Digue » of « Digue solidaire ». */
    boolean isCommonWord(String form) {
        return !dictionary.lookup(form.toLowerCase(Locale.ROOT)).isEmpty();
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
