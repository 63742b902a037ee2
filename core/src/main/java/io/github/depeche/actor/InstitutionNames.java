package io.github.depeche.actor;

import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Names of institutions that begin with a common noun: « parquet de Lille », « ministère de la Défense », « congrès américain ». A name
 * finder, which goes by capitals, often sees nothing but the place in them.
 */
final class InstitutionNames {

    /** Longest name in words: « autorité des technologies de communication et d'information » has eight. */
    private static final int LONGEST = 10;

    private final String text;
    private final ActorLexicon lexicon;

    InstitutionNames(String text, ActorLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** The names of a sentence, those of institutions among them; a place at the end of an institution's name is part of it. */
    List<Name> complete(Sentence sentence, List<Name> names) {
        List<Name> found = new ArrayList<>(0);
        @Nullable Name[] nameOf = namesByToken(sentence, names);
        int end = -1;
        for (Token token : sentence.tokens()) {
            if (token.span().begin() < end
                    || token.partOfSpeech() == PartOfSpeech.VERB
                    || nameOf[token.index()] != null) {
                continue;
            }
            ActorNoun noun = institution(token);
            if (noun == null || !mayBeNamed(token)) {
                continue;
            }
            Span span = extent(token, noun, nameOf);
            if (span != null) {
                found.add(new Name(span, NameType.ORGANIZATION));
                end = span.end();
            }
        }
        return found.isEmpty() ? names : merge(names, found);
    }

    /** Which name each word is part of. */
    private static @Nullable Name[] namesByToken(Sentence sentence, List<Name> names) {
        @Nullable Name[] nameOf = new Name[sentence.tokens().size()];
        int next = 0;
        for (Token token : sentence.tokens()) {
            while (next < names.size()
                    && names.get(next).span().end() <= token.span().begin()) {
                next++;
            }
            if (next < names.size() && names.get(next).span().overlaps(token.span())) {
                nameOf[token.index()] = names.get(next);
            }
        }
        return nameOf;
    }

    private @Nullable ActorNoun institution(Token token) {
        for (ActorNoun noun : lexicon.nouns().of(token)) {
            if (noun.is(NounClass.INSTITUTION) || noun.is(NounClass.SERVICE)) {
                return noun;
            }
        }
        return null;
    }

    /** « un tribunal turc », « son ministère », « les préfectures » name nobody. */
    private static boolean mayBeNamed(Token head) {
        for (Token child : head.children()) {
            if (child.hasRelation("det")
                    && (child.has(Feature.INDEFINITE)
                            || child.has(Feature.POSSESSIVE)
                            || child.has(Feature.DEMONSTRATIVE)
                            || child.has(Feature.PLURAL))) {
                return false;
            }
        }
        return !head.has(Feature.PLURAL);
    }

    private @Nullable Span extent(Token head, ActorNoun noun, @Nullable Name[] nameOf) {
        boolean strong = noun.is(NounClass.INSTITUTION);
        boolean capital = Character.isUpperCase(head.form().charAt(0)) && head.index() > 0 && strong;
        boolean named = capital || (noun.lemma().equals("ministère") && isCompletedByDe(head));
        List<Token> tokens = head.sentence().tokens();
        int end = head.span().end();
        int last = Math.min(tokens.size(), head.index() + LONGEST);
        boolean complement = false;
        for (int i = head.index() + 1; i < last; i++) {
            Token token = tokens.get(i);
            Name name = nameOf[i];
            if (name != null) {
                boolean direct = !complement && i == head.index() + 1;
                if ((name.type() == NameType.PERSON && !direct) || (direct && name.type() != NameType.LOCATION)) {
                    break;
                }
                return new Span(head.span().begin(), name.span().end());
            }
            if (token.form().equals("(")) {
                named |= isAcronym(tokens, i + 1);
                break;
            }
            if (token.partOfSpeech() == PartOfSpeech.ADJ) {
                named |= strong && !complement && isNamingAdjective(token);
                end = token.span().end();
            } else if (isDe(token)) {
                complement = true;
            } else if (complement && isNominal(token)) {
                end = token.span().end();
            } else if (token.partOfSpeech() != PartOfSpeech.DET || !complement) {
                break;
            }
        }
        return named ? new Span(head.span().begin(), end) : null;
    }

    private boolean isNamingAdjective(Token adjective) {
        return lexicon.institutionAdjectives().contains(adjective)
                || lexicon.demonyms().of(adjective) != null;
    }

    private static boolean isCompletedByDe(Token head) {
        List<Token> tokens = head.sentence().tokens();
        return head.index() + 1 < tokens.size() && isDe(tokens.get(head.index() + 1));
    }

    private static boolean isNominal(Token token) {
        return token.partOfSpeech() == PartOfSpeech.NOUN || token.partOfSpeech() == PartOfSpeech.PROPN;
    }

    private static boolean isDe(Token token) {
        if (token.partOfSpeech() != PartOfSpeech.ADP && token.partOfSpeech() != PartOfSpeech.DET) {
            return false;
        }
        String form = token.form().toLowerCase(Locale.ROOT);
        return form.equals("de") || form.equals("d'") || form.equals("d’") || form.equals("du") || form.equals("des");
    }

    /** « parquet national financier (PNF) ». */
    private boolean isAcronym(List<Token> tokens, int index) {
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

    private static List<Name> merge(List<Name> names, List<Name> found) {
        List<Name> merged = new ArrayList<>(names.size() + found.size());
        int next = 0;
        for (Name institution : found) {
            while (next < names.size()
                    && names.get(next).span().begin() < institution.span().begin()) {
                merged.add(names.get(next++));
            }
            merged.add(institution);
            while (next < names.size()
                    && names.get(next).span().begin() < institution.span().end()) {
                next++;
            }
        }
        merged.addAll(names.subList(next, names.size()));
        return merged;
    }
}
