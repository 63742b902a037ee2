package io.github.depeche.linguistics.grammar;

import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import java.util.List;
import java.util.Set;

/**
 * « La France, dont les troupes ont quitté le pays, a condamné l'attaque »: an incise interrupts or follows a clause. Where before it stands
 * but a noun with its relative clause, or with a participle, the parser, used to « …, a indiqué le ministre », has taken the main verb for an
 * incise.
 */
final class MistakenIncises {

    private static final int VERB = Tags.of(PartOfSpeech.VERB);
    private static final Set<PartOfSpeech> NOMINAL =
            Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON, PartOfSpeech.NUM);
    /** So many words around a verb are looked through, so that a giant sentence costs no more than its length. */
    private static final int REACH = 40;

    private final List<String> relations;

    MistakenIncises(List<String> relations) {
        this.relations = relations;
    }

    /** Makes main verbs of such incises, and objects of what was taken for their subjects. */
    void correct(WordSequence words, MorphologyClassifier morphology) {
        for (int i = 1; i <= words.size(); i++) {
            if (isRelated(words, i, "parataxis:insert") && words.tag(i) == VERB) {
                correct(words, morphology, i);
            }
        }
    }

    private void correct(WordSequence words, MorphologyClassifier morphology, int incise) {
        int governor = words.head(incise);
        int subject = subject(words, incise);
        boolean certain = subject > 0 && (subject < incise || words.partOfSpeech(subject) == PartOfSpeech.PRON);
        if (governor >= incise || certain || words.tag(governor) != VERB) {
            return;
        }
        int pronoun = relativePronoun(words, morphology, governor);
        int noun = pronoun > 0 ? antecedent(words, pronoun, governor) : participleSubject(words, morphology, governor);
        if (noun == 0 || has(words, noun, "case")) {
            return;
        }
        words.setArc(incise, words.head(governor), words.relation(governor));
        words.setArc(governor, noun, relation(pronoun > 0 ? "acl:relcl" : "acl"));
        for (int i = begin(noun); i < noun; i++) {
            if (words.head(i) == governor) {
                words.setArc(i, incise, words.relation(i));
            }
        }
        for (int i = noun + 1; i < governor; i++) {
            if (words.head(i) == governor && pronoun == 0 && isRelated(words, i, "nsubj")) {
                words.setArc(i, noun, relation("appos"));
            }
        }
        words.setArc(noun, incise, relation("nsubj"));
        if (subject > 0) {
            words.setArc(subject, incise, relation("obj"));
        }
    }

    /** The first subject of the verb; 0 if it has none. */
    private int subject(WordSequence words, int verb) {
        for (int i = begin(verb); i <= end(words, verb); i++) {
            String name = relations.get(words.relation(i));
            if (words.head(i) == verb && (name.startsWith("nsubj") || name.equals("expl:subj"))) {
                return i;
            }
        }
        return 0;
    }

    private int relativePronoun(WordSequence words, MorphologyClassifier morphology, int verb) {
        for (int i = begin(verb); i < verb; i++) {
            boolean relative = words.partOfSpeech(i) == PartOfSpeech.PRON
                    && morphology.morphology(words, i).has(Feature.RELATIVE);
            if (relative && (words.head(i) == verb || words.head(words.head(i)) == verb)) {
                return i;
            }
        }
        return 0;
    }

    /** The noun before the pronoun that the parser hung on the verb of its relative clause; 0 if there is none. */
    private int antecedent(WordSequence words, int pronoun, int verb) {
        for (int i = pronoun - 1; i >= begin(verb); i--) {
            if (words.head(i) == verb && NOMINAL.contains(words.partOfSpeech(i))) {
                return i;
            }
        }
        return 0;
    }

    /** « Le capitaine, arrivé au pouvoir en 2022, avait annoncé la mobilisation »: the subject of a participle without auxiliary. */
    private int participleSubject(WordSequence words, MorphologyClassifier morphology, int verb) {
        if (!morphology.morphology(words, verb).has(Feature.PARTICIPLE) || hasAuxiliary(words, verb)) {
            return 0;
        }
        for (int i = begin(verb); i < verb; i++) {
            if (words.head(i) == verb && isRelated(words, i, "nsubj")) {
                return i;
            }
        }
        return 0;
    }

    private boolean hasAuxiliary(WordSequence words, int verb) {
        for (int i = begin(verb); i <= end(words, verb); i++) {
            String name = relations.get(words.relation(i));
            if (words.head(i) == verb && (name.startsWith("aux") || name.equals("cop"))) {
                return true;
            }
        }
        return false;
    }

    private boolean has(WordSequence words, int head, String relation) {
        for (int i = begin(head); i <= end(words, head); i++) {
            if (words.head(i) == head && isRelated(words, i, relation)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRelated(WordSequence words, int index, String relation) {
        return relations.get(words.relation(index)).equals(relation);
    }

    private static int begin(int index) {
        return Math.max(1, index - REACH);
    }

    private static int end(WordSequence words, int index) {
        return Math.min(words.size(), index + REACH);
    }

    private int relation(String name) {
        return relations.indexOf(name);
    }
}
