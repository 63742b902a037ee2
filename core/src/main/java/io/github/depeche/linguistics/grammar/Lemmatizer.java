package io.github.depeche.linguistics.grammar;

import io.github.depeche.extension.Feature;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.Morphology;
import io.github.depeche.extension.PartOfSpeech;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lemma of a tagged word: what the treebanks say where the dictionary says something else or nothing; then the dictionary; then, for
 * forms nobody has seen, the change that the longest known ending asks for.
 */
public final class Lemmatizer {

    /** The model's name in the language pack. */
    public static final String RESOURCE = "lemmas.bin";

    /** The longest ending that a change is known for. */
    public static final int LONGEST_ENDING = 6;

    private final Map<String, String> exceptions;
    private final Map<String, String> changes;

    /**
     * With what training found.
     *
     * @param exceptions from {@link #key(PartOfSpeech, WordForm)} to lemma
     * @param changes from {@link #key(PartOfSpeech, String)} to how many letters to cut, and what to put in their place: {@code "2er"}
     */
    public Lemmatizer(Map<String, String> exceptions, Map<String, String> changes) {
        this.exceptions = exceptions;
        this.changes = changes;
    }

    static Lemmatizer load(LanguagePack pack) {
        ByteBuffer in = ModelFile.read(pack, RESOURCE);
        Map<String, String> exceptions = readMap(in);
        return new Lemmatizer(exceptions, readMap(in));
    }

    private static Map<String, String> readMap(ByteBuffer in) {
        int size = ModelFile.readVariable(in);
        Map<String, String> map = new HashMap<>(size * 2);
        for (int i = 0; i < size; i++) {
            String key = ModelFile.readString(in);
            map.put(key, ModelFile.readString(in));
        }
        return map;
    }

    /** An ending with a part of speech. */
    public static String key(PartOfSpeech partOfSpeech, String ending) {
        return partOfSpeech.name() + " " + ending;
    }

    /** A form with a part of speech; capitals count in proper nouns alone. */
    public static String key(PartOfSpeech partOfSpeech, WordForm form) {
        return key(partOfSpeech, partOfSpeech == PartOfSpeech.PROPN ? form.text : form.lower);
    }

    /** The lemma of a tagged word whose features are known: « prise » is a participle of « prendre », « il prise » a form of « priser ». */
    String lemma(WordSequence words, int index, Morphology morphology) {
        WordForm form = words.form(index);
        String lemma = lemma(form, words.partOfSpeech(index));
        boolean participle = words.partOfSpeech(index) == PartOfSpeech.VERB
                && morphology.has(Feature.PARTICIPLE)
                && morphology.has(Feature.PAST);
        return participle ? form.participleLemma(lemma) : lemma;
    }

    /** The lemma of a form. */
    public String lemma(WordForm form, PartOfSpeech partOfSpeech) {
        String known = exceptions.get(key(partOfSpeech, partOfSpeech == PartOfSpeech.PROPN ? form.text : form.lower));
        return known == null ? withoutTreebank(form, partOfSpeech) : known;
    }

    /** The lemma as dictionary and endings give it. */
    public String withoutTreebank(WordForm form, PartOfSpeech partOfSpeech) {
        if (partOfSpeech == PartOfSpeech.PROPN || partOfSpeech == PartOfSpeech.X || partOfSpeech == PartOfSpeech.SYM) {
            return form.text;
        }
        String inDictionary = form.dictionaryLemma(Tags.of(partOfSpeech));
        if (inDictionary != null) {
            return inDictionary;
        }
        boolean acronym =
                form.readings.isEmpty() && form.text.length() > 1 && Character.isUpperCase(form.text.charAt(1));
        if (acronym) {
            return form.text;
        }
        String changed = changed(form.lower, partOfSpeech);
        return changed == null ? form.lower : changed;
    }

    private @Nullable String changed(String form, PartOfSpeech partOfSpeech) {
        for (int length = Math.min(LONGEST_ENDING, form.length() - 1); length > 0; length--) {
            String change = changes.get(key(partOfSpeech, form.substring(form.length() - length)));
            if (change != null) {
                int cut = change.charAt(0) - '0';
                return cut <= form.length() ? form.substring(0, form.length() - cut) + change.substring(1) : null;
            }
        }
        return null;
    }
}
