package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks at the names of the whole article: what « Mme Tavares » and « le groupe Ardanel » tell of a name's type holds wherever it stands,
 * and a name that was found once is found everywhere.
 */
final class NameReview {

    /** Shorter words are no safe names by themselves. */
    private static final int SHORTEST = 3;

    private final Discourse discourse;
    private final ActorLexicon lexicon;
    private final TitleFinder titles;
    private final ExplainedNames explained;
    private final BodyParts parts;
    private final LoneFirstNames lone;
    private final LabelledNames labels;
    private final RankedNames ranked;
    private final boolean sport;
    private final Map<String, NameVotes> votes = new HashMap<>();
    private final Map<String, NameType> words = new HashMap<>();

    /**
     * @param sport whether « l'américain River Walsh » runs
     */
    NameReview(Discourse discourse, boolean sport) {
        this.sport = sport;
        this.discourse = discourse;
        this.lexicon = discourse.lexicon();
        this.titles = new TitleFinder(lexicon);
        this.explained = new ExplainedNames(lexicon);
        this.parts = new BodyParts(lexicon);
        this.lone = new LoneFirstNames(lexicon);
        this.labels = new LabelledNames(lexicon, titles);
        this.ranked = new RankedNames(lexicon);
    }

    /** The names of each sentence with better types, and those that were overlooked. */
    List<List<Name>> review(List<List<Name>> found) {
        NameBounds bounds = new NameBounds(discourse);
        List<List<Name>> bySentence = new ArrayList<>(found.size());
        for (int s = 0; s < found.size(); s++) {
            bySentence.add(bounds.mend(s, found.get(s)));
        }
        CapitalWords capitals = new CapitalWords(lexicon, sport);
        for (int s = 0; s < bySentence.size(); s++) {
            for (Name name : bySentence.get(s)) {
                vote(name, s);
                capitals.learn(discourse.tokens(s, name.span()));
            }
        }
        List<List<Name>> result = new ArrayList<>(bySentence.size());
        for (int s = 0; s < bySentence.size(); s++) {
            List<Name> names = new ArrayList<>(bySentence.get(s).size());
            for (Name name : bySentence.get(s)) {
                Name own = parts.withoutPart(name, discourse.tokens(s, name.span()));
                Name typed =
                        startsWithCivility(own, s) ? new Name(own.span(), NameType.PERSON) : labelled(retyped(own), s);
                List<Token> tokens = discourse.tokens(s, typed.span());
                typed = person(typed, s);
                if (capitals.isOne(typed, tokens, acts(tokens, typed.span()))) {
                    continue;
                }
                names.add(typed);
                collectWords(typed, s);
            }
            result.add(names);
        }
        OverlookedNames overlooked = new OverlookedNames(discourse, words);
        for (int s = 0; s < result.size(); s++) {
            overlooked.addTo(s, result.get(s));
            result.set(s, CoupleNames.complete(discourse, s, result.get(s)));
        }
        for (int s = 0; s < result.size(); s++) {
            overlooked.addRepeated(s, result.get(s));
        }
        return result;
    }

    private void vote(Name name, int sentence) {
        List<Token> tokens = discourse.tokens(sentence, name.span());
        if (tokens.isEmpty()) {
            return;
        }
        NameVotes tally = votes.computeIfAbsent(keyOf(name), key -> new NameVotes());
        tally.found(name.type());
        Token first = tokens.get(0);
        boolean apposed = explained.isPersonByApposition(tokens);
        if (name.type() == NameType.LOCATION && !apposed && (isCamelCase(first.form()) || acts(tokens, name.span()))) {
            tally.titled(NameType.ORGANIZATION);
        }
        NameType told = name.type() == NameType.LOCATION ? explained.type(first) : null;
        if (told != null) {
            tally.titled(told);
        }
        // « Celina Tavares, 47 ans, » but « la société Velmora, 30 ans, »
        boolean aged =
                Ages.after(tokens.get(tokens.size() - 1)) >= 0 && titles.before(first, ActorType.ORGANIZATION) == null;
        if (HouseNames.isHouse(tokens.stream().map(Token::form).toList(), lexicon)) {
            tally.titled(NameType.ORGANIZATION);
        }
        boolean branch = name.type() == NameType.PERSON && HouseNames.isBranchOfCountry(tokens, lexicon);
        if (branch || labels.endInMarks(first) != null) {
            tally.titled(NameType.ORGANIZATION);
        }
        if (lone.isTakenForBody(name, tokens)) {
            tally.titled(NameType.PERSON);
        }
        if (HouseNames.endsAsHouse(tokens, lexicon)) {
            tally.titled(NameType.ORGANIZATION);
            // « Ardel Capital … Ardel »
            votes.computeIfAbsent(NameKey.of(first.form()).toString(), key -> new NameVotes())
                    .titled(NameType.ORGANIZATION);
        } else if (aged
                || apposed
                || isRelative(first)
                || CompanyRelations.isAtHome(first, lexicon)
                || ranked.isOfRank(name, tokens)
                || (titles.adjacent(first, ActorType.PERSON) != null
                        && !ranked.isField(name, first)
                        && !isRatherCompany(tokens)
                        && !isBodyOf(tokens))) {
            tally.titled(NameType.PERSON);
        } else if (isApposed(tokens)
                || ((name.type() != NameType.PERSON || tokens.size() > 1)
                        && (CompanyRelations.precede(first, lexicon) || isOfCountry(first)))) {
            tally.titled(NameType.ORGANIZATION);
        } else {
            // « le groupe de chimie belge Corvantis », « la coalition Horizon Neuf », « du bureau d'études Ferrand
            // Structures »
            TitleFinder.Title label = titles.before(first, ActorType.ORGANIZATION);
            if (label != null
                    && ((label.noun().is(NounClass.COMPANY) && !(tokens.size() > 1 && isOfPersonToo(first)))
                            || ((tokens.size() > 1 || isOfService(first, label))
                                    && isNamedAfterNobody(first, label)))) {
                tally.titled(NameType.ORGANIZATION);
            }
        }
    }

