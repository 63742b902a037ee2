package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.MentionKind;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
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

    /** Prepositions and articles have no more letters. */
    private static final int SHORT_WORD = 4;

    private final Hypernyms hypernyms;
    private final NearbyAntecedents nearby;
    private final OfficeHolders holders;
    private final Focus focus;
    private final RoleIndex named;
    private final RoleIndex read;
    private final OrganizationNames organizations;

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

    /** « le maire de Paris » is nobody spoken of before; « la compagnie aérienne » may be the company. */
    private boolean isCompleted(Markable description, ActorNoun noun) {
        String complement = description.complement();
        if (complement.isEmpty() || description.reference() != Markable.Reference.DEFINITE) {
            return false;
        }
        if (isNamed(description)) {
            return true;
        }
        boolean phrase = complement.startsWith("de ")
                || complement.startsWith("d ")
                || complement.startsWith("du ")
                || complement.startsWith("des ")
                || complement.startsWith("a ")
                || complement.contains(" de ")
                || complement.contains(" d ");
        return phrase || noun.isPerson() || !hypernyms.coversAnyone(noun);
    }

    /** « le groupe finlandais Nordpuu »: a name that nobody has found is a complement all the same. */
    private static boolean isNamed(Markable description) {
        Token head = description.head();
        if (head == null) {
            return false;
        }
        for (Token child : head.children()) {
            if (child.index() > head.index()
                    && child.partOfSpeech() == PartOfSpeech.PROPN
                    && Character.isUpperCase(child.form().charAt(0))
                    && child.child("case").isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Entity definite(Markable description, ActorNoun noun) {
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
        if (isCompleted(description, noun)) {
            entity = sameComplementOtherNoun(description, noun);
            if (entity == null) {
                entity = onlyOneCalled(description, noun);
            }
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

    /** « le chef du gouvernement espagnol »: the nationality behind the complement is compared as a country. */
    private @Nullable Entity sameOffice(Markable description, ActorNoun noun) {
        String complement = description.complement();
        Set<String> roles = hypernyms.specific(noun, complement);
        if (roles.isEmpty() && description.country() != null && complement.lastIndexOf(' ') > 0) {
            roles = hypernyms.specific(noun, complement.substring(0, complement.lastIndexOf(' ')));
        }
        Set<String> held = roles;
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
        return noun.is(NounClass.OFFICE) || noun.is(NounClass.FUNCTION) ? onlyOneNamed(description, noun) : null;
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

    /** « Guillaume Roy, président de la SNCF … le PDG de la SNCF ». */
    private @Nullable Entity sameComplementOtherNoun(Markable description, ActorNoun noun) {
        for (Markable markable : focus) {
            ActorNoun other = markable.noun();
            if (other != null
                    && markable.complement().equals(description.complement())
                    && Agreement.mayTakeUp(description, markable.entity())
                    && (hypernyms.covers(noun, Set.of(other.lemma()))
                            || hypernyms.covers(other, Set.of(noun.lemma())))) {
                return markable.entity();
            }
        }
        return null;
    }

    /** « le candidat de droite à la présidentielle », where the article names one candidate and no other. */
    private @Nullable Entity onlyOneCalled(Markable description, ActorNoun noun) {
        Entity only = null;
        for (Markable other : named.calledBy(noun.lemma())) {
            Entity entity = other.entity();
            if (entity == null || entity == only) {
                continue;
            }
            if (only != null || !Agreement.mayTakeUp(description, entity) || hasPlace(description, other)) {
                return null;
            }
            only = entity;
        }
        return only;
    }

    /** « le maire de Paris » is not the mayor of another town. */
    private static boolean hasPlace(Markable description, Markable other) {
        return description.country() != null
                || description.complement().isEmpty()
                || (!other.complement().isEmpty() && !sharesWord(description.complement(), other.complement()));
    }

    private static boolean sharesWord(String one, String other) {
        for (String word : one.split(" ")) {
            if (word.length() > SHORT_WORD && other.contains(word)) {
                return true;
            }
        }
        return false;
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
