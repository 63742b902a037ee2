package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Gender;
import io.github.depeche.MentionKind;
import io.github.depeche.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Brings the names of one actor together, the surest way first: the same words; an acronym beside its expansion; part of a longer name
 * (« Poutine » of « Vladimir Poutine », « Houtman » of « Houtman Coatings »).
 */
final class NameMatcher {

    /** Entities that share a word of their names; more of them make the word no clue (« conseil » in a list of a thousand councils). */
    private static final int MOST_CANDIDATES = 50;

    private final Discourse discourse;
    private final Map<String, Entity> byName = new HashMap<>();
    private final Map<String, List<Markable>> fullNamesByWord = new HashMap<>();
    private final Acronyms acronyms;

    NameMatcher(Discourse discourse) {
        this.discourse = discourse;
        this.acronyms = new Acronyms(discourse.text());
    }

    void match() {
        List<Markable> names = new ArrayList<>();
        for (Markable markable : discourse.markables()) {
            if (markable.kind() == MentionKind.NAME) {
                names.add(markable);
            }
        }
        retype(names);
        PersonLetters letters = new PersonLetters(discourse.lexicon(), discourse.text());
        letters.retype(names);
        List<Markable> partial = new ArrayList<>();
        for (Markable name : names) {
            if (name.type() == ActorType.PERSON && name.key().words().size() == 1) {
                partial.add(name);
            } else {
                joinSameName(name);
            }
        }
        joinByCountry(names, this::isState);
        joinByCountry(names, this::isTeam);
        acronyms.match(names);
        for (Markable name : names) {
            if (isPartialName(name)) {
                joinLonger(name);
            }
        }
        if (discourse.isSportsReport()) {
            new TownClubs(discourse.lexicon()).join(names);
        }
        for (Markable name : partial) {
            joinFullName(name);
        }
        joinInitials(names);
        letters.join(names);
        new Misspellings(discourse.lexicon()).join(names);
    }

    /** « F. G. », in an interview with Florence Grandperrin. */
    private static void joinInitials(List<Markable> names) {
        Map<String, Entity> byInitials = new HashMap<>();
        for (Markable name : names) {
            if (name.type() == ActorType.PERSON
                    && name.entity() != null
                    && !name.key().isInitials()) {
                byInitials.putIfAbsent(name.key().initials(), name.entity());
            }
        }
        for (Markable name : names) {
            Entity own = name.entity();
            Entity full = own != null && name.key().isInitials()
                    ? byInitials.get(name.key().toString())
                    : null;
            if (own != null && full != null) {
                Entity.merge(full, own);
            }
        }
    }

    /** A name of one word that is a person's surname elsewhere in the article is that person, whatever a name finder took it for. */
    private static void retype(List<Markable> names) {
        Set<String> surnames = new HashSet<>();
        for (Markable name : names) {
            if (name.type() == ActorType.PERSON && name.key().words().size() > 1) {
                surnames.add(name.key().last());
            }
        }
        for (Markable name : names) {
            if (name.type() == ActorType.ORGANIZATION
                    && name.sentence() >= 0
                    && name.labelled() == null
                    && name.key().words().size() == 1
                    && surnames.contains(name.key().last())) {
                name.type(ActorType.PERSON);
            }
        }
    }

    private void joinSameName(Markable name) {
        String key = name.type() == ActorType.ORGANIZATION
                ? discourse.lexicon().synonyms().keyOf(name.key())
                : name.key().toString();
        Span labelled = name.labelled();
        String full = labelled == null
                ? key
                : NameKey.of(labelled.in(discourse.text())).toString();
        // « le centre Hospitalier de Lens », « le Centre hospitalier de Lens »
        Entity known = byName.getOrDefault(key, byName.get(full));
        if (known != null && !conflict(known, name)) {
            known.current().add(name);
            return;
        }
        Entity entity = Entity.of(name);
        byName.put(key, entity);
        byName.putIfAbsent(full, entity);
        for (String word : name.key().words()) {
            fullNamesByWord.computeIfAbsent(word, k -> new ArrayList<>(2)).add(name);
        }
    }