    /** « une déléguée FCPE »: whom she speaks for; but « Mme ROY ». */
    private boolean isBodyOf(List<Token> words) {
        Token first = words.get(0);
        return words.size() == 1
                && HouseNames.isAcronym(first.form())
                && first.index() > 0
                && !titles.isCivility(first.sentence().tokens().get(first.index() - 1));
    }

    /** « Sa fille, Anne »: of the family, whatever the name finder took her for. */
    private boolean isRelative(Token first) {
        return lexicon.firstNames().contains(first.form()) && titles.isAfterKin(first);
    }

    /** « le bailleur Flandre Habitat »: two words without a first name, behind a noun that may be a company's or a person's. */
    private boolean isRatherCompany(List<Token> words) {
        Token first = words.get(0);
        return words.size() > 1
                && first.index() > 0
                && !lexicon.firstNames().contains(first.form())
                && lexicon.nouns()
                        .mayBe(first.sentence().tokens().get(first.index() - 1), noun -> noun.is(NounClass.COMPANY));
    }

    /** « l'américain Westlake Carton »: a company by its country, in small letters. */
    private boolean isOfCountry(Token first) {
        return !sport
                && first.index() > 0
                && !lexicon.firstNames().contains(first.form())
                && CompanyRelations.isNationality(first.sentence().tokens().get(first.index() - 1), lexicon);
    }

    /** « la fondation Kerouanton »: one word right behind its label, and no known place. */
    private boolean isOfService(Token first, TitleFinder.Title label) {
        return label.noun().is(NounClass.SERVICE)
                && label.head().index() == first.index() - 1
                && lexicon.countries().ofPlace(NameKey.of(first.form())) == null;
    }

    /** « Le constructeur, Irivan, a fait savoir », « un fonds luxembourgeois, Altiora, qui »: between commas, behind the noun of a company. */
    private boolean isApposed(List<Token> words) {
        Token first = words.get(0);
        List<Token> tokens = first.sentence().tokens();
        int noun = first.index() - 2;
        int behind = words.get(words.size() - 1).index() + 1;
        if (noun < 1
                || behind >= tokens.size()
                || !tokens.get(behind).form().equals(",")
                || !tokens.get(noun + 1).form().equals(",")
                || lexicon.firstNames().contains(first.form())) {
            return false;
        }
        if (tokens.get(noun).partOfSpeech() == PartOfSpeech.ADJ) {
            noun--;
        }
        return noun > 0
                && (tokens.get(noun - 1).has(Feature.DEFINITE)
                        || tokens.get(noun - 1).has(Feature.INDEFINITE))
                && (noun == 1 || !NounPhrases.isDe(tokens.get(noun - 2)))
                && lexicon.nouns().mayBe(tokens.get(noun), other -> other.is(NounClass.COMPANY));
    }

