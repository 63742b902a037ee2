package io.github.depeche.workshop.evaluation;

import io.github.depeche.Actor;
import io.github.depeche.ActorType;
import io.github.depeche.Article;
import io.github.depeche.Gender;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Whether the persons of annotated articles have their sex: how many are decided, and how many of those are right. */
final class GenderScore {

    private static final String RESOURCE = "genders.tsv";

    private record Person(String name, Gender gender) {}

    private final Map<String, List<Person>> byDocument = new HashMap<>();

    private GenderScore() {}

    /** Reads what is known of the persons. */
    static GenderScore read() throws IOException {
        GenderScore score = new GenderScore();
        try (InputStream in = Objects.requireNonNull(GenderScore.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(score::add);
        }
        return score;
    }

    private void add(String[] fields) {
        Gender gender = fields[2].equals("F") ? Gender.FEMALE : Gender.MALE;
        byDocument
                .computeIfAbsent(fields[0], document -> new ArrayList<>())
                .add(new Person(ComparedText.name(fields[1]), gender));
    }

    /** Adds the persons of a document whom the article has as actors. */
    void score(String document, Article article, Figures figures) {
        for (Person person : byDocument.getOrDefault(document, List.of())) {
            article.actors().stream()
                    .filter(actor -> actor.type() == ActorType.PERSON && goesBy(person.name, actor))
                    .findFirst()
                    .ifPresent(actor -> {
                        boolean decided = actor.gender() != Gender.UNKNOWN;
                        figures.answer("actors gender decided", decided);
                        if (decided) {
                            figures.answer("actors gender right", actor.gender() == person.gender);
                        }
                    });
        }
    }

    private static boolean goesBy(String name, Actor actor) {
        return ComparedText.name(actor.name()).equals(name)
                || actor.aliases().stream().map(ComparedText::name).anyMatch(name::equals);
    }
}
