package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.MentionKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the house whose « direction » an article speaks of, without saying whose it is. */
final class ManagedHouses {

    private final ActorLexicon lexicon;
    private final Hypernyms hypernyms;
    private final Focus focus;

    ManagedHouses(ActorLexicon lexicon, Focus focus) {
        this.lexicon = lexicon;
        this.hypernyms = lexicon.hypernyms();
        this.focus = focus;
    }

    /** « la direction »: of the company that the sentence names, or else of the one that the article is about. */
    @Nullable
    Entity of(Markable description) {
        Entity best = null;
        for (Markable markable : focus) {
            Entity entity = markable.entity();
            if (entity == null
                    || !entity.isNamed()
                    || entity.type() != ActorType.ORGANIZATION
                    || entity == best
                    || isHeadless(entity, description)) {
                continue;
            }
            if (markable.sentence() == description.sentence() && markable.kind() == MentionKind.NAME) {
                return entity;
            }
            if (!isCompany(entity)) {
                continue;
            }
            if (best == null || entity.weight() > best.weight()) {
                best = entity;
            }
        }
        return best != null && best.weight() > 1 ? best : null;
    }

    /** « la direction » is nobody's of whom the reader knows, or the article says, that it is a union: nothing that its noun covers. */
    boolean isHeadless(Entity entity, Markable description) {
        ActorNoun direction = description.noun();
        if (direction == null
                || hypernyms.covers(direction, entity.roles())
                || hypernyms.covers(direction, entity.kinds())) {
            return false;
        }
        return isService(entity.roles()) || isService(entity.kinds());
    }

    private boolean isService(Set<String> nouns) {
        for (String noun : nouns) {
            if (lexicon.nouns().mayBe(noun, other -> other.is(NounClass.SERVICE) || other.is(NounClass.INSTITUTION))) {
                return true;
            }
        }
        return false;
    }

    /** Neither a medium nor a body that the lexicon knows for what it is: a union, a ministry, a court; but « Hôpital Saint-Jean ». */
    private boolean isCompany(Entity entity) {
        for (Markable markable : entity.markables()) {
            if (markable.kind() == MentionKind.NAME && !markable.key().isEmpty()) {
                String first = markable.key().words().get(0);
                return !lexicon.media().containsName(markable.key())
                        && lexicon.institutions().of(markable.key()) == null
                        && !lexicon.nouns()
                                .mayBe(first, noun -> noun.is(NounClass.INSTITUTION) || noun.is(NounClass.SERVICE));
            }
        }
        return false;
    }
}
