package io.github.depeche.workshop.grammar;

import io.github.depeche.extension.Morphology;
import io.github.depeche.extension.PartOfSpeech;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads CoNLL-U files. */
final class Treebank {

    private static final int ID = 0;
    private static final int FORM = 1;
    private static final int LEMMA = 2;
    private static final int UPOS = 3;
    private static final int FEATS = 5;
    private static final int HEAD = 6;
    private static final int RELATION = 7;
    private static final int COLUMNS = 10;

    private Treebank() {}

    /**
     * A syntactic word with its gold analysis.
     *
     * @param surface the form of the contraction that it is the first word of, its own form, or empty for the other words of a contraction
     * @param head from 1; 0 for the root
     */
    record Word(
            String form,
            String surface,
            String lemma,
            PartOfSpeech partOfSpeech,
            Morphology morphology,
            int head,
            String relation) {

        Word withHead(int other) {
            return new Word(form, surface, lemma, partOfSpeech, morphology, other, relation);
        }
    }

    /** A sentence: its text, and its words. */
    record GoldSentence(String text, List<Word> words) {
        List<String> forms() {
            return words.stream().map(Word::form).toList();
        }

        /** The words from the last to the first. */
        GoldSentence reversed() {
            List<Word> reversed = new ArrayList<>();
            for (int i = words.size() - 1; i >= 0; i--) {
                Word word = words.get(i);
                reversed.add(word.withHead(word.head == 0 ? 0 : words.size() + 1 - word.head));
            }
            return new GoldSentence(text, List.copyOf(reversed));
        }
    }

    /** The sentences of files, in order. */
    static List<GoldSentence> read(List<Path> files) throws IOException {
        List<GoldSentence> sentences = new ArrayList<>();
        for (Path file : files) {
            sentences.addAll(read(file));
        }
        return sentences;
    }

    /** The sentences of a file, in order. */
    static List<GoldSentence> read(Path file) throws IOException {
        List<GoldSentence> sentences = new ArrayList<>();
        String text = "";
        List<Word> words = new ArrayList<>();
        String contraction = "";
        int contractionEnd = 0;
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.add("");
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (line.startsWith("# text = ")) {
                text = line.substring("# text = ".length());
            } else if (line.isEmpty() && !words.isEmpty()) {
                sentences.add(new GoldSentence(text, List.copyOf(words)));
                words.clear();
                contractionEnd = 0;
            } else if (cells.length == COLUMNS && cells[ID].contains("-")) {
                contraction = cells[FORM];
                contractionEnd = Integer.parseInt(cells[ID].substring(cells[ID].indexOf('-') + 1));
            } else if (cells.length == COLUMNS && !cells[ID].contains(".")) {
                boolean contracted = words.size() < contractionEnd;
                words.add(word(cells, contracted ? contraction : cells[FORM]));
                contraction = "";
            }
        }
        return sentences;
    }

    private static Word word(String[] cells, String surface) {
        return new Word(
                cells[FORM],
                surface,
                cells[LEMMA],
                PartOfSpeech.valueOf(cells[UPOS]),
                Morphology.parse(cells[FEATS]),
                Integer.parseInt(cells[HEAD]),
                cells[RELATION]);
    }
}
