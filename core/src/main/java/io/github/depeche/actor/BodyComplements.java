package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.MentionKind;
import io.github.depeche.extension.Token;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives the offices of one body one complement, whichever of its names stands there: « Luc Morel, président de la Fédération de football (FDF)
 * … le président de la FDF ».
 */
final class BodyComplements {

    private final Discourse discourse;
    private final MarkablesByHead byHead;

    /** The longest name of each body that has several; empty for the others. */
    private final IdentityHashMap<Entity, String> wholeNames = new IdentityHashMap<>();

    BodyComplements(Discourse discourse, MarkablesByHead byHead) {
        this.discourse = discourse;
        this.byHead = byHead;
    }

    void unify() {
        for (Markable description : discourse.markables()) {
            if (description.kind() != MentionKind.DESCRIPTION
                    || description.complement().isEmpty()) {
                continue;
            }
            Markable body = body(description);
            Entity entity = body == null ? null : body.entity();
            String whole =
                    entity == null ? "" : wholeNames.computeIfAbsent(entity.current(), BodyComplements::wholeName);
            if (!whole.isEmpty()) {
                description.complement(qualifier(description) + "de " + whole);
            }
        }
    }

    /** « de la FDF »: the organisation whose name completes the noun. */
    private @Nullable Markable body(Markable description) {
        Token head = description.head();
        if (head == null) {
            return null;
        }
        for (Token child : head.children()) {
            boolean of = child.index() > head.index()
                    && child.hasRelation("nmod")
                    && child.child("case").filter(NounPhrases::isDe).isPresent();
            Markable name = of ? byHead.of(description.sentence(), child) : null;
            if (name != null && name.kind() == MentionKind.NAME && name.type() == ActorType.ORGANIZATION) {
                return name;
            }
        }
        return null;
    }

    private static String wholeName(Entity body) {
        String whole = "";
        Set<String> names = new HashSet<>();
        for (Markable markable : body.markables()) {
            String name = markable.kind() == MentionKind.NAME ? markable.key().toString() : "";
            if (!name.isEmpty()) {
                names.add(name);
                whole = name.length() > whole.length() ? name : whole;
            }
        }
        return names.size() > 1 ? whole : "";
    }

    /** What stands between the noun and « de »: « général », « sortant ». */
    private static String qualifier(Markable description) {
        StringBuilder words = new StringBuilder();
        for (String word : description.complement().split(" ")) {
            if (word.equals("de") || word.equals("du") || word.equals("d") || word.equals("des")) {
                break;
            }
            words.append(word).append(' ');
        }
        return words.toString();
    }
}
