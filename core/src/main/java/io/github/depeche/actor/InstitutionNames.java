package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Gender;
import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names of institutions that begin with a common noun: « parquet de Lille », « ministère de la Défense », « congrès américain ». A name
 * finder, which goes by capitals, often sees nothing but the place in them.
 */
final class InstitutionNames {

    private final String text;
    private final ActorLexicon lexicon;
    private final boolean sport;
    private final BodyParts parts;

    /**
     * @param sport whether « l'équipe brésilienne » is a name
     */
    InstitutionNames(String text, ActorLexicon lexicon, boolean sport) {
        this.text = text;
        this.lexicon = lexicon;
        this.sport = sport;
        this.parts = new BodyParts(lexicon);
    }

    private static List<Token> within(Sentence sentence, Token first, Span span) {
        int end = first.index();
        while (end < sentence.tokens().size()
                && sentence.tokens().get(end).span().end() <= span.end()) {
            end++;
        }
        return sentence.tokens().subList(first.index(), end);
    }

    /** The names of a sentence, those of institutions among them; a place at the end of an institution's name is part of it. */
    List<Name> complete(Sentence sentence, List<Name> names) {
        List<Name> found = new ArrayList<>(0);
        @Nullable Name[] nameOf = namesByToken(sentence, names);
        int end = -1;
        for (Token token : sentence.tokens()) {
            if (token.span().begin() < end
                    || token.partOfSpeech() == PartOfSpeech.VERB
                    || !mayBegin(token, nameOf[token.index()])) {
                continue;
            }
            ActorNoun noun = institution(token, nameOf);
            if (noun == null || !mayBeNamed(token, noun) || isFieldOfMinister(token, nameOf)) {
                continue;
            }
            Span span = new InstitutionExtent(lexicon, text, token, noun, nameOf, sport).span();
            if (span != null) {
                found.add(parts.withoutPart(new Name(span, NameType.ORGANIZATION), within(sentence, token, span)));
                end = span.end();
            }
        }
        return found.isEmpty() ? names : merge(names, found);
    }

    /** « la ministre de la Justice Anne Roy »: no justice is called so. */
    private boolean isFieldOfMinister(Token token, @Nullable Name[] nameOf) {
        int next = token.index() + 1;
        Name name = next < nameOf.length ? nameOf[next] : null;
        return name != null && name.type() == NameType.PERSON && OfficeFields.isOne(token, lexicon);
    }

    /** Names that begin with the noun may have been cut short: « Parlement » of « Parlement sud-coréen ». */
    private static boolean mayBegin(Token token, @Nullable Name name) {
        return name == null || (name.span().begin() == token.span().begin() && name.type() == NameType.ORGANIZATION);
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

    /** « la région Bretagne » acts, « le président de la région Bretagne » is its; « dans la région Bretagne » has a place. */
    private boolean isActingRegion(Token token, @Nullable Name[] nameOf) {
        int next = token.index() + 1;
        Name name = next < nameOf.length ? nameOf[next] : null;
        return name != null
                && name.type() != NameType.PERSON
                && lexicon.countries().ofPlace(NameKey.of(name.span().in(text))) != null
                && name.span().begin() == token.span().end() + 1
                && (SyntacticRole.isArgument(token) || Premises.isOfPerson(token, lexicon));
    }

    private @Nullable ActorNoun institution(Token token, @Nullable Name[] nameOf) {
        for (ActorNoun noun : lexicon.nouns().of(token)) {
            if (noun.is(NounClass.INSTITUTION)
                    || noun.is(NounClass.SERVICE)
                    || noun.is(NounClass.ESTABLISHMENT)
                    || noun.is(NounClass.TEAM)
                    || (noun.type() == ActorType.ORGANIZATION
                            && lexicon.organizations().lastWord(token, text) != null)
                    || (noun.is(NounClass.COMPANY) && isTrade(token))
                    || (noun.isAuthority()
                            && (InstitutionHead.hasCapital(token)
                                    || InstitutionHead.hasField(token, lexicon)
                                    || isActingRegion(token, nameOf)))) {
                return noun;
            }
        }
        return lexicon.nouns().of(token).isEmpty() ? body(token) : null;
    }

    /** « la Société de distribution d'eau de Lusarie »: a company's noun with a capital of its own, and a trade in small letters. */
    private static boolean isTrade(Token token) {
        List<Token> tokens = token.sentence().tokens();
        int trade = token.index() + 2;
        return InstitutionHead.hasCapital(token)
                && trade < tokens.size()
                && NounPhrases.isBareDe(tokens.get(trade - 1))
                && tokens.get(trade).partOfSpeech() == PartOfSpeech.NOUN
                && Character.isLowerCase(tokens.get(trade).form().charAt(0));
    }

    /**
     * What a noun is held for that makes a name, though nobody goes by it alone: « l'ordre des médecins », a known body in small letters, or « le
     * Réseau national des usagers », a noun for bodies with a capital of its own.
     */
    private @Nullable ActorNoun body(Token token) {
        if (token.partOfSpeech() != PartOfSpeech.NOUN && token.partOfSpeech() != PartOfSpeech.PROPN) {
            return null;
        }
        boolean small = Character.isLowerCase(token.form().charAt(0));
        boolean body = small
                ? lexicon.organizations().lastWord(token, text) != null
                : InstitutionHead.hasCapital(token) && lexicon.words().is(ClosedWordSets.Kind.MOTTO, token);
        NounClass kind = small ? NounClass.INSTITUTION : NounClass.AUTHORITY;
        return body
                ? new ActorNoun(
                        token.lowerLemma(),
                        ActorType.ORGANIZATION,
                        kind,
                        Gender.UNKNOWN,
                        false,
                        GrammaticalGender.UNKNOWN)
                : null;
    }

    /** « un tribunal turc », « son ministère », « les préfectures » name nobody; neither does « à l'hôpital de Quimper ». */
    private boolean mayBeNamed(Token head, ActorNoun noun) {
        if (isOfKind(head, noun)) {
            return false;
        }
        if (noun.lemma().equals(head.lowerForm()) && head.has(Feature.PLURAL)) {
            // « éditions du Seuil » has no singular
            return true;
        }
        for (Token child : head.children()) {
            if (child.hasRelation("det")
                    && (child.has(Feature.INDEFINITE)
                            || child.has(Feature.POSSESSIVE)
                            || child.has(Feature.DEMONSTRATIVE)
                            || child.has(Feature.PLURAL))) {
                return false;
            }
        }
        return !head.has(Feature.PLURAL)
                && !NameExclusions.isMeeting(head, lexicon)
                && !Premises.isMeant(head, noun, lexicon);
    }

    /** « le préfet [de police] de Paris », « le commissaire [de police] »: what kind of head it is. */
    private boolean isOfKind(Token head, ActorNoun noun) {
        List<Token> tokens = head.sentence().tokens();
        int before = head.index() - 1;
        return noun.is(NounClass.SERVICE)
                && Character.isLowerCase(head.form().charAt(0))
                && before > 0
                && NounPhrases.isBareDe(tokens.get(before))
                && lexicon.nouns().mayBe(tokens.get(before - 1), ActorNoun::isTitle);
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
