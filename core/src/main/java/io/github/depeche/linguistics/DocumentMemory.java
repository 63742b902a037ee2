package io.github.depeche.linguistics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the rest of the document tells of a word. */
final class DocumentMemory {

    private static final int[] NO_CLASSES = new int[NameLabels.CLASSES + 1];

    /** What the occurrences of one form with a capital have been. */
    private static final class Occurrences {
        private boolean small;
        private boolean inside;
        private boolean afterCapital;
        private boolean beforeCapital;
        private boolean surname;
        private final int[] classes = new int[NameLabels.CLASSES + 1];
        private final Set<Integer> before = new HashSet<>(4);
        private final Set<Integer> after = new HashSet<>(4);
    }

    private final NameWord[] words;
    private final int[] firstPass;
    /** What is counted of forms that stand with a capital somewhere. */
    private final Map<String, Occurrences> forms = new HashMap<>();
    /** The names of the first reading with the classes that they got, and the name that each word is in. */
    private final Map<String, int[]> names = new HashMap<>();

    private final String[] nameAt;

    DocumentMemory(NameText text, NameWord[] words, int[] firstPass) {
        this.words = words;
        this.firstPass = firstPass;
        this.nameAt = new String[words.length];
        Arrays.fill(nameAt, "");
        rememberNames(firstPass);
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            int begin = text.start(sentence);
            int end = text.start(sentence + 1);
            for (int i = begin; i < end; i++) {
                if (words[i].capital) {
                    remember(i, begin, end);
                }
            }
        }
        for (NameWord word : words) {
            Occurrences form = word.capital ? null : forms.get(word.lower);
            if (form != null) {
                form.small = true;
            }
        }
    }

    private void remember(int i, int begin, int end) {
        Occurrences form = forms.computeIfAbsent(words[i].lower, word -> new Occurrences());
        form.inside |= i > begin;
        form.afterCapital |= i > begin && words[i - 1].capital;
        form.beforeCapital |= i + 1 < end && words[i + 1].capital;
        form.before.add(i > begin ? words[i - 1].low : 7);
        form.after.add(i + 1 < end ? words[i + 1].low : 7);
        form.classes[classOf(firstPass[i])]++;
        form.surname |= NameLabels.endsPerson(firstPass[i]);
    }

    private void rememberNames(int[] labels) {
        for (NameLabels.Chunk chunk : NameLabels.read(labels)) {
            StringBuilder letters = new StringBuilder();
            for (int i = chunk.begin(); i < chunk.end(); i++) {
                letters.append(words[i].lower).append(' ');
            }
            String name = letters.toString();
            names.computeIfAbsent(name, key -> new int[NameLabels.CLASSES + 1])[chunk.nameClass()]++;
            Arrays.fill(nameAt, chunk.begin(), chunk.end(), name);
        }
    }

    private static int classOf(int label) {
        return label == NameLabels.OUTSIDE ? NameLabels.CLASSES : NameLabels.classOf(label);
    }

    /** The class that most of the other occurrences have, and whether all have it; -1 if there is no other. */
    private static int majority(int[] classes, int own) {
        int best = -1;
        int most = 0;
        int all = -1;
        for (int k = 0; k < classes.length; k++) {
            int others = classes[k] - (k == own ? 1 : 0);
            all += classes[k];
            if (others > most) {
                most = others;
                best = k;
            }
        }
        return best < 0 ? -1 : 2 * best + (most == all ? 1 : 0);
    }

    /** Adds the features of a word. */
    void features(int i, NameFeatureList out) {
        Occurrences form = words[i].capital ? forms.get(words[i].lower) : null;
        if (form == null) {
            return;
        }
        out.add(150, (form.small ? 2 : 0) + (form.inside ? 1 : 0));
        out.add(151, (form.afterCapital ? 2 : 0) + (form.beforeCapital ? 1 : 0));
        form.before.forEach(word -> out.add(152, word));
        form.after.forEach(word -> out.add(153, word));
        int own = classOf(firstPass[i]);
        int majority = majority(form.classes, own);
        out.add(163, majority);
        out.add(164, NameFeatureList.mix(majority, firstPass[i]));
        out.add(165, NameFeatureList.mix(majority, words[i].shape));
        out.add(166, NameFeatureList.mix(form.surname ? 1 : 0, firstPass[i]));
        int whole = majority(names.getOrDefault(nameAt[i], NO_CLASSES), own);
        out.add(167, NameFeatureList.mix(whole, firstPass[i]));
    }
}