    private boolean isNamedAfterNobody(Token first, TitleFinder.Title label) {
        TitleFinder.Title person = titles.before(first, ActorType.PERSON);
        // « le président du Sénat Jean Roy », but « des passagers enlevés par le gang Grand Ravin »
        boolean own = label.head().index() == first.index() - 1
                && !label.noun().is(NounClass.INSTITUTION)
                && Character.isLowerCase(label.head().form().charAt(0));
        return (person == null || (own && person.head().index() < label.head().index()))
                && Character.isUpperCase(first.form().charAt(0))
                && !titles.isCivility(first)
                && !lexicon.firstNames().contains(first.form());
    }

    /** « FranceAgriMer », « TotalEnergies »: no place is written so. */
    private static boolean isCamelCase(String form) {
        for (int i = 1; i < form.length(); i++) {
            if (Character.isUpperCase(form.charAt(i)) && Character.isLowerCase(form.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** « Velmora n'a pas souhaité commenter »: what acts and is no known place is an organisation. */
    private boolean acts(List<Token> tokens, Span name) {
        if (NameExclusions.isTopic(tokens) || NameExclusions.isBracketed(tokens)) {
            return false;
        }
        Token head = tokens.get(0);
        Token predicate = SyntacticRole.isActiveSubject(head)
                ? SyntacticRole.predicate(head)
                : SurfaceSubject.predicate(head.sentence(), head, name, lexicon);
        return SyntacticRole.isAgentive(predicate, lexicon);
    }

    /** « Mme Tavares » taken for one name is a person's. */
    private boolean startsWithCivility(Name name, int sentence) {
        List<Token> tokens = discourse.tokens(sentence, name.span());
        return tokens.size() > 1 && titles.isCivility(tokens.get(0));
    }

    /** « ONG Acled » taken for a person's name begins with what it is. */
    private Name labelled(Name name, int sentence) {
        List<Token> tokens = discourse.tokens(sentence, name.span());
        boolean labelled = name.type() == NameType.PERSON
                && tokens.size() > 1
                && lexicon.nouns().mayBe(tokens.get(0), noun -> noun.type() == ActorType.ORGANIZATION);
        return labelled ? new Name(name.span(), NameType.ORGANIZATION) : name;
    }

    /**
     * « Marine Le Pen », whom a name finder may take for an organisation: a first name before the name of a well-known person; « [CEO] Olvar
     * Kestrand », behind letters for what he is.
     */
    private Name person(Name name, int sentence) {
        List<Token> tokens = discourse.tokens(sentence, name.span());
        if (tokens.size() > 2
                && lexicon.nouns().isAcronym(tokens.get(0))
                && lexicon.nouns().mayBe(tokens.get(0), ActorNoun::isTitle)
                && !HouseNames.isAcronym(tokens.get(1).form())
                && !lexicon.isOrganization(NameKey.of(tokens.get(1).form()))
                && lexicon.countries().ofPlace(NameKey.of(tokens.get(1).form())) == null) {
            Span own = new Span(tokens.get(1).span().begin(), name.span().end());
            return new Name(own, NameType.PERSON);
        }
        boolean person = name.type() == NameType.ORGANIZATION
                && tokens.size() > 1
                && lexicon.firstNames().contains(tokens.get(0).form())
                && lexicon.persons()
                        .contains(new Span(
                                        tokens.get(1).span().begin(),
                                        name.span().end())
                                .in(discourse.text()));
        return person ? new Name(name.span(), NameType.PERSON) : name;
    }

    private String keyOf(Name name) {
        return NameKey.of(name.span().in(discourse.text())).toString();
    }

    /** « le bailleur Luc Morel »: the noun is a person's as well, and a first name follows. */
    private boolean isOfPersonToo(Token first) {
        return lexicon.firstNames().contains(first.form()) && titles.before(first, ActorType.PERSON) != null;
    }

    /** A known place stays what the name finder took it for, here and there: Paris is a town, a club and a government. */
    private Name retyped(Name name) {
        NameKey key = NameKey.of(name.span().in(discourse.text()));
        NameVotes tally = votes.get(key.toString());
        boolean known = lexicon.countries().ofPlace(key) != null
                || lexicon.institutions().of(key) != null
                || lexicon.isOrganization(key);
        return tally == null || known ? name : new Name(name.span(), tally.winner());
    }

    private void collectWords(Name name, int sentence) {
        if (name.type() == NameType.LOCATION) {
            return;
        }
        List<Token> tokens = discourse.tokens(sentence, name.span());
        if (tokens.isEmpty() || (name.type() == NameType.ORGANIZATION && tokens.size() > 1)) {
            return;
        }
        String last = tokens.get(tokens.size() - 1).form();
        if (last.length() >= SHORTEST && Character.isUpperCase(last.charAt(0))) {
            words.putIfAbsent(last, name.type());
        }
    }
}
