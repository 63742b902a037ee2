package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Gender;
import io.github.depeche.MentionKind;
import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Noun phrases whose head denotes a person, an organisation, a group or a state: « la ministre », « des manifestants », « deux sources
 * proches du dossier », « les Vaudois ». Other noun phrases become markables too, since a pronoun may stand for them.
 */
final class DescriptionMarkables {

    private final Discourse discourse;
    private final ActorLexicon lexicon;
    private final CountryEvidence countries;
    private final DescriptionComplements complements;

    DescriptionMarkables(Discourse discourse) {
        this.discourse = discourse;
        this.lexicon = discourse.lexicon();
        this.countries = new CountryEvidence(discourse);
        this.complements = new DescriptionComplements(discourse);
    }

    void addAll() {
        for (int s = 0; s < discourse.sentences().size(); s++) {
            Sentence sentence = discourse.sentences().get(s);
            for (Token token : sentence.tokens()) {
                if (!discourse.isTaken(s, token) && mayBeHead(token)) {
                    add(token, s);
                }
            }
        }
    }

    private static boolean mayBeHead(Token token) {
        if (isAfterName(token)) {
            return true;
        }
        return switch (token.partOfSpeech()) {
            case NOUN, PROPN -> true;
            // « les blessés », « l'élue », « le premier »: an adjective or a participle after a determiner stands for a
            // noun
            case ADJ, VERB, NUM ->
                hasDeterminer(token)
                        && !token.hasRelation("amod")
                        && !token.hasRelation("acl")
                        && token.child("aux").isEmpty();
            default -> false;
        };
    }

    /** « Jean Dupont, élu de Rouen »: a noun, though it may pass for a participle; but « Velmora, mis en demeure », « incriminé par ». */
    private static boolean isAfterName(Token token) {
        if (token.index() < 2 || !(token.hasRelation("acl") || token.hasRelation("appos"))) {
            return false;
        }
        List<Token> tokens = token.sentence().tokens();
        return tokens.get(token.index() - 1).form().equals(",")
                && tokens.get(token.index() - 2).partOfSpeech() == PartOfSpeech.PROPN
                && !isParticiple(token)
                && Character.isLowerCase(token.form().charAt(0));
    }

    private static boolean isParticiple(Token token) {
        List<Token> tokens = token.sentence().tokens();
        String next = token.index() + 1 < tokens.size()
                ? tokens.get(token.index() + 1).lowerForm()
                : "";
        return next.equals("par") || next.equals("en");
    }

    private static boolean hasDeterminer(Token token) {
        for (Token child : token.children()) {
            if (child.hasRelation("det") && child.index() < token.index()) {
                return true;
            }
        }
        return false;
    }

    private void add(Token head, int sentence) {
        ActorNoun noun = nounOf(head, sentence);
        if (noun != null && (noun.is(NounClass.CIVILITY) || isBareComplement(head, noun) || isNoPerson(head, noun))) {
            return;
        }
        Span whole = discourse.phrases(sentence).extent(head);
        Span span = noun == null
                ? whole
                : DescriptionExtent.of(discourse.text(), head, whole, lexicon.adjunctPrepositions());
        Markable markable = new Markable(span, MentionKind.DESCRIPTION, head, sentence)
                .grammaticalGender(NounPhrases.genderOf(head))
                .plural(NounPhrases.isPlural(head))
                .reference(referenceOf(head))
                .acting(SyntacticRole.isArgument(head));
        if (noun == null) {
            if (hasDeterminer(head) && head.partOfSpeech() == PartOfSpeech.NOUN) {
                discourse.add(markable.thing());
            }
            return;
        }
        if (noun.is(NounClass.QUANTITY)) {
            markable.plural(true);
        }
        markable.noun(noun)
                .type(typeOf(noun, markable.isPlural()))
                .gender(genderOf(noun, head, markable.isPlural()))
                .grammaticalGender(grammaticalGenderOf(noun, head))
                .complement(complements.of(head, span))
                .body(noun.isPerson() && !markable.isPlural() && mayBeBody(head))
                .age(noun.isPerson() ? Ages.after(head) : -1);
        countries.tell(markable);
        discourse.add(markable);
    }

    /** « le propriétaire », and in apposition « Velmora, titulaire de la concession ». */
    private boolean mayBeBody(Token head) {
        return lexicon.nouns().mayBe(head, other -> other.type() == ActorType.ORGANIZATION)
                || (head.hasRelation("appos")
                        && lexicon.words().of(ClosedWordSets.Kind.BODY_ROLE).contains(head.lemma()));
    }

    /** « dans le cadre », « en chef », « en général »: nobody stands in a single person. */
    private static boolean isNoPerson(Token head, ActorNoun noun) {
        String preposition = SyntacticRole.preposition(head).orElse("");
        if (preposition.equals("comme") && referenceOf(head) != Markable.Reference.DEFINITE) {
            // « décrit comme un homme étrange » tells how somebody is, not whom one speaks of
            return true;
        }
        return noun.isPerson()
                && !NounPhrases.isPlural(head)
                && (preposition.equals("dans") || preposition.equals("en"));
    }

    /** « groupe de défense », « officier de marine », « en cours »: a bare noun after a preposition names a kind. */
    private static boolean isBareComplement(Token head, ActorNoun noun) {
        return !noun.isPerson()
                && referenceOf(head) == Markable.Reference.BARE
                && head.child("case").isPresent()
                && !SyntacticRole.isSource(head);
    }

