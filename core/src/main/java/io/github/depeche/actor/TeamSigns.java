package io.github.depeche.actor;

import io.github.depeche.Name;
import io.github.depeche.Span;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What tells beside the name of a country or a town, in a sports report, that its team is meant. */
final class TeamSigns {

    /** « (2-1) », « à Wembley (2-1 en novembre) ». */
    private static final Pattern SCORE = Pattern.compile("(?: à \\p{Lu}[\\p{L}-]+)? ?\\(\\d{1,3}-\\d");

    /** « Nantes [- Rodez] », « Nantes [2-1 Rodez] », « Nantes [27 - Rodez] 24 ». */
    private static final Pattern AGAINST =
            Pattern.compile("\\s{1,2}(?:\\d{1,3}\\s?[-–]\\s?\\d{1,3}|(?:\\d{1,3}\\s)?[-–])\\s{1,2}\\p{Lu}");

    /** « Rodez (1-0) », « Rodez : 27-25 », « Rodez 24 ». */
    private static final Pattern RESULT = Pattern.compile("(?:\\s?:)?\\s?\\(?\\d{1,3}\\b");

    /** Characters before « Rodez » in « Nantes - Rodez : 1-0 ». */
    private static final int REACH = 40;

    private final String text;
    private final ActorLexicon lexicon;

    TeamSigns(String text, ActorLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** « après l'Angleterre (2-1) et le Brésil (0-0) »; but « en Suisse (1-3) » one plays there. */
    boolean hasScore(Name name, Token first) {
        return !NameExclusions.isIn(first, "en", "à", "au", "aux")
                && SCORE.matcher(text).region(name.span().end(), text.length()).lookingAt();
    }

    /** « Nantes - Rodez : 1-0 »: either of two, with a dash or the score between. */
    boolean isInFixture(Span name) {
        Matcher behind = AGAINST.matcher(text).region(name.end(), text.length());
        if (behind.lookingAt()) {
            return isLineBegin(name.begin()) || behind.group().chars().anyMatch(Character::isDigit);
        }
        int from = lineBegin(name.begin());
        if (from < 0 || name.begin() == from) {
            return false;
        }
        Matcher before = AGAINST.matcher(text).region(from, name.begin() + 1);
        boolean fixture = false;
        while (!fixture && before.find()) {
            fixture = before.end() == name.begin() + 1;
        }
        return fixture && isBeforeResult(text, name.end());
    }

    /** Whether a result follows this character: « (1-0) », « : 27-25 ». */
    static boolean isBeforeResult(String text, int end) {
        return RESULT.matcher(text).region(end, text.length()).lookingAt();
    }

    /** Where the line of this character begins; -1 if it begins farther than a fixture's other team stands. */
    private int lineBegin(int index) {
        int begin = index;
        while (begin > 0 && begin > index - REACH && text.charAt(begin - 1) != '\n') {
            begin--;
        }
        return isLineBegin(begin) ? begin : -1;
    }

    private boolean isLineBegin(int begin) {
        return begin == 0 || text.charAt(begin - 1) == '\n';
    }

    /** « Nantes reste sur deux victoires », « Nantes sombre »: whatever it does, but for what a town does. */
    boolean acts(Name name, Token head) {
        Token predicate = SyntacticRole.isActiveSubject(head)
                ? SyntacticRole.predicate(head)
                : SurfaceSubject.predicate(head.sentence(), head, name.span(), lexicon);
        return predicate != null
                && predicate.partOfSpeech() == PartOfSpeech.VERB
                && !lexicon.words().of(ClosedWordSets.Kind.HOSTING).contains(predicate.lowerLemma());
    }

    /** « recevoir Valmont », « la défaite à Guérande », « le gardien de Brissac », « les Polonais de Lublin », « le promu Lublin ». */
    boolean isRelated(Token head, Token first) {
        Token before = first.index() == 0 ? null : first.sentence().tokens().get(first.index() - 1);
        boolean labelled = before != null && before.partOfSpeech() == PartOfSpeech.NOUN && "place".equals(link(before));
        // « deux points devant Brissac »
        if (labelled || "ahead".equals(link(before))) {
            return true;
        }
        Token governor = SyntacticRole.predicate(head);
        if (governor == null) {
            return false;
        }
        String link = link(governor);
        if (SyntacticRole.isObject(head)) {
            return link.equals("object");
        }
        if (before == null || isBeforeOpponent(head)) {
            return false;
        }
        boolean at = before.form().equals("à") || before.form().equals("chez") || NounPhrases.isBareDe(before);
        return at
                && (link.equals("place")
                        || (NounPhrases.isBareDe(before) && Teams.isPluralInhabitant(governor, lexicon)));
    }

    private String link(@Nullable Token word) {
        return word == null ? "" : lexicon.teamRelations().get(word).orElse("");
    }

    /** « s'incliner à Gênes contre Monaco »: where they play. */
    private static boolean isBeforeOpponent(Token place) {
        List<Token> tokens = place.sentence().tokens();
        int next = place.index() + 1;
        return next < tokens.size()
                && (tokens.get(next).form().equals("contre")
                        || tokens.get(next).form().equals("face"));
    }

    /** « contre Monaco », « face à la Suède ». */
    static boolean isOpponent(Token first) {
        List<Token> tokens = first.sentence().tokens();
        int i = first.index() - 1;
        if (i > 0 && tokens.get(i).partOfSpeech() == PartOfSpeech.DET) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        String preposition = tokens.get(i).lowerForm();
        boolean against = i > 0
                && (preposition.equals("à") || preposition.equals("au") || preposition.equals("aux"))
                && tokens.get(i - 1).form().equalsIgnoreCase("face");
        return against || preposition.equals("contre");
    }
}
