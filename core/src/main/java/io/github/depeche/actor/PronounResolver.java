package io.github.depeche.actor;

import io.github.depeche.extension.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a pronoun or possessive stands for, among whom and what was spoken of in the last sentences and agrees with it. Things compete
 * with actors, so that « elle » after « la secousse » is nobody.
 */
final class PronounResolver {

    /** Sentences that a pronoun reaches back over. */
    private static final int REACH = 4;

    private final ActorLexicon lexicon;
    private final QuotationMarks marks;
    private final Focus focus;
    private final Candidates candidates;
    private final AntecedentRanker ranker;
    private final PronounAgreement agreement;
    private final PronounRules rules;

    PronounResolver(
            ActorLexicon lexicon,
            QuotationMarks marks,
            OuterSentences outer,
            Focus focus,
            Candidates candidates,
            AntecedentRanker ranker) {
        this.lexicon = lexicon;
        this.marks = marks;
        this.focus = focus;
        this.candidates = candidates;
        this.ranker = ranker;
        this.agreement = new PronounAgreement(lexicon, marks, outer);
        this.rules = new PronounRules(lexicon, agreement, focus);
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
        Markable ruled = rules.antecedent(pronoun, token);
        if (ruled != null && ruled.head() != null && PronounRules.isOpinionHolder(ruled, ruled.head())) {
            // « Pour Chartier, Fillon est victime … Il estime »: too rare in what was learnt from, and plain
            return ruled;
        }
        ToIntFunction<Markable> distance = mention -> agreement.distance(pronoun, mention);
        Set<Entity> excluded = excluded(pronoun, token);
        List<Candidate> agreeing = List.copyOf(candidates.near(
                distance,
                REACH,
                mention -> agreement.agrees(pronoun, mention)
                        && !excluded.contains(mention.entity())
                        && !PronounAgreement.isExcluded(token, pronoun, mention),
                mention -> agreement.isOtherVoice(token, pronoun, mention)));
        PronounFeatures features = new PronounFeatures(
                pronoun, token, agreement.isHuman(pronoun), lexicon, marks, distance, agreeing, ruled);
        Candidate best = ranker.choose(pronoun, features.phrase(), agreeing, features);
        return best == null ? null : best.nearest();
    }

    /** Whoever else takes part in the pronoun's own clause, by whatever mention. */
    private Set<Entity> excluded(Markable pronoun, Token token) {
        Set<Entity> excluded = new HashSet<>();
        for (Markable mention : focus) {
            if (mention.sentence() != pronoun.sentence()) {
                break;
            }
            if (mention.entity() != null && PronounAgreement.isExcluded(token, pronoun, mention)) {
                excluded.add(mention.entity());
            }
        }
        return excluded;
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
            if (!candidate.isThing() && (candidate.isSubject() || right) && agreement.agrees(pronoun, candidate)) {
                return candidate;
            }
        }
        return null;
    }
}
