package io.github.depeche.actor;

import io.github.depeche.MentionKind;
import io.github.depeche.extension.PartOfSpeech;
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
        Markable plain = plain(token, pronoun);
        if (plain != null) {
            return plain;
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

    /** What the sentence itself tells. */
    private @Nullable Markable plain(Token token, Markable pronoun) {
        if (token.partOfSpeech() == PartOfSpeech.DET) {
            return owner(token, pronoun);
        }
        Markable topic = topic(token, pronoun);
        if (topic != null) {
            pronoun.settle();
        }
        return topic == null ? emphasized(token, pronoun) : topic;
    }

    /** « La société Velmora renvoie à son rapport »: the subject of its clause, where that is an actor. */
    private @Nullable Markable owner(Token token, Markable pronoun) {
        Token owned = token.head().orElse(null);
        Token clause = owned == null ? null : clauseOf(owned);
        if (clause == null) {
            return null;
        }
        for (Markable candidate : focus) {
            if (candidate.sentence() != pronoun.sentence()) {
                return null;
            }
            if (candidate.predicate() == clause) {
                boolean actor = !candidate.isThing() && !candidate.isPlace() && candidate.isResolved();
                boolean before = candidate.span().end() <= pronoun.span().begin();
                return actor && before && agreement.agrees(pronoun, candidate) ? candidate : null;
            }
        }
        return null;
    }

    /** The verb that the phrase of a noun is a part of; none if the phrase is its subject. */
    private static @Nullable Token clauseOf(Token noun) {
        Token token = noun;
        for (int steps = 0; steps < 4; steps++) {
            Token next = token.head().orElse(null);
            if (next == null || token.hasRelation("nsubj") || token.hasRelation("appos") || token.hasRelation("conj")) {
                return null;
            }
            if (next.partOfSpeech() == PartOfSpeech.VERB) {
                return next;
            }
            token = next;
        }
        return null;
    }

    /** « Quant au maire, il n'a rien dit ». */
    private @Nullable Markable topic(Token token, Markable pronoun) {
        Token first = token.sentence().tokens().get(0);
        if (!first.lowerForm().equals("quant") || !SyntacticRole.isSubject(token)) {
            return null;
        }
        Markable topic = null;
        for (Markable candidate : focus) {
            if (candidate.sentence() != pronoun.sentence()) {
                break;
            }
            boolean about = !candidate.isThing() && candidate.kind() != MentionKind.PRONOUN;
            topic = about && agreement.agrees(pronoun, candidate) ? candidate : topic;
        }
        return topic;
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
