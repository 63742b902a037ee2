package io.github.depeche.quote;

import io.github.depeche.Actor;
import io.github.depeche.Name;
import io.github.depeche.Span;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the source of a cue: subject, inverted subject, agent, antecedent, subject of the governing verb. */
final class SpeakerFinder {

    /** How far an inverted subject may stand behind its verb: « a expliqué mardi à l'AFP, d'un ton las, le maire ». */
    private static final int FARTHEST = 30;

    /** How many verbs a subject may be shared over. */
    private static final int HIGHEST = 6;

    private final AnalyzedArticle article;
    private final CueLexicon lexicon;
    private final Words words;
    private final NounPhrases phrases;

    SpeakerFinder(AnalyzedArticle article, CueLexicon lexicon, Words words, NounPhrases phrases) {
        this.article = article;
        this.lexicon = lexicon;
        this.words = words;
        this.phrases = phrases;
    }

    NounPhrases phrases() {
        return phrases;
    }

    /** The source of a cue verb; in an incise, the subject stands behind it. */
    Optional<SpeakerPhrase> speaker(Predicate predicate, boolean incise) {
        Optional<Token> head = incise ? inverted(predicate) : Optional.empty();
        if (head.isEmpty()) {
            head = predicate.clitic().or(() -> subject(predicate));
        }
        return head.map(phrases::phrase);
    }

    /** The noun behind the verb that is its subject: by the tree, or else the first noun phrase that no preposition introduces. */
    Optional<Token> inverted(Predicate predicate) {
        if (predicate.clitic().isPresent()) {
            return predicate.clitic();
        }
        int behind = words.indexOf(predicate.finite());
        for (Token verb : List.of(predicate.top(), predicate.verb(), predicate.lexical())) {
            Optional<Token> subject = verb.children().stream()
                    .filter(child ->
                            child.hasRelation("nsubj") && words.indexOf(child) > behind && !followsPreposition(child))
                    .findFirst();
            if (subject.isPresent()) {
                return subject;
            }
        }
        return bareNounAfter(predicate.last());
    }

    /** « a dit à Reuters Marijke de Wit, du syndicat FNB »: FNB is no subject, whatever the tree says. */
    private boolean followsPreposition(Token noun) {
        Token before = words.before(noun);
        if (before != null && before.partOfSpeech() == PartOfSpeech.DET) {
            before = words.before(before);
        }
        return before != null && before.partOfSpeech() == PartOfSpeech.ADP;
    }

