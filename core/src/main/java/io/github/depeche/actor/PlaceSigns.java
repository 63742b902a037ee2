package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What tells that a name nobody knows is a place's, whatever a name finder took it for: « À Balta Vecche, les soldats … », « la commune d'Aïn
 * Kerrouch », « les habitants de Gonatté », « Donja Lippa, dans l'est de la Bosnie », « Salles-sur-Orve ».
 */
final class PlaceSigns {

    /** « Salles-sur-Orve », « LE MAS-EN-RAVEL »: small words joined by hyphens within. */
    private static final Pattern JOINED = Pattern.compile(
            "(?iu)[\\p{L}'’-]+-(?:sur|sous|en|lès|lez|les|la|le|de|du|des|aux|au|devant|près)-[\\p{L}'’-]+");

    /** No place's name has more characters. */
    private static final int LONGEST = 60;

    private final ActorLexicon lexicon;
    private final TitleFinder titles;

    PlaceSigns(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.titles = new TitleFinder(lexicon);
    }

    /** Whether something around the name, or in it, tells of a place, and neither a title nor a first name of somebody. */
    boolean tell(Name name, List<Token> words) {
        Token first = words.get(0);
        Token last = words.get(words.size() - 1);
        if (isExplainedWhere(name, first, last)) {
            return true;
        }
        if (name.type() == NameType.LOCATION
                || Character.isLowerCase(first.form().charAt(0))
                || HouseNames.isAcronym(first.form())
                || (lexicon.firstNames().contains(first.form()) && !mayBePlace(first))
                || titles.before(first, ActorType.PERSON) != null
                || titles.before(first, ActorType.ORGANIZATION) != null
                || lexicon.nouns().mayBe(first, ActorNoun::isOrganizationLabel)
                || Ages.after(last) >= 0) {
            return false;
        }
        boolean person = name.type() == NameType.PERSON;
        return isJoined(words)
                || isBehindPlaceNoun(first, person)
                || isBeforeRegion(last)
                || (person
                        && (isToponym(words)
                                || isIn(first, last)
                                || isOfThing(words)
                                || isPart(last)
                                || isDateline(words)))
                || ((person || words.size() == 1) && opensWithWhere(first, last));
    }

    private static boolean isJoined(List<Token> words) {
        // « LE MAS-EN-RAVEL »
        boolean article = words.size() == 2 && words.get(0).partOfSpeech() == PartOfSpeech.DET;
        String form = words.get(words.size() - 1).form();
        return (words.size() == 1 || article)
                && form.length() <= LONGEST
                && JOINED.matcher(form).matches();
    }

    /** « Ravel-Nord », « Oum Kestrel-Est ». */
    private boolean isPart(Token last) {
        int hyphen = last.form().lastIndexOf('-');
        return hyphen > 0
                && lexicon.words()
                        .of(ClosedWordSets.Kind.DIRECTION)
                        .contains(last.lowerForm().substring(hyphen + 1));
    }

    /** « Brissac. Un motard a été blessé »: one word between two marks, where the news is from. */
    private static boolean isDateline(List<Token> words) {
        List<Token> tokens = words.get(0).sentence().tokens();
        return words.size() == 1
                && tokens.size() == 2
                && words.get(0).index() == 0
                && tokens.get(1).form().equals(".");
    }

    /** « Aïn Kerrouch », « Oued Sidi »: the first word tells. */
    private boolean isToponym(List<Token> words) {
        return words.size() > 1 && lexicon.words().is(ClosedWordSets.Kind.TOPONYM, words.get(0));
    }

    /** « Sidi », « Santa », « El »: of persons' and of places' names. */
    private boolean mayBePlace(Token first) {
        return lexicon.words().is(ClosedWordSets.Kind.PLACE_STYLE, first)
                || lexicon.words().is(ClosedWordSets.Kind.FOREIGN_ARTICLE, first);
    }

    /** « le hangar de Sidi Salem », « la station de Santa Clara »: such a name behind what is no person's. */
    private boolean isOfThing(List<Token> words) {
        Token first = words.get(0);
        List<Token> tokens = first.sentence().tokens();
        int link = first.index() - 1;
        if (words.size() < 2
                || link < 1
                || !(NounPhrases.isBareDe(tokens.get(link))
                        || tokens.get(link).form().equals("à"))
                || !lexicon.words().is(ClosedWordSets.Kind.PLACE_STYLE, first)) {
            return false;
        }
        Token noun = tokens.get(link - 1);
        return noun.partOfSpeech() == PartOfSpeech.NOUN
                && Character.isLowerCase(noun.form().charAt(0))
                && lexicon.nouns().of(noun).isEmpty();
    }

