package io.github.depeche.actor;

import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;

/** Whom actors play, and what they play in: « le personnage de Dora Velmont », « elle a joué dans Nuit Bleue ». */
final class Fiction {

    /** Words between the noun and the name: « le personnage de [la tante] Dora ». */
    private static final int LONGEST_TITLE = 3;

    private Fiction() {}

    /** « le personnage emblématique de [Dora Velmont] », « dans la peau de [Dora Velmont] », « elle incarne [Dora Velmont] ». */
    static boolean isPlayed(List<Token> words, ActorLexicon lexicon) {
        if (lexicon.persons().knows(NameKey.of(NameExclusions.nameOf(words)))) {
            // « incarner Freddie Mercury »
            return false;
        }
        return isBehindRole(words.get(0), lexicon) || isIncarnated(words.get(0), lexicon);
    }

    private static boolean isBehindRole(Token first, ActorLexicon lexicon) {
        List<Token> tokens = first.sentence().tokens();
        int link = first.index() - 1;
        while (link > 0
                && link >= first.index() - LONGEST_TITLE
                && !NounPhrases.isDe(tokens.get(link))
                && (tokens.get(link).partOfSpeech() == PartOfSpeech.DET
                        || lexicon.nouns().mayBe(tokens.get(link), ActorNoun::isPerson))) {
            link--;
        }
        if (link < 1 || !NounPhrases.isDe(tokens.get(link))) {
            return false;
        }
        int noun = link - 1;
        while (noun > 0 && tokens.get(noun).partOfSpeech() == PartOfSpeech.ADJ) {
            noun--;
        }
        String lemma = tokens.get(noun).lowerLemma();
        return lexicon.words().of(ClosedWordSets.Kind.PLAYED).contains(lemma)
                || (lexicon.words().of(ClosedWordSets.Kind.PART_PLAYED).contains(lemma) && isEntered(tokens, noun));
    }

    /** « dans le rôle de », « sous les traits de »; « le rôle de l'État » is none that is played. */
    private static boolean isEntered(List<Token> tokens, int noun) {
        int before = noun - 1;
        while (before > 0
                && (tokens.get(before).partOfSpeech() == PartOfSpeech.DET
                        || tokens.get(before).partOfSpeech() == PartOfSpeech.ADJ)) {
            before--;
        }
        return before >= 0
                && before < noun - 1
                && (tokens.get(before).lowerForm().equals("dans")
                        || tokens.get(before).lowerForm().equals("sous"));
    }

    /** « elle a incarné [Dora Velmont] ». */
    private static boolean isIncarnated(Token first, ActorLexicon lexicon) {
        Token predicate = SyntacticRole.predicate(first);
        return predicate != null
                && SyntacticRole.bearer(first).hasRelation("obj")
                && lexicon.words().of(ClosedWordSets.Kind.PLAYING).contains(predicate.lowerLemma());
    }

    /** « inspiré par [Nuit Bleue], le film de », « [Nuit Bleue], le dernier jeu de rôle »: what the name is called by between commas; « elle a joué dans [Nuit Bleue] ». */
    static boolean isWork(List<Token> words, ActorLexicon lexicon) {
        List<Token> tokens = words.get(0).sentence().tokens();
        int comma = words.get(words.size() - 1).index() + 1;
        int before = words.get(0).index() - 1;
        // « Dora Velmont et Luc Kestrand, une chanson d'amour »
        boolean joined = before >= 0 && tokens.get(before).partOfSpeech() == PartOfSpeech.CCONJ;
        int at = comma + 1;
        while (at < tokens.size()
                && at < comma + LONGEST_TITLE
                && (tokens.get(at).partOfSpeech() == PartOfSpeech.DET
                        || tokens.get(at).partOfSpeech() == PartOfSpeech.ADJ)) {
            at++;
        }
        boolean told = at > comma + 1
                && !joined
                && at < tokens.size()
                && (tokens.get(comma).form().equals(",")
                        || tokens.get(comma).form().equals(":"))
                && tokens.get(at).partOfSpeech() == PartOfSpeech.NOUN
                && tokens.get(at).head().filter(words::contains).isPresent()
                && lexicon.words().is(ClosedWordSets.Kind.WORK, tokens.get(at))
                && !lexicon.firstNames().contains(words.get(0).form());
        return told || isBySomebody(words, lexicon) || isShownIn(words, lexicon);
    }

    /** « La Lampe du gardien, de Luc Morel »: an article with a capital, and whose work it is. */
    private static boolean isBySomebody(List<Token> words, ActorLexicon lexicon) {
        List<Token> tokens = words.get(0).sentence().tokens();
        int comma = words.get(words.size() - 1).index() + 1;
        return words.size() > 1
                && words.get(0).partOfSpeech() == PartOfSpeech.DET
                && Character.isUpperCase(words.get(0).form().charAt(0))
                && comma + 3 < tokens.size()
                && tokens.get(comma).form().equals(",")
                && NounPhrases.isBareDe(tokens.get(comma + 1))
                && lexicon.firstNames().contains(tokens.get(comma + 2).form())
                && Character.isUpperCase(tokens.get(comma + 2).form().charAt(0));
    }

    /** « la comédie musicale [Nuit Bleue] »: the noun of a work right before the name. */
    static boolean isBehindWork(Token first, ActorLexicon lexicon) {
        List<Token> tokens = first.sentence().tokens();
        int i = first.index() - 1;
        if (i > 0 && NounPhrases.isQuotationMark(tokens.get(i).form())) {
            i--;
        }
        if (i > 0 && tokens.get(i).partOfSpeech() == PartOfSpeech.ADJ) {
            i--;
        }
        // « le chanteur d'opéra lusarien Luc Morel »
        boolean whole = i > 0 && !NounPhrases.isBareDe(tokens.get(i - 1));
        return whole
                && tokens.get(i).partOfSpeech() == PartOfSpeech.NOUN
                && lexicon.words().is(ClosedWordSets.Kind.WORK, tokens.get(i))
                && !lexicon.firstNames().contains(first.form());
    }

    private static boolean isShownIn(List<Token> words, ActorLexicon lexicon) {
        NameKey key = NameKey.of(NameExclusions.nameOf(words));
        Token bearer = SyntacticRole.bearer(words.get(0));
        Token predicate = bearer.head().orElse(null);
        return predicate != null
                && predicate.partOfSpeech() == PartOfSpeech.VERB
                && bearer.child("case")
                        .filter(word -> word.lowerForm().equals("dans"))
                        .isPresent()
                && lexicon.words().of(ClosedWordSets.Kind.SHOWN).contains(predicate.lowerLemma())
                && bearer.child("det").isEmpty()
                && lexicon.countries().ofPlace(key) == null
                && !lexicon.isOrganization(key);
    }
}
