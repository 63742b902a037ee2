package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The title, function or generic noun that stands before a name, without a comma between: « le président russe Vladimir Poutine »,
 * « M. Faty », « la société Naolys ».
 */
final class TitleFinder {

    /** Words between the noun and the name: « le ministre de l'Europe et des Affaires étrangères Louis Roy » has nine. */
    private static final int REACH = 24;

    /** Words that tell the kind of a house: « [de santé] ». */
    private static final int LONGEST_KIND = 3;

    /** « Mmes ». */
    private static final int LONGEST_ABBREVIATION = 4;

    /**
     * A title.
     *
     * @param noun what the head noun of the title tells
     * @param head the head noun
     * @param phrase from the determiner to the last word before the name
     * @param text from the first word after the determiner to the last before the name
     */
    record Title(ActorNoun noun, Token head, Span phrase, Span text) {

        /** Whether it may be felt as the beginning of the name: « groupe Bolloré », « centre de santé Notre-Dame », « observatoire glaciaire Neulac ». */
        boolean isPartOf(Span name) {
            if (head.span().end() == name.begin() - 1) {
                return true;
            }
            boolean house = !noun.isPerson() && !noun.is(NounClass.COMPANY) && !noun.is(NounClass.GROUP);
            List<Token> tokens = head.sentence().tokens();
            int i = head.index() + 1;
            while (house && i < tokens.size() && tokens.get(i).span().begin() < name.begin()) {
                house = i <= head.index() + LONGEST_KIND && isOfKind(tokens.get(i));
                i++;
            }
            return house;
        }

        private static boolean isOfKind(Token token) {
            return Character.isLowerCase(token.form().charAt(0))
                    && (NounPhrases.isBareDe(token)
                            || token.partOfSpeech() == PartOfSpeech.NOUN
                            || token.partOfSpeech() == PartOfSpeech.ADJ);
        }
    }

    private final ActorLexicon lexicon;

