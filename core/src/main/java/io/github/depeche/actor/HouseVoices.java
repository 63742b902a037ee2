package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.MentionKind;
import io.github.depeche.extension.Token;
import org.jspecify.annotations.Nullable;

/** Organisations that speak through what is theirs: their direction, their newsroom, its own « nos informations ». */
final class HouseVoices {

    private final Discourse discourse;
    private final MarkablesByHead byHead;
    private final @Nullable NameKey publisher;
    private final QuotationMarks marks;

    HouseVoices(Discourse discourse, MarkablesByHead byHead, @Nullable String publisher) {
        this.discourse = discourse;
        this.byHead = byHead;
        this.publisher = publisher == null ? null : NameKey.of(publisher);
        this.marks = new QuotationMarks(discourse.text());
    }

    /** Whose « nos informations » are: the publisher's; where no line tells of one, the one medium's that the article speaks of. */
    @Nullable
    Entity newsroom() {
        for (Markable markable : discourse.markables()) {
            if (markable.kind() == MentionKind.NAME && markable.key().equals(publisher)) {
                return markable.entity();
            }
        }
        return onlyMedium();
    }

    private @Nullable Entity onlyMedium() {
        Entity only = null;
        for (Markable markable : discourse.markables()) {
            Entity entity = markable.kind() == MentionKind.NAME ? markable.entity() : null;
            if (entity == null
                    || markable.type() != ActorType.ORGANIZATION
                    || !discourse.lexicon().isMedium(markable.key())) {
                continue;
            }
            if (only != null && only.current() != entity.current()) {
                return null;
            }
            only = entity;
        }
        return only;
    }

    /** « nos informations »; but whoever is quoted says « nos » of themselves. */
    boolean isOurs(Token head) {
        return discourse.lexicon().newsroomWords().contains(head)
                && head.child("det")
                        .filter(word -> word.lowerForm().equals("nos")
                                || word.lowerForm().equals("notre"))
                        .isPresent()
                && !marks.isQuoted(head.span());
    }

    /** « la direction de Velmora », « la rédaction d'Ardanel »: the house speaks by those who are nobody else. */
    @Nullable
    Entity speakingThrough(Entity speaker) {
        for (Markable markable : speaker.markables()) {
            Token head = markable.head();
            if (head == null || markable.name() != null || !isVoice(head)) {
                return null;
            }
            Entity house = complement(markable, head);
            if (house != null && house.type() == ActorType.ORGANIZATION && house.isNamed()) {
                return house;
            }
        }
        return null;
    }

    /** « la direction »; of some, « les analystes » speak for their house, where « un analyste » speaks for himself. */
    private boolean isVoice(Token head) {
        String role = discourse.lexicon().companyRelations().get(head).orElse("");
        return role.equals("voice") || (role.equals("voices") && NounPhrases.isPlural(head));
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
