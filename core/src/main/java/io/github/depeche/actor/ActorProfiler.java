package io.github.depeche.actor;

import io.github.depeche.Actor;
import io.github.depeche.ActorType;
import io.github.depeche.BlockType;
import io.github.depeche.Mention;
import io.github.depeche.MentionKind;
import io.github.depeche.Span;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Entities → actors: canonical name, aliases, titles, gender, country, salience. */
final class ActorProfiler {

    private final Discourse discourse;
    private final List<Markable> coordinations;
    private final StoryCountries countries;
    private final ActorNaming naming;
    private final NameVariants variants;

    ActorProfiler(Discourse discourse, List<Markable> coordinations, StoryCountries countries) {
        this.discourse = discourse;
        this.coordinations = coordinations;
        this.countries = countries;
        this.naming = new ActorNaming(discourse);
        this.variants = new NameVariants(discourse);
    }

    /** The actors, by order of appearance. */
    Map<Entity, Actor> actors() {
        Set<Entity> entities = entities();
        double most = 1;
        for (Entity entity : entities) {
            most = Math.max(most, prominence(entity));
        }
        Map<Entity, List<Markable>> together = together();
        Map<Entity, Actor> actors = new LinkedHashMap<>();
        for (Entity entity : entities) {
            String id = "A" + (actors.size() + 1);
            double salience = prominence(entity) / most;
            actors.put(entity, actor(id, entity, together.getOrDefault(entity, List.of()), salience));
        }
        return actors;
    }

    private Set<Entity> entities() {
        Set<Entity> entities = new LinkedHashSet<>();
        for (Markable markable : discourse.markables()) {
            Entity entity = markable.entity();
            if (entity != null && entity.type() != null && isKept(entity)) {
                entities.add(entity);
            }
        }
        return entities;
    }

    /** The markables that speak of each entity together with others: « les deux dirigeants ». */
    private Map<Entity, List<Markable>> together() {
        Map<Entity, List<Markable>> together = new HashMap<>();
        for (Markable markable : all()) {
            for (Entity member : markable.members()) {
                together.computeIfAbsent(member.current(), key -> new ArrayList<>(2))
                        .add(markable);
            }
        }
        return together;
    }

    private List<Markable> all() {
        List<Markable> all = new ArrayList<>(discourse.markables());
        all.addAll(coordinations);
        return all;
    }

    /** Named persons and organisations always, others when they act, speak or are acted upon somewhere. */
    private boolean isKept(Entity entity) {
        if ((entity.isNamed() && entity.type() != ActorType.STATE) || entity.isSpeaker()) {
            return true;
        }
        for (Markable markable : entity.markables()) {
            if (markable.kind() != MentionKind.PRONOUN
                    && !markable.isPlace()
                    && (mayAct(markable) || isParticipant(markable))) {
                return true;
            }
        }
        return false;
    }

    /** A document acts by saying something: « un rapport publié hier conclut … », « selon une étude ». */
    private boolean mayAct(Markable markable) {
        ActorNoun noun = markable.noun();
        Token head = markable.head();
        if (noun != null && noun.is(NounClass.DOCUMENT)) {
            return head != null
                    && (SyntacticRole.isSource(head)
                            || (markable.isSubject()
                                    && SyntacticRole.isAgentive(markable.predicate(), discourse.lexicon())));
        }
        return markable.isActing();
    }

    /**
     * « la mort de trois soldats », « devant la préfecture »: a phrase that may take part in what a noun or an adjunct tells. « à dix
     * kilomètres de la ville », « sur mon bureau » are places or things.
     */
    private static boolean isParticipant(Markable markable) {
        ActorNoun noun = markable.noun();
        return noun == null || !(noun.is(NounClass.DOCUMENT) || noun.is(NounClass.STATE) || noun.isAuthority());
    }

