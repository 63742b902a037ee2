package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.MentionKind;
import io.github.depeche.extension.Feature;
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
        return publisher == null ? onlyMedium() : named(publisher);
    }

    /** Nobody where the article does not speak of its publisher; « Le Monde.fr » is « Le Monde ». */
    private @Nullable Entity named(NameKey house) {
        Entity shorter = null;
        for (Markable markable : discourse.markables()) {
            Entity entity = markable.kind() == MentionKind.NAME ? markable.entity() : null;
            if (entity != null && markable.key().equals(house)) {
                return entity.current();
            }
            if (entity != null
                    && shorter == null
                    && markable.type() == ActorType.ORGANIZATION
                    && isMedium(markable.key())
                    && markable.key().isPartOf(house)) {
                shorter = entity.current();
            }
        }
        return shorter;
    }

    private @Nullable Entity onlyMedium() {
        Entity only = null;
        for (Markable markable : discourse.markables()) {
            Entity entity = markable.kind() == MentionKind.NAME ? markable.entity() : null;
            if (entity == null || markable.type() != ActorType.ORGANIZATION || !isMedium(markable.key())) {
                continue;
            }
            if (only != null && only != entity.current()) {
                return null;
            }
            only = entity.current();
        }
        return only;
    }

    private boolean isMedium(NameKey key) {
        return discourse.lexicon().media().containsName(key);
    }

    /** « nos informations »; but whoever is quoted says « nos » of themselves. */
    boolean isOurs(Token head) {
        return discourse.lexicon().newsroomWords().contains(head) && isCalledOurs(head) && !marks.isQuoted(head.span());
    }

    private static boolean isCalledOurs(Token head) {
        return head.child("det")
                .filter(word ->
                        word.lowerForm().equals("nos") || word.lowerForm().equals("notre"))
                .isPresent();
    }

    /** « la direction de Velmora », « la rédaction d'Ardanel »: the house speaks by those who are nobody else. */
    @Nullable
    Entity speakingThrough(Entity speaker) {
        for (Markable markable : speaker.markables()) {
            Token head = markable.head();
            if (head == null || markable.name() != null) {
                return null;
            }
            String role = discourse.lexicon().companyRelations().get(head).orElse("");
            boolean several = role.equals("voices") && isAll(head);
            // « selon nos confrères de la revue Velmora » is what the revue says
            boolean peers = role.equals("peer") && isCalledOurs(head) && !marks.isQuoted(head.span());
            if (!several && !peers && !role.equals("voice")) {
                return null;
            }
            Entity house = complement(markable, head);
            if (house != null
                    && house.type() == ActorType.ORGANIZATION
                    && house.isNamed()
                    && !(several && isWatched(house))) {
                return house;
            }
        }
        return null;
    }

    /** « les analystes » speak for their house, where « un analyste », « deux analystes » speak for themselves. */
    private static boolean isAll(Token head) {
        return NounPhrases.isPlural(head)
                && head.child("nummod").isEmpty()
                && head.child("det").filter(word -> word.has(Feature.DEFINITE)).isPresent();
    }

    /** « les analystes du Kremlin » are those who watch it: governments, armed groups and whatever else the reader knows by its seat. */
    private boolean isWatched(Entity house) {
        for (Markable markable : house.markables()) {
            if (markable.kind() == MentionKind.NAME
                    && discourse.lexicon().institutions().of(markable.key()) != null) {
                return true;
            }
        }
        return false;
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
