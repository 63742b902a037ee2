package io.github.depeche.workshop.grammar;

import io.github.depeche.linguistics.grammar.Lemmatizer;
import io.github.depeche.linguistics.grammar.ModelFile;
import io.github.depeche.linguistics.grammar.WordForm;
import io.github.depeche.linguistics.grammar.WordForms;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Collects what the lemmatizer knows beyond the dictionary. */
final class LemmaTrainer {

    private static final int FEWEST = 3;
    private static final int MOST_CUT = 9;

    /** What the lemmatizer knows. */
    record Lemmas(Map<String, String> exceptions, Map<String, String> changes) {

        Lemmatizer lemmatizer() {
            return new Lemmatizer(exceptions, changes);
        }

        /** The whole model file. */
        byte[] file() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DataOutputStream out = new DataOutputStream(bytes)) {
                write(out, exceptions);
                write(out, changes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return ModelFile.wrap(bytes.toByteArray());
        }

        private static void write(DataOutputStream out, Map<String, String> map) throws IOException {
            ModelBytes.writeVariable(out, map.size());
            for (Map.Entry<String, String> entry : map.entrySet()) {
                ModelBytes.writeString(out, entry.getKey());
                ModelBytes.writeString(out, entry.getValue());
            }
        }
    }

    private LemmaTrainer() {}

    static Lemmas train(List<Treebank.GoldSentence> gold, WordForms wordForms, List<FullForm> dictionary) {
        Map<String, String> changes = changes(dictionary);
        Lemmatizer plain = new Lemmatizer(Map.of(), changes);
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        Map<String, String> otherwise = new HashMap<>();
        for (Treebank.GoldSentence sentence : gold) {
            for (Treebank.Word word : sentence.words()) {
                WordForm form = wordForms.get(word.form());
                String key = Lemmatizer.key(word.partOfSpeech(), form);
                counts.computeIfAbsent(key, missing -> new TreeMap<>()).merge(word.lemma(), 1, Integer::sum);
                otherwise.putIfAbsent(key, plain.withoutTreebank(form, word.partOfSpeech()));
            }
        }
        Map<String, String> exceptions = new TreeMap<>();
        counts.forEach((key, lemmas) -> {
            String lemma = mostFrequent(lemmas);
            if (!lemma.equals(otherwise.get(key))) {
                exceptions.put(key, lemma);
            }
        });
        return new Lemmas(exceptions, changes);
    }

    /** For each ending the change that most of its forms ask for, where a shorter ending does not ask for the same. */
    private static Map<String, String> changes(List<FullForm> dictionary) {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        for (FullForm entry : dictionary) {
            String form = entry.form().toLowerCase(Locale.ROOT);
            String change = change(form, entry.lemma().toLowerCase(Locale.ROOT));
            for (int length = 1; length <= Math.min(Lemmatizer.LONGEST_ENDING, form.length() - 1); length++) {
                String key = Lemmatizer.key(entry.partOfSpeech(), form.substring(form.length() - length));
                counts.computeIfAbsent(key, missing -> new TreeMap<>()).merge(change, 1, Integer::sum);
            }
        }
        Map<String, String> changes = new TreeMap<>();
        counts.forEach((key, of) -> {
            String change = mostFrequent(of);
            int start = key.indexOf(' ') + 1;
            String shorter = key.substring(0, start) + key.substring(Math.min(start + 1, key.length()));
            boolean shortest = key.length() == start + 1;
            boolean same = !shortest
                    && counts.containsKey(shorter)
                    && mostFrequent(counts.get(shorter)).equals(change);
            if (of.getOrDefault(change, 0) >= FEWEST && change.charAt(0) - '0' <= MOST_CUT && !same) {
                changes.put(key, change);
            }
        });
        return changes;
    }

    private static String change(String form, String lemma) {
        int common = 0;
        while (common < Math.min(form.length(), lemma.length()) && form.charAt(common) == lemma.charAt(common)) {
            common++;
        }
        return (char) ('0' + form.length() - common) + lemma.substring(common);
    }

    private static String mostFrequent(Map<String, Integer> counts) {
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }
}
