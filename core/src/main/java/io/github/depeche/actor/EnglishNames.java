package io.github.depeche.actor;

import io.github.depeche.extension.Token;
import java.util.List;
import java.util.Set;

/** Names that go on in English: « Women in Law and Development in Africa », « Yahoo UK ». */
final class EnglishNames {

    private static final Set<String> JOINTS = Set.of("of", "in", "for", "and", "the", "to");

    private static final Set<String> BRANCHES = Set.of("UK", "Uk", "USA");

    private EnglishNames() {}

    /** The last word of a name of which the given word is known to belong to it. */
    static Token end(Token known) {
        List<Token> tokens = known.sentence().tokens();
        Token last = known;
        int at = known.index() + 1;
        while (at < tokens.size()) {
            int next = at;
            while (next < tokens.size() && JOINTS.contains(tokens.get(next).form())) {
                next++;
            }
            boolean joined = next > at && next < tokens.size() && isCapital(tokens.get(next));
            boolean inside = last != known && isCapital(tokens.get(at));
            if (!joined && !inside && !BRANCHES.contains(tokens.get(at).form())) {
                return last;
            }
            last = tokens.get(next);
            at = next + 1;
        }
        return last;
    }

    /** « In », « of »: in the middle of a name. */
    static boolean isJoint(Token token) {
        return JOINTS.contains(token.lowerForm());
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.form().charAt(0));
    }
}
