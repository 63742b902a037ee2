package io.github.depeche.quote;

import io.github.depeche.NameType;
import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import io.github.depeche.quote.Vocabulary.Kind;
import java.util.List;
import java.util.Optional;

/** Finds the source of a cue: an inverted subject behind the verb, or else the subject that {@link SubjectFinder} finds. */
final class SpeakerFinder {

    /** How far an inverted subject may stand behind its verb: « a expliqué mardi à l'AFP, d'un ton las, le maire ». */
    private static final int FARTHEST = 30;

    /** How far from its verb the voice may be told by which somebody speaks. */
    private static final int NEAR = 8;

    /** How many words an utterance without a verb may have: « Pas assez ». */
    private static final int LONGEST_UTTERANCE = 3;

    private final Words words;
    private final NounPhrases phrases;
    private final Vocabulary vocabulary;
    private final SubjectFinder subjects;

    SpeakerFinder(Words words, NounPhrases phrases, Vocabulary vocabulary) {
        this.words = words;
        this.phrases = phrases;
        this.vocabulary = vocabulary;
        this.subjects = new SubjectFinder(words, phrases, vocabulary);
    }

    NounPhrases phrases() {
        return phrases;
    }

    /** The source of a cue verb; in an incise, the subject stands behind it. */
    Optional<SpeakerPhrase> speaker(Predicate predicate, boolean incise) {
        Optional<Token> voice = voice(predicate);
        if (voice.isPresent()) {
            Optional<SpeakerPhrase> person =
                    subjects.subject(predicate).map(phrases::phrase).filter(this::isPerson);
            return person.isPresent() ? person : voice.map(phrases::phrase);
        }
        boolean behind = incise || followsUtterance(predicate) || isInvertedRelative(predicate);
        Optional<Token> head = behind ? inverted(predicate) : Optional.empty();
        if (head.isEmpty()) {
            head = predicate.clitic().or(() -> subjects.subject(predicate));
        }
        return head.filter(NounPhrases::isWord).map(phrases::phrase);
    }

    /** « une décision que dénoncent les syndicats », « un courage qu'ont tenu à saluer les pompiers ». */
    private boolean isInvertedRelative(Predicate predicate) {
        Token que = words.before(predicate.first());
        return Words.is(que, "que", "qu'")
                && que != null
                && que.partOfSpeech() == PartOfSpeech.PRON
                && predicate.finite().has(Feature.FINITE)
                && Words.isTag(words.after(predicate.last()), PartOfSpeech.DET, PartOfSpeech.PROPN);
    }

    /** « Faux, rétorque la gendarmerie », « Pas assez, juge la sénatrice »: a word or two, a comma and a verb with its subject behind. */
    private boolean followsUtterance(Predicate predicate) {
        Token comma = words.before(predicate.first());
        Token behind = words.after(predicate.last());
        if (comma == null
                || behind == null
                || !Words.is(comma, ",")
                || comma.index() == 0
                || comma.index() > LONGEST_UTTERANCE
                || comma.sentence() != predicate.first().sentence()
                || !Words.isTag(behind, PartOfSpeech.DET, PartOfSpeech.PROPN)) {
            return false;
        }
        return comma.sentence().tokens().subList(0, comma.index()).stream()
                .noneMatch(word -> Words.isTag(word, PartOfSpeech.DET, PartOfSpeech.PRON, PartOfSpeech.PUNCT));
    }

    /** « M. Roy a fait savoir par la voix de sa secrétaire »: it is he who speaks, where a party has no voice of its own. */
    private boolean isPerson(SpeakerPhrase phrase) {
        boolean pronoun = phrase.head().has(Feature.PERSONAL) && !phrase.head().has(Feature.PLURAL);
        return pronoun
                || phrases.namesIn(phrase.span()).stream()
                        .anyMatch(name -> name.type() == NameType.PERSON && isOwn(phrase.head(), name.span()));
    }

    /** Whether a name is the head's own, as in « le maire Jean Roy », not « le gouvernement de Jean Roy ». */
    private static boolean isOwn(Token head, Span name) {
        return head.sentence().tokens().stream()
                .skip(head.index() + 1L)
                .takeWhile(token -> token.span().begin() < name.begin())
                .noneMatch(token -> Words.isTag(token, PartOfSpeech.ADP));
    }

    /** « le parti a répondu par la bouche de Mme Roy »: who lends the voice; « le parti, par la voix de Mme Roy, a répondu » itself. */
    private Optional<Token> voice(Predicate predicate) {
        int first = words.indexOf(predicate.first());
        int last = words.indexOf(predicate.last());
        for (int i = Math.max(1, first - NEAR); i < last + NEAR; i++) {
            Token token = words.at(i);
            if (token != null
                    && vocabulary.is(Kind.VOICE, Words.lemma(token))
                    && token.sentence() == predicate.verb().sentence()
                    && Words.is(words.at(i - 2), "par")
                    && !(i < first && Words.is(words.at(i - 3), ","))
                    && Words.is(words.at(i + 1), "de", "d'", "du")) {
                // « du » is « de » and its article
                Token next = words.at(i + 2);
                return Optional.ofNullable(next).map(SpeakerFinder::headFrom).filter(NounPhrases::isNominal);
            }
        }
        return Optional.empty();
    }

    /** « est décrit comme un « grand homme » par X »: who judges so, wherever the tree hangs him. */
    Optional<SpeakerPhrase> laterAgent(Predicate predicate) {
        int at = words.indexOf(predicate.last()) + 1;
        if (!predicate.passive() || !(Words.is(words.at(at), "comme") || Words.is(words.at(at + 1), "comme"))) {
            return Optional.empty();
        }
        for (int i = at; i < at + FARTHEST; i++) {
            Token token = words.at(i);
            if (token == null || token.sentence() != predicate.verb().sentence() || token.has(Feature.FINITE)) {
                return Optional.empty();
            }
            if (Words.is(token, "par")) {
                Token behind = words.at(i + 1);
                return Optional.ofNullable(behind)
                        .map(SpeakerFinder::headFrom)
                        .filter(NounPhrases::isNominal)
                        .map(phrases::phrase);
            }
        }
        return Optional.empty();
    }

    /** The noun behind the verb that is its subject: by the tree, or else the first noun phrase that no preposition introduces. */
    Optional<Token> inverted(Predicate predicate) {
        if (predicate.clitic().isPresent()) {
            return predicate.clitic();
        }
        int behind = words.indexOf(predicate.finite());
        for (Token verb : List.of(predicate.top(), predicate.verb(), predicate.lexical())) {
            Optional<Token> subject = verb.children().stream()
                    .filter(child -> child.hasRelation("nsubj")
                            && words.indexOf(child) > behind
                            && !phrases.isTime(child)
                            && !phrases.followsPreposition(child))
                    .findFirst();
            if (subject.isPresent()) {
                return subject;
            }
        }
        return bareNounAfter(predicate.last());
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
                    if (Words.is(token, "se", "s'", "y", "en")) {
                        continue;
                    }
                    boolean fresh = !afterPreposition || (nounSeen && beginsPhrase(token));
                    if (fresh && !phrases.isTime(token)) {
                        return Optional.of(headFrom(token));
                    }
                    nounSeen = nounSeen || Words.isTag(token, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON);
                }
                case VERB, AUX -> {
                    if (token.has(Feature.FINITE) || token.has(Feature.INFINITIVE)) {
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
}
