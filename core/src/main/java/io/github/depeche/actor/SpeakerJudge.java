package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Gender;
import io.github.depeche.MentionKind;
import io.github.depeche.Quote;
import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.linguistics.LogLinearModel;
import io.github.depeche.linguistics.grammar.FeatureVector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Decides who speaks in the quotes whose source is no name, once all of the article is known: whom the rules chose, unless somebody else is
 * much more probable by what was learnt from annotated articles. Rules read an article from its beginning; this one also knows who speaks
 * before and behind.
 */
final class SpeakerJudge {

    /** So much more probable, in log odds, somebody has to be than whom the rules chose. */
    private static final double MARGIN = 0.3;

    /** The same where the phrase may well bring in somebody new. */
    private static final double MARGIN_OF_NEW = 1.5;

    /** Mentions of a candidate that an example tells. */
    private static final int LONGEST_EXAMPLE = 100;

    private final Discourse discourse;
    private final MarkablesByHead byHead;
    private final LogLinearModel model;
    private final @Nullable Consumer<SpeakerExample> examples;
    private final SpeakerCandidates candidates;
    private final OtherVoices voices;
    private final RoleIndex roles = new RoleIndex();
    private final SpokenBefore before = new SpokenBefore();
    private final FeatureVector scratch = new FeatureVector();

    /** @param examples takes the questions to learn from; none when an article is simply read */
    SpeakerJudge(
            Discourse discourse,
            MarkablesByHead byHead,
            LogLinearModel model,
            @Nullable Consumer<SpeakerExample> examples) {
        this.discourse = discourse;
        this.byHead = byHead;
        this.model = model;
        this.examples = examples;
        this.candidates = new SpeakerCandidates(discourse, new QuotationMarks(discourse.text()));
        this.voices = new OtherVoices(discourse.text(), candidates);
        roles.learnNamed(discourse.markables());
    }

    /** Puts right who speaks in each quote. */
    void judge(List<Quote> quotes, Map<Quote, Entity> speakers, Function<Quote, @Nullable Entity> addressees) {
        for (int i = 0; i < quotes.size(); i++) {
            Quote quote = quotes.get(i);
            SpeakerQuestion question = question(quote, speakers.get(quote));
            if (question != null && question.way() != SpeakerQuestion.Way.NAME) {
                Entity chosen = choose(question, next(quotes, speakers, i), addressees.apply(quote));
                if (chosen != null && chosen != question.ruled()) {
                    speakers.put(quote, take(question, chosen));
                }
            }
            Entity speaker = speakers.get(quote);
            if (speaker != null) {
                before.add(quote, speaker);
            }
        }
        new Retellings(discourse).settle(quotes, speakers);
    }

    private @Nullable SpeakerQuestion question(Quote quote, @Nullable Entity ruled) {
        Span place = quote.speakerSpan().orElse(quote.content().get(0));
        SpokenPhrase phrase = quote.speakerSpan().isPresent() ? SpokenPhrase.of(place, discourse, byHead) : null;
        int sentence = discourse.sentenceAt(place.begin());
        if (sentence >= discourse.sentences().size()
                || (phrase == null && quote.speakerSpan().isPresent())) {
            return null;
        }
        Entity now = ruled == null ? null : ruled.current();
        SpeakerQuestion question = new SpeakerQuestion(quote, phrase, place, sentence, now);
        boolean sure = candidates.isNamedAt(place, now)
                || question.repeatsTitle(discourse.text())
                || question.isOfNobody()
                || isSettled(phrase, now)
                || isPassive(quote, phrase);
        return sure ? null : question;
    }

    private static boolean isSettled(@Nullable SpokenPhrase phrase, @Nullable Entity ruled) {
        return ruled != null
                && phrase != null
                && phrase.markable() != null
                && phrase.markable().isSettled();
    }

    /** « Luc Morel est accusé d'avoir menti »: the subject of the cue is not who says so, and nobody else is told. */
    private boolean isPassive(Quote quote, @Nullable SpokenPhrase phrase) {
        if (phrase != null || quote.cue().isEmpty()) {
            return false;
        }
        Span cue = quote.cue().get().span();
        int sentence = discourse.sentenceAt(cue.begin());
        return sentence < discourse.sentences().size()
                && discourse.tokens(sentence, cue).stream()
                        .anyMatch(word -> word.has(Feature.PASSIVE)
                                || word.children().stream()
                                        .anyMatch(child -> child.relation().equals("aux:pass")
                                                || child.relation().equals("nsubj:pass")));
    }

    /** Who speaks in the quote behind, if it is another's than this one's. */
    private static @Nullable Entity next(List<Quote> quotes, Map<Quote, Entity> speakers, int at) {
        Entity next = at + 1 < quotes.size() ? speakers.get(quotes.get(at + 1)) : null;
        return next == null ? null : next.current();
    }

