package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Gender;
import io.github.depeche.extension.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a description takes up that no rule can place: among all who may be meant, those named only later too, or nobody. Rules know
 * whom the article has called so; this one weighs what is left (« Gérard Filoche … L'ancien inspecteur des finances »).
 */
final class DescriptionRanker {

    private final Discourse discourse;
    private final MarkablesByHead byHead;
    private final QuotationMarks marks;
    private final RoleIndex named;
    private final RoleIndex read;
    private final Candidates candidates;
    private final AntecedentRanker ranker;

    /**
     * @param named whom the article names, with the nouns it calls them by anywhere
     * @param read what has been read so far
     */
    DescriptionRanker(
            Discourse discourse,
            MarkablesByHead byHead,
            QuotationMarks marks,
            RoleIndex named,
            RoleIndex read,
            Candidates candidates,
            AntecedentRanker ranker) {
        this.discourse = discourse;
        this.byHead = byHead;
        this.marks = marks;
        this.named = named;
        this.read = read;
        this.candidates = candidates;
        this.ranker = ranker;
    }

    /** The entity that the description takes up; none if it speaks of somebody new. */
    @Nullable
    Entity antecedent(Markable description, ActorNoun noun) {
        Set<Entity> inside = inside(description);
        List<Candidate> possible = candidates
                .all(description, mention -> marks.isQuoted(mention.span()) && !marks.isQuoted(description.span()))
                .stream()
                .filter(candidate -> mayTakeUp(description, candidate.entity(), inside)
                        && !isNamedOnlyLater(noun, candidate)
                        && !isOfOtherKind(noun, candidate.entity())
                        && !isOtherPaper(noun, candidate.entity(), inside))
                .toList();
        DescribedAs described = new DescribedAs(description, noun, named, read, discourse.lexicon());
        DescriptionFeatures features =
                new DescriptionFeatures(description, noun, described, discourse.lexicon(), marks, possible);
        Candidate best = ranker.choose(description, features.phrase(), possible, features);
        return best == null ? null : best.entity();
    }

    /** « le maire de Paris » is not Paris. */
    private Set<Entity> inside(Markable description) {
        Set<Entity> inside = new HashSet<>();
        for (Token word : discourse.tokens(description.sentence(), description.span())) {
            Markable markable = byHead.of(description.sentence(), word);
            Entity entity = markable == null ? null : markable.entity();
            if (entity != null) {
                inside.add(entity.current());
            }
        }
        return inside;
    }

    /** « Le maire a fermé la plage. Yanis Morel … »: an office tells who is meant before anybody is named. */
    private static boolean isNamedOnlyLater(ActorNoun noun, Candidate candidate) {
        return noun.is(NounClass.OFFICE) && candidate.place() == Candidate.Place.LATER;
    }

    /** « l'éditeur » is no authority. */
    private boolean isOfOtherKind(ActorNoun noun, @Nullable Entity candidate) {
        return candidate != null && discourse.lexicon().walks().isOther(noun, candidate);
    }

    /** « le journal de TV Ardanel » is no paper that has a name of its own. */
    private boolean isOtherPaper(ActorNoun noun, @Nullable Entity candidate, Set<Entity> inside) {
        return discourse.lexicon().hypernyms().isMedium(noun)
                && candidate != null
                && candidate.isNamed()
                && inside.stream().anyMatch(Entity::isNamed);
    }

    private static boolean mayTakeUp(Markable description, @Nullable Entity candidate, Set<Entity> inside) {
        if (candidate == null || inside.contains(candidate) || candidate.isDocument() != isDocument(description)) {
            return false;
        }
        Gender gender = candidate.gender();
        if (gender != Gender.UNKNOWN && description.gender() != Gender.UNKNOWN && gender != description.gender()) {
            return false;
        }
        String country = candidate.country();
        if (country != null && description.country() != null && !country.equals(description.country())) {
            return false;
        }
        if (description.isPlural()) {
            return candidate.isPlural() || candidate.type() != ActorType.PERSON;
        }
        return description.mayBe(candidate.type()) && (!candidate.isPlural() || description.type() == ActorType.GROUP);
    }

    private static boolean isDocument(Markable description) {
        return description.noun() != null && description.noun().is(NounClass.DOCUMENT);
    }
}
