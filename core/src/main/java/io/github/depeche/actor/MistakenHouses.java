package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Gender;
import io.github.depeche.MentionKind;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Organisations that a name finder has taken for persons, found by what the article calls them behind: « Kervolt supprime 40 postes.
 * L'entreprise … ». Only names by which no person is known for sure: without a first name, a title, an age.
 */
final class MistakenHouses {

    /** Sentences that the name may stand before the noun. */
    private static final int NEAR = 1;

    /** Shorter words of a name look like words of the language by chance: « Ban ». */
    private static final int SHORT_WORD = 4;

    /** What a noun for those who run a business is known by: « le promoteur » may be a house. */
    private static final String BUSINESS = "entreprise";

    private final Discourse discourse;
    private final ActorLexicon lexicon;
    private final List<Markable> names = new ArrayList<>();

    MistakenHouses(Discourse discourse) {
        this.discourse = discourse;
        this.lexicon = discourse.lexicon();
    }

    /** Makes organisations of the names that the article takes up by the noun of one, and joins noun and name. */
    void takeUp() {
        if (discourse.isSportsReport()) {
            // « Marlot égalise. Le club … »: players go by their surnames
            return;
        }
        for (Markable markable : discourse.markables()) {
            if (markable.sentence() < 0) {
                continue;
            }
            if (markable.kind() == MentionKind.NAME) {
                names.add(markable);
            } else if (isHouse(markable)) {
                Markable name = takenUp(markable);
                Entity entity = name == null ? null : name.entity();
                if (entity != null) {
                    retype(entity.current());
                    entity.current().add(markable);
                }
            }
        }
    }

    /** « l'entreprise », « le quotidien régional »: a house of which the article must have spoken. */
    private boolean isHouse(Markable description) {
        ActorNoun noun = description.noun();
        return noun != null
                && description.kind() == MentionKind.DESCRIPTION
                && description.entity() == null
                && description.attributeOf() == null
                && !description.isPlural()
                && description.reference() == Markable.Reference.DEFINITE
                && !noun.isPerson()
                && description.type() != ActorType.STATE
                && (noun.is(NounClass.COMPANY) || lexicon.hypernyms().coversAnyone(noun))
                && !lexicon.words().of(ClosedWordSets.Kind.ANY_BODY).contains(noun.lemma())
                && !isCompleted(description);
    }

    private static boolean isCompleted(Markable description) {
        Token head = description.head();
        return head == null
                || head.children().stream()
                        .anyMatch(child -> child.index() > head.index() && child.hasRelation("nmod"));
    }

    /**
     * The name that the noun takes up: the subject of the last sentences, or the only one there that may be a house; the only one before, if no
     * house has been named yet.
     */
    private @Nullable Markable takenUp(Markable description) {
        Markable best = null;
        boolean house = false;
        for (int i = names.size() - 1; i >= 0; i--) {
            Markable name = names.get(i);
            Entity entity = name.entity() == null ? null : name.entity().current();
            if (entity == null || name.span().end() > description.span().begin()) {
                continue;
            }
            if (description.sentence() - name.sentence() > NEAR && (best != null || house)) {
                break;
            }
            if (mayBeHouse(entity)) {
                best = best == null || (name.isSubject() && !best.isSubject()) ? name : best;
            } else {
                house |= isHouseFor(description, entity);
            }
        }
        if (best == null) {
            return null;
        }
        boolean near = description.sentence() - best.sentence() <= NEAR;
        return near ? (best.isSubject() || !house ? best : null) : house ? null : best;
    }

    private boolean isHouseFor(Markable description, Entity entity) {
        return entity.type() == ActorType.ORGANIZATION
                && description.noun() != null
                && !lexicon.walks().isOther(description.noun(), entity);
    }

    private boolean mayBeHouse(Entity entity) {
        if (!entity.isNamed() || !entity.isPerson() || entity.toldGender() != Gender.UNKNOWN || entity.age() >= 0) {
            return false;
        }
        boolean rather = false;
        for (Markable markable : entity.markables()) {
            ActorNoun noun = markable.noun();
            boolean person = noun != null
                    && noun.isPerson()
                    && !markable.mayBeBody()
                    && !lexicon.walks().isOneField(noun.lemma(), BUSINESS);
            if (person || (markable.kind() == MentionKind.NAME && isPersonOrPlace(markable))) {
                return false;
            }
            rather |= markable.kind() == MentionKind.NAME && isRatherHouse(markable);
        }
        return rather;
    }

    private boolean isPersonOrPlace(Markable name) {
        String form = form(name);
        String first = form.split("[ -]", 2)[0];
        boolean article = form.length() > first.length()
                && lexicon.words().of(ClosedWordSets.Kind.FOREIGN_ARTICLE).contains(first.toLowerCase(Locale.ROOT));
        return lexicon.persons().contains(form)
                || lexicon.countries().ofPlace(name.key()) != null
                || (!article
                        && (name.firstNameGender() != Gender.UNKNOWN
                                || first.endsWith(".")
                                || lexicon.firstNames().contains(first)));
    }

    private String form(Markable name) {
        return name.name() == null ? "" : name.name().in(discourse.text());
    }

    /** One word, an article before or in it, or words of the language: « Énergie Boréale », « Corse Libre »; hardly anybody's surname. */
    private boolean isRatherHouse(Markable name) {
        List<Token> words = name.name() == null ? List.of() : discourse.tokens(name.sentence(), name.name());
        if (words.size() < 2 || hasArticle(words.get(0))) {
            return true;
        }
        for (Token word : words) {
            boolean common = word.form().length() > SHORT_WORD
                    && !lexicon.firstNames().contains(word.form())
                    && lexicon.demonyms().of(word) == null
                    && lexicon.isCommonWord(word.form());
            if (common || lexicon.words().is(ClosedWordSets.Kind.HOUSE, word)) {
                return true;
            }
        }
        return false;
    }

    /** « le Damaru Shimbun », « El Heraldo ». */
    private boolean hasArticle(Token first) {
        return lexicon.words().is(ClosedWordSets.Kind.FOREIGN_ARTICLE, first)
                || (first.index() > 0
                        && first.sentence().tokens().get(first.index() - 1).has(Feature.ARTICLE));
    }

    private static void retype(Entity entity) {
        entity.type(ActorType.ORGANIZATION);
        for (Markable markable : entity.markables()) {
            if (markable.kind() == MentionKind.NAME) {
                markable.type(ActorType.ORGANIZATION);
            }
        }
    }
}
