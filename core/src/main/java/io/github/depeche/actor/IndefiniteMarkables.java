package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.MentionKind;
import io.github.depeche.Span;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** « certains », « d'autres », « l'une d'elles », « un autre »: pronouns that bring in somebody new, where they speak or act. */
final class IndefiniteMarkables {

    private final Discourse discourse;

    IndefiniteMarkables(Discourse discourse) {
        this.discourse = discourse;
    }

    void addAll() {
        for (int s = 0; s < discourse.sentences().size(); s++) {
            Sentence sentence = discourse.sentences().get(s);
            for (Token token : sentence.tokens()) {
                ActorType type = token.partOfSpeech() == PartOfSpeech.VERB ? null : typeOf(token);
                if (type != null && !discourse.isTaken(s, token) && speaksOrActs(token)) {
                    discourse.add(new Markable(extent(token), MentionKind.DESCRIPTION, token, s)
                            .type(type)
                            .plural(type == ActorType.GROUP)
                            .grammaticalGender(GrammaticalGender.of(token))
                            .reference(Markable.Reference.INDEFINITE)
                            .acting(true)
                            .newcomer());
                }
            }
        }
    }

    private static @Nullable ActorType typeOf(Token token) {
        return switch (token.form().toLowerCase(Locale.ROOT)) {
            case "certains", "certaines", "plusieurs", "beaucoup" -> isAlone(token) ? ActorType.GROUP : null;
            case "autres" -> isAlone(token) ? ActorType.GROUP : null;
            case "autre", "un", "une" -> isSubstantive(token) ? ActorType.PERSON : null;
            default -> null;
        };
    }

    /** « certains disent », not « certains élus disent ». */
    private static boolean isAlone(Token token) {
        return !token.hasRelation("det") && !token.hasRelation("amod") && !token.hasRelation("advmod");
    }

    /** « l'un d'eux », « un autre »: after a determiner of its own. */
    private static boolean isSubstantive(Token token) {
        if (token.index() == 0 || !isAlone(token)) {
            return false;
        }
        Token before = token.sentence().tokens().get(token.index() - 1);
        return before.partOfSpeech() == PartOfSpeech.DET
                && !token.hasRelation("nummod")
                && token.partOfSpeech() != PartOfSpeech.DET;
    }

    private boolean speaksOrActs(Token token) {
        return SyntacticRole.isAgent(token)
                || SyntacticRole.isSource(token)
                || (SyntacticRole.isSubject(token)
                        && SyntacticRole.isAgentive(SyntacticRole.predicate(token), discourse.lexicon()));
    }

    private static Span extent(Token token) {
        List<Token> tokens = token.sentence().tokens();
        if (token.index() == 0) {
            return token.span();
        }
        Token before = tokens.get(token.index() - 1);
        boolean determiner =
                before.partOfSpeech() == PartOfSpeech.DET || before.form().equals("d'");
        return determiner ? before.span().cover(token.span()) : token.span();
    }
}
