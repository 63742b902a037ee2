package io.github.depeche.quote;

import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;
import java.util.Optional;

/** Finds who is the subject of a cue verb: its own, the agent of a passive, the antecedent of « qui », the subject of the governing verb. */
final class SubjectFinder {

    /** How many verbs a subject may be shared over. */
    private static final int HIGHEST = 6;

    /** How many words before a verb its subject may stand where the tree gives none. */
    private static final int FARTHEST = 150;

    private final Words words;
    private final NounPhrases phrases;
    private final OwnSubjects own;
    private final Antecedents antecedents;
    private final Causees causees;

    SubjectFinder(Words words, NounPhrases phrases, Vocabulary vocabulary) {
        this.words = words;
        this.phrases = phrases;
        this.own = new OwnSubjects(words, phrases);
        this.antecedents = new Antecedents(words);
        this.causees = new Causees(vocabulary);
    }

    Optional<Token> subject(Predicate predicate) {
        if (predicate.passive()) {
            Optional<Token> agent = agent(predicate.verb());
            if (agent.isPresent()) {
                return agent;
            }
        }
        Optional<Token> causee = causees.of(predicate);
        if (causee.isPresent()) {
            return causee;
        }
        Optional<Token> reporting = subjectOfReportingVerb(predicate);
        if (reporting.isPresent()) {
            return reporting;
        }
        Optional<Token> shared = subjectOfSharedAuxiliary(predicate);
        if (shared.isPresent()) {
            return shared;
        }
        boolean mistagged = !Words.isTag(predicate.top(), PartOfSpeech.VERB, PartOfSpeech.AUX);
        Optional<Token> main = predicate.isPresentParticiple() || mistagged ? mainSubject(predicate) : Optional.empty();
        if (main.isPresent()) {
            return main;
        }
        Token verb = predicate.top();
        if (predicate.finite() != verb
                && predicate
                        .finite()
                        .head()
                        .filter(head -> head == predicate.top())
                        .isEmpty()) {
            // « avait dès le lendemain appelé »: trees may part the auxiliary from its participle
            Optional<Token> ofAuxiliary = own.of(predicate.finite());
            if (ofAuxiliary.isPresent()) {
                return ofAuxiliary.flatMap(antecedents::of);
            }
        }
        for (int steps = 0; steps < HIGHEST; steps++) {
            Optional<Token> subject = verb == predicate.top() ? own.of(verb) : own.around(verb, predicate.first());
            if (subject.isPresent()) {
                return subject.flatMap(antecedents::of);
            }
            if (verb == predicate.top()) {
                Optional<Token> adjacent = adjacent(predicate);
                if (adjacent.isPresent()) {
                    return adjacent;
                }
            }
            if (verb.hasRelation("acl") && !verb.relation().equals("acl:relcl")) {
                return verb.head().filter(NounPhrases::isNominal);
            }
            if (verb.head().isEmpty()) {
                break;
            }
            Token head = verb.head().get();
            if (NounPhrases.isNominal(head) && !hasSubject(head) && verb.hasRelation("conj") && predicate.isFinite()) {
                return subjectAbove(head, predicate);
            }
            if (NounPhrases.isNominal(head) && !hasSubject(head)) {
                // « Le chauffeur, lui, affirme »: trees hang the verb on its subject
                boolean inserted = verb.hasRelation("parataxis") && head.index() < verb.index();
                return inserted
                                || verb.hasRelation("acl")
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

    /** « Il assure que sa compagnie paiera et propose une somme »: who goes on to propose is who assures, though trees join the nearest verbs. */
    private Optional<Token> subjectOfReportingVerb(Predicate predicate) {
        Token verb = predicate.top();
        if (!predicate.isFinite()
                || !verb.hasRelation("conj")
                || !Words.is(words.before(predicate.first()), "et")
                || own.of(verb).isPresent()) {
            return Optional.empty();
        }
        Token inner = verb.head().orElse(verb);
        Token outer = inner.head().orElse(null);
        boolean reported = inner.hasRelation("ccomp")
                && inner.children().stream()
                        .anyMatch(child -> child.hasRelation("mark") && Words.is(child, "que", "qu'"));
        return reported && outer != null && agreeInNumber(outer, predicate.finite())
                ? own.of(outer).flatMap(antecedents::of)
                : Optional.empty();
    }

    /** « Elles dénoncent une « fable » et accusent »: trees join a verb to the noun before it, its subject is that of the verb above. */
    private Optional<Token> subjectAbove(Token noun, Predicate predicate) {
        Token above = noun;
        for (int steps = 0; steps < HIGHEST && above.head().isPresent(); steps++) {
            above = above.head().get();
            boolean verb = Words.isTag(above, PartOfSpeech.VERB, PartOfSpeech.AUX) && !above.has(Feature.INFINITIVE);
            if (verb && own.of(above).isPresent()) {
                return agreeInNumber(above, predicate.finite())
                        ? own.of(above).flatMap(antecedents::of)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean agreeInNumber(Token verb, Token finite) {
        Token auxiliary = verb.children().stream()
                .filter(child -> child.hasRelation("aux") && child.has(Feature.FINITE))
                .findFirst()
                .orElse(verb);
        return auxiliary.has(Feature.PLURAL) == finite.has(Feature.PLURAL);
    }

    /** « a estimé que P et appelé à N »: a participle behind « et » shares the auxiliary of the one before, whatever stands between. */
    private Optional<Token> subjectOfSharedAuxiliary(Predicate predicate) {
        Token verb = predicate.top();
        boolean bare = predicate.isParticiple() && verb.has(Feature.PAST) && !verb.has(Feature.PRESENT);
        if (!bare || !Words.is(words.before(predicate.first()), "et", "puis", "mais")) {
            return Optional.empty();
        }
        for (int i = verb.index() - 1; i >= Math.max(0, verb.index() - FARTHEST); i--) {
            Token token = verb.sentence().tokens().get(i);
            boolean perfect = token.has(Feature.PARTICIPLE)
                    && token.children().stream()
                            .anyMatch(child -> child.hasRelation("aux") && child.has(Feature.FINITE))
                    && token.child("nsubj").isPresent()
                    && !token.hasRelation("ccomp");
            if (perfect) {
                return own.of(token).flatMap(antecedents::of);
            }
        }
        return Optional.empty();
    }

    /**
     * « 66 personnes étaient à bord et la compagnie annonce », « répond X, Y soulignant que »: a noun phrase right before a finite verb or a
     * participle is its subject.
     */
    private Optional<Token> adjacent(Predicate predicate) {
        Token before = words.before(predicate.first());
        if (!(predicate.isFinite() || predicate.isPresentParticiple())
                || before == null
                || before.sentence() != predicate.top().sentence()
                || !Words.isTag(before, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ)
                || phrases.isTime(before)) {
            return Optional.empty();
        }
        // « répond X, Y soulignant que »: trees take Y for another name of X
        boolean name = !predicate.isFinite() && Words.isTag(before, PartOfSpeech.PROPN);
        Token head = name ? NounPhrases.topOfName(before) : NounPhrases.topOfNominal(before);
        return NounPhrases.isNominal(head) && head.index() <= before.index() && !phrases.followsPreposition(head)
                ? Optional.of(head)
                : Optional.empty();
    }

    /** « Il a fait un parallèle avec celle qui…, déclarant »: a participle behind a comma has the subject of the sentence. */
    private Optional<Token> mainSubject(Predicate predicate) {
        Token before = words.before(predicate.first());
        boolean mistagged = !Words.isTag(predicate.top(), PartOfSpeech.VERB, PartOfSpeech.AUX);
        if (predicate.first().index() == 0 && predicate.top().head().isEmpty()) {
            return subjectBehind(predicate.top());
        }
        if (!Words.is(before, ",", "en") && !mistagged) {
            return Optional.empty();
        }
        Token root = predicate.top();
        for (int steps = 0;
                steps < Words.DEEPEST && root.head().isPresent() && !isClauseOfItsOwn(root, predicate);
                steps++) {
            root = root.head().get();
        }
        Optional<Token> agent = root.index() < predicate.top().index()
                        && root.child("nsubj").isPresent()
                ? agentIn(root).filter(token -> token.index() < predicate.top().index())
                : Optional.empty();
        if (agent.isPresent()) {
            // « L'alerte a été donnée par un voisin, affirmant que »
            return agent;
        }
        // « Sur Radio Brivel, rappelant que P, Anne Roy dénonce »
        boolean leading = root.index() > predicate.top().index() && predicate.isPresentParticiple();
        return leading || root.index() < predicate.top().index()
                ? own.of(root)
                        .filter(subject -> !Words.is(subject, "qui", "il") || subject.has(Feature.THIRD_PERSON))
                        .flatMap(
                                subject -> Antecedents.isThis(subject) ? antecedents.of(subject) : Optional.of(subject))
                : Optional.empty();
    }

    /** « Londres refuse, tandis que Paris insiste, promettant de P », « Londres refuse et Paris insiste, promettant de P ». */
    private boolean isClauseOfItsOwn(Token verb, Predicate participle) {
        boolean joined = verb.hasRelation("conj") && !isReported(verb);
        boolean opposed = verb.hasRelation("advcl")
                && verb.children().stream()
                        .anyMatch(child -> child.hasRelation("mark") && Words.is(child, "tandis", "alors"));
        return (joined || opposed)
                && verb != participle.top()
                && verb.index() < participle.top().index()
                && own.of(verb)
                        .filter(subject -> subject.index() < verb.index())
                        .isPresent();
    }

    /** Whether what somebody says goes on with the verb. */
    private static boolean isReported(Token verb) {
        return verb.head().filter(first -> first.hasRelation("ccomp")).isPresent();
    }

    /** « Se disant « confiant », X a estimé »: a participle that trees take for the main verb. */
    private static Optional<Token> subjectBehind(Token participle) {
        List<Token> tokens = participle.sentence().tokens();
        boolean paused = false;
        for (Token token : tokens.subList(participle.index(), Math.min(tokens.size(), participle.index() + FARTHEST))) {
            paused |= token.form().equals(",");
            if (paused && token.hasRelation("nsubj")) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    /** The agent of a passive: « est jugé coûteux par les républicains ». */
    static Optional<Token> agent(Token verb) {
        return agentIn(verb).or(() -> verb.children().stream()
                // « a été qualifié de « pharaonique » par X »: trees hang the agent on the attribute
                .filter(child -> child.hasRelation("xcomp") || child.hasRelation("obl"))
                .filter(child -> child.index() > verb.index() && !child.has(Feature.INFINITIVE))
                .flatMap(child -> agentIn(child).stream())
                .findFirst());
    }

    private static Optional<Token> agentIn(Token head) {
        return head.children().stream()
                .filter(child -> child.hasRelation("obl") || child.hasRelation("nmod"))
                .filter(child -> child.child("case")
                        .filter(word ->
                                Words.is(word, "par") || child.relation().equals("obl:agent"))
                        .isPresent())
                .findFirst();
    }

    private static boolean hasSubject(Token token) {
        return token.child("nsubj").isPresent();
    }

    /** Where the tree gives none: the first noun phrase of the clause that no preposition introduces. */
    private Optional<Token> firstOfClause(Predicate predicate) {
        Token found = null;
        List<Token> tokens = predicate.top().sentence().tokens();
        int end = Math.max(0, Math.min(predicate.first().index(), tokens.size()));
        for (Token token : tokens.subList(Math.max(0, end - FARTHEST), end)) {
            if (Words.is(token, ":", ";", "»", "et", "mais")) {
                found = Words.is(token, "et", "mais") ? found : null;
            } else if (found == null
                    && Words.isTag(token, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON)
                    && !phrases.isTime(token)
                    && !phrases.followsPreposition(token)
                    && !Words.is(token, "se", "s'", "y", "en", "qui", "que", "lui", "leur", "l'", "le", "la", "les")) {
                found = token;
            }
        }
        return Optional.ofNullable(found);
    }
}
