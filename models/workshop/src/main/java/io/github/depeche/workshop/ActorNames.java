package io.github.depeche.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.depeche.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;

/**
 * The names in an article whose actors somebody has annotated. The annotation tells persons, organisations and states with all their names; places, events
 * and products, and states that are mere places, are where a finder of names that has not learnt from the article finds them.
 */
final class ActorNames {

    private static final int PERSON = 0;
    private static final int ORGANIZATION = 1;
    private static final int LOCATION = 2;
    private static final Map<String, Integer> CLASSES =
            Map.of("PERSON", PERSON, "ORGANIZATION", ORGANIZATION, "STATE", LOCATION, "GROUP", ORGANIZATION);

    private ActorNames() {}

    /**
     * An article with its names.
     *
     * @param found the names that a finder reads in the article
     */
    static NameCorpus.Document in(AnnotatedArticle article, List<NameCorpus.Gold> found) {
        List<NameCorpus.Gold> names = new ArrayList<>(told(article));
        List<NameCorpus.Gold> told = List.copyOf(names);
        for (NameCorpus.Gold name : found) {
            boolean free = told.stream().noneMatch(other -> other.span().overlaps(name.span()));
            if (free && name.nameClass() >= LOCATION) {
                names.add(name);
            }
        }
        names.sort(Comparator.comparing(NameCorpus.Gold::span));
        return new NameCorpus.Document(article.name(), article.text(), names);
    }

    /** Where the names of the annotated actors stand, the longest first where they overlap. */
    private static List<NameCorpus.Gold> told(AnnotatedArticle article) {
        Map<String, Integer> classes = new TreeMap<>(
                Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (JsonNode actor : article.annotation().path("actors")) {
            Integer nameClass = CLASSES.get(actor.path("type").asText());
            if (nameClass != null && actor.path("named").asBoolean(true)) {
                add(actor.path("name").asText(), nameClass, classes);
                actor.path("aliases").forEach(alias -> add(alias.asText(), nameClass, classes));
            }
        }
        List<NameCorpus.Gold> names = new ArrayList<>();
        for (Entry<String, Integer> entry : classes.entrySet()) {
            for (Span span : occurrences(entry.getKey(), article.text())) {
                if (names.stream().noneMatch(name -> name.span().overlaps(span))) {
                    names.add(new NameCorpus.Gold(span, entry.getValue()));
                }
            }
        }
        return names;
    }

    private static void add(String name, int nameClass, Map<String, Integer> classes) {
        String bare = name.replaceFirst("^(?:l[ae]s?|un|une|des) |^l['’]", "");
        if (bare.chars().anyMatch(Character::isUpperCase)) {
            classes.putIfAbsent(bare, nameClass);
        }
    }

    private static List<Span> occurrences(String name, String text) {
        List<Span> spans = new ArrayList<>();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean whole = (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
            if (whole) {
                spans.add(new Span(at, end));
            }
        }
        return spans;
    }
}
