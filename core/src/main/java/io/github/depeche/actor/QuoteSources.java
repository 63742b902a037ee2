package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.MentionKind;
import io.github.depeche.Span;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sources of quotes that were no actors yet: a phrase of any noun (« les réseaux d'affichage »), a document that was only mentioned before. */
final class QuoteSources {

    /** Nouns between a document and the verb that tells of it. */
    private static final int HIGHEST = 5;

    private final Discourse discourse;
    private final MarkablesByHead byHead;
    private final CountryEvidence countries;
    private final HouseVoices houses;

    QuoteSources(Discourse discourse, MarkablesByHead byHead, @Nullable String publisher) {
        this.discourse = discourse;
        this.byHead = byHead;
        this.countries = new CountryEvidence(discourse);
        this.houses = new HouseVoices(discourse, byHead, publisher);
    }

    /** The entity that the phrase of a source speaks of, a new one if need be; none for a pronoun that nobody has resolved. */
    @Nullable
    Entity source(Span phrase) {
        SpokenPhrase spoken = SpokenPhrase.of(phrase, discourse, byHead);
        if (spoken == null || !(spoken.isNominal() || isIndefinite(spoken.head()))) {
            return null;
        }
        Token head = spoken.head();
        Markable known = spoken.markable();
        Entity entity = known == null ? null : known.entity();
        if (entity == null && houses.isOurs(head)) {
            entity = houses.newsroom();
        }
        if (entity == null) {
            Markable source = markable(spoken);
            discourse.add(source);
            entity = namesake(source);
            if (entity == null) {
                entity = Entity.of(source);
            } else {
                entity.add(source);
            }
        }
        entity.current().speaks();
        return entity.current();
    }

    /** Who speaks by a document: « un communiqué de Turkey Blocks … lit-on dans le communiqué »; anybody else speaks in person. */
    Entity issuer(Entity speaker) {
        Entity house = speaker.isNamed() ? null : houses.speakingThrough(speaker);
        if (house != null) {
            house.current().speaks();
            return house.current();
        }
        if (!speaker.isDocument() && !isThing(speaker)) {
            return speaker;
        }
        for (Markable document : speaker.markables()) {
            Token head = document.head();
            if (head == null) {
                continue;
            }
            Entity told = houses.isOurs(head) ? houses.newsroom() : teller(document, head);
            if (told != null && told.type() != null && !told.isDocument()) {
                told.current().speaks();
                return told.current();
            }
            Entity body = houses.complement(document, head);
            if (body != null && body.type() != null && !body.isDocument()) {
                body.current().speaks();
                return body.current();
            }
        }
        return speaker;
    }

    /**
     * « …, a annoncé le parquet. …, selon la même source »; « …, indique la préfecture. …, précise le communiqué », if no other communiqué is
     * there: whoever spoke in the quote before; nobody if the phrase brings in a source of its own.
     */
    @Nullable
    Entity heardBefore(@Nullable Span phrase, Entity speaker, @Nullable Entity latest) {
        SpokenPhrase spoken = phrase == null ? null : SpokenPhrase.of(phrase, discourse, byHead);
        if (latest == null || spoken == null) {
            return null;
        }
        boolean same = isSame(spoken.head());
        Markable source = spoken.markable();
        if (source == null) {
            return same && !speaker.isNamed() ? Entity.merge(latest, speaker) : null;
        }
        // « selon la même source », « précise-t-on de même source »
        if (source.noun() == null || (!same && source.reference() != Markable.Reference.DEFINITE)) {
            return null;
        }
        boolean anew = !speaker.isNamed() && speaker.markables().get(0) == source;
        if (!source.complement().isEmpty() && !same) {
            return null;
        }
        if (anew && source.noun().is(NounClass.DOCUMENT)) {
            return latest.current();
        }
        if (!isInformant(source.noun())) {
            return null;
        }
        return anew ? Entity.merge(latest, speaker) : same ? latest.current() : null;
    }

    /** « Le même assure … »; « la même source », which is nobody else, whomever it was taken for. */
    private boolean isSame(Token head) {
        ClosedWordSets words = discourse.lexicon().words();
        return words.is(ClosedWordSets.Kind.SAME_ONE, head)
                || head.child("amod")
                        .filter(word -> words.is(ClosedWordSets.Kind.SAME_ONE, word))
                        .isPresent();
    }

    private boolean isInformant(ActorNoun noun) {
        return discourse.lexicon().words().of(ClosedWordSets.Kind.INFORMANT).contains(noun.lemma());
    }

    /** « les chiffres d'Eurostat », « le compte Twitter de la présidence »: what nobody is meant by but whose it is. */
    private static boolean isThing(Entity speaker) {
        if (speaker.isNamed()) {
            return false;
        }
        for (Markable markable : speaker.markables()) {
            Token head = markable.head();
            // « l'une d'elles » is none of theirs
            boolean pronoun = head != null && head.partOfSpeech() == PartOfSpeech.PRON;
            if (pronoun || markable.noun() != null || markable.name() != null) {
                return false;
            }
        }
        return true;
    }

    /** « son rapport » is told by its owner; what « X annonce dans un communiqué », by X. */
    private @Nullable Entity teller(Markable document, Token head) {
        if (document.reference() == Markable.Reference.POSSESSIVE) {
            Token possessive = head.child("det").orElse(null);
            Markable owner = possessive == null ? null : byHead.of(document.sentence(), possessive);
            return owner == null ? null : owner.entity();
        }
        Token publishing = head.hasRelation("obj") ? head.head().orElse(null) : null;
        if (publishing != null && isSpeech(publishing)) {
            // « X a publié un rapport qui conclut »
            return subjectOf(publishing, document.sentence());
        }
        String preposition = SyntacticRole.preposition(head).orElse("");
        Token verb = preposition.equals("dans") || preposition.equals("par") ? verbAbove(head) : null;
        return verb == null ? null : subjectOf(verb, document.sentence());
    }

    private boolean isSpeech(Token verb) {
        return discourse.lexicon().agentiveVerbs().get(verb).orElse("").equals("speech");
    }

    private @Nullable Entity subjectOf(Token verb, int sentence) {
        Markable subject =
                verb.child("nsubj").map(word -> byHead.of(sentence, word)).orElse(null);
        return subject == null ? null : subject.entity();
    }

    /** « annonce [la naissance [de deux tigres [dans un communiqué]]] »: trees hang the document on any noun before it. */
    private static @Nullable Token verbAbove(Token head) {
        Token above = head;
        for (int steps = 0; steps < HIGHEST && above != null; steps++) {
            above = above.head().orElse(null);
            if (above != null && above.partOfSpeech() == PartOfSpeech.VERB) {
                return above;
            }
        }
        return null;
    }

    /** « Mme Brandão-Keller », whose full name stands elsewhere. */
    private @Nullable Entity namesake(Markable source) {
        if (source.name() == null || source.key().isEmpty()) {
            return null;
        }
        for (Markable other : discourse.markables()) {
            Entity entity = other.kind() == MentionKind.NAME && other != source ? other.entity() : null;
            if (entity == null || other.key().isEmpty()) {
                continue;
            }
            boolean shorter = source.key().isPartOf(other.key())
                    && source.key().last().equals(other.key().last());
            if (shorter) {
                return entity.current();
            }
        }
        return null;
    }

    /** « quelqu'un », « chacune des parties », « certains », « l'un d'eux », « ceux qui s'y opposent ». */
    private boolean isIndefinite(Token head) {
        ClosedWordSets words = discourse.lexicon().words();
        return head.partOfSpeech() == PartOfSpeech.PRON
                && (words.is(ClosedWordSets.Kind.ANYBODY, head)
                        || words.is(ClosedWordSets.Kind.SOME, head)
                        || (words.is(ClosedWordSets.Kind.COMPLETED, head)
                                && head.children().stream()
                                        .anyMatch(child -> child.hasRelation("nmod") || child.hasRelation("acl"))));
    }

    private Markable markable(SpokenPhrase phrase) {
        Token head = phrase.head();
        List<Token> words = phrase.words();
        boolean plural = NounPhrases.isPlural(head);
        Span name = nameIn(words);
        MentionKind kind = name == null ? MentionKind.DESCRIPTION : MentionKind.NAME;
        Markable markable = new Markable(phrase.span(), kind, head, phrase.sentence())
                .type(
                        plural
                                ? ActorType.GROUP
                                : isIndefinite(head)
                                        ? ActorType.PERSON
                                        : name == null ? ActorType.ORGANIZATION : typeOf(name, words))
                .plural(plural)
                .grammaticalGender(NounPhrases.genderOf(head))
                .reference(DescriptionMarkables.referenceOf(head))
                .acting(true);
        if (name != null) {
            markable.name(name, discourse.text())
                    .firstNameGender(
                            discourse.lexicon().firstNames().gender(words.get(0).form()));
        }
        countries.tell(markable);
        return markable;
    }

    /** « selon iTélé », « raconte Jeanne », « Mme Roy »: nothing but capitals after the determiner and the civility. */
    private @Nullable Span nameIn(List<Token> words) {
        Span name = null;
        for (Token word : words) {
            if (name == null && isCivility(word)) {
                continue;
            }
            if (word.partOfSpeech() == PartOfSpeech.PROPN) {
                name = name == null ? word.span() : name.cover(word.span());
            } else if (word.partOfSpeech() != PartOfSpeech.DET || name != null) {
                return null;
            }
        }
        return name;
    }

    private boolean isCivility(Token word) {
        return discourse.lexicon().nouns().mayBe(word, noun -> noun.is(NounClass.CIVILITY));
    }

    private ActorType typeOf(Span name, List<Token> words) {
        if (discourse.lexicon().persons().contains(name.in(discourse.text()))) {
            return ActorType.PERSON;
        }
        NameKey key = NameKey.of(name.in(discourse.text()));
        Institutions.Institution institution =
                discourse.lexicon().institutions().of(key);
        if (institution != null) {
            return institution.type();
        }
        if (discourse.lexicon().countries().ofCountry(key) != null) {
            return ActorType.STATE;
        }
        for (Token word : words) {
            if (isCivility(word) || discourse.lexicon().firstNames().contains(word.form())) {
                return ActorType.PERSON;
            }
        }
        return ActorType.ORGANIZATION;
    }
}
