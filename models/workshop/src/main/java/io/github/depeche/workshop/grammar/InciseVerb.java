package io.github.depeche.workshop.grammar;

import io.github.depeche.extension.PartOfSpeech;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A verb that introduces what somebody said, with the forms that an incise takes; a line of the list says « s'indigner » of a pronominal one. */
record InciseVerb(String lemma, boolean pronominal, String participle, String singular, String plural) {

    private static final String RESOURCE = "incise-verbs.txt";
    private static final String REFLEXIVE = "Person=3|PronType=Prs|Reflex=Yes";
    private static final String PARTICIPLE = "Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part";

    /** The verbs of the workshop's list, inflected by the dictionary. */
    static List<InciseVerb> read(List<FullForm> dictionary) throws IOException {
        Map<String, String> forms = new HashMap<>();
        for (FullForm entry : dictionary) {
            if (entry.partOfSpeech() == PartOfSpeech.VERB) {
                forms.putIfAbsent(entry.lemma() + " " + entry.tag(), entry.form());
            }
        }
        List<InciseVerb> verbs = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(InciseVerb.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                boolean pronominal = line.startsWith("se ") || line.startsWith("s'");
                String lemma = pronominal ? line.substring(line.startsWith("se ") ? 3 : 2) : line;
                verbs.add(new InciseVerb(
                        lemma,
                        pronominal,
                        form(forms, lemma + " V ppa m s"),
                        form(forms, lemma + " V ind pres 3 s"),
                        form(forms, lemma + " V ind pres 3 p")));
            }
        }
        return verbs;
    }

    private static String form(Map<String, String> forms, String key) {
        return Objects.requireNonNull(forms.get(key), key);
    }

    /** The verb in a sentence. */
    record Inflected(List<Node> nodes, Node main) {

        /** What the pronoun follows: the auxiliary, or the verb itself. */
        private Node inverted() {
            Node first = nodes.get(0);
            return first.word().partOfSpeech() == PartOfSpeech.AUX ? first : main;
        }

        /** The words with the pronoun in its place. */
        List<Node> withClitic(boolean feminine) {
            List<Node> words = new ArrayList<>(nodes);
            words.add(words.indexOf(inverted()) + 1, clitic(feminine));
            return words;
        }

        /** The pronoun that follows: -t-il, -elle. */
        private Node clitic(boolean feminine) {
            String before = inverted().word().form();
            boolean bridge = !before.endsWith("t") && !before.endsWith("d");
            String form = (bridge ? "-t-" : "-") + (feminine ? "elle" : "il");
            String morphology = "Gender=" + (feminine ? "Fem" : "Masc") + "|Number=Sing|Person=3|PronType=Prs";
            return Node.of(form, "il", PartOfSpeech.PRON, morphology, main, "nsubj");
        }
    }

    /** « a déclaré », « ont déclaré »; « déclare », « déclarent »; « s'indigne », never « s'est indigné ». */
    Inflected inflect(boolean inPlural, boolean compound) {
        String present = "Mood=Ind|Number=" + (inPlural ? "Plur" : "Sing") + "|Person=3|Tense=Pres|VerbForm=Fin";
        if (compound && !pronominal) {
            Node main = Node.of(participle, lemma, PartOfSpeech.VERB, PARTICIPLE);
            Node auxiliary = Node.of(inPlural ? "ont" : "a", "avoir", PartOfSpeech.AUX, present, main, "aux:tense");
            return new Inflected(List.of(auxiliary, main), main);
        }
        Node main = Node.of(inPlural ? plural : singular, lemma, PartOfSpeech.VERB, present);
        if (pronominal) {
            String form = "aeéiouh".indexOf(lemma.charAt(0)) >= 0 ? "s'" : "se";
            Node pronoun = Node.of(form, "se", PartOfSpeech.PRON, REFLEXIVE, main, "expl:pv");
            return new Inflected(List.of(pronoun, main), main);
        }
        return new Inflected(List.of(main), main);
    }
}