    /** « la commune [d'] », « les habitants [de] », « au sud [d'] »; for persons « le massacre [de] », « la mine [de] », too. */
    private boolean isBehindPlaceNoun(Token first, boolean person) {
        List<Token> tokens = first.sentence().tokens();
        int noun = first.index() - 2;
        if (noun < 0 || !NounPhrases.isBareDe(tokens.get(noun + 1))) {
            return false;
        }
        while (noun > 0
                && (tokens.get(noun).partOfSpeech() == PartOfSpeech.ADJ
                        || tokens.get(noun).has(Feature.PARTICIPLE))) {
            // « l'enclave occupée de »
            noun--;
        }
        Token governor = tokens.get(noun);
        return lexicon.words().of(ClosedWordSets.Kind.WHEREABOUTS).contains(governor.lowerLemma())
                || (person && lexicon.words().of(ClosedWordSets.Kind.EVENT_AT).contains(governor.lowerLemma()));
    }

    /** « Donja Lippa, dans l'est de la Bosnie », « Gonatté (sud-est de Tiarat) ». */
    private boolean isBeforeRegion(Token last) {
        List<Token> tokens = last.sentence().tokens();
        int at = last.index() + 1;
        if (at + 3 >= tokens.size()) {
            return false;
        }
        if (tokens.get(at).form().equals("(")) {
            return isDirection(tokens.get(at + 1));
        }
        if (isExplained(tokens, at)) {
            return true;
        }
        boolean where = tokens.get(at).form().equals(",")
                && (tokens.get(at + 1).form().equals("dans") || NounPhrases.isTo(tokens.get(at + 1)));
        int direction =
                at + 2 < tokens.size() && tokens.get(at + 2).partOfSpeech() == PartOfSpeech.DET ? at + 3 : at + 2;
        return where && isDirection(tokens.get(direction));
    }

    /** « à Moulay Salem, dans la commune de »: a place, whatever first name it has. */
    private boolean isExplainedWhere(Name name, Token first, Token last) {
        List<Token> tokens = first.sentence().tokens();
        int at = last.index() + 1;
        return name.type() == NameType.PERSON
                && at + 3 < tokens.size()
                && tokens.get(at + 1).form().equals("dans")
                && NameExclusions.isIn(first, "à", "de")
                && isExplained(tokens, at);
    }

    /** « Gonatté, dans la commune de », « Gonatté, commune voisine »; but « Gonatté, maire de ». */
    private boolean isExplained(List<Token> tokens, int comma) {
        if (!tokens.get(comma).form().equals(",")) {
            return false;
        }
        int at = comma + 1;
        while (at < tokens.size() && at < comma + 3 && NounPhrases.isLink(tokens.get(at))) {
            at++;
        }
        boolean within = at == comma + 1
                || (at == comma + 3 && tokens.get(comma + 1).form().equals("dans"));
        return within
                && at < tokens.size()
                && tokens.get(at).partOfSpeech() == PartOfSpeech.NOUN
                && lexicon.words()
                        .of(ClosedWordSets.Kind.WHEREABOUTS)
                        .contains(tokens.get(at).lowerLemma())
                && !lexicon.nouns().mayBe(tokens.get(at), ActorNoun::isPerson);
    }

    private boolean isDirection(Token token) {
        return lexicon.words().is(ClosedWordSets.Kind.DIRECTION, token);
    }

    /** « dans Balta », « vers Gonatté », « les combats à Donja Lippa »: where, and never whom. */
    private static boolean isIn(Token first, Token last) {
        if (NameExclusions.isIn(first, "dans", "vers", "depuis")) {
            return true;
        }
        if (first.index() == 0
                || !first.sentence().tokens().get(first.index() - 1).form().equals("à")) {
            return false;
        }
        Token head = SyntacticRole.bearer(
                first.headIndex() > last.index() || first.headIndex() < first.index() ? first : last);
        Token governor = head.head().orElse(head);
        return head.hasRelation("nmod")
                && governor.partOfSpeech() == PartOfSpeech.NOUN
                && governor.index() < first.index();
    }

    /** « À Gonatté, les sacs sortent la nuit »: the first thing that a sentence tells. */
    private boolean opensWithWhere(Token first, Token last) {
        List<Token> tokens = first.sentence().tokens();
        return first.index() == 1
                && tokens.get(0).lowerForm().equals("à")
                && last.index() + 1 < tokens.size()
                && tokens.get(last.index() + 1).form().equals(",");
    }
}
