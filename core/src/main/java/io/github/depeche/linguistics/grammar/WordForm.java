package io.github.depeche.linguistics.grammar;

import io.github.depeche.extension.Dictionary;
import io.github.depeche.extension.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is known of a form without its sentence: its letters, and what the dictionary says. Immutable. */
public final class WordForm {

    /** Stands where there is no word: before the first and after the last. */
    static final WordForm NONE = new WordForm();

    private static final int LONGEST_SUFFIX = 5;
    private static final int LONGEST_PREFIX = 3;

    private static final int ADJ = Tags.of(PartOfSpeech.ADJ);
    private static final int VERB = Tags.of(PartOfSpeech.VERB);
    private static final int AUX = Tags.of(PartOfSpeech.AUX);

    /** Of what the dictionary does not know and that is no verb by its ending. */
    private static final int OPEN_AGREEMENT = FeatureVector.hash("?");

    /** One thing that the form can be. */
    record Reading(String lemma, DictionaryTag tag) {}

    final String text;
    final String lower;
    final List<Reading> readings;

    final int exact;
    final int folded;
    final int shape;
    final int[] suffixes = new int[LONGEST_SUFFIX];
    final int[] prefixes = new int[LONGEST_PREFIX];
    final int categories;
    final int partsOfSpeech;
    final int frequency;
    final boolean alphabetic;
    private final boolean mayBeFinite;
    private final boolean mayBeOtherVerb;
    private final int[] lemmas = new int[Tags.COUNT];
    private final int[] agreements = new int[Tags.COUNT];

    /** The quotation mark that a sign typed twice stands for: « ''mot'' », « << mot >> ». */
    public static char mark(char sign) {
        return sign == '<' ? '«' : sign == '>' ? '»' : '"';
    }

    private static String plain(String form) {
        boolean doubled = form.equals("''") || form.equals("‘‘") || form.equals("<<") || form.equals(">>");
        return doubled ? String.valueOf(mark(form.charAt(0))) : form;
    }

    private WordForm() {
        text = "";
        lower = "";
        readings = List.of();
        exact = -1;
        folded = -1;
        shape = -1;
        categories = -1;
        partsOfSpeech = -1;
        frequency = -1;
        alphabetic = false;
        mayBeFinite = false;
        mayBeOtherVerb = false;
    }

