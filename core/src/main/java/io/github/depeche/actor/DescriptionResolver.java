package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.MentionKind;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a singular description takes up, the surest way first: « ce dernier »; a noun that somebody was called by before (« le
 * ministre »); the head of a name (« la cour » for « Cour du Québec »); a more general noun (« l'édile » for the mayor); an age (« le
 * quinquagénaire »); whoever was spoken of last (« l'homme », « l'entreprise »); a nationality (« le dirigeant nord-coréen »).
 */
final class DescriptionResolver {

    private final Hypernyms hypernyms;
    private final NearbyAntecedents nearby;
    private final OfficeHolders holders;
    private final Focus focus;
    private final RoleIndex named;
    private final RoleIndex read;
    private final OrganizationNames organizations;
    private final CompletedDescriptions completed;

    /**
     * @param named whom the article names, with the nouns it calls them by anywhere
     * @param read what has been read so far
     */
    DescriptionResolver(ActorLexicon lexicon, QuotationMarks marks, Focus focus, RoleIndex named, RoleIndex read) {
        this.holders = new OfficeHolders(marks, focus);
        this.nearby = new NearbyAntecedents(lexicon, marks, focus);
        this.hypernyms = lexicon.hypernyms();
        this.focus = focus;
        this.named = named;
        this.read = read;
        this.organizations = new OrganizationNames(named, read);
        this.completed = new CompletedDescriptions(hypernyms, focus, named);
    }

    /** The entity that the description takes up; none if it speaks of somebody new. */
    @Nullable
    Entity antecedent(Markable description, ActorNoun noun) {
        return switch (description.reference()) {
            case INDEFINITE, BARE -> null;
            case POSSESSIVE -> samePossession(description, noun);
            case DEMONSTRATIVE -> demonstrated(description, noun);
            case DEFINITE -> definite(description, noun);
        };
    }

    /** « un de ses avocats », where the article tells later who: « Mario Joseph, l'un de ses avocats ». */
    @Nullable
    Entity sameMember(Markable part) {
        ActorNoun noun = part.noun();
        if (noun == null || part.isPlural()) {
            return null;
        }
        for (Markable other : named.calledBy(noun.lemma())) {
            Entity entity = other.entity();
            if (other.isNewcomer() && entity != null && other.complement().equals(part.complement())) {
                return entity.current();
            }
        }
        return null;
    }

    private @Nullable Entity demonstrated(Markable description, ActorNoun noun) {
        if (!NearbyAntecedents.isLatter(noun)) {
            Entity entity = definite(description, noun);
            if (entity != null) {
                return entity;
            }
        }
        // « cette ancienne juge », « ce dernier »: a demonstrative speaks of somebody who is there
        return nearby.latest(description, NearbyAntecedents.isLatter(noun));
    }

    private @Nullable Entity definite(Markable description, ActorNoun noun) {
        Entity state = description.type() == ActorType.STATE ? sameState(description) : null;
        if (state != null) {
            return state;
        }
        if (NearbyAntecedents.isOrdinal(noun) && description.complement().isEmpty()) {
            return nearby.ordinal(description, noun.lemma().equals("premier"));
        }
        if (hypernyms.isManagement(noun) && description.complement().isEmpty()) {
            Entity house = nearby.house(description);
            if (house != null) {
                return house;
            }
        }
        Entity entity = organizations.sameWholeName(description);
        // « le quotidien », but neither « le journal de TV Ardanel » nor « la radio publique »
        boolean medium = hypernyms.isMedium(noun) && description.complement().isEmpty();
        if (entity == null) {
            entity = sameRole(description, noun);
            if (entity != null
                    && medium
                    && hypernyms.coversAnyone(noun)
                    && (!entity.isNamed() || nearby.isMedium(entity))) {
                // in a review of the press the paper is another each time; but « la chaîne Nordfilm … la chaîne »
                Entity latest = nearby.latestMedium(description);
                entity = latest == null ? entity : latest;
            }
        }
        if (entity == null) {
            entity = sameOffice(description, noun);
        }
        if (entity == null && medium) {
            Entity named = organizations.sameHeadOfName(description, false);
            entity = named == null ? nearby.latestMedium(description) : named;
        }
        if (entity != null) {
            return entity;
        }
        if (completed.isCompleted(description, noun)) {
            entity = completed.antecedent(description, noun);
            return entity == null ? nearby.ofHeadline(description) : entity;
        }
        entity = organizations.sameHeadOfName(description, !hypernyms.coversAnyone(noun));
        if (entity == null) {
            entity = moreGeneral(description, noun);
        }
        if (entity == null && (hypernyms.coversAnyone(noun) || hypernyms.isAge(noun))) {
            entity = nearby.latest(description, false);
        }
        if (entity == null && isInhabitant(noun)) {
            entity = nearby.latestNamed(description);
        }
        if (entity == null) {
            entity = sameCountry(description, noun);
        }
        if (entity == null && noun.is(NounClass.FUNCTION)) {
            // « la romancière »: nobody knows of a novelist until the article has spoken of her
            entity = nearby.latest(description, false);
        }
        return entity == null && noun.is(NounClass.OFFICE) ? holders.holder(description) : entity;
    }

    /** « le chef du gouvernement espagnol », « le chef de l'exécutif régional »: an office is known by how its complement begins. */
    private @Nullable Entity sameOffice(Markable description, ActorNoun noun) {
        Set<String> held = hypernyms.office(noun, description.complement());
        return held.isEmpty() ? null : best(description, entity -> !Collections.disjoint(held, entity.roles()));
    }