    TitleFinder(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The title before a name.
     *
     * @param first the first word of the name
     * @param type what the name denotes
     */
    @Nullable
    Title before(Token first, ActorType type) {
        List<Token> tokens = first.sentence().tokens();
        int start = beforeBracket(tokens, first.index() - 1);
        boolean listed = false;
        for (int i = start; i >= 0 && i >= first.index() - REACH; i--) {
            if (i < start) {
                i = beforeBracket(tokens, i);
            }
            Token token = tokens.get(i);
            if (i < first.index() - 1 && isNameOfAnother(tokens, i)) {
                return null;
            }
            listed |= isListComma(tokens, i);
            if (i == first.index() - 1 && isCivility(token)) {
                ActorNoun civility = type == ActorType.PERSON ? title(token, type) : null;
                return civility == null ? null : at(token, civility, first);
            }
            if (!(mayStandInTitle(token) || joinsComplements(tokens, i))
                    || (i == first.index() - 1 && NounPhrases.isLink(token))) {
                return null;
            }
            ActorNoun noun =
                    token.partOfSpeech() == PartOfSpeech.ADJ && i < first.index() - 1 ? null : title(token, type);
            if (noun != null && listed && !noun.is(NounClass.OFFICE)) {
                return null;
            }
            if (noun != null
                    && (noun.is(NounClass.CIVILITY) || (!isBareComplement(token) && !isAttribute(token, tokens)))) {
                return at(token, noun, first);
            }
        }
        return null;
    }

    /** « le député Luc Morel, du bloc Horizon »: what stands before somebody else's name is his. */
    private boolean isNameOfAnother(List<Token> tokens, int i) {
        return tokens.get(i).partOfSpeech() == PartOfSpeech.PROPN
                && tokens.get(i + 1).partOfSpeech() == PartOfSpeech.PROPN
                && lexicon.firstNames().contains(tokens.get(i).form());
    }

    /** « le chef de l'Agence (BTK) Ömer Sayan », « la députée (LR) du Gard Anne Roy »: goes on before a bracket of one word. */
    private static int beforeBracket(List<Token> tokens, int last) {
        boolean bracket = last > 2
                && tokens.get(last).form().equals(")")
                && tokens.get(last - 2).form().equals("(");
        return bracket ? last - 3 : last;
    }

    /** « le ministre des Postes, de l'Information et des Médias Jean Roy »: a comma before another « de ». */
    private static boolean isListComma(List<Token> tokens, int i) {
        return tokens.get(i).form().equals(",") && i + 1 < tokens.size() && NounPhrases.isDe(tokens.get(i + 1));
    }

    /** « et » before a preposition or a determiner: « de l'Europe et des Affaires étrangères ». */
    private static boolean joinsComplements(List<Token> tokens, int i) {
        return isListComma(tokens, i)
                || (tokens.get(i).partOfSpeech() == PartOfSpeech.CCONJ
                        && i + 1 < tokens.size()
                        && tokens.get(i + 1).partOfSpeech() == PartOfSpeech.ADP);
    }

    /** The title or label right before the name. */
    @Nullable
    ActorNoun adjacent(Token first, ActorType type) {
        if (first.index() == 0) {
            return null;
        }
        List<Token> tokens = first.sentence().tokens();
        int i = first.index() - 1;
        while (i > 0
                && i > first.index() - 3
                && (tokens.get(i).partOfSpeech() == PartOfSpeech.ADJ
                        || tokens.get(i).hasRelation("amod"))) {
            i--;
        }
        Token before = tokens.get(i);
        return Character.isLowerCase(before.form().charAt(0)) || isCivility(before) ? title(before, type) : null;
    }

    /** « sa fille Inès », « son frère, Fabrice », « son frère et conseiller, Fabrice »: right behind somebody's kin. */
    boolean isAfterKin(Token name) {
        List<Token> tokens = name.sentence().tokens();
        int before = name.index() - 1;
        if (before > 0 && tokens.get(before).form().equals(",")) {
            before--;
        }
        if (before > 2 && tokens.get(before - 1).partOfSpeech() == PartOfSpeech.CCONJ) {
            before -= 2;
        }
        return before >= 0
                && lexicon.nouns().mayBe(tokens.get(before), noun -> noun.is(NounClass.KINSHIP))
                && tokens.get(before)
                        .child("det")
                        .filter(word -> word.has(Feature.POSSESSIVE))
                        .isPresent();
    }

    /** « M. », « Mme », « Me »: no part of a name, where « Docteur » may be. */
    boolean isAbbreviatedCivility(Token token) {
        return isCivility(token)
                && token.form().length() <= LONGEST_ABBREVIATION
                && token.form().startsWith("M");
    }

    /** « Mme [Tavares] », « Me [Valence] », right behind a civility cut short, « MM. Roy et [Haddad] »; but « Miss France ». */
    boolean isBehindCivility(Token name) {
        List<Token> tokens = name.sentence().tokens();
        Token before = name.index() == 0 ? name : tokens.get(name.index() - 1);
        boolean second = name.index() > 2
                && before.partOfSpeech() == PartOfSpeech.CCONJ
                && isAbbreviatedCivility(tokens.get(name.index() - 3))
                && tokens.get(name.index() - 3).has(Feature.PLURAL);
        NameKey key = NameKey.of(name.form());
        return (second || (before != name && isAbbreviatedCivility(before)))
                && Character.isUpperCase(name.form().charAt(0))
                && name.form().length() > 1
                && !isCivility(name)
                && lexicon.countries().ofCountry(key) == null
                && !lexicon.countries().isRegion(key);
    }

    boolean isCivility(Token token) {
        return lexicon.nouns().mayBe(token, noun -> noun.is(NounClass.CIVILITY));
    }

    private static boolean mayStandInTitle(Token token) {
        return switch (token.partOfSpeech()) {
            case NOUN, PROPN, ADJ, DET, ADP, NUM, X -> true;
            // « M. », « Mme » are tagged in many ways; a participle may stand in a title: « le président élu X »
            case VERB -> token.hasRelation("acl") || token.hasRelation("amod");
            default -> false;
        };
    }

    private @Nullable ActorNoun title(Token token, ActorType type) {
        ActorNoun collective = null;
        for (ActorNoun noun : lexicon.nouns().of(token)) {
            if (type == ActorType.PERSON ? noun.isTitle() : noun.isOrganizationLabel()) {
                if (!noun.is(NounClass.GROUP)) {
                    return noun;
                }
                collective = noun;
            }
        }
        if (collective != null) {
            return collective;
        }
        if (type == ActorType.PERSON && lexicon.demonyms().isInhabitant(token)) {
            // « l'Américaine Grace O'Dell »
            Demonyms.Demonym demonym = lexicon.demonyms().of(token);
            if (demonym != null) {
                return new ActorNoun(
                        token.lowerForm(),
                        ActorType.PERSON,
                        NounClass.PERSON,
                        demonym.gender(),
                        false,
                        GrammaticalGender.UNKNOWN);
            }
        }
        return null;
    }

    /** « l'agence de presse RIA » is an agency: « presse » only completes it. */
    private static boolean isBareComplement(Token token) {
        return token.index() > 0
                && NounPhrases.isBareDe(token.sentence().tokens().get(token.index() - 1));
    }

    /** « le sénateur républicain Tom Cotton »: an adjective, though there is a noun of that form. */
    private static boolean isAttribute(Token token, List<Token> tokens) {
        return token.index() > 0
                && (token.hasRelation("amod") || tokens.get(token.index() - 1).partOfSpeech() == PartOfSpeech.NOUN)
                && Character.isLowerCase(token.form().charAt(0))
                && tokens.get(token.index() - 1).partOfSpeech() != PartOfSpeech.DET
                && tokens.get(token.index() - 1).partOfSpeech() != PartOfSpeech.ADJ
                && tokens.get(token.index() - 1).partOfSpeech() != PartOfSpeech.ADP;
    }

    private static Title at(Token head, ActorNoun noun, Token first) {
        List<Token> tokens = head.sentence().tokens();
        int begin = head.index();
        while (begin > 0 && isPremodifier(tokens.get(begin - 1))) {
            begin--;
        }
        Token determiner = begin > 0 ? tokens.get(begin - 1) : null;
        Span last = tokens.get(first.index() - 1).span();
        Span text = new Span(tokens.get(begin).span().begin(), last.end());
        Span phrase = text;
        if (determiner != null && determiner.partOfSpeech() == PartOfSpeech.DET && !isContracted(determiner)) {
            phrase = determiner.span().cover(text);
        }
        return new Title(noun, head, phrase, text);
    }

    private static boolean isContracted(Token determiner) {
        List<Token> tokens = determiner.sentence().tokens();
        return determiner.index() > 0
                && tokens.get(determiner.index() - 1).span().equals(determiner.span());
    }

    /** « l'ancien Premier ministre ». */
    private static boolean isPremodifier(Token token) {
        return token.partOfSpeech() == PartOfSpeech.ADJ || token.partOfSpeech() == PartOfSpeech.NUM;
    }
}
