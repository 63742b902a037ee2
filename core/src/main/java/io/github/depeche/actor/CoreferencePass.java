package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.MentionKind;
import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.Token;
import io.github.depeche.linguistics.LogLinearModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the article from beginning to end and resolves descriptions and pronouns, once names have been matched and appositions joined.
 */
final class CoreferencePass {

    private final Discourse discourse;
    private final MarkablesByHead byHead;
    private final Focus focus = new Focus();
    private final RoleIndex read = new RoleIndex();
    private final DescriptionResolver descriptions;
    private final PluralResolver plurals;
    private final PronounResolver pronouns;
    private final DescriptionRanker ranked;

    /** @param examples takes the choices to learn from; none when an article is simply read */
    CoreferencePass(
            Discourse discourse,
            MarkablesByHead byHead,
            LogLinearModel model,
            @Nullable Consumer<AntecedentExample> examples) {
        this.discourse = discourse;
        this.byHead = byHead;
        tellKinds(discourse);
        RoleIndex named = new RoleIndex();
        named.learnNamed(discourse.markables());
        Hypernyms hypernyms = discourse.lexicon().hypernyms();
        this.plurals = new PluralResolver(hypernyms, focus, named, read);
        QuotationMarks marks = new QuotationMarks(discourse.text());
        this.descriptions = new DescriptionResolver(discourse.lexicon(), marks, focus, named, read);
        OuterSentences outer = new OuterSentences(discourse.sentences(), marks);
        Candidates candidates = new Candidates(discourse.markables(), focus);
        AntecedentRanker ranker = new AntecedentRanker(model, discourse.text(), examples);
        this.ranked = new DescriptionRanker(discourse, byHead, marks, named, read, candidates, ranker);
        this.pronouns = new PronounResolver(discourse.lexicon(), marks, outer, focus, candidates, ranker);
    }

    /** What a reader knows of the organisations that the article names. */
    private static void tellKinds(Discourse discourse) {
        for (Markable markable : discourse.markables()) {
            Entity entity = markable.kind() == MentionKind.NAME ? markable.entity() : null;
            Span name = markable.name();
            if (entity != null
                    && name != null
                    && entity.type() == ActorType.ORGANIZATION
                    && entity.kinds().isEmpty()) {
                entity.knownAs(discourse.lexicon().organizations().nouns(name.in(discourse.text())));
            }
        }
    }

    /** Resolves all markables, coordinations among them, in the order in which they end: a phrase is known when its head has been read. */
    void resolve(List<Markable> coordinations) {
        List<Markable> inOrder = new ArrayList<>(discourse.markables());
        inOrder.addAll(coordinations);
        inOrder.sort(Comparator.comparingInt(CoreferencePass::position)
                .thenComparing(markable -> markable.parts().size()));
        for (Markable markable : inOrder) {
            if (markable.sentence() < 0) {
                continue;
            }
            resolve(markable);
            if (!markable.isPronounOfNobody()) {
                focus.push(markable);
            }
            read.learn(markable);
        }
    }

    /** Where a reader knows whom it is about: the head word; of a coordination, its last part. */
    private static int position(Markable markable) {
        Token head = markable.head();
        if (!markable.parts().isEmpty()) {
            return markable.span().end();
        }
        return head == null ? markable.span().begin() : head.span().begin();
    }

    private void resolve(Markable markable) {
        if (markable.isThing() || markable.entity() != null) {
            return;
        }
        if (!markable.parts().isEmpty()) {
            resolveCoordination(markable);
        } else if (markable.kind() == MentionKind.PRONOUN) {
            resolvePronoun(markable);
        } else if (markable.isNewcomer()) {
            Entity known = descriptions.sameMember(markable);
            if (known == null) {
                Entity.of(markable);
            } else {
                known.add(markable);
            }
        } else if (markable.noun() != null) {
            resolveDescription(markable, markable.noun());
        }
    }

    private static void resolveCoordination(Markable whole) {
        for (Markable part : whole.parts()) {
            Entity entity = part.entity();
            if (entity != null && !whole.members().contains(entity)) {
                whole.members().add(entity);
            }
        }
    }

    private void resolveDescription(Markable description, ActorNoun noun) {
        Entity entity;
        Markable subject = description.attributeOf();
        if (subject != null && subject.entity() != null) {
            entity = subject.entity();
        } else if (description.isPlural()) {
            List<Entity> members = plurals.members(description, noun);
            if (!members.isEmpty()) {
                description.members().addAll(members);
                return;
            }
            entity = plurals.antecedent(description, noun);
        } else {
            entity = descriptions.antecedent(description, noun);
        }
        if (entity == null) {
            entity = ranked.antecedent(description, noun);
        }
        if (entity == null) {
            Entity.of(description);
        } else {
            entity.current().add(description);
        }
    }

    private void resolvePronoun(Markable pronoun) {
        Markable antecedent = isRelative(pronoun) ? relativeAntecedent(pronoun) : pronouns.antecedent(pronoun);
        if (antecedent == null || antecedent.isThing()) {
            return;
        }
        if (antecedent.entity() != null) {
            antecedent.entity().add(pronoun);
        } else {
            pronoun.members().addAll(antecedent.members());
        }
    }

    private static boolean isRelative(Markable pronoun) {
        Token token = pronoun.head();
        return token != null && token.has(Feature.RELATIVE);
    }

    /** « Velmora, qui avait porté plainte »: what the relative clause hangs on. */
    private @Nullable Markable relativeAntecedent(Markable pronoun) {
        Token token = pronoun.head();
        Token clause = token == null ? null : PronounMarkables.relativeClause(token);
        Markable governed = clause == null
                ? null
                : clause.head().map(noun -> byHead.of(pronoun.sentence(), noun)).orElse(null);
        return governed == null || governed.isThing() ? rightBefore(pronoun) : governed;
    }

    /** « Jean Dupont, élu de Rouen, qui souhaite … »: where the tree has lost the noun, what ends right before the pronoun. */
    private @Nullable Markable rightBefore(Markable pronoun) {
        for (Markable markable : focus) {
            int gap = pronoun.span().begin() - markable.span().end();
            if (markable.sentence() != pronoun.sentence() || gap > 2) {
                return null;
            }
            if (gap >= 0 && markable.isResolved()) {
                return markable;
            }
        }
        return null;
    }
}
