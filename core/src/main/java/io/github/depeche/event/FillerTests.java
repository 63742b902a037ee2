package io.github.depeche.event;

import io.github.depeche.Actor;
import io.github.depeche.ActorType;
import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.TimeExpression;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a dependent is: somebody, a state, a place, a law. */
final class FillerTests {

    private final AnalyzedArticle article;
    private final WordClasses classes;
    private final SpanIndex<Name> names;
    private final SpanIndex<TimeExpression> times;
    private final Couples couples;
    private final Map<Token, List<Actor>> known = new HashMap<>();

    FillerTests(AnalyzedArticle article, WordClasses classes) {
        this.article = article;
        this.classes = classes;
        this.names = new SpanIndex<>(article.names(), Name::span);
        this.times = new SpanIndex<>(article.times(), TimeExpression::span);
        this.couples = new Couples(article.actors());
    }

    boolean is(Token filler, String kind) {
        if (kind.startsWith("@")) {
            return isOfClass(filler, kind.substring(1));
        }
        return switch (kind) {
            case "any" -> true;
            case "inf" -> filler.has(Feature.INFINITIVE);
            case "actor" -> isActor(filler) || classes.contains("person", filler) || classes.contains("group", filler);
            case "person" ->
                isOfType(filler, ActorType.PERSON)
                        || isOfType(filler, ActorType.GROUP)
                        || isNamed(filler, NameType.PERSON)
                        || classes.contains("person", filler)
                        || classes.contains("group", filler);
            case "group" -> isOfType(filler, ActorType.GROUP) || classes.contains("group", filler);
            case "org" ->
                isOfType(filler, ActorType.ORGANIZATION)
                        || isNamed(filler, NameType.ORGANIZATION)
                        || classes.contains("org", filler);
            case "state" -> isOfType(filler, ActorType.STATE);
            case "place" -> isNamed(filler, NameType.LOCATION) || isOfType(filler, ActorType.STATE);
            default -> throw new IllegalStateException("unknown filler in the trigger lexicon: " + kind);
        };
    }

    private boolean isNamed(Token filler, NameType type) {
        return names.at(filler.span()).filter(name -> name.type() == type).isPresent();
    }

    /** « une série d'immeubles » are buildings. */
    private boolean isOfClass(Token filler, String name) {
        return classes.contains(name, filler)
                || (classes.contains("transparent", filler)
                        && filler.children().stream()
                                .anyMatch(child -> child.hasRelation("nmod") && classes.contains(name, child)));
    }

    /** « Ce samedi, lors d'un rassemblement, X a été agressé »: a date is neither subject nor object. */
    boolean isTime(Token filler) {
        return times.at(filler.span()).isPresent();
    }

    boolean isActor(Token filler) {
        return !actors(filler).isEmpty();
    }

    /**
     * Whom the word refers to; or the name that stands with it: « le suisse AlpCare », « le groupe Ardanel », « une trentaine de Gilets jaunes ».
     */
    List<Actor> actors(Token filler) {
        return known.computeIfAbsent(filler, this::find);
    }

    /** Those whom an actor stands for: the two whom the name of a couple names. */
    List<Actor> members(Actor actor) {
        return couples.members(actor);
    }

    private List<Actor> find(Token filler) {
        List<Actor> own = article.actorsAt(filler.span());
        List<Actor> behind = classes.contains("see-through", filler) ? complement(filler) : List.of();
        if (!behind.isEmpty() && (own.isEmpty() || behind.stream().anyMatch(Actor::isNamed))) {
            return behind;
        }
        if (!own.isEmpty()) {
            List<Actor> listed = filler.has(Feature.PLURAL) ? listed(filler) : List.of();
            return listed.size() > 1 ? listed : own;
        }
        if (filler.partOfSpeech() == PartOfSpeech.NUM) {
            // « sept des agresseurs », « deux d'entre eux »
            return filler.child("nmod")
                    .map(whole -> article.actorsAt(whole.span()))
                    .orElse(List.of());
        }
        for (Token child : filler.children()) {
            boolean name = child.hasRelation("flat")
                    || child.hasRelation("appos")
                    || (child.hasRelation("nmod") && child.child("case").isEmpty());
            if (name && child.partOfSpeech() == PartOfSpeech.PROPN) {
                List<Actor> named = article.actorsAt(child.span());
                if (!named.isEmpty()) {
                    return named;
                }
            }
        }
        return List.of();
    }

    /** « de la part du candidat », « une trentaine de Gilets jaunes »: those behind « de ». */
    private List<Actor> complement(Token noun) {
        for (Token child : noun.children()) {
            if (Syntax.isComplement(child)) {
                return article.actorsAt(child.span());
            }
        }
        return List.of();
    }

    /** « deux coaccusés, Sylvain Morin et Karim Haddad »: those who are named. */
    private List<Actor> listed(Token plural) {
        List<Actor> listed = new ArrayList<>();
        plural.child("appos").ifPresent(first -> {
            addNamed(listed, first);
            first.children().stream()
                    .filter(child -> child.hasRelation("conj"))
                    .forEach(other -> addNamed(listed, other));
        });
        return listed;
    }

    private void addNamed(List<Actor> to, Token name) {
        article.actorsAt(name.span()).stream()
                .filter(actor -> actor.isNamed() && !to.contains(actor))
                .forEach(to::add);
    }

    private boolean isOfType(Token filler, ActorType type) {
        return actors(filler).stream().anyMatch(actor -> actor.type() == type);
    }
}
