package io.github.depeche.quote;

import io.github.depeche.Actor;
import io.github.depeche.ActorType;
import io.github.depeche.Name;
import io.github.depeche.Span;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import io.github.depeche.quote.Vocabulary.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom the phrase of a source refers to, and to whom the source speaks. */
final class Referents {

    private final AnalyzedArticle article;
    private final Vocabulary vocabulary;
    private final NounPhrases phrases;

    Referents(AnalyzedArticle article, Vocabulary vocabulary, NounPhrases phrases) {
        this.article = article;
        this.vocabulary = vocabulary;
        this.phrases = phrases;
    }

    /** Whom the phrase refers to; of several who speak together, whom they name first. */
    Optional<Actor> actor(SpeakerPhrase phrase) {
        Optional<Actor> first = firstOfTwo(phrase.head());
        return first.isPresent() ? first : single(phrase);
    }

    /** « La France et l'Irlande ont demandé », where the tree takes but the second for the subject. */
    private Optional<Actor> firstOfTwo(Token second) {
        List<Token> tokens = second.sentence().tokens();
        int begin = second.index();
        while (begin > 0 && tokens.get(begin - 1).partOfSpeech() == PartOfSpeech.DET) {
            begin--;
        }
        int end = second.index() + 1;
        while (end < tokens.size() && tokens.get(end).partOfSpeech() == PartOfSpeech.ADJ) {
            end++;
        }
        boolean joined = begin > 1
                && Words.is(tokens.get(begin - 1), "et")
                && Character.isUpperCase(second.form().charAt(0))
                && !second.has(Feature.PLURAL)
                && end < tokens.size()
                && tokens.get(end).has(Feature.FINITE)
                && tokens.get(end).has(Feature.PLURAL);
        return joined
                ? at(NounPhrases.topOfName(tokens.get(begin - 2)).span()).filter(Actor::isNamed)
                : Optional.empty();
    }

    private Optional<Actor> single(SpeakerPhrase phrase) {
        // « l'Ordre des pharmaciens » is no order of theirs
        boolean body = at(phrase.head().span())
                .filter(actor -> actor.isNamed()
                        && Character.isUpperCase(phrase.head().form().charAt(0)))
                .isPresent();
        if (!body && vocabulary.is(Kind.DOCUMENT, Words.lemma(phrase.head()))) {
            Optional<Actor> issuer = issuer(phrase.head());
            if (issuer.isPresent()) {
                return issuer;
            }
        }
        boolean pronoun = phrase.head().partOfSpeech() == PartOfSpeech.PRON;
        Optional<Actor> byHead = pronoun
                ? at(phrase.span()).or(() -> at(phrase.head().span()))
                : at(phrase.head().span());
        if (pronoun || byHead.isEmpty() || !byHead.get().isNamed()) {
            Optional<Actor> explained =
                    phrases.nameBehindComma(phrase).flatMap(this::at).filter(Actor::isNamed);
            if (explained.isPresent()) {
                return explained;
            }
            Optional<Actor> apposed =
                    phrases.apposedName(phrase).flatMap(name -> at(name.span())).filter(Actor::isNamed);
            if (byHead.isPresent() && apposed.isPresent() && isMember(byHead.get(), apposed.get())) {
                return byHead;
            }
            if (apposed.isPresent()) {
                return apposed;
            }
        }
        if (byHead.isPresent()) {
            return byHead;
        }
        for (Name name : phrases.namesIn(phrase.span())) {
            Optional<Actor> byName = at(name.span());
            if (byName.isPresent()) {
                return byName;
            }
        }
        return at(phrase.span());
    }

    /** « un camarade du lycée Montclar »: a person, of a body that is named. */
    private static boolean isMember(Actor speaker, Actor body) {
        return speaker.type() == ActorType.PERSON && body.type() == ActorType.ORGANIZATION;
    }

    /** Who speaks in the report; {@code null} if untold. */
    @Nullable
    Actor speakerOf(Report report) {
        if (report.actor() != null) {
            return report.actor();
        }
        return report.speaker() == null ? null : actor(report.speaker()).orElse(null);
    }

    /** Whether the phrase names somebody or something that can be a source. */
    boolean canSpeak(SpeakerPhrase phrase) {
        Token head = phrase.head();
        return head.partOfSpeech() == PartOfSpeech.PRON
                || head.partOfSpeech() == PartOfSpeech.PROPN
                || vocabulary.is(Kind.DOCUMENT, Words.lemma(head))
                || head.children().stream().anyMatch(this::isDocumentComplement)
                || !phrases.namesIn(phrase.span()).isEmpty()
                || actor(phrase).isPresent();
    }

    /** « la plupart des témoignages ». */
    private boolean isDocumentComplement(Token child) {
        return child.hasRelation("nmod") && vocabulary.is(Kind.DOCUMENT, Words.lemma(child));
    }

    Optional<Actor> at(Span span) {
        List<Actor> actors = article.actorsAt(span);
        return actors.isEmpty() ? Optional.empty() : Optional.of(actors.get(0));
    }

    /** « un bilan communiqué par le Comité », « les estimations de FranceAgriMer »: who stands behind a document. */
    private Optional<Actor> issuer(Token document) {
        for (Token child : document.children()) {
            // « un bilan consulté par Le Brivois » is another's
            if (child.hasRelation("acl")
                    && child.index() > document.index()
                    && !vocabulary.is(Kind.READ, Words.lemma(child))) {
                Optional<Actor> agent = SubjectFinder.agent(child).flatMap(token -> at(token.span()));
                if (agent.isPresent()) {
                    return agent;
                }
            }
            boolean complement = child.hasRelation("nmod") && child.index() > document.index();
            // « un sondage de l'institut Oréa », « un sondage Oréa »
            boolean bare = child.partOfSpeech() == PartOfSpeech.PROPN;
            if (complement
                    && caseOf(child)
                            .map(word -> Words.is(word, "de", "d'", "par"))
                            .orElse(bare)) {
                Optional<Actor> of = at(child.span());
                if (of.isPresent()) {
                    return of;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Token> caseOf(Token token) {
        return token.child("case");
    }

    /** The press title, station or agency in « nos confrères de X », « le micro de X »: a known one, or the first organisation. */
    Optional<Actor> outlet(Span phrase) {
        return named(phrase).filter(vocabulary::isMedium).findFirst().or(() -> named(phrase)
                .filter(actor -> actor.type() == ActorType.ORGANIZATION)
                .findFirst());
    }

    /** Whom the names in the phrase name. */
    Stream<Actor> named(Span phrase) {
        return phrases.namesIn(phrase).stream().flatMap(name -> at(name.span()).stream());
    }
}
