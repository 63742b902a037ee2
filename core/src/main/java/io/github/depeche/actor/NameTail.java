package io.github.depeche.actor;

import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;

/**
 * Small words that end the name of an association whatever the tree makes of them, up to where the sentence goes on with a verb or a mark: « l'association
 * [Lansac respire] conteste », « le collectif [Littoral pour tous], qui ».
 */
final class NameTail {

    private NameTail() {}

    /** The last word of the name that begins with the word; the word itself if it has no such tail. */
    static Token end(Token first, ActorLexicon lexicon) {
        List<Token> tokens = first.sentence().tokens();
        Token last = first;
        while (isCapital(tokens, last.index() + 1)) {
            last = tokens.get(last.index() + 1);
        }
        int next = last.index() + 1;
        if (next >= tokens.size()) {
            return first;
        }
        Token token = tokens.get(next);
        boolean aim = NounPhrases.isTo(token) && isCommonTitle(first, last, lexicon);
        if (aim || LabelledNames.isPurpose(token) || token.partOfSpeech() == PartOfSpeech.CCONJ) {
            return joinsBody(tokens, next, lexicon) ? first : purpose(tokens, next + 1, first);
        }
        if (lexicon.isOrganization(NameKey.of(last.form()))) {
            return first;
        }
        if (token.partOfSpeech() == PartOfSpeech.DET && token.has(Feature.DEFINITE) && first == last) {
            return object(tokens, next + 1, first);
        }
        boolean single = goesOnWithVerb(tokens, next + 1) && mayQualify(token, lexicon);
        boolean attribute = endsPhrase(tokens, next + 1)
                && token.partOfSpeech() == PartOfSpeech.ADJ
                && !token.has(Feature.PARTICIPLE)
                && lexicon.demonyms().of(token) == null;
        return single || attribute ? token : first;
    }

    /** « Pain [au foyer] », but « le collectif Ravel au tribunal »: one common word alone. */
    private static boolean isCommonTitle(Token first, Token last, ActorLexicon lexicon) {
        return first == last
                && lexicon.isCommonWord(first.form())
                && !lexicon.firstNames().contains(first.form())
                && !lexicon.isOrganization(NameKey.of(first.form()));
    }

    /** « pour [tous] », « contre [la vie chère] », « et [ciel] ». */
    private static Token purpose(List<Token> tokens, int begin, Token first) {
        for (int i = begin; i < Math.min(begin + 3, tokens.size()); i++) {
            Token token = tokens.get(i);
            boolean article = i == begin && token.partOfSpeech() == PartOfSpeech.DET && !token.has(Feature.POSSESSIVE);
            boolean word = isSmallWord(token);
            if (!article && !word) {
                return first;
            }
            if (word && (goesOnWithVerb(tokens, i + 1) || endsPhrase(tokens, i + 1))) {
                return token;
            }
        }
        return first;
    }

    /** « Respire [la nuit] demande », « Sous [les néons] a publié », « Après [la sirène], qui »: a verb or a preposition, and its noun. */
    private static Token object(List<Token> tokens, int noun, Token first) {
        boolean opens = first.partOfSpeech() != PartOfSpeech.PROPN && first.partOfSpeech() != PartOfSpeech.NOUN;
        return noun < tokens.size()
                        && isSmallWord(tokens.get(noun))
                        && (goesOnWithVerb(tokens, noun + 1) || (opens && endsPhrase(tokens, noun + 1)))
                ? tokens.get(noun)
                : first;
    }

    /** « Lansac [respire] conteste », « Territoires [unis] assume »; « Alliance [police] a dit » may be two names. */
    private static boolean mayQualify(Token token, ActorLexicon lexicon) {
        boolean word = isSmallWord(token)
                || token.partOfSpeech() == PartOfSpeech.ADV
                || (token.partOfSpeech() == PartOfSpeech.VERB && isCommon(token));
        return word && lexicon.demonyms().of(token) == null;
    }

    private static boolean isSmallWord(Token token) {
        return isCommon(token)
                && switch (token.partOfSpeech()) {
                    case NOUN, ADJ -> true;
                    case PRON -> token.form().startsWith("tou");
                    default -> false;
                };
    }

    private static boolean isCommon(Token token) {
        return Character.isLowerCase(token.form().charAt(0));
    }

    private static boolean isCapital(List<Token> tokens, int index) {
        return index < tokens.size()
                && Character.isUpperCase(tokens.get(index).form().charAt(0));
    }

    /** A finite verb, perhaps behind « ne », « se », « les ». */
    private static boolean goesOnWithVerb(List<Token> tokens, int index) {
        int i = index;
        while (i < tokens.size() && i < index + 2 && isClitic(tokens.get(i))) {
            i++;
        }
        return i < tokens.size()
                && tokens.get(i).has(Feature.FINITE)
                && isCommon(tokens.get(i))
                && (tokens.get(i).partOfSpeech() == PartOfSpeech.VERB
                        || tokens.get(i).partOfSpeech() == PartOfSpeech.AUX);
    }

    /** Whether the name is over before this word: at a mark or before a finite verb. */
    static boolean endsOrGoesOn(List<Token> tokens, int index) {
        return endsPhrase(tokens, index) || goesOnWithVerb(tokens, index);
    }

    private static boolean isClitic(Token token) {
        boolean negation = token.form().equals("ne")
                || token.form().equals("n'")
                || token.form().equals("n’");
        return negation
                || (token.partOfSpeech() == PartOfSpeech.PRON && token.form().length() <= 4);
    }

    private static boolean endsPhrase(List<Token> tokens, int index) {
        return index == tokens.size() || ",.;)»".contains(tokens.get(index).form()) || joinsAnother(tokens, index);
    }

    /** « Cap au large [et] le collectif »: another body is no part of the name. */
    static boolean joinsBody(List<Token> tokens, int index, ActorLexicon lexicon) {
        return tokens.get(index).partOfSpeech() == PartOfSpeech.CCONJ
                && index + 2 < tokens.size()
                && tokens.get(index + 1).partOfSpeech() == PartOfSpeech.DET
                && lexicon.nouns().mayBe(tokens.get(index + 2), ActorNoun::isOrganizationLabel);
    }

    /** « [et] par le syndicat », « [et] autres »: what is joined is no part of the name. */
    static boolean joinsAnother(List<Token> tokens, int index) {
        if (index + 1 >= tokens.size() || tokens.get(index).partOfSpeech() != PartOfSpeech.CCONJ) {
            return false;
        }
        Token next = tokens.get(index + 1);
        boolean preposition = next.partOfSpeech() == PartOfSpeech.ADP && !NounPhrases.isDe(next);
        return preposition || next.form().equals("autres");
    }
}