    private @Nullable Entity choose(SpeakerQuestion question, @Nullable Entity next, @Nullable Entity addressee) {
        List<Entity> known = new ArrayList<>();
        if (question.ruled() != null) {
            known.add(question.ruled());
        }
        List<SpokenBefore.Turn> latest = before.latest(question.quote());
        latest.forEach(turn -> known.add(turn.speaker()));
        Entity asker = voices.asker(question.quote(), latest);
        Entity teller = voices.teller(question.quote(), before.around(question.quote()));
        if (next != null) {
            known.add(next);
        }
        List<SpeakerCandidate> possible =
                candidates
                        .of(question.quote(), question.place(), question.sentence(), question.phrase() != null, known)
                        .stream()
                        .filter(candidate -> candidate.entity() != asker
                                && candidate.entity() != teller
                                && !OtherVoices.isToldOf(question, candidate))
                        .filter(candidate -> candidate.entity() == question.ruled()
                                || (mayBe(question, candidate.entity())
                                        && !isOfOtherKind(question, candidate.entity())
                                        && !question.isNamedOnlyLater(candidate.entity())
                                        && !question.isComplement(candidate.entity())))
                        .toList();
        SpeakerFeatures features = new SpeakerFeatures(question, discourse, before, next, addressee, roles, possible);
        if (examples != null) {
            examples.accept(example(question, possible, features));
        }
        float any = model.own(features.phrase());
        Entity ruled = question.ruled();
        boolean barred = ruled != null && possible.stream().noneMatch(candidate -> candidate.entity() == ruled);
        double ruledScore = barred ? Double.NEGATIVE_INFINITY : 0;
        double highest = Double.NEGATIVE_INFINITY;
        Entity best = null;
        for (SpeakerCandidate candidate : possible) {
            scratch.clear();
            features.of(candidate, scratch);
            double score = any + model.own(scratch);
            if (candidate.entity() == ruled) {
                ruledScore = score;
            }
            if (score > highest) {
                highest = score;
                best = candidate.entity();
            }
        }
        return highest > ruledScore + (bringsIn(question) ? MARGIN_OF_NEW : MARGIN) ? best : ruled;
    }

    /** « le maire », « la radio publique »: an office, or what completes a noun, tells who is meant though nobody has spoken of him. */
    private static boolean bringsIn(SpeakerQuestion question) {
        Markable markable = question.phrase() == null ? null : question.phrase().markable();
        if (markable == null || markable.noun() == null) {
            return false;
        }
        return question.way() == SpeakerQuestion.Way.DESCRIPTION
                && question.isNew()
                && (markable.noun().is(NounClass.OFFICE)
                        || !markable.complement().isEmpty());
    }

    /** Whether the phrase may speak of somebody, by sex, number and type. */
    private static boolean mayBe(SpeakerQuestion question, Entity entity) {
        if (entity.type() == null || entity.isDocument()) {
            return false;
        }
        Markable markable = question.phrase() == null ? null : question.phrase().markable();
        if (markable == null) {
            return true;
        }
        Gender told = markable.kind() == MentionKind.PRONOUN
                ? markable.grammaticalGender().asGender()
                : markable.gender();
        if (entity.isPerson()
                && told != Gender.UNKNOWN
                && entity.gender() != Gender.UNKNOWN
                && told != entity.gender()) {
            return false;
        }
        if (markable.isPlural() && entity.type() == ActorType.PERSON && !entity.isPlural()) {
            return false;
        }
        return markable.kind() == MentionKind.PRONOUN
                || question.way() == SpeakerQuestion.Way.DOCUMENT
                || markable.mayBe(entity.type());
    }

    /** « l'entreprise » is no court. */
    private boolean isOfOtherKind(SpeakerQuestion question, Entity entity) {
        Markable markable = question.phrase() == null ? null : question.phrase().markable();
        return markable != null
                && markable.kind() == MentionKind.DESCRIPTION
                && markable.noun() != null
                && discourse.lexicon().walks().isOther(markable.noun(), entity);
    }

    /** The phrase speaks of whom was chosen; so does whatever took it up, if nothing was known of its entity before. */
    private static Entity take(SpeakerQuestion question, Entity chosen) {
        SpokenPhrase phrase = question.phrase();
        Markable markable = phrase == null ? null : phrase.markable();
        Entity ruled = question.ruled();
        chosen.speaks();
        if (markable == null || question.way() == SpeakerQuestion.Way.DOCUMENT) {
            return chosen;
        }
        if (ruled != null && markable.entity() != null && markable.entity().current() == ruled && question.isNew()) {
            return Entity.merge(chosen, ruled);
        }
        if (markable.entity() == null || markable.entity().current() == ruled) {
            chosen.takeOver(markable);
        }
        return chosen;
    }

    private SpeakerExample example(
            SpeakerQuestion question, List<SpeakerCandidate> possible, SpeakerFeatures features) {
        List<SpeakerExample.Option> options = new ArrayList<>();
        for (SpeakerCandidate candidate : possible) {
            FeatureVector own = new FeatureVector();
            features.of(candidate, own);
            List<Span> mentions = new ArrayList<>();
            List<String> names = new ArrayList<>();
            List<Markable> markables = candidate.entity().markables();
            for (Markable mention : markables.subList(0, Math.min(markables.size(), LONGEST_EXAMPLE))) {
                mentions.add(mention.span());
                if (mention.kind() == MentionKind.NAME && mention.name() != null) {
                    names.add(mention.name().in(discourse.text()));
                }
            }
            options.add(new SpeakerExample.Option(mentions, names, candidate.entity() == question.ruled(), own.copy()));
        }
        return new SpeakerExample(question.quote(), features.phrase().copy(), options);
    }
}
