package io.github.depeche.time;

import io.github.depeche.TimeExpression;
import io.github.depeche.extension.Token;
import io.github.depeche.time.Meaning.Anchor;
import io.github.depeche.time.Meaning.Known;
import io.github.depeche.time.Meaning.Offset;
import org.jspecify.annotations.Nullable;

/** Reads lengths of time, and what is said with them: « trois ans », « il y a dix ans », « dans une semaine », « deux jours plus tard ». */
final class DurationGrammar extends Grammar {

    /** A length: how many units. */
    record Length(int end, double number, String unit) {}

    DurationGrammar(Atoms atoms, TimeLexicon lexicon, Syntax syntax) {
        super(atoms, lexicon, syntax);
    }

    @Nullable
    Match read(int i) {
        Match ago = ago(i);
        if (ago != null) {
            return ago;
        }
        return atoms.is(i, "dans") ? ahead(i) : duration(i);
    }

    // ---- « il y a dix ans », « dans trois jours »

    private @Nullable Match ago(int i) {
        int j = agoBegin(i);
        if (j == i) {
            return null;
        }
        Length length = length(afterApproximation(j));
        if (length == null) {
            return null;
        }
        return new Match(length.end, before(length));
    }

    private int agoBegin(int i) {
        TimeLexicon.Hit ago = lexicon.find(Term.AGO, atoms, i);
        if (ago == null) {
            return i;
        }
        TimeLexicon.Hit exact = lexicon.find(Term.EXACT, atoms, ago.end());
        return exact == null ? ago.end() : exact.end(); // « il y a tout juste un an »
    }

    private static Meaning before(Length length) {
        return length.number < 0
                ? new Known(TimeExpression.Type.TIME, "PAST_REF")
                : offset(length, -1, Anchor.PUBLICATION);
    }

    private @Nullable Match ahead(int i) {
        Length length = length(afterApproximation(i + 1));
        if (length == null || atoms.isAny(length.end, "de", "d'")) {
            return null;
        }
        Meaning meaning = length.number < 0
                ? new Known(TimeExpression.Type.TIME, "FUTURE_REF")
                : offset(length, 1, Anchor.PUBLICATION);
        return new Match(length.end, meaning);
    }

    private static Meaning offset(Length length, int sign, Anchor anchor) {
        int unitLength = length.unit.startsWith("T") ? 2 : length.unit.startsWith("WE") ? 2 : 1;
        int count = Integer.parseInt(length.unit.substring(unitLength));
        String unit = length.unit.substring(0, unitLength);
        double amount = length.number * count;
        if (amount > 100_000) {
            return unknown(unit);
        }
        if (amount == Math.rint(amount)) {
            return new Offset(unit, sign * (int) amount, anchor);
        }
        return switch (unit) {
            case "Y" -> new Offset("M", sign * (int) Math.round(amount * 12), anchor); // « il y a deux ans et demi »
            case "TH" -> new Offset("TM", sign * (int) Math.round(amount * 60), anchor);
            default -> unknown(unit);
        };
    }

    private static Known unknown(String unit) {
        return new Known(unit.startsWith("T") ? TimeExpression.Type.TIME : TimeExpression.Type.DATE, "");
    }

    // ---- lengths

    private @Nullable Match duration(int i) {
        TimeLexicon.Hit named = lexicon.find(Term.LENGTH, atoms, i);
        if (named != null) {
            boolean indefinite = atoms.is(i - 1, "un")
                    || (atoms.is(i - 2, "un") && !atoms.at(i - 1).isText());
            return indefinite ? new Match(named.end(), new Known(TimeExpression.Type.DURATION, named.value())) : null;
        }
        int j = afterApproximation(i);
        Length length = length(j);
        if (length == null) {
            return null;
        }
        TimeLexicon.Hit later = lexicon.find(Term.LATER, atoms, length.end);
        if (later != null) {
            int sign = later.value().equals("AFTER") ? 1 : -1;
            boolean told = length.number >= 0;
            return new Match(later.end(), told ? offset(length, sign, Anchor.NARRATIVE) : unknown(length.unit));
        }
        if (isAge(i, length)) {
            return new Match(length.end, new Meaning.NoTime());
        }
        if (isOtherwiseMeant(i, j, length)) {
            return null;
        }
        return new Match(
                length.end, new Known(TimeExpression.Type.DURATION, Durations.value(length.number, length.unit)));
    }

    private int afterApproximation(int i) {
        TimeLexicon.Hit hit = lexicon.find(Term.APPROXIMATE, atoms, i);
        return hit == null ? i : hit.end();
    }

