package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Gender;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds whom a plural description takes up: « les enquêteurs … les enquêteurs »; « les deux dirigeants » are the two who lead. */
final class PluralResolver {

    private final Hypernyms hypernyms;
    private final Focus focus;
    private final RoleIndex named;
    private final RoleIndex read;

    /** States and organisations that were counted together before: « les deux pays … les deux États » are the same two. */
    private final Map<ActorType, List<Entity>> together = new EnumMap<>(ActorType.class);

    PluralResolver(Hypernyms hypernyms, Focus focus, RoleIndex named, RoleIndex read) {
        this.hypernyms = hypernyms;
        this.focus = focus;
        this.named = named;
        this.read = read;
    }

    /** The group that was called by the same noun before. */
    @Nullable
    Entity antecedent(Markable description, ActorNoun noun) {
        if (!isAnaphoric(description)) {
            return null;
        }
        List<Markable> called = read.calledBy(noun.lemma());
        for (int i = called.size() - 1; i >= 0; i--) {
            Markable earlier = called.get(i);
            Entity entity = earlier.entity();
            if (earlier.isPlural()
                    && entity != null
                    && entity.isPlural()
                    && isSameCountry(description, entity)
                    && (description.complement().isEmpty()
                            || description.complement().equals(earlier.complement()))) {
                return entity;
            }
        }
        return onlyNamedGroup(noun);
    }

    /** « les autorités sud-coréennes » are not « les autorités nord-coréennes ». */
    private static boolean isSameCountry(Markable description, Entity entity) {
        String country = description.country();
        return country == null || entity.country() == null || country.equals(entity.country());
    }

    /** « les parents de la victime », where the article names « Anne et Paul Roy, parents de Jules » and no others. */
    private @Nullable Entity onlyNamedGroup(ActorNoun noun) {
        Entity only = null;
        for (Markable other : named.calledBy(noun.lemma())) {
            Entity entity = other.entity();
            if (entity == null || entity == only || entity.type() != ActorType.GROUP || !entity.isPlural()) {
                continue;
            }
            if (only != null) {
                return null;
            }
            only = entity;
        }
        return only;
    }

    private static boolean isAnaphoric(Markable description) {
        return description.reference() == Markable.Reference.DEFINITE
                || description.reference() == Markable.Reference.DEMONSTRATIVE;
    }

    /** As many single entities as the description counts, each fitting its noun; empty if there are not as many. */
    List<Entity> members(Markable description, ActorNoun noun) {
        int number = isAnaphoric(description) ? number(description.head()) : 0;
        if (number == 0) {
            return List.of();
        }
        List<Entity> members = new ArrayList<>(number);
        for (Markable markable : focus) {
            Entity entity = markable.entity();
            if (entity == null
                    || entity.isPlural()
                    || members.contains(entity)
                    || isSameState(entity, members)
                    || !isMember(description, noun, entity)) {
                continue;
            }
            members.add(0, entity);
            if (members.size() == number) {
                return noun.isPerson() ? members : asBefore(noun.type(), members);
            }
        }
        return List.of();
    }

    /** « l'Etat slovène … les deux pays »: « la Slovénie » and « l'Etat slovène » are one of them. */
    private static boolean isSameState(Entity entity, List<Entity> members) {
        return entity.type() == ActorType.STATE
                && entity.country() != null
                && members.stream()
                        .anyMatch(member -> member.type() == ActorType.STATE
                                && entity.country().equals(member.country()));
    }

    /** Those who were counted together before, if one of them is among the nearest. */
    private List<Entity> asBefore(ActorType type, List<Entity> nearest) {
        List<Entity> before = together.getOrDefault(type, List.of()).stream()
                .map(Entity::current)
                .distinct()
                .toList();
        boolean same = before.size() == nearest.size() && before.stream().anyMatch(nearest::contains);
        List<Entity> members = same ? before : nearest;
        together.put(type, members);
        return members;
    }

    /** « les deux dirigeants »: larger numbers are counts, not mentions of known people. */
    private static int number(@Nullable Token head) {
        if (head == null) {
            return 0;
        }
        for (Token child : head.children()) {
            if (child.hasRelation("nummod")) {
                return switch (child.lowerForm()) {
                    case "deux", "2" -> 2;
                    case "trois", "3" -> 3;
                    default -> 0;
                };
            }
        }
        return 0;
    }

    private boolean isMember(Markable description, ActorNoun noun, Entity entity) {
        if (!noun.isPerson()) {
            return noun.type() == entity.type();
        }
        boolean fits = hypernyms.coversAnyone(noun)
                || entity.roles().contains(noun.lemma())
                || hypernyms.covers(noun, entity.roles());
        // « les deux hommes » are men; « les deux présidents » may be a man and a woman
        boolean man = noun.form() == GrammaticalGender.MASCULINE && noun.is(NounClass.PERSON);
        boolean woman = description.grammaticalGender() == GrammaticalGender.FEMININE;
        return entity.type() == ActorType.PERSON
                && fits
                && !(man && hypernyms.coversAnyone(noun) && entity.gender() == Gender.FEMALE)
                && !(woman && entity.gender() == Gender.MALE);
    }
}
