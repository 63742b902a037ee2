package io.github.depeche.actor;

import io.github.depeche.ActorType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One club by its town and by its whole name in a sports report: « Nantes » and « FC Nantes », « Toulouse » and « Stade toulousain »,
 * « Paris » and « le PSG ».
 */
final class TownClubs {

    /** Letters that a town and the adjective of its inhabitants have in common: « Rennes », « rennais ». */
    private static final int SHORTEST_STEM = 4;

    /** Letters at the end of a town that the adjective may have lost. */
    private static final int MOST_LOST = 2;

    /** Words of a town's name: « La Roche-sur-Yon ». */
    private static final int LONGEST_TOWN = 4;

    private final ActorLexicon lexicon;

    /** The team of each town that goes by the town alone. */
    private final Map<String, Entity> teams = new HashMap<>();

    /** The town of each beginning of an adjective. */
    private final Map<String, String> stems = new HashMap<>();

    private int longestStem;

    /** The first club that has the town in its name. */
    private final Map<String, Entity> clubs = new HashMap<>();

    /** Its name. */
    private final Map<String, String> clubNames = new HashMap<>();

    TownClubs(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Makes one of the team of a town and of the one club that has the town in its name. */
    void join(List<Markable> names) {
        for (Markable name : names) {
            if (isTeam(name)) {
                addTown(name);
            }
        }
        if (teams.isEmpty()) {
            return;
        }
        for (Markable name : names) {
            if (name.type() == ActorType.ORGANIZATION) {
                addClub(name);
            }
        }
        clubs.forEach((town, club) -> {
            Entity team = teams.get(town);
            if (team != null && team.current() != club.current()) {
                Entity.merge(club.current(), team.current());
            }
        });
    }

    private boolean isTeam(Markable name) {
        return name.type() == ActorType.ORGANIZATION
                && name.entity() != null
                && lexicon.countries().isTown(name.key());
    }

    private void addTown(Markable name) {
        String town = name.key().toString();
        Entity team = name.entity();
        if (team == null || teams.putIfAbsent(town, team) != null) {
            return;
        }
        for (int lost = 0; lost <= MOST_LOST && town.length() - lost >= SHORTEST_STEM; lost++) {
            longestStem = Math.max(longestStem, town.length() - lost);
            stems.putIfAbsent(town.substring(0, town.length() - lost), town);
        }
    }

    private void addClub(Markable name) {
        String whole = lexicon.synonyms().keyOf(name.key());
        String town = townOf(List.of(whole.split(" ")));
        Entity club = name.entity();
        if (town == null || club == null || whole.equals(town)) {
            return;
        }
        String known = clubNames.putIfAbsent(town, whole);
        if (known == null) {
            clubs.put(town, club);
        } else if (clubs.containsKey(town) && clubs.get(town).current() != club.current()) {
            // « Racing 92 » and « Stade français » are both of Paris
            clubs.remove(town);
        }
    }

    /** The town that the name of a club holds or has an adjective of. */
    private @Nullable String townOf(List<String> words) {
        for (int from = 0; from < words.size(); from++) {
            for (int to = Math.min(words.size(), from + LONGEST_TOWN); to > from; to--) {
                String town = String.join(" ", words.subList(from, to));
                if (teams.containsKey(town)) {
                    return town;
                }
            }
        }
        for (String word : words.subList(1, words.size())) {
            for (int end = Math.min(word.length() - 1, longestStem); end >= SHORTEST_STEM; end--) {
                String town = stems.get(word.substring(0, end));
                if (town != null) {
                    return town;
                }
            }
        }
        return null;
    }
}