    /** « son avocate … son avocate »: taken to be the same relation to the same owner. */
    private @Nullable Entity samePossession(Markable description, ActorNoun noun) {
        List<Markable> called = read.calledBy(noun.lemma());
        for (int i = called.size() - 1; i >= 0; i--) {
            Markable earlier = called.get(i);
            if (earlier.reference() == Markable.Reference.POSSESSIVE
                    && earlier.complement().equals(description.complement())
                    && Agreement.mayTakeUp(description, earlier.entity())) {
                return earlier.entity();
            }
        }
        // « son parti » is the Parti du progrès, if the article has named that
        if (noun.type() == ActorType.ORGANIZATION && description.complement().isEmpty()) {
            return organizations.sameHeadOfName(description, true);
        }
        if (!noun.is(NounClass.OFFICE) && !noun.is(NounClass.FUNCTION)) {
            return null;
        }
        Entity only = onlyOneNamed(description, noun);
        return only == null ? completed.onlyOneAddressed(description, noun) : only;
    }

    /** « son avocat … L'avocat, José Cardozo », where the article names no other of that profession. */
    private @Nullable Entity onlyOneNamed(Markable description, ActorNoun noun) {
        Entity only = null;
        for (Markable other : named.calledBy(noun.lemma())) {
            Entity entity = other.entity();
            boolean definite = other.reference() == Markable.Reference.DEFINITE
                    && other.kind() == MentionKind.DESCRIPTION
                    && other.complement().isEmpty();
            if (entity == null || entity == only) {
                continue;
            }
            if (only != null || !definite || !Agreement.mayTakeUp(description, entity)) {
                return null;
            }
            only = entity;
        }
        return only;
    }

    /** Somebody who was called by this noun before; failing that, a named one who is called so later (« le maire » in a headline). */
    private @Nullable Entity sameRole(Markable description, ActorNoun noun) {
        List<Markable> called = read.calledBy(noun.lemma());
        for (int i = called.size() - 1; i >= 0; i--) {
            Markable earlier = called.get(i);
            if (Agreement.mayTakeUp(description, earlier.entity()) && sameComplement(description, earlier)) {
                return earlier.entity();
            }
        }
        if (noun.type() == ActorType.ORGANIZATION
                && hypernyms.coversAnyone(noun)
                && description.complement().isEmpty()) {
            // « Velmora … Le groupe », though « le groupe Ardanel » is named later
            return null;
        }
        for (Markable other : named.calledBy(noun.lemma())) {
            if (Agreement.mayTakeUp(description, other.entity()) && sameComplement(description, other)) {
                return other.entity();
            }
        }
        return null;
    }

    /** « le maire de Lille » is not « le maire de Paris »; « le maire » may be either. */
    private static boolean sameComplement(Markable description, Markable earlier) {
        String complement = description.complement();
        return complement.isEmpty() || complement.equals(earlier.complement());
    }

    /** Of those that fit, the one spoken of most and lately; a named one before others. */
    private @Nullable Entity moreGeneral(Markable description, ActorNoun noun) {
        return best(description, entity -> fits(noun, entity));
    }

    private @Nullable Entity best(Markable description, Predicate<Entity> fits) {
        Entity best = null;
        double bestScore = -Double.MAX_VALUE;
        int passed = 0;
        for (Markable markable : focus) {
            Entity entity = markable.entity();
            double score = -0.1 * passed++;
            if (entity == null || !fits.test(entity) || !mayTakeUp(description, entity)) {
                continue;
            }
            score += Math.min(2, Math.log(entity.weight())) + (entity.isNamed() ? 0.7 : 0);
            if (score > bestScore) {
                best = entity;
                bestScore = score;
            }
        }
        return best;
    }

    /** « le couple »: a group is one, though the name of it is of several. */
    private static boolean mayTakeUp(Markable description, Entity entity) {
        boolean group = description.type() == ActorType.GROUP && entity.type() == ActorType.GROUP;
        return Agreement.mayTakeUp(description, entity) || (group && entity.isNamed());
    }

    private boolean fits(ActorNoun noun, Entity entity) {
        return hypernyms.covers(noun, entity.roles())
                || entity.roles().contains(noun.lemma())
                || (!hypernyms.coversAnyone(noun) && entity.kinds().contains(noun.lemma()))
                || hypernyms.coversAge(noun, entity.age());
    }

    /** « le Polonais »: its noun is the country. */
    private static boolean isInhabitant(ActorNoun noun) {
        return noun.is(NounClass.PERSON) && Character.isUpperCase(noun.lemma().charAt(0));
    }

    /** « l'Etat slovène » is Slovenia. */
    private @Nullable Entity sameState(Markable description) {
        String country = description.country();
        for (Markable markable : focus) {
            Entity entity = markable.entity();
            if (entity != null
                    && entity.type() == ActorType.STATE
                    && country != null
                    && country.equals(entity.country())) {
                return entity;
            }
        }
        return null;
    }

    private @Nullable Entity sameCountry(Markable description, ActorNoun noun) {
        String country = description.country();
        if (country == null || !(noun.is(NounClass.FUNCTION) || noun.is(NounClass.OFFICE))) {
            return null;
        }
        for (Markable markable : focus) {
            Entity entity = markable.entity();
            if (entity != null
                    && entity.isNamed()
                    && country.equals(entity.country())
                    && Agreement.mayTakeUp(description, entity)) {
                return entity;
            }
        }
        return null;
    }
}
