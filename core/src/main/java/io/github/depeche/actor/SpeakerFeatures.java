package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Cue;
import io.github.depeche.Gender;
import io.github.depeche.MentionKind;
import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.Token;
import io.github.depeche.linguistics.grammar.FeatureVector;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for somebody's being the speaker of a quote: whether the rules hold him to be, how near he is spoken of and what he does
 * there, who spoke before, what the phrase of the source tells of him.
 */
final class SpeakerFeatures {

    private final SpeakerQuestion question;
    private final ActorLexicon lexicon;
    private final Discourse discourse;
    private final SpokenBefore.@Nullable Turn around;
    private final List<SpokenBefore.Turn> latest;
    private final SpokenBefore before;
    private final @Nullable Entity next;
    private final @Nullable Entity addressee;
    private final @Nullable Markable markable;
    private final @Nullable SpeakerDescription description;
    private final PhraseEchoes echoes;
    private final Newcomers newcomers;
    private final int way;
    private final int manner;
    private final String cue;
    private final int voice;
    private final int gap;
    private final Map<Entity, Integer> ranks = new HashMap<>();
    private final Map<Entity, Integer> namedRanks = new HashMap<>();
    private int persons;
    private int bodies;
    private boolean anyFits;

    SpeakerFeatures(
            SpeakerQuestion question,
            Discourse discourse,
            SpokenBefore before,
            @Nullable Entity next,
            @Nullable Entity addressee,
            RoleIndex roles,
            Collection<SpeakerCandidate> candidates) {
        this.question = question;
        this.discourse = discourse;
        this.lexicon = discourse.lexicon();
        this.before = before;
        this.next = next;
        this.addressee = addressee;
        this.around = before.around(question.quote());
        this.latest = before.latest(question.quote());
        this.markable = question.phrase() == null ? null : question.phrase().markable();
        this.description = SpeakerDescription.of(question, roles, discourse);
        this.echoes = new PhraseEchoes(question, discourse);
        this.newcomers = new Newcomers(question, discourse, before, latest);
        this.way = question.way().ordinal();
        Entity ruled = question.ruled();
        this.manner = way * 4 + (ruled == null ? 0 : ruled.isNamed() ? 3 : question.isNew() ? 1 : 2);
        this.cue = question.quote().cue().map(Cue::lemma).orElse("");
        this.voice = voice();
        this.gap = latest.isEmpty() ? 4 : gap(latest.get(0));
        for (SpeakerCandidate candidate : candidates) {
            echoes.compare(candidate.entity());
            newcomers.compare(candidate.entity());
            ranks.put(candidate.entity(), Math.min(ranks.size(), 6));
            if (description != null && candidate.entity() != ruled) {
                description.compare(candidate.entity());
            }
            anyFits |= candidate.entity() != ruled && description != null && description.fits(candidate.entity()) > 0;
            if (candidate.entity().isNamed()) {
                namedRanks.put(candidate.entity(), Math.min(namedRanks.size(), 6));
                if (candidate.entity().isPerson()) {
                    persons++;
                } else {
                    bodies++;
                }
            }
        }
    }

    /** Sentences since the quote before; 4 and more if it stands in another paragraph. */
    private int gap(SpokenBefore.Turn turn) {
        int there = discourse.sentenceAt(turn.extent().end() - 1);
        int since = Math.min(Math.max(0, question.sentence() - there), 3);
        return since + (sameBlock(there) ? 0 : 5);
    }

    private boolean sameBlock(int sentence) {
        return sentence >= 0
                && sentence < discourse.sentences().size()
                && discourse
                        .sentences()
                        .get(sentence)
                        .block()
                        .equals(discourse.sentences().get(question.sentence()).block());
    }

    /** « je » 1, « nous » 2 in what is said. */
    private int voice() {
        int found = 0;
        for (Span words : question.quote().verbatim()) {
            int sentence = discourse.sentenceAt(words.begin());
            if (sentence >= discourse.sentences().size()) {
                break;
            }
            for (Token token : discourse.tokens(sentence, words)) {
                if (token.has(Feature.FIRST_PERSON)) {
                    if (!token.has(Feature.PLURAL)) {
                        return 1;
                    }
                    found = 2;
                }
            }
        }
        return found;
    }

    /** What speaks for its having a speaker that is known. */
    FeatureVector phrase() {
        FeatureVector features = new FeatureVector();
        features.add("speaker told", way);
        features.add("speaker manner", manner);
        features.add("speaker cue", cue.isEmpty() ? 1 : 0, manner);
        features.add("speaker quote", question.quote().type().ordinal(), manner);
        features.add("speaker before", Math.min(latest.size(), 1) + 2 * (around == null ? 0 : 1), way);
        return features;
    }

