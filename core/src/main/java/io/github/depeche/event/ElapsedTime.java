package io.github.depeche.event;

import io.github.depeche.Span;
import io.github.depeche.TimeExpression;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.Token;
import io.github.depeche.time.IsoDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The date of what a length of time is counted from: « Deux jours avant son procès, le maire a démissionné mardi », « Trois ans après la
 * fermeture de l'usine ». It is counted from the date of the clause, else from the day of publication.
 */
final class ElapsedTime {

    /** « trois semaines après avoir été battu », « deux mois et demi avant l'élection »: words from the trigger up to the one that has the preposition. */
    private static final int MOST_HOPS = 6;

    /** In any unit; years have four digits. */
    private static final int LONGEST = 9_999;

    private final SpanIndex<TimeExpression> times;
    private final @Nullable LocalDate published;

    ElapsedTime(SpanIndex<TimeExpression> times, @Nullable LocalDate published) {
        this.times = times;
        this.published = published;
    }

    /** @param read the dates of the other triggers of the sentence */
    @Nullable
    EventDate of(Token word, SentenceView view, Map<Token, EventDate> read) {
        Token from = firstOfCoordination(word);
        if (view.dates().stream().anyMatch(date -> Syntax.isAbove(word, date.head(), MOST_HOPS))) {
            // « deux jours après la fusillade du 3 mai », « deux jours après le vol que deux voisins ont vu lundi »
            return null;
        }
        for (Token child : from.children()) {
            // no adverb: « Deux jours avant, le maire a démissionné »
            boolean links = child.hasRelation("case") || child.hasRelation("mark");
            boolean after = child.lemma().equals("après");
            if (links && child.index() < from.index() && (after || child.lemma().equals("avant"))) {
                return length(child)
                        .map(length -> counted(length, after, reference(from, view, read)))
                        .orElse(null);
            }
        }
        return null;
    }

    /** « trois ans après le séisme et le tsunami ». */
    private static Token firstOfCoordination(Token word) {
        Token first = word;
        for (int i = 0; i < MOST_HOPS && first.hasRelation("conj"); i++) {
            first = first.head().orElse(first);
        }
        return first;
    }

    /** The length of time right before the preposition. */
    private Optional<TimeExpression> length(Token preposition) {
        if (preposition.index() == 0) {
            return Optional.empty();
        }
        Token before = preposition.sentence().tokens().get(preposition.index() - 1);
        return times.at(before.span()).filter(time -> time.type() == TimeExpression.Type.DURATION);
    }

    /** When the clause was that the phrase belongs to. */
    private @Nullable EventDate reference(Token word, SentenceView view, Map<Token, EventDate> read) {
        for (Token clause : Syntax.above(word, MOST_HOPS)) {
            EventDate known = read.get(clause);
            if (known != null) {
                return known;
            }
            for (SentenceView.Anchored<EventDate> date : view.dates()) {
                if (date.head().head().filter(clause::equals).isPresent()) {
                    return date.what();
                }
            }
        }
        if (!view.dates().isEmpty()) {
            return view.dates().size() == 1 ? view.dates().get(0).what() : null;
        }
        return published == null || isPastStory(word) ? null : new EventDate(published.toString(), new Span(0, 0));
    }

    /** « Il avait quitté le pays deux mois après son élection », « Deux ans après sa libération, il revenait »: no time that is counted from today. */
    private static boolean isPastStory(Token word) {
        for (Token clause : Syntax.above(word, MOST_HOPS)) {
            if (Syntax.isVerb(clause) || clause.child("cop").isPresent()) {
                return isStoryTense(clause)
                        || clause.children().stream()
                                .anyMatch(child ->
                                        (child.hasRelation("aux") || child.hasRelation("cop")) && isStoryTense(child));
            }
        }
        return false;
    }

    private static boolean isStoryTense(Token verb) {
        return verb.has(Feature.IMPERFECT) || (verb.has(Feature.PAST) && verb.has(Feature.FINITE));
    }

    /** As precise as the length: « trois ans après » tells a year, « trois jours après » a day. */
    private static @Nullable EventDate counted(TimeExpression length, boolean after, @Nullable EventDate from) {
        String value = length.value();
        int amount = amount(value);
        if (from == null || amount < 0) {
            return null;
        }
        EventDate begin = from.begin();
        char unit = value.charAt(value.length() - 1);
        int signed = after ? -amount : amount;
        String date;
        try {
            date = switch (begin.unit()) {
                case DAY -> shifted(IsoDay.read(begin.value()), unit, signed);
                case MONTH ->
                    unit == 'Y' || unit == 'M' ? shifted(IsoDay.read(begin.value() + "-01"), unit, signed) : null;
                case YEAR -> unit == 'Y' ? shifted(IsoDay.read(begin.value() + "-01-01"), unit, signed) : null;
                default -> null;
            };
        } catch (DateTimeException e) {
            // no day of the calendar: nothing is counted from it
            return null;
        }
        return date == null ? null : new EventDate(date, length.span(), true);
    }

    private static @Nullable String shifted(LocalDate day, char unit, int amount) {
        LocalDate there =
                switch (unit) {
                    case 'D' -> day.plusDays(amount);
                    case 'W' -> day.plusWeeks(amount);
                    case 'M' -> day.plusMonths(amount);
                    case 'Y' -> day.plusYears(amount);
                    default -> null;
                };
        if (there == null || there.getYear() < 1 || there.getYear() > LONGEST) {
            return null;
        }
        int length = unit == 'Y' ? "2024".length() : unit == 'M' ? "2024-06".length() : "2024-06-19".length();
        return there.toString().substring(0, length);
    }

    /** {@code P3W} → 3; −1 for hours, fractions and what is not told. */
    private static int amount(String value) {
        int amount = 0;
        for (int i = 1; i < value.length() - 1; i++) {
            int digit = value.charAt(i) - '0';
            if (digit < 0 || digit > 9 || amount > LONGEST) {
                return -1;
            }
            amount = 10 * amount + digit;
        }
        return value.length() > 2 && value.charAt(0) == 'P' ? amount : -1;
    }
}