    private @Nullable ActorNoun nounOf(Token head, int sentence) {
        List<ActorNoun> nouns = lexicon.nouns().of(head);
        if (nouns.isEmpty() && head.lemma().equals("haut") && hasDeterminer(head)) {
            // « un haut responsable », « de hauts gradés »: the adjective may pass for the noun
            nouns = highOfficials(head);
        }
        if (!nouns.isEmpty()) {
            ActorNoun noun = preferred(nouns, head);
            if ((noun.is(NounClass.STATE) && isCondition(head)) || isThing(head)) {
                return null;
            }
            return noun.is(NounClass.QUANTITY) && !countsActors(head, sentence) ? null : noun;
        }
        Demonyms.Demonym demonym = head.index() > 0 && lexicon.demonyms().isInhabitant(head)
                ? lexicon.demonyms().of(head)
                : null;
        return demonym == null
                ? null
                : new ActorNoun(
                        demonym.country().isEmpty() ? head.lemma() : demonym.country(),
                        ActorType.PERSON,
                        NounClass.PERSON,
                        demonym.gender(),
                        false,
                        GrammaticalGender.UNKNOWN);
    }

    /** « un mouvement de grève », « un foyer de grippe », « les éléments de l'enquête »: nobody, by what completes the noun. */
    private boolean isThing(Token head) {
        List<Token> tokens = head.sentence().tokens();
        int complement = head.index() + 2;
        if (complement >= tokens.size() || !NounPhrases.isDe(tokens.get(complement - 1))) {
            return false;
        }
        if (complement + 1 < tokens.size() && tokens.get(complement).partOfSpeech() == PartOfSpeech.DET) {
            complement++;
        }
        String phrase = head.lowerLemma() + " " + tokens.get(complement).lowerLemma();
        return lexicon.words().of(ClosedWordSets.Kind.THING_PHRASE).contains(phrase);
    }

    /** « leur état n'inspire plus de crainte » speaks of no « État ». */
    private static boolean isCondition(Token head) {
        return head.form().equals("état") && referenceOf(head) == Markable.Reference.POSSESSIVE;
    }

    private List<ActorNoun> highOfficials(Token high) {
        List<Token> tokens = high.sentence().tokens();
        if (high.index() + 1 >= tokens.size()) {
            return List.of();
        }
        List<ActorNoun> persons = new ArrayList<>(1);
        for (ActorNoun noun : lexicon.nouns().of(tokens.get(high.index() + 1))) {
            if (noun.isPerson()) {
                persons.add(noun);
            }
        }
        return persons;
    }

    /** « sa fille » is a daughter, « une fille » a girl. */
    private static ActorNoun preferred(List<ActorNoun> nouns, Token head) {
        boolean possessive = referenceOf(head) == Markable.Reference.POSSESSIVE;
        // « un professeur » and « Jean Kassi, professeur à Lens » have a profession, « Professeur Morin » a title
        boolean profession =
                Character.isLowerCase(head.form().charAt(0)) && (hasDeterminer(head) || head.hasRelation("appos"));
        for (ActorNoun noun : nouns) {
            if (profession && noun.is(NounClass.CIVILITY)) {
                continue;
            }
            if (noun.is(NounClass.KINSHIP) == possessive && noun.isPerson()) {
                return noun;
            }
        }
        return nouns.get(0);
    }

    /** « une dizaine de jeunes », but not « une dizaine de kilomètres de la ville ». */
    private boolean countsActors(Token head, int sentence) {
        for (Token child : head.children()) {
            if (child.index() > head.index() && child.hasRelation("nmod")) {
                return !lexicon.nouns().of(child).isEmpty()
                        || lexicon.demonyms().isInhabitant(child)
                        || discourse.isTaken(sentence, child);
            }
        }
        return false;
    }

    private static ActorType typeOf(ActorNoun noun, boolean plural) {
        return noun.isPerson() && plural ? ActorType.GROUP : noun.type();
    }

    private static Gender genderOf(ActorNoun noun, Token head, boolean plural) {
        if (!noun.isPerson() || noun.eitherSex() || plural) {
            return Gender.UNKNOWN;
        }
        Gender told = NounPhrases.toldGenderOf(head).asGender();
        return noun.gender() == Gender.UNKNOWN || (noun.is(NounClass.OFFICE) && told != Gender.UNKNOWN)
                ? told
                : noun.gender();
    }

    private static GrammaticalGender grammaticalGenderOf(ActorNoun noun, Token head) {
        if (noun.form() != GrammaticalGender.UNKNOWN) {
            GrammaticalGender told = NounPhrases.toldGenderOf(head);
            return told == GrammaticalGender.UNKNOWN ? noun.form() : told;
        }
        return noun.isPerson() ? NounPhrases.toldGenderOf(head) : NounPhrases.genderOf(head);
    }

    static Markable.Reference referenceOf(Token head) {
        for (Token child : head.children()) {
            if (child.hasRelation("det") && child.index() < head.index()) {
                if (child.has(Feature.POSSESSIVE)) {
                    return Markable.Reference.POSSESSIVE;
                }
                if (child.has(Feature.DEMONSTRATIVE)) {
                    return Markable.Reference.DEMONSTRATIVE;
                }
                return child.has(Feature.INDEFINITE) || !child.has(Feature.DEFINITE)
                        ? Markable.Reference.INDEFINITE
                        : Markable.Reference.DEFINITE;
            }
            if (child.hasRelation("nummod") && child.index() < head.index()) {
                return Markable.Reference.INDEFINITE;
            }
        }
        return Markable.Reference.BARE;
    }
}
