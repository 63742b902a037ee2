package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.MentionKind;
import io.github.depeche.Span;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;

/** « Pierre et Marie », « la mairie et la préfecture »: markables that speak of several entities together. */
final class Coordinations {

    private final Discourse discourse;
    private final MarkablesByHead byHead;

    Coordinations(Discourse discourse, MarkablesByHead byHead) {
        this.discourse = discourse;
        this.byHead = byHead;
    }

    /** The coordinations among the markables; each knows its parts by {@link Markable#parts()}. */
    List<Markable> find() {
        List<Markable> found = new ArrayList<>();
        for (Markable first : discourse.markables()) {
            Token head = first.head();
            if (head == null || first.kind() == MentionKind.PRONOUN || first.isThing() || head.hasRelation("conj")) {
                continue;
            }
            List<Markable> parts = new ArrayList<>(2);
            parts.add(first);
            for (Token child : head.children()) {
                Markable part = child.hasRelation("conj") ? byHead.of(first.sentence(), child) : null;
                if (part != null && part != first && !part.isThing() && part.kind() != MentionKind.PRONOUN) {
                    parts.add(part);
                }
            }
            if (parts.size() > 1 && isJoined(parts) && !areOne(parts)) {
                found.add(coordination(parts, head));
            }
        }
        return found;
    }

    /** Whether « et », « ou » stands before one of the parts: a list without it is rather a mistake of the tree. */
    private static boolean isJoined(List<Markable> parts) {
        for (Markable part : parts.subList(1, parts.size())) {
            Token head = part.head();
            if (head != null && head.child("cc").isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** « Anne Roy, petite-fille du fondateur et présidente »: several descriptions of one person. */
    private static boolean areOne(List<Markable> parts) {
        Markable first = parts.get(0);
        for (Markable part : parts.subList(1, parts.size())) {
            if (part.attributeOf() != first && (part.entity() == null || part.entity() != first.entity())) {
                return false;
            }
        }
        return true;
    }

    private static Markable coordination(List<Markable> parts, Token head) {
        Span span = parts.get(0).span();
        boolean persons = true;
        GrammaticalGender gender = GrammaticalGender.FEMININE;
        for (Markable part : parts) {
            span = span.cover(part.span());
            persons &= part.type() == ActorType.PERSON || part.type() == ActorType.GROUP;
            if (part.grammaticalGender() != GrammaticalGender.FEMININE) {
                // a single masculine makes the whole masculine; an unknown leaves it open
                gender = gender == GrammaticalGender.MASCULINE ? gender : part.grammaticalGender();
            }
        }
        Markable whole = new Markable(
                        span, MentionKind.DESCRIPTION, head, parts.get(0).sentence())
                .type(persons ? ActorType.GROUP : ActorType.ORGANIZATION)
                .plural(true)
                .grammaticalGender(gender)
                .acting(parts.get(0).isActing());
        whole.parts().addAll(parts);
        return whole;
    }
}
