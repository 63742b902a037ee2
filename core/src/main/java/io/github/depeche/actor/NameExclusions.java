package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.NameType;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that are none, or not of the type that a name finder gave them. */
final class NameExclusions {

    /** « la [IIIe] République ». */
    private static final Pattern REGIME = Pattern.compile("[IVX]+(?:e|re|ère|ème|ᵉ)");

    private NameExclusions() {}

    /** « Océan Indien : la France signe un accord »: a place before a colon is what the headline is about. */
    static boolean isTopic(List<Token> words) {
        Token last = words.get(words.size() - 1);
        List<Token> tokens = last.sentence().tokens();
        return words.get(0).index() == 0
                && last.index() + 1 < tokens.size()
                && tokens.get(last.index() + 1).form().equals(":");
    }

    /** « l'État », « l'État français » are descriptions; the « Pêche » of « ministre de la Pêche » is a field of work. */
    static boolean isNone(List<Token> words, NameType type, ActorLexicon lexicon) {
        Token first = words.get(0);
        if (Eponyms.isOne(first, lexicon)
                || isFeast(words, lexicon)
                || isUnknownWord(words, lexicon)
                || (type != NameType.PERSON && isWhereWithout(words, lexicon))
                || (words.size() == 1 && isWebAddress(first.form()))
                || NamedThings.isOne(words, lexicon)) {
            return true;
        }
        if (type == NameType.PERSON) {
            return Products.isModelOfMaker(words, lexicon);
        }
        if (type != NameType.ORGANIZATION) {
            return false;
        }
        return Products.isOne(words, lexicon)
                || isOffice(words, lexicon)
                || isDeed(words, lexicon)
                || lexicon.things().contains(nameOf(words))
                || isStateOrCode(words, lexicon)
                || (words.size() == 1 && isBracketed(words) && isCanton(first, lexicon))
                || OfficeFields.isOne(first, lexicon)
                || CapitalPhrases.isOne(words, lexicon)
                || isCommonPhrase(words, lexicon);
    }

    /** « rouler en [Porsche] », « valorisé en [Bourse] », « sélectionnée en [équipe de France] »: of whom or what one speaks with another preposition. */
    private static boolean isWhereWithout(List<Token> words, ActorLexicon lexicon) {
        Token first = words.get(0);
        Token before = first.index() == 0 ? first : first.sentence().tokens().get(first.index() - 1);
        // « en Cour supérieure »
        return before.lowerForm().equals("en")
                && before.partOfSpeech() == PartOfSpeech.ADP
                && !isKnownPlace(words, lexicon)
                && !lexicon.nouns().mayBe(first, noun -> noun.is(NounClass.INSTITUTION));
    }

    /** « depuis [Noël] », « à la [Toussaint] »; but « raconte Noël ». */
    private static boolean isFeast(List<Token> words, ActorLexicon lexicon) {
        Token first = words.get(0);
        return words.size() == 1
                && first.index() > 0
                && lexicon.words().is(ClosedWordSets.Kind.FEAST, first)
                && NounPhrases.isLink(first.sentence().tokens().get(first.index() - 1));
    }

    /** « le P-DG », « le [PDG France], Luc Morel »: letters for what somebody is. */
    private static boolean isOffice(List<Token> words, ActorLexicon lexicon) {
        Token first = words.get(0);
        // « la DGS » is a body as well
        boolean whole = words.size() == 1 && first.form().indexOf('-') < 0;
        if (isDeputy(first, lexicon)) {
            return true;
        }
        return !whole
                && lexicon.nouns().isAcronym(first)
                && lexicon.nouns().mayBe(first, ActorNoun::isTitle)
                && !lexicon.isOrganization(NameKey.of(nameOf(words)))
                && !lexicon.nouns().mayBe(first, noun -> noun.type() == ActorType.ORGANIZATION);
    }

