package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Gender;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import io.github.depeche.lexicon.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The lexicon of nouns that denote actors: {@code actor-nouns.tsv}, and after it the professions of {@code professions.tsv}. */
final class ActorNouns {

    private final Map<String, List<ActorNoun>> byForm = new HashMap<>();

    private final Set<String> acronyms = new HashSet<>();
    private final Set<String> prefixes;
    private final Set<String> counsels;

    private ActorNouns(Set<String> prefixes, Set<String> counsels) {
        this.prefixes = prefixes;
        this.counsels = counsels;
    }

    /**
     * Loads them; the prefixes, which end with a hyphen, make other nouns of them: « vice-président »; the counsels are nouns for bodies by
     * which a lawyer goes.
     */
    static ActorNouns load(LanguagePack pack, Set<String> prefixes, Set<String> counsels) {
        for (String prefix : prefixes) {
            if (!prefix.endsWith("-")) {
                throw new IllegalStateException(
                        "closed-word-sets.tsv: a prefix without a hyphen at its end: " + prefix);
            }
        }
        ActorNouns nouns = new ActorNouns(prefixes, counsels);
        for (Table.Row row : Table.read(pack, "actor-nouns.tsv").rows()) {
            nouns.add(
                    row.get("masculine"),
                    row.get("feminine"),
                    ActorType.valueOf(row.get("type")),
                    NounClass.valueOf(row.get("class").toUpperCase(Locale.ROOT)),
                    row.get("sex").equals("either"));
        }
        Set<String> known = new HashSet<>(nouns.byForm.keySet());
        for (Table.Row row : Table.read(pack, "professions.tsv").rows()) {
            String masculine = row.get("masculine");
            String feminine = row.get("feminine");
            if (!known.contains(masculine) && !known.contains(feminine)) {
                nouns.add(masculine, feminine, ActorType.PERSON, NounClass.FUNCTION, false);
            }
        }
        return nouns;
    }

    private void add(String masculine, String feminine, ActorType type, NounClass nounClass, boolean eitherSex) {
        String lemma = (masculine.isEmpty() ? feminine : masculine).toLowerCase(Locale.ROOT);
        if (masculine.equals(feminine)) {
            put(masculine, new ActorNoun(lemma, type, nounClass, Gender.UNKNOWN, eitherSex, GrammaticalGender.UNKNOWN));
            return;
        }
        boolean telling = type == ActorType.PERSON && !eitherSex;
        if (!masculine.isEmpty()) {
            Gender gender = telling ? Gender.MALE : Gender.UNKNOWN;
            put(masculine, new ActorNoun(lemma, type, nounClass, gender, eitherSex, GrammaticalGender.MASCULINE));
        }
        if (!feminine.isEmpty()) {
            Gender gender = telling ? Gender.FEMALE : Gender.UNKNOWN;
            put(feminine, new ActorNoun(lemma, type, nounClass, gender, eitherSex, GrammaticalGender.FEMININE));
        }
    }

    private void put(String form, ActorNoun noun) {
        if (form.chars().allMatch(c -> Character.isUpperCase(c) || c == '-' || c == '.') && form.length() > 2) {
            acronyms.add(form);
        }
        byForm.computeIfAbsent(form.toLowerCase(Locale.ROOT), key -> new ArrayList<>(2))
                .add(noun);
    }

    /** What the word may denote; empty if it is no actor noun, or if its gender tells another word (« la mort » is no dead man). */
    List<ActorNoun> of(Token token) {
        String form = token.lowerForm().replace('’', '\'');
        if (isCounsel(token, form)) {
            return List.of(new ActorNoun(
                    form, ActorType.PERSON, NounClass.FUNCTION, Gender.UNKNOWN, true, GrammaticalGender.UNKNOWN));
        }
        List<ActorNoun> nouns = ofForm(form);
        if (nouns.isEmpty() && form.length() > 3 && !isSingular(token, form)) {
            // before the lemma: that of « infirmières » is « infirmier »
            nouns = ofPlural(form);
        }
        if (nouns.isEmpty()) {
            nouns = ofForm(token.lowerLemma());
        }
        if (nouns.isEmpty()) {
            nouns = ofTwoWords(token);
        }
        if (nouns.isEmpty()) {
            return nouns;
        }
        GrammaticalGender gender = NounPhrases.genderOf(token);
        List<ActorNoun> agreeing = new ArrayList<>(nouns.size());
        for (ActorNoun noun : nouns) {
            // « la procureur », « la chef »: many an office keeps its masculine form for a woman
            boolean anyGender = noun.is(NounClass.CIVILITY) || noun.is(NounClass.OFFICE);
            if (anyGender || !noun.form().conflictsWith(gender)) {
                agreeing.add(noun);
            }
        }
        return agreeing;
    }

    /** « un gilet jaune », « un garde forestier »: listed with a hyphen. */
    private List<ActorNoun> ofTwoWords(Token token) {
        List<Token> tokens = token.sentence().tokens();
        int next = token.index() + 1;
        boolean described = next < tokens.size() && tokens.get(next).partOfSpeech() == PartOfSpeech.ADJ;
        // the plural may be the name of all of them
        return described && !NounPhrases.isPlural(token)
                ? byForm.getOrDefault(
                        token.lowerLemma() + '-' + tokens.get(next).lowerLemma(), List.of())
                : List.of();
    }

    /** « Me Anne Roy, conseil de la famille »: no council. */
    private boolean isCounsel(Token token, String form) {
        return counsels.contains(form)
                && token.hasRelation("appos")
                && token.head()
                        .filter(title -> anyIs(ofForm(title.lowerForm()), noun -> noun.is(NounClass.CIVILITY)))
                        .isPresent();
    }

    /** « ONG », « CHU »: whether the noun has its capitals wherever it stands. */
    boolean isAcronym(Token token) {
        return acronyms.contains(token.form());
    }

    /** Whether it may denote an actor of such a kind. */
    boolean mayBe(Token token, Predicate<ActorNoun> kind) {
        return anyIs(of(token), kind);
    }

    /** The same of a word without a sentence around it. */
    boolean mayBe(String word, Predicate<ActorNoun> kind) {
        return anyIs(ofForm(word.toLowerCase(Locale.ROOT)), kind);
    }

    /** Whether it is the plural of a noun of such a kind, by its form alone: « Pompiers » in a name. */
    boolean isPluralOf(String word, Predicate<ActorNoun> kind) {
        return anyIs(ofPlural(word.toLowerCase(Locale.ROOT)), kind);
    }

    private static boolean anyIs(List<ActorNoun> nouns, Predicate<ActorNoun> kind) {
        for (ActorNoun noun : nouns) {
            if (kind.test(noun)) {
                return true;
            }
        }
        return false;
    }

    /** « le cours » is no plural of « la cour ». */
    private static boolean isSingular(Token token, String form) {
        return token.lemma().equalsIgnoreCase(form) && !NounPhrases.isPlural(token);
    }

    private List<ActorNoun> ofPlural(String form) {
        char last = form.charAt(form.length() - 1);
        return last == 's' || last == 'x' ? ofForm(form.substring(0, form.length() - 1)) : List.of();
    }

    private List<ActorNoun> ofForm(String form) {
        List<ActorNoun> nouns = byForm.get(form);
        if (nouns != null) {
            return nouns;
        }
        if (form.indexOf('-') < 0) {
            return List.of();
        }
        for (String prefix : prefixes) {
            if (form.startsWith(prefix)) {
                return byForm.getOrDefault(form.substring(prefix.length()), List.of());
            }
        }
        return List.of();
    }
}
