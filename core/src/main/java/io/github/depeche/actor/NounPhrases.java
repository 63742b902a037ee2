package io.github.depeche.actor;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import java.util.List;

/**
 * The extent of noun phrases: determiner, adjectives, complements and a title's name in; relative clauses, appositions after a comma,
 * coordinated phrases and prepositions out.
 */
final class NounPhrases {

    private final Span[] extents;
    private final Span[] wholes;

    private NounPhrases(Span[] extents, Span[] wholes) {
        this.extents = extents;
        this.wholes = wholes;
    }

    /** Bottom-up, so that each word is looked at once however deep the tree is. */
    static NounPhrases of(Sentence sentence, TimeWords times) {
        List<Token> tokens = sentence.tokens();
        int size = tokens.size();
        int[] order = new int[size];
        int filled = 0;
        for (Token token : tokens) {
            if (token.headIndex() < 0) {
                order[filled++] = token.index();
            }
        }
        for (int i = 0; i < filled; i++) {
            for (Token child : tokens.get(order[i]).children()) {
                order[filled++] = child.index();
            }
        }
        Span[] extents = new Span[size];
        Span[] wholes = new Span[size];
        for (Token token : tokens) {
            extents[token.index()] = token.span();
            wholes[token.index()] = token.span();
        }
        for (int i = filled - 1; i >= 0; i--) {
            Token token = tokens.get(order[i]);
            Token head = token.head().orElse(null);
            if (head != null && token.index() > head.index() && isAdjunctOfTime(token, times)) {
                continue;
            }
            if (head != null && belongsTo(token, head)) {
                extents[head.index()] = extents[head.index()].cover(withPreposition(token, extents[order[i]]));
            }
            if (head != null && token.index() > head.index() && isWithin(token, head)) {
                wholes[head.index()] = wholes[head.index()].cover(wholes[order[i]]);
            }
        }
        return new NounPhrases(extents, wholes);
    }

    /** « de » alone or with its article, however it is tagged: a tagger takes the « des » of « ministre des Postes, des Médias » for an article. */
    static boolean isDe(Token token) {
        return switch (token.lowerForm()) {
            case "du", "des" -> true;
            default -> isBareDe(token);
        };
    }

    /** A preposition or a determiner: the name behind it is a phrase of its own, « le président de Velmora ». */
    static boolean isLink(Token token) {
        return token.partOfSpeech() == PartOfSpeech.ADP || token.partOfSpeech() == PartOfSpeech.DET;
    }

    /** « secrétariat d'État à l'aide aux victimes ». */
    static boolean isTo(Token token) {
        return switch (token.lowerForm()) {
            case "à", "au", "aux" -> true;
            default -> false;
        };
    }

    /** « de » without an article. */
    static boolean isBareDe(Token token) {
        return switch (token.lowerForm()) {
            case "de", "d'", "d’" -> true;
            default -> false;
        };
    }

    /** The phrase of a head word. */
    Span extent(Token head) {
        return extents[head.index()];
    }

    /** Where the phrase ends with its participles and their words: « le ministre délégué aux transports ». */
    int endOfWhole(Token head) {
        return wholes[head.index()].end();
    }

    /** « les agences russes mercredi »; but « la réunion de mercredi ». */
    private static boolean isAdjunctOfTime(Token token, TimeWords times) {
        return token.child("case").isEmpty() && !token.hasRelation("amod") && times.contain(token);
    }

    private static boolean isWithin(Token child, Token head) {
        return !child.relation().equals("acl:relcl")
                && !child.hasRelation("conj")
                && !child.hasRelation("punct")
                && !child.hasRelation("parataxis")
                && !child.hasRelation("cc")
                && !isSetOff(child, head);
    }

    /** « le maire de la ville »: the extent of « ville » begins at « la », but « de » joins it to « maire ». */
    private static Span withPreposition(Token child, Span extent) {
        return child.child("case").map(word -> extent.cover(word.span())).orElse(extent);
    }

