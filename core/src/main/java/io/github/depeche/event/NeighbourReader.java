package io.github.depeche.event;

import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;
import java.util.Optional;

/**
 * Fills the slots that a mistaken tree leaves empty, by word order: in French news the actor before a verb in the active voice is its subject
 * as a rule, the one after it its object, and the one after « par » the agent of a passive.
 */
final class NeighbourReader {

    /** How far from the verb its subject, object or agent is looked for, in words. */
    private static final int REACH = 14;

    private static final int AFTER = 7;

    private final SlotReader reader;

    NeighbourReader(SlotReader reader) {
        this.reader = reader;
    }

    void complete(Slots slots, Token verb, FillerTests tests) {
        boolean passive = reader.isPassive(verb);
        if (passive) {
            if (slots.isEmpty(Slots.OBJECT) && FactualityReader.finite(verb).isPresent()) {
                before(verb, tests).ifPresent(subject -> SlotReader.addAll(slots, Slots.OBJECT, List.of(subject)));
            }
            if (slots.isEmpty(Slots.SUBJECT)) {
                after(verb, tests, true).ifPresent(agent -> SlotReader.addAll(slots, Slots.SUBJECT, List.of(agent)));
            }
            return;
        }
        if (slots.isEmpty(Slots.SUBJECT) && FactualityReader.finite(verb).isPresent()) {
            before(verb, tests).ifPresent(subject -> SlotReader.addAll(slots, Slots.SUBJECT, List.of(subject)));
        }
        if (slots.isEmpty(Slots.OBJECT)) {
            after(verb, tests, false).ifPresent(object -> SlotReader.addAll(slots, Slots.OBJECT, List.of(object)));
        }
    }

    private static Optional<Token> before(Token verb, FillerTests tests) {
        List<Token> tokens = verb.sentence().tokens();
        Token found = null;
        int steps = 0;
        for (int i = verb.index() - 1; i >= 0 && steps < REACH; i--, steps++) {
            int opening = Brackets.opening(tokens, i);
            if (opening < i) {
                // « évoquait de « très nombreuses victimes » et recommandait … »: what is quoted is passed over
                i = opening;
                continue;
            }
            Token token = tokens.get(i);
            if (isClauseBorder(token)) {
                break;
            }
            if (isHeadOfActor(token, tests) && !isGoverned(token)) {
                found = token;
            }
        }
        return Optional.ofNullable(found);
    }

    private static Optional<Token> after(Token verb, FillerTests tests, boolean agent) {
        List<Token> tokens = verb.sentence().tokens();
        for (int i = verb.index() + 1; i < tokens.size() && i <= verb.index() + AFTER; i++) {
            Token token = tokens.get(i);
            if (isClauseBorder(token) || token.partOfSpeech() == PartOfSpeech.PUNCT) {
                return Optional.empty();
            }
            if (!isHeadOfActor(token, tests)) {
                continue;
            }
            boolean introducedByAgent = Syntax.isBehind("par", token);
            if (agent ? introducedByAgent : !isGoverned(token)) {
                return Optional.of(token);
            }
            if (!agent) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isClauseBorder(Token token) {
        String form = token.form();
        return token.partOfSpeech() == PartOfSpeech.SCONJ
                || (token.partOfSpeech() == PartOfSpeech.VERB && token.has(Feature.FINITE))
                || token.has(Feature.RELATIVE)
                || form.equals(";")
                || form.equals(":")
                || form.equals("«")
                || form.equals("»")
                || form.equals("\"");
    }

    private static boolean isHeadOfActor(Token token, FillerTests tests) {
        boolean nominal = token.partOfSpeech() == PartOfSpeech.NOUN
                || token.partOfSpeech() == PartOfSpeech.PROPN
                || token.partOfSpeech() == PartOfSpeech.PRON;
        return nominal
                && !token.hasRelation("flat")
                && !(token.hasRelation("nmod") && isGoverned(token))
                && !token.hasRelation("appos")
                && tests.isActor(token);
    }

    private static boolean isGoverned(Token token) {
        return Syntax.preposition(token).isPresent();
    }
}
