package io.github.depeche.actor;

import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a body goes on with in small letters where a name finder has stopped: « Union nationale des services [à la personne] », « Courant
 * démocrate [social] », « Société nationale [des raffineries] ».
 */
final class NameContinuation {

    /** Words that are added. */
    private static final int LONGEST = 8;

    private final ActorLexicon lexicon;
    private final String text;

    NameContinuation(ActorLexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** The last word of the name; none if no more stands there. */
    @Nullable
    Token end(List<Token> words) {
        Token first = words.get(0);
        Token last = words.get(words.size() - 1);
        if (words.size() < 2 || !mayGoOn(first, last)) {
            return null;
        }
        Token end = last;
        while (end.index() < last.index() + LONGEST) {
            Token next = next(first, end);
            if (next == null) {
                break;
            }
            end = next;
        }
        return end == last ? null : end;
    }

    /** A body's noun with a capital, and small letters at the end; no name that everybody knows. */
    private boolean mayGoOn(Token first, Token last) {
        Token known = lexicon.organizations().lastWord(first, text);
        return Character.isUpperCase(first.form().charAt(0))
                && Character.isLowerCase(last.form().charAt(0))
                && (known == null || known.index() < last.index())
                && lexicon.nouns().mayBe(first, ActorNoun::isOrganizationLabel);
    }

    private @Nullable Token next(Token first, Token last) {
        List<Token> tokens = last.sentence().tokens();
        int at = last.index() + 1;
        if (at >= tokens.size()) {
            return null;
        }
        Token token = tokens.get(at);
        if (token.partOfSpeech() == PartOfSpeech.ADJ) {
            return isOfName(token, first, last) && !token.has(Feature.PARTICIPLE) ? token : null;
        }
        boolean joint = token.form().equals("et");
        int link = joint ? at + 1 : at;
        if (link >= tokens.size()
                || !(NounPhrases.isDe(tokens.get(link)) || (!joint && NounPhrases.isTo(tokens.get(link))))) {
            return null;
        }
        int noun = link + 1;
        while (noun < tokens.size() && tokens.get(noun).partOfSpeech() == PartOfSpeech.DET) {
            if (!tokens.get(noun).has(Feature.DEFINITE)) {
                return null;
            }
            noun++;
        }
        boolean small = noun < tokens.size()
                && tokens.get(noun).partOfSpeech() == PartOfSpeech.NOUN
                && Character.isLowerCase(tokens.get(noun).form().charAt(0));
        return small && isOfName(tokens.get(noun), first, last) ? tokens.get(noun) : null;
    }

    /** Whether the tree hangs the word on one of the name. */
    private static boolean isOfName(Token word, Token first, Token last) {
        return word.headIndex() >= first.index() && word.headIndex() <= last.index();
    }
}
