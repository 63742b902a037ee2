package io.github.depeche.event;

import io.github.depeche.extension.Token;
import java.util.List;

/**
 * How a date or place stands to a telling of its sentence, by what the words mean: « le maire de Brest » is no place where something happens, « un
 * hangar de Brest » is; in « il annonce lundi que l'usine ferme » the date is of the saying above.
 */
final class MeaningCues {

    private final Meanings meanings;

    MeaningCues(Meanings meanings) {
        this.meanings = meanings;
    }

    /** What the event is: « une rencontre » has its place, « une promesse » seldom. */
    void addOwn(EventMention mention, Cues cues) {
        cues.add("means ", meanings.of(mention.trigger()));
    }

    /** What the event is, and what governs it: what is told with its date in one class of events is not in another. */
    void addTelling(EventMention mention, Cues cues) {
        Token anchor = mention.anchor();
        Token clause = TriggerForm.clause(anchor);
        addOwn(mention, cues);
        cues.add(clause == anchor ? "own clause " : "in clause of ", meanings.of(clause));
        cues.add("under ", anchor.head().map(meanings::of).orElse("nothing"));
    }

    /** The class of the word that a date or place depends on, and of what happens. */
    void addGovernor(EventMention mention, Token there, Cues cues) {
        boolean attached = mention.context().attachment().distance(there) != Attachment.NONE;
        String governor = there.head().map(meanings::of).orElse("nothing");
        cues.add(attached ? "attached to " : "hangs on ", governor);
        cues.add(TriggerFeatures.baseRelation(there), " of ", governor);
        cues.add(Syntax.preposition(there).orElse(""), " behind ", governor);
        cues.add(attached ? "attached, " : "loose, ", meanings.of(mention.trigger()));
    }

    /** Whether it hangs on what tells the event, and on which class of such words. */
    void addSlot(EventMention mention, Token there, Cues cues) {
        Token anchor = mention.anchor();
        boolean filled = there.head()
                .filter(head -> head == anchor || head == mention.trigger())
                .isPresent();
        if (filled) {
            String own = meanings.of(mention.trigger());
            cues.add("fills a slot of ", own);
            cues.add(Syntax.preposition(there).orElse(""), " of trigger ", own);
        }
    }

    /** « a dit lundi que l'usine fermerait »: it is of the clause above; « qui a été tué lundi »: of one below; or of the event's own. */
    void addClause(EventMention mention, Token there, Cues cues) {
        Token other = verbAbove(there);
        Token own = mention.anchor();
        own = Syntax.isVerb(own) ? own : verbAbove(own);
        String meaning = meanings.of(other);
        if (other == own) {
            cues.add("same clause");
            cues.add("in my clause of ", meaning);
            return;
        }
        boolean above = Syntax.isAbove(other, own, Syntax.LONGEST_CHAIN);
        String side = above
                ? "clause above"
                : Syntax.isAbove(own, other, Syntax.LONGEST_CHAIN) ? "clause below" : "clause beside";
        cues.add("other clause");
        cues.add("in other clause of ", meaning);
        cues.add(side);
        cues.add(side, " of ", meaning);
        cues.add(side, " by ", TriggerFeatures.baseRelation(above ? own : other));
        cues.add(side, " form ", TriggerForm.of(other));
    }

    /** The nearest verb above a word; the top of the sentence if there is none. */
    private static Token verbAbove(Token word) {
        List<Token> above = Syntax.above(word, Syntax.LONGEST_CHAIN);
        Token top = above.isEmpty() ? word : above.get(above.size() - 1);
        return above.stream().filter(Syntax::isVerb).findFirst().orElse(top);
    }
}
