package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.BlockType;
import io.github.depeche.MentionKind;
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

    /** Sentences that « l'homme », « l'entreprise » reach back over. */
    private static final int NEAR = 3;

    /** Prepositions and articles have no more letters. */
    private static final int SHORT_WORD = 4;

    private final ActorLexicon lexicon;
    private final Hypernyms hypernyms;
    private final QuotationMarks marks;
    private final Focus focus;
    private final RoleIndex named;
    private final RoleIndex read;
    private final OrganizationNames organizations;

    /**
     * @param named whom the article names, with the nouns it calls them by anywhere
     * @param read what has been read so far
     */
    DescriptionResolver(ActorLexicon lexicon, QuotationMarks marks, Focus focus, RoleIndex named, RoleIndex read) {
        this.lexicon = lexicon;
        this.marks = marks;
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
        if (!isLatter(noun)) {
            Entity entity = definite(description, noun);
            if (entity != null) {
                return entity;
            }
        }
        // « cette ancienne juge », « ce dernier »: a demonstrative speaks of somebody who is there
        return latest(description, isLatter(noun));
    }

    /** « le premier … le second »: of the two persons named last, in the order in which they were named. */
    private @Nullable Entity ordinal(Markable description, boolean first) {
        Entity later = null;
        for (Markable markable : focus) {
            Entity entity = markable.entity();
            if (entity == null
                    || markable.kind() == MentionKind.PRONOUN
                    || isOrdinal(markable.noun())
                    || isVoiceOfAnother(markable, description)
                    || entity == later
                    || !Agreement.mayTakeUp(description, entity)) {
                continue;
            }
            if (later != null) {
                return first ? entity : later;
            }
            later = entity;
        }
        return null;
    }

    /** « le maire de Paris » is nobody spoken of before; « la compagnie aérienne » may be the company. */
    private boolean isCompleted(Markable description, ActorNoun noun) {
        String complement = description.complement();
        if (complement.isEmpty() || description.reference() != Markable.Reference.DEFINITE) {
            return false;
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

    /** A phrase outside quotation marks rarely takes up whom a quoted voice speaks of. */
    private boolean isVoiceOfAnother(Markable candidate, Markable description) {
        return marks.isQuoted(candidate.span()) && !marks.isQuoted(description.span());
    }

    private static boolean isOrdinal(@Nullable ActorNoun noun) {
        return noun != null && (noun.lemma().equals("premier") || noun.lemma().equals("second"));
    }

    private @Nullable Entity definite(Markable description, ActorNoun noun) {
        if (isOrdinal(noun) && description.complement().isEmpty()) {
            return ordinal(description, noun.lemma().equals("premier"));
        }
        Entity entity = organizations.sameWholeName(description);
        if (entity == null) {
            entity = sameRole(description, noun);
        }
        if (entity == null) {
            entity = sameOffice(description, noun);
        }
        if (entity == null && hypernyms.isMedium(noun)) {
            entity = latestMedium(description);
        }
        if (entity != null) {
            return entity;
        }
        if (isCompleted(description, noun)) {
            entity = onlyOneCalled(description, noun);
            return entity == null ? ofHeadline(description) : entity;
        }
        entity = organizations.sameHeadOfName(description);
        if (entity == null) {
            entity = moreGeneral(description, noun);
        }
        if (entity == null && (hypernyms.coversAnyone(noun) || hypernyms.isAge(noun))) {
            entity = latest(description, false);
        }
        if (entity == null && isInhabitant(noun)) {
            entity = latestNamed(description);
        }
        if (entity == null) {
            entity = sameCountry(description, noun);
        }
        if (entity == null && noun.is(NounClass.FUNCTION)) {
            // « la romancière »: nobody knows of a novelist until the article has spoken of her
            entity = latest(description, false);
        }
        return entity == null && noun.is(NounClass.OFFICE) ? untitled(description) : entity;
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

    /**
     * « Donald Trump a annoncé … Le président »: an office that everybody knows of him, so that the article has not told it; the one person
     * named last, if nothing else has been told of him.
     */
    private @Nullable Entity untitled(Markable description) {
        if (!description.complement().isEmpty() || description.country() != null || !description.isSubject()) {
            return null;
        }
        Entity only = null;
        for (Markable markable : focus) {
            Entity entity = markable.entity();
            if (description.sentence() - markable.sentence() > 1) {
                break;
            }
            boolean candidate = entity != null
                    && entity.isNamed()
                    && entity.isPerson()
                    && !isVoiceOfAnother(markable, description)
                    && Agreement.mayTakeUp(description, entity);
            if (candidate && only != null && entity != only) {
                return null;
            }
            only = candidate ? entity : only;
        }
        return only != null && isUntitled(only) ? only : null;
    }

    private static boolean isUntitled(Entity entity) {
        for (Markable markable : entity.markables()) {
            ActorNoun noun = markable.noun();
            if (noun != null && !noun.is(NounClass.CIVILITY)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Entity latestMedium(Markable description) {
        for (Markable markable : focus) {
            Entity entity = markable.entity();
            if (entity != null && isMedium(entity) && Agreement.mayTakeUp(description, entity)) {
                return entity;
            }
        }
        return null;
    }

    private static boolean isLatter(ActorNoun noun) {
        return noun.lemma().equals("dernier");
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
        return noun.type() == ActorType.ORGANIZATION && description.complement().isEmpty()
                ? organizations.sameHeadOfName(description)
                : null;
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

    /** The subject of the lead is whom the headline names, if it names one: « Le prix à Aïssata Kone / L'autrice de « Pluie » … ». */
    private @Nullable Entity ofHeadline(Markable description) {
        if (!description.isSubject() || !isIn(description, BlockType.LEAD) || description.type() != ActorType.PERSON) {
            return null;
        }
        Entity only = null;
        for (Markable markable : focus) {
            Entity entity = markable.entity();
            boolean named = markable.kind() == MentionKind.NAME && isIn(markable, BlockType.TITLE);
            if (!named || entity == null || entity == only || entity.type() != ActorType.PERSON) {
                continue;
            }
            if (only != null) {
                return null;
            }
            only = entity;
        }
        return only != null && Agreement.mayTakeUp(description, only) ? only : null;
    }

    private static boolean isIn(Markable markable, BlockType type) {
        Token head = markable.head();
        return head != null && head.sentence().block().type() == type;
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
                || hypernyms.coversAge(noun, entity.age());
    }

    /** « le Polonais »: its noun is the country. */
    private static boolean isInhabitant(ActorNoun noun) {
        return noun.is(NounClass.PERSON) && Character.isUpperCase(noun.lemma().charAt(0));
    }

    /** « Przemyslaw Frankowski a arraché la victoire. « C'est fou », a soufflé le Polonais »: the reader learns where he comes from. */
    private @Nullable Entity latestNamed(Markable description) {
        for (Markable markable : focus) {
            Entity entity = markable.entity();
            if (description.sentence() - markable.sentence() > NEAR) {
                break;
            }
            boolean stranger = entity != null && entity.isNamed() && entity.isPerson();
            if (stranger && !isVoiceOfAnother(markable, description) && Agreement.mayTakeUp(description, entity)) {
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

    /**
     * The best of those spoken of in the last sentences: the latest before the earlier, subjects before others.
     *
     * @param latter « ce dernier » takes the one who was named last, which is rather not the subject
     */
    private @Nullable Entity latest(Markable description, boolean latter) {
        Entity best = null;
        double bestScore = -Double.MAX_VALUE;
        ActorNoun noun = description.noun();
        for (Markable markable : focus) {
            Entity entity = markable.entity();
            int distance = description.sentence() - markable.sentence();
            if (distance > NEAR) {
                break;
            }
            if (entity == null || markable.isThing() || !Agreement.mayTakeUp(description, entity)) {
                continue;
            }
            if (noun != null && noun.is(NounClass.FUNCTION) && isOtherStranger(noun, entity)) {
                continue;
            }
            double score = -2 * distance + (latter ? 0.3 : 1) * Math.min(2, Math.log(entity.weight()));
            if (isVoiceOfAnother(markable, description)) {
                score -= 3;
            }
            if (noun != null && noun.is(NounClass.FUNCTION) && hasOtherProfession(noun, entity)) {
                score -= 2;
            }
            if (noun != null && description.type() != ActorType.PERSON) {
                // « l'entreprise » is rather one that was called a company than an agency or a union
                boolean medium = isMedium(entity);
                score += hypernyms.covers(noun, entity.roles()) || (medium && hypernyms.isMedium(noun)) ? 2 : 0;
                score -= medium == hypernyms.isMedium(noun) ? 0 : 3;
            }
            if (markable.isSubject()) {
                score += latter ? -1 : 1.5;
            }
            if (score > bestScore) {
                best = entity;
                bestScore = score;
            }
        }
        return best;
    }

    /** « un gendarme … le syndicaliste » are two: one who is known by nothing but another profession. */
    private boolean isOtherStranger(ActorNoun noun, Entity entity) {
        return !entity.isNamed() && hasOtherProfession(noun, entity);
    }

    private boolean hasOtherProfession(ActorNoun noun, Entity entity) {
        if (entity.roles().contains(noun.lemma()) || hypernyms.covers(noun, entity.roles())) {
            return false;
        }
        for (Markable markable : entity.markables()) {
            ActorNoun other = markable.noun();
            if (other != null && (other.is(NounClass.FUNCTION) || other.is(NounClass.OFFICE))) {
                return true;
            }
        }
        return false;
    }

    private boolean isMedium(Entity entity) {
        for (Markable markable : entity.markables()) {
            if (markable.kind() == MentionKind.NAME) {
                return lexicon.media().contains(markable.key().toString());
            }
        }
        return false;
    }
}
