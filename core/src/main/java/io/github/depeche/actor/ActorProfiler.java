package io.github.depeche.actor;

import io.github.depeche.Actor;
import io.github.depeche.ActorType;
import io.github.depeche.BlockType;
import io.github.depeche.Mention;
import io.github.depeche.MentionKind;
import io.github.depeche.Span;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Entities → actors: canonical name, aliases, titles, gender, country, salience. */
final class ActorProfiler {

    /** Sets the name of a country before all other names of a state. */
    private static final int COUNTRY = 1000;

    private static final Pattern BLANKS = Pattern.compile("\\s{2,}");

    private final Discourse discourse;
    private final List<Markable> coordinations;
    private final StoryCountries countries;
    private final NameVariants variants;

    ActorProfiler(Discourse discourse, List<Markable> coordinations, StoryCountries countries) {
        this.discourse = discourse;
        this.coordinations = coordinations;
        this.countries = countries;
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
        List<Markable> names = names(entity);
        boolean named = !names.isEmpty() || capitalized(entity) != null;
        Actor.Builder builder = Actor.builder(id, nameOf(entity, names), type)
                .named(named)
                .salience(Math.min(1, Math.round(salience * 1000) / 1000.0));
        // « Mme Vasnier », whom the article never calls otherwise
        boolean styled = names.stream().allMatch(name -> name.labelled() != null);
        for (Markable name : names) {
            Span span = name.name();
            if (span != null) {
                builder.alias(surface(span));
            }
            Span labelled = name.labelled();
            if (labelled != null && (styled || type != ActorType.PERSON)) {
                builder.alias(surface(labelled));
            }
            for (Span variant : variants.of(name)) {
                builder.alias(surface(variant));
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
        if (type == ActorType.PERSON && title != null && noun != null && isFunction(noun, surface(title))) {
            builder.title(surface(title));
        }
    }

    /** « maire », « héritier du trône »; not « M. », « son frère », « la victime », « le rival ». */
    private static boolean isFunction(ActorNoun noun, String title) {
        return !noun.is(NounClass.CIVILITY)
                && !noun.is(NounClass.KINSHIP)
                && (!noun.is(NounClass.PERSON) || title.indexOf(' ') > 0);
    }

    /** « l'Ordre des pharmaciens », « le Fonds audiovisuel »: named by nothing but the capital of a common noun. */
    private @Nullable Span capitalized(Entity entity) {
        if (entity.type() == ActorType.PERSON) {
            return null;
        }
        for (Markable markable : entity.markables()) {
            Token head = markable.head();
            if (head != null
                    && head.index() > 0
                    && markable.kind() == MentionKind.DESCRIPTION
                    && markable.reference() == Markable.Reference.DEFINITE
                    && isCapitalized(head.form())
                    && isNamedByCapital(markable)) {
                Span name = new Span(head.span().begin(), markable.span().end());
                // « la Ligue 1 » is nobody's name
                return discourse.lexicon().notOrganizations().contains(name.in(discourse.text())) ? null : name;
            }
        }
        return null;
    }

    /** Not « la Police », « l'Opéra », « la Région »: what there is everywhere needs what completes it. */
    private static boolean isNamedByCapital(Markable markable) {
        ActorNoun noun = markable.noun();
        return noun == null
                || noun.is(NounClass.INSTITUTION)
                || (!noun.isPerson()
                        && !noun.isAuthority()
                        && !noun.is(NounClass.STATE)
                        && !markable.complement().isEmpty());
    }

    private static boolean isCapitalized(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1));
    }

    private static List<Markable> names(Entity entity) {
        List<Markable> names = new ArrayList<>(2);
        for (Markable markable : entity.markables()) {
            if (markable.kind() == MentionKind.NAME && markable.name() != null) {
                names.add(markable);
            }
        }
        names.sort(Comparator.comparing(Markable::span));
        return names;
    }

    /** The fullest name: most words, then one that is not all capitals, then the first; without names the first description. */
    private String nameOf(Entity entity, List<Markable> names) {
        String best = null;
        int bestRank = -1;
        for (Markable name : names) {
            Span span = name.name();
            String form = span == null ? "" : surface(span);
            int rank =
                    2 * name.key().toString().length() + (isCapitals(form) ? 0 : 1) + (isCountry(name) ? COUNTRY : 0);
            if (best == null || rank > bestRank) {
                best = form;
                bestRank = rank;
            }
        }
        return best != null ? best : description(entity);
    }

    /** Of « gouvernement turc », « Ankara » and « Turquie » the last. */
    private boolean isCountry(Markable name) {
        return name.type() == ActorType.STATE && discourse.lexicon().countries().ofCountry(name.key()) != null;
    }

    private String description(Entity entity) {
        Span capital = capitalized(entity);
        if (capital != null) {
            return surface(capital);
        }
        Markable first = null;
        for (Markable markable : entity.markables()) {
            if (markable.kind() == MentionKind.DESCRIPTION
                    && (first == null || markable.span().compareTo(first.span()) < 0)) {
                first = markable;
            }
        }
        return first == null ? surface(entity.markables().get(0).span()) : surface(first.span());
    }

    /** What stands there, with single blanks: « Ada  Morel », or a line break of a copied text between the two, is the same name. */
    private String surface(Span span) {
        return BLANKS.matcher(span.in(discourse.text())).replaceAll(" ");
    }

    private static boolean isCapitals(String form) {
        return form.equals(form.toUpperCase(Locale.ROOT));
    }

    private void addCountry(Actor.Builder builder, Entity entity) {
        Markable told = null;
        for (Markable markable : entity.markables()) {
            if (markable.country() != null && (told == null || countries.isEverywhere(told))) {
                told = markable;
            }
        }
        StoryCountries.Presumption presumed =
                told == null || countries.isEverywhere(told) ? countries.of(entity) : null;
        if (presumed != null) {
            builder.presumedCountry(presumed.country(), presumed.evidence());
        } else if (told != null && told.country() != null && told.countryEvidence() != null) {
            builder.country(told.country(), told.countryEvidence());
        }
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
