package io.github.depeche.time;

import org.jspecify.annotations.Nullable;

/** What the grammars of time expressions share: the atoms of a sentence, the lexicon, the syntax around. */
abstract class Grammar {

    final Atoms atoms;
    final TimeLexicon lexicon;
    final Syntax syntax;
    final NumberReader numbers;

    Grammar(Atoms atoms, TimeLexicon lexicon, Syntax syntax) {
        this.atoms = atoms;
        this.lexicon = lexicon;
        this.syntax = syntax;
        this.numbers = new NumberReader(atoms, lexicon);
    }

    /** The index after a definite article, or the same index. */
    final int afterArticle(int i) {
        return atoms.isAny(i, "le", "la", "l'", "les") ? i + 1 : i;
    }

    /** Whether a definite article stands before, on its own or contracted with a preposition: « au printemps ». */
    final boolean hasArticleBefore(int i) {
        return atoms.isAny(i - 1, "le", "la", "l'", "les", "du", "au", "des", "aux");
    }

    final boolean isDemonstrative(int i) {
        return atoms.isAny(i, "ce", "cet", "cette", "ces");
    }

    /** The index after « de » in any form, or the same index. */
    final int afterDe(int i) {
        return atoms.isAny(i, "de", "d'", "du", "des") ? i + 1 : i;
    }

    /** A year in four digits, or null. */
    final @Nullable Integer yearAt(int i) {
        Atom atom = atoms.at(i);
        if (!atom.isNumber() || atom.form().length() != 4 || isPartOfNumber(i)) {
            return null;
        }
        int year = Integer.parseInt(atom.form());
        return year >= 1000 && year <= 2199 ? year : null;
    }

    /** « 68 » is 1968, « 24 » is 2024. */
    static int fullYear(int twoDigits) {
        return twoDigits + (twoDigits >= 40 ? 1900 : 2000);
    }

    /** « avant Jésus-Christ », « avant J.-C. », « avant notre ère ». */
    final boolean isBeforeChrist(int i) {
        return (atoms.is(i, "avant") && atoms.isAny(i + 1, "jésus", "j", "jc", "notre"))
                || atoms.follow(i, "av", ".", "j");
    }

    /** Whether digits there belong to a longer number or a code: « 60.082.000 », « 3,2000 », « A2000 », « 2000e ». */
    final boolean isPartOfNumber(int i) {
        Atom after = atoms.at(i + 1);
        if (after.glued()
                && (after.isWord()
                        || after.is("%")
                        || (isSeparator(after)
                                && atoms.at(i + 2).isNumber()
                                && atoms.at(i + 2).glued()))) {
            return true;
        }
        if (!atoms.at(i).glued()) {
            return false;
        }
        Atom before = atoms.at(i - 1);
        return (before.isWord() && !before.form().endsWith("'"))
                || (isSeparator(before) && before.glued() && atoms.at(i - 2).isNumber());
    }

    /** Whether what follows a number counts with it: « mercredi 19 personnes », « mardi 14 h ». */
    final boolean isCounted(int i) {
        return lexicon.has(Term.UNIT, atoms, i)
                || atoms.isAny(i, "h", "%", ":", "€", "/")
                || (syntax.isNominal(atoms.at(i)) && !atoms.at(i).capital());
    }

    private static boolean isSeparator(Atom atom) {
        return atom.is(".") || atom.is(",");
    }

    /** The month that is named there in full. */
    final TimeLexicon.@Nullable Hit monthAt(int i) {
        return lexicon.find(Term.MONTH, atoms, i);
    }

    /** The month that is named there in full or short; the point of the abbreviation belongs to it. */
    final TimeLexicon.@Nullable Hit anyMonthAt(int i) {
        TimeLexicon.Hit full = monthAt(i);
        TimeLexicon.Hit hit = full != null ? full : lexicon.find(Term.MONTH_SHORT, atoms, i);
        if (full == null
                && hit != null
                && atoms.is(hit.end(), ".")
                && atoms.at(hit.end()).glued()) {
            return new TimeLexicon.Hit(hit.end() + 1, hit.value());
        }
        return hit;
    }

    final Meaning.@Nullable Shift shiftAt(int i) {
        TimeLexicon.Hit hit = lexicon.find(Term.SHIFT, atoms, i);
        return hit == null ? null : Meaning.Shift.valueOf(hit.value());
    }

    final int afterShift(int i) {
        TimeLexicon.Hit hit = lexicon.find(Term.SHIFT, atoms, i);
        return hit == null ? i : hit.end();
    }
}
