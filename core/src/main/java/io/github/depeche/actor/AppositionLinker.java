package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Gender;
import io.github.depeche.MentionKind;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins what stands in apposition, and subjects with their predicate nouns: « Solange Abitbol-Kerr, son avocate »; « la cheffe de l'APR,
 * Celina Tavares »; « X est le président de Y ».
 */
final class AppositionLinker {

    private final Discourse discourse;
    private final MarkablesByHead byHead;

    AppositionLinker(Discourse discourse, MarkablesByHead byHead) {
        this.discourse = discourse;
        this.byHead = byHead;
    }

    void link() {
        PhraseEnds ends = new PhraseEnds(discourse);
        for (Markable markable : discourse.markables()) {
            if (markable.kind() == MentionKind.PRONOUN || markable.isThing() || markable.sentence() < 0) {
                continue;
            }
            linkByTree(markable);
            linkToOneOf(ends.before(markable), markable);
            ends.add(markable);
        }
    }

    /**
     * The outermost phrase comes first: « la fille du maire, Jeanne Dupont » is the daughter. It may overrule what the first name tells (« la
     * présidente, Yacine Dième »); an inner one may not (« adjoint à la maire, Stéphane Dupont »).
     */
    private void linkToOneOf(List<Markable> before, Markable next) {
        for (int i = 0; i < before.size(); i++) {
            Markable one = before.get(i);
            boolean overruled = conflict(next.firstNameGender(), one.gender());
            if ((i == 0 || !overruled) && linkNeighbours(one, next)) {
                return;
            }
        }
    }

    private void linkByTree(Markable markable) {
        Token head = markable.head();
        if (head == null) {
            return;
        }
        if (head.hasRelation("appos") || (markable.kind() == MentionKind.NAME && isBareDependent(head))) {
            Markable other = head.head()
                    .map(governor -> byHead.of(markable.sentence(), governor))
                    .orElse(null);
            if (other != null
                    && other != markable
                    && mayBeOne(other, markable)
                    && !conflict(other.firstNameGender(), markable.gender())
                    && !conflict(markable.firstNameGender(), other.gender())) {
                Apposition.join(other, markable);
            }
        }
        Markable first = markable.kind() == MentionKind.DESCRIPTION ? sharesDeterminer(markable, head) : null;
        if (first != null && mayBeOne(first, markable)) {
            Apposition.join(first, markable);
        }
        if (markable.kind() == MentionKind.DESCRIPTION && head.child("cop").isPresent() && !isNegated(head)) {
            Markable subject = head.child("nsubj")
                    .map(word -> byHead.of(markable.sentence(), word))
                    .orElse(null);
            if (subject != null && mayBeOne(subject, markable)) {
                if (subject.kind() != MentionKind.PRONOUN) {
                    Apposition.join(subject, markable);
                } else if (markable.type() == ActorType.PERSON && isAttribute(markable)) {
                    // « il était médecin »: whom the pronoun stands for is found out later
                    markable.attributeOf(subject);
                }
            }
        }
    }

    /**
     * « Anne Roy, petite-fille du fondateur et présidente du directoire », « le fondateur et président »: a second noun without a determiner
     * is of the same person; but « père et mère », « entre le maire et l'évêque ».
     *
     * @return what the noun is coordinated with
     */
    private @Nullable Markable sharesDeterminer(Markable noun, Token head) {
        if (!head.hasRelation("conj") || noun.type() != ActorType.PERSON || !isBare(noun)) {
            return null;
        }
        Token first = head.head().orElse(head);
        Markable other = byHead.of(noun.sentence(), first);
        boolean shared = other != null
                && other.kind() == MentionKind.DESCRIPTION
                && (!isBare(other)
                        || first.hasRelation("appos")
                        || first.child("cop").isPresent());
        return shared ? other : null;
    }

    private static boolean isBare(Markable description) {
        return description.reference() == Markable.Reference.BARE;
    }

    /** « le dirigeant de l'Autorité (BTK) Ömer Fatih Sayan »: a name without preposition that depends on a noun is that noun's. */
    private static boolean isBareDependent(Token head) {
        return (head.hasRelation("nmod") || head.hasRelation("flat"))
                && head.child("case").isEmpty()
                && head.child("cc").isEmpty();
    }

    private static boolean isNegated(Token predicate) {
        for (Token child : predicate.children()) {
            if (child.has(Feature.NEGATIVE)) {
                return true;
            }
        }
        return false;
    }

