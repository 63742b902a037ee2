package io.github.depeche.actor;

import io.github.depeche.MentionKind;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The phrases of a sentence by where they end, for what stands in apposition behind them. */
final class PhraseEnds {

    /** « (PS) », « (BTK) ». */
    private static final int LONGEST_BRACKET = 30;

    private final Discourse discourse;
    private final Map<Integer, List<Markable>> endingAt = new HashMap<>();
    private int sentence = -1;

    PhraseEnds(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The phrases that this one may stand in apposition to, the outermost first. */
    List<Markable> before(Markable next) {
        return next.sentence() == sentence ? endingAt.getOrDefault(endBefore(next), List.of()) : List.of();
    }

    /** Takes up a phrase; those of another sentence than the one before it are forgotten. */
    void add(Markable markable) {
        if (markable.sentence() != sentence) {
            endingAt.clear();
            sentence = markable.sentence();
        }
        int end = markable.span().end();
        note(markable, end);
        int qualified = endOfQualifier(markable);
        if (qualified > end) {
            note(markable, qualified);
        }
        Token head = markable.head();
        if (head != null && markable.kind() == MentionKind.DESCRIPTION) {
            int whole = discourse.phrases(markable.sentence()).endOfWhole(head);
            if (whole != end) {
                note(markable, whole);
            }
            int cut = endOfCutComplement(head, whole);
            if (cut > whole) {
                note(markable, cut);
            }
        }
    }

    /** « le président de l'Autorité de la primaire [élargie], Luc Morel »: an adjective or a participle behind the phrase, before the comma; -1 if none. */
    private static int endOfQualifier(Markable markable) {
        Token head = markable.head();
        if (head == null || markable.kind() != MentionKind.DESCRIPTION) {
            return -1;
        }
        List<Token> tokens = head.sentence().tokens();
        for (int i = head.index() + 1; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.span().begin() >= markable.span().end()) {
                boolean qualifies = token.partOfSpeech() == PartOfSpeech.ADJ || token.has(Feature.PARTICIPLE);
                return qualifies && tokens.get(i + 1).form().equals(",")
                        ? token.span().end()
                        : -1;
            }
        }
        return -1;
    }

    private void note(Markable markable, int end) {
        endingAt.computeIfAbsent(end, key -> new ArrayList<>(2)).add(markable);
    }

    /**
     * « a répondu la secrétaire d'État à l'Énergie, Anne Roy »: where the phrase ends with what the tree has hung on the verb before it; -1 if
     * nothing stands there.
     */
    private static int endOfCutComplement(Token head, int whole) {
        Token verb = head.hasRelation("nsubj") ? head.head().orElse(null) : null;
        if (verb == null || verb.index() > head.index()) {
            return -1;
        }
        List<Token> tokens = head.sentence().tokens();
        int i = head.index() + 1;
        while (i < tokens.size() && tokens.get(i).span().begin() < whole) {
            i++;
        }
        Token noun = i < tokens.size() && tokens.get(i).hasRelation("case")
                ? tokens.get(i).head().orElse(null)
                : null;
        return noun == null
                        || noun.index() < i
                        || noun.head().orElse(null) != verb
                        || noun.partOfSpeech() == PartOfSpeech.VERB
                ? -1
                : noun.span().end();
    }

    /** Where a phrase would end that this one stands in apposition to: before a comma, or before a short bracket; -1 if nowhere. */
    private int endBefore(Markable next) {
        String text = discourse.text();
        int i = beforeRank(skipSpaces(next.span().begin()));
        if (i > 0 && text.charAt(i - 1) == ',') {
            return skipSpaces(i - 1);
        }
        if (i > 0 && text.charAt(i - 1) == ')' && next.kind() == MentionKind.NAME) {
            // « la sénatrice (PS) Claudine Vialars »
            int open = text.lastIndexOf('(', i - 1);
            return open > 0 && i - open <= LONGEST_BRACKET ? skipSpaces(open) : -1;
        }
        return -1;
    }

    /** « Lamia Benzekri, [Senior] vice-présidente ». */
    private int beforeRank(int end) {
        String text = discourse.text();
        int begin = end;
        while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        boolean rank = begin < end
                && Character.isUpperCase(text.charAt(begin))
                && discourse
                        .lexicon()
                        .words()
                        .of(ClosedWordSets.Kind.RANK)
                        .contains(text.substring(begin, end).toLowerCase(Locale.ROOT));
        return rank ? skipSpaces(begin) : end;
    }

    private int skipSpaces(int end) {
        int i = end;
        while (i > 0 && Character.isWhitespace(discourse.text().charAt(i - 1))) {
            i--;
        }
        return i;
    }
}
