package io.github.depeche.actor;

import io.github.depeche.Gender;
import io.github.depeche.MentionKind;
import io.github.depeche.extension.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pronoun stands for by rules written by hand: among the phrases of the last sentences that agree with it, the most prominent. What
 * was learnt takes this as one sign among others.
 */
final class PronounRules {

    /** Sentences that a pronoun reaches back over. */
    private static final int REACH = 3;

    private static final double PER_SENTENCE = 3.0;
    private static final double PER_MARKABLE = 0.08;
    private static final double SUBJECT = 2.5;
    private static final double SAME_ROLE = 1.0;
    private static final double OBJECT = 0.5;
    private static final double AGENT = 0.6;
    private static final double PERSON = 1.5;
    private static final double SPEAKING_PERSON = 2.5;
    private static final double SPEAKING_BODY = -2.0;
    private static final double NAMED = 0.7;
    private static final double SPEAKER = 1.5;
    private static final double OPINION = 4.5;
    private static final double OPEN_GENDER = 1.0;
    private static final double THING = -0.5;
    private static final double IN_QUOTE = -8.0;

    private final ActorLexicon lexicon;
    private final PronounAgreement agreement;
    private final Focus focus;

    PronounRules(ActorLexicon lexicon, PronounAgreement agreement, Focus focus) {
        this.lexicon = lexicon;
        this.agreement = agreement;
        this.focus = focus;
    }

    /** The phrase that the pronoun stands for; none if nothing agrees. It may be a thing. */
    @Nullable
    Markable antecedent(Markable pronoun, Token token) {
        if (token.lowerForm().endsWith("-ci")) {
            Markable latter = latter(token, pronoun);
            if (latter != null) {
                return latter;
            }
        }
        Markable best = null;
        double bestScore = -Double.MAX_VALUE;
        int passed = 0;
        for (Markable candidate : focus) {
            if (agreement.distance(pronoun, candidate) > REACH) {
                break;
            }
            passed++;
            if (!agreement.agrees(pronoun, candidate) || PronounAgreement.isExcluded(token, pronoun, candidate)) {
                continue;
            }
            double score = score(token, pronoun, candidate) - PER_MARKABLE * passed;
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** « celui-ci »: the one spoken of last, who is rather not the subject. */
    private @Nullable Markable latter(Token token, Markable pronoun) {
        for (Markable candidate : focus) {
            if (agreement.distance(pronoun, candidate) > 1) {
                return null;
            }
            if (!candidate.isSubject()
                    && candidate.kind() != MentionKind.PRONOUN
                    && agreement.agrees(pronoun, candidate)
                    && !PronounAgreement.isExcluded(token, pronoun, candidate)) {
                return candidate;
            }
        }
        return null;
    }

    private double score(Token token, Markable pronoun, Markable candidate) {
        double score = -PER_SENTENCE * agreement.distance(pronoun, candidate);
        Token head = candidate.head();
        if (head != null) {
            boolean subject = candidate.isSubject();
            score +=
                    subject ? SUBJECT : SyntacticRole.isObject(head) ? OBJECT : SyntacticRole.isAgent(head) ? AGENT : 0;
            if (subject && SyntacticRole.isSubject(token)) {
                score += SAME_ROLE;
            }
            if (SyntacticRole.isSpeech(candidate.predicate(), lexicon)) {
                score += SPEAKER;
            }
            if (isOpinionHolder(candidate, head)) {
                score += OPINION;
            }
        }
        if (candidate.isThing() || candidate.isPlace()) {
            return score + THING;
        }
        Entity entity = candidate.entity();
        if (entity != null) {
            score += entity.isPerson() ? (agreement.isHuman(pronoun) ? SPEAKING_PERSON : PERSON) : 0;
            boolean speaks = SyntacticRole.isSpeech(candidate.predicate(), lexicon);
            if (!entity.isPerson() && !speaks && !pronoun.isPlural() && agreement.isCueSubject(token)) {
                score += SPEAKING_BODY;
            }
            score += entity.isNamed() ? NAMED : 0;
            score += Math.min(1.5, 0.5 * Math.log(entity.weight()));
            if (entity.isPerson() && entity.gender() == Gender.UNKNOWN && pronoun.gender() != Gender.UNKNOWN) {
                score -= OPEN_GENDER;
            }
        }
        if (agreement.isOtherVoice(token, pronoun, candidate)) {
            score += IN_QUOTE;
        }
        return score;
    }

    /** « Selon Marc Roy, … », « Pour Chartier, Fillon est victime … Il estime »: in whose view the sentence speaks. */
    static boolean isOpinionHolder(Markable candidate, Token head) {
        if (SyntacticRole.isSource(head)) {
            return true;
        }
        Token preposition = head.child("case").orElse(null);
        return preposition != null
                && preposition.index() == 0
                && preposition.form().equalsIgnoreCase("pour")
                && isBeforeComma(candidate, head.sentence().tokens());
    }

    private static boolean isBeforeComma(Markable candidate, List<Token> tokens) {
        for (Token token : tokens) {
            if (token.span().begin() >= candidate.span().end()) {
                return token.form().equals(",");
            }
        }
        return false;
    }
}
