package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.BlockType;
import io.github.depeche.Gender;
import io.github.depeche.MentionKind;
import io.github.depeche.extension.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a description takes up by nearness: whoever was spoken of last (« l'homme »), « ce dernier », « le premier … le second », the
 * medium read of (« le quotidien »), the one whom the headline names.
 */
final class NearbyAntecedents {

    /** Sentences that « l'homme », « l'entreprise » reach back over. */
    private static final int NEAR = 3;

    private final ActorLexicon lexicon;
    private final Hypernyms hypernyms;
    private final QuotationMarks marks;
    private final Focus focus;
    private final ManagedHouses managed;

    NearbyAntecedents(ActorLexicon lexicon, QuotationMarks marks, Focus focus) {
        this.lexicon = lexicon;
        this.hypernyms = lexicon.hypernyms();
        this.marks = marks;
        this.focus = focus;
        this.managed = new ManagedHouses(lexicon, focus);
    }

    /**
     * The best of those spoken of in the last sentences: the latest before the earlier, subjects before others.
     *
     * @param latter « ce dernier » takes the one who was named last, which is rather not the subject
     */
    @Nullable
    Entity latest(Markable description, boolean latter) {
        Entity best = null;
        double bestScore = -Double.MAX_VALUE;
        ActorNoun noun = description.noun();
        boolean concerned = noun != null && isConcerned(noun);
        for (Markable markable : focus) {
            Entity entity = markable.entity();
            int distance = description.sentence() - markable.sentence();
            if (distance > NEAR) {
                break;
            }
            boolean agrees = Agreement.mayTakeUp(description, entity) || (latter && isNamedBody(markable, description));
            if (entity == null || markable.isThing() || !agrees) {
                continue;
            }
            if (noun != null && lexicon.walks().isOther(noun, entity)) {
                continue;
            }
            if (noun != null && noun.is(NounClass.FUNCTION) && isOtherStranger(noun, entity)) {
                continue;
            }
            if (noun != null && hypernyms.isManagement(noun) && managed.isHeadless(entity, description)) {
                continue;
            }
            if (latter && markable.kind() == MentionKind.PRONOUN) {
                // « … le critiquent, ce dernier expliquant »: who was named last, not who was taken up last
                continue;
            }
            double score = -2 * distance + (latter || concerned ? 0.3 : 1) * Math.min(2, Math.log(entity.weight()));
            if (isVoiceOfAnother(markable, description)) {
                score -= 3;
            }
            if (noun != null && noun.is(NounClass.FUNCTION) && hasOtherProfession(noun, entity)) {
                score -= 2;
            }
            if (noun != null && description.type() != ActorType.PERSON) {
                score += entity.isNamed() ? 1 : 0;
                // « l'entreprise » is rather one that was called a company than an agency or a union
                boolean medium = isMedium(entity);
                score += hypernyms.covers(noun, entity.roles()) || (medium && hypernyms.isMedium(noun)) ? 2 : 0;
                score -= medium == hypernyms.isMedium(noun) ? 0 : 3;
                score += 2 * (hypernyms.fitsKind(noun, entity) - 1);
            }
            if (markable.isSubject()) {
                score += latter ? -1 : concerned && isTelling(markable) ? -3 : 1.5;
            }
            if (score > bestScore) {
                best = entity;
                bestScore = score;
            }
        }
        return best;
    }

    /** « Le préfet accuse Léon Brisard. L'intéressé dément »: of whom somebody else has just spoken. */
    private boolean isConcerned(ActorNoun noun) {
        return lexicon.words().of(ClosedWordSets.Kind.CONCERNED).contains(noun.lemma());
    }

    private boolean isTelling(Markable subject) {
        return SyntacticRole.isSpeech(subject.predicate(), lexicon);
    }

    /** « … la frontière avec la Russie. Cette dernière a refusé »: any name of that gender. */
    private static boolean isNamedBody(Markable markable, Markable description) {
        Entity entity = markable.entity();
        return entity != null
                && markable.kind() == MentionKind.NAME
                && !entity.isPerson()
                && !entity.isPlural()
                && markable.grammaticalGender() != GrammaticalGender.UNKNOWN
                && markable.grammaticalGender() == description.grammaticalGender();
    }

    /** « un gendarme … le syndicaliste » are two: one who is known by nothing but another profession. */
    private boolean isOtherStranger(ActorNoun noun, Entity entity) {
        return !entity.isNamed() && hasOtherProfession(noun, entity);
    }

    private boolean hasOtherProfession(ActorNoun noun, Entity entity) {
        if (entity.roles().contains(noun.lemma()) || hypernyms.covers(noun, entity.roles())) {
            return false;
        }
        for (Markable markable : entity.markables()) {
            ActorNoun other = markable.noun();
            if (other != null && (other.is(NounClass.FUNCTION) || other.is(NounClass.OFFICE))) {
                return true;
            }
        }
        return false;
    }

    /** « Przemyslaw Frankowski a arraché la victoire. « C'est fou », a soufflé le Polonais »: the reader learns where he comes from. */
    @Nullable
    Entity latestNamed(Markable description) {
        for (Markable markable : focus) {
            Entity entity = markable.entity();
            if (description.sentence() - markable.sentence() > NEAR) {
                break;
            }
            boolean stranger = entity != null && entity.isNamed() && entity.isPerson();
            if (stranger && !isVoiceOfAnother(markable, description) && Agreement.mayTakeUp(description, entity)) {
                return entity;
            }
        }
        return null;
    }

    /** A phrase outside quotation marks rarely takes up whom a quoted voice speaks of. */
    private boolean isVoiceOfAnother(Markable candidate, Markable description) {
        return marks.isQuoted(candidate.span()) && !marks.isQuoted(description.span());
    }

    @Nullable
    Entity latestMedium(Markable description) {
        for (Markable markable : focus) {
            Entity entity = markable.entity();
            if (entity != null && isMedium(entity) && Agreement.mayTakeUp(description, entity)) {
                return entity;
            }
        }
        return null;
    }

    boolean isMedium(Entity entity) {
        for (Markable markable : entity.markables()) {
            if (markable.kind() == MentionKind.NAME) {
                return lexicon.media().containsName(markable.key());
            }
        }
        return false;
    }

    /** The house whose « direction » is spoken of. */
    @Nullable
    Entity house(Markable description) {
        return managed.of(description);
    }

    /** « le premier … le second »: of the two persons named last, in the order in which they were named. */
    @Nullable
    Entity ordinal(Markable description, boolean first) {
        Entity told = ofTwo(description, first);
        if (told != null) {
            return told;
        }
        Entity later = null;
        for (Markable markable : focus) {
            Entity entity = markable.entity();
            if (entity == null
                    || markable.kind() == MentionKind.PRONOUN
                    || isOrdinal(markable.noun())
                    || isVoiceOfAnother(markable, description)
                    || entity == later
                    || !Agreement.mayTakeUp(description, entity)) {
                continue;
            }
            if (later != null) {
                return first ? entity : later;
            }
            later = entity;
        }
        return null;
    }

    /** « Nordvik et Marlène Sport … La première … la seconde »: of two that were told together right before. */
    private @Nullable Entity ofTwo(Markable description, boolean first) {
        for (Markable markable : focus) {
            if (description.sentence() - markable.sentence() > 2) {
                return null;
            }
            if (markable.parts().size() == 2) {
                Entity entity = markable.parts().get(first ? 0 : 1).entity();
                boolean agrees = entity != null
                        && (entity.gender() == Gender.UNKNOWN || entity.gender() == description.gender());
                return agrees ? entity : null;
            }
        }
        return null;
    }

    static boolean isOrdinal(@Nullable ActorNoun noun) {
        return noun != null && (noun.lemma().equals("premier") || noun.lemma().equals("second"));
    }

    static boolean isLatter(ActorNoun noun) {
        return noun.lemma().equals("dernier");
    }

    /** The subject of the lead is whom the headline names, if it names one: « Le prix à Aïssata Kone / L'autrice de « Pluie » … ». */
    @Nullable
    Entity ofHeadline(Markable description) {
        if (!description.isSubject() || !isIn(description, BlockType.LEAD) || description.type() != ActorType.PERSON) {
            return null;
        }
        Entity only = null;
        for (Markable markable : focus) {
            Entity entity = markable.entity();
            boolean named = markable.kind() == MentionKind.NAME && isIn(markable, BlockType.TITLE);
            if (!named || entity == null || entity == only || entity.type() != ActorType.PERSON) {
                continue;
            }
            if (only != null) {
                return null;
            }
            only = entity;
        }
        return only != null && Agreement.mayTakeUp(description, only) ? only : null;
    }

    private static boolean isIn(Markable markable, BlockType type) {
        Token head = markable.head();
        return head != null && head.sentence().block().type() == type;
    }
}
