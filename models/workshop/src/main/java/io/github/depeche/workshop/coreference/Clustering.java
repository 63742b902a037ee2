package io.github.depeche.workshop.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Two ways to gather the same mentions (numbered from 0), and how far they agree: MUC, B³ and CEAFe. */
final class Clustering {

    private final List<Integer> key;
    private final List<Integer> response;

    /**
     * @param key the annotator's cluster of each mention
     * @param response the program's
     */
    Clustering(List<Integer> key, List<Integer> response) {
        this.key = key;
        this.response = response;
    }

    static List<Set<Integer>> clusters(List<Integer> clusterOf) {
        Map<Integer, Set<Integer>> clusters = new HashMap<>();
        for (int i = 0; i < clusterOf.size(); i++) {
            clusters.computeIfAbsent(clusterOf.get(i), c -> new HashSet<>()).add(i);
        }
        return new ArrayList<>(clusters.values());
    }

    /** Vilain et al. 1995: links kept, of those that a cluster needs. */
    void addMuc(Ratio recall, Ratio precision) {
        addMuc(key, response, recall);
        addMuc(response, key, precision);
    }

    private static void addMuc(List<Integer> from, List<Integer> to, Ratio ratio) {
        for (Set<Integer> cluster : clusters(from)) {
            Set<Integer> parts = new HashSet<>();
            cluster.forEach(mention -> parts.add(to.get(mention)));
            ratio.add(cluster.size() - parts.size(), cluster.size() - 1);
        }
    }

    /** Bagga and Baldwin 1998: for each mention, how much of its cluster is in the other one. */
    void addB3(Ratio recall, Ratio precision) {
        for (Set<Integer> k : clusters(key)) {
            for (Set<Integer> r : clusters(response)) {
                int common = common(k, r);
                recall.add((double) common * common / k.size(), 0);
                precision.add((double) common * common / r.size(), 0);
            }
        }
        recall.add(0, key.size());
        precision.add(0, key.size());
    }

    /** Luo 2005, with the similarity of entities φ4, over the best one-to-one alignment. */
    void addCeafe(Ratio recall, Ratio precision) {
        List<Set<Integer>> k = clusters(key);
        List<Set<Integer>> r = clusters(response);
        double[][] similarity = new double[k.size()][r.size()];
        for (int i = 0; i < k.size(); i++) {
            for (int j = 0; j < r.size(); j++) {
                similarity[i][j] = 2.0
                        * common(k.get(i), r.get(j))
                        / (k.get(i).size() + r.get(j).size());
            }
        }
        double best = Assignment.best(similarity);
        recall.add(best, k.size());
        precision.add(best, r.size());
    }

    private static int common(Set<Integer> one, Set<Integer> other) {
        int common = 0;
        for (Integer mention : one) {
            common += other.contains(mention) ? 1 : 0;
        }
        return common;
    }
}