    private WordForm(String form, Dictionary dictionary) {
        text = plain(form.replace('’', '\''));
        lower = text.toLowerCase(Locale.ROOT);
        String digitless = withoutDigits(lower);
        exact = FeatureVector.hash(text);
        folded = FeatureVector.hash(digitless);
        shape = FeatureVector.hash(shape(text));
        for (int i = 0; i < LONGEST_SUFFIX; i++) {
            int from = digitless.length() - i - 1;
            suffixes[i] = FeatureVector.hash(from >= 0 ? digitless.substring(from) : "^" + digitless);
        }
        for (int i = 0; i < LONGEST_PREFIX; i++) {
            prefixes[i] = FeatureVector.hash(i < digitless.length() ? digitless.substring(0, i + 1) : digitless + "$");
        }
        alphabetic = !text.isEmpty() && Character.isLetter(text.charAt(0));

        List<Reading> asWritten = lookup(dictionary, text);
        List<Reading> inLower = lower.equals(text) ? List.of() : lookup(dictionary, lower);
        TreeSet<String> fine = new TreeSet<>();
        TreeSet<String> coarse = new TreeSet<>();
        int best = 0;
        for (Reading reading : asWritten) {
            fine.add(reading.tag.category());
            coarse.add(String.valueOf(reading.tag.partOfSpeech()));
            best = Math.max(best, reading.tag.frequency() + 1);
        }
        for (Reading reading : inLower) {
            fine.add(reading.tag.category() + "'");
            coarse.add(String.valueOf(reading.tag.partOfSpeech()));
            best = Math.max(best, reading.tag.frequency() + 1);
        }
        List<Reading> capitalized = List.of();
        if (fine.isEmpty() && text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT))) {
            // FRANCE: known as France
            capitalized = lookup(dictionary, text.charAt(0) + lower.substring(1));
            for (Reading reading : capitalized) {
                fine.add(reading.tag.category() + "^");
            }
        }
        categories = FeatureVector.hash(fine.toString());
        partsOfSpeech = FeatureVector.hash(coarse.toString());
        frequency = (best + 2) / 3;

        List<Reading> all = new ArrayList<>(inLower);
        all.addAll(asWritten);
        all.addAll(capitalized);
        readings = List.copyOf(all);
        mayBeFinite = readings.stream().anyMatch(reading -> reading.tag.isFiniteVerb());
        mayBeOtherVerb = readings.stream().anyMatch(reading -> reading.tag.isVerb() && !reading.tag.isFiniteVerb());
        for (int tag = 1; tag < Tags.COUNT; tag++) {
            String lemma = dictionaryLemma(tag);
            lemmas[tag] = lemma == null ? folded : FeatureVector.hash(lemma);
            agreements[tag] = agreement(tag);
        }
    }

    /** The form as written, with straight apostrophes. */
    public String text() {
        return text;
    }

    /** Hash of the form in small letters, all figures alike. */
    public int folded() {
        return folded;
    }

    /** Hash of what the dictionary says that the form may be. */
    public int categories() {
        return categories;
    }

    /** Hash of the last three letters. */
    public int ending() {
        return suffixes[2];
    }

    /** Whether the form may be a finite verb. */
    public boolean mayBeFinite() {
        return mayBeFinite;
    }

    /** Whether it may be something else of a verb too: « dit », « fait ». */
    public boolean mayBeOtherVerb() {
        return mayBeOtherVerb;
    }

    /** Looks a form up and works everything out. */
    static WordForm of(String form, Dictionary dictionary) {
        return new WordForm(form, dictionary);
    }

    private static List<Reading> lookup(Dictionary dictionary, String form) {
        List<Reading> readings = new ArrayList<>();
        for (Dictionary.Reading reading : dictionary.lookup(form)) {
            readings.add(new Reading(reading.lemma(), DictionaryTag.parse(reading.tag())));
        }
        return readings;
    }

    private static String withoutDigits(String lower) {
        StringBuilder builder = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            builder.append(Character.isDigit(c) ? '0' : c);
        }
        return builder.toString();
    }

    /** Kinds of characters, runs cut at two: « États-Unis » is Xxx-Xxx. */
    private static String shape(String text) {
        StringBuilder shape = new StringBuilder();
        char last = 0;
        int run = 0;
        for (int i = 0; i < text.length() && shape.length() < 24; i++) {
            char c = text.charAt(i);
            char kind = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? 'd' : c;
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= 2) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }

    /** Whether a reading of the dictionary can bear the tag: auxiliaries are verbs there, participles adjectives. */
    private static boolean fits(Reading reading, int tag) {
        PartOfSpeech partOfSpeech = reading.tag.partOfSpeech();
        if (partOfSpeech == null) {
            return false;
        }
        int of = Tags.of(partOfSpeech);
        return of == tag || (of == VERB && tag == AUX);
    }

    /** The shortest lemma among the readings that can bear the tag; null if none can. */
    @Nullable
    String dictionaryLemma(int tag) {
        String shortest = null;
        for (Reading reading : readings) {
            if (fits(reading, tag) && (shortest == null || reading.lemma.length() < shortest.length())) {
                shortest = reading.lemma;
            }
        }
        return shortest;
    }

    /** The lemma, if the form may be its past participle or the dictionary knows no participle; else the shortest lemma of which it may be one. */
    String participleLemma(String lemma) {
        String shortest = null;
        for (Reading reading : readings) {
            if (reading.tag.isPastParticiple()) {
                if (reading.lemma.equals(lemma)) {
                    return lemma;
                }
                shortest = shortest == null || reading.lemma.length() < shortest.length() ? reading.lemma : shortest;
            }
        }
        return shortest == null ? lemma : shortest;
    }

    private int agreement(int tag) {
        TreeSet<String> agreements = null;
        for (Reading reading : readings) {
            if (fits(reading, tag)) {
                agreements = agreements == null ? new TreeSet<>() : agreements;
                agreements.add(reading.tag.agreement());
            }
        }
        if (agreements != null) {
            return FeatureVector.hash(agreements.toString());
        }
        return tag == VERB || tag == AUX || tag == ADJ ? FeatureVector.hash("?" + verbEnding()) : OPEN_AGREEMENT;
    }

    private String verbEnding() {
        if (lower.endsWith("er")) {
            return "er";
        }
        if (lower.endsWith("ant")) {
            return "ant";
        }
        return lower.endsWith("é") || lower.endsWith("ée") || lower.endsWith("és") || lower.endsWith("ées") ? "é" : "";
    }

    /** Hash of the lemma that the dictionary gives for the tag, or of the form. */
    int lemma(int tag) {
        return lemmas[tag];
    }

    /** Hash of the agreement (gender, number, person, verb form) that the dictionary leaves open for the tag. */
    int agreementFor(int tag) {
        return agreements[tag];
    }
}
