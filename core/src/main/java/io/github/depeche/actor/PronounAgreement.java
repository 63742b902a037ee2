package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Gender;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;

/** What a pronoun may stand for as far as gender, number and its own clause go, and from how far and in whose voice it was spoken of. */
final class PronounAgreement {

    private final ActorLexicon lexicon;
    private final QuotationMarks marks;
    private final OuterSentences outer;

    PronounAgreement(ActorLexicon lexicon, QuotationMarks marks, OuterSentences outer) {
        this.lexicon = lexicon;
        this.marks = marks;
        this.outer = outer;
    }

    /** Sentences back; for a pronoun outside quotation marks those that are quoted as a whole do not count: « “…” “…”, ajoute-t-il ». */
    int distance(Markable pronoun, Markable candidate) {
        return marks.isQuoted(pronoun.span())
                ? pronoun.sentence() - candidate.sentence()
                : outer.between(candidate.sentence(), pronoun.sentence());
    }

    /** « le maire est malade, a-t-il dit », « « le maire est malade » … il »: who says it is rather not whom he speaks of. */
    boolean isOtherVoice(Token token, Markable pronoun, Markable candidate) {
        return (candidate.sentence() == pronoun.sentence() && isCueSubject(token) && !isBeforeColon(candidate, token))
                || (marks.isQuoted(candidate.span()) && !marks.isQuoted(pronoun.span()));
    }

    /** « Le colonel dément : le toit, affirme-t-il, était perdu »: what stands before a colon is no part of what is said behind it. */
    private static boolean isBeforeColon(Markable candidate, Token token) {
        List<Token> tokens = token.sentence().tokens();
        for (int i = token.index() - 1;
                i >= 0 && tokens.get(i).span().begin() >= candidate.span().end();
                i--) {
            if (tokens.get(i).form().equals(":")) {
                return true;
            }
        }
        return false;
    }

    /** « …, souligne-t-il »: rather a person than the office or the club. */
    boolean isCueSubject(Token token) {
        return PronounMarkables.isInverted(token) && SyntacticRole.isSpeech(SyntacticRole.predicate(token), lexicon);
    }

    boolean agrees(Markable pronoun, Markable candidate) {
        boolean plural = candidate.isPlural() || !candidate.parts().isEmpty();
        if (pronoun.isPlural() != plural && !(pronoun.isPlural() && isCollective(candidate))) {
            return false;
        }
        if ((candidate.isThing() || candidate.isPlace()) && isHuman(pronoun)) {
            return false;
        }
        return !pronoun.grammaticalGender().conflictsWith(genderOf(candidate));
    }

    /** « le couple … ils »: one phrase that speaks of several. */
    private static boolean isCollective(Markable candidate) {
        Entity entity = candidate.entity();
        ActorNoun noun = candidate.noun();
        return entity != null
                && (entity.isPlural() || entity.type() == ActorType.GROUP)
                && noun != null
                && noun.is(NounClass.GROUP);
    }

    private static GrammaticalGender genderOf(Markable candidate) {
        Entity entity = candidate.entity();
        if (entity != null && entity.isPerson() && entity.gender() != Gender.UNKNOWN) {
            return GrammaticalGender.of(entity.gender());
        }
        return candidate.grammaticalGender();
    }

    /** Whether only a person, an organisation or a group can stand there: « a-t-il dit », « selon lui ». */
    boolean isHuman(Markable pronoun) {
        Token token = pronoun.head();
        if (token == null) {
            return false;
        }
        if (SyntacticRole.isSource(token) || token.lowerForm().endsWith("-même")) {
            return true;
        }
        return SyntacticRole.isActiveSubject(token)
                && SyntacticRole.isAgentive(SyntacticRole.predicate(token), lexicon);
    }

    /** « il l'a dit »: two pronouns of one clause are two; a possessive may take up its clause's subject. */
    static boolean isExcluded(Token token, Markable pronoun, Markable candidate) {
        Token head = candidate.head();
        if (head == null || candidate.sentence() != pronoun.sentence()) {
            return false;
        }
        if (token.partOfSpeech() == PartOfSpeech.DET) {
            // « son avocate »: the phrase itself is not its own owner
            return candidate.span().contains(pronoun.span());
        }
        Token clause = SyntacticRole.predicate(token);
        return (clause != null && (clause == SyntacticRole.predicate(head) || clause == candidate.predicate()))
                || candidate.span().contains(pronoun.span());
    }
}
