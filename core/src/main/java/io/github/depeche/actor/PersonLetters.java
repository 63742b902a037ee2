package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Letters by which a well-known person goes: « NKB » where « Noufou Kestrel-Bady » was spoken of, if no organisation of the article has them.
 */
final class PersonLetters {

    private static final int FEWEST = 3;

    private static final int MOST = 4;

    private final ActorLexicon lexicon;
    private final String text;
    private final Map<Markable, String> letters = new LinkedHashMap<>();

    PersonLetters(ActorLexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** Makes persons of the letters that a name finder has taken for organisations. */
    void retype(List<Markable> names) {
        Set<String> initials = new HashSet<>();
        for (Markable name : names) {
            if (name.type() == ActorType.PERSON && name.key().words().size() >= FEWEST) {
                initials.add(initials(name.key()));
            }
        }
        Map<String, Boolean> ofBodies = new HashMap<>();
        for (Markable name : names) {
            String form = initials.isEmpty() ? null : letters(name);
            if (form != null
                    && initials.contains(form)
                    && !ofBodies.computeIfAbsent(
                            form, letters -> names.stream().anyMatch(body -> isOfBody(letters, body)))) {
                name.type(ActorType.PERSON);
                letters.put(name, form);
            }
        }
    }

    /** « le Nouveau Kanton breton (NKB) »: letters of an organisation's. */
    private static boolean isOfBody(String form, Markable body) {
        return body.type() != ActorType.PERSON
                && body.key().words().size() > 1
                && SpelledNames.spells(body.key(), NameKey.of(form));
    }

    /** Joins them to whom they stand for. */
    void join(List<Markable> names) {
        if (letters.isEmpty()) {
            return;
        }
        Map<String, Entity> persons = new HashMap<>();
        for (Markable name : names) {
            if (name.type() == ActorType.PERSON && name.entity() != null) {
                persons.putIfAbsent(initials(name.key()), name.entity());
            }
        }
        letters.forEach((name, form) -> {
            Entity person = persons.get(form);
            if (person != null && name.entity() != null) {
                Entity.merge(person, name.entity());
            }
        });
    }

    private @Nullable String letters(Markable name) {
        Span span = name.name();
        if (span == null || span.length() < FEWEST || span.length() > MOST || name.type() == ActorType.STATE) {
            return null;
        }
        String form = span.in(text);
        boolean capitals = form.chars().allMatch(Character::isUpperCase);
        return capitals && !lexicon.isOrganization(NameKey.of(form)) ? form.toLowerCase(Locale.ROOT) : null;
    }

    private static String initials(NameKey key) {
        StringBuilder initials = new StringBuilder(key.words().size());
        for (String word : key.words()) {
            initials.append(word.charAt(0));
        }
        return initials.toString();
    }
}
