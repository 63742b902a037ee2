package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Gender;
import io.github.depeche.MentionKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The markables that are held to refer to one actor, and what they tell of it together. */
final class Entity {

    private List<Markable> markables = new ArrayList<>(2);
    private Set<String> roles = new HashSet<>(2);
    private Set<String> kinds = Set.of();
    private Set<String> bodies = new HashSet<>(2);
    private @Nullable Entity mergedInto;
    private @Nullable ActorType type;
    private boolean named;
    private boolean plural;
    private final GenderVotes titles = new GenderVotes();
    /** Posts and functions in their masculine form, which a woman may have too. */
    private final GenderVotes posts = new GenderVotes();

    private final GenderVotes firstNames = new GenderVotes();
    private final GenderVotes fame = new GenderVotes();
    private final GenderVotes pronouns = new GenderVotes();
    private @Nullable String country;
    private int age = -1;
    private int weight;
    private boolean speaker;

    static Entity of(Markable first) {
        Entity entity = new Entity();
        entity.add(first);
        return entity;
    }

    /** The entity that this one has become part of; itself if it is still on its own. */
    Entity current() {
        Entity entity = this;
        while (entity.mergedInto != null) {
            entity = entity.mergedInto;
        }
        if (entity != this) {
            mergedInto = entity;
        }
        return entity;
    }

    void add(Markable markable) {
        markable.entity(this);
        markables.add(markable);
        weight++;
        if (type == null || (markable.kind() == MentionKind.NAME && !named)) {
            type = markable.type() == null ? type : markable.type();
        }
        if (markable.name() != null && markable.kind() == MentionKind.NAME) {
            named = true;
        }
        plural |= markable.kind() != MentionKind.PRONOUN && markable.isPlural();
        learn(markable);
    }

    private void learn(Markable markable) {
        ActorNoun noun = markable.noun();
        if (noun != null) {
            roles.add(noun.lemma());
            if (!noun.isPerson()) {
                bodies.add(noun.lemma());
            }
        }
        if (markable.role() != null) {
            roles.add(markable.role());
        }
        (markable.kind() == MentionKind.PRONOUN ? pronouns : isMasculinePost(markable) ? posts : titles)
                .add(markable.gender());
        firstNames.add(markable.firstNameGender());
        fame.add(markable.famousGender());
        if (country == null) {
            country = markable.country();
        }
        if (age < 0) {
            age = markable.age();
        }
    }

    private static boolean isMasculinePost(Markable markable) {
        ActorNoun noun = markable.noun();
        return noun != null
                && markable.gender() == Gender.MALE
                && (noun.is(NounClass.OFFICE) || noun.is(NounClass.FUNCTION));
    }

    /** Adds a markable that was held to be another's, or nobody's. */
    void takeOver(Markable markable) {
        Entity former = markable.entity();
        if (former != null) {
            former.current().markables.remove(markable);
        }
        add(markable);
    }

    /** Joins two entities; the larger takes in the smaller, so that long chains stay cheap. */
    static Entity merge(Entity one, Entity other) {
        Entity a = one.current();
        Entity b = other.current();
        if (a == b) {
            return a;
        }
        Entity large = a.markables.size() >= b.markables.size() ? a : b;
        Entity small = large == a ? b : a;
        small.mergedInto = large;
        if ((small.named && !large.named) || large.type == null) {
            large.type = small.type == null ? large.type : small.type;
        }
        large.named |= small.named;
        large.plural |= small.plural;
        large.speaker |= small.speaker;
        large.titles.add(small.titles);
        large.posts.add(small.posts);
        large.firstNames.add(small.firstNames);
        large.fame.add(small.fame);
        large.pronouns.add(small.pronouns);
        large.weight += small.weight;
        large.roles.addAll(small.roles);
        large.bodies.addAll(small.bodies);
        large.kinds = large.kinds.isEmpty() ? small.kinds : large.kinds;
        large.country = large.country == null ? small.country : large.country;
        large.age = large.age < 0 ? small.age : large.age;
        for (Markable markable : small.markables) {
            markable.entity(large);
        }
        large.markables.addAll(small.markables);
        small.markables = List.of();
        small.roles = Set.of();
        small.bodies = Set.of();
        return large;
    }

    List<Markable> markables() {
        return markables;
    }

    /** Notes that words are attributed to it. */
    void speaks() {
        speaker = true;
    }

    boolean isSpeaker() {
        return speaker;
    }

    /** The nouns that it has been called by: « ministre », « maire ». */
    Set<String> roles() {
        return roles;
    }

    /** Those of them that are no person's: « fonderie », but not the « candidat » of a tender. */
    Set<String> bodies() {
        return bodies;
    }

    /** The nouns by which a reader knows it, whatever this article calls it: « avionneur ». */
    Set<String> kinds() {
        return kinds;
    }

    /** Takes up what a reader knows of the organisation by its name. */
    void knownAs(Set<String> nouns) {
        kinds = kinds.isEmpty() ? nouns : kinds;
    }

    @Nullable
    ActorType type() {
        return type;
    }

    void type(ActorType value) {
        this.type = value;
    }

    boolean isNamed() {
        return named;
    }

    /** Whether it is known as nothing but a document: « un courrier ». */
    boolean isDocument() {
        ActorNoun noun = named || markables.isEmpty() ? null : markables.get(0).noun();
        return noun != null && noun.is(NounClass.DOCUMENT);
    }

    boolean isPlural() {
        return plural;
    }

    boolean isPerson() {
        return type == ActorType.PERSON && !plural;
    }

    /** The sex, by the surest that tells it: titles and nouns, the first name, a well-known surname, a post, pronouns. */
    Gender gender() {
        for (GenderVotes votes : List.of(titles, firstNames, fame, posts)) {
            if (votes.winner() != Gender.UNKNOWN) {
                return votes.winner();
            }
        }
        return pronouns.winner();
    }

    /** The sex that titles and nouns tell. */
    Gender toldGender() {
        return titles.winner() == Gender.UNKNOWN ? posts.winner() : titles.winner();
    }

    @Nullable
    String country() {
        return country;
    }

    int age() {
        return age;
    }

    /** How often it has been spoken of. */
    int weight() {
        return weight;
    }

    static boolean compatible(@Nullable ActorType one, @Nullable ActorType other) {
        if (one == null || other == null || one == other) {
            return true;
        }
        // « la direction », « l'équipe » may be called by an organisation's noun later
        return one != ActorType.PERSON && other != ActorType.PERSON;
    }
}
