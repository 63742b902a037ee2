package io.github.depeche.actor;

import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a phrase does in its clause. */
final class SyntacticRole {

    /** « vient de décider de signer ». */
    private static final int MOST_VERBS = 3;

    private static final Set<String> SOURCE_PREPOSITIONS = Set.of("selon", "d'après", "après", "auprès", "par", "pour");

    private SyntacticRole() {}

    /** The word whose relation tells the role: the first of a coordination, what an apposition explains. */
    static Token bearer(Token head) {
        Token token = head;
        for (int steps = 0; steps < 8; steps++) {
            if (!token.hasRelation("conj") && !token.hasRelation("appos") && !token.hasRelation("flat")) {
                return token;
            }
            Token next = token.head().orElse(null);
            if (next == null) {
                return token;
            }
            token = next;
        }
        return token;
    }

    static boolean isSubject(Token head) {
        return isSubjectRelation(bearer(head));
    }

    /** A parser may take the « -t-il » of « a-t-il dit » for the impersonal « il ». */
    private static boolean isSubjectRelation(Token bearer) {
        return bearer.hasRelation("nsubj")
                || (bearer.hasRelation("expl") && bearer.form().startsWith("-"));
    }

    static boolean isActiveSubject(Token head) {
        Token bearer = bearer(head);
        return isSubjectRelation(bearer) && !bearer.relation().equals("nsubj:pass");
    }

    static boolean isObject(Token head) {
        Token bearer = bearer(head);
        return bearer.hasRelation("obj")
                || bearer.hasRelation("iobj")
                || bearer.relation().equals("nsubj:pass");
    }

    static boolean isAgent(Token head) {
        return bearer(head).relation().equals("obl:agent");
    }

    /** « selon Moscou », « d'après la police ». */
    static boolean isSource(Token head) {
        String preposition = preposition(bearer(head)).orElse("");
        return preposition.equals("selon")
                || preposition.equals("d'après")
                || (preposition.equals("après") && isDApres(head));
    }

    private static boolean isDApres(Token head) {
        Token word = bearer(head).child("case").orElse(null);
        return word != null
                && word.index() > 0
                && word.sentence()
                        .tokens()
                        .get(word.index() - 1)
                        .form()
                        .toLowerCase(Locale.ROOT)
                        .startsWith("d");
    }

    /** Whether the phrase is a subject, an object, an agent or a source, or goes with one. */
    static boolean isArgument(Token head) {
        Token bearer = bearer(head);
        if (bearer.hasRelation("nsubj") || bearer.hasRelation("obj") || bearer.hasRelation("iobj")) {
            return true;
        }
        if (bearer.relation().equals("obl:agent") || bearer.relation().equals("obl:arg")) {
            return true;
        }
        return bearer.hasRelation("obl")
                && SOURCE_PREPOSITIONS.contains(preposition(bearer).orElse(""));
    }

    static Optional<String> preposition(Token head) {
        return head.child("case").map(word -> word.lowerForm().replace('’', '\''));
    }

    /** The verb or predicate that the phrase is an argument of. */
    @Nullable
    static Token predicate(Token head) {
        return bearer(head).head().orElse(null);
    }

    /** Whether the predicate is a verb whose subject is a person, an organisation or a state, or governs one: « va signer », « pourrait signer ». */
    static boolean isAgentive(@Nullable Token predicate, ActorLexicon lexicon) {
        Token verb = predicate;
        for (int steps = 0; steps < MOST_VERBS && verb != null; steps++) {
            if (verb.partOfSpeech() == PartOfSpeech.VERB
                    && lexicon.agentiveVerbs().contains(verb)) {
                return true;
            }
            verb = verb.child("xcomp").orElse(null);
        }
        return false;
    }

    static boolean isSpeech(@Nullable Token predicate, ActorLexicon lexicon) {
        return predicate != null
                && lexicon.agentiveVerbs().get(predicate.lemma()).orElse("").equals("speech");
    }
}
