package io.github.depeche.workshop.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;

/**
 * Headings and items of leaflets of medicines, which follow one European template: run together they have no mark that tells where one ends
 * (« LISTE DES EXCIPIENTS FORME PHARMACEUTIQUE ET CONTENU »), and a treebank shows each but once or twice.
 */
record LeafletHeadings(List<String> headings) {

    private static final String RESOURCE = "leaflet-headings.txt";
    private static final String COMMENT = "#";

    private static final double SHARE = 0.4;
    /** Most leaflets write « PROPRIETES », some « PROPRIÉTÉS ». */
    private static final double CAPITALS_WITHOUT_ACCENTS = 0.7;

    static LeafletHeadings load() throws IOException {
        try (InputStream in = Objects.requireNonNull(LeafletHeadings.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new LeafletHeadings(
                    reader.lines().filter(line -> !line.startsWith(COMMENT)).toList());
        }
    }

    /** Sentences in another order with headings between them. */
    List<String> amid(List<String> sentences, Random random) {
        List<String> others = new ArrayList<>(headings);
        Collections.shuffle(others, random);
        List<String> shuffled = new ArrayList<>(sentences);
        Collections.shuffle(shuffled, random);
        List<String> mixed = new ArrayList<>();
        int next = 0;
        for (String sentence : shuffled) {
            while (random.nextDouble() < SHARE) {
                mixed.add(written(others.get(next++ % others.size()), random));
            }
            mixed.add(sentence);
        }
        return mixed;
    }

    private static String written(String heading, Random random) {
        boolean capitals = heading.equals(heading.toUpperCase(Locale.ROOT));
        return capitals && random.nextDouble() < CAPITALS_WITHOUT_ACCENTS
                ? Normalizer.normalize(heading, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                : heading;
    }
}
