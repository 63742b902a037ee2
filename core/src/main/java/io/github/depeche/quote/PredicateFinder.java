package io.github.depeche.quote;

import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the cue verbs and their verb groups. */
final class PredicateFinder {

    /** How many words may stand between a governing verb and its infinitive: « tient encore une fois à rappeler ». */
    private static final int FARTHEST = 8;

    /** A verb that an infinitive of saying follows, and the word between them. */
    private record Governor(Token verb, String preposition) {}

    private final CueLexicon lexicon;
    private final Words words;
    private final Asides asides;
    private final VerbGroups groups;
    private final Nicknames nicknames;

    PredicateFinder(CueLexicon lexicon, Words words, Asides asides) {
        this.asides = asides;
        this.lexicon = lexicon;
        this.words = words;
        this.groups = new VerbGroups(words);
        this.nicknames = new Nicknames(words);
    }

    /** « Q », souffle X; X précise : « Q »: where an incise or a colon shows it, a noun that the dictionary knows as a verb is one. */
    private Optional<Predicate> mistagged(Token token) {
        Token before = words.before(token);
        boolean incise = before != null
                && (Words.is(before, ",", "»", "\"", "”", "›", "?", "!", "…", "’’") || Words.is(before, "se", "s'"))
                && Words.isTag(
                        token,
                        PartOfSpeech.NOUN,
                        PartOfSpeech.ADJ,
                        PartOfSpeech.PROPN,
                        PartOfSpeech.ADP,
                        PartOfSpeech.X,
                        PartOfSpeech.ADV,
                        PartOfSpeech.VERB)
                && Character.isLowerCase(token.form().charAt(0));
        // « Q », complète pour sa part X
        Token next = incise ? words.at(asides.behind(words.indexOf(token) + 1)) : null;
        boolean subject = next != null
                && (Words.isTag(next, PartOfSpeech.DET, PartOfSpeech.PROPN, PartOfSpeech.PRON)
                        || next.form().startsWith("-")
                        || Words.is(next, ",", "par"));
        boolean colon = Words.is(words.after(token), ":")
                && Words.isTag(before, PartOfSpeech.PROPN, PartOfSpeech.NOUN, PartOfSpeech.PRON, PartOfSpeech.ADJ)
                && Character.isLowerCase(token.form().charAt(0));
        if (!subject && !colon && !followsClitic(token, before)) {
            return Optional.empty();
        }
        return lexicon.verbOfForm(Words.lower(token), Words.is(before, "se", "s'"))
                .map(entry -> group(entry, token, token));
    }

