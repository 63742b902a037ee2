package io.github.depeche.event;

import io.github.depeche.BlockType;
import io.github.depeche.Name;
import io.github.depeche.Span;
import io.github.depeche.event.Occurrences.Occurrence;
import io.github.depeche.extension.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The places that a story turns on. */
final class StoryPlaces {

    private static final int LEAD_SENTENCES = 3;

    /**
     * A place of the article.
     *
     * @param key tells equal places
     * @param kind in words
     * @param country that it lies in, or that it is
     * @param parts « à Tisdale, dans la Saskatchewan »: the keys of the places that the article puts in it
     */
    record Place(String key, String kind, Optional<String> country, Set<String> parts) {

        private static final String COUNTRY = "a country";
        private static final String SITE = "a site";

        boolean isCountry() {
            return kind.equals(COUNTRY);
        }

        boolean isSite() {
            return kind.equals(SITE);
        }
    }

    private final String text;
    private final Gazetteer gazetteer;
    private final Occurrences<Name> places;
    private final Map<String, Place> known = new HashMap<>();
    private final Map<Span, Place> bySpan = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final @Nullable String first;
    private final @Nullable String main;
    private final @Nullable String lead;
    private final @Nullable String title;

    StoryPlaces(
            List<SentenceView> views,
            Occurrences<Name> places,
            Tellings tellings,
            PlaceFinder finder,
            Gazetteer gazetteer,
            String text) {
        this.text = text;
        this.gazetteer = gazetteer;
        this.places = places;
        for (Occurrence<Name> there : places.all()) {
            counts.merge(key(there.what()), 1, Integer::sum);
        }
        this.first = places.all().isEmpty() ? null : key(places.all().get(0).what());
        this.main = ofMostTellings(tellings);
        this.lead = ofLead(views, finder);
        this.title = prefixOfTitle();
        for (int i = 0; i + 1 < places.all().size(); i++) {
            if (isPair(i, i + 1)) {
                place(places.all().get(i + 1).what())
                        .parts()
                        .add(key(places.all().get(i).what()));
            }
        }
    }

    /** What is known of a place. */
    Place place(Name name) {
        return bySpan.computeIfAbsent(name.span(), this::place);
    }

    private Place place(Span span) {
        String there = span.in(text);
        return known.computeIfAbsent(
                there.toLowerCase(Locale.ROOT),
                key -> new Place(key, kind(there), gazetteer.country(there), new HashSet<>()));
    }

    private String kind(String name) {
        if (gazetteer.isCountry(name)) {
            return Place.COUNTRY;
        }
        if (gazetteer.isLand(name)) {
            return "a land";
        }
        if (Character.isLowerCase(name.charAt(0))) {
            return Place.SITE;
        }
        return gazetteer.country(name).isPresent() ? "a town" : "unknown";
    }

    private String key(Name place) {
        return place(place).key;
    }

    /** Whether the first of two places that follow each other lies in the second: « Magnanville (Yvelines) ». */
    boolean isPair(int one, int next) {
        if (one < 0 || next >= places.all().size()) {
            return false;
        }
        Occurrence<Name> first = places.all().get(one);
        Occurrence<Name> second = places.all().get(next);
        return first.head().sentence() == second.head().sentence()
                && first.head().index() < second.head().index()
                && isNext(first, second);
    }

    /** « sur la promenade des Fusillés, à Brest »: nothing between them but a comma, a preposition of place, an article. */
    private static boolean isNext(Occurrence<Name> first, Occurrence<Name> second) {
        int end = first.what().span().end();
        for (Token token : first.head()
                .sentence()
                .tokens()
                .subList(first.head().index(), second.head().index())) {
            boolean between = token.span().begin() >= end;
            if (between && !isLink(token)) {
                return false;
            }
        }
        return true;
    }

    /** Not « vers », « jusqu'à »: from one place to another. */
    private static boolean isLink(Token token) {
        return switch (token.partOfSpeech()) {
            case PUNCT, DET -> true;
            case ADP -> Syntax.isOfPlace(token);
            default -> false;
        };
    }

    /** How often the article names it. */
    int count(String key) {
        return counts.getOrDefault(key, 0);
    }

    /** The first place of the article. */
    @Nullable
    String first() {
        return first;
    }

    /** The place, no country, that most tellings have; of equal ones the first. */
    @Nullable
    String main() {
        return main;
    }

    /** The first town or site where the body says that something is; a country if there is none. */
    @Nullable
    String lead() {
        return lead;
    }

    /** « Burundi : … » */
    @Nullable
    String title() {
        return title;
    }

    private @Nullable String ofMostTellings(Tellings tellings) {
        return Tellings.mostFrequent(tellings.all().stream()
                .flatMap(mention -> Stream.ofNullable(mention.place()))
                .filter(place -> !isCountry(place))
                .map(this::key)
                .toList());
    }

    private @Nullable String ofLead(List<SentenceView> views, PlaceFinder finder) {
        int sentences = 0;
        String country = null;
        for (SentenceView view : views) {
            if (!StoryDates.isOfLead(view)) {
                continue;
            }
            for (SentenceView.Anchored<Name> place : view.places()) {
                if (!finder.isSpot(place) || finder.isDateline(place)) {
                    continue;
                }
                if (!isCountry(place.what())) {
                    return key(place.what());
                }
                country = country == null ? key(place.what()) : country;
            }
            if (++sentences == LEAD_SENTENCES) {
                break;
            }
        }
        return country;
    }

    private @Nullable String prefixOfTitle() {
        return places.all().stream()
                .filter(there -> there.head().sentence().block().type() == BlockType.TITLE
                        && Syntax.isPrefixOfTitle(there.head()))
                .findFirst()
                .map(there -> key(there.what()))
                .orElse(null);
    }

    private boolean isCountry(Name place) {
        return gazetteer.isCountry(place.span().in(text));
    }
}
