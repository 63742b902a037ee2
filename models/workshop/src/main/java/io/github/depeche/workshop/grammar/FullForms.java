package io.github.depeche.workshop.grammar;

import io.github.depeche.extension.PartOfSpeech;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** All forms of LanguageTool's French dictionary that have a lemma worth learning from. */
final class FullForms {

    private static final Map<Character, PartOfSpeech> LEARNED =
            Map.of('N', PartOfSpeech.NOUN, 'J', PartOfSpeech.ADJ, 'V', PartOfSpeech.VERB, 'A', PartOfSpeech.ADV);

    private FullForms() {}

    static List<FullForm> read() throws IOException {
        ClassLoader loader = FullForms.class.getClassLoader();
        List<FullForm> forms = new ArrayList<>();
        try (InputStream automaton = open(loader, "french.dict");
                InputStream description = open(loader, "french.info")) {
            for (WordData word : new DictionaryLookup(Dictionary.read(automaton, description))) {
                CharSequence tag = word.getTag();
                PartOfSpeech partOfSpeech = tag == null ? null : LEARNED.get(tag.charAt(0));
                if (partOfSpeech != null) {
                    forms.add(new FullForm(
                            word.getWord().toString(),
                            word.getStem().toString(),
                            partOfSpeech,
                            tag.subSequence(0, tag.length() - 1).toString()));
                }
            }
        }
        return forms;
    }

    private static InputStream open(ClassLoader loader, String name) {
        String path = "org/languagetool/resource/fr/" + name;
        return Objects.requireNonNull(loader.getResourceAsStream(path), path);
    }
}
