package io.github.depeche.event;

import io.github.depeche.extension.Token;
import io.github.depeche.linguistics.grammar.FeatureVector;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Classes of meaning of a trigger and of the words around it, as features: no annotated article needs to have had « la grange a été soufflée »
 * where it had what happens to sites, and « perdre » with a match as its object is another than « perdre » with a person.
 */
final class MeaningFeatures {

    /** From so many steps on, a verb governs a trigger from afar. */
    private static final int FAR = 3;

    /** They tell nothing of what a trigger means. */
    private static final Set<String> GRAMMAR = Set.of("punct", "det", "case");

    private final Meanings meanings;

    MeaningFeatures(Meanings meanings) {
        this.meanings = meanings;
    }

    /** Adds them. */
    void add(TriggerWord word, String kind, FeatureVector features) {
        Token token = word.token();
        Token anchor = word.likeliest().match().anchor();
        String own = meanings.of(token);
        features.add("meaning", own);
        features.add("meaning and form", own, TriggerForm.of(token));
        features.add("meaning and relation", own, TriggerFeatures.baseRelation(token));
        addSlots(word, kind, own, features);
        addGovernors(anchor, word.lemma(), own, features);
        addClause(anchor, word.lemma(), own, features);
        addChildren(word, features);
        addNeighbours(token, features);
        for (String other : meanings.ofTitle()) {
            features.add("title meaning", other);
            features.add("title meaning and own", other, own);
        }
    }

    /** « le hangar a brûlé », « brûler un drapeau »: what burns is a site, is a thing. */
    private void addSlots(TriggerWord word, String kind, String own, FeatureVector features) {
        for (Map.Entry<String, List<Token>> slot :
                word.likeliest().slots().all().entrySet()) {
            if (!slot.getValue().isEmpty()) {
                String filler = meanings.of(slot.getValue().get(0));
                features.add("slot meaning", slot.getKey(), filler);
                features.add("slot meaning and kind", slot.getKey(), filler, kind);
                features.add("slot meaning of", slot.getKey(), filler, word.lemma());
                features.add("slot meaning and own", slot.getKey(), filler, own);
            }
        }
    }

    /** « redouter une explosion », « la crainte d'une explosion »: both words that govern it are of feeling. */
    private void addGovernors(Token anchor, String lemma, String own, FeatureVector features) {
        Optional<Token> found = anchor.head();
        if (found.isEmpty()) {
            return;
        }
        Token head = found.get();
        String relation = TriggerFeatures.baseRelation(anchor);
        String governor = meanings.of(head);
        features.add("head meaning", relation, governor);
        features.add("head meaning by", governor, Syntax.preposition(anchor).orElse(""));
        features.add("head meaning of", relation, governor, lemma);
        features.add("head meaning and own", relation, governor, own);
        head.head()
                .ifPresent(above ->
                        features.add("meaning above head", TriggerFeatures.baseRelation(head), meanings.of(above)));
    }

    /** « a promis de favoriser la construction d'un pont »: the nearest verb above is of cause, the first of the sentence of asking. */
    private void addClause(Token anchor, String lemma, String own, FeatureVector features) {
        Token top = anchor;
        boolean inClause = false;
        for (int steps = 1; steps <= Syntax.LONGEST_CHAIN; steps++) {
            Optional<Token> head = top.head();
            if (head.isEmpty()) {
                break;
            }
            top = head.get();
            if (!inClause && Syntax.isVerb(top)) {
                inClause = true;
                features.add("clause meaning", meanings.of(top), Math.min(steps, FAR));
                features.add("clause meaning of", meanings.of(top), lemma);
            }
        }
        features.add("sentence meaning", meanings.of(top));
        features.add("sentence meaning and own", meanings.of(top), own);
    }

    /** « une rencontre avec le syndicat », « une rencontre de football ». */
    private void addChildren(TriggerWord word, FeatureVector features) {
        for (Token child : word.token().children()) {
            String relation = TriggerFeatures.baseRelation(child);
            if (!GRAMMAR.contains(relation)) {
                String meaning = meanings.of(child);
                features.add(
                        "child meaning", relation, Syntax.preposition(child).orElse(""), meaning);
                features.add("child meaning of", relation, word.lemma(), meaning);
            }
        }
    }

    /** « une dizaine d'arrestations », « les arrestations de militants »: words beside it, where the tree may be wrong, too. */
    private void addNeighbours(Token token, FeatureVector features) {
        String before = beside(token, -1);
        String farBefore = beside(token, -2);
        String after = beside(token, 1);
        String farAfter = beside(token, 2);
        features.add("meaning before", before);
        features.add("meaning 2 before", farBefore);
        features.add("meaning after", after);
        features.add("meaning 2 after", farAfter);
        features.add("meanings around", before, after);
        features.add("meanings before", farBefore, before);
        features.add("meanings after", after, farAfter);
    }

    private String beside(Token from, int distance) {
        List<Token> tokens = from.sentence().tokens();
        int index = from.index() + distance;
        return index < 0 || index >= tokens.size() ? "#" : meanings.of(tokens.get(index));
    }
}
