package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Binds acronyms to their expansions: « Organisation mondiale de la santé (OMS) », « OMS » alone later on. */
final class Acronyms {

    private final String text;

    Acronyms(String text) {
        this.text = text;
    }

    /** Joins the entities of organisations' names, which come in reading order. */
    void match(List<Markable> names) {
        Map<String, Entity> byInitials = new HashMap<>();
        Markable previous = null;
        for (Markable name : names) {
            if (name.entity() == null || name.type() == ActorType.PERSON) {
                previous = null;
                continue;
            }
            if (previous != null && (isBracketed(previous, name) || isFirstInBrackets(previous, name))) {
                Entity.merge(entityOf(previous), entityOf(name));
            } else if (name.key().words().size() > 1) {
                String initials = initials(name.key());
                // « PS » is « Parti socialiste », but not « parlement de Strasbourg »
                if (initials.length() > 2
                        || (initials.length() == 2 && name.key().words().size() == 2)) {
                    byInitials.putIfAbsent(initials, entityOf(name));
                }
            }
            previous = name;
        }
        for (Markable name : names) {
            if (name.entity() != null && isAcronym(name) && name.type() != ActorType.PERSON) {
                Entity expansion = byInitials.get(name.key().words().get(0));
                if (expansion != null) {
                    Entity.merge(expansion, entityOf(name));
                }
            }
        }
    }

    private static Entity entityOf(Markable name) {
        Entity entity = name.entity();
        if (entity == null) {
            throw new IllegalStateException("a matched name has an entity");
        }
        return entity;
    }

    private boolean isBracketed(Markable outer, Markable inner) {
        return isBehindBracket(outer, inner, ')') && isAcronymOf(outer, inner);
    }

    /** « le Rassemblement des pêcheurs (RDP, majorité) »: letters that the name spells, before what else the brackets tell. */
    private boolean isFirstInBrackets(Markable outer, Markable inner) {
        return isBehindBracket(outer, inner, ',')
                && isAcronym(inner)
                && (SpelledNames.spells(outer.key(), inner.key()) || SpelledNames.isWoven(outer.key(), inner.key()));
    }

    private boolean isBehindBracket(Markable outer, Markable inner, char end) {
        Span name = outer.name();
        Span acronym = inner.name();
        if (name == null || acronym == null || acronym.begin() < name.end() || acronym.begin() - name.end() > 6) {
            return false;
        }
        String between = text.substring(name.end(), acronym.begin()).trim();
        return isOpening(between) && acronym.end() < text.length() && text.charAt(acronym.end()) == end;
    }

    /** « l'Ocha (le Bureau pour la coordination …) ». */
    private static boolean isOpening(String between) {
        return switch (between) {
            case "(", "(le", "(la", "(les", "(l'", "(l’" -> true;
            default -> false;
        };
    }

    /**
     * Begins like one word of the other name, or the other way round: « Centre national d'études spatiales (Cnes) », « OMS (Organisation …) »;
     * or has capitals of another language: « l'Autorité des technologies de communication (BTK) ».
     */
    private boolean isAcronymOf(Markable one, Markable other) {
        Markable shorter = one.span().length() < other.span().length() ? one : other;
        Markable longer = shorter == one ? other : one;
        if (shorter == other && isAcronym(shorter) && longer.key().words().size() > 2) {
            return true;
        }
        String acronym = shorter.key().words().get(0);
        for (String word : longer.key().words()) {
            if (word.length() > 2 && word.charAt(0) == acronym.charAt(0)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAcronym(Markable name) {
        Span span = name.name();
        if (span == null || name.key().words().size() != 1 || span.length() < 2) {
            return false;
        }
        String form = span.in(text);
        return form.equals(form.toUpperCase(Locale.ROOT));
    }

    /** « organisation mondiale de la sante » → « oms ». */
    private static String initials(NameKey key) {
        StringBuilder initials = new StringBuilder();
        for (String word : key.words()) {
            if (word.length() > 3) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }
}
