package io.github.depeche.event;

import io.github.depeche.extension.PartOfSpeech;
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
        return other.hasRelation("conj")
                || (other.hasRelation("appos") && other.index() < head.index())
                || isListed(other, head);
    }

    /** « A, B et C »: the tree may take B for an apposition or a complement of A. */
    private static boolean isListed(Token other, Token head) {
        boolean loose = other.hasRelation("appos")
                || (other.hasRelation("nmod") && other.child("case").isEmpty());
        return loose
                && other.index() > head.index()
                && other.partOfSpeech() == head.partOfSpeech()
                && (other.partOfSpeech() == PartOfSpeech.PROPN || (isDetermined(other) && isDetermined(head)))
                && other.sentence().tokens().get(begin(other) - 1).form().equals(",")
                && other.children().stream()
                        .anyMatch(last -> last.hasRelation("conj") && last.partOfSpeech() == other.partOfSpeech());
    }

    private static boolean isDetermined(Token noun) {
        return noun.child("det").isPresent() || noun.child("nummod").isPresent();
    }

    /** The first word of the noun with its determiner; never the first of the sentence, since its head stands before it. */
    private static int begin(Token noun) {
        int begin = noun.index();
        for (Token child : noun.children()) {
            boolean before = child.hasRelation("det") || child.hasRelation("nummod") || child.hasRelation("amod");
            begin = before ? Math.min(begin, child.index()) : begin;
        }
        return Math.max(1, begin);
    }
}
