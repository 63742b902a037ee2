package io.github.depeche.actor;

import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far the name of an institution reaches from its head noun, if it is a name at all. */
final class InstitutionExtent {

    /** Longest name in words: « autorité des technologies de communication et d'information » has nine. */
    private static final int LONGEST = 12;

    private final ActorLexicon lexicon;
    private final String text;
    private final List<Token> tokens;
    private final Token head;
    private final ActorNoun noun;
    private final @Nullable Name[] nameOf;

    private int begin;
    private int end;
    private boolean capital;
    private boolean named;
    private boolean byAdjective;
    private boolean inComplement;

    InstitutionExtent(ActorLexicon lexicon, String text, Token head, ActorNoun noun, @Nullable Name[] nameOf) {
        this.lexicon = lexicon;
        this.text = text;
        this.tokens = head.sentence().tokens();
        this.head = head;
        this.noun = noun;
        this.nameOf = nameOf;
    }

    /** The name from its first to its last word; none if the noun with what follows names nobody. */
    @Nullable
    Span span() {
        start();
        int last = Math.min(tokens.size(), head.index() + LONGEST);
        for (int i = head.index() + 1; i < last; i++) {
            if (tokens.get(i).span().begin() >= end && !goOn(i)) {
                break;
            }
        }
        return named ? new Span(begin, end) : null;
    }

    private void start() {
        begin = head.span().begin();
        end = head.span().end();
        capital = Character.isUpperCase(head.form().charAt(0)) && head.index() > 0;
        named = (capital && !noun.is(NounClass.SERVICE))
                || (noun.lemma().equals("ministère") && head.index() + 1 < tokens.size() && isDe(head.index() + 1));
        Name own = nameOf[head.index()];
        if (own != null) {
            end = own.span().end();
            named = true;
            capital = true;
            for (int i = head.index() + 1;
                    i < tokens.size() && tokens.get(i).span().begin() < end;
                    i++) {
                inComplement |= isDe(i);
            }
        }
        Token before = head.index() > 0 ? tokens.get(head.index() - 1) : null;
        if (before != null && isCapitalModifier(before)) {
            // « Haut conseil du dialogue social »
            begin = before.span().begin();
            named = true;
            capital = true;
        }
    }

    /** Whether the noun, or an adjective before it, is written with a capital that does not come from the sentence. */
    static boolean hasCapital(Token head) {
        return (head.index() > 0 && Character.isUpperCase(head.form().charAt(0)))
                || (head.index() > 0
                        && isCapitalModifier(head.sentence().tokens().get(head.index() - 1)));
    }

    private static boolean isCapitalModifier(Token token) {
        return (token.partOfSpeech() == PartOfSpeech.ADJ || token.partOfSpeech() == PartOfSpeech.PROPN)
                && token.index() > 0
                && Character.isUpperCase(token.form().charAt(0));
    }

    /** Takes the word in, or ends the name before it. */
    private boolean goOn(int index) {
        Token token = tokens.get(index);
        Name name = nameOf[index];
        if (name != null) {
            return takeName(name, index);
        }
        if (token.form().equals("(")) {
            named |= isAcronym(index + 1);
            return false;
        }
        if (token.partOfSpeech() == PartOfSpeech.ADJ) {
            if (token.headIndex() < head.index() - 1 || token.has(Feature.PARTICIPLE)) {
                // « [la recommandation de] l'Autorité de la publicité émise en juin »
                return false;
            }
            if (noun.is(NounClass.INSTITUTION) && !inComplement && isNamingAdjective(token)) {
                named = true;
                byAdjective = true;
            }
            end = token.span().end();
            return true;
        }
        if (isDe(index) || (capital && isPurpose(token))) {
            inComplement = true;
            return true;
        }
        if (token.partOfSpeech() == PartOfSpeech.CCONJ) {
            // « … de la statistique et des études économiques »
            return inComplement && index + 1 < tokens.size() && isDe(index + 1);
        }
        if (token.partOfSpeech() == PartOfSpeech.DET) {
            return inComplement && isLink(index - 1);
        }
        if (inComplement && isNominal(token) && mayFollow(tokens.get(index - 1), token, index)) {
            end = token.span().end();
            return true;
        }
        return false;
    }

    /** « parquet de Lille »; but « groupe Ardanel » is a label with a name, « fondation de Jean Dupont » a phrase with another. */
    private boolean takeName(Name name, int index) {
        boolean linked =
                isLink(index - 1) || (tokens.get(index - 1).partOfSpeech() == PartOfSpeech.DET && isLink(index - 2));
        if (linked && name.type() != NameType.PERSON && !byAdjective) {
            end = name.span().end();
            named = true;
        }
        return false;
    }

    private boolean isNamingAdjective(Token adjective) {
        return lexicon.institutionAdjectives().contains(adjective)
                || lexicon.demonyms().of(adjective) != null;
    }

    private boolean isLink(int index) {
        return index > head.index() && (isDe(index) || (capital && isPurpose(tokens.get(index))));
    }

    /** « de la publicité [émise début juin] »: a noun follows its article, its adjective or another name, not a noun. */
    private boolean mayFollow(Token before, Token noun, int index) {
        return before.partOfSpeech() == PartOfSpeech.DET
                || before.partOfSpeech() == PartOfSpeech.CCONJ
                || isLink(index - 1)
                || (before.partOfSpeech() == PartOfSpeech.ADJ && before.headIndex() == noun.index())
                || (noun.partOfSpeech() == PartOfSpeech.PROPN && isNominal(before));
    }

    private static boolean isNominal(Token token) {
        return token.partOfSpeech() == PartOfSpeech.NOUN || token.partOfSpeech() == PartOfSpeech.PROPN;
    }

    private boolean isDe(int index) {
        Token token = tokens.get(index);
        if (token.partOfSpeech() != PartOfSpeech.ADP && token.partOfSpeech() != PartOfSpeech.DET) {
            return false;
        }
        return switch (token.form().toLowerCase(Locale.ROOT)) {
            case "de", "d'", "d’", "du", "des" -> true;
            default -> false;
        };
    }

    /** « Ligue contre la violence routière », « Congrégation pour la doctrine de la foi ». */
    private static boolean isPurpose(Token token) {
        return token.partOfSpeech() == PartOfSpeech.ADP
                && (token.form().equals("pour") || token.form().equals("contre"));
    }

    /** « parquet national financier (PNF) ». */
    private boolean isAcronym(int index) {
        if (index + 1 >= tokens.size() || !tokens.get(index + 1).form().equals(")")) {
            return false;
        }
        String form = tokens.get(index).span().in(text);
        int capitals = 0;
        for (int i = 0; i < form.length(); i++) {
            capitals += Character.isUpperCase(form.charAt(i)) ? 1 : 0;
        }
        return capitals >= 2 || (form.length() > 2 && Character.isUpperCase(form.charAt(0)));
    }
}
