package io.github.depeche.linguistics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rest of the document tells of a word. */
final class DocumentMemory {

    private static final int[] NO_CLASSES = new int[NameLabels.CLASSES + 1];

    /** Counts over the occurrences of one form. */
    private static final class Occurrences {
        private int small;
        private int inside;
        private int afterCapital;
        private int beforeCapital;
        private int surname;
        private final int[] classes = new int[NameLabels.CLASSES + 1];
        private final Map<Integer, Integer> before = new HashMap<>(4);
        private final Map<Integer, Integer> after = new HashMap<>(4);
    }

    private final String[] lower;
    private final boolean[] capital;
    private final int @Nullable [] firstPass;
    private final Map<String, Occurrences> forms = new HashMap<>();
    /** The names of the first reading with the classes that they got, and the name that each word is in. */
    private final Map<String, int[]> names = new HashMap<>();

    private final String[] nameAt;

    DocumentMemory(NameText text, String[] lower, boolean[] capital, int @Nullable [] firstPass) {
        this.lower = lower;
        this.capital = capital;
        this.firstPass = firstPass;
        this.nameAt = new String[lower.length];
        Arrays.fill(nameAt, "");
        if (firstPass != null) {
            rememberNames(firstPass);
        }
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            int begin = text.start(sentence);
            int end = text.start(sentence + 1);
            for (int i = begin; i < end; i++) {
                remember(i, begin, end);
            }
        }
    }

    private void remember(int i, int begin, int end) {
        Occurrences form = forms.computeIfAbsent(lower[i], word -> new Occurrences());
        if (!capital[i]) {
            form.small++;
            return;
        }
        form.inside += i > begin ? 1 : 0;
        form.afterCapital += i > begin && capital[i - 1] ? 1 : 0;
        form.beforeCapital += i + 1 < end && capital[i + 1] ? 1 : 0;
        form.before.merge(i > begin ? lower[i - 1].hashCode() : 7, 1, Integer::sum);
        form.after.merge(i + 1 < end ? lower[i + 1].hashCode() : 7, 1, Integer::sum);
        if (firstPass != null) {
            form.classes[classOf(firstPass[i])]++;
            form.surname += NameLabels.endsPerson(firstPass[i]) ? 1 : 0;
        }
    }

    private void rememberNames(int[] labels) {
        for (NameLabels.Chunk chunk : NameLabels.read(labels)) {
            String name = String.join(" ", Arrays.asList(lower).subList(chunk.begin(), chunk.end()));
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

    /** Adds the features of a word that has this shape. */
    void features(int i, int shape, NameFeatureList out) {
        if (firstPass != null) {
            out.add(160, firstPass[i]);
            out.add(161, i > 0 ? firstPass[i - 1] : -1);
            out.add(162, i + 1 < firstPass.length ? firstPass[i + 1] : -1);
        }
        if (!capital[i]) {
            return;
        }
        Occurrences form = forms.getOrDefault(lower[i], new Occurrences());
        out.add(150, Math.min(form.small, 1) * 2 + Math.min(form.inside, 1));
        out.add(151, Math.min(form.afterCapital, 1) * 2 + Math.min(form.beforeCapital, 1));
        form.before.keySet().forEach(word -> out.add(152, word));
        form.after.keySet().forEach(word -> out.add(153, word));
        if (firstPass != null) {
            int own = classOf(firstPass[i]);
            int majority = majority(form.classes, own);
            out.add(163, majority);
            out.add(164, NameFeatureList.mix(majority, firstPass[i]));
            out.add(165, NameFeatureList.mix(majority, shape));
            out.add(166, NameFeatureList.mix(form.surname > 0 ? 1 : 0, firstPass[i]));
            int whole = majority(names.getOrDefault(nameAt[i], NO_CLASSES), own);
            out.add(167, NameFeatureList.mix(whole, firstPass[i]));
        }
    }
}