    /** All cue verbs, in reading order. */
    List<Predicate> find() {
        List<Predicate> predicates = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Token token = words.at(i);
            if (token != null) {
                Optional<Predicate> tagged = couldBeVerb(token) ? predicate(token) : Optional.empty();
                tagged.or(() -> mistagged(token))
                        .filter(predicate -> !nicknames.isGivenBy(token))
                        .ifPresent(predicates::add);
            }
        }
        return predicates;
    }

    /** All verbs, in reading order: those that the lexicon knows for cues (as found before) and all others. */
    List<Predicate> findAll(List<Predicate> cues) {
        IdentityHashMap<Token, Predicate> byVerb = new IdentityHashMap<>();
        cues.forEach(cue -> byVerb.put(cue.verb(), cue));
        List<Predicate> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Token token = words.at(i);
            Predicate cue = token == null ? null : byVerb.get(token);
            if (cue != null) {
                all.add(cue.opened());
            } else if (token != null && token.partOfSpeech() == PartOfSpeech.VERB && !nicknames.isGivenBy(token)) {
                all.add(group(CueEntry.unknown(Words.lemma(token)), token, token));
            }
        }
        return all;
    }

    private static boolean couldBeVerb(Token token) {
        // « a fait valoir »: treebanks call the causative verb an auxiliary
        return token.partOfSpeech() == PartOfSpeech.VERB
                || (token.partOfSpeech() == PartOfSpeech.AUX && token.lemma().equals("faire"));
    }

    /** « Tisséo leur demande de privilégier le métro »: two nouns cannot stand so. */
    private boolean followsClitic(Token token, @Nullable Token before) {
        // « Comme le dit X »
        if (before != null && Words.is(before, "le", "l'") && Words.is(words.before(before), "comme", "ainsi")) {
            return Words.isTag(words.after(token), PartOfSpeech.PROPN, PartOfSpeech.DET);
        }
        Token subject = Words.is(before, "leur") && before != null ? words.before(before) : null;
        Token next = words.after(token);
        Token second = next == null ? null : words.after(next);
        boolean infinitive = Words.is(next, "de", "d'", "à") && second != null && second.has(Feature.INFINITIVE);
        return Words.isTag(subject, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON)
                && token.partOfSpeech() == PartOfSpeech.NOUN
                && (infinitive || Words.is(next, "que", "qu'", "si", "s'"));
    }

    private Optional<Predicate> predicate(Token token) {
        String lemma = Words.lemma(token);
        for (CueLexicon.Locution locution : lexicon.locutions(lemma)) {
            Optional<Token> last = hasClitics(token, locution.clitics())
                    ? complementOf(token, locution.complement())
                    : Optional.empty();
            if (last.isPresent()) {
                return Optional.of(group(locution.entry(), token, last.get()));
            }
        }
        return lexicon.verb(lemma, groups.isReflexive(token)).map(entry -> group(entry, token, token));
    }

    private boolean hasClitics(Token verb, List<String> needed) {
        if (needed.isEmpty()) {
            return true;
        }
        boolean en = Stream.concat(Stream.of(verb), groups.auxiliary(verb).stream())
                .flatMap(part -> groups.clitics(part).stream())
                .anyMatch(token -> Words.is(token, "en"));
        return (!needed.contains("se") || groups.isReflexive(verb)) && (!needed.contains("en") || en);
    }

    /** The last word of a locution's complement: « fait enfin valoir », « a-t-il fait savoir », « met le public en garde » not. */
    private Optional<Token> complementOf(Token verb, List<String> complement) {
        if (complement.isEmpty()) {
            return Optional.of(verb);
        }
        int at = words.indexOf(verb) + 1;
        for (int skipped = 0; skipped <= 2; ) {
            Token token = words.at(at);
            if (token == null) {
                return Optional.empty();
            }
            if (Words.is(token, complement.get(0))) {
                return rest(at, complement);
            }
            if (!Words.isTag(token, PartOfSpeech.ADV, PartOfSpeech.PRON)) {
                return Optional.empty();
            }
            skipped++;
            at++;
        }
        return Optional.empty();
    }

    private Optional<Token> rest(int at, List<String> complement) {
        for (int k = 1; k < complement.size(); k++) {
            if (!Words.is(words.at(at + k), complement.get(k))) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(words.at(at + complement.size() - 1));
    }

    private Predicate group(CueEntry entry, Token verb, Token end) {
        // « fait valoir »: the complements of the locution depend on the infinitive
        Token lexical = end != verb && end.has(Feature.INFINITIVE) ? end : verb;
        Token cue = lexical;
        Token top = verb;
        Optional<Governor> governor = governor(verb);
        if (governor.isPresent()) {
            top = governor.get().verb();
        }
        Optional<Token> auxiliary = groups.auxiliary(top);
        Token finite = auxiliary.orElse(top);
        Token first = groups.firstOf(finite);
        Token last = words.indexOf(end) > words.indexOf(finite) ? end : finite;
        Optional<Token> clitic = groups.invertedClitic(finite);
        if (clitic.isPresent() && words.indexOf(clitic.get()) > words.indexOf(last)) {
            last = clitic.get();
        }
        boolean saidByNegation = governor.isPresent()
                && lexicon.governsNegated(Words.lemma(top), governor.get().preposition());
        // « n'a cessé de répéter » is said, « cesse de répéter » is not
        boolean negated = (groups.isNegated(finite) || groups.isNegated(verb)) != saidByNegation;
        // « s'est félicitée de »: trees take it for a passive
        boolean passive = VerbGroups.isPassive(verb, finite) && !groups.isReflexive(verb);
        return new Predicate(entry, cue, lexical, top, finite, first, last, clitic, negated, passive);
    }

    /** « a fini par lâcher », « tient à rappeler », « peut-on lire »: the verb that the infinitive follows. */
    private Optional<Governor> governor(Token verb) {
        if (!verb.has(Feature.INFINITIVE)) {
            return Optional.empty();
        }
        int at = words.indexOf(verb) - 1;
        String preposition = "";
        for (int steps = 0; steps < FARTHEST; steps++, at--) {
            Token token = words.at(at);
            if (token == null) {
                return Optional.empty();
            }
            // « a beau répéter », « a cru devoir préciser »
            boolean link = token.partOfSpeech() == PartOfSpeech.ADP || Words.is(token, "beau", "devoir", "pouvoir");
            if (link && preposition.isEmpty()) {
                preposition = normalPreposition(token);
            } else if (token.partOfSpeech() == PartOfSpeech.VERB || token.partOfSpeech() == PartOfSpeech.AUX) {
                return lexicon.governs(Words.lemma(token), preposition)
                        ? Optional.of(new Governor(token, preposition))
                        : Optional.empty();
            } else if (!Words.isTag(token, PartOfSpeech.ADV, PartOfSpeech.PRON, PartOfSpeech.PART)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String normalPreposition(Token token) {
        String form = Words.lower(token);
        return form.equals("d'") ? "de" : form.equals("jusqu'à") ? "jusque" : form;
    }
}
