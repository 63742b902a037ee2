package io.github.depeche.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The atoms of one sentence, in order. Any index may be asked for; {@link Atom#NONE} stands outside. */
final class Atoms {

    private static final long UNKNOWN = -1;

    private final String text;
    private final List<Atom> atoms;

    /** What {@link #terms} says of each atom, once it was asked for. */
    private final long[] terms;

    private Atoms(String text, List<Atom> atoms) {
        this.text = text;
        this.atoms = atoms;
        this.terms = new long[atoms.size()];
        Arrays.fill(terms, UNKNOWN);
    }

    /** Cuts a stretch of the text. */
    static Atoms of(String text, int begin, int end) {
        List<Atom> atoms = new ArrayList<>();
        int previousEnd = -1;
        int i = begin;
        while (i < end) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                i++;
                continue;
            }
            int j = i + 1;
            if (Character.isLetter(c)) {
                while (j < end && isLetterOrAccent(text.charAt(j))) {
                    j++;
                }
                if (j < end && isApostrophe(text.charAt(j))) {
                    j++;
                }
            } else if (Atom.isDigit(c)) {
                while (j < end && Atom.isDigit(text.charAt(j))) {
                    j++;
                }
            }
            atoms.add(atom(text, i, j, previousEnd == i));
            previousEnd = j;
            i = j;
        }
        return new Atoms(text, atoms);
    }

    private static Atom atom(String text, int begin, int end, boolean glued) {
        String form = text.substring(begin, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (form.length() == 1 && isDash(form.charAt(0))) {
            form = "-"; // « 2016–2017 »
        }
        return new Atom(begin, end, form, Atom.fold(form), Character.isUpperCase(text.charAt(begin)), glued);
    }

    private static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u00a0'
                || c == '\u202f'
                || c == '\u2009'
                || c == '\u200b'
                || Character.isWhitespace(c);
    }

    private static boolean isLetterOrAccent(char c) {
        return Character.isLetter(c) || (c >= '\u0300' && c <= '\u036f');
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2014');
    }

    String text() {
        return text;
    }

    int size() {
        return atoms.size();
    }

    Atom at(int index) {
        return index >= 0 && index < atoms.size() ? atoms.get(index) : Atom.NONE;
    }

    /** Which kinds of words and locutions begin with an atom; looked up once, for it is asked for by every rule. */
    long terms(int index, TimeLexicon lexicon) {
        if (index < 0 || index >= terms.length) {
            return 0;
        }
        if (terms[index] == UNKNOWN) {
            terms[index] = lexicon.terms(atoms.get(index));
        }
        return terms[index];
    }

    boolean is(int index, String word) {
        return at(index).is(word);
    }

    /** Whether one of the words stands there. */
    boolean isAny(int index, String... words) {
        Atom atom = at(index);
        for (String word : words) {
            if (atom.is(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words follow each other from there. */
    boolean follow(int index, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!is(index + i, words[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether the first of the line or after a mark that ends a sentence: a capital says nothing there. */
    boolean isInitial(int index) {
        Atom before = at(index - 1);
        return index == 0 || (!before.isText() && !before.is(",") && !before.is("-") && !before.is("'"));
    }
}
