package io.github.depeche.quote;

import io.github.depeche.Actor;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import io.github.depeche.linguistics.grammar.FeatureVector;
import io.github.depeche.quote.Vocabulary.Kind;
import org.jspecify.annotations.Nullable;

/** What tells whether a cue reports something: the cue, its form, its source, where it stands. */
final class ClaimFeatures {

    private static final int LONGEST_ENDING = 4;

    private final Desk desk;
    private final Factuality factuality;

    ClaimFeatures(Desk desk) {
        this.desk = desk;
        this.factuality = new Factuality(desk);
    }

    FeatureVector of(Claim claim) {
        FeatureVector features = new FeatureVector();
        features.add("any");
        Report first = claim.readings().get(0).report();
        String lemma = claim.cue().lemma();
        features.add("cue", lemma);
        Predicate verb = claim.verb();
        if (verb != null) {
            addCue(verb, features);
            addForm(verb, features);
            addNeighbours(verb, features);
        }
        addSource(first.speaker(), verb, lemma, features);
        addPlace(claim, features);
        return features;
    }

    private static void addCue(Predicate verb, FeatureVector features) {
        CueEntry entry = verb.entry();
        String lemma = Words.lemma(verb.verb());
        features.add("lemma", lemma);
        features.add("known", known(verb));
        features.add("attitude", entry.attitude().name());
        entry.frames().forEach(frame -> features.add("frame", frame.name()));
        if (entry.frames().isEmpty()) {
            features.add("ending", lemma.substring(Math.max(0, lemma.length() - LONGEST_ENDING)));
        }
        if (verb.top() != verb.verb()) {
            features.add("governor", Words.lemma(verb.top()));
        }
    }

    private void addForm(Predicate verb, FeatureVector features) {
        String form = form(verb);
        boolean said = factuality.isSaid(verb);
        features.add("form", form);
        features.add("form of cue", form, Words.lemma(verb.verb()));
        features.add("said", yes(said));
        features.add("said in form", yes(said), form);
        features.add("negated", yes(verb.negated()));
        features.add("passive", yes(verb.passive()));
        features.add("addressed", yes(verb.isAddressed(desk.words)), known(verb));
        Token clitic = verb.first();
        if (clitic != verb.finite()) {
            // « y voit la preuve que », « m'a dit que »
            features.add("clitic of cue", Words.lower(clitic), Words.lemma(verb.verb()));
        }
        features.add("relation", verb.top().relation());
        features.add("tense", form, known(verb));
        Token finite = verb.finite();
        features.add(
                "verb person", finite.has(Feature.FIRST_PERSON) ? "1" : finite.has(Feature.SECOND_PERSON) ? "2" : "3");
        if (!verb.isFinite()) {
            Token head = verb.top().head().orElse(null);
            features.add("head", head == null ? "" : Words.lemma(head), form);
            Token before = desk.words.at(desk.words.indexOf(verb.first()) - 1);
            features.add("opened by", before == null ? "" : Words.lower(before), form);
        }
    }

    private static String form(Predicate verb) {
        Token finite = verb.finite();
        StringBuilder form = new StringBuilder();
        if (verb.passive()) {
            form.append("passive ");
        }
        if (finite.partOfSpeech() == PartOfSpeech.AUX && finite != verb.verb()) {
            form.append("compound ");
        }
        form.append(Words.tense(finite));
        return form.toString();
    }

    private void addNeighbours(Predicate verb, FeatureVector features) {
        int at = Math.max(desk.words.indexOf(verb.last()), desk.words.indexOf(verb.lexical()));
        features.add("next", word(at + 1));
        features.add("next two", word(at + 1), word(at + 2));
        features.add("before", word(desk.words.indexOf(verb.first()) - 1));
        features.add("next tag", tag(at + 1), tag(at + 2));
    }

    private String word(int index) {
        Token token = desk.words.at(index);
        return token == null ? "" : Words.lower(token);
    }

    private String tag(int index) {
        Token token = desk.words.at(index);
        return token == null ? "" : token.partOfSpeech().name();
    }

    private void addSource(
            @Nullable SpeakerPhrase speaker, @Nullable Predicate verb, String cue, FeatureVector features) {
        if (speaker == null) {
            features.add("source", "none");
            return;
        }
        Token head = speaker.head();
        String kind = kind(speaker);
        features.add("source", kind);
        features.add("source and cue", kind, cue);
        if (verb != null) {
            features.add("source and knowledge", kind, known(verb));
            features.add(
                    "source before",
                    yes(head.span().begin() < verb.verb().span().begin()),
                    kind);
            features.add(
                    "source distance",
                    Math.min(8, Math.abs(desk.words.indexOf(head) - desk.words.indexOf(verb.first())) / 2));
        }
        if (head.partOfSpeech() != PartOfSpeech.PROPN) {
            features.add("source word", Words.lemma(head));
            features.add("source word", Words.lemma(head), verb == null ? cue : "");
        }
        features.add("speaks", yes(desk.referents.canSpeak(speaker)));
        features.add("source relation", head.relation());
        features.add("person", head.has(Feature.FIRST_PERSON) ? "1" : head.has(Feature.SECOND_PERSON) ? "2" : "3");
    }

    private String kind(SpeakerPhrase speaker) {
        Actor actor = desk.referents.actor(speaker).orElse(null);
        String how = Words.isTag(speaker.head(), PartOfSpeech.PRON) ? "pronoun " : "";
        if (actor != null) {
            return how + actor.type() + (actor.isNamed() ? " named" : "");
        }
        boolean document = desk.vocabulary.is(Kind.DOCUMENT, Words.lemma(speaker.head()));
        return how + (document ? "document" : "thing");
    }

    private void addPlace(Claim claim, FeatureVector features) {
        int at = claim.cue().span().begin();
        Token word = desk.words.at(desk.words.firstFrom(at));
        if (word != null) {
            features.add("block", word.sentence().block().type().name());
        }
        features.add("quoted", yes(desk.stretches.passageAt(at) >= 0));
        features.add(
                "marks",
                yes(!desk.stretches.directlyIn(desk.stretches.around(at)).isEmpty()));
    }

    private static String known(Predicate verb) {
        return yes(!verb.entry().frames().isEmpty());
    }

    private static String yes(boolean holds) {
        return holds ? "yes" : "no";
    }
}
