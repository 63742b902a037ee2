package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names of organisations that their neighbours tell: behind the noun of a body or a company, before the form of a company. */
final class LabelledNames {

    /** Words of a name behind its first. */
    private static final int LONGEST = 5;

    private static final int LONGEST_IN_MARKS = 8;

    private final ActorLexicon lexicon;
    private final TitleFinder titles;
    private final Mottos mottos;

    LabelledNames(ActorLexicon lexicon, TitleFinder titles) {
        this.lexicon = lexicon;
        this.titles = titles;
        this.mottos = new Mottos(lexicon);
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.form().charAt(0));
    }

    /** « le collectif Sécurité pour tous », « la société Naolys », « le fonds d'investissement danois Nordhavn ». */
    boolean begins(Token token) {
        if (endInMarks(token) != null || (isCapital(token) && mottos.end(token) != token)) {
            return true;
        }
        if (token.index() == 0
                || token.form().length() < 2
                || token.form().endsWith(".")
                || token.partOfSpeech() == PartOfSpeech.VERB
                || titles.isCivility(token)
                || lexicon.countries().ofPlace(NameKey.of(token.form())) != null
                || lexicon.firstNames().contains(token.form())) {
            return false;
        }
        Token before = token.sentence().tokens().get(token.index() - 1);
        boolean ofCompany = token.partOfSpeech() == PartOfSpeech.PROPN
                && NounPhrases.isBareDe(before)
                && CompanyRelations.precede(token, lexicon);
        if (ofCompany || CompanyRelations.isNationality(before, lexicon) || hasCompanyForm(token)) {
            return true;
        }
        if (isArticled(token)) {
            return true;
        }
        boolean common = Character.isLowerCase(before.form().charAt(0))
                || lexicon.nouns().isAcronym(before);
        return common
                && (isLabel(before, lexicon) || isPoll(before) || isFarLabel(token, before) || isOfBody(token, before));
    }

    /** « la librairie [Le Tiroir] », « le journal sportif [Le Onze] »: a capital article behind the noun of an organisation. */
    private boolean isArticled(Token article) {
        List<Token> tokens = article.sentence().tokens();
        Token before = tokens.get(article.index() - 1);
        if (article.partOfSpeech() != PartOfSpeech.DET
                || article.index() + 1 >= tokens.size()
                || !isCapital(tokens.get(article.index() + 1))
                || !Character.isLowerCase(before.form().charAt(0))) {
            return false;
        }
        boolean adjective = before.partOfSpeech() == PartOfSpeech.ADJ && article.index() > 1;
        Token noun = adjective ? tokens.get(article.index() - 2) : before;
        return lexicon.nouns().mayBe(noun, other -> other.type() == ActorType.ORGANIZATION);
    }

    /** « Durandot SA », but not « vend Durandot sa maison ». */
    private boolean hasCompanyForm(Token token) {
        List<Token> tokens = token.sentence().tokens();
        int next = token.index() + 1;
        return token.partOfSpeech() == PartOfSpeech.PROPN
                && next < tokens.size()
                && isCapital(tokens.get(next))
                && lexicon.companyRelations()
                        .get(tokens.get(next).form())
                        .orElse("")
                        .equals("form");
    }

    static boolean isLabel(Token noun, ActorLexicon lexicon) {
        return noun.partOfSpeech() != PartOfSpeech.ADJ
                && noun.partOfSpeech() != PartOfSpeech.VERB
                && lexicon.nouns()
                        .mayBe(
                                noun,
                                other -> other.is(NounClass.COMPANY)
                                        || other.is(NounClass.TEAM)
                                        || other.is(NounClass.SERVICE)
                                        || other.is(NounClass.INSTITUTION));
    }

    /** « un sondage Oréa » goes by the house that has asked. */
    private boolean isPoll(Token noun) {
        return lexicon.companyRelations().get(noun).orElse("").equals("poll");
    }

    /** « l'organisation Puits sans frontières »; but « le bureau Ovale », « la mission Apollo ». */
    private boolean isOfBody(Token name, Token before) {
        return lexicon.nouns().mayBe(before, noun -> noun.is(NounClass.AUTHORITY)) && endOfLabelled(name) != name;
    }

    /** « association environnementale Verdure », « bureau d'études Arcal »: what completes the label stands between. */
    private boolean isFarLabel(Token name, Token before) {
        boolean nominal = before.partOfSpeech() == PartOfSpeech.ADJ || before.partOfSpeech() == PartOfSpeech.NOUN;
        if (!nominal || name.partOfSpeech() != PartOfSpeech.PROPN || titles.before(name, ActorType.PERSON) != null) {
            return false;
        }
        TitleFinder.Title label = titles.before(name, ActorType.ORGANIZATION);
        return label != null
                && isLabel(label.head(), lexicon)
                && Character.isLowerCase(label.head().form().charAt(0));
    }

    /** Goes on over capitals, over a purpose and over what completes a common noun: « Agir pour l'environnement », « Vigie citoyenne ». */
    Token end(Token first) {
        Token quoted = endInMarks(first);
        if (quoted != null) {
            return quoted;
        }
        Token motto = mottos.end(first);
        return motto == first ? EnglishNames.end(endOfLabelled(first), lexicon.words()) : motto;
    }

    /** « la coopérative Laine des Causses », « la société Toitures du Vexin »: a common word behind the noun of a company, and where it is. */
    Token endOfTrade(Token first) {
        List<Token> tokens = first.sentence().tokens();
        int at = first.index() + 1;
        if (first.index() == 0
                || at + 1 >= tokens.size()
                || !isCapital(first)
                || !lexicon.isCommonWord(first.form())
                || lexicon.isOrganization(NameKey.of(first.form()))
                || lexicon.firstNames().contains(first.form())
                || !NounPhrases.isDe(tokens.get(at))
                || !lexicon.nouns().mayBe(tokens.get(first.index() - 1), noun -> noun.is(NounClass.COMPANY))) {
            return first;
        }
        at += tokens.get(at + 1).partOfSpeech() == PartOfSpeech.DET ? 2 : 1;
        boolean place = at < tokens.size() && isCapital(tokens.get(at)) && Mottos.isUnder(tokens.get(at), first);
        return place ? tokens.get(at) : first;
    }

    private Token endOfLabelled(Token first) {
        List<Token> tokens = first.sentence().tokens();
        Token last = first;
        boolean purpose = false;
        for (int i = first.index() + 1; i < tokens.size() && i <= first.index() + LONGEST; i++) {
            Token token = tokens.get(i);
            if (isCapital(token) && Character.isLetter(token.form().charAt(0))) {
                last = token;
            } else if (!purpose && first.partOfSpeech() == PartOfSpeech.DET && isContracted(token, last)) {
                // « Les Filles [du calvaire] »
                purpose = true;
            } else if (!purpose && ((isPurpose(token) && !isForHouse(token)) || isComplement(token, last))) {
                purpose = true;
            } else if (purpose && (isNominal(token) || token.form().equals("tous"))) {
                return token;
            } else if (!purpose && isAttribute(token, last)) {
                return token;
            } else if (!purpose || token.partOfSpeech() != PartOfSpeech.DET) {
                return last;
            }
        }
        return last;
    }

    /** « le collectif « Sauvons le Vallon » », « l'ONG “Puits du Sahel” »: the last word in the marks that the first one opens; none if no body is called so. */
    @Nullable
    Token endInMarks(Token first) {
        List<Token> tokens = first.sentence().tokens();
        int mark = first.index() - 1;
        if (mark < 1
                || !isCapital(first)
                || !NounPhrases.isQuotationMark(tokens.get(mark).form())
                || !tellsBody(tokens, mark - 1)) {
            return null;
        }
        for (int i = first.index() + 1; i < tokens.size() && i <= first.index() + LONGEST_IN_MARKS; i++) {
            if (NounPhrases.isQuotationMark(tokens.get(i).form())) {
                return tokens.get(i - 1);
            }
            if (tokens.get(i).partOfSpeech() == PartOfSpeech.PUNCT) {
                return null;
            }
        }
        return null;
    }

    /** « le collectif « », « la page Facebook « », « un groupe de pirates baptisé « ». */
    private boolean tellsBody(List<Token> tokens, int index) {
        Token before = tokens.get(index);
        if (lexicon.words().is(ClosedWordSets.Kind.MOTTO, before) || isLabel(before, lexicon)) {
            return true;
        }
        // « la marque de vêtements « »
        if (index > 2
                && before.partOfSpeech() == PartOfSpeech.NOUN
                && NounPhrases.isBareDe(tokens.get(index - 1))
                && isLabel(tokens.get(index - 2), lexicon)) {
            return true;
        }
        Institutions.Institution platform = lexicon.institutions().of(NameKey.of(before.form()));
        Token page = platform != null && platform.platform() && index > 0 ? tokens.get(index - 1) : before;
        if (lexicon.words().is(ClosedWordSets.Kind.PAGE, page)) {
            return true;
        }
        return before.has(Feature.PARTICIPLE)
                && lexicon.words().of(ClosedWordSets.Kind.NAMING).contains(before.lowerLemma())
                && before.head()
                        .filter(noun -> lexicon.nouns().mayBe(noun, ActorNoun::isOrganizationLabel))
                        .isPresent();
    }

    /** « Agir pour l'environnement », « Puits sans frontières ». */
    static boolean isPurpose(Token token) {
        return InstitutionLinks.isPurpose(token)
                || (token.partOfSpeech() == PartOfSpeech.ADP && token.form().equals("sans"));
    }

    /** « un sondage Oréa [pour franceinfo] »: for a known body, who has ordered it. */
    private boolean isForHouse(Token preposition) {
        List<Token> tokens = preposition.sentence().tokens();
        int next = preposition.index() + 1;
        return next < tokens.size()
                && lexicon.isOrganization(NameKey.of(tokens.get(next).form()));
    }

    /** « Les Filles [du] calvaire », « La Ferme [des] tilleuls ». */
    private boolean isContracted(Token token, Token last) {
        List<Token> tokens = token.sentence().tokens();
        int noun = token.index() + 2;
        return NounPhrases.isDe(token)
                && noun < tokens.size()
                && tokens.get(noun - 1).span().equals(token.span())
                && lexicon.isCommonWord(last.form())
                && tokens.get(noun).partOfSpeech() == PartOfSpeech.NOUN
                && tokens.get(noun).head().filter(last::equals).isPresent();
    }

    /** « Lignes de faille », but not « le site Pressa d'une filiale ». */
    private boolean isComplement(Token token, Token last) {
        List<Token> tokens = token.sentence().tokens();
        return lexicon.isCommonWord(last.form())
                && NounPhrases.isBareDe(token)
                && token.index() + 1 < tokens.size()
                && tokens.get(token.index() + 1).partOfSpeech() == PartOfSpeech.NOUN
                && tokens.get(token.index() + 1).head().filter(last::equals).isPresent();
    }

    /** « Vigie citoyenne », « Les Blouses roses »; but « la société Naolys française », « la société Naolys présente ». */
    private boolean isAttribute(Token token, Token last) {
        return token.partOfSpeech() == PartOfSpeech.ADJ
                && lexicon.isCommonWord(last.form())
                && token.head().filter(last::equals).isPresent()
                && lexicon.demonyms().of(token) == null;
    }

    private static boolean isNominal(Token token) {
        return token.partOfSpeech() == PartOfSpeech.NOUN || token.partOfSpeech() == PartOfSpeech.PRON;
    }
}
