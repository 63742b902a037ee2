package io.github.depeche.linguistics.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The moves of the parser as numbers: 0 shifts, then one left arc for every relation, then one right arc for every relation. */
public final class TransitionSystem {

    /** The move that shifts. */
    public static final int SHIFT = 0;

    private static final String ROOT = "root";

    private final List<String> relations;
    private final int rootRelation;
    private final int[] groups;
    final int caseRelation;
    final int markRelation;

    /** Over an inventory of relations, {@code "root"} among them. */
    public TransitionSystem(List<String> relations) {
        this.relations = List.copyOf(relations);
        this.rootRelation = relations.indexOf(ROOT);
        this.caseRelation = relations.indexOf("case");
        this.markRelation = relations.indexOf("mark");
        this.groups = new int[relations.size()];
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (int i = 0; i < groups.length; i++) {
            Integer next = numbers.size();
            Integer known = numbers.putIfAbsent(group(relations.get(i)), next);
            groups[i] = (known == null ? next : known) & 63;
        }
    }

    /** Subtypes that change what else a head can take stay apart: a passive subject, an agent, an expletive. */
    private static String group(String relation) {
        boolean apart = relation.startsWith("nsubj") || relation.startsWith("obl:a") || relation.startsWith("expl");
        int colon = relation.indexOf(':');
        return apart || colon < 0 ? relation : relation.substring(0, colon);
    }

    /** The relations. */
    public List<String> relations() {
        return relations;
    }

    /** How many moves there are. */
    public int moves() {
        return 1 + 2 * relations.size();
    }

    /** The names of the moves, for the model. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        names.add("shift");
        relations.forEach(relation -> names.add("left " + relation));
        relations.forEach(relation -> names.add("right " + relation));
        return names;
    }

    /** The moves of a model, from their names. */
    static TransitionSystem ofNames(List<String> names) {
        return new TransitionSystem(names.stream()
                .filter(name -> name.startsWith("left "))
                .map(name -> name.substring("left ".length()))
                .toList());
    }

    /** The left arc with this relation. */
    public int left(int relation) {
        return 1 + relation;
    }

    /** The right arc with this relation. */
    public int right(int relation) {
        return 1 + relations.size() + relation;
    }

    /** Whether the move is a left arc. */
    public boolean isLeft(int move) {
        return move > SHIFT && move <= relations.size();
    }

    /** The relation of an arc. */
    public int relation(int move) {
        return isLeft(move) ? move - 1 : move - 1 - relations.size();
    }

    /** Whether the move can be made. */
    public boolean allows(Configuration configuration, int move) {
        if (move == SHIFT) {
            return configuration.canShift();
        }
        boolean toRoot = relation(move) == rootRelation;
        return isLeft(move)
                ? configuration.canAttachLeft() && toRoot == (configuration.front > configuration.size)
                : configuration.canAttachRight() && !toRoot;
    }

    /** Makes a move. */
    public void apply(Configuration configuration, int move) {
        if (move == SHIFT) {
            configuration.shift();
        } else if (isLeft(move)) {
            configuration.attachLeft(relation(move), groups[relation(move)]);
        } else {
            configuration.attachRight(relation(move), groups[relation(move)]);
        }
    }

    /** The allowed move with the highest score. */
    int best(Configuration configuration, int[] scores) {
        int count = relations.size();
        if (configuration.front > configuration.size && configuration.depth == 1) {
            return left(rootRelation);
        }
        int best = configuration.canShift() ? SHIFT : -1;
        if (configuration.canAttachLeft()) {
            best = bestArc(scores, 1, 1 + count, best);
        }
        if (configuration.canAttachRight()) {
            best = bestArc(scores, 1 + count, 1 + 2 * count, best);
        }
        return best;
    }

    private int bestArc(int[] scores, int from, int to, int soFar) {
        int best = soFar;
        for (int move = from; move < to; move++) {
            if (move - from != rootRelation && (best < 0 || scores[move] > scores[best])) {
                best = move;
            }
        }
        return best;
    }
}
