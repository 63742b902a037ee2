package io.github.depeche.actor;

import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;

/** How the words behind the head noun of an institution hang together: complements, conjunctions, the town where it has its seat. */
final class InstitutionLinks {

    private final List<Token> tokens;
    private final Token head;

    InstitutionLinks(Token head) {
        this.tokens = head.sentence().tokens();
        this.head = head;
    }

    /** Whether « de » or « d' » stands right behind the head. */
    boolean hasComplement() {
        return head.index() + 1 < tokens.size() && isDe(head.index() + 1);
    }

    /** « secrétariat d'[État] ». */
    boolean isOfState() {
        String field = hasComplement() && head.index() + 2 < tokens.size()
                ? tokens.get(head.index() + 2).form()
                : "";
        return field.equals("État") || field.equals("Etat");
    }

    boolean isDe(int index) {
        Token token = tokens.get(index);
        boolean link = token.partOfSpeech() == PartOfSpeech.ADP || token.partOfSpeech() == PartOfSpeech.DET;
        return link && NounPhrases.isDe(token);
    }

    /** « en Pologne », « à Tunis », « au Mali ». */
    boolean isSeat(int index) {
        int before = index - 1;
        if (before > head.index() && tokens.get(before).partOfSpeech() == PartOfSpeech.DET) {
            before--;
        }
        Token preposition = tokens.get(before);
        return before > head.index() && (preposition.form().equals("en") || NounPhrases.isTo(preposition));
    }

    /** « police technique et scientifique », « Forum pour les droits économiques et sociaux ». */
    boolean joinsAdjectives(int index, int end) {
        return tokens.get(index - 1).partOfSpeech() == PartOfSpeech.ADJ
                && tokens.get(index - 1).span().end() == end
                && index + 1 < tokens.size()
                && tokens.get(index + 1).partOfSpeech() == PartOfSpeech.ADJ
                && tokens.get(index + 1).child("cc").isPresent()
                && (index + 2 == tokens.size() || !isNominal(tokens.get(index + 2)));
    }

    /** « … de la statistique et des études économiques », « Union des industries et métiers de la métallurgie ». */
    boolean joinsComplements(int index) {
        if (index + 1 >= tokens.size()) {
            return false;
        }
        boolean bare = Character.isUpperCase(head.form().charAt(0))
                && index + 2 < tokens.size()
                && tokens.get(index + 1).partOfSpeech() == PartOfSpeech.NOUN
                && isDe(index + 2);
        return isDe(index + 1) || bare;
    }

    /** « Direction de la recherche[,] des études et des statistiques ». */
    boolean listsComplements(int comma) {
        for (int i = comma + 1; i < Math.min(comma + 4, tokens.size()); i++) {
            if (isNominal(tokens.get(i))) {
                return isDe(comma + 1) && isJoinedToComplement(tokens.get(i));
            }
        }
        return false;
    }

    /**
     * « ministère de la Jeunesse[, de l'insertion professionnelle et du service civique] »: fields of which a conjunction joins the last.
     *
     * @return the index of their last word; -1 if no fields are listed
     */
    int fieldsEnd(int comma) {
        int i = comma;
        while (i + 2 < tokens.size() && isDe(i + 1)) {
            int field = i + 1;
            while (field < tokens.size() && NounPhrases.isLink(tokens.get(field))) {
                field++;
            }
            if (field == tokens.size() || !isNominal(tokens.get(field))) {
                return -1;
            }
            int behind = field + 1;
            while (behind < tokens.size() && tokens.get(behind).partOfSpeech() == PartOfSpeech.ADJ) {
                behind++;
            }
            if (tokens.get(i).partOfSpeech() == PartOfSpeech.CCONJ) {
                return behind - 1;
            }
            boolean listed = behind < tokens.size()
                    && (tokens.get(behind).form().equals(",")
                            || tokens.get(behind).partOfSpeech() == PartOfSpeech.CCONJ);
            if (!listed) {
                return -1;
            }
            i = behind;
        }
        return -1;
    }

    private boolean isJoinedToComplement(Token noun) {
        return noun.relation().equals("conj")
                && noun.headIndex() > head.index()
                && tokens.get(noun.headIndex()).headIndex() == head.index();
    }

    static boolean isNominal(Token token) {
        return token.partOfSpeech() == PartOfSpeech.NOUN || token.partOfSpeech() == PartOfSpeech.PROPN;
    }

    static boolean isCommon(Token token) {
        return Character.isLowerCase(token.form().charAt(0));
    }

    /** « Ligue contre la violence routière », « Congrégation pour la doctrine de la foi ». */
    static boolean isPurpose(Token token) {
        return token.partOfSpeech() == PartOfSpeech.ADP
                && (token.form().equals("pour") || token.form().equals("contre"));
    }
}
