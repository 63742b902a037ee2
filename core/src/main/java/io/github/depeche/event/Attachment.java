package io.github.depeche.event;

import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How closely a phrase of time or place belongs to a trigger: through the trigger itself, the verb that it depends on, or the clause that it
 * is coordinated with.
 */
final class Attachment {

    /** Not attached. */
    static final int NONE = Integer.MAX_VALUE;

    private static final int MOST_HOPS = 4;

    private final List<Token> scopes;
    private final Set<Token> triggers;

    /**
     * How phrases attach to a trigger.
     *
     * @param triggers the trigger words of the sentence: what is attached to one of them is not looked for by another
     * @param bodily whether what happens in the same clause happens at the same time and place, as with attacks and deaths
     */
    Attachment(Token trigger, Token anchor, Set<Token> triggers, boolean bodily) {
        this.triggers = triggers;
        this.scopes = new ArrayList<>();
        scopes.add(trigger);
        Token current = anchor;
        for (int i = 0; i < MOST_HOPS; i++) {
            if (!scopes.contains(current)) {
                scopes.add(current);
            }
            Optional<Token> above = wider(current, bodily);
            if (above.isEmpty()) {
                break;
            }
            current = above.get();
        }
    }

    /** What tells time and place of this word's event too: « la grève a débuté lundi », « doit rencontrer vendredi », « a quitté … et rejoint ». */
    private static Optional<Token> wider(Token token, boolean bodily) {
        boolean through = token.hasRelation("nsubj")
                || token.hasRelation("obj")
                || token.hasRelation("xcomp")
                || token.hasRelation("conj")
                || (bodily && (token.hasRelation("obl") || token.hasRelation("advcl") || token.hasRelation("nmod")));
        return through ? token.head() : Optional.empty();
    }

    /** The lower, the closer; {@link #NONE} if the phrase belongs elsewhere. */
    int distance(Token phraseHead) {
        Token current = phraseHead;
        for (int hops = 0; hops < MOST_HOPS; hops++) {
            Optional<Token> above = current.head();
            if (above.isEmpty()) {
                return NONE;
            }
            current = above.get();
            int scope = scopes.indexOf(current);
            if (scope >= 0) {
                return scope * 10 + hops;
            }
            if (Syntax.isVerb(current) || triggers.contains(current)) {
                return NONE;
            }
        }
        return NONE;
    }

    /** The word of a phrase that depends on a word outside it. */
    static Optional<Token> head(List<Token> phrase) {
        for (Token token : phrase) {
            int head = token.headIndex();
            if (phrase.stream().noneMatch(other -> other.index() == head)) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }
}
