package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Names whose end the letters in brackets behind them tell: « l'Opération des Nations unies en Côte d'Ivoire (ONUCI) », « l'Union des
 * parents d'enfants sourds (UPES) ».
 */
final class SpelledNames {

    /** Words between what is known of a name and its letters. */
    private static final int LONGEST_REST = 7;

    private static final int FEWEST_LETTERS = 3;

    private static final int MANY_LETTERS = 6;

    private SpelledNames() {}

    /**
     * The last word of a name of which more is there; none if the letters are not those of all of it.
     *
     * @param last the last word that is known to belong to it
     */
    @Nullable
    static Token lastWord(Token first, Token last, String text) {
        List<Token> tokens = first.sentence().tokens();
        int bracket = last.index() + 1;
        int longest = Math.min(tokens.size() - 2, bracket + LONGEST_REST);
        while (bracket < longest && mayGoOn(tokens.get(bracket))) {
            bracket++;
        }
        if (bracket == last.index() + 1
                || bracket + 2 >= tokens.size()
                || !tokens.get(bracket).form().equals("(")
                || !tokens.get(bracket + 2).form().equals(")")) {
            return null;
        }
        String letters = tokens.get(bracket + 1).form();
        Token end = tokens.get(bracket - 1);
        boolean whole = letters.length() >= FEWEST_LETTERS
                && (letters.equals(letters.toUpperCase(Locale.ROOT)) || isSpokenWord(letters))
                && !spells(nameOf(first, last, text), NameKey.of(letters))
                && (spells(nameOf(first, end, text), NameKey.of(letters))
                        || isWoven(nameOf(first, end, text), NameKey.of(letters)));
        return whole ? end : null;
    }

    /** The end of the name, or of what is known of it where no letters tell more. */
    static int end(Token first, int known, String text) {
        List<Token> tokens = first.sentence().tokens();
        int last = first.index();
        while (last + 1 < tokens.size() && tokens.get(last + 1).span().end() <= known) {
            last++;
        }
        Token spelled = lastWord(first, tokens.get(last), text);
        return spelled == null ? known : spelled.span().end();
    }

    /** « en matière d'hygiène, de sécurité et d'environnement ([HSE]) »: letters that spell common words, no body's noun first. */
    static boolean isOfThing(Token letters, ActorLexicon lexicon, String text) {
        List<Token> tokens = letters.sentence().tokens();
        int open = letters.index() - 1;
        if (open < 2
                || !tokens.get(open).form().equals("(")
                || open + 2 >= tokens.size()
                || !tokens.get(open + 2).form().equals(")")
                || letters.form().length() < FEWEST_LETTERS
                || !letters.form().equals(letters.form().toUpperCase(Locale.ROOT))
                || lexicon.isOrganization(NameKey.of(letters.form()))) {
            return false;
        }
        if (isBehindThing(tokens, open, lexicon)) {
            return true;
        }
        NameKey acronym = NameKey.of(letters.form());
        for (int i = open - 1; i >= Math.max(0, open - LONGEST_REST - FEWEST_LETTERS); i--) {
            Token word = tokens.get(i);
            if (!mayGoOn(word) || Character.isUpperCase(word.form().charAt(0))) {
                return false;
            }
            if (word.partOfSpeech() == PartOfSpeech.NOUN && spells(nameOf(word, tokens.get(open - 1), text), acronym)) {
                return !lexicon.nouns().mayBe(word, noun -> noun.type() != ActorType.PERSON);
            }
        }
        return false;
    }

    /** « la zone démilitarisée ([DMZ]) », « des violences basées sur le genre ([VBG]) »: of the phrase no word is anybody's. */
    private static boolean isBehindThing(List<Token> tokens, int open, ActorLexicon lexicon) {
        Token last = tokens.get(open - 1);
        int i = open - 1;
        while (i > 0 && mayGoOn(tokens.get(i))) {
            i--;
        }
        boolean noun = false;
        for (Token word : tokens.subList(i + 1, open)) {
            boolean small = Character.isLowerCase(word.form().charAt(0));
            if ((!small && !lexicon.isCommonWord(word.form()))
                    || word.partOfSpeech() == PartOfSpeech.PROPN
                    || !lexicon.nouns().of(word).isEmpty()) {
                return false;
            }
            noun |= word.partOfSpeech() == PartOfSpeech.NOUN;
        }
        return noun
                && last.partOfSpeech() != PartOfSpeech.ADP
                && Character.isLowerCase(last.form().charAt(0));
    }

    /** Whether words of the name begin with the letters, in their order, the first with the first. */
    static boolean spells(NameKey name, NameKey acronym) {
        if (acronym.words().size() != 1) {
            return false;
        }
        String letters = acronym.words().get(0);
        int found = 0;
        for (String word : name.words()) {
            boolean next = found < letters.length() && word.charAt(0) == letters.charAt(found);
            if (!next && found == 0) {
                return false;
            }
            found += next ? 1 : 0;
        }
        return found == letters.length();
    }

    /**
     * « FESPACO » of « Festival panafricain du cinéma … de Ouagadougou »: the letters stand in the words in their order, three words'
     * first among them; of many letters the last may be another's, where the name has been told with other words.
     */
    static boolean isWoven(NameKey name, NameKey acronym) {
        String letters = String.join("", acronym.words());
        int found = 0;
        int beginnings = 0;
        for (String word : name.words()) {
            boolean begins = found < letters.length() && word.charAt(0) == letters.charAt(found);
            if (found == 0 && !begins) {
                return false;
            }
            beginnings += begins ? 1 : 0;
            for (int i = begins ? 0 : word.length(); i < word.length() && found < letters.length(); i++) {
                found += word.charAt(i) == letters.charAt(found) ? 1 : 0;
            }
        }
        int other = letters.length() >= MANY_LETTERS ? 1 : 0;
        return letters.length() > FEWEST_LETTERS && found >= letters.length() - other && beginnings >= FEWEST_LETTERS;
    }

    /** « Cemac », « Uemoa »: letters that are read as a word have one capital. */
    private static boolean isSpokenWord(String letters) {
        return letters.length() > FEWEST_LETTERS
                && Character.isUpperCase(letters.charAt(0))
                && letters.chars().skip(1).allMatch(Character::isLowerCase);
    }

    private static NameKey nameOf(Token first, Token last, String text) {
        return NameKey.of(new Span(first.span().begin(), last.span().end()).in(text));
    }

    private static boolean mayGoOn(Token word) {
        return switch (word.partOfSpeech()) {
            case NOUN, PROPN, ADJ, ADP, DET, CCONJ, NUM -> true;
            default -> word.has(Feature.PARTICIPLE) || isComma(word);
        };
    }

    /** « le Bureau du travail, de l'emploi et du logement (BTEL) ». */
    private static boolean isComma(Token word) {
        return word.partOfSpeech() == PartOfSpeech.PUNCT && word.form().equals(",");
    }
}
