package io.github.depeche.event;

import io.github.depeche.Actor;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import io.github.depeche.linguistics.MeaningClasses;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the words of one article mean, roughly: the class of a common word, the type of a name, a date. */
final class Meanings {

    private final MeaningClasses classes;
    private final FillerTests tests;
    private final Map<Token, String> known = new HashMap<>();
    private final Set<String> ofTitle = new LinkedHashSet<>();

    Meanings(MeaningClasses classes, FillerTests tests, List<SentenceView> views) {
        this.classes = classes;
        this.tests = tests;
        boolean lead = true;
        for (SentenceView view : views) {
            Sentence sentence = view.sentence();
            boolean body = sentence.block().type().isBody();
            if (!body || lead) {
                sentence.tokens().forEach(this::addToTitle);
            }
            lead &= !body;
        }
    }

    private void addToTitle(Token word) {
        if (word.partOfSpeech() == PartOfSpeech.NOUN || word.partOfSpeech() == PartOfSpeech.VERB) {
            ofTitle.add(of(word));
        }
    }

    /**
     * Those of the nouns and verbs of title, heads and first sentence: an article with « séisme » there tells of other « secousses » than one
     * with « Bourse ».
     */
    Set<String> ofTitle() {
        return ofTitle;
    }

    String of(Token word) {
        return known.computeIfAbsent(word, this::find);
    }

    private String find(Token word) {
        if (tests.isTime(word)) {
            return "date";
        }
        String found = classes.of(word);
        if (!found.isEmpty()) {
            return found;
        }
        return switch (word.partOfSpeech()) {
            case NOUN, PROPN -> name(word);
            case PRON -> pronoun(word);
            default -> word.partOfSpeech().name();
        };
    }

    /** « Marlot » is a person, « Ardanel » an organisation, « Vaubert » a place. */
    private String name(Token word) {
        List<Actor> actors = tests.actors(word);
        if (!actors.isEmpty()) {
            return actors.get(0).type().name();
        }
        if (tests.is(word, "place")) {
            return "place";
        }
        if (tests.is(word, "person")) {
            return "PERSON";
        }
        return tests.is(word, "org") ? "ORGANIZATION" : word.partOfSpeech().name();
    }

    private String pronoun(Token word) {
        List<Actor> actors = tests.actors(word);
        return actors.isEmpty() ? "PRON" : "PRON " + actors.get(0).type().name();
    }
}
