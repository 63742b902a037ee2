package io.github.depeche.actor;

import io.github.depeche.MentionKind;
import io.github.depeche.Span;
import io.github.depeche.extension.Token;

/** Two phrases in apposition: « Luc Cormier, maire de Brivel ». */
final class Apposition {

    private Apposition() {}

    /** Makes two phrases of the article one somebody; what the description tells is told of the name. */
    static void join(Markable one, Markable other) {
        if (one.entity() == null && other.entity() == null) {
            // two descriptions: whom the first takes up is found out later
            other.attributeOf(one);
            return;
        }
        tell(one, other);
        tell(other, one);
        Entity a = one.entity();
        Entity b = other.entity();
        if (a == null && b != null) {
            b.add(one);
        } else if (b == null && a != null) {
            a.add(other);
        } else if (a != null && b != null) {
            Entity.merge(a, b);
        }
        spread(one);
        spread(other);
    }

    /** « Son président, le général Paul Roy »: what the general is called by before his name tells of him, too. */
    private static void spread(Markable description) {
        Markable before = description.attributeOf();
        Entity entity = description.entity();
        if (before != null && before.kind() == MentionKind.DESCRIPTION && before.entity() == null && entity != null) {
            entity.add(before);
        }
    }

    /** « Luc Cormier, maire de Brivel »: a function beside a name is one of his titles. */
    private static void tell(Markable name, Markable description) {
        ActorNoun noun = description.noun();
        Token head = description.head();
        boolean function = noun != null && (noun.is(NounClass.OFFICE) || noun.is(NounClass.FUNCTION));
        if (name.kind() != MentionKind.NAME
                || description.kind() != MentionKind.DESCRIPTION
                || !function
                || head == null
                || description.isNewcomer()
                || description.reference() == Markable.Reference.POSSESSIVE) {
            return;
        }
        int begin = head.span().begin();
        for (Token child : head.children()) {
            if (child.index() < head.index() && child.hasRelation("amod")) {
                begin = Math.min(begin, child.span().begin());
            }
        }
        description.title(
                new Span(begin, Math.max(head.span().end(), description.span().end())));
    }
}
