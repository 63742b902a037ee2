package io.github.depeche.quote;

import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the cue verbs and their verb groups. */
final class PredicateFinder {

    /** How many words may stand between an auxiliary and its participle: « a, de son côté, déjà dit ». */
    private static final int FARTHEST = 8;

    /** How many words before a mistagged cue verb no other verb may stand. */
    private static final int LONGEST_SUBJECT = 100;

    /** A verb that an infinitive of saying follows, and the word between them. */
    private record Governor(Token verb, String preposition) {}

    private final CueLexicon lexicon;
    private final Words words;

    PredicateFinder(CueLexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
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
        Token next = incise ? words.after(token) : null;
        boolean subject = next != null
                && (Words.isTag(next, PartOfSpeech.DET, PartOfSpeech.PROPN, PartOfSpeech.PRON)
                        || next.form().startsWith("-")
                        || Words.is(next, ",", "par"));
        boolean colon = Words.is(words.after(token), ":")
                && Words.isTag(before, PartOfSpeech.PROPN, PartOfSpeech.NOUN, PartOfSpeech.PRON, PartOfSpeech.ADJ)
                && Character.isLowerCase(token.form().charAt(0));
        if (!subject && !colon && !joins(token, before) && !governs(token, before)) {
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
                tagged.or(() -> mistagged(token)).ifPresent(predicates::add);
            }
        }
        return predicates;
    }

    private static boolean couldBeVerb(Token token) {
        // « a fait valoir »: treebanks call the causative verb an auxiliary
        return token.partOfSpeech() == PartOfSpeech.VERB
                || (token.partOfSpeech() == PartOfSpeech.AUX && token.lemma().equals("faire"));
    }

    /** « affirme que P et menace de partir »: a second cue, told from a noun by the infinitive or the clause behind it. */
    private boolean joins(Token token, @Nullable Token before) {
        Token next = words.after(token);
        Token second = next == null ? null : words.after(next);
        boolean infinitive = Words.is(next, "de", "d'", "à") && second != null && second.has(Feature.INFINITIVE);
        return Words.is(before, "et", "mais")
                && token.partOfSpeech() == PartOfSpeech.NOUN
                && (infinitive || Words.is(next, "que", "qu'"));
    }

    /** « Un communiqué du ministère précise que P », « L'Iran dément avoir P »: no finite verb before it, a clause or infinitive behind. */
    private boolean governs(Token token, @Nullable Token before) {
        Token next = words.after(token);
        boolean complement = Words.is(next, "que", "qu'")
                || (Words.is(next, "avoir", "être", "ne") && !Words.isTag(next, PartOfSpeech.NOUN));
        if (!complement
                || !Words.isTag(token, PartOfSpeech.ADJ, PartOfSpeech.NOUN)
                || !Words.isTag(before, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.PRON)) {
            return false;
        }
        List<Token> tokens = token.sentence().tokens();
        return tokens.subList(Math.max(0, token.index() - LONGEST_SUBJECT), token.index()).stream()
                .noneMatch(earlier -> earlier.has(Feature.FINITE));
    }

    private Optional<Predicate> predicate(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        for (CueLexicon.Locution locution : lexicon.locutions(lemma)) {
            Optional<Token> last = hasClitics(token, locution.clitics())
                    ? complementOf(token, locution.complement())
                    : Optional.empty();
            if (last.isPresent()) {
                return Optional.of(group(locution.entry(), token, last.get()));
            }
        }
        return lexicon.verb(lemma, isReflexive(token)).map(entry -> group(entry, token, token));
    }

    private boolean hasClitics(Token verb, List<String> needed) {
        if (needed.isEmpty()) {
            return true;
        }
        boolean en = Stream.concat(Stream.of(verb), auxiliary(verb).stream())
                .flatMap(part -> clitics(part).stream())
                .anyMatch(token -> Words.is(token, "en"));
        return (!needed.contains("se") || isReflexive(verb)) && (!needed.contains("en") || en);
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

    private boolean isReflexive(Token verb) {
        return clitics(verb).stream().anyMatch(token -> Words.is(token, "se", "s'"))
                || auxiliary(verb).stream()
                        .flatMap(auxiliary -> clitics(auxiliary).stream())
                        .anyMatch(token -> Words.is(token, "se", "s'"));
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
        Optional<Token> auxiliary = auxiliary(top);
        Token finite = auxiliary.orElse(top);
        Token first = firstOf(finite);
        Token last = words.indexOf(end) > words.indexOf(finite) ? end : finite;
        Optional<Token> clitic = invertedClitic(finite);
        if (clitic.isPresent() && words.indexOf(clitic.get()) > words.indexOf(last)) {
            last = clitic.get();
        }
        boolean saidByNegation = governor.isPresent()
                && lexicon.governsNegated(
                        top.lemma().toLowerCase(Locale.ROOT), governor.get().preposition());
        // « n'a cessé de répéter » is said, « cesse de répéter » is not
        boolean negated = (isNegated(finite) || isNegated(verb)) != saidByNegation;
        // « s'est félicitée de »: trees take it for a passive
        boolean passive = isPassive(verb, finite) && !isReflexive(verb);
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
            // « a beau répéter »
            boolean link = token.partOfSpeech() == PartOfSpeech.ADP || Words.is(token, "beau");
            if (link && preposition.isEmpty()) {
                preposition = normalPreposition(token);
            } else if (token.partOfSpeech() == PartOfSpeech.VERB || token.partOfSpeech() == PartOfSpeech.AUX) {
                return lexicon.governs(token.lemma().toLowerCase(Locale.ROOT), preposition)
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

    /** The finite auxiliary of a participle: the nearest to the left that only adverbs and clitics part from it, or else by the tree. */
    private Optional<Token> auxiliary(Token verb) {
        if (!verb.has(Feature.PARTICIPLE) || verb.has(Feature.PRESENT)) {
            return Optional.empty();
        }
        return auxiliaryBefore(verb).or(() -> verb.children().stream()
                .filter(child -> child.hasRelation("aux") && child.has(Feature.FINITE) && child.index() < verb.index())
                .reduce((first, second) -> second));
    }

    private Optional<Token> auxiliaryBefore(Token verb) {
        int at = words.indexOf(verb) - 1;
        for (int steps = 0; steps < FARTHEST; steps++, at--) {
            Token token = words.at(at);
            if (token == null || token.sentence() != verb.sentence()) {
                return Optional.empty();
            }
            if (token.partOfSpeech() == PartOfSpeech.AUX && token.has(Feature.FINITE)) {
                // « est un projet annoncé » is no « est annoncé »; « avait un temps annoncé » is one verb
                return Optional.of(token).filter(auxiliary -> !nounBetween(auxiliary, verb));
            }
            if (token.has(Feature.FINITE) && token.lemma().equals("avoir") && onlyAdverbials(token, verb)) {
                // « avait dès le lendemain appelé »
                return Optional.of(token);
            }
            boolean emphatic = Words.is(token, ",", "lui", "elle", "eux", "elles");
            boolean barrier = token.has(Feature.FINITE)
                    || (token.has(Feature.PARTICIPLE) && token.partOfSpeech() == PartOfSpeech.VERB)
                    || (token.partOfSpeech() == PartOfSpeech.PUNCT && !emphatic)
                    || token.partOfSpeech() == PartOfSpeech.SCONJ
                    || token.partOfSpeech() == PartOfSpeech.CCONJ
                    || Words.is(token, "qui", "que", "dont");
            if (barrier) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether adverbs and prepositional phrases alone stand between an auxiliary and its participle. */
    private boolean onlyAdverbials(Token auxiliary, Token verb) {
        boolean preposition = false;
        for (int i = words.indexOf(auxiliary) + 1; i < words.indexOf(verb); i++) {
            Token token = words.at(i);
            preposition |= Words.isTag(token, PartOfSpeech.ADP);
            boolean adverbial = Words.isTag(token, PartOfSpeech.ADV, PartOfSpeech.ADP)
                    || (preposition
                            && Words.isTag(
                                    token, PartOfSpeech.DET, PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.NUM));
            if (!adverbial) {
                return false;
            }
        }
        return true;
    }

    private boolean nounBetween(Token auxiliary, Token verb) {
        if (!auxiliary.lemma().equals("être")) {
            return false;
        }
        for (int i = words.indexOf(auxiliary) + 1; i < words.indexOf(verb); i++) {
            if (Words.isTag(words.at(i), PartOfSpeech.NOUN, PartOfSpeech.PROPN)) {
                return true;
            }
        }
        return false;
    }

    /** The first word of the group: clitics and « ne » before the finite verb belong to it. */
    private Token firstOf(Token finite) {
        Token first = finite;
        for (Token clitic : clitics(finite)) {
            first = clitic;
        }
        return first;
    }

    /** The clitics and « ne » right before a verb, from right to left. */
    private List<Token> clitics(Token verb) {
        List<Token> clitics = new ArrayList<>();
        int at = words.indexOf(verb) - 1;
        Token token = words.at(at);
        while (token != null
                && Words.is(
                        token, "se", "s'", "me", "m'", "te", "t'", "nous", "vous", "le", "la", "l'", "les", "lui",
                        "leur", "y", "en", "ne", "n'")
                && !Words.isTag(token, PartOfSpeech.DET, PartOfSpeech.ADP)
                && !token.hasRelation("nsubj")) {
            clitics.add(token);
            token = words.at(--at);
        }
        return clitics;
    }

    private Optional<Token> invertedClitic(Token finite) {
        Token next = words.after(finite);
        if (next == null || !next.form().startsWith("-")) {
            return Optional.empty();
        }
        String form = Words.lower(next).replace("-t-", "-");
        return switch (form) {
            case "-il", "-elle", "-ils", "-elles", "-on", "-je", "-nous", "-vous", "-tu", "-ce" -> Optional.of(next);
            default -> Optional.empty();
        };
    }

    private boolean isNegated(Token verb) {
        return clitics(verb).stream().anyMatch(token -> Words.is(token, "ne", "n'"))
                || verb.children().stream()
                        .anyMatch(child -> Words.is(child, "ne", "n'") && child.index() < verb.index());
    }

    private static boolean isPassive(Token verb, Token finite) {
        if (!verb.has(Feature.PARTICIPLE) || verb.has(Feature.PRESENT)) {
            return false;
        }
        return verb.children().stream().anyMatch(child -> child.hasRelation("aux:pass"))
                || verb.child("nsubj:pass").isPresent()
                || (finite == verb && !verb.hasRelation("conj"));
    }
}