    /** « le [Vice-Président du palais] ». */
    private static boolean isDeputy(Token first, ActorLexicon lexicon) {
        String form = first.lowerForm();
        int behind = form.indexOf('-') + 1;
        return behind > 0
                && lexicon.words().of(ClosedWordSets.Kind.PREFIX).contains(form.substring(0, behind))
                && lexicon.nouns().mayBe(form.substring(behind), ActorNoun::isTitle);
    }

    /** « Protocole de Lansac », « Convention européenne des droits de l'homme », « Légion d'honneur », « USS Wexford »; but « Convention citoyenne ». */
    private static boolean isDeed(List<Token> words, ActorLexicon lexicon) {
        return words.size() > 1
                && lexicon.words().is(ClosedWordSets.Kind.DEED, words.get(0))
                && !isKnownDeed(words, lexicon)
                && (words.get(0).form().equals(words.get(0).form().toUpperCase(Locale.ROOT))
                        || NounPhrases.isDe(words.get(1))
                        || lexicon.institutionAdjectives().contains(words.get(1)));
    }

    /** « Plan International »: a body that goes by such words. */
    private static boolean isKnownDeed(List<Token> words, ActorLexicon lexicon) {
        String first = words.get(0).form();
        return lexicon.organizations().nouns(first).isEmpty()
                && !lexicon.organizations()
                        .nouns(first + " " + words.get(1).lowerForm())
                        .isEmpty();
    }

    /** « (VD) », « Brissens VD »: the letters of a canton. */
    static boolean isCanton(Token word, ActorLexicon lexicon) {
        return word.form().length() == 2
                && word.form().equals(word.form().toUpperCase(Locale.ROOT))
                && lexicon.words().is(ClosedWordSets.Kind.CANTON, word);
    }

    /** « link »: one word in small letters that is no known body. */
    private static boolean isUnknownWord(List<Token> words, ActorLexicon lexicon) {
        String form = words.get(0).form();
        return words.size() == 1
                && form.equals(form.toLowerCase(Locale.ROOT))
                && form.chars().allMatch(Character::isLetter)
                && !lexicon.isOrganization(NameKey.of(form))
                && !lexicon.nouns().mayBe(words.get(0), ActorNoun::isOrganizationLabel)
                && lexicon.organizations().nouns(form).isEmpty();
    }

    /** « http », « m.velmora.be?page=2 ». */
    static boolean isWebAddress(String form) {
        return form.startsWith("http")
                || form.startsWith("www.")
                || form.indexOf('?') >= 0
                || (form.indexOf('/') > 0 && form.equals(form.toLowerCase(Locale.ROOT)));
    }

    /** « l'État », « l'État français », « la Ve République »; « H7N9 », « GMT ». */
    private static boolean isStateOrCode(List<Token> words, ActorLexicon lexicon) {
        Token first = words.get(0);
        if (words.size() == 1) {
            return isState(first, lexicon)
                    || isAuthority(first, lexicon)
                    || isCode(first, lexicon)
                    || lexicon.timeZones().contains(first.form());
        }
        boolean republic = REGIME.matcher(first.form()).matches()
                && lexicon.nouns().mayBe(words.get(1), noun -> noun.is(NounClass.STATE));
        return republic
                || (words.size() == 2
                        && isState(first, lexicon)
                        && lexicon.demonyms().of(words.get(1)) != null);
    }

    private static boolean isState(Token word, ActorLexicon lexicon) {
        return lexicon.nouns().mayBe(word, noun -> noun.type() == ActorType.STATE);
    }

    /** « la Région », « le Département »: in capitals a description all the same. */
    private static boolean isAuthority(Token word, ActorLexicon lexicon) {
        return lexicon.nouns().mayBe(word, ActorNoun::isAuthority);
    }

