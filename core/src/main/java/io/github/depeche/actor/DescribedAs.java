package io.github.depeche.actor;

import io.github.depeche.MentionKind;
import io.github.depeche.extension.Token;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Who in the article is known by the noun of a description: by what others called them, or by the name of an organisation. */
final class DescribedAs {

    private static final int SAME = 6;
    private static final int NOT_COMPLETED = 5;
    private static final int NEITHER_COMPLETED = 4;
    private static final int SHARED_WORD = 3;
    private static final int NEWLY_COMPLETED = 2;
    private static final int OTHERWISE = 1;

    private final Map<Entity, Integer> called = new HashMap<>();
    private final Map<Entity, Integer> named = new HashMap<>();
    private final Set<String> offices;
    private final ActorNoun noun;
    private final ActorLexicon lexicon;
    private boolean calledBefore;

    DescribedAs(Markable description, ActorNoun noun, RoleIndex inNames, RoleIndex read, ActorLexicon lexicon) {
        this.noun = noun;
        this.lexicon = lexicon;
        for (Markable other : inNames.calledBy(noun.lemma())) {
            note(description, other);
        }
        for (Markable other : read.calledBy(noun.lemma())) {
            calledBefore |= note(description, other);
        }
        Token head = description.head();
        String word = head == null ? "" : NameKey.of(head.form()).toString();
        for (Markable name : inNames.namedFrom(word)) {
            noteName(description, word, name, 1);
        }
        for (Markable name : read.namedFrom(word)) {
            noteName(description, word, name, 2);
        }
        this.offices = lexicon.hypernyms().office(noun, description.complement());
    }

    private boolean note(Markable description, Markable other) {
        Entity entity = other.entity();
        if (entity == null || other == description) {
            return false;
        }
        called.merge(entity.current(), sameness(description.complement(), other.complement()), Math::max);
        return true;
    }

    private static int sameness(String complement, String other) {
        if (complement.isEmpty()) {
            return other.isEmpty() ? NEITHER_COMPLETED : NOT_COMPLETED;
        }
        if (complement.equals(other)) {
            return SAME;
        }
        if (other.isEmpty()) {
            return NEWLY_COMPLETED;
        }
        return DescriptionFeatures.sharesWord(complement, other) ? SHARED_WORD : OTHERWISE;
    }

    private void noteName(Markable description, String word, Markable name, int value) {
        Entity entity = name.entity();
        if (entity == null || entity.isPerson()) {
            return;
        }
        boolean whole = name.key().toString().equals(word + " " + description.complement());
        named.merge(entity.current(), whole ? 3 : value, Math::max);
    }

    /** How well what completes the noun fits what completed it where the entity was called by it; 0 if it never was. */
    int called(Entity entity) {
        return called.getOrDefault(entity, 0);
    }

    boolean isCalledBefore() {
        return calledBefore;
    }

    /** Whether the name of the organisation begins with the noun: 1 where it is named only later, 3 if the complement is the rest. */
    int named(Entity entity) {
        return named.getOrDefault(entity, 0);
    }

    boolean isSameOffice(Entity entity) {
        return !offices.isEmpty() && !Collections.disjoint(offices, entity.roles());
    }

    /** Whether the entity was called by an office or a profession that is not this one. */
    boolean hasOtherOffice(Entity entity) {
        for (String role : entity.roles()) {
            if (!role.equals(noun.lemma())
                    && lexicon.nouns()
                            .mayBe(role, other -> other.is(NounClass.OFFICE) || other.is(NounClass.FUNCTION))) {
                return true;
            }
        }
        return false;
    }

    boolean isMedium(Entity entity) {
        for (Markable markable : entity.markables()) {
            if (markable.kind() == MentionKind.NAME) {
                return lexicon.media().contains(markable.key().toString());
            }
        }
        return false;
    }
}
