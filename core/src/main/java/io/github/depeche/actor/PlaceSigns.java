package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Name;
import io.github.depeche.NameType;
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
        if (name.type() == NameType.LOCATION
                || Character.isLowerCase(first.form().charAt(0))
                || HouseNames.isAcronym(first.form())
                || lexicon.firstNames().contains(first.form())
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
                || (person && (isToponym(words) || isIn(first, last)))
                || ((person || words.size() == 1) && opensWithWhere(first, last));
    }

    private static boolean isJoined(List<Token> words) {
        String form = words.get(0).form();
        return words.size() == 1
                && form.length() <= LONGEST
                && JOINED.matcher(form).matches();
    }

    /** « Aïn Kerrouch », « Oued Sidi »: the first word tells. */
    private boolean isToponym(List<Token> words) {
        return words.size() > 1 && lexicon.words().is(ClosedWordSets.Kind.TOPONYM, words.get(0));
    }

    /** « la commune [d'] », « les habitants [de] », « au sud [d'] »; for persons « le massacre [de] », « la mine [de] », too. */
    private boolean isBehindPlaceNoun(Token first, boolean person) {
        List<Token> tokens = first.sentence().tokens();
        int noun = first.index() - 2;
        if (noun < 0 || !NounPhrases.isBareDe(tokens.get(noun + 1))) {
            return false;
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
        boolean where = tokens.get(at).form().equals(",")
                && (tokens.get(at + 1).form().equals("dans") || NounPhrases.isTo(tokens.get(at + 1)));
        int direction =
                at + 2 < tokens.size() && tokens.get(at + 2).partOfSpeech() == PartOfSpeech.DET ? at + 3 : at + 2;
        return where && isDirection(tokens.get(direction));
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
