package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.BlockType;
import io.github.depeche.Gender;
import io.github.depeche.MentionKind;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins a name that nothing introduces with the description right before it: « « Un gâchis », déplore le maire. Yvon Cloarec rappelle que … ».
 * The news tells of everybody who he is; where it does not, the reader has just been told.
 */
final class IntroducedNames {

    /** Sentences that the description may stand before the name of who goes on to speak; others are whom he speaks of. */
    private static final int NEAR_SPEAKER = 2;

    /** The same for whom title or lead speak of. */
    private static final int NEAR_HEADLINE = 4;

    /** Phrases looked back at. */
    private static final int MOST_PHRASES = 80;

    private final Discourse discourse;
    private final ActorLexicon lexicon;
    private final Hypernyms hypernyms;
    private final QuotationMarks marks;
    private final RoleIndex named = new RoleIndex();

    IntroducedNames(Discourse discourse) {
        this.discourse = discourse;
        this.marks = new QuotationMarks(discourse.text());
        this.lexicon = discourse.lexicon();
        this.hypernyms = lexicon.hypernyms();
        named.learnNamed(discourse.markables());
    }

    void link() {
        List<Markable> markables = discourse.markables();
        for (int i = 0; i < markables.size(); i++) {
            Markable name = markables.get(i);
            if (isIntroduction(name)) {
                Markable description = before(i, name);
                Entity entity = name.entity();
                if (description != null && entity != null) {
                    entity.current().add(description);
                }
            }
        }
    }

    /**
     * Whether somebody is named here for the first time, as a subject and in full, and nobody has told who that is: « M. Roy » has been named
     * before, « Me Roy » perhaps not.
     */
    private boolean isIntroduction(Markable name) {
        Entity entity = name.entity();
        if (name.kind() != MentionKind.NAME
                || entity == null
                || name.sentence() < 0
                || !(name.isSubject() || isSource(name))
                || !entity.current().isPerson()
                || isListed(name.head())
                || (name.key().words().size() < 2 && !hasProfession(name.noun()))) {
            return false;
        }
        for (Markable other : entity.current().markables()) {
            if (other.sentence() >= 0 && other.span().begin() < name.span().begin()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSource(Markable name) {
        return name.head() != null && SyntacticRole.isSource(name.head());
    }

    private boolean isSpeaker(Markable name) {
        return isSource(name) || SyntacticRole.isSpeech(name.predicate(), lexicon);
    }

    private boolean hasProfession(@Nullable ActorNoun address) {
        return address != null && lexicon.walks().ofMember(address.lemma()) != 0;
    }

    /** « Deux bénévoles, Enora Le Bihan et Tugdual Roy, ont été blessés »: who they are is told of them together. */
    private static boolean isListed(@Nullable Token head) {
        return head != null
                && (head.hasRelation("conj")
                        || head.child("conj")
                                .filter(next -> next.partOfSpeech() == PartOfSpeech.PROPN)
                                .isPresent());
    }

    /** The nearest phrase that he may be; title and lead tell of him only if they describe nobody else. */
    private @Nullable Markable before(int at, Markable name) {
        int near = isSpeaker(name) ? NEAR_SPEAKER : 0;
        Markable inHeadline = null;
        for (int i = at - 1; i >= Math.max(0, at - MOST_PHRASES); i--) {
            Markable description = discourse.markables().get(i);
            int distance = name.sentence() - description.sentence();
            if (description.sentence() < 0 || distance > NEAR_HEADLINE) {
                break;
            }
            if (distance == 0 || !introduces(description, name)) {
                continue;
            }
            if (distance <= near) {
                return description;
            }
            if (isHeadline(description)) {
                if (inHeadline != null && !isSameNoun(inHeadline, description)) {
                    return null;
                }
                inHeadline = description;
            }
        }
        return inHeadline;
    }

    private static boolean isSameNoun(Markable one, Markable other) {
        return one.noun() != null
                && other.noun() != null
                && one.noun().lemma().equals(other.noun().lemma());
    }

    private static boolean isHeadline(Markable description) {
        Token head = description.head();
        BlockType type = head == null ? null : head.sentence().block().type();
        return type == BlockType.TITLE || type == BlockType.LEAD;
    }

    private boolean introduces(Markable description, Markable name) {
        ActorNoun noun = description.noun();
        Entity entity = name.entity();
        return noun != null
                && entity != null
                && description.kind() == MentionKind.DESCRIPTION
                && description.entity() == null
                && description.attributeOf() == null
                && description.type() == ActorType.PERSON
                && !description.isPlural()
                && (description.isActing() || isSpeaker(name) || isHeadline(description))
                && !isVoiceOfAnother(description, name)
                && isOffice(description, noun)
                && agrees(description, entity.current())
                && isUntold(noun, entity.current())
                && isNobodyElse(description, noun, entity.current());
    }

    /** « « Le maire m'a dit de partir. Je suis resté », raconte Luc Morel »: of whom a quoted voice speaks. */
    private boolean isVoiceOfAnother(Markable description, Markable name) {
        return marks.isQuoted(description.span()) && !marks.isQuoted(name.span());
    }

    /** « le maire », « la romancière »; « son président », but no « son avocat », of whom there are many. */
    private static boolean isOffice(Markable description, ActorNoun noun) {
        return switch (description.reference()) {
            case DEFINITE, DEMONSTRATIVE -> noun.is(NounClass.OFFICE) || noun.is(NounClass.FUNCTION);
            case POSSESSIVE -> noun.is(NounClass.OFFICE);
            default -> false;
        };
    }

    private static boolean agrees(Markable description, Entity entity) {
        Gender told = description.gender();
        boolean sameSex = told == Gender.UNKNOWN || entity.gender() == Gender.UNKNOWN || told == entity.gender();
        boolean sameCountry = description.country() == null
                || entity.country() == null
                || description.country().equals(entity.country());
        return sameSex && sameCountry;
    }

    /** Whether nothing has been told of him but how he is addressed, or a rank that the noun covers: « le médecin … le docteur Hamon ». */
    private boolean isUntold(ActorNoun noun, Entity entity) {
        for (Markable markable : entity.markables()) {
            ActorNoun told = markable.noun();
            if (told != null && !isAddress(told, noun) && !hypernyms.covers(noun, Set.of(told.lemma()))) {
                return false;
            }
        }
        return true;
    }

    /** « Me » is a lawyer's, « Mgr » a bishop's; « M. » and « Mme » are anybody's. */
    private boolean isAddress(ActorNoun told, ActorNoun noun) {
        long walk = lexicon.walks().ofMember(told.lemma());
        return told.is(NounClass.CIVILITY)
                && (walk == 0 || (walk & lexicon.walks().ofMember(noun.lemma())) != 0);
    }

    /** Whether the article calls nobody else so whom it names. */
    private boolean isNobodyElse(Markable description, ActorNoun noun, Entity entity) {
        for (Markable other : named.calledBy(noun.lemma())) {
            Entity bearer = other.entity();
            if (bearer != null && bearer.current() != entity && Agreement.mayTakeUp(description, bearer.current())) {
                return false;
            }
        }
        return true;
    }
}
