package io.github.depeche.event;

import io.github.depeche.Factuality;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;
import java.util.Optional;

/**
 * What the conditional means: hearsay (« aurait signé », « serait détenu »), a condition (« signerait si », « sans lui, il aurait signé »), the
 * future of a past (« a dit qu'il signerait »), or politeness (« aimerait »).
 */
final class ConditionalMood {

    private static final String ENDING = "ait";

    private final WordClasses classes;

    ConditionalMood(WordClasses classes) {
        this.classes = classes;
    }

    /** By its feature, or by its form: « compter-ait », « vivr-aient » are built on the infinitive as no imperfect is. */
    static boolean isConditional(Token finite) {
        if (finite.has(Feature.CONDITIONAL)) {
            return true;
        }
        String form = finite.lowerForm();
        String lemma = finite.lemma();
        String stem = lemma.endsWith("re") ? lemma.substring(0, lemma.length() - 1) : lemma;
        boolean ending = form.endsWith(ENDING) || form.endsWith("aient");
        return ending && stem.length() > 3 && stem.endsWith("r") && form.startsWith(stem);
    }

    Factuality meaning(Token verb, Token finite) {
        if (classes.contains("modal-verb", verb)
                || finite.has(Feature.FIRST_PERSON)
                || isQuestion(verb)
                || isConditioned(verb)) {
            return Factuality.HYPOTHETICAL;
        }
        Optional<Token> reporting = verb.hasRelation("ccomp") ? verb.head() : Optional.empty();
        boolean ofPast = reporting.filter(FactualityReader::isPast).isPresent();
        // « a dit qu'il signerait », « a promis qu'il aurait signé », but « a dit qu'il aurait signé »
        boolean present = finite == verb || isPresentPassive(finite);
        boolean ahead = present
                || reporting
                        .filter(head -> classes.contains("commit", head) || classes.contains("think", head))
                        .isPresent();
        if (ofPast && ahead) {
            return Factuality.FUTURE;
        }
        return present && isPossibleCause(verb) ? Factuality.HYPOTHETICAL : Factuality.ALLEGED;
    }

    private static boolean isQuestion(Token verb) {
        List<Token> tokens = verb.sentence().tokens();
        return tokens.get(tokens.size() - 1).form().equals("?");
    }

    /** « une hausse des taux provoquerait une récession »: what is no fact yet, as the subject of an effect. */
    private boolean isPossibleCause(Token verb) {
        Optional<Token> subject = verb.child("nsubj");
        if (verb.child("csubj").isPresent() || verb.child("cop").isPresent() || subject.isEmpty()) {
            return verb.child("csubj").isPresent();
        }
        boolean plan = classes.contains("plan-noun", subject.get()) || classes.contains("unreal-noun", subject.get());
        boolean indefinite = subject.get().children().stream()
                .anyMatch(child ->
                        child.hasRelation("det") && child.has(Feature.INDEFINITE) && child.has(Feature.SINGULAR));
        return plan || (indefinite && !classes.contains("person", subject.get()));
    }

    /** « si l'école n'avait pas été vide », « sans lui », « faute d'accord », « en cas de défaite », « au cas où ». */
    private boolean isConditioned(Token verb) {
        List<Token> tokens = verb.sentence().tokens();
        if (classes.contains("condition-opener", tokens.get(0))) {
            return true;
        }
        for (Token token : tokens) {
            String word = Syntax.grammarWord(token);
            boolean si = word.equals("cas")
                    || (word.equals("si") && token.partOfSpeech() == PartOfSpeech.SCONJ)
                    || (word.equals("s'")
                            && token.index() + 1 < tokens.size()
                            && Syntax.grammarWord(tokens.get(token.index() + 1)).startsWith("il"));
            if (si) {
                return true;
            }
        }
        return verb.children().stream()
                .anyMatch(child -> child.hasRelation("obl")
                        && Syntax.preposition(child)
                                .filter(word -> word.equals("sans") || word.equals("faute"))
                                .isPresent());
    }

    /** « serait signé » is present, « serait mort », « aurait signé » past. */
    private static boolean isPresentPassive(Token finite) {
        return finite.relation().equals("aux:pass") || finite.hasRelation("cop");
    }
}
