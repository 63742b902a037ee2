package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Gender;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins a person's names that an article spells in two ways: « Issad Tarbab » and « Issad Terbab », « Wim Van de Walle » and « Wim
 * Vandewalle ». Two first names that people have (« Paul » and « Paula ») are two persons'.
 */
final class Misspellings {

    /** Letters of a first name of which one may be wrong. */
    private static final int SHORTEST_FIRST = 4;

    /** Letters of a surname of which one may be wrong. */
    private static final int SHORTEST_SURNAME = 5;

    /** Names compared; an article that has more of them is a list. */
    private static final int MOST_NAMES = 200;

    private final ActorLexicon lexicon;

    Misspellings(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void join(List<Markable> names) {
        Map<NameKey, Markable> byKey = new LinkedHashMap<>();
        for (Markable name : names) {
            if (isFull(name)) {
                byKey.putIfAbsent(name.key(), name);
            }
        }
        if (byKey.size() > MOST_NAMES) {
            return;
        }
        List<Markable> full = List.copyOf(byKey.values());
        for (int i = 1; i < full.size(); i++) {
            for (int j = 0; j < i; j++) {
                Entity one = full.get(j).entity();
                Entity other = full.get(i).entity();
                if (one != null
                        && other != null
                        && one.current() != other.current()
                        && mayAgree(one.current(), other.current())
                        && isSame(full.get(j).key().words(), full.get(i).key().words())) {
                    Entity.merge(one, other);
                }
            }
        }
    }

    private static boolean isFull(Markable name) {
        return name.type() == ActorType.PERSON
                && name.entity() != null
                && name.key().words().size() > 1
                && !name.key().isInitials();
    }

    private static boolean mayAgree(Entity one, Entity other) {
        return one.gender() == Gender.UNKNOWN || other.gender() == Gender.UNKNOWN || one.gender() == other.gender();
    }

    private boolean isSame(List<String> one, List<String> other) {
        if (String.join("", one).equals(String.join("", other))) {
            return true;
        }
        if (one.size() < other.size()) {
            return isSame(other, one);
        }
        if (one.size() > other.size() + 1) {
            return false;
        }
        if (one.size() > other.size()) {
            // « Damara Kestou » of « Boubacar Damaro Kestou »
            List<String> tail = one.subList(one.size() - other.size(), one.size());
            return isSame(tail, other);
        }
        int wrong = -1;
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                if (wrong >= 0) {
                    return false;
                }
                wrong = i;
            }
        }
        if (wrong < 0) {
            return false;
        }
        String word = one.get(wrong);
        String variant = other.get(wrong);
        boolean first = wrong == 0;
        boolean twoNames = first
                && lexicon.firstNames().contains(word)
                && lexicon.firstNames().contains(variant);
        int shortest = first ? SHORTEST_FIRST : SHORTEST_SURNAME;
        return Math.min(word.length(), variant.length()) >= shortest && !twoNames && isOneSlip(word, variant);
    }

    /** Whether one letter is wrong, missing, or has changed its place with the next. */
    static boolean isOneSlip(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = longer.equals(one) ? other : one;
        int missing = longer.length() - shorter.length();
        int start = 0;
        while (start < shorter.length() && longer.charAt(start) == shorter.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter.length() - start
                && longer.charAt(longer.length() - 1 - end) == shorter.charAt(shorter.length() - 1 - end)) {
            end++;
        }
        int differs = shorter.length() - start - end;
        boolean swapped = missing == 0
                && differs == 2
                && longer.charAt(start) == shorter.charAt(start + 1)
                && longer.charAt(start + 1) == shorter.charAt(start);
        return swapped || (missing == 0 && differs == 1) || (missing == 1 && differs == 0);
    }
}
