package io.github.depeche.actor;

import io.github.depeche.extension.Token;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Persons whom an article names by letters alone: « Y. A., 34 ans, », « M.-L. D. ». */
final class Initials {

    /** « Y. », « M.-L. ». */
    private static final Pattern FIRST_NAME = Pattern.compile("\\p{Lu}\\.(?:-\\p{Lu}\\.)?");

    private Initials() {}

    /** The stop behind the letter of the surname, where the word is the letter of a first name; none if it is not, or a name stands around. */
    static @Nullable Token end(Token first) {
        List<Token> tokens = first.sentence().tokens();
        int surname = first.index() + 1;
        if (surname + 1 >= tokens.size()
                || !FIRST_NAME.matcher(first.form()).matches()
                || !isLetter(tokens.get(surname))
                || (first.index() > 0 && isCapital(tokens.get(first.index() - 1)) && first.index() > 1)
                || (surname + 2 < tokens.size() && isCapital(tokens.get(surname + 2)))) {
            return null;
        }
        Token stop = tokens.get(surname + 1);
        boolean behind = stop.form().equals(".")
                && stop.span().begin() == tokens.get(surname).span().end();
        return behind ? stop : null;
    }

    /** « condamné [Éric] M. à dix ans »: the letter of a surname that might be a civility. */
    static @Nullable Token afterFirstName(Token first, ActorLexicon lexicon) {
        List<Token> tokens = first.sentence().tokens();
        int surname = first.index() + 1;
        boolean letter = surname + 1 < tokens.size()
                && tokens.get(surname).form().length() == 2
                && FIRST_NAME.matcher(tokens.get(surname).form()).matches()
                && !isCapital(tokens.get(surname + 1));
        boolean alone = first.index() == 0 || !isCapital(tokens.get(first.index() - 1));
        return letter && alone && lexicon.firstNames().contains(first.form()) ? tokens.get(surname) : null;
    }

    private static boolean isLetter(Token token) {
        return token.form().length() == 1 && isCapital(token);
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.form().charAt(0));
    }
}
