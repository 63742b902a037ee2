package io.github.depeche.quote;

import io.github.depeche.Attitude;
import io.github.depeche.extension.Dictionary;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.lexicon.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The cue verbs, locutions, prepositions and nouns of a language. */
final class CueLexicon {

    private static final String REFLEXIVE = "se ";

    /** What may stand before the verb of a locution: « s'en prendre ». */
    private static final Set<String> CLITICS = Set.of("se", "s'", "en");

    /**
     * A verb with fixed words: « faire valoir », « mettre en garde », « s'en prendre ».
     *
     * @param clitics what must stand before the verb: « se », « en »
     * @param complement what must stand behind it
     * @param entry the cue
     */
    record Locution(List<String> clitics, List<String> complement, CueEntry entry) {}

    /** A locution before a source: its words, and whether a contracted « de » ends it. */
    record SourceLocution(String words, boolean endsInDe, CueEntry entry) {}

    private final Map<String, CueEntry> verbs = new HashMap<>();
    private final Map<String, List<Locution>> locutions = new HashMap<>();
    private final Map<String, List<SourceLocution>> sources = new HashMap<>();
    private final Map<String, CueEntry> nouns = new HashMap<>();
    private final Map<String, Set<String>> governors = new HashMap<>();
    /** « ne cesse de »: governors that leave something said only under negation. */
    private final Map<String, Set<String>> negatedGovernors = new HashMap<>();

    private final Dictionary dictionary;

    private CueLexicon(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    static CueLexicon load(LanguagePack pack) {
        CueLexicon lexicon = new CueLexicon(pack.dictionary());
        for (Table.Row row : Table.read(pack, "cues.tsv").rows()) {
            lexicon.add(row);
        }
        return lexicon;
    }

    private void add(Table.Row row) {
        String lemma = row.get("lemma").replace('’', '\'');
        EnumSet<Frame> frames = EnumSet.noneOf(Frame.class);
        for (String word : row.get("frames").split(" ")) {
            frames.add(Frame.of(word));
        }
        String attitude = row.get("attitude");
        CueEntry entry = new CueEntry(
                lemma,
                Collections.unmodifiableSet(frames),
                attitude.isEmpty() ? Attitude.NEUTRAL : Attitude.valueOf(attitude),
                false);
        switch (row.get("kind")) {
            case "VERB" -> verbs.put(lemma.startsWith("s'") ? REFLEXIVE + lemma.substring(2) : lemma, entry);
            case "LOCUTION" -> addLocution(lemma, entry);
            case "SOURCE" -> addSource(lemma, entry);
            case "NOUN" -> nouns.put(lemma, entry);
            case "GOVERNOR" -> addGovernor(lemma, entry.takes(Frame.NEGATED) ? negatedGovernors : governors);
            default -> throw new IllegalStateException("cues.tsv: no such kind: " + row.get("kind"));
        }
    }

    private void addLocution(String lemma, CueEntry entry) {
        List<String> words = wordsOf(lemma);
        int verb = 0;
        List<String> clitics = new ArrayList<>();
        while (CLITICS.contains(words.get(verb))) {
            clitics.add(words.get(verb).replace("s'", "se"));
            verb++;
        }
        List<String> complement = List.copyOf(words.subList(verb + 1, words.size()));
        locutions
                .computeIfAbsent(words.get(verb), key -> new ArrayList<>())
                .add(new Locution(List.copyOf(clitics), complement, entry));
    }

    /** « s'en prendre »: s', en, prendre. */
    private static List<String> wordsOf(String locution) {
        List<String> words = new ArrayList<>(4);
        int begin = 0;
        for (int i = 0; i < locution.length(); i++) {
            char c = locution.charAt(i);
            if (c == ' ' || c == '\'') {
                words.add(locution.substring(begin, c == ' ' ? i : i + 1));
                begin = i + 1;
            }
        }
        words.add(locution.substring(begin));
        return words;
    }

    private void addSource(String lemma, CueEntry entry) {
        boolean endsInDe = lemma.endsWith(" de");
        String words = endsInDe ? lemma.substring(0, lemma.length() - 3) : lemma;
        int firstEnd = 0;
        while (firstEnd < words.length() && Character.isLetter(words.charAt(firstEnd))) {
            firstEnd++;
        }
        List<SourceLocution> list = sources.computeIfAbsent(words.substring(0, firstEnd), key -> new ArrayList<>());
        list.add(new SourceLocution(words, endsInDe, entry));
        list.sort((a, b) -> Integer.compare(b.words.length(), a.words.length()));
    }

    private static void addGovernor(String lemma, Map<String, Set<String>> governors) {
        int space = lemma.indexOf(' ');
        String verb = space < 0 ? lemma : lemma.substring(0, space);
        governors.computeIfAbsent(verb, key -> new HashSet<>()).add(space < 0 ? "" : lemma.substring(space + 1));
    }

    Optional<CueEntry> verb(String lemma, boolean reflexive) {
        return Optional.ofNullable(verbs.get(reflexive ? REFLEXIVE + lemma : lemma));
    }

    /** The cue verb that a form can be in the third person, by the dictionary. */
    Optional<CueEntry> verbOfForm(String form, boolean reflexive) {
        for (Dictionary.Reading reading : dictionary.lookup(form)) {
            boolean thirdPerson = reading.tag().startsWith("V") && reading.tag().contains("3");
            Optional<CueEntry> entry = thirdPerson ? verb(reading.lemma(), reflexive) : Optional.empty();
            if (entry.isPresent()) {
                return entry;
            }
        }
        return Optional.empty();
    }

    /** Whether a form can be a verb of the third person, by the dictionary. */
    boolean isThirdPerson(String form) {
        return dictionary.lookup(form).stream()
                .anyMatch(reading ->
                        reading.tag().startsWith("V") && reading.tag().contains("3"));
    }

    List<Locution> locutions(String verbLemma) {
        return locutions.getOrDefault(verbLemma, List.of());
    }

    /** Locutions before a source that begin with this word (letters only, lower case), the longest first. */
    List<SourceLocution> sources(String firstWord) {
        return sources.getOrDefault(firstWord, List.of());
    }

    Optional<CueEntry> noun(String lemma) {
        return Optional.ofNullable(nouns.get(lemma));
    }

    /** Whether an infinitive after this verb and preposition (empty for none) is said by the verb's subject. */
    boolean governs(String verbLemma, String preposition) {
        return governors.getOrDefault(verbLemma, Set.of()).contains(preposition)
                || governsNegated(verbLemma, preposition);
    }

    /** Whether it is said just because the verb is negated: « n'a cessé de répéter ». */
    boolean governsNegated(String verbLemma, String preposition) {
        return negatedGovernors.getOrDefault(verbLemma, Set.of()).contains(preposition);
    }
}