    private static boolean belongsTo(Token child, Token head) {
        boolean before = child.index() < head.index();
        String relation = child.relation();
        if (child.hasRelation("det")) {
            return !isContracted(child);
        }
        if (before) {
            return child.hasRelation("amod")
                    || child.hasRelation("nummod")
                    || child.hasRelation("flat")
                    || child.hasRelation("compound")
                    || (child.hasRelation("advmod") && child.index() >= head.index() - 3 && !isOutside(child))
                    || child.hasRelation("fixed");
        }
        if (relation.equals("acl:relcl") || isSetOff(child, head)) {
            return false;
        }
        return child.hasRelation("amod")
                || child.hasRelation("nmod")
                || child.hasRelation("nummod")
                || child.hasRelation("flat")
                || child.hasRelation("compound")
                || child.hasRelation("fixed")
                || child.hasRelation("appos")
                || (child.hasRelation("acl") && isBareParticiple(child))
                || isComplementOfAdjective(child, head);
    }

    /** « une source proche du dossier ». */
    private static boolean isComplementOfAdjective(Token child, Token head) {
        return head.hasRelation("amod")
                && child.hasRelation("obl")
                && child.child("case").filter(NounPhrases::isBareDe).isPresent();
    }

    /** « les pompiers hospitalisés »; participles and infinitives with words of their own are clauses. */
    private static boolean isBareParticiple(Token child) {
        return child.has(Feature.PARTICIPLE) && child.children().isEmpty();
    }

    /** « Alors ministre, il … », « n'en a parlé qu'à son frère ». */
    private static boolean isOutside(Token adverb) {
        return (adverb.index() == 0 && adverb.partOfSpeech() == PartOfSpeech.ADV)
                || adverb.lemma().equals("que");
    }

    /** « du maire »: the article has no characters of its own, so that the phrase begins after it. */
    private static boolean isContracted(Token determiner) {
        List<Token> tokens = determiner.sentence().tokens();
        return determiner.index() > 0
                && tokens.get(determiner.index() - 1).span().equals(determiner.span());
    }

    /** Whether a comma, a bracket or a dash stands between the two, right before the child's own phrase. */
    private static boolean isSetOff(Token child, Token head) {
        List<Token> tokens = child.sentence().tokens();
        int first = child.index();
        for (Token grandchild : child.children()) {
            if (grandchild.index() > head.index() && grandchild.partOfSpeech() != PartOfSpeech.PUNCT) {
                first = Math.min(first, grandchild.index());
            }
        }
        return first > 0
                && tokens.get(first - 1).partOfSpeech() == PartOfSpeech.PUNCT
                && !isQuotationMark(tokens.get(first - 1).form());
    }

    static boolean isQuotationMark(String form) {
        return form.length() <= 2 && (form.equals("''") || form.equals("’’") || "«»\"“”".indexOf(form.charAt(0)) >= 0);
    }

    /** The gender of a noun: that of its determiner, else its own. */
    static GrammaticalGender genderOf(Token noun) {
        GrammaticalGender told = toldGenderOf(noun);
        return told == GrammaticalGender.UNKNOWN ? GrammaticalGender.of(noun) : told;
    }

    /** The gender that the determiner tells; « ministre » alone is a man or a woman, whatever a tagger makes of it. */
    static GrammaticalGender toldGenderOf(Token noun) {
        for (Token child : noun.children()) {
            if (child.hasRelation("det") && GrammaticalGender.of(child) != GrammaticalGender.UNKNOWN) {
                String form = child.form();
                // « l' » and « les » tell no gender, whatever a tagger makes of them
                if (!form.endsWith("'") && !form.endsWith("’") && !child.has(Feature.PLURAL)) {
                    return GrammaticalGender.of(child);
                }
            }
        }
        return GrammaticalGender.UNKNOWN;
    }

    static boolean isPlural(Token noun) {
        for (Token child : noun.children()) {
            if (child.hasRelation("det") && child.index() < noun.index()) {
                if (child.has(Feature.PLURAL)) {
                    return true;
                }
                if (child.has(Feature.SINGULAR)) {
                    return false;
                }
            }
            if (child.hasRelation("nummod") && child.index() < noun.index()) {
                return true;
            }
        }
        return noun.has(Feature.PLURAL);
    }
}
