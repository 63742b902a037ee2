package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Players of a sports report who go by their surnames: « deux buts de Kessel », « Kessel (21e) », « ses attaquants (Kessel, Ndo) ». */
final class Players {

    private static final int SHORTEST = 3;

    /** « (21e) », « (90e+3, sp) », « (12', 45') ». */
    private static final Pattern MINUTE = Pattern.compile("\\s?\\(\\d{1,3}(?:e|è|ème|ᵉ|'|’|′)(?:\\+\\d+)?[,; )]");

    private final Discourse discourse;
    private final ActorLexicon lexicon;
    private final Set<String> surnames = new LinkedHashSet<>();

    Players(Discourse discourse) {
        this.discourse = discourse;
        this.lexicon = discourse.lexicon();
    }

    /**
     * Those who do what a player or a whole team does: « avant que Kessel ne réduise le score »; surnames only where no name finder has taken
     * them for something else.
     */
    Set<String> scorers() {
        Set<String> scorers = new LinkedHashSet<>();
        for (Sentence sentence : discourse.sentences()) {
            for (Token token : sentence.tokens()) {
                if (maySurname(token) && !lexicon.isCommonWord(token.form()) && isScorer(token)) {
                    scorers.add(token.form());
                }
            }
        }
        return scorers;
    }

    /** « Kessel a ouvert la marque », « Ndo double la mise », « Kessel centre », « servi par Ndo ». */
    private boolean isScorer(Token token) {
        Token verb = SyntacticRole.isActiveSubject(token) || SyntacticRole.isAgent(token)
                ? SyntacticRole.predicate(token)
                : null;
        if (verb != null
                && verb.partOfSpeech() == PartOfSpeech.VERB
                && lexicon.words().of(ClosedWordSets.Kind.PLAY).contains(verb.lowerLemma())) {
            return true;
        }
        return verb != null
                && lexicon.words().of(ClosedWordSets.Kind.SCORING).contains(verb.lowerLemma())
                && verb.child("obj")
                        .filter(score ->
                                lexicon.words().of(ClosedWordSets.Kind.SCORE).contains(score.lowerLemma()))
                        .isPresent();
    }

    /** Known towns, which may go for their clubs where a name finder has passed them over. */
    Set<String> towns() {
        Set<String> towns = new LinkedHashSet<>();
        for (Sentence sentence : discourse.sentences()) {
            for (Token token : sentence.tokens()) {
                String form = token.form();
                if (Character.isUpperCase(form.charAt(0))
                        && token.partOfSpeech() == PartOfSpeech.PROPN
                        && lexicon.countries().isTownOfNote(NameKey.of(form))
                        && !lexicon.firstNames().contains(form)) {
                    towns.add(form);
                }
            }
        }
        return towns;
    }

    /** The surnames, each as it stands. */
    Set<String> surnames() {
        for (Sentence sentence : discourse.sentences()) {
            for (Token token : sentence.tokens()) {
                if (maySurname(token)
                        && (isBehindGoal(token) || isOfMinute(token) || isListed(token) || isJoined(token))) {
                    surnames.add(token.form());
                }
            }
        }
        return surnames;
    }

    private boolean maySurname(Token token) {
        String form = token.form();
        if (form.length() < SHORTEST
                || !Character.isUpperCase(form.charAt(0))
                || form.chars().filter(Character::isUpperCase).count() > 2
                || token.partOfSpeech() == PartOfSpeech.DET
                || isCapital(token, 1)
                || isCapital(token, -1)) {
            return false;
        }
        NameKey key = NameKey.of(form);
        return lexicon.countries().ofPlace(key) == null
                && !lexicon.countries().isRegion(key)
                && !lexicon.isOrganization(key)
                && lexicon.organizations().nouns(form).isEmpty()
                && lexicon.demonyms().of(token) == null
                && !lexicon.things().contains(form);
    }

    private static boolean isCapital(Token token, int step) {
        List<Token> tokens = token.sentence().tokens();
        int i = token.index() + step;
        return i >= 0
                && i < tokens.size()
                && Character.isUpperCase(tokens.get(i).form().charAt(0))
                && i > 0;
    }

    /** « sur deux buts de [Kessel] », « un triplé signé [Kessel] »: right behind what a player does. */
    private boolean isBehindGoal(Token token) {
        List<Token> tokens = token.sentence().tokens();
        int i = token.index() - 1;
        if (i < 1 || !NounPhrases.isBareDe(tokens.get(i)) || lexicon.isCommonWord(token.form())) {
            return false;
        }
        i--;
        while (i > 0 && tokens.get(i).partOfSpeech() == PartOfSpeech.ADJ) {
            i--;
        }
        return tokens.get(i).partOfSpeech() == PartOfSpeech.NOUN
                && lexicon.words()
                        .of(ClosedWordSets.Kind.GOAL)
                        .contains(tokens.get(i).lowerLemma());
    }

    /** « [Kessel] (21e) ». */
    private boolean isOfMinute(Token token) {
        Matcher matcher = MINUTE.matcher(discourse.text());
        matcher.region(token.span().end(), discourse.text().length());
        return matcher.lookingAt();
    }

    /** « privée de ses attaquants ([Kessel], [Ndo]) »: nothing but names in the brackets behind whom they are. */
    private boolean isListed(Token token) {
        List<Token> tokens = token.sentence().tokens();
        int open = token.index() - 1;
        while (open > 0 && isNameOrJoint(tokens.get(open))) {
            open--;
        }
        int close = token.index() + 1;
        while (close < tokens.size() && isNameOrJoint(tokens.get(close))) {
            close++;
        }
        return open > 0
                && close < tokens.size()
                && tokens.get(open).form().equals("(")
                && tokens.get(close).form().equals(")")
                && NounPhrases.isPlural(tokens.get(open - 1))
                && lexicon.nouns().mayBe(tokens.get(open - 1), noun -> noun.type() == ActorType.PERSON);
    }

    private static boolean isNameOrJoint(Token token) {
        return token.form().equals(",")
                || token.form().equals("et")
                || Character.isUpperCase(token.form().charAt(0));
    }

    /** « des buts de Kessel et [Ndo] », « de Kessel et de [Ndo] »: joined to a player. */
    private boolean isJoined(Token token) {
        List<Token> tokens = token.sentence().tokens();
        int i = token.index() - 1;
        if (i > 1 && NounPhrases.isBareDe(tokens.get(i))) {
            i--;
        }
        return i > 0
                && tokens.get(i).form().equals("et")
                && surnames.contains(tokens.get(i - 1).form())
                && !lexicon.isCommonWord(token.form());
    }
}
