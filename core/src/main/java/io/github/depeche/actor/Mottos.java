package io.github.depeche.actor;

import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;

/** Names that associations have made of common words and calls: « le collectif Permis de dormir », « Sauvons nos platanes », « Oui au train ». */
final class Mottos {

    private static final int LONGEST = 7;

    private final ActorLexicon lexicon;

    Mottos(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** « le collectif Permis de dormir », « Oui au train »: words that an association has made its name go on up to the verb. */
    Token end(Token first) {
        List<Token> tokens = first.sentence().tokens();
        Token label = first.index() == 0 ? null : tokens.get(first.index() - 1);
        if (label == null
                || !(isCapital(first) || NounPhrases.isDe(first))
                || !(lexicon.words().is(ClosedWordSets.Kind.MOTTO, label) || isMottoOfGroup(first, label))) {
            return first;
        }
        if (isCall(first)) {
            return endOfCall(first);
        }
        Token tail = NameTail.end(first, lexicon);
        if (tail != first
                || !lexicon.isCommonWord(first.form())
                || lexicon.firstNames().contains(first.form())) {
            return tail;
        }
        Token last = first;
        for (int i = first.index() + 1; i < tokens.size() && i <= first.index() + LONGEST; i++) {
            Token token = tokens.get(i);
            // « le syndicat Police libre la juge sévère »
            boolean object = token.partOfSpeech() == PartOfSpeech.DET && !isJoint(tokens.get(i - 1));
            if (object
                    || NameTail.joinsAnother(tokens, i)
                    || NameTail.joinsBody(tokens, i, lexicon)
                    || !isUnder(token, label)
                    || token.has(Feature.FINITE)
                    || token.relation().equals("acl:relcl")
                    || token.partOfSpeech() == PartOfSpeech.PUNCT) {
                break;
            }
            if (!isJoint(token) && token.partOfSpeech() != PartOfSpeech.ADP) {
                last = token;
            }
        }
        return last;
    }

    /** « le groupe [Terre] et libertés »: common words behind any noun for a body. */
    private boolean isMottoOfGroup(Token first, Token label) {
        return Character.isLowerCase(label.form().charAt(0))
                && LabelledNames.isLabel(label, lexicon)
                && first.partOfSpeech() != PartOfSpeech.VERB
                && lexicon.isCommonWord(first.form())
                && !lexicon.firstNames().contains(first.form())
                && !lexicon.isOrganization(NameKey.of(first.form()))
                && lexicon.organizations().nouns(first.form()).isEmpty();
    }

    /** « le collectif [Sauvons] nos arbres »: a verb with a capital and without a subject but the noun before it. */
    private static boolean isCall(Token first) {
        return first.partOfSpeech() == PartOfSpeech.VERB
                && first.has(Feature.FINITE)
                && isCapital(first)
                && first.child("nsubj")
                        .filter(subject -> subject.index() != first.index() - 1)
                        .isEmpty();
    }

    /** « [Sauvons nos arbres] s'oppose », « [Touche pas à ma plage] et le collectif »: a call goes on up to the next verb, mark or conjunction. */
    private static Token endOfCall(Token verb) {
        List<Token> tokens = verb.sentence().tokens();
        Token last = verb;
        for (int i = verb.index() + 1; i < tokens.size() && i <= verb.index() + LONGEST; i++) {
            Token token = tokens.get(i);
            boolean clitic = token.partOfSpeech() == PartOfSpeech.PRON
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).has(Feature.FINITE);
            if (clitic
                    || token.has(Feature.FINITE)
                    || token.partOfSpeech() == PartOfSpeech.PUNCT
                    || token.partOfSpeech() == PartOfSpeech.CCONJ) {
                break;
            }
            if (!NounPhrases.isLink(token)) {
                last = token;
            }
        }
        return last;
    }

    private static boolean isJoint(Token token) {
        return NounPhrases.isLink(token) || token.partOfSpeech() == PartOfSpeech.CCONJ;
    }

    static boolean isUnder(Token token, Token top) {
        Token above = token;
        for (int steps = 0; steps < LONGEST && above != null && above != top; steps++) {
            above = above.head().orElse(null);
        }
        return above == top;
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.form().charAt(0));
    }
}