    /** What speaks for one of those who may speak. */
    void of(SpeakerCandidate candidate, FeatureVector features) {
        Entity entity = candidate.entity();
        Markable nearest = candidate.nearest();
        int far = nearest == null ? 5 : DescriptionFeatures.far(question.sentence() - nearest.sentence());
        int what = what(entity);
        int named = entity.isNamed() ? 1 : 0;
        int rank = ranks.getOrDefault(entity, 6);
        int namedRank = namedRanks.getOrDefault(entity, 7);
        int role = nearest == null ? 15 : MentionRole.of(nearest, lexicon).ordinal();
        int block = nearest == null ? 2 : sameBlock(nearest.sentence()) ? 1 : 0;
        boolean rule = question.ruled() != null && question.ruled().current() == entity;
        int spoke = spoke(entity);
        int heard = spoke * 2 + (before.count(entity) > 0 ? 1 : 0);
        int subject = candidate.subject() == null
                ? 5
                : DescriptionFeatures.far(
                        question.sentence() - candidate.subject().sentence());

        if (rule) {
            features.add("s ruled", manner);
            features.add("s ruled what", what, way);
            features.add("s ruled cue", cue, way);
            features.add("s ruled far", far, manner);
            features.add("s ruled spoke", heard, manner);
            features.add("s ruled voice", voice, what);
            features.add("s ruled weight", PronounFeatures.bucket(entity.weight()), manner);
            features.add("s ruled rank", rank, manner);
            if (description != null) {
                features.add("s ruled walk", description.bestWalk(), manner);
                features.add("s ruled noun", description.noun(), manner);
            }
        } else {
            features.add("s other", manner);
            features.add("s other far", far, manner);
            features.add("s other spoke", heard, manner);
            features.add("s other what", what, manner);
        }
        features.add("s what", what, way);
        features.add("s far", far, way);
        features.add("s far named", far * 2 + named, way);
        features.add("s rank", rank, way);
        features.add("s rank what", rank, what);
        features.add("s named rank", namedRank, way);
        features.add("s named rank far", namedRank, way * 8 + far);
        features.add("s named rank manner", namedRank, manner);
        features.add("s named rank spoke", namedRank, spoke * 16 + way);
        features.add("s role", role * 8 + far, way);
        features.add("s block", block * 8 + far, way);
        features.add("s apart", candidate.isApart() ? 1 : 0, way);
        features.add("s recent", Math.min(candidate.recent(), 5), way);
        features.add("s weight", PronounFeatures.bucket(entity.weight()), way * 2 + named);
        features.add("s subject", subject, way);
        features.add("s subject what", subject, what);
        features.add("s spoke", heard, way);
        features.add("s spoke gap", spoke * 16 + gap, way);
        features.add("s spoke voice", spoke, voice * 16 + way);
        features.add("s spoke cue", cue, spoke);
        features.add("s voice", voice, what);
        features.add("s meant", candidate.isMeant() ? 1 : 0, way * 2 + voice);
        features.add("s phrase", candidate.isInPhrase() ? 1 : 0, way * 16 + what);
        if (candidate.isInPhrase() && description != null) {
            features.add("s phrase noun", description.noun(), entity.isPerson() ? 1 : 0);
        }
        features.add("s next", next == entity ? 1 : 0, way);
        features.add("s addressee", addressee == entity ? 1 : 0, way);
        if (around != null) {
            features.add("s around", around.speaker().current() == entity ? 1 : 0, way * 4 + voice);
        }
        int after = candidate.after() == null
                ? 3
                : Math.min(2, candidate.after().sentence() - question.sentence()) * 2
                        + (candidate.after().isSubject() ? 1 : 0);
        features.add("s after", after, way);
        if (candidate.subject() != null && candidate.subject().predicate() != null && subject < 2) {
            features.add("s did", candidate.subject().predicate().lemma(), way == 0 ? 1 : 0);
        }
        features.add("s gender", gender(entity), way);
        features.add("s plural", (markable != null && markable.isPlural() ? 2 : 0) + (entity.isPlural() ? 1 : 0), way);
        features.add("s only", entity.isPerson() ? Math.min(persons, 4) : 8 + Math.min(bodies, 4), way * 2 + named);
        if (nearest != null && nearest.kind() != MentionKind.PRONOUN && nearest.noun() != null) {
            features.add("s nearest noun", nearest.noun().nounClass().ordinal(), way);
        }
        echoes.add(entity, rule, way, manner, far, what, features);
        newcomers.add(entity, rule, way, manner, what, spoke, features);
        if (description != null) {
            newcomers.addTitles(entity, description.noun(), way, spoke, features);
            description.add(entity, way, far, what, namedRank, features);
            features.add("s role class", role, description.nounClass());
            features.add("s any fits", (anyFits ? 1 : 0) + (rule ? 2 : 0), description.fits(entity));
        }
    }

    /** 1 if he speaks in the quote before, 2 in the one before by another, 3 in the one before that. */
    private int spoke(Entity entity) {
        for (int i = 0; i < latest.size(); i++) {
            if (latest.get(i).speaker().current() == entity) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int what(Entity entity) {
        ActorType type = entity.type();
        return (type == null ? 0 : 1 + type.ordinal()) * 4 + (entity.isNamed() ? 2 : 0) + (entity.isPlural() ? 1 : 0);
    }

    private int gender(Entity entity) {
        Gender told = markable == null
                ? Gender.UNKNOWN
                : markable.gender() != Gender.UNKNOWN
                        ? markable.gender()
                        : markable.grammaticalGender().asGender();
        return (told == Gender.UNKNOWN ? 0 : 1)
                + (entity.gender() == Gender.UNKNOWN ? 0 : 2)
                + (told != Gender.UNKNOWN && told == entity.gender() ? 4 : 0);
    }
}