    private boolean linkNeighbours(Markable one, Markable next) {
        boolean names = one.kind() == MentionKind.NAME || next.kind() == MentionKind.NAME;
        boolean both = one.kind() == MentionKind.NAME && next.kind() == MentionKind.NAME;
        if (both || !mayBeOne(one, next) || isListed(next) || isFollowed(one) || isSubjectAfterAdjunct(one, next)) {
            return false;
        }
        if (!names) {
            // « Ce dernier, un ancien officier de marine, … »
            if (isAttribute(next) && !isBare(one) && isBetweenCommas(next)) {
                next.attributeOf(one);
                return true;
            }
            return false;
        }
        Markable description = one.kind() == MentionKind.NAME ? next : one;
        // an indefinite phrase before a name is rather the first of a list, but « une des passagères, Anne Roy »
        boolean listed = description == one
                && description.reference() == Markable.Reference.INDEFINITE
                && !(description.isNewcomer() && !description.isPlural());
        if (listed) {
            return false;
        }
        Apposition.join(one, next);
        return true;
    }

    /** « Concernant le Sahara occidental, le royaume n'a pas changé de politique »: two. */
    private boolean isSubjectAfterAdjunct(Markable one, Markable next) {
        Token head = next.head();
        return next.kind() == MentionKind.DESCRIPTION
                && head != null
                && head.hasRelation("nsubj")
                && !one.isSubject()
                && !(isBareName(one) && next.reference() == Markable.Reference.DEFINITE)
                && !isBetweenCommas(next);
    }

    /** « Luc Morel, le ministre des Transports s'est félicité »: a person without a preposition, the second comma forgotten. */
    private static boolean isBareName(Markable one) {
        Token head = one.head();
        return one.kind() == MentionKind.NAME
                && one.type() == ActorType.PERSON
                && head != null
                && !head.hasRelation("conj")
                && head.child("case").isEmpty()
                && (head.index() == 0
                        || head.sentence().tokens().get(head.index() - 1).partOfSpeech() != PartOfSpeech.ADP);
    }

    private static boolean isAttribute(Markable description) {
        return description.reference() == Markable.Reference.INDEFINITE || isBare(description);
    }

    private boolean isBetweenCommas(Markable markable) {
        int end = markable.span().end();
        return end < discourse.text().length() && ",.".indexOf(discourse.text().charAt(end)) >= 0;
    }

    /** « Jean Dupont, le maire et la ministre » are three; « Anne et Paul Roy, parents de trois enfants » have one name. */
    private static boolean isListed(Markable markable) {
        Token head = markable.head();
        if (markable.kind() == MentionKind.NAME && markable.isPlural()) {
            return false;
        }
        return isFollowed(markable)
                || (head != null && head.hasRelation("conj") && head.child("cc").isPresent());
    }

    /** Whether others come after it: « Diego Roux et son capitaine, Marc Roy » ends with one who has two descriptions. */
    private static boolean isFollowed(Markable markable) {
        Token head = markable.head();
        if (markable.kind() == MentionKind.NAME && markable.isPlural()) {
            return false;
        }
        return head != null
                && head.child("conj").flatMap(next -> next.child("cc")).isPresent();
    }

    private boolean mayBeOne(Markable one, Markable other) {
        if (one.isThing() || other.isThing() || one.isPlural() != other.isPlural()) {
            return false;
        }
        if (one.kind() == MentionKind.NAME && other.kind() == MentionKind.NAME) {
            return false;
        }
        boolean woman = isPostOfWoman(one, other) || isPostOfWoman(other, one);
        if (!agree(one, other) || (!woman && conflict(one.gender(), other.gender()))) {
            return false;
        }
        Entity a = one.entity();
        Entity b = other.entity();
        return a == null
                || b == null
                || a == b
                || (!(a.isNamed() && b.isNamed()) && !conflict(a.toldGender(), b.toldGender()));
    }

    /** « le propriétaire, le groupe Ardanel »: either may tell what the other is. */
    private static boolean agree(Markable one, Markable other) {
        ActorType first = one.type();
        ActorType second = other.type();
        return first == second
                || (first == ActorType.ORGANIZATION && (second == ActorType.GROUP || other.mayBeBody()))
                || (second == ActorType.ORGANIZATION && (first == ActorType.GROUP || one.mayBeBody()));
    }

    /** « Le ministre, Mme Diallo »: a post may keep its masculine form. */
    private static boolean isPostOfWoman(Markable post, Markable name) {
        ActorNoun noun = post.noun();
        return name.kind() == MentionKind.NAME
                && name.gender() == Gender.FEMALE
                && noun != null
                && (noun.is(NounClass.OFFICE) || noun.is(NounClass.FUNCTION));
    }

    private static boolean conflict(Gender one, Gender other) {
        return one != Gender.UNKNOWN && other != Gender.UNKNOWN && one != other;
    }
}
