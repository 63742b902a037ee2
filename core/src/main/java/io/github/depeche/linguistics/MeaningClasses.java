package io.github.depeche.linguistics;

import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import io.github.depeche.lexicon.Table;
import java.util.HashMap;
import java.util.Map;

/**
 * To which of some fifty classes of meaning a word belongs: « hangar » is a site, « fuir » is to move, « hier » tells the time
 * ({@code word-classes.tsv}). They carry what is learnt of « l'entrepôt a brûlé » over to « le hangar a brûlé ».
 */
public final class MeaningClasses {

    /** Room for the words of the lexicon, which would otherwise be moved a dozen times while it is read. */
    private static final int ROOM = 1 << 15;

    private final Map<String, String> nouns = new HashMap<>(ROOM);
    private final Map<String, String> verbs = new HashMap<>(ROOM >> 2);
    private final Map<String, String> adverbs = new HashMap<>(ROOM >> 4);

    private MeaningClasses() {}

    /** Loads them. */
    public static MeaningClasses load(LanguagePack pack) {
        MeaningClasses classes = new MeaningClasses();
        for (Table.Row row : Table.read(pack, "word-classes.tsv").rows()) {
            String tag = row.get("tag");
            // « place » of an adverb is not « place » of a noun
            String name = tag + " " + row.get("class");
            Map<String, String> words = classes.wordsOf(PartOfSpeech.valueOf(tag));
            for (String lemma : row.get("lemmas").split(" ")) {
                words.put(lemma, name);
            }
        }
        return classes;
    }

    private Map<String, String> wordsOf(PartOfSpeech tag) {
        return switch (tag) {
            case NOUN -> nouns;
            case VERB, AUX -> verbs;
            case ADV -> adverbs;
            default -> Map.of();
        };
    }

    /** The class of a noun, verb or adverb with its part of speech; the empty string for words that the lexicon lacks. */
    public String of(Token word) {
        Map<String, String> words = wordsOf(word.partOfSpeech());
        String name = words.get(word.lowerLemma());
        if (name == null && word.partOfSpeech() == PartOfSpeech.NOUN) {
            // nouns that the lexicon has as they are told, in the plural: « obsèques »
            name = words.get(word.lowerForm());
        }
        return name == null ? "" : name;
    }
}
