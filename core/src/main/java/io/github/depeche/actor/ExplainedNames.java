package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.NameType;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the noun tells that the tree hangs a name on, without a preposition between: « le préfet Anglard », « l'institut norvégien Havmark »,
 * « une couturière, Dalila-Zohra, ».
 */
final class ExplainedNames {

    /** Capitals of an acronym: « le député PCF ». */
    private static final int LONGEST_ACRONYM = 6;

    private static final int SHORTEST = 2;

    private final ActorLexicon lexicon;

    ExplainedNames(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What a name is that begins with this word and that nobody knows as a place; none if no noun tells it. */
    @Nullable
    NameType type(Token first) {
        Token noun = noun(first);
        NameKey key = NameKey.of(first.form());
        if (noun == null || isKnownPlace(key) || isOther(first)) {
            return null;
        }
        boolean person = lexicon.nouns().mayBe(noun, ActorNoun::isTitle);
        boolean body = lexicon.nouns().mayBe(noun, other -> isLabel(other, first.index() > noun.index() + 1));
        if (person == body) {
            return null;
        }
        if (body) {
            return lexicon.firstNames().contains(first.form()) ? null : NameType.ORGANIZATION;
        }
        return lexicon.isOrganization(key) || isAcronym(first.form()) ? null : NameType.PERSON;
    }

    /** « murmure Saïd-Ali, chauffeur de taxi », « Salma, enseignante, »: in apposition, a noun that only persons go by. */
    boolean isPersonByApposition(List<Token> words) {
        List<Token> tokens = words.get(0).sentence().tokens();
        int comma = words.get(words.size() - 1).index() + 1;
        if (comma + 1 >= tokens.size() || !tokens.get(comma).form().equals(",")) {
            return false;
        }
        Token noun = tokens.get(comma + 1);
        return noun.hasRelation("appos")
                && noun.head().filter(words::contains).isPresent()
                && (Character.isLowerCase(noun.form().charAt(0))
                        || lexicon.nouns().isAcronym(noun))
                && !NounPhrases.isPlural(noun)
                && lexicon.nouns().mayBe(noun, ActorNoun::isTitle)
                && !lexicon.nouns().mayBe(noun, other -> other.type() == ActorType.ORGANIZATION)
                && !lexicon.words().of(ClosedWordSets.Kind.BODY_ROLE).contains(noun.lemma());
    }

    /** « directeur à Velmora, une organisation de défense », « Vent du Ravel, club de »: in apposition, a noun that only bodies go by. */
    boolean isBodyByApposition(List<Token> words) {
        List<Token> tokens = words.get(0).sentence().tokens();
        int comma = words.get(words.size() - 1).index() + 1;
        if (comma + 2 >= tokens.size() || !tokens.get(comma).form().equals(",")) {
            return false;
        }
        int at = tokens.get(comma + 1).partOfSpeech() == PartOfSpeech.DET ? comma + 2 : comma + 1;
        Token noun = tokens.get(at);
        Token first = words.get(0);
        // « Vent d'[Ebrou], club de football » is not called so
        boolean within = first.index() > 1
                && NounPhrases.isDe(tokens.get(first.index() - 1))
                && Character.isUpperCase(tokens.get(first.index() - 2).form().charAt(0));
        boolean known =
                isKnownPlace(NameKey.of(first.form())) || lexicon.firstNames().contains(first.form());
        return !known
                && !within
                && noun.partOfSpeech() == PartOfSpeech.NOUN
                && (noun.hasRelation("appos")
                        || (noun.hasRelation("conj") && tokens.get(at - 1).has(Feature.INDEFINITE)))
                && noun.index() <= comma + 2
                && Character.isLowerCase(noun.form().charAt(0))
                && !NounPhrases.isPlural(noun)
                && !lexicon.nouns().mayBe(noun, other -> other.type() != ActorType.ORGANIZATION)
                && (lexicon.words().is(ClosedWordSets.Kind.ANY_BODY, noun)
                        || lexicon.nouns().mayBe(noun, other -> isLabel(other, false)));
    }

    /** « Velmora, son principal fournisseur, »: one word that is no first name, and in apposition a noun that may be a company's. */
    boolean isHouseByApposition(List<Token> words) {
        Token name = words.get(0);
        List<Token> tokens = name.sentence().tokens();
        if (words.size() > 1
                || lexicon.firstNames().contains(name.form())
                || name.index() + 2 >= tokens.size()
                || !tokens.get(name.index() + 1).form().equals(",")) {
            return false;
        }
        for (Token noun : name.children()) {
            if (noun.index() > name.index()
                    && noun.index() <= name.index() + 4
                    && noun.hasRelation("appos")
                    && noun.child("det").isPresent()) {
                return lexicon.nouns().mayBe(noun, other -> other.is(NounClass.COMPANY));
            }
        }
        return false;
    }

    /** « le directeur Afrique », « la cheffe Europe » have a field, and no such name. */
    private boolean isKnownPlace(NameKey key) {
        return lexicon.countries().ofPlace(key) != null || lexicon.countries().isRegion(key);
    }

    /** « un visiteur, Dame Anne Roy », « le chef Touareg »: a noun of its own; « l'église Saint-Maudan »: whom a building is called after. */
    private boolean isOther(Token first) {
        return first.form().startsWith("Saint")
                || lexicon.demonyms().of(first) != null
                || lexicon.nouns().mayBe(first, ActorNoun::isTitle);
    }

    /** « le bureau d'études Arcal », but « le bureau Ovale ». */
    private static boolean isLabel(ActorNoun noun, boolean completed) {
        return noun.is(NounClass.COMPANY)
                || noun.is(NounClass.INSTITUTION)
                || noun.is(NounClass.SERVICE)
                || noun.is(NounClass.TEAM)
                || (completed && noun.is(NounClass.AUTHORITY));
    }

    /** The noun in small letters and with a determiner that the name explains: right before it, behind its complement or before a comma. */
    @Nullable
    Token noun(Token first) {
        if (!(first.hasRelation("appos") || first.hasRelation("nmod") || first.hasRelation("flat"))
                || first.child("case").isPresent()
                || first.child("det").isPresent()
                || first.child("cc").isPresent()
                || first.partOfSpeech() == PartOfSpeech.DET
                || first.form().length() < SHORTEST
                || !Character.isUpperCase(first.form().charAt(0))) {
            return null;
        }
        Token noun = first.head().orElse(null);
        if (noun == null
                || noun.index() >= first.index()
                || noun.partOfSpeech() != PartOfSpeech.NOUN
                || !(Character.isLowerCase(noun.form().charAt(0))
                        || lexicon.nouns().isAcronym(noun))
                || NounPhrases.isPlural(noun)
                || noun.child("det").isEmpty()) {
            return null;
        }
        return isOnePhrase(noun, first) ? noun : null;
    }

    /** Whether nothing but small words of the noun's own phrase stands between, or a comma at their end. */
    private static boolean isOnePhrase(Token noun, Token first) {
        List<Token> tokens = noun.sentence().tokens();
        if (isBetweenCommas(first)) {
            // « une association militant pour la vie privée, Noyb, a porté plainte »
            return tokens.subList(noun.index(), first.index() - 1).stream()
                    .noneMatch(token -> token.partOfSpeech() == PartOfSpeech.PUNCT);
        }
        for (int i = noun.index() + 1; i < first.index(); i++) {
            Token token = tokens.get(i);
            boolean comma = i == first.index() - 1 && token.form().equals(",") && first.hasRelation("appos");
            boolean complement =
                    switch (token.partOfSpeech()) {
                        case NOUN, ADJ, DET, ADP, PROPN ->
                            i < first.index() - 1 || token.partOfSpeech() != PartOfSpeech.ADP;
                        default -> false;
                    };
            if (!comma && !complement) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBetweenCommas(Token first) {
        List<Token> tokens = first.sentence().tokens();
        return first.hasRelation("appos")
                && first.index() + 1 < tokens.size()
                && tokens.get(first.index() - 1).form().equals(",")
                && tokens.get(first.index() + 1).form().equals(",");
    }

    private static boolean isAcronym(String form) {
        return form.length() <= LONGEST_ACRONYM && form.equals(form.toUpperCase(Locale.ROOT));
    }
}
