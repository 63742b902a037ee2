package io.github.depeche.actor;

import io.github.depeche.extension.Token;
import java.util.List;

/** Names that go on in English: « Women in Law and Development in Africa », « Yahoo UK ». */
final class EnglishNames {

    private EnglishNames() {}

    /** The last word of a name of which the given word is known to belong to it. */
    static Token end(Token known, ClosedWordSets sets) {
        List<Token> tokens = known.sentence().tokens();
        Token last = known;
        int at = known.index() + 1;
        while (at < tokens.size()) {
            int next = at;
            while (next < tokens.size() && !isCapital(tokens.get(next)) && isJoint(tokens.get(next), sets)) {
                next++;
            }
            boolean joined = next > at && next < tokens.size() && isCapital(tokens.get(next));
            boolean inside = last != known && isCapital(tokens.get(at));
            boolean branch = isCapital(tokens.get(at)) && sets.is(ClosedWordSets.Kind.ENGLISH_BRANCH, tokens.get(at));
            if (!joined && !inside && !branch) {
                return last;
            }
            last = tokens.get(next);
            at = next + 1;
        }
        return last;
    }

    /** « In », « of »: in the middle of a name. */
    static boolean isJoint(Token token, ClosedWordSets sets) {
        return sets.is(ClosedWordSets.Kind.ENGLISH_JOINT, token);
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.form().charAt(0));
    }
}
