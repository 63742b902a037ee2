package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.MentionKind;
import io.github.depeche.extension.Token;
import org.jspecify.annotations.Nullable;

/** Organisations that speak through what is theirs: their direction, their newsroom, its own « nos informations ». */
final class HouseVoices {

    private final Discourse discourse;
    private final MarkablesByHead byHead;

    HouseVoices(Discourse discourse, MarkablesByHead byHead) {
        this.discourse = discourse;
        this.byHead = byHead;
    }

    /** « selon nos informations », where no line tells who publishes the article: the one medium that it speaks of. */
    @Nullable
    Entity onlyMedium() {
        Entity only = null;
        for (Markable markable : discourse.markables()) {
            Entity entity = markable.kind() == MentionKind.NAME ? markable.entity() : null;
            if (entity == null || markable.type() != ActorType.ORGANIZATION || !isMedium(markable.key())) {
                continue;
            }
            if (only != null && only.current() != entity.current()) {
                return null;
            }
            only = entity;
        }
        return only;
    }

    /** « le Figaro » is written with an article of its own, and without. */
    private boolean isMedium(NameKey key) {
        WordList media = discourse.lexicon().media();
        return media.contains(key.toString())
                || media.contains("le " + key)
                || media.contains("la " + key)
                || media.contains("l " + key);
    }

    /** « nos informations »; but whoever is quoted says « nos » of themselves. */
    boolean isOurs(Token head) {
        return discourse.lexicon().newsroomWords().contains(head)
                && head.child("det")
                        .filter(word -> word.lowerForm().equals("nos")
                                || word.lowerForm().equals("notre"))
                        .isPresent()
                && !new QuotationMarks(discourse.text()).isQuoted(head.span());
    }

    /** « la direction de Velmora », « la rédaction d'Ardanel »: the house speaks by those who are nobody else. */
    @Nullable
    Entity speakingThrough(Entity speaker) {
        for (Markable markable : speaker.markables()) {
            Token head = markable.head();
            if (head == null
                    || markable.name() != null
                    || !discourse
                            .lexicon()
                            .companyRelations()
                            .get(head)
                            .orElse("")
                            .equals("voice")) {
                return null;
            }
            Entity house = complement(markable, head);
            if (house != null && house.type() == ActorType.ORGANIZATION && house.isNamed()) {
                return house;
            }
        }
        return null;
    }

    /** Whose the head is: the « Velmora » of « un communiqué de Velmora ». */
    @Nullable
    Entity complement(Markable markable, Token head) {
        for (Token child : head.children()) {
            boolean complement = child.index() > head.index() && child.hasRelation("nmod");
            Markable body = complement && isOf(child) ? byHead.of(markable.sentence(), child) : null;
            if (body != null && body.entity() != null) {
                return body.entity();
            }
        }
        return null;
    }

    private static boolean isOf(Token complement) {
        String preposition = SyntacticRole.preposition(complement).orElse("");
        return preposition.equals("de")
                || preposition.equals("du")
                || preposition.equals("d'")
                || preposition.equals("des");
    }
}