    /** The first noun phrase behind this word that no preposition introduces. */
    Optional<Token> bareNounAfter(Token last) {
        int at = words.indexOf(last) + 1;
        boolean afterPreposition = false;
        boolean nounSeen = false;
        for (int steps = 0; steps < FARTHEST; steps++, at++) {
            Token token = words.at(at);
            if (token == null || Words.is(token, ".", ":", ";", "»", "?", "!", "que", "qu'", "qui")) {
                return Optional.empty();
            }
            switch (token.partOfSpeech()) {
                case ADP -> {
                    afterPreposition = true;
                    nounSeen = false;
                }
                case PUNCT -> afterPreposition = false;
                case DET, PROPN, NOUN, PRON, NUM -> {
                    boolean fresh = !afterPreposition || (nounSeen && beginsPhrase(token));
                    if (fresh && !phrases.isTime(token)) {
                        return Optional.of(headFrom(token));
                    }
                    nounSeen = nounSeen || Words.isTag(token, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON);
                }
                case VERB, AUX -> {
                    if (token.has(Feature.FINITE)) {
                        return Optional.empty();
                    }
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    private boolean beginsPhrase(Token token) {
        return Words.isTag(token, PartOfSpeech.DET, PartOfSpeech.NUM) || phrases.beginsName(token);
    }

    /** The head of a noun phrase that begins with this word. */
    static Token headFrom(Token first) {
        Token head = first;
        while (Words.isTag(head, PartOfSpeech.DET, PartOfSpeech.ADJ, PartOfSpeech.NUM)
                && head.head().isPresent()
                && head.head().get().index() > head.index()) {
            head = head.head().get();
        }
        return head;
    }

    private Optional<Token> subject(Predicate predicate) {
        if (predicate.passive()) {
            Optional<Token> agent = agent(predicate.verb());
            if (agent.isPresent()) {
                return agent;
            }
        }
        boolean mistagged = !Words.isTag(predicate.top(), PartOfSpeech.VERB, PartOfSpeech.AUX);
        Optional<Token> main = predicate.isPresentParticiple() || mistagged ? mainSubject(predicate) : Optional.empty();
        if (main.isPresent()) {
            return main;
        }
        Token verb = predicate.top();
        for (int steps = 0; steps < HIGHEST; steps++) {
            Optional<Token> own = ownSubject(verb);
            if (own.isPresent()) {
                return own.flatMap(this::antecedent);
            }
            if (verb == predicate.top()) {
                Optional<Token> adjacent = adjacent(predicate);
                if (adjacent.isPresent()) {
                    return adjacent;
                }
            }
            if (verb.hasRelation("acl") && !verb.relation().equals("acl:relcl")) {
                return verb.head().filter(SpeakerFinder::isNominal);
            }
            if (verb.head().isEmpty()) {
                break;
            }
            Token head = verb.head().get();
            if (isNominal(head) && !hasSubject(head)) {
                return verb.hasRelation("acl")
                                || verb.hasRelation("advcl")
                                || verb.hasRelation("appos")
                                || predicate.isInfinitive()
                        ? Optional.of(head)
                        : Optional.empty();
            }
            verb = head;
        }
        return firstOfClause(predicate);
    }

    /** « 66 personnes étaient à bord et la compagnie annonce »: a noun phrase right before a finite verb is its subject. */
    private Optional<Token> adjacent(Predicate predicate) {
        Token before = words.before(predicate.first());
        if (!predicate.isFinite()
                || before == null
                || before.sentence() != predicate.top().sentence()
                || !Words.isTag(before, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ)
                || phrases.isTime(before)) {
            return Optional.empty();
        }
        Token head = NounPhrases.topOfNominal(before);
        return isNominal(head) && head.index() <= before.index() && !followsPreposition(head)
                ? Optional.of(head)
                : Optional.empty();
    }
    /** « Il a fait un parallèle avec celle qui…, déclarant »: a participle behind a comma has the subject of the sentence. */
    private Optional<Token> mainSubject(Predicate predicate) {
        Token before = words.before(predicate.first());
        boolean mistagged = !Words.isTag(predicate.top(), PartOfSpeech.VERB, PartOfSpeech.AUX);
        if (!Words.is(before, ",", "en") && !mistagged) {
            return Optional.empty();
        }
        for (Token token : predicate.top().sentence().tokens()) {
            if (token.headIndex() < 0) {
                return token.index() < predicate.top().index() && token != predicate.top()
                        ? ownSubject(token)
                                .filter(subject -> !Words.is(subject, "qui", "c'", "ce", "il")
                                        || subject.has(Feature.THIRD_PERSON))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The agent of a passive: « est jugé coûteux par les républicains ». */
    Optional<Token> agent(Token verb) {
        return verb.children().stream()
                .filter(child -> child.relation().equals("obl:agent")
                        || (child.hasRelation("obl")
                                && child.child("case")
                                        .filter(word -> Words.is(word, "par"))
                                        .isPresent()))
                .findFirst();
    }

    private static boolean isNominal(Token token) {
        return Words.isTag(token, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON, PartOfSpeech.NUM);
    }

    private static boolean hasSubject(Token token) {
        return token.child("nsubj").isPresent();
    }

    /** The subject nearest to the verb that stands before it. */
    private Optional<Token> ownSubject(Token verb) {
        Token nearest = null;
        for (Token child : verb.children()) {
            boolean personal = child.relation().equals("expl:subj");
            boolean subject =
                    personal || (child.hasRelation("nsubj") && !child.relation().equals("nsubj:pass"));
            if (subject
                    && !followsPreposition(child)
                    && child.index() < verb.index()
                    && !phrases.isTime(child)
                    && !Words.is(child, "se", "s'")) {
                nearest = agrees(child, verb) ? child : nearest;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** « La SNCF nous disait »: nous is no subject of a verb in the third person. */
    private static boolean agrees(Token subject, Token verb) {
        Token finite = verb.children().stream()
                .filter(child -> child.hasRelation("aux") && child.has(Feature.FINITE))
                .reduce((first, second) -> second)
                .orElse(verb);
        boolean speaking = subject.has(Feature.FIRST_PERSON)
                || subject.has(Feature.SECOND_PERSON)
                || Words.is(subject, "je", "j'", "nous", "vous", "tu");
        return !speaking || !finite.has(Feature.THIRD_PERSON);
    }

    /** « X, qui regrette »: the relative pronoun stands for what the clause depends on. */
    private Optional<Token> antecedent(Token subject) {
        if (!Words.is(subject, "qui", "lequel", "laquelle", "lesquels", "lesquelles")) {
            return Optional.of(subject);
        }
        Token nearest = nominalBefore(subject);
        Token climber = subject;
        for (int steps = 0; steps < HIGHEST && climber != null; steps++) {
            if (climber.hasRelation("acl")) {
                Token head = climber.head().orElse(null);
                if (head != null
                        && head.hasRelation("appos")
                        && head.head()
                                .filter(noun -> noun.partOfSpeech() == PartOfSpeech.PROPN)
                                .isPresent()) {
                    // « Mario Joseph, l'un de ses avocats, qui précise »
                    head = head.head().get();
                }
                boolean sameSource = nearest == null
                        || (head != null && Words.isUnder(nearest, head) && !sourceBetween(head, nearest));
                return Optional.ofNullable(sameSource ? head : nearest);
            }
            climber = climber.head().orElse(null);
        }
        return Optional.ofNullable(nearest);
    }

    private @Nullable Token nominalBefore(Token relative) {
        int at = words.indexOf(relative) - 1;
        Token before = words.at(at);
        if (before != null && before.form().equals(")")) {
            while (before != null && !before.form().equals("(")) {
                before = words.at(--at);
            }
            before = words.at(--at);
        }
        if (before != null && before.partOfSpeech() == PartOfSpeech.PUNCT) {
            before = words.at(--at);
        }
        return before != null && isNominal(before) ? NounPhrases.topOfName(before) : null;
    }

    /** « un acte terroriste, selon la police, qui précise »: the relative belongs to the source. */
    private boolean sourceBetween(Token from, Token to) {
        for (int i = words.indexOf(from) + 1; i < words.indexOf(to); i++) {
            if (Words.is(words.at(i), "selon", "d'après")) {
                return true;
            }
        }
        return false;
    }

    /** Where the tree gives none: the first noun phrase of the clause that no preposition introduces. */
    private Optional<Token> firstOfClause(Predicate predicate) {
        Token found = null;
        for (Token token : predicate.top().sentence().tokens()) {
            if (words.indexOf(token) >= words.indexOf(predicate.first())) {
                break;
            }
            if (Words.is(token, ":", ";", "»", "et", "mais")) {
                found = Words.is(token, "et", "mais") ? found : null;
            } else if (found == null
                    && Words.isTag(token, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON)
                    && !phrases.isTime(token)
                    && !followsPreposition(token)
                    && !Words.is(token, "se", "s'", "y", "en", "qui", "que", "lui", "leur", "l'", "le", "la", "les")) {
                found = token;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Whom the phrase refers to. */
    Optional<Actor> actor(SpeakerPhrase phrase) {
        if (lexicon.isDocument(phrase.head().lemma().toLowerCase(Locale.ROOT))) {
            Optional<Actor> issuer = issuer(phrase.head());
            if (issuer.isPresent()) {
                return issuer;
            }
        }
        Optional<Actor> byHead = phrase.head().partOfSpeech() == PartOfSpeech.PRON
                ? at(phrase.span()).or(() -> at(phrase.head().span()))
                : at(phrase.head().span());
        if (byHead.isEmpty() || !byHead.get().isNamed()) {
            Optional<Actor> apposed =
                    phrases.apposedName(phrase).flatMap(name -> at(name.span())).filter(Actor::isNamed);
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

    /** Whether the phrase names somebody or something that can be a source. */
    boolean canSpeak(SpeakerPhrase phrase) {
        Token head = phrase.head();
        return head.partOfSpeech() == PartOfSpeech.PRON
                || head.partOfSpeech() == PartOfSpeech.PROPN
                || lexicon.isDocument(head.lemma().toLowerCase(Locale.ROOT))
                || !phrases.namesIn(phrase.span()).isEmpty()
                || actor(phrase).isPresent();
    }

    Optional<Actor> at(Span span) {
        List<Actor> actors = article.actorsAt(span);
        return actors.isEmpty() ? Optional.empty() : Optional.of(actors.get(0));
    }

    /** « un bilan communiqué par le Comité », « les estimations de FranceAgriMer »: who stands behind a document. */
    private Optional<Actor> issuer(Token document) {
        for (Token child : document.children()) {
            if (child.hasRelation("acl") && child.index() > document.index()) {
                Optional<Actor> agent = agent(child).flatMap(token -> at(token.span()));
                if (agent.isPresent()) {
                    return agent;
                }
            }
            boolean complement = child.hasRelation("nmod") && child.index() > document.index();
            if (complement
                    && caseOf(child)
                            .filter(word -> Words.is(word, "de", "d'", "par"))
                            .isPresent()) {
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

    /** To whom it is said: « a dit à l'AFP », « a informé la mairie ». */
    @Nullable
    Actor addressee(Predicate predicate) {
        for (Token verb : List.of(predicate.lexical(), predicate.verb(), predicate.top())) {
            for (Token child : verb.children()) {
                boolean toSomebody = child.hasRelation("obl") || child.hasRelation("iobj");
                boolean behind = caseOf(child)
                        .filter(word -> Words.is(word, "à", "auprès"))
                        .isPresent();
                if (toSomebody && (behind || child.hasRelation("iobj"))) {
                    Optional<Actor> actor = at(child.span());
                    if (actor.isPresent()) {
                        return actor.get();
                    }
                }
            }
        }
        return null;
    }
}
