package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;
import java.util.regex.Pattern;

/** First names that stand for a person without a surname, as in portraits and reports: « Sirine, 24 ans, », « raconte Moussa ». */
final class LoneFirstNames {

    private static final int SHORTEST = 4;

    /** Of those that the text tells to be a name. */
    private static final int SHORTEST_TOLD = 3;

    /** « Moussa », « Marie-Odile »; no « ODI », no « DeLonge ». */
    private static final Pattern CAPITALISED =
            Pattern.compile("\\p{L}[\\p{L}&&\\P{Lu}]*(?:-\\p{L}[\\p{L}&&\\P{Lu}]*)*");

    private final ActorLexicon lexicon;
    private final TitleFinder titles;
    private final ExplainedNames explained;

    LoneFirstNames(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.titles = new TitleFinder(lexicon);
        this.explained = new ExplainedNames(lexicon);
    }

    /** Whether the first name is told to be somebody's: by an age, by what he or she is, by what is said or done. */
    boolean isPerson(Token token) {
        String form = token.form();
        if (form.length() < (isTold(token) ? SHORTEST_TOLD : SHORTEST)
                || !lexicon.firstNames().contains(form)
                || (form.chars().skip(1).anyMatch(Character::isUpperCase) && form.indexOf('-') < 0)
                || token.partOfSpeech() == PartOfSpeech.DET
                || lexicon.nouns().mayBe(token, noun -> noun.is(NounClass.KINSHIP))
                || isKnown(form)
                || isInLongerName(token)) {
            return false;
        }
        return Ages.after(token) >= 0 || isTold(token) || acts(token);
    }

    /** « [Jeannick] raconte », « soupire [Kalina], une voisine », whom a name finder has taken for an organisation or a place. */
    boolean isTakenForBody(Name name, List<Token> words) {
        String form = words.get(0).form();
        boolean speaks = isVoiced(words.get(0));
        return (name.type() == NameType.ORGANIZATION
                        ? speaks || lexicon.firstNames().contains(form)
                        : speaks)
                && name.type() != NameType.PERSON
                && words.size() == 1
                && CAPITALISED.matcher(form).matches()
                && lexicon.organizations().nouns(form).isEmpty()
                && explained.type(words.get(0)) == null
                && titles.before(words.get(0), ActorType.ORGANIZATION) == null;
    }

    /** « Patrick et [Marie-Odile] », « deux enfants : [Michèle], mariée à »: no known place, behind no preposition, beside no other place. */
    boolean isTakenForPlace(Name name, List<Token> words) {
        Token word = words.get(0);
        return name.type() == NameType.LOCATION
                && words.size() == 1
                && lexicon.firstNames().contains(word.form())
                && !isKnown(word.form())
                && !isInLongerName(word)
                && word.child("case").isEmpty()
                && isListedWithPersons(word);
    }

    /** Not « St Lambrun, [Valmont] et Brissac ». */
    private boolean isListedWithPersons(Token word) {
        Token first = word.hasRelation("conj") ? word.head().orElse(word) : word;
        return lexicon.firstNames().contains(first.form())
                && first.children().stream()
                        .filter(child -> child.hasRelation("conj"))
                        .allMatch(other -> lexicon.firstNames().contains(other.form()));
    }

    /** « …, soupire [Kalina] », right behind a verb by which hardly anybody but persons speaks, set off before it. */
    private boolean isVoiced(Token word) {
        List<Token> tokens = word.sentence().tokens();
        int verb = word.index() - 1;
        if (verb < 1
                || tokens.get(verb).partOfSpeech() != PartOfSpeech.VERB
                || !(lexicon.words()
                                .of(ClosedWordSets.Kind.VOICE)
                                .contains(tokens.get(verb).lowerLemma())
                        || (lexicon.firstNames().contains(word.form())
                                && SyntacticRole.isSpeech(tokens.get(verb), lexicon)))
                || isKnown(word.form())) {
            return false;
        }
        int before = verb - 1;
        while (before > 0 && isAuxiliary(tokens.get(before))) {
            before--;
        }
        return tokens.get(before).partOfSpeech() == PartOfSpeech.PUNCT;
    }

    /** « [s'est] emporté », « [nous a] raconté ». */
    private static boolean isAuxiliary(Token token) {
        return token.partOfSpeech() == PartOfSpeech.AUX || token.partOfSpeech() == PartOfSpeech.PRON;
    }

    private boolean isKnown(String form) {
        NameKey key = NameKey.of(form);
        return lexicon.countries().ofPlace(key) != null
                || lexicon.isOrganization(key)
                || !lexicon.organizations().nouns(form).isEmpty();
    }

    /** « Marie Louise », « Saint-Paul », « place Jeanne »: beside another capital or right behind a noun. */
    private static boolean isInLongerName(Token token) {
        List<Token> tokens = token.sentence().tokens();
        Token before = token.index() == 0 ? null : tokens.get(token.index() - 1);
        Token after = token.index() + 1 == tokens.size() ? null : tokens.get(token.index() + 1);
        return (after != null
                        && (Character.isUpperCase(after.form().charAt(0))
                                || after.form().equals("de")))
                || (before != null
                        && (before.partOfSpeech() == PartOfSpeech.PROPN
                                || before.lowerLemma().equals("saint")
                                || before.partOfSpeech() == PartOfSpeech.DET
                                || before.partOfSpeech() == PartOfSpeech.NOUN));
    }

    /** « il s'appelle Moussa », « que nous appellerons Corinne ». */
    private boolean isTold(Token token) {
        return token.index() > 0
                && lexicon.words()
                        .of(ClosedWordSets.Kind.NAMING)
                        .contains(
                                token.sentence().tokens().get(token.index() - 1).lowerLemma());
    }

    /** « explique Chantal », « Sirine éteint son téléphone », « Thibault a 22 ans ». */
    private static boolean acts(Token token) {
        return SyntacticRole.isActiveSubject(token) && token.partOfSpeech() == PartOfSpeech.PROPN;
    }
}
