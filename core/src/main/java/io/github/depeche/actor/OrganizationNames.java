package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.extension.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Organisations whose names begin with the noun of a description: « la cour » for « Cour du Québec ». */
final class OrganizationNames {

    private final RoleIndex named;
    private final RoleIndex read;

    OrganizationNames(RoleIndex named, RoleIndex read) {
        this.named = named;
        this.read = read;
    }

    /**
     * « l'agence régionale de santé », where a name finder has seen a name elsewhere in the article; « le tribunal administratif », if it names
     * that of Brivel and no other.
     */
    @Nullable
    Entity sameWholeName(Markable description) {
        Token head = description.head();
        if (head == null
                || description.type() == ActorType.PERSON
                || description.complement().isEmpty()) {
            return null;
        }
        String first = NameKey.of(head.form()).toString();
        String whole = first + " " + description.complement();
        Entity longer = null;
        boolean several = false;
        for (Markable name : named.namedFrom(first)) {
            Entity entity = name.entity();
            if (entity == null || name.type() == ActorType.PERSON) {
                continue;
            }
            if (name.key().toString().equals(whole)) {
                return entity;
            }
            if (name.key().toString().startsWith(whole + " ")) {
                several |= longer != null && longer != entity;
                longer = entity;
            }
        }
        return several ? null : longer;
    }

    /**
     * The one that was named last.
     *
     * @param later whether one that the article names only later may be meant: « la police », but not « l'organisation »
     */
    @Nullable
    Entity sameHeadOfName(Markable description, boolean later) {
        Token head = description.head();
        if (head == null || description.type() == ActorType.PERSON) {
            return null;
        }
        List<Markable> names = read.namedFrom(NameKey.of(head.form()).toString());
        for (int i = names.size() - 1; i >= 0; i--) {
            Entity entity = names.get(i).entity();
            if (names.get(i).type() != ActorType.PERSON && Agreement.mayTakeUp(description, entity)) {
                return entity;
            }
        }
        return later ? onlyOneNamedLater(description, NameKey.of(head.form()).toString()) : null;
    }

    /** « la police », where the article names one police later and no other. */
    private @Nullable Entity onlyOneNamedLater(Markable description, String word) {
        Entity only = null;
        for (Markable name : named.namedFrom(word)) {
            Entity entity = name.entity();
            if (entity == null || name.type() == ActorType.PERSON || entity == only) {
                continue;
            }
            if (only != null || !Agreement.mayTakeUp(description, entity)) {
                return null;
            }
            only = entity;
        }
        return only;
    }
}