    private static boolean conflict(Entity entity, Markable name) {
        Gender gender = entity.current().gender();
        return name.type() == ActorType.PERSON
                && gender != Gender.UNKNOWN
                && name.gender() != Gender.UNKNOWN
                && gender != name.gender()
                && name.key().words().size() == 1;
    }

    /** « la Russie », « Moscou », « le gouvernement russe » are one; so are « la Suède » and « les Suédoises » where they play. */
    private static void joinByCountry(List<Markable> names, Predicate<Markable> kind) {
        Map<String, Entity> byCountry = new HashMap<>();
        for (Markable name : names) {
            Entity entity = name.entity();
            String country = name.country();
            if (entity == null || country == null || !kind.test(name)) {
                continue;
            }
            Entity known = byCountry.putIfAbsent(country, entity);
            if (known != null) {
                Entity.merge(known, entity);
            }
        }
    }

    /** « la Catalogne » is not Spain. */
    private boolean isState(Markable name) {
        return name.type() == ActorType.STATE
                && !discourse.lexicon().countries().isRegion(name.key());
    }

    /** « les Suédoises », « l'équipe de Suède »; « Dijon » is not the team of its country. */
    private boolean isTeam(Markable name) {
        Countries countries = discourse.lexicon().countries();
        boolean town = countries.ofPlace(name.key()) != null && countries.ofCountry(name.key()) == null;
        return name.type() == ActorType.ORGANIZATION && Teams.ROLE.equals(name.role()) && !town;
    }

    /** « R. Vasseur-Ngo » of « Rémi Vasseur-Ngo », « Houtman » of « Houtman Coatings »: whole names that may be short forms. */
    private static boolean isPartialName(Markable name) {
        return !(name.type() == ActorType.PERSON && name.key().words().size() == 1) && name.type() != ActorType.STATE;
    }

    private void joinLonger(Markable name) {
        Entity own = name.entity();
        if (own == null) {
            return;
        }
        Markable longer = nearest(name, candidates(name));
        if (longer != null && longer.entity() != null && longer.entity() != own) {
            Entity.merge(longer.entity(), own);
        }
    }

    private void joinFullName(Markable name) {
        Markable full = nearest(name, candidates(name));
        if (full != null && full.entity() != null) {
            full.entity().add(name);
            return;
        }
        String key = name.key().toString();
        Entity known = byName.get(key);
        if (known != null && known.current().type() == ActorType.PERSON && !conflict(known, name)) {
            known.current().add(name);
        } else {
            byName.put(key, Entity.of(name));
        }
    }

    private List<Markable> candidates(Markable name) {
        if (name.key().isEmpty()) {
            return List.of();
        }
        List<Markable> sharing = fullNamesByWord.getOrDefault(name.key().last(), List.of());
        return sharing.size() > MOST_CANDIDATES ? sharing.subList(0, MOST_CANDIDATES) : sharing;
    }

    /** The longer name that was last said before this one, else the first that comes after it. */
    private @Nullable Markable nearest(Markable name, List<Markable> longer) {
        Markable best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (Markable candidate : longer) {
            Entity entity = candidate.entity();
            if (entity == null
                    || candidate == name
                    || !NameForms.mayShorten(candidate, name)
                    || !agrees(entity, name)) {
                continue;
            }
            int distance = distance(entity, name);
            if (distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    }

    private static boolean agrees(Entity entity, Markable name) {
        Gender gender = entity.gender();
        return entity.type() == name.type()
                && (gender == Gender.UNKNOWN || name.gender() == Gender.UNKNOWN || gender == name.gender());
    }

    /** Characters back to the entity's last mention before the name; what comes after counts as farther than all that came before. */
    private int distance(Entity entity, Markable name) {
        int begin = name.span().begin();
        int best = Integer.MAX_VALUE;
        int looked = 0;
        for (int i = entity.markables().size() - 1; i >= 0 && looked < MOST_CANDIDATES; i--, looked++) {
            int other = entity.markables().get(i).span().begin();
            int distance = other <= begin ? begin - other : discourse.text().length() + other - begin;
            best = Math.min(best, distance);
        }
        return best;
    }
}
