package io.github.depeche.actor;

import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;

/** Words before a name that tell of a company or another body. */
final class CompanyRelations {

    /** Steps up the tree from a name to the verb whose complement it is in. */
    private static final int HIGHEST = 3;

    private CompanyRelations() {}

    /** « les salariés de Velmora », « la directrice générale d'Ardanel », « chez Velmora »; whether one lives there is asked before. */
    static boolean precede(Token first, ActorLexicon lexicon) {
        List<Token> before = first.sentence().tokens().subList(0, first.index());
        boolean initial = first.form().endsWith(".");
        if (before.isEmpty() || initial || lexicon.firstNames().contains(first.form())) {
            return false;
        }
        Token preposition = before.get(before.size() - 1);
        if (preposition.lowerForm().equals("chez")) {
            return true;
        }
        int noun = before.size() - 2;
        while (noun > 0 && before.get(noun).partOfSpeech() == PartOfSpeech.ADJ) {
            noun--;
        }
        return noun >= 0
                && NounPhrases.isBareDe(preposition)
                && lexicon.companyRelations().contains(before.get(noun))
                && !lexicon.companyRelations().get(before.get(noun)).orElse("").equals("own")
                && mayBeOfBody(before.get(noun), lexicon);
    }

    /** « une étude de Velmora »; but « l'étude de Lansac » may be a notary's, in a town. */
    private static boolean mayBeOfBody(Token noun, ActorLexicon lexicon) {
        return !lexicon.companyRelations().get(noun).orElse("").equals("study")
                || noun.child("det")
                        .filter(word -> word.has(Feature.INDEFINITE))
                        .isPresent();
    }

    /** « Velmora, dont le siège », « Velmora et ses salariés », « Velmora a réuni ses actionnaires ». */
    static boolean isOwner(Token name, ActorLexicon lexicon) {
        List<Token> tokens = name.sentence().tokens();
        int at = name.index() + 1;
        if (at + 2 >= tokens.size()) {
            return false;
        }
        boolean relative =
                tokens.get(at).form().equals(",") && tokens.get(at + 1).has(Feature.RELATIVE);
        boolean joined = tokens.get(at).partOfSpeech() == PartOfSpeech.CCONJ
                && tokens.get(at + 1).has(Feature.POSSESSIVE);
        if (relative || joined) {
            int noun = relative ? at + 3 : at + 2;
            return noun < tokens.size()
                    && tokens.get(noun - 1).partOfSpeech() == PartOfSpeech.DET
                    && isOwned(tokens.get(noun), lexicon);
        }
        Token predicate = SyntacticRole.isActiveSubject(name) ? SyntacticRole.predicate(name) : null;
        return predicate != null
                && predicate.children().stream()
                        .anyMatch(child -> child.index() > predicate.index()
                                && child.child("det")
                                        .filter(word -> word.has(Feature.POSSESSIVE))
                                        .isPresent()
                                && isOwned(child, lexicon));
    }

    private static boolean isOwned(Token noun, ActorLexicon lexicon) {
        return switch (lexicon.companyRelations().get(noun).orElse("none")) {
            case "", "voice", "voices", "own" ->
                !lexicon.nouns().mayBe(noun, ActorNoun::isTitle) || NounPhrases.isPlural(noun);
            default -> false;
        };
    }

    static boolean isBehindChez(Token first) {
        return first.index() > 0
                && first.sentence().tokens().get(first.index() - 1).lowerForm().equals("chez");
    }

    /** « elle vit chez Le Bihan ». */
    static boolean isAtHome(Token first, ActorLexicon lexicon) {
        if (!isBehindChez(first)) {
            return false;
        }
        Token above = first;
        for (int steps = 0; steps < HIGHEST && above != null && above.partOfSpeech() != PartOfSpeech.VERB; steps++) {
            above = above.head().orElse(null);
        }
        return above != null && lexicon.words().of(ClosedWordSets.Kind.DWELLING).contains(above.lowerLemma());
    }

    /** « l'écossais Tidewright », « le danois Norddyb »: companies go by their country in small letters. */
    static boolean isNationality(Token nationality, ActorLexicon lexicon) {
        int before = nationality.index() - 1;
        return before >= 0
                && nationality.sentence().tokens().get(before).has(Feature.ARTICLE)
                && !nationality.has(Feature.PLURAL)
                && Character.isLowerCase(nationality.form().charAt(0))
                && lexicon.demonyms().of(nationality) != null;
    }
}
