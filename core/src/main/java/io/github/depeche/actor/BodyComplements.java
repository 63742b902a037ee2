package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.MentionKind;
import io.github.depeche.extension.Token;
import org.jspecify.annotations.Nullable;

/**
 * Gives the offices of one body one complement, whichever of its names stands there: « Luc Morel, président de la Fédération de football (FDF)
 * … le président de la FDF ».
 */
final class BodyComplements {

    private final Discourse discourse;
    private final MarkablesByHead byHead;

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
            String whole = body == null ? null : wholeName(body);
            if (body != null && whole != null) {
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

    /** The longest name of the body, if it has several. */
    private static @Nullable String wholeName(Markable body) {
        Entity entity = body.entity();
        String whole = body.key().toString();
        boolean several = false;
        if (entity == null) {
            return null;
        }
        for (Markable name : entity.markables()) {
            String key = name.key().toString();
            several |= name.kind() == MentionKind.NAME && !key.equals(body.key().toString());
            whole = name.kind() == MentionKind.NAME && key.length() > whole.length() ? key : whole;
        }
        return several ? whole : null;
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
