package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the article tells of its names' types by what stands around them: « Mme Tavares », « le groupe Ardanel », « Celina, 47 ans, ». It holds
 * wherever the name stands.
 */
final class NameTelltales {

    /** « chocolatier », « constructeur », « motoriste ». */
    private static final Pattern MAKER = Pattern.compile("\\p{L}+(?:ier|eur|iste|ien)");

    private final Discourse discourse;
    private final ActorLexicon lexicon;
    private final TitleFinder titles;
    private final ExplainedNames explained;
    private final LoneFirstNames lone;
    private final LabelledNames labels;
    private final RankedNames ranked;
    private final boolean sport;
    private final PlaceSigns places;
    private final Map<String, NameVotes> votes = new HashMap<>();
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> persons = new HashSet<>();
    private final Set<String> relatives = new HashSet<>();
    private final ArticledNames articled = new ArticledNames();

    /**
     * @param sport whether « l'américain River Walsh » runs
     */
    NameTelltales(Discourse discourse, boolean sport) {
        this.discourse = discourse;
        this.sport = sport;
        this.lexicon = discourse.lexicon();
        this.titles = new TitleFinder(lexicon);
        this.explained = new ExplainedNames(lexicon);
        this.lone = new LoneFirstNames(lexicon);
        this.labels = new LabelledNames(lexicon, titles);
        this.ranked = new RankedNames(lexicon);
        this.places = new PlaceSigns(lexicon);
    }

    /** Takes note of the surname, if it is a person's name of several words. */
    void learn(Name name, int sentence) {
        List<Token> tokens = discourse.tokens(sentence, name.span());
        if (name.type() == NameType.PERSON && tokens.size() > 1) {
            surnames.add(NameKey.of(tokens.get(tokens.size() - 1).form()).toString());
        }
    }

    /** Takes up what the text around one of them tells. */
    void hear(Name found, int sentence) {
        Name name = isFamous(found) ? new Name(found.span(), NameType.PERSON) : found;
        List<Token> tokens = discourse.tokens(sentence, name.span());
        if (tokens.isEmpty()) {
            return;
        }
        NameVotes tally = votes.computeIfAbsent(keyOf(name), key -> new NameVotes());
        tally.found(name.type());
        Token first = tokens.get(0);
        boolean apposed = explained.isPersonByApposition(tokens);
        boolean lonely = lone.isTakenForBody(name, tokens);
        boolean hardlyPlace = lone.isTakenForPlace(name, tokens);
        if (name.type() == NameType.LOCATION
                && !apposed
                && !lonely
                && !hardlyPlace
                && (isCamelCase(first.form()) || acts(tokens, name.span()))) {
            tally.titled(NameType.ORGANIZATION);
        }
        if (name.type() == NameType.LOCATION && explained.isBodyByApposition(tokens)) {
            tally.titled(NameType.ORGANIZATION);
        }
        NameType told = name.type() == NameType.LOCATION ? explained.type(first) : null;
        if (told == null && name.type() == NameType.ORGANIZATION && tokens.size() == 1) {
            // « le youtubeur, Squezie, »
            told = explained.type(first) == NameType.PERSON ? NameType.PERSON : null;
        }
        if (told != null) {
            tally.titled(told);
        }
        // « Celina Tavares, 47 ans, » but « la société Velmora, 30 ans, »
        boolean aged =
                Ages.after(tokens.get(tokens.size() - 1)) >= 0 && titles.before(first, ActorType.ORGANIZATION) == null;
        if (HouseNames.isHouse(tokens.stream().map(Token::form).toList(), lexicon)) {
            tally.titled(NameType.ORGANIZATION);
        }
        if (name.type() == NameType.PERSON && (isHouse(tokens) || (isStranger(first) && isOwner(tokens)))) {
            tally.titled(NameType.ORGANIZATION);
        }
        articled.hear(keyOf(name), first);
        boolean dealing = CompanyDeeds.tell(first, lexicon);
        boolean branch = name.type() == NameType.PERSON && HouseNames.isBranchOfCountry(tokens, lexicon);
        if (branch || labels.endInMarks(first) != null) {
            tally.titled(NameType.ORGANIZATION);
        }
        if (name.type() == NameType.PERSON && (isInhabitant(first) || acts(tokens, name.span()))) {
            persons.add(keyOf(name));
        }
        if (isRelative(first)) {
            relatives.add(keyOf(name));
        }
        if (places.tell(name, tokens)) {
            tally.titled(NameType.LOCATION);
        }
        if (hardlyPlace) {
            tally.perhaps(NameType.PERSON);
        }
        if (lonely) {
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
                || ((name.type() != NameType.PERSON
                                || tokens.size() > 1
                                || (isStranger(first) && (dealing || CompanyRelations.isBehindChez(first))))
                        && (dealing || CompanyRelations.precede(first, lexicon) || isOfCountry(first)))) {
            tally.titled(NameType.ORGANIZATION);
        } else {
            // « le groupe de chimie belge Corvantis », « la coalition Horizon Neuf », « du bureau d'études Ferrand
            // Structures »
            TitleFinder.Title label = titles.before(first, ActorType.ORGANIZATION);
            if (label != null
                    && ((label.noun().is(NounClass.COMPANY)
                                    && !(tokens.size() > 1 && (isOfPersonToo(first) || isMaker(label, name, first))))
                            || ((tokens.size() > 1 || isOfService(first, label))
                                    && isNamedAfterNobody(first, label)))) {
                tally.titled(NameType.ORGANIZATION);
            }
        }
    }