    /** « trois ans », « une dizaine de jours », « un demi-siècle », « un an et demi ». */
    @Nullable
    Length length(int i) {
        Length fraction = fraction(i);
        if (fraction != null) {
            return fraction;
        }
        NumberReader.Quantity quantity = numbers.quantity(i);
        TimeLexicon.Hit unit = quantity == null ? null : lexicon.find(Term.UNIT, atoms, quantity.end());
        if (quantity == null || unit == null || (atoms.is(quantity.end(), "nuit") && quantity.value() == 1)) {
            return null;
        }
        if (atoms.at(quantity.end()).capital() && !atoms.at(quantity.end()).isShouted(atoms.text())) {
            return null; // « 20 Minutes », the newspaper
        }
        double number = quantity.value();
        int end = unit.end();
        if (atoms.is(end, "et") && atoms.isAny(end + 1, "demi", "demie") && number >= 0) {
            return new Length(end + 2, number + 0.5, unit.value());
        }
        return new Length(end, number, unit.value());
    }

    /** « un demi-siècle », « un quart d'heure », « trois quarts d'heure » */
    private @Nullable Length fraction(int i) {
        int j = atoms.isAny(i, "un", "une", "chaque") ? i + 1 : i;
        TimeLexicon.Hit fraction = lexicon.find(Term.FRACTION, atoms, j);
        int unitAt = fraction == null ? i : atoms.is(fraction.end(), "-") ? fraction.end() + 1 : fraction.end();
        TimeLexicon.Hit unit = fraction == null ? null : lexicon.find(Term.UNIT, atoms, unitAt);
        return fraction == null || unit == null
                ? null
                : new Length(unit.end(), Double.parseDouble(fraction.value()), unit.value());
    }

    // ---- what looks like a length and is none

    /** « âgé de 17 ans », « une fillette de 6 ans », « Théodore Monod, 97 ans, », « les moins de 18 ans ». */
    private boolean isAge(int i, Length length) {
        boolean years = length.unit.equals("Y1") && !atoms.isAny(length.end - 1, "année");
        boolean months = length.unit.equals("M1");
        if (!years && !months) {
            return false;
        }
        if (lexicon.endsBefore(Term.PERSON_AGE, atoms, i - 1) || lexicon.endsBefore(Term.PERSON_AGE, atoms, i - 2)) {
            return true;
        }
        if (!years) {
            return false;
        }
        if (numbers.cardinal(i - 1) != null
                || (atoms.isAny(i - 1, "et", "ou") && atoms.at(i - 2).isNumber())) {
            return true; // « deux enfants de 3 et 5 ans »
        }
        Atom before = atoms.at(i - 1);
        if (before.is("de") || before.is("d'")) {
            return !isLasting(i - 2);
        }
        if (before.is(",") || before.is("(")) {
            return !atoms.at(length.end).isText();
        }
        if (before.is("à")) {
            return !atoms.isAny(length.end, "de", "d'", "ferme", "avec", "dont");
        }
        if (before.is("hui")) {
            return true; // « elle a aujourd'hui 79 ans »
        }
        boolean ofPersons = atoms.isAny(i - 1, "les", "des", "ses", "nos", "leurs", "mes", "vos") || before.is("-");
        Token word = syntax.tokenAt(before.begin());
        boolean having = word != null && word.lemma().equals("avoir") && !atoms.follow(i - 3, "il", "y");
        return ofPersons || (having && !atoms.isAny(length.end, "de", "d'"));
    }

    /** Whether the nearest noun before takes a length: « une peine de dix ans ». */
    private boolean isLasting(int i) {
        for (int j = i; j >= Math.max(0, i - 3); j--) {
            if (lexicon.has(Term.LASTING, atoms, j)) {
                return true;
            }
        }
        return atoms.isAny(i, "cours", "bout", "plus", "moins", "lors", "près", "partir")
                || atoms.at(i).is(",");
    }

    /** « il était une fois un jour », « une seconde fois », « des années 60 », « les 35 heures ». */
    private boolean isOtherwiseMeant(int i, int quantityAt, Length length) {
        Atom last = atoms.at(length.end - 1);
        boolean indefinite = atoms.isAny(quantityAt, "un", "une") && length.end == quantityAt + 2;
        if (last.is("quinzaine")) {
            return !atoms.isAny(
                    i - 1, "pendant", "depuis", "en", "durant", "après", "dans",
                    "toute"); // « plus d'une quinzaine étaient là »
        }
        if (atoms.is(quantityAt, "des")) {
            return !atoms.isAny(i - 1, "depuis", "pendant", "durant", "après", "il", "a")
                    || atoms.at(length.end).isNumber();
        }
        if (indefinite && (last.is("jour") || last.is("journée") || last.is("seconde") || last.is("nuit"))) {
            return quantityAt == i && !atoms.isAny(i - 1, "en", "pendant", "depuis", "après", "dure", "durant");
        }
        if (atoms.at(length.end).isNumber() && length.unit.startsWith("Y")) {
            return true;
        }
        boolean law = atoms.isAny(i - 1, "les", "des", "aux") && last.is("heures");
        return law || (last.is("min") && !atoms.at(quantityAt).isNumber());
    }
}
