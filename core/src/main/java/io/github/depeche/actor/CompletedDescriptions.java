package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a description takes up whose noun is completed: « le PDG de la SNCF » for « Guillaume Roy, président de la SNCF »; « le
 * responsable syndical » for a secretary of a union.
 */
final class CompletedDescriptions {

    /** Prepositions and articles have no more letters. */
    private static final int SHORT_WORD = 4;

    /** Beside a noun for an office it makes another office of it: « l'avocat général ». */
    private static final String GENERAL = "general";

    private final Hypernyms hypernyms;
    private final Focus focus;
    private final RoleIndex named;

    /** @param named whom the article names, with the nouns it calls them by anywhere */
    CompletedDescriptions(Hypernyms hypernyms, Focus focus, RoleIndex named) {
        this.hypernyms = hypernyms;
        this.focus = focus;
        this.named = named;
    }

    /** « le maire de Paris » is nobody spoken of before; « la compagnie aérienne » may be the company. */
    boolean isCompleted(Markable description, ActorNoun noun) {
        String complement = description.complement();
        if (complement.isEmpty() || description.reference() != Markable.Reference.DEFINITE) {
            return false;
        }
        if (isNamed(description)) {
            return true;
        }
        return isPhrase(complement) || noun.isPerson() || !hypernyms.coversAnyone(noun);
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

    private static boolean isPhrase(String complement) {
        return complement.startsWith("de ")
                || complement.startsWith("d ")
                || complement.startsWith("du ")
                || complement.startsWith("des ")
                || complement.startsWith("a ")
                || complement.contains(" de ")
                || complement.contains(" d ");
    }

    /** The entity that the completed description takes up; none if it speaks of somebody new. */
    @Nullable
    Entity antecedent(Markable description, ActorNoun noun) {
        Entity entity = otherNoun(
                description,
                (markable, other) -> markable.complement().equals(description.complement())
                        && (hypernyms.covers(noun, Set.of(other.lemma()))
                                || hypernyms.covers(other, Set.of(noun.lemma()))));
        if (entity == null) {
            entity = onlyOneCalled(description, noun);
        }
        if (entity == null && !isGeneral(description)) {
            entity = onlyOneAddressed(description, noun);
        }
        if (entity == null && noun.type() == ActorType.ORGANIZATION && isOfPlace(description)) {
            entity = onlyOneKnown(description, noun);
        }
        if (entity == null && noun.isPerson()) {
            // « Hichem Ayara, directeur de l'Office national de l'huile … le patron de l'Office »
            boolean phrase = isPhrase(description.complement());
            entity = otherNoun(
                    description,
                    (markable, other) -> isNamed(markable.entity())
                            && hypernyms.covers(noun, Set.of(other.lemma()))
                            && (phrase
                                    ? sharesWord(description.complement(), markable.complement())
                                    : !isGeneral(description)));
        }
        return entity;
    }

    private static boolean isGeneral(Markable description) {
        return description.complement().startsWith(GENERAL);
    }

    /** « l'institution [de Francfort] ». */
    private static boolean isOfPlace(Markable description) {
        Token head = description.head();
        return head != null
                && head.children().stream()
                        .anyMatch(child -> child.index() > head.index()
                                && child.partOfSpeech() == PartOfSpeech.PROPN
                                && child.child("case")
                                        .filter(NounPhrases::isBareDe)
                                        .isPresent()
                                && child.child("det").isEmpty());
    }

    /** « l'institution de Francfort », « le constructeur de Wolfsburg »: the one organisation spoken of lately that a reader knows by the noun. */
    private @Nullable Entity onlyOneKnown(Markable description, ActorNoun noun) {
        Entity only = null;
        for (Markable markable : focus) {
            Entity entity = markable.entity();
            if (entity == null || !entity.isNamed() || hypernyms.fitsKind(noun, entity) < 2) {
                continue;
            }
            boolean ofOtherPlace = markable.noun() != null
                    && markable.noun().lemma().equals(noun.lemma())
                    && !markable.complement().isEmpty()
                    && !markable.complement().equals(description.complement());
            String country = entity.country();
            boolean elsewhere =
                    country != null && description.country() != null && !country.equals(description.country());
            if ((only != null && only != entity)
                    || ofOtherPlace
                    || elsewhere
                    || !Agreement.mayTakeUp(description, entity)) {
                return null;
            }
            only = entity;
        }
        return only;
    }

    /** « son avocat … Me Paul Roy », « l'avocat des familles », where the article calls nobody a lawyer and addresses one person as such. */
    @Nullable
    Entity onlyOneAddressed(Markable description, ActorNoun noun) {
        if (!named.calledBy(noun.lemma()).isEmpty()) {
            return null;
        }
        Entity only = null;
        for (String address : hypernyms.specific(noun)) {
            for (Markable other : named.calledBy(address)) {
                Entity entity = other.entity();
                boolean civility = other.noun() != null && other.noun().is(NounClass.CIVILITY);
                if (!civility || entity == null || entity == only) {
                    continue;
                }
                if (only != null) {
                    return null;
                }
                only = entity;
            }
        }
        return only != null && Agreement.mayTakeUp(description, only) ? only : null;
    }

    private static boolean isNamed(@Nullable Entity entity) {
        return entity != null && entity.isNamed();
    }

    /** « Guillaume Roy, président de la SNCF … le PDG de la SNCF ». */
    private @Nullable Entity otherNoun(Markable description, BiPredicate<Markable, ActorNoun> isSame) {
        for (Markable markable : focus) {
            ActorNoun other = markable.noun();
            if (other != null && isSame.test(markable, other) && Agreement.mayTakeUp(description, markable.entity())) {
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
}
