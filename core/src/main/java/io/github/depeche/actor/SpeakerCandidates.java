package io.github.depeche.actor;

import io.github.depeche.MentionKind;
import io.github.depeche.Quote;
import io.github.depeche.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who may speak in a quote: whoever is spoken of near it, the speakers of the quotes before, and whom the article is most about. */
final class SpeakerCandidates {

    /** A mark that follows a name stands no more characters behind it, spaces included. */
    private static final int FARTHEST_MARK = 3;

    /** Sentences looked back over. */
    private static final int REACH = 8;

    /** Mentions looked back over. */
    private static final int MOST_BEFORE = 80;

    /** Mentions looked at behind the place, those within the quote among them. */
    private static final int MOST_BEHIND = 30;

    /** Named actors looked at wherever they stand. */
    private static final int MOST_NAMED = 25;

    private final String text;
    private final QuotationMarks marks;
    private final List<Markable> mentions = new ArrayList<>();
    private final List<Entity> named = new ArrayList<>();

    SpeakerCandidates(Discourse discourse, QuotationMarks marks) {
        this.text = discourse.text();
        this.marks = marks;
        Set<Entity> seen = new HashSet<>();
        for (Markable markable : discourse.markables()) {
            Entity entity = markable.entity();
            if (entity == null || markable.sentence() < 0) {
                continue;
            }
            mentions.add(markable);
            if (markable.kind() == MentionKind.NAME && !markable.isPlace() && seen.add(entity.current())) {
                named.add(entity.current());
            }
        }
        mentions.sort(Comparator.comparing(Markable::span));
        named.sort(Comparator.comparingInt(entity -> -entity.weight()));
    }

    /**
     * Those who may speak, the nearest first.
     *
     * @param place where the speaker is told, or else where the quote begins
     * @param phrase the phrase that tells the speaker
     * @param known others to be taken into account: whom the rules choose, who spoke before
     */
    Collection<SpeakerCandidate> of(Quote quote, Span place, int sentence, boolean phrase, List<Entity> known) {
        Map<Entity, SpeakerCandidate> candidates = new LinkedHashMap<>();
        int at = firstFrom(place.begin());
        for (int i = at - 1; i >= Math.max(0, at - MOST_BEFORE); i--) {
            Markable mention = mentions.get(i);
            if (sentence - mention.sentence() > REACH) {
                break;
            }
            if (phrase && mention.span().overlaps(place)) {
                continue;
            }
            SpeakerCandidate candidate = candidate(candidates, mention);
            if (isWithin(mention, quote)) {
                candidate.meant(mention, isCalled(mention.span()));
            } else {
                candidate.before(mention, marks.isQuoted(mention.span()));
            }
        }
        for (int i = at; i < Math.min(mentions.size(), at + MOST_BEHIND); i++) {
            Markable mention = mentions.get(i);
            if (mention.sentence() > sentence + 2) {
                break;
            }
            if (phrase && mention.span().overlaps(place)) {
                if (!mention.span().contains(place) && mention.span().begin() > place.begin()) {
                    candidate(candidates, mention).inPhrase();
                }
            } else if (isWithin(mention, quote)) {
                candidate(candidates, mention).meant(mention, isCalled(mention.span()));
            } else {
                candidate(candidates, mention).behind(mention);
            }
        }
        for (Entity entity : known) {
            candidates.computeIfAbsent(entity.current(), SpeakerCandidate::new);
        }
        for (int i = 0; i < Math.min(named.size(), MOST_NAMED); i++) {
            candidates.computeIfAbsent(named.get(i).current(), SpeakerCandidate::new);
        }
        return candidates.values();
    }

    /** « la maire, Ilse Marchetti »: whether the phrase itself names somebody. */
    boolean isNamedAt(Span place, @Nullable Entity entity) {
        if (entity == null || !entity.isNamed()) {
            return false;
        }
        for (int i = firstFrom(place.begin());
                i < mentions.size() && mentions.get(i).span().begin() < place.end();
                i++) {
            Entity there = mentions.get(i).entity();
            if (mentions.get(i).kind() == MentionKind.NAME && there != null && there.current() == entity) {
                return true;
            }
        }
        return false;
    }

    private static SpeakerCandidate candidate(Map<Entity, SpeakerCandidate> candidates, Markable mention) {
        @Nullable Entity entity = mention.entity();
        if (entity == null) {
            throw new IllegalStateException("a mention of nobody");
        }
        return candidates.computeIfAbsent(entity.current(), SpeakerCandidate::new);
    }

    private static boolean isWithin(Markable mention, Quote quote) {
        for (Span content : quote.content()) {
            if (content.contains(mention.span())) {
                return true;
            }
        }
        return false;
    }

    /** « Roy, viens », « Viens, Roy ! » */
    private boolean isCalled(Span name) {
        int behind = name.end();
        int farthest = Math.min(text.length(), behind + FARTHEST_MARK);
        while (behind < farthest && Character.isWhitespace(text.charAt(behind))) {
            behind++;
        }
        return behind < farthest && ",!?".indexOf(text.charAt(behind)) >= 0;
    }

    private int firstFrom(int begin) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().begin() < begin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
