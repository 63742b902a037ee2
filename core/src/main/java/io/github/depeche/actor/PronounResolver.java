package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Gender;
import io.github.depeche.MentionKind;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a pronoun or possessive stands for: among the phrases of the last sentences that agree with it, the most prominent. Things
 * compete with actors, so that « elle » after « la secousse » is nobody.
 */
final class PronounResolver {

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
    private final QuotationMarks marks;
    private final OuterSentences outer;
    private final Focus focus;

    PronounResolver(ActorLexicon lexicon, QuotationMarks marks, OuterSentences outer, Focus focus) {
        this.lexicon = lexicon;
        this.marks = marks;
        this.outer = outer;
        this.focus = focus;
    }

    /** The phrase that the pronoun stands for; none if nothing agrees. It may be a thing. */
    @Nullable
    Markable antecedent(Markable pronoun) {
        Token token = pronoun.head();
        if (token == null) {
            return null;
        }
        Markable emphasized = emphasized(token, pronoun);
        if (emphasized != null) {
            return emphasized;
        }
        if (token.form().toLowerCase(Locale.ROOT).endsWith("-ci")) {
            Markable latter = latter(token, pronoun);
            if (latter != null) {
                return latter;
            }
        }
        Markable best = null;
        double bestScore = -Double.MAX_VALUE;
        int passed = 0;
        for (Markable candidate : focus) {
            if (distance(pronoun, candidate) > REACH) {
                break;
            }
            passed++;
            if (!agrees(pronoun, candidate) || isExcluded(token, pronoun, candidate)) {
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
            if (distance(pronoun, candidate) > 1) {
                return null;
            }
            if (!candidate.isSubject()
                    && candidate.kind() != MentionKind.PRONOUN
                    && agrees(pronoun, candidate)
                    && !isExcluded(token, pronoun, candidate)) {
                return candidate;
            }
        }
        return null;
    }

    /** « M. Monteiro, lui, appelle à la patience »: the pronoun says again who was just named. */
    private @Nullable Markable emphasized(Token token, Markable pronoun) {
        List<Token> tokens = token.sentence().tokens();
        if (token.index() < 2
                || token.index() + 1 >= tokens.size()
                || !tokens.get(token.index() - 1).form().equals(",")
                || !tokens.get(token.index() + 1).form().equals(",")) {
            return null;
        }
        for (Markable candidate : focus) {
            if (candidate.sentence() != pronoun.sentence()) {
                return null;
            }
            boolean right = candidate.span().end()
                    == tokens.get(token.index() - 2).span().end();
            if (!candidate.isThing() && (candidate.isSubject() || right) && agrees(pronoun, candidate)) {
                return candidate;
            }
        }
        return null;
    }

    /** Sentences back; for a pronoun outside quotation marks those that are quoted as a whole do not count: « “…” “…”, ajoute-t-il ». */
    private int distance(Markable pronoun, Markable candidate) {
        return marks.isQuoted(pronoun.span())
                ? pronoun.sentence() - candidate.sentence()
                : outer.between(candidate.sentence(), pronoun.sentence());
    }

    private double score(Token token, Markable pronoun, Markable candidate) {
        double score = -PER_SENTENCE * distance(pronoun, candidate);
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
            score += entity.isPerson() ? (isHuman(pronoun) ? SPEAKING_PERSON : PERSON) : 0;
            boolean speaks = SyntacticRole.isSpeech(candidate.predicate(), lexicon);
            if (!entity.isPerson() && !speaks && !pronoun.isPlural() && isCueSubject(token)) {
                score += SPEAKING_BODY;
            }
            score += entity.isNamed() ? NAMED : 0;
            score += Math.min(1.5, 0.5 * Math.log(entity.weight()));
            if (entity.isPerson() && entity.gender() == Gender.UNKNOWN && pronoun.gender() != Gender.UNKNOWN) {
                score -= OPEN_GENDER;
            }
        }
        if ((marks.isQuoted(candidate.span()) && !marks.isQuoted(pronoun.span()))
                || isReported(token, pronoun, candidate)) {
            score += IN_QUOTE;
        }
        return score;
    }

    /** « Selon Marc Roy, … », « Pour Chartier, Fillon est victime … Il estime »: in whose view the sentence speaks. */
    private static boolean isOpinionHolder(Markable candidate, Token head) {
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

    /** « le maire est malade, a-t-il dit »: who says it is rather not whom he speaks of in the same sentence. */
    private boolean isReported(Token token, Markable pronoun, Markable candidate) {
        return candidate.sentence() == pronoun.sentence() && isCueSubject(token);
    }

    /** « …, souligne-t-il »: rather a person than the office or the club. */
    private boolean isCueSubject(Token token) {
        return PronounMarkables.isInverted(token) && SyntacticRole.isSpeech(SyntacticRole.predicate(token), lexicon);
    }

    private boolean agrees(Markable pronoun, Markable candidate) {
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
    private boolean isHuman(Markable pronoun) {
        Token token = pronoun.head();
        if (token == null) {
            return false;
        }
        if (SyntacticRole.isSource(token)
                || token.form().toLowerCase(Locale.ROOT).endsWith("-même")) {
            return true;
        }
        return SyntacticRole.isActiveSubject(token)
                && SyntacticRole.isAgentive(SyntacticRole.predicate(token), lexicon);
    }

    /** « il l'a dit »: two pronouns of one clause are two; a possessive may take up its clause's subject. */
    private static boolean isExcluded(Token token, Markable pronoun, Markable candidate) {
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