    /** « H7N9 », « MS804 »: letters with digits are types and flights, but for known broadcasters and « l'association Terre21 ». */
    private static boolean isCode(Token word, ActorLexicon lexicon) {
        return word.form().chars().anyMatch(Character::isDigit)
                && !lexicon.isOrganization(NameKey.of(word.form()))
                && !(word.form().chars().anyMatch(Character::isLowerCase)
                        && new ExplainedNames(lexicon).type(word) == NameType.ORGANIZATION);
    }

    /** « à l'hôpital de Quimper », « 20 républicains »: small letters, and no institution that acts. */
    private static boolean isCommonPhrase(List<Token> words, ActorLexicon lexicon) {
        Token first = words.get(0);
        char initial = first.form().charAt(0);
        if (Character.isDigit(initial)) {
            return words.size() > 1 && Character.isLowerCase(words.get(1).form().charAt(0));
        }
        if (!Character.isLowerCase(initial) || words.size() < 2) {
            return false;
        }
        if (lexicon.eponymNouns().contains(first)) {
            return true;
        }
        for (ActorNoun noun : lexicon.nouns().of(first)) {
            if (noun.is(NounClass.INSTITUTION) || noun.is(NounClass.COMPANY)) {
                return isMeeting(first, lexicon) || isIn(first, "dans");
            }
            if (noun.isTitle()) {
                // « Montrieux, envoyé spécial »
                return words.size() == 2 && words.get(1).partOfSpeech() == PartOfSpeech.ADJ;
            }
            if (noun.is(NounClass.SERVICE) || noun.is(NounClass.ESTABLISHMENT)) {
                return Premises.isMeant(first, noun, lexicon);
            }
            if (noun.isAuthority()) {
                return !Character.isUpperCase(words.get(1).form().charAt(0))
                        && !InstitutionHead.hasField(first, lexicon);
            }
        }
        return isIn(first, "dans", "à", "au", "devant", "vers", "depuis");
    }

    /** « le congrès de Quimper », « la conférence de presse »; but « le congrès américain », « la conférence des doyens ». */
    static boolean isMeeting(Token noun, ActorLexicon lexicon) {
        List<Token> tokens = noun.sentence().tokens();
        int next = noun.index() + 1;
        if (next + 1 >= tokens.size() || !NounPhrases.isDe(tokens.get(next))) {
            return false;
        }
        Set<String> meetings = lexicon.words().of(ClosedWordSets.Kind.MEETING);
        return meetings.contains(noun.form())
                || meetings.contains(noun.lowerForm() + " " + tokens.get(next).form() + " "
                        + tokens.get(next + 1).form());
    }

    static boolean isIn(Token first, String... prepositions) {
        List<Token> tokens = first.sentence().tokens();
        int i = first.index() - 1;
        if (i > 0 && tokens.get(i).partOfSpeech() == PartOfSpeech.DET) {
            i--;
        }
        return i >= 0 && List.of(prepositions).contains(tokens.get(i).lowerForm());
    }

    /** « Chambéry (Savoie) », « l'université d'Exeter (Devon, Royaume-Uni) ». */
    static boolean isBracketed(List<Token> words) {
        List<Token> tokens = words.get(0).sentence().tokens();
        int before = words.get(0).index() - 1;
        int after = words.get(words.size() - 1).index() + 1;
        return before >= 0
                && tokens.get(before).form().equals("(")
                && after < tokens.size()
                && (tokens.get(after).form().equals(")")
                        || tokens.get(after).form().equals(","));
    }

    private static boolean isKnownPlace(List<Token> words, ActorLexicon lexicon) {
        return lexicon.countries().ofPlace(NameKey.of(nameOf(words))) != null;
    }

    static String nameOf(List<Token> words) {
        StringBuilder name = new StringBuilder();
        for (Token word : words) {
            name.append(name.isEmpty() ? "" : " ").append(word.form());
        }
        // « Ligue des champions » is read as « de les »
        return name.toString()
                .replace(" de les ", " des ")
                .replace(" de le ", " du ")
                .replace(" à les ", " aux ")
                .replace(" à le ", " au ");
    }
}
