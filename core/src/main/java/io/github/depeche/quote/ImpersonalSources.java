package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who stands behind « on » and impersonal « il »: a-t-on appris auprès du parquet, il a été indiqué de source judiciaire, à l'Élysée, on assure. */
final class ImpersonalSources {

    /** How many words behind the verb a source may begin. */
    private static final int FARTHEST = 10;

    private final Words words;
    private final NounPhrases phrases;
    private final Stretches stretches;
    private final Referents referents;

    ImpersonalSources(Words words, NounPhrases phrases, Stretches stretches, Referents referents) {
        this.words = words;
        this.phrases = phrases;
        this.stretches = stretches;
        this.referents = referents;
    }

    /** Whether nobody in particular is the subject. */
    boolean isImpersonal(Predicate predicate) {
        if (Words.isOn(words.before(predicate.first()))) {
            return true;
        }
        Optional<Token> subject = predicate.clitic().or(() -> predicate.top().child("nsubj"));
        // « il est décrit comme un homme calme »: he is somebody
        boolean described = Words.is(words.after(predicate.last()), "comme");
        return subject.filter(token -> Words.isOn(token)
                        || (predicate.passive() && !described && Words.is(token, "il", "-il", "-t-il")))
                .isPresent();
    }

    /** The source behind the verb, or else the place of the speakers that opens the sentence. */
    Optional<SpeakerPhrase> of(Predicate predicate) {
        if (predicate.entry().takes(Frame.SOURCED)) {
            // « a appris l'AFP de source policière »: the medium passes on what others say
            return behind(predicate).or(() -> isImpersonal(predicate) ? opening(predicate) : Optional.empty());
        }
        if (!isImpersonal(predicate)) {
            return Optional.empty();
        }
        return where(predicate).or(() -> behind(predicate)).or(() -> opening(predicate));
    }

    /** « la préfecture, où l'on rappelle que »: whose premises the relative clause speaks of. */
    private Optional<SpeakerPhrase> where(Predicate predicate) {
        int on = words.indexOf(predicate.first()) - 1;
        if (!Words.isOn(words.at(on)) || !Words.is(words.at(on - 1), "où")) {
            return Optional.empty();
        }
        Token noun = words.at(Words.is(words.at(on - 2), ",") ? on - 3 : on - 2);
        return Optional.ofNullable(noun)
                .filter(token -> Words.isTag(token, PartOfSpeech.NOUN, PartOfSpeech.PROPN))
                .map(NounPhrases::topOfNominal)
                .map(phrases::phrase)
                .filter(referents::canSpeak);
    }

    /** « a-t-on appris auprès de deux sources », « lit-on sur le site », « corrige-t-on à la gendarmerie ». */
    private Optional<SpeakerPhrase> behind(Predicate predicate) {
        int at = words.indexOf(predicate.last()) + 1;
        for (int i = at; i < at + FARTHEST; i++) {
            Token token = words.at(i);
            if (token == null
                    || Words.is(token, ".", ":", ";", "que", "qu'")
                    || stretches.passageFrom(token.span().begin()) != null) {
                return Optional.empty();
            }
            // « il est reproché à X »: whom it is said to
            boolean measured = Words.is(words.at(i + 1), "moins", "plus", "total")
                    || Words.is(words.at(i + 2), "moins", "plus", "total");
            boolean place = !predicate.passive() && !measured && Words.is(token, "sur", "dans", "à", "chez");
            if (place || Words.is(token, "auprès", "de", "d'", "par")) {
                Token head = nounFrom(words.at(i + 1));
                if (head != null && !phrases.isTime(head) && isSource(token, head)) {
                    return Optional.of(phrases.phrase(head));
                }
            }
        }
        return Optional.empty();
    }

    /** « auprès du parquet » whoever that is; « de source policière »; any other only if it can speak. */
    private boolean isSource(Token preposition, Token head) {
        return Words.is(preposition, "auprès", "par") || referents.canSpeak(phrases.phrase(head));
    }

    /** « Dans l'entourage du ministre, on assure que », « À l'Élysée, on précise que ». */
    private Optional<SpeakerPhrase> opening(Predicate predicate) {
        int begin = predicate.first().span().begin();
        Span sentence = stretches.around(begin);
        Token first = words.at(words.firstFrom(sentence.begin()));
        if (!Words.is(first, "à", "a", "dans", "sur", "chez", "du", "de", "côté", "au", "aux") || first == null) {
            return Optional.empty();
        }
        Token head = nounFrom(words.after(first));
        return Optional.ofNullable(head)
                .filter(noun -> noun.span().end() <= begin && !phrases.isTime(noun))
                .map(phrases::phrase)
                .filter(phrase -> Words.is(first, "sur") ? isSurfaceOf(phrase) : referents.canSpeak(phrase));
    }

    /** « Sur la page de X, on lit »; but « Sur Veloma », « Sur le port de Brest » tell where alone. */
    private boolean isSurfaceOf(SpeakerPhrase phrase) {
        return phrase.head().partOfSpeech() == PartOfSpeech.NOUN
                && referents.actor(phrase).isPresent();
    }

    /** « du côté de la CGT »: the first noun that is no part of a preposition. */
    private @Nullable Token nounFrom(@Nullable Token first) {
        Token token = first;
        for (int steps = 0; token != null && steps < 6; steps++) {
            boolean linking = Words.is(token, "côté");
            if (!linking && Words.isTag(token, PartOfSpeech.NOUN, PartOfSpeech.PROPN)) {
                return token;
            }
            if (token.partOfSpeech() == PartOfSpeech.PUNCT || token.partOfSpeech() == PartOfSpeech.VERB) {
                return null;
            }
            token = words.after(token);
        }
        return null;
    }
}
