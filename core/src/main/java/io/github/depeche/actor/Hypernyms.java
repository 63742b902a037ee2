package io.github.depeche.actor;

import io.github.depeche.extension.LanguagePack;
import io.github.depeche.lexicon.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which roles a more general noun may take up: « le maire … l'édile » ({@code role-hypernyms.tsv}). */
final class Hypernyms {

    private static final String ANYONE = "*";
    private static final String MEDIUM = "média";
    private static final String MANAGEMENT = "direction";

    private final Map<String, Set<String>> specificByGeneral = new HashMap<>();

    private Hypernyms() {}

    static Hypernyms load(LanguagePack pack) {
        Hypernyms hypernyms = new Hypernyms();
        for (Table.Row row : Table.read(pack, "role-hypernyms.tsv").rows()) {
            String specific = row.get("specific").toLowerCase(Locale.ROOT);
            hypernyms.specificByGeneral.put(general(row.get("general")), Set.copyOf(List.of(specific.split(" "))));
        }
        return hypernyms;
    }

    /** A noun, or a noun with its complement: « chef du gouvernement ». */
    private static String general(String words) {
        int space = words.indexOf(' ');
        return space < 0
                ? words.toLowerCase(Locale.ROOT)
                : words.substring(0, space).toLowerCase(Locale.ROOT) + " " + NameKey.of(words.substring(space + 1));
    }

    /**
     * Roles of a noun with its complement: « chef … du gouvernement » for a prime minister; none for most. What goes on behind a complement
     * that is known says no more than where: « chef du gouvernement espagnol ».
     */
    Set<String> office(ActorNoun general, String complement) {
        String known = complement;
        while (!known.isEmpty()) {
            Set<String> roles = specificByGeneral.get(general.lemma() + " " + known);
            if (roles != null) {
                return roles;
            }
            known = known.substring(0, Math.max(0, known.lastIndexOf(' ')));
        }
        return Set.of();
    }

    /** The roles that the noun may take up. */
    Set<String> specific(ActorNoun general) {
        return specificByGeneral.getOrDefault(general.lemma(), Set.of());
    }

    /** Whether the general noun may stand for somebody who was called by one of these roles. */
    boolean covers(ActorNoun general, Set<String> roles) {
        Set<String> specific = specific(general);
        for (String role : roles) {
            if (specific.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** How well the noun fits what a reader knows an organisation as: 2 if it does, 0 if it does not, 1 if nothing is known. */
    int fitsKind(ActorNoun noun, Entity entity) {
        if (entity.kinds().isEmpty()) {
            return 1;
        }
        return entity.kinds().contains(noun.lemma()) || covers(noun, entity.kinds()) ? 2 : 0;
    }

    /** Whether the noun says so little that it may stand for whoever was spoken of last: « l'homme », « l'entreprise ». */
    boolean coversAnyone(ActorNoun general) {
        return specific(general).contains(ANYONE);
    }

    /** Whether the noun is one for those who lead a house and speak for it: « la direction ». */
    boolean isManagement(ActorNoun noun) {
        return noun.lemma().equals(MANAGEMENT);
    }

    /** Whether the noun is one for newspapers, broadcasters and agencies. */
    boolean isMedium(ActorNoun noun) {
        return noun.lemma().equals(MEDIUM)
                || specificByGeneral.getOrDefault(MEDIUM, Set.of()).contains(noun.lemma());
    }

    /** Whether the noun tells this age: « le quinquagénaire » is between 50 and 59. */
    boolean coversAge(ActorNoun general, int age) {
        return age >= 0 && specific(general).contains(Integer.toString(age / 10 * 10));
    }

    /** Whether the noun tells an age at all. */
    boolean isAge(ActorNoun general) {
        for (String specific : specific(general)) {
            if (Character.isDigit(specific.charAt(0))) {
                return true;
            }
        }
        return false;
    }
}
