package io.github.depeche.event;

import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;

/** The members of a coordination: « Henri Morel, René Garrec et Jean Carle ». */
final class Coordination {

    private static final int MOST_MEMBERS = 24;

    private Coordination() {}

    /** The word itself and all that is coordinated with it, however the tree chains them. */
    static List<Token> of(Token first) {
        List<Token> members = new ArrayList<>();
        members.add(first);
        for (int i = 0; i < members.size() && members.size() < MOST_MEMBERS; i++) {
            Token member = members.get(i);
            for (Token other : member.children()) {
                if (isMember(other, member) && !members.contains(other)) {
                    members.add(other);
                }
            }
        }
        return members;
    }

    private static boolean isMember(Token other, Token head) {
        if (!Syntax.isNominal(other)) {
            return false;
        }
        // « Anjali Ramdoyal et Jean-Noël Barrot »: what stands before its noun is no apposition to it
        return other.hasRelation("conj") || (other.hasRelation("appos") && other.index() < head.index());
    }
}
