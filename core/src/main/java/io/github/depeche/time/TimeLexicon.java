package io.github.depeche.time;

import io.github.depeche.extension.LanguagePack;
import io.github.depeche.lexicon.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words and locutions of time, found from their first atom. */
final class TimeLexicon {

    private static final List<String> RESOURCES = List.of(
            "time-units.tsv",
            "time-calendar.tsv",
            "time-numbers.tsv",
            "time-modifiers.tsv",
            "time-references.tsv",
            "time-sets.tsv",
            "time-feasts.tsv",
            "time-zones.tsv",
            "time-contexts.tsv");

    /** A hit: where it ends (exclusive, in atoms), and the value that the lexicon gives. */
    record Hit(int end, String value) {}

    private record Entry(Atoms words, String value) {}

    private final Map<Term, Map<String, List<Entry>>> entries = new EnumMap<>(Term.class);

    /** Kinds of words beside an expression, which none begins with; or, with openers, not by themselves. */
    private static final Set<Term> BESIDE = EnumSet.of(
            Term.ZONE,
            Term.LATER,
            Term.BEFORE_YEAR,
            Term.BEFORE_CLOCK,
            Term.LASTING,
            Term.PERSON_AGE,
            Term.SHARP,
            Term.STREET,
            Term.EXACT,
            Term.NARRATIVE_MONTH,
            Term.NARRATIVE_TIME,
            Term.OPENER);

    /** Kinds of verbs, told by lemma. */
    private static final Set<Term> VERBS =
            EnumSet.of(Term.SCHEDULING, Term.STATIVE, Term.ACHIEVING, Term.REMAINING, Term.CALLING);

    /** Stands beside the bits of the kinds: an expression may begin with the atom. */
    private static final long OPENS = 1L << (Long.SIZE - 2);

    /** Stands there too: it may begin with the atom and a second one that {@link #seconds} has. */
    private static final long OPENS_WITH_SECOND = OPENS >>> 1;

    /** A bit for each kind of word or locution that begins with an atom. */
    private final Map<String, Long> terms = new HashMap<>();

    /** The second atoms of locutions, by the first: « de » begins « de nos jours », and most often nothing. */
    private final Map<String, Set<String>> seconds = new HashMap<>();

    private final Map<Term, Set<String>> verbs = new EnumMap<>(Term.class);

    private TimeLexicon() {}

    static TimeLexicon load(LanguagePack pack) {
        TimeLexicon lexicon = new TimeLexicon();
        for (String resource : RESOURCES) {
            for (Table.Row row : Table.read(pack, resource).rows()) {
                lexicon.add(row.get("form"), Term.valueOf(row.get("kind")), row.get("value"));
            }
        }
        return lexicon;
    }

    private void add(String form, Term term, String value) {
        if (VERBS.contains(term)) {
            verbs.computeIfAbsent(term, key -> new HashSet<>()).add(form);
            return;
        }
        Entry entry = new Entry(Atoms.of(form, 0, form.length()), value);
        String first = entry.words.at(0).bare();
        List<Entry> list =
                entries.computeIfAbsent(term, key -> new HashMap<>()).computeIfAbsent(first, key -> new ArrayList<>());
        list.add(entry);
        terms.merge(first, bit(term) | openings(term, entry.words), (one, two) -> one | two);
        list.sort(Comparator.comparingInt((Entry e) -> e.words.size()).reversed());
    }

    private long openings(Term term, Atoms words) {
        if (BESIDE.contains(term)) {
            return 0;
        }
        if (words.size() == 1) {
            return OPENS;
        }
        seconds.computeIfAbsent(words.at(0).bare(), key -> new HashSet<>())
                .add(words.at(1).bare());
        return OPENS_WITH_SECOND;
    }

    /** The longest word or locution of the kind that begins there. */
    @Nullable
    Hit find(Term term, Atoms atoms, int index) {
        if ((atoms.terms(index, this) & bit(term)) == 0) {
            return null;
        }
        Map<String, List<Entry>> byFirst = entries.getOrDefault(term, Map.of());
        for (Entry entry : byFirst.getOrDefault(atoms.at(index).bare(), List.of())) {
            if (matches(entry.words, atoms, index)) {
                return new Hit(index + entry.words.size(), entry.value);
            }
        }
        return null;
    }

    /** A bit for each kind of which a word or locution begins with the atom. */
    long terms(Atom atom) {
        return terms.getOrDefault(atom.bare(), 0L);
    }

    private static long bit(Term term) {
        return 1L << term.ordinal();
    }

    /** Whether the atom is a word of the grammar that an expression begins with if a word of time or a number follows: « le », « dans ». */
    boolean isOpener(Atoms atoms, int index) {
        return (atoms.terms(index, this) & bit(Term.OPENER)) != 0;
    }

    /** Whether a word or locution of time begins with the atom. */
    boolean isOfTime(Atoms atoms, int index) {
        return (atoms.terms(index, this) & ~bit(Term.OPENER)) != 0;
    }

    /** Whether a word or locution of an expression begins with the atom. */
    boolean opens(Atoms atoms, int index) {
        long found = atoms.terms(index, this);
        return (found & OPENS) != 0
                || ((found & OPENS_WITH_SECOND) != 0
                        && seconds.getOrDefault(atoms.at(index).bare(), Set.of())
                                .contains(atoms.at(index + 1).bare()));
    }

    /** Whether what the verb governs is done when it is: « a pu rentrer lundi ». */
    boolean isAchieving(String lemma) {
        return isVerb(Term.ACHIEVING, lemma);
    }

    /** Whether a participle that the verb governs tells a state of its tense: « restera fermée lundi ». */
    boolean isRemaining(String lemma) {
        return isVerb(Term.REMAINING, lemma);
    }

    /** Whether the noun that the verb governs tells what is to come: « a appelé à une marche lundi ». */
    boolean isCalling(String lemma) {
        return isVerb(Term.CALLING, lemma);
    }

    /** Whether the verb puts what it says at a later time: « a été convoqué le 15 mars », « est prévue vendredi ». */
    boolean isScheduling(String lemma) {
        return isVerb(Term.SCHEDULING, lemma);
    }

    /** Whether the verb tells a state: « justifier », « exister ». */
    boolean isStative(String lemma) {
        return isVerb(Term.STATIVE, lemma);
    }

    private boolean isVerb(Term term, String lemma) {
        return verbs.getOrDefault(term, Set.of()).contains(lemma);
    }

    boolean has(Term term, Atoms atoms, int index) {
        return find(term, atoms, index) != null;
    }

    /** Whether a word or locution of the kind ends right before the index. */
    boolean endsBefore(Term term, Atoms atoms, int index) {
        for (int begin = index - 1; begin >= Math.max(0, index - 4); begin--) {
            Hit hit = find(term, atoms, begin);
            if (hit != null && hit.end == index) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(Atoms words, Atoms atoms, int index) {
        for (int i = 0; i < words.size(); i++) {
            if (!atoms.at(index + i).is(words.at(i).form())) {
                return false;
            }
        }
        return true;
    }
}
