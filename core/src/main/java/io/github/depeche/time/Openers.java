package io.github.depeche.time;

/**
 * Tells where a time expression can begin: most words of a text are told apart here, so that the grammars are not tried on each.
 *
 * <p>A rule of a grammar that lets one more word stand between an article and a word of time needs that word here too.
 */
final class Openers extends Grammar {

    Openers(Atoms atoms, TimeLexicon lexicon, Syntax syntax) {
        super(atoms, lexicon, syntax);
    }

    /** Whether an expression can begin with the atom. */
    boolean opens(int i) {
        Atom atom = atoms.at(i);
        if (!atom.isWord()) {
            return atom.isNumber();
        }
        boolean quarter = atom.capital() && atom.is("t"); // « T1 2024 »
        return quarter || lexicon.opens(atoms, i) || (lexicon.isOpener(atoms, i) && goesOn(i)) || isRoman(i);
    }

    /** « le 3 mai », « la même époque », « dans la dizaine de jours », but not « le maire »: few articles begin a time. */
    private boolean goesOn(int i) {
        int next = atoms.is(i, "dans") ? afterArticle(i + 1) : i + 1;
        next = atoms.is(next, "même") ? next + 1 : next;
        return atoms.at(next).isNumber() || lexicon.isOfTime(atoms, next) || isRoman(next);
    }

    /** « XXe (siècle) ». */
    private boolean isRoman(int i) {
        return atoms.at(i).capital() && numbers.ordinal(i) != null;
    }
}