    /** « Selon Merkel », whatever a name finder took her for; but not « Hollande ». */
    private boolean isFamous(Name name) {
        String form = name.span().in(discourse.text());
        return lexicon.persons().contains(form)
                && lexicon.countries().ofPlace(NameKey.of(form)) == null
                && !lexicon.countries().isRegion(NameKey.of(form));
    }

    /** « la Britannique [Leanda Corr] ». */
    private boolean isInhabitant(Token first) {
        Token before = first.index() == 0 ? first : first.sentence().tokens().get(first.index() - 1);
        return before != first
                && Character.isUpperCase(before.form().charAt(0))
                && lexicon.demonyms().of(before) != null;
    }

    /** « Velmora a chuté »: the name of a known house alone, and nobody's surname. */
    private boolean isHouse(List<Token> words) {
        Token first = words.get(0);
        return words.size() == 1
                && isStranger(first)
                && !lexicon.firstNames().contains(first.form())
                && !lexicon.persons().contains(first.form())
                && lexicon.countries().ofPlace(NameKey.of(first.form())) == null
                && !lexicon.organizations().nouns(first.form()).isEmpty();
    }

    /** « Velmora, son principal fournisseur, », « Velmora, dont les salariés ». */
    private boolean isOwner(List<Token> words) {
        Token name = words.get(0);
        return words.size() == 1
                && !lexicon.firstNames().contains(name.form())
                && (explained.isHouseByApposition(words) || CompanyRelations.isOwner(name, lexicon));
    }

    /** Whether one word is taken for a person's name, though it stands behind an article wherever it stands. */
    boolean isThing(Name name, List<Token> words) {
        String key = keyOf(name);
        return name.type() == NameType.PERSON && words.size() == 1 && articled.contains(key) && !surnames.contains(key);
    }

    /** « une [Clio] »: one of many of that name. */
    boolean isOneOfMany(Name name) {
        return articled.isOneOfMany(keyOf(name));
    }

    /** « un but de Kessel »: the surname is a person's, whatever a name finder took it for. */
    void player(String surname) {
        votes.computeIfAbsent(NameKey.of(surname).toString(), key -> new NameVotes())
                .titled(NameType.PERSON);
    }

    /** Whether a name finder has found the name somewhere. */
    boolean knows(String name) {
        return votes.containsKey(NameKey.of(name).toString());
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

    /** « le promoteur [Haldor] », « chez [Oddimont] »: one word, and nobody in the article whose surname it is; players go by theirs. */
    private boolean isStranger(Token word) {
        return !sport && !surnames.contains(NameKey.of(word.form()).toString());
    }

    /** « le bailleur Flandre Habitat », « le promoteur belge Haldor »: no first name, behind a noun that may be a company's or a person's. */
    private boolean isRatherCompany(List<Token> words) {
        Token first = words.get(0);
        List<Token> tokens = first.sentence().tokens();
        int noun = first.index() - 1;
        if (noun > 0 && tokens.get(noun).partOfSpeech() == PartOfSpeech.ADJ) {
            noun--;
        }
        return (words.size() > 1 || isStranger(first))
                && noun >= 0
                && !lexicon.firstNames().contains(first.form())
                && lexicon.nouns().mayBe(tokens.get(noun), other -> other.is(NounClass.COMPANY));
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
    boolean acts(List<Token> tokens, Span name) {
        if (NameExclusions.isTopic(tokens) || NameExclusions.isBracketed(tokens)) {
            return false;
        }
        Token head = tokens.get(0);
        Token predicate = SyntacticRole.isActiveSubject(head)
                ? SyntacticRole.predicate(head)
                : SurfaceSubject.predicate(head.sentence(), head, name, lexicon);
        return SyntacticRole.isAgentive(predicate, lexicon);
    }

    /** A known place stays what the name finder took it for, here and there: Paris is a town, a club and a government. */
    Name typed(Name name) {
        NameKey key = NameKey.of(name.span().in(discourse.text()));
        NameVotes tally = votes.get(key.toString());
        if (tally != null
                && tally.winner() == NameType.PERSON
                && name.type() == NameType.LOCATION
                && key.words().size() == 1
                && relatives.contains(key.toString())) {
            // « son fils, David, 50 ans », though a town is called so
            return new Name(name.span(), NameType.PERSON);
        }
        boolean known = lexicon.countries().ofPlace(key) != null
                || lexicon.institutions().of(key) != null
                || lexicon.isOrganization(key);
        if (tally == null || known) {
            return name;
        }
        NameType winner = tally.winner();
        // « Saint-Clair » after « Luc Saint-Clair » is he
        boolean person =
                winner == NameType.LOCATION && (surnames.contains(key.toString()) || persons.contains(key.toString()));
        return person ? name : new Name(name.span(), winner);
    }

    private String keyOf(Name name) {
        return NameKey.of(name.span().in(discourse.text())).toString();
    }

    /** « le chocolatier Luc Morel »: a person's name behind a noun for whoever makes something, a house or a person. */
    private boolean isMaker(TitleFinder.Title label, Name name, Token first) {
        return name.type() == NameType.PERSON
                && lexicon.firstNames().contains(first.form())
                && MAKER.matcher(label.noun().lemma()).matches();
    }

    /** « le bailleur Luc Morel »: the noun is a person's as well, and a first name follows. */
    private boolean isOfPersonToo(Token first) {
        return lexicon.firstNames().contains(first.form()) && titles.before(first, ActorType.PERSON) != null;
    }
}
