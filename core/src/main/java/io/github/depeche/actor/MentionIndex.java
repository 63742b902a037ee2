package io.github.depeche.actor;

import io.github.depeche.Actor;
import io.github.depeche.Mention;
import io.github.depeche.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** From a place in the text to the actors that it refers to. */
public final class MentionIndex {

    private record Entry(Span span, Actor actor) {}

    private static final Comparator<Entry> BY_BEGIN = Comparator.comparingInt(entry -> entry.span.begin());

    private final List<Entry> entries = new ArrayList<>();
    private final int longest;

    /** Indexes the mentions of these actors. */
    public MentionIndex(List<Actor> actors) {
        int max = 0;
        for (Actor actor : actors) {
            for (Mention mention : actor.mentions()) {
                entries.add(new Entry(mention.span(), actor));
                max = Math.max(max, mention.span().length());
            }
        }
        entries.sort(BY_BEGIN);
        this.longest = max;
    }

    /** The actors of the smallest mention that covers the span; several where mentions of several actors are the same span. */
    public List<Actor> actorsAt(Span span) {
        Set<Actor> actors = new LinkedHashSet<>();
        int smallest = Integer.MAX_VALUE;
        for (int i = firstAtOrAfter(span.end() - longest); i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.span.begin() > span.begin()) {
                break;
            }
            if (entry.span.contains(span) && entry.span.length() <= smallest) {
                if (entry.span.length() < smallest) {
                    actors.clear();
                    smallest = entry.span.length();
                }
                actors.add(entry.actor);
            }
        }
        return List.copyOf(actors);
    }

    private int firstAtOrAfter(int begin) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).span.begin() < begin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
