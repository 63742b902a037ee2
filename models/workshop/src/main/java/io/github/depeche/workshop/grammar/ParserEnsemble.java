package io.github.depeche.workshop.grammar;

import io.github.depeche.linguistics.grammar.DependencyParser;
import io.github.depeche.linguistics.grammar.WordSequence;
import java.util.ArrayList;
import java.util.List;

/**
 * Parsers that vote: the tree is the one whose arcs have most votes together (Sagae and Lavie 2006). Better than each, and too slow for work:
 * it annotates text for one parser to learn from.
 */
final class ParserEnsemble {

    /**
     * A voter.
     *
     * @param reversed whether it reads from right to left
     */
    record Member(DependencyParser parser, boolean reversed) {}

    private static final double JUDGED = 100;

    private final List<Member> members;
    private final List<String> names;
    private final int root;
    private final int besideRoot;

    /** Of parsers that give the same relations. */
    ParserEnsemble(List<Member> members) {
        this.members = List.copyOf(members);
        this.names = members.get(0).parser().relations();
        this.root = names.indexOf("root");
        this.besideRoot = names.indexOf("parataxis");
    }

    /** Gives every word its head and relation; what is judged outweighs all votes. */
    void parse(WordSequence words, List<JudgedArcs.Arc> judged) {
        int size = words.size();
        List<int[]> heads = new ArrayList<>();
        List<int[]> relations = new ArrayList<>();
        double[][] votes = new double[size + 1][size + 1];
        for (Member member : members) {
            vote(member, words, heads, relations);
        }
        for (int m = 0; m < heads.size(); m++) {
            for (int i = 1; i <= size; i++) {
                // the first members win ties
                votes[heads.get(m)[i]][i] += 1 - 0.001 * m;
            }
        }
        for (JudgedArcs.Arc arc : judged) {
            votes[arc.head()][arc.word()] += JUDGED;
        }
        int[] tree = MaximumSpanningTree.of(votes);
        for (int i = 1; i <= size; i++) {
            words.setArc(i, tree[i] == 0 ? size + 1 : tree[i], relation(i, tree[i], heads, relations));
        }
        for (JudgedArcs.Arc arc : judged) {
            if (tree[arc.word()] == arc.head()) {
                words.setArc(arc.word(), words.head(arc.word()), judgedRelation(arc));
            }
        }
    }

    private int judgedRelation(JudgedArcs.Arc arc) {
        int relation = names.indexOf(arc.relation());
        if (relation < 0) {
            throw new IllegalArgumentException("judged arcs: the treebanks have no relation " + arc.relation());
        }
        return relation;
    }

    private static void vote(Member member, WordSequence words, List<int[]> heads, List<int[]> relations) {
        int size = words.size();
        WordSequence read = member.reversed() ? words.reversed() : words;
        member.parser().parse(read);
        int[] head = new int[size + 1];
        int[] relation = new int[size + 1];
        for (int i = 1; i <= size; i++) {
            int place = member.reversed() ? size + 1 - i : i;
            int found = read.head(place);
            int inOrder = member.reversed() ? size + 1 - found : found;
            head[i] = found > size ? 0 : inOrder;
            relation[i] = read.relation(place);
        }
        heads.add(head);
        relations.add(relation);
    }

    /** The relation that most of the voters for this head gave. Only the root has the root's: what all took for it is a clause beside it. */
    private int relation(int index, int head, List<int[]> heads, List<int[]> relations) {
        if (head == 0) {
            return root;
        }
        double most = -1;
        int best = besideRoot;
        for (int m = 0; m < heads.size(); m++) {
            double votes = 0;
            for (int other = 0; other < heads.size(); other++) {
                if (relations.get(other)[index] == relations.get(m)[index]) {
                    votes += heads.get(other)[index] == head ? 1 : 0.05;
                }
            }
            if (votes > most && relations.get(m)[index] != root) {
                most = votes;
                best = relations.get(m)[index];
            }
        }
        return best;
    }
}
