package io.github.depeche.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits and in words. */
final class NumberReader {

    /** A number; {@code value} is negative where it is not told (« plusieurs »). */
    record Quantity(int end, double value) {
        static final double UNTOLD = -1;
    }

    /** « XIXe », « Ier »; in lower case. */
    private static final Set<String> ROMAN_ENDINGS = Set.of("e", "è", "er", "ère", "ème", "eme", "ᵉ");

    private final Atoms atoms;
    private final TimeLexicon lexicon;

    NumberReader(Atoms atoms, TimeLexicon lexicon) {
        this.atoms = atoms;
        this.lexicon = lexicon;
    }

    /** A cardinal: « 24 », « 2,5 », « vingt-quatre », « septante et un ». */
    @Nullable
    Quantity cardinal(int i) {
        return atoms.at(i).isNumber() ? digits(i) : words(i);
    }

    private @Nullable Quantity digits(int i) {
        Atom atom = atoms.at(i);
        if (atom.form().length() > 6
                || (atom.glued()
                        && atoms.isAny(i - 1, ",", ".")
                        && atoms.at(i - 2).isNumber())) {
            return null;
        }
        double value = Integer.parseInt(atom.form());
        int end = i + 1;
        while (atom.form().length() <= 3 && isThousands(end)) {
            value = value * 1000 + Integer.parseInt(atoms.at(end).form());
            end++;
        }
        if (end > i + 1) {
            return new Quantity(end, value); // « 40 000 »
        }
        Atom fraction = atoms.at(i + 2);
        if (atoms.isAny(i + 1, ",", ".") && atoms.at(i + 1).glued() && fraction.isNumber() && fraction.glued()) {
            if (fraction.form().length() > 2) {
                return null; // « 60.082 » is no length of time that anyone prints
            }
            double tenths = Integer.parseInt(fraction.form());
            return new Quantity(
                    i + 3, value + tenths / Math.pow(10, fraction.form().length()));
        }
        return new Quantity(i + 1, value);
    }

    private boolean isThousands(int i) {
        Atom atom = atoms.at(i);
        return atom.isNumber()
                && atom.form().length() == 3
                && atom.begin() - atoms.at(i - 1).end() == 1;
    }

    private @Nullable Quantity words(int i) {
        int total = 0;
        int current = 0;
        int end = i;
        int next = i;
        while (true) {
            TimeLexicon.Hit hit = lexicon.find(Term.CARDINAL, atoms, next);
            int value = hit == null ? -1 : Integer.parseInt(hit.value());
            if (hit == null || !continues(total, current, value, end == i)) {
                break;
            }
            if (value == 1000) {
                total += Math.max(1, current) * 1000;
                current = 0;
            } else if (value == 100) {
                current = Math.max(1, current) * 100;
            } else if (value == 20 && current % 100 == 4) {
                current += 76; // quatre-vingts
            } else {
                current += value;
            }
            end = hit.end();
            next = atoms.isAny(end, "-", "et") ? end + 1 : end;
        }
        return end == i ? null : new Quantity(end, total + current);
    }

    /** Whether the next word of a number can follow what is read: « vingt » « deux », but not « deux » « vingt ». */
    private static boolean continues(int total, int current, int value, boolean first) {
        if (first) {
            return true;
        }
        if (value == 1000) {
            return total == 0;
        }
        if (value == 100) {
            return current < 10;
        }
        int rest = current % 100;
        if (value == 20 && rest == 4) {
            return true;
        }
        if (value >= 20) {
            return rest == 0;
        }
        boolean tens = rest >= 20 && rest % 10 == 0;
        if (value >= 10) {
            return rest == 0 || rest == 60 || rest == 80;
        }
        return rest == 0 || tens || (rest == 10 && value >= 7);
    }

    /** An ordinal: « 1er », « 3e », « deuxième », « XIXe »; -1 is « dernier ». */
    @Nullable
    Quantity ordinal(int i) {
        TimeLexicon.Hit hit = lexicon.find(Term.ORDINAL, atoms, i);
        if (hit != null) {
            return new Quantity(hit.end(), Integer.parseInt(hit.value()));
        }
        Atom atom = atoms.at(i);
        if (atom.isNumber() && atom.form().length() <= 3) {
            boolean marked = atoms.at(i + 1).glued()
                    && atoms.isAny(i + 1, "er", "re", "ère", "e", "è", "ème", "eme", "nd", "nde", "ᵉ", "ᵉʳ");
            return marked ? new Quantity(i + 2, Integer.parseInt(atom.form())) : null;
        }
        return atom.capital() ? roman(i) : null;
    }

    private @Nullable Quantity roman(int i) {
        String form = atoms.at(i).form();
        int length = 0;
        while (length < form.length() && "ivx".indexOf(form.charAt(length)) >= 0) {
            length++;
        }
        if (length == 0 || length > 6) {
            return null;
        }
        boolean bare = length == form.length() && atoms.isAny(i + 1, "e", "è", "er", "ème");
        if (!bare && !ROMAN_ENDINGS.contains(form.substring(length))) {
            return null;
        }
        int total = 0;
        int last = 0;
        for (int k = length - 1; k >= 0; k--) {
            int value = form.charAt(k) == 'i' ? 1 : form.charAt(k) == 'v' ? 5 : 10;
            total += value < last ? -value : value;
            last = Math.max(last, value);
        }
        return new Quantity(bare ? i + 2 : i + 1, total);
    }

    /** A quantity of units: a cardinal, « une dizaine de », « plusieurs », « deux à trois » (untold, as there are two). */
    @Nullable
    Quantity quantity(int i) {
        TimeLexicon.Hit vague = lexicon.find(Term.VAGUE, atoms, i);
        if (vague != null) {
            return new Quantity(vague.end(), Quantity.UNTOLD);
        }
        Quantity collective = collective(i);
        if (collective != null) {
            return collective;
        }
        Quantity first = cardinal(i);
        if (first == null) {
            return null;
        }
        if (atoms.isAny(first.end, "à", "ou", "-")) {
            Quantity second = cardinal(first.end + 1);
            if (second != null && second.value > first.value) {
                return new Quantity(second.end, Quantity.UNTOLD);
            }
        }
        return first;
    }

    private @Nullable Quantity collective(int i) {
        int word = atoms.isAny(i, "une", "la") ? i + 1 : i;
        TimeLexicon.Hit hit = lexicon.find(Term.COLLECTIVE, atoms, word);
        boolean article = word == i && atoms.isAny(i - 1, "une", "la");
        if (hit == null || article || !atoms.isAny(hit.end(), "de", "d'")) {
            return null;
        }
        return new Quantity(hit.end() + 1, Integer.parseInt(hit.value()));
    }
}
