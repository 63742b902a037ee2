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
    private final Set<String> documents = new HashSet<>();
    private final Set<String> media = new HashSet<>();
    private final Set<String> wordings = new HashSet<>();
    private final Set<String> holders = new HashSet<>();
    private final Set<String> criteria = new HashSet<>();
    private final Set<String> connectives = new HashSet<>();
    private final Set<String> spoken = new HashSet<>();
    private final Set<String> mediaNames = new HashSet<>();
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
        for (String resource : List.of("media.tsv", "agencies.tsv")) {
            for (Table.Row row : Table.read(pack, resource).rows()) {
                String name = row.get("name");
                lexicon.mediaNames.add(name);
                // « au Figaro »
                lexicon.mediaNames.add(name.replaceFirst("^(Le |La |Les |L')", ""));
            }
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
                attitude.isEmpty() ? Attitude.NEUTRAL : Attitude.valueOf(attitude));
        switch (row.get("kind")) {
            case "VERB" -> verbs.put(lemma.startsWith("s'") ? REFLEXIVE + lemma.substring(2) : lemma, entry);
            case "LOCUTION" -> addLocution(lemma, entry);
            case "SOURCE" -> addSource(lemma, entry);
            case "NOUN" -> nouns.put(lemma, entry);
            case "DOCUMENT" -> documents.add(lemma);
            case "MEDIUM" -> media.add(lemma);
            case "WORDING" -> wordings.add(lemma);
            case "HOLDER" -> holders.add(lemma);
            case "CRITERION" -> criteria.add(lemma);
            case "CONNECTIVE" -> connectives.add(lemma);
            case "SPOKEN" -> spoken.add(lemma);
            case "GOVERNOR" -> addGovernor(lemma, entry.takes(Frame.NEGATED) ? negatedGovernors : governors);
            default -> throw new IllegalStateException("cues.tsv: no such kind: " + row.get("kind"));
        }
    }

    private void addLocution(String lemma, CueEntry entry) {
        List<String> words = List.of(lemma.split("(?<=')|\\s"));
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

    /** The cue verb that a form can be the present participle of, by the dictionary. */
    Optional<CueEntry> verbOfParticiple(String form) {
        return dictionary.lookup(form).stream()
                .filter(reading -> reading.tag().startsWith("V ppr"))
                .flatMap(reading -> verb(reading.lemma(), false).stream())
                .findFirst();
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

    /** Whether the noun names something written or published that can be a source: « communiqué », « étude ». */
    boolean isDocument(String lemma) {
        return documents.contains(lemma);
    }

    /** Whether the noun names a channel through which something is said: « compte », « conférence de presse ». */
    boolean isMedium(String lemma) {
        return media.contains(lemma);
    }

    /** Whether the noun means the words themselves: « selon les termes du procureur ». */
    boolean isWording(String lemma) {
        return wordings.contains(lemma);
    }

    /** Whether the pronoun can hold an opinion: « pour certains ». */
    boolean holdsOpinions(String form) {
        return holders.contains(form);
    }

    /** Whether the noun is what something goes by, and no source: « selon la tradition ». */
    boolean isCriterion(String lemma) {
        return criteria.contains(lemma);
    }

    /** Whether these words only join a sentence to the one before: « en effet », « d'autre part ». */
    boolean isConnective(String words) {
        return connectives.contains(words);
    }

    /** Whether the word makes a phrase without a verb an utterance: « Pourquoi pas, mais pas sans eux ». */
    boolean isSpoken(String form) {
        return spoken.contains(form);
    }

    /** Whether a press title, station or agency is called so. */
    boolean isMediaName(String name) {
        return mediaNames.contains(name);
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
