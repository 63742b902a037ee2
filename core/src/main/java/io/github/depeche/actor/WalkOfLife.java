package io.github.depeche.actor;

import io.github.depeche.MentionKind;
import io.github.depeche.extension.Token;
import java.util.List;

/** How well somebody fits the walk of life that the noun of a description tells: by what he is called, by the words around his name. */
final class WalkOfLife {

    /** What being called by a noun of this walk, or of others alone, counts in {@link #fits}. */
    static final int CALLED = 8;

    private static final int CALLED_OTHERWISE = 4;
    private static final int MOST_NAMES = 3;
    private static final int WORDS_BEFORE = 10;
    private static final int WORDS_BEHIND = 16;
    private static final int MOST_SIGNS = 3;

    private final Discourse discourse;
    private final WalksOfLife walks;
    private final Markable description;
    private final long told;

    WalkOfLife(Markable description, ActorNoun noun, Discourse discourse) {
        this.discourse = discourse;
        this.walks = discourse.lexicon().walks();
        this.description = description;
        this.told = walks.ofMember(noun.lemma());
    }

    boolean isTold() {
        return told != 0;
    }

    /** 0 to 3 by the words around his name; 4 more if he was called by a noun of other walks alone, 8 if by one of this. */
    int fits(Entity entity) {
        long called = walks.of(entity);
        return ((called & told) != 0 ? CALLED : called == 0 ? 0 : CALLED_OTHERWISE) + signs(entity);
    }

    private int signs(Entity entity) {
        int found = 0;
        int names = 0;
        for (Markable markable : entity.markables()) {
            if (markable.kind() != MentionKind.NAME || markable.sentence() < 0 || markable == description) {
                continue;
            }
            found += signs(markable);
            if (++names == MOST_NAMES || found >= MOST_SIGNS) {
                break;
            }
        }
        return Math.min(found, MOST_SIGNS);
    }

    private int signs(Markable name) {
        List<Token> words = discourse.sentences().get(name.sentence()).tokens();
        int at = name.head() == null ? words.size() / 2 : name.head().index();
        int found = 0;
        for (int i = Math.max(0, at - WORDS_BEFORE); i < Math.min(words.size(), at + WORDS_BEHIND + 1); i++) {
            if ((walks.ofSign(words.get(i)) & told) != 0) {
                found++;
            }
        }
        return found;
    }
}
