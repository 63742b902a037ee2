package io.github.depeche.actor;

import io.github.depeche.Actor;
import io.github.depeche.Medium;
import io.github.depeche.Quote;
import io.github.depeche.Span;
import io.github.depeche.linguistics.LogLinearModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The actors of one article, kept together with its phrases, so that its quotes may tell more of them. */
public final class Cast {

    /**
     * What is known once the quotes have been read.
     *
     * @param actors all actors, by order of appearance; they take the place of those before
     * @param quotes the same quotes, spoken by these actors
     */
    public record Heard(List<Actor> actors, List<Quote> quotes) {}

    private final Discourse discourse;
    private final List<Markable> coordinations;
    private final @Nullable String publisher;
    private final LogLinearModel speakerModel;
    private final StoryCountries countries;
    private final Map<Entity, Actor> actors;

    /** @param speakerModel tells who speaks in a quote whose source is no name */
    Cast(Discourse discourse, List<Markable> coordinations, @Nullable String publisher, LogLinearModel speakerModel) {
        this.speakerModel = speakerModel;
        this.discourse = discourse;
        this.coordinations = coordinations;
        this.publisher = publisher;
        this.countries = new StoryCountries(discourse);
        this.actors = new ActorProfiler(discourse, coordinations, countries).actors();
    }

    /** The actors, by order of appearance. */
    public List<Actor> actors() {
        return List.copyOf(actors.values());
    }

    /**
     * Takes up what quotes tell of actors: whoever speaks is one (« un haut gradé », « les réseaux d'affichage »); inside the marks « je » is
     * the speaker and « vous » the one spoken to.
     */
    public Heard hear(List<Quote> quotes) {
        return hear(quotes, null);
    }

    /**
     * The same, and tells what there was to choose between.
     *
     * @param examples takes the choices to learn from; none when an article is simply read
     */
    public Heard hear(List<Quote> quotes, @Nullable Consumer<SpeakerExample> examples) {
        Map<Actor, Entity> entities = new HashMap<>();
        actors.forEach((entity, actor) -> entities.put(actor, entity));
        MarkablesByHead byHead = new MarkablesByHead(discourse);
        QuoteSources sources = new QuoteSources(discourse, byHead, publisher);
        Map<Quote, Entity> speakers = new LinkedHashMap<>();
        Entity latest = null;
        for (Quote quote : quotes) {
            Entity speaker = quote.speaker().isPresent()
                    ? entities.get(quote.speaker().get())
                    : quote.speakerSpan().map(sources::source).orElse(null);
            if (speaker != null) {
                Entity heard = sources.heardBefore(quote.speakerSpan().orElse(null), speaker.current(), latest);
                latest = heard == null ? sources.issuer(speaker) : heard;
                speakers.put(quote, latest);
            }
        }
        Function<Quote, @Nullable Entity> addressees = quote ->
                quote.addressee().map(entities::get).map(Entity::current).orElse(null);
        new SpeakerJudge(discourse, byHead, speakerModel, examples).judge(quotes, speakers, addressees);
        new SpokenPronouns(discourse).resolve(speakers, addressees);
        discourse.sort();
        Map<Entity, Actor> after = new ActorProfiler(discourse, coordinations, countries).actors();
        UnaryOperator<Actor> now = actor -> {
            Entity entity = entities.get(actor);
            return entity == null ? actor : after.getOrDefault(entity.current(), actor);
        };
        List<Quote> heard = new ArrayList<>(quotes.size());
        for (Quote quote : quotes) {
            Optional<Actor> addressee = quote.addressee().map(now);
            Optional<Medium> medium = quote.medium()
                    .map(found ->
                            new Medium(found.span(), found.text(), found.actor().map(now)));
            heard.add(spokenBy(
                    quote, actor(quote, speakers.get(quote), after), addressee.orElse(null), medium.orElse(null)));
        }
        return new Heard(List.copyOf(after.values()), List.copyOf(heard));
    }

    private static @Nullable Actor actor(Quote quote, @Nullable Entity speaker, Map<Entity, Actor> actors) {
        Actor known = speaker == null ? null : actors.get(speaker.current());
        return known == null ? quote.speaker().orElse(null) : known;
    }

    private Quote spokenBy(Quote quote, @Nullable Actor speaker, @Nullable Actor addressee, @Nullable Medium medium) {
        Quote.Builder builder = Quote.builder(discourse.text(), quote.type())
                .speakerSpan(quote.speakerSpan().orElse(null))
                .speaker(speaker)
                .cue(quote.cue().orElse(null))
                .addressee(addressee)
                .medium(medium)
                .date(quote.date().orElse(null), quote.dateSpan().orElse(null))
                .confidence(quote.confidence());
        for (Span span : quote.content()) {
            builder.content(span);
        }
        for (Span span : quote.verbatim()) {
            builder.verbatim(span);
        }
        return builder.build();
    }
}
