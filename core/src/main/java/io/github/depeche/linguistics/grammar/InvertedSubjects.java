package io.github.depeche.linguistics.grammar;

import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import java.util.List;

/**
 * « … », a promis devant la grille la maire: the object of an incise is what was said, so a noun after its verb can only be the subject, even
 * where the parser, used to objects after verbs, sees an object.
 */
final class InvertedSubjects {

    private static final int VERB = Tags.of(PartOfSpeech.VERB);

    private final List<String> relations;
    private final int incise;
    private final int object;
    private final int subject;

    InvertedSubjects(List<String> relations) {
        this.relations = relations;
        this.incise = relations.indexOf("parataxis:insert");
        this.object = relations.indexOf("obj");
        this.subject = relations.indexOf("nsubj");
    }

    /** Makes subjects of such objects. */
    void correct(WordSequence words, MorphologyClassifier morphology) {
        int[] candidate = new int[words.size() + 2];
        boolean[] finite = new boolean[words.size() + 2];
        boolean[] complete = new boolean[words.size() + 2];
        for (int i = 1; i <= words.size(); i++) {
            int head = words.head(i);
            String relation = relations.get(words.relation(i));
            finite[i] |= morphology.morphology(words, i).has(Feature.FINITE);
            finite[head] |= relation.startsWith("aux");
            complete[head] |=
                    relation.startsWith("nsubj") || relation.startsWith("csubj") || relation.equals("expl:subj");
            if (words.relation(i) == object && i > head && candidate[head] == 0) {
                candidate[head] = i;
            }
        }
        for (int i = 1; i <= words.size(); i++) {
            boolean inciseVerb = words.relation(i) == incise && words.tag(i) == VERB && finite[i] && !complete[i];
            if (inciseVerb && candidate[i] > 0) {
                words.setArc(candidate[i], i, subject);
            }
        }
    }
}