    private Actor actor(String id, Entity entity, List<Markable> together, double salience) {
        ActorType type = entity.type() == null ? ActorType.GROUP : entity.type();
        List<Markable> names = ActorNaming.names(entity);
        boolean named = !names.isEmpty() || naming.capitalized(entity) != null;
        Actor.Builder builder = Actor.builder(id, naming.nameOf(entity, names), type)
                .named(named)
                .salience(Math.min(1, Math.round(salience * 1000) / 1000.0));
        // « Mme Vasnier », whom the article never calls otherwise
        boolean styled = names.stream().allMatch(name -> name.labelled() != null);
        for (Markable name : names) {
            Span span = name.name();
            if (span != null) {
                builder.alias(naming.surface(span));
            }
            Span labelled = name.labelled();
            if (labelled != null && (styled || type != ActorType.PERSON)) {
                builder.alias(naming.surface(labelled));
            }
            for (Span variant : variants.of(name)) {
                builder.alias(naming.surface(variant));
            }
        }
        for (Markable markable : entity.markables()) {
            builder.mention(new Mention(markable.span(), markable.kind()));
            addTitle(builder, markable, type);
        }
        for (Markable markable : together) {
            builder.mention(new Mention(markable.span(), markable.kind()));
        }
        if (type == ActorType.PERSON) {
            builder.gender(entity.gender());
        }
        addCountry(builder, entity);
        return builder.build();
    }

    private void addTitle(Actor.Builder builder, Markable markable, ActorType type) {
        Span title = markable.title();
        ActorNoun noun = markable.noun();
        if (type == ActorType.PERSON && title != null && noun != null && isFunction(noun, naming.surface(title))) {
            builder.title(naming.surface(title));
        }
    }

    /** « maire », « héritier du trône »; not « M. », « son frère », « la victime », « le rival ». */
    private static boolean isFunction(ActorNoun noun, String title) {
        return !noun.is(NounClass.CIVILITY)
                && !noun.is(NounClass.KINSHIP)
                && (!noun.is(NounClass.PERSON) || title.indexOf(' ') > 0);
    }

    private void addCountry(Actor.Builder builder, Entity entity) {
        Markable told = null;
        Set<NameKey> others = namesOfNobodyKnown(entity);
        for (Markable markable : entity.markables()) {
            if (markable.country() != null
                    && (told == null || countries.isEverywhere(told))
                    && !isNamesake(markable, others)) {
                told = markable;
            }
        }
        StoryCountries.Presumption presumed =
                told == null || countries.isEverywhere(told) ? countries.of(entity) : null;
        if (presumed != null) {
            builder.presumedCountry(presumed.country(), presumed.evidence());
        } else if (told != null
                && told.country() != null
                && told.countryEvidence() != null
                && !(countries.isEverywhere(told) && countries.isForeign(told.country()))) {
            builder.country(told.country(), told.countryEvidence());
        }
    }

    /** The names of several words that are not those of a well-known person: « Jean Macron ». */
    private static Set<NameKey> namesOfNobodyKnown(Entity entity) {
        Set<NameKey> names = new LinkedHashSet<>();
        for (Markable markable : entity.markables()) {
            if (markable.kind() == MentionKind.NAME
                    && markable.key().words().size() > 1
                    && !FamousPersons.LEXICON.equals(markable.countryEvidence())) {
                names.add(markable.key());
            }
        }
        return names;
    }

    /** « Macron » of « Jean Macron », baker: a well-known surname tells nothing of who has another first name. */
    private static boolean isNamesake(Markable surname, Set<NameKey> others) {
        return FamousPersons.LEXICON.equals(surname.countryEvidence())
                && others.stream()
                        .anyMatch(name ->
                                name.words().size() > surname.key().words().size()
                                        && surname.key().isPartOf(name));
    }

    /** Mentions weigh more in the headline and the lead, and as subjects. */
    private double prominence(Entity entity) {
        double sum = 0;
        for (Markable markable : entity.markables()) {
            Token head = markable.head();
            if (head == null) {
                continue;
            }
            double weight = markable.isSubject() ? 1.5 : 1;
            sum += weight * placeWeight(markable);
        }
        return sum;
    }

    private double placeWeight(Markable markable) {
        BlockType block = discourse.sentences().get(markable.sentence()).block().type();
        return switch (block) {
            case TITLE -> 3;
            case LEAD -> 2;
            default -> 1;
        };
    }
}
