package io.github.depeche.quote;

import io.github.depeche.Actor;
import io.github.depeche.Cue;
import io.github.depeche.Medium;
import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import io.github.depeche.quote.Vocabulary.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** To whom it is said: « a dit à l'AFP », « invite les élus à P », « interrogé par RTL, X estime que P ». */
final class Addressees {

    private final Desk desk;
    private final Circumstances circumstances;
    private final Optional<Actor> publisher;
    private final Map<Integer, Predicate> predicates = new HashMap<>();

    Addressees(Desk desk, Circumstances circumstances) {
        this.desk = desk;
        this.circumstances = circumstances;
        this.publisher = desk.article.metadata().publisher().flatMap(name -> desk.article.actors().stream()
                .filter(actor -> actor.name().equals(name) || actor.aliases().contains(name))
                .findFirst());
        Stream.concat(desk.predicates.stream(), desk.verbs.stream())
                .forEach(found -> predicates.putIfAbsent(found.verb().span().begin(), found));
    }

    /**
     * To whom it is said; {@code null} if untold.
     *
     * @param content the reported words
     * @param speaker who says them
     * @param teller who says the words around them; {@code null} for the journalist
     * @param medium through what they are said
     */
    @Nullable
    Actor of(
            Report report,
            List<Span> content,
            @Nullable Actor speaker,
            @Nullable Actor teller,
            Optional<Medium> medium) {
        Predicate predicate = predicate(report);
        Stream<Token> told =
                predicate == null ? Stream.empty() : Stream.concat(clitics(predicate), complements(predicate));
        return Stream.concat(told, askers(report))
                .filter(token -> content.stream().noneMatch(span -> span.overlaps(token.span())))
                .flatMap(token -> actor(token, teller).stream())
                .filter(actor -> !actor.equals(speaker))
                .findFirst()
                .or(() -> medium.flatMap(Medium::actor).filter(actor -> !actor.equals(speaker)))
                .orElse(null);
    }

    private Optional<Actor> actor(Token token, @Nullable Actor teller) {
        if (Words.is(token, "me", "m'", "nous")) {
            // « nous a confié X »: the paper
            return Optional.ofNullable(teller).or(() -> publisher);
        }
        if (token.partOfSpeech() == PartOfSpeech.PRON) {
            return desk.referents.at(token.span());
        }
        SpeakerPhrase phrase = desk.speakers.phrases().phrase(token);
        return desk.vocabulary.is(Kind.OUTLET, Words.lemma(token))
                ? desk.referents.outlet(phrase.span()).or(() -> desk.referents.actor(phrase))
                : desk.referents.actor(phrase);
    }

    private @Nullable Predicate predicate(Report report) {
        Cue cue = report.cue();
        return cue == null ? null : predicates.get(cue.span().begin());
    }

    /** « lui a dit », « les a invités à P ». */
    private Stream<Token> clitics(Predicate predicate) {
        boolean addressed = predicate.entry().takes(Frame.ADDRESSED);
        int from = desk.words.indexOf(predicate.first());
        int to = desk.words.indexOf(predicate.verb());
        return Stream.iterate(from, i -> i < to, i -> i + 1)
                .flatMap(i -> Stream.ofNullable(desk.words.at(i)))
                .filter(token -> token.partOfSpeech() == PartOfSpeech.PRON)
                .filter(token -> Words.is(token, "lui", "leur", "me", "m'", "nous")
                        || (addressed && Words.is(token, "l'", "le", "la", "les")));
    }

    /** « à l'AFP », « devant le Sénat »; the object of « inviter ». */
    private static Stream<Token> complements(Predicate predicate) {
        boolean addressed = predicate.entry().takes(Frame.ADDRESSED);
        return Stream.of(predicate.lexical(), predicate.verb(), predicate.top())
                .distinct()
                .flatMap(verb -> verb.children().stream()
                        .filter(child -> isTo(child, verb) || (addressed && child.hasRelation("obj"))));
    }

    /** « À la mairie, l'adjointe dit que P » tells where. */
    private static boolean isTo(Token complement, Token verb) {
        return complement.hasRelation("iobj")
                || (complement.hasRelation("obl")
                        && complement
                                .child("case")
                                .filter(word -> Words.is(word, "devant")
                                        || (Words.is(word, "à", "auprès") && complement.index() > verb.index()))
                                .isPresent());
    }

    /** « interrogée jeudi par la RTBF », « citée par l'AFP »: beside the cue, at its level of quotation. */
    private Stream<Token> askers(Report report) {
        Cue cue = report.cue();
        if (cue == null) {
            return Stream.empty();
        }
        int level = desk.stretches.passageAt(cue.span().begin());
        return IntStream.of(circumstances.around(report))
                .boxed()
                .flatMap(i -> Stream.ofNullable(desk.words.at(i)))
                .filter(token -> desk.vocabulary.is(Kind.ASKED, Words.lemma(token))
                        && token.has(Feature.PARTICIPLE)
                        && desk.stretches.passageAt(token.span().begin()) == level)
                .flatMap(asked -> SubjectFinder.agent(asked).stream());
    }
}
