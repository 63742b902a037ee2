package io.github.depeche.event;

import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import io.github.depeche.lexicon.NameTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word or several that belong together: « mettre en examen ».
 *
 * @param words the lemmas in order
 * @param head index of the word that counts: « examen »
 * @param reflexive whether the verb must stand with « se »
 * @param text as the lexicon has it
 * @param secondSign the {@linkplain #sign sign} of the second word; 0 if there is none
 */
record Locution(List<String> words, int head, boolean reflexive, String text, long secondSign) {

    /** « rendre mardi à Séoul une visite »: how far apart two words of a locution may stand. */
    private static final int WIDEST_GAP = 4;

    private static final int SIGN_BITS = 6;

    private static final String SE = "se ";
    private static final char HEAD = '*';

    /** Reads the notation of the lexicons: {@code "mettre en *examen"}, {@code "se rendre"}. */
    static Locution parse(String notation) {
        boolean reflexive = notation.startsWith(SE);
        List<String> words = new ArrayList<>();
        int head = 0;
        for (String word : (reflexive ? notation.substring(SE.length()) : notation).split(" ")) {
            if (word.charAt(0) == HEAD) {
                head = words.size();
                words.add(word.substring(1));
            } else {
                words.add(word);
            }
        }
        long secondSign = words.size() == 1 ? 0 : sign(words.get(1).toLowerCase(Locale.ROOT)); // « prix Nobel »
        return new Locution(List.copyOf(words), head, reflexive, notation, secondSign);
    }

    /** The hash ({@link NameTable}) of the first of the words that a notation has, without making them. */
    static long hashOfFirstWord(char[] notation, int length) {
        boolean reflexive = length > SE.length() && notation[0] == 's' && notation[1] == 'e' && notation[2] == ' ';
        int at = reflexive ? SE.length() : 0;
        at += notation[at] == HEAD ? 1 : 0;
        long hash = NameTable.EMPTY;
        for (; at < length && notation[at] != ' '; at++) {
            hash = NameTable.append(hash, notation[at]);
        }
        return hash;
    }

    /** One of 64 bits: words with other signs are other words. « faire » and « mettre » begin more than a hundred locutions each. */
    private static long sign(String word) {
        return 1L << WordSieve.place(word, SIGN_BITS);
    }

    /** The signs of all words among which {@link #find} looks for the second one. */
    static long signsAfter(Token first) {
        List<Token> tokens = first.sentence().tokens();
        int end = Math.min(tokens.size(), first.index() + WIDEST_GAP + 2);
        long signs = 0;
        for (int i = first.index() + 1; i < end; i++) {
            signs |= sign(tokens.get(i).lowerLemma()) | sign(tokens.get(i).lowerForm());
        }
        return signs;
    }

    /** Whether the second word may be among words with these signs. */
    boolean mayGoOnWith(long signs) {
        return (secondSign & ~signs) == 0;
    }

    /** The words of the sentence that make it up, from this first one on; empty if they are not there. */
    List<Token> find(Token first) {
        return find(first, WIDEST_GAP);
    }

    /** The same; but other words than a verb stand together, articles left aside: « à mort » is not in « à la suite de la mort ». */
    List<Token> findFixed(Token first) {
        return find(first, Syntax.isVerb(first) ? WIDEST_GAP : 0);
    }

    private List<Token> find(Token first, int gap) {
        if (reflexive && !isReflexive(first)) {
            return List.of();
        }
        if (words.size() == 1) {
            return List.of(first);
        }
        Token second = following(first, words.get(1), gap);
        return second == null ? List.of() : continued(first, second, gap);
    }

    private List<Token> continued(Token first, Token second, int gap) {
        List<Token> found = new ArrayList<>(words.size());
        found.add(first);
        Token next = second;
        for (int i = 2; next != null && i < words.size(); i++) {
            found.add(next);
            next = following(next, words.get(i), gap);
        }
        if (next == null) {
            return List.of();
        }
        found.add(next);
        return found;
    }

    private static boolean isReflexive(Token verb) {
        if (hasReflexive(verb)) {
            return true;
        }
        // « se sont réunis et engagés »: the second participle has neither an auxiliary nor a pronoun of its own
        boolean shared = verb.hasRelation("conj")
                && Syntax.isPastParticiple(verb)
                && verb.children().stream().noneMatch(child -> child.relation().startsWith("aux"));
        return shared
                && verb.head()
                        .filter(first -> Syntax.isPastParticiple(first) && hasReflexive(first))
                        .isPresent();
    }

    private static boolean hasReflexive(Token verb) {
        for (Token child : verb.children()) {
            if (child.has(Feature.REFLEXIVE)
                    || child.lemma().equals("se")
                    || (child.hasRelation("expl") && !child.relation().equals("expl:subj"))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Token following(Token before, String word, int gap) {
        List<Token> tokens = before.sentence().tokens();
        int between = 0;
        for (int i = before.index() + 1; i < tokens.size() && between <= gap; i++) {
            Token token = tokens.get(i);
            if (gap > 0 || token.partOfSpeech() != PartOfSpeech.DET) {
                between++;
            }
            if (token.lemma().equalsIgnoreCase(word) || token.form().equalsIgnoreCase(word)) {
                return token;
            }
            // « mettre en sécurité » is not in « met en avant les problèmes de sécurité »
            boolean parted = before.partOfSpeech() == PartOfSpeech.ADP
                    && (Syntax.isNoun(token) || token.partOfSpeech() == PartOfSpeech.ADP);
            if (parted
                    || token.has(Feature.FINITE)
                    || token.form().equals(";")
                    || token.form().equals(":")) {
                return null;
            }
        }
        return null;
    }
}
