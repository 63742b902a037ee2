package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import io.github.depeche.lexicon.NameParticles;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Names that a name finder has passed over: those it has found elsewhere in the article, those of known organisations (« le magazine Les
 * Inrockuptibles »), and capitals right after the noun that tells what they name (« le syndicat Spettaculu »).
 */
final class OverlookedNames {

    /** Words of a person's name behind the first name. */
    private static final int LONGEST = 5;

    /** Letters of a surname that may be anything. */
    private static final int SHORT = 3;

    /** Letters of a name in small letters. */
    private static final int SHORTEST_BRAND = 6;

    private final Discourse discourse;
    private final ActorLexicon lexicon;
    private final Map<String, NameType> words;
    private final TitleFinder titles;
    private final LabelledNames labels;
    private final PaperTitles papers;
    private final ExplainedNames explained;
    private final LoneFirstNames lone;
    private final RepeatedNames repeated = new RepeatedNames();

    /**
     * @param words last words of names found in the article, with what they name
     */
    OverlookedNames(Discourse discourse, Map<String, NameType> words) {
        this.discourse = discourse;
        this.lexicon = discourse.lexicon();
        this.words = words;
        this.titles = new TitleFinder(lexicon);
        this.labels = new LabelledNames(lexicon, titles);
        this.papers = new PaperTitles(lexicon.words());
        this.explained = new ExplainedNames(lexicon);
        this.lone = new LoneFirstNames(lexicon);
    }

    /** Adds those of a sentence to its names. */
    void addTo(int index, List<Name> names) {
        addTo(index, names, this::at);
    }

    /** Adds the names of organisations that were found in another sentence only: « le syndicat Vigie citoyenne … Vigie citoyenne a dit ». */
    void addRepeated(int index, List<Name> names) {
        if (!repeated.isEmpty()) {
            addTo(index, names, repeated::at);
        }
    }

    private void addTo(int index, List<Name> names, BiFunction<Token, Set<Token>, @Nullable Name> finder) {
        Sentence sentence = discourse.sentences().get(index);
        Set<Token> covered = new HashSet<>();
        for (Name name : names) {
            covered.addAll(discourse.tokens(index, name.span()));
        }
        List<Name> before = List.copyOf(names);
        int end = -1;
        for (Token token : sentence.tokens()) {
            if (covered.contains(token) || token.span().begin() < end || !mayBegin(token)) {
                continue;
            }
            Name name = finder.apply(token, covered);
            if (name != null) {
                // « l'observatoire EU Info Watch », of which « Info Watch » was found
                names.removeIf(part -> name.span().contains(part.span()));
                if (names.stream().noneMatch(other -> other.span().overlaps(name.span()))) {
                    names.add(name);
                    end = name.span().end();
                }
            }
        }
        if (!names.equals(before)) {
            names.sort(Comparator.comparing(Name::span));
        }
    }

    /** « sur franceinfo », « au micro d'euronews », « sur eBay »: known bodies that write themselves in small letters. */
    private boolean isBrand(Token token) {
        boolean inner = token.form().chars().anyMatch(Character::isUpperCase);
        return (inner || token.form().length() >= SHORTEST_BRAND)
                && Character.isLowerCase(token.form().charAt(0))
                && InstitutionLinks.isNominal(token)
                && (inner || !lexicon.isCommonWord(token.form()))
                && (lexicon.isOrganization(NameKey.of(token.form()))
                        || (inner
                                && !lexicon.organizations().nouns(token.form()).isEmpty()));
    }

    private boolean mayBegin(Token token) {
        return isCapital(token) || isBrand(token) || isMovement(token);
    }

    /** « les gilets jaunes »: a movement of two words, with or without capitals. */
    private boolean isMovement(Token token) {
        List<Token> tokens = token.sentence().tokens();
        int next = token.index() + 1;
        if (next == tokens.size() || tokens.get(next).partOfSpeech() != PartOfSpeech.ADJ) {
            return false;
        }
        Institutions.Institution movement = lexicon.institutions()
                .of(NameKey.of(token.form() + ' ' + tokens.get(next).form()));
        return movement != null && movement.type() == ActorType.GROUP;
    }

    private @Nullable Name at(Token token, Set<Token> covered) {
        if (isMovement(token)) {
            Token last = token.sentence().tokens().get(token.index() + 1);
            return covered.contains(last) ? null : new Name(token.span().cover(last.span()), NameType.ORGANIZATION);
        }
        if (!isCapital(token)) {
            return isBrand(token) ? new Name(token.span(), NameType.ORGANIZATION) : null;
        }
        Token letters = titles.isCivility(token) ? null : Initials.end(token);
        letters = letters == null ? Initials.afterFirstName(token, lexicon) : letters;
        if (letters != null && !covered.contains(letters)) {
            return new Name(token.span().cover(letters.span()), NameType.PERSON);
        }
        NameType type = foundElsewhere(token);
        if (type != null) {
            return new Name(token.span(), type);
        }
        if (isGovernment(token)) {
            return new Name(token.span(), NameType.LOCATION);
        }
        NameType told = explained.type(token);
        if (isRelative(token) || isOtherName(token) || told == NameType.PERSON || titles.isBehindCivility(token)) {
            return person(token);
        }
        if (lone.isPerson(token)) {
            return new Name(token.span(), NameType.PERSON);
        }
        Token last = knownOrganization(token);
        boolean labelled = last == null
                && (told == NameType.ORGANIZATION
                        || labels.begins(token)
                        || explained.isBodyByApposition(List.of(token))
                        || isHouse(token)
                        || isCompany(token));
        if (labelled) {
            last = labels.end(token);
        }
        if (last == null && isFamous(token)) {
            return new Name(token.span(), NameType.PERSON);
        }
        if (last == null || (last == token && covered.contains(last))) {
            return null;
        }
        last = EnglishNames.end(last, lexicon.words());
        Token first = labelled ? withLabel(token) : token;
        if (labelled) {
            repeated.remember(first, last);
        }
        return new Name(first.span().cover(last.span()), NameType.ORGANIZATION);
    }

    /** « Corvex, son principal fournisseur, », « Corvex, dont le siège est à Lansac ». */
    private boolean isHouse(Token token) {
        return token.partOfSpeech() == PartOfSpeech.PROPN
                && (explained.isHouseByApposition(List.of(token)) || CompanyRelations.isOwner(token, lexicon))
                && !lexicon.isCommonWord(token.form())
                && lexicon.countries().ofPlace(NameKey.of(token.form())) == null;
    }

    /** « Nexalia a racheté Corvex »; the word is no common one with the capital of its sentence. */
    private boolean isCompany(Token token) {
        return token.partOfSpeech() == PartOfSpeech.PROPN
                && !lexicon.isCommonWord(token.form())
                && CompanyDeeds.tell(token, lexicon);
    }

    /** « le député Luc Morel »; but « le joueur quitte Sol FC ». */
    private Name person(Token first) {
        Token last = endOfPerson(first);
        boolean house =
                HouseNames.endsAsHouse(first.sentence().tokens().subList(first.index(), last.index() + 1), lexicon);
        return new Name(first.span().cover(last.span()), house ? NameType.ORGANIZATION : NameType.PERSON);
    }

    /** « reçu par Erdogan »: a well-known surname, no part of a longer name, that is neither a common word nor a first name or place. */
    private boolean isFamous(Token token) {
        String form = token.form();
        return form.length() > SHORT
                && lexicon.persons().contains(form)
                && !lexicon.isCommonWord(form)
                && !lexicon.firstNames().contains(form)
                && lexicon.countries().ofPlace(NameKey.of(form)) == null
                && !isBesideCapital(token, -1)
                && !isBesideCapital(token, 1);
    }

    /** « Nairobi a rappelé son ambassadeur »: a capital that does something, or says it; not « Hollande a dit ». */
    private boolean isGovernment(Token token) {
        NameKey key = NameKey.of(token.form());
        Institutions.Institution government = lexicon.institutions().of(key);
        return government != null
                && lexicon.countries().ofCountry(key) == null
                && government.type() == ActorType.STATE
                && government.place()
                && SyntacticRole.isActiveSubject(token)
                && SyntacticRole.isAgentive(SyntacticRole.predicate(token), lexicon)
                && !isBesideCapital(token, -1)
                && !isBesideCapital(token, 1);
    }

    private static boolean isBesideCapital(Token token, int step) {
        List<Token> tokens = token.sentence().tokens();
        int i = token.index() + step;
        return i >= 0
                && i < tokens.size()
                && (i > 0 || step > 0)
                && Character.isUpperCase(tokens.get(i).form().charAt(0));
    }

    /** « le [Réseau] Terre et Justice »: a capital, where no sentence begins. */
    private Token withLabel(Token first) {
        Token label = first.index() < 2 ? first : first.sentence().tokens().get(first.index() - 1);
        return isCapital(label)
                        && !lexicon.nouns().isAcronym(label)
                        && lexicon.words().is(ClosedWordSets.Kind.MOTTO, label)
                ? label
                : first;
    }

    private @Nullable NameType foundElsewhere(Token token) {
        NameType type = words.get(token.form());
        if (type == null
                || (type != NameType.LOCATION && lexicon.countries().ofPlace(NameKey.of(token.form())) != null)) {
            return null;
        }
        boolean common = token.index() == 0 && token.partOfSpeech() != PartOfSpeech.PROPN;
        return common || token.partOfSpeech() == PartOfSpeech.DET ? null : type;
    }

    /** « al-Khabour » has its capital behind the article. */
    private static boolean isCapital(Token token) {
        String form = token.form();
        int hyphen = form.indexOf('-');
        return Character.isUpperCase(form.charAt(0))
                || (hyphen == 2 && form.length() > 3 && Character.isUpperCase(form.charAt(3)));
    }

    /** The last word of a known organisation's name that begins here. */
    private @Nullable Token knownOrganization(Token token) {
        Token last = lexicon.organizations().lastWord(token, discourse.text());
        // « L'Écho de la Brenne » is another than « L'Écho »
        Token paper = papers.lastWord(token);
        if (paper != token && (last == null || paper.index() > last.index())) {
            return paper;
        }
        // « Le Monde entier », at the beginning of a sentence, may be anything
        boolean whole = token.partOfSpeech() != PartOfSpeech.DET && last != null && last.index() > token.index() + 1;
        if (last != null && (token.index() > 0 || whole)) {
            return last;
        }
        last = endOfSlogan(token);
        if (last != null) {
            return last;
        }
        boolean single = token.partOfSpeech() == PartOfSpeech.PROPN
                && token.form().length() > 2
                && (lexicon.isOrganization(NameKey.of(token.form())) || isKnownAlone(token));
        return single ? token : null;
    }

    /** « [Colruyt] et Decathlon ouvrent des magasins », « la [CCI] et le maire »: the name of nothing else, and no part of a longer one. */
    private boolean isKnownAlone(Token token) {
        NameKey key = NameKey.of(token.form());
        return (token.index() == 0 || (isDefinite(token) && !isBesideCapital(token, 1)))
                && !lexicon.organizations().nouns(token.form()).isEmpty()
                && !lexicon.isCommonWord(token.form())
                && !lexicon.firstNames().contains(token.form())
                && lexicon.countries().ofPlace(key) == null
                && !lexicon.persons().contains(token.form());
    }

    private static boolean isDefinite(Token token) {
        Token before = token.sentence().tokens().get(token.index() - 1);
        return before.partOfSpeech() == PartOfSpeech.DET && before.has(Feature.DEFINITE);
    }

    /** « Pompiers sans frontières »: persons who call themselves so; but « Schengen sans frontières », « Voisins sans frontières réelles ». */
    private @Nullable Token endOfSlogan(Token token) {
        List<Token> tokens = token.sentence().tokens();
        int last = token.index() + 2;
        if (last >= tokens.size()
                || !tokens.get(last - 1).lowerForm().equals("sans")
                || !lexicon.words().is(ClosedWordSets.Kind.SLOGAN, tokens.get(last))
                || !lexicon.nouns().isPluralOf(token.form(), ActorNoun::isPerson)) {
            return null;
        }
        boolean described = last + 1 < tokens.size() && tokens.get(last + 1).partOfSpeech() == PartOfSpeech.ADJ;
        return described ? null : tokens.get(last);
    }

    /** « sa fille Inès », « sa collègue Inès », « l'infirmière Inès »: a first name beside the noun of kin, or behind what she is. */
    private boolean isRelative(Token token) {
        return lexicon.firstNames().contains(token.form())
                && lexicon.countries().ofPlace(NameKey.of(token.form())) == null
                && (titles.isAfterKin(token) || isBehindPerson(token));
    }

    /** « Luc Morel, alias [Faucon] ». */
    private boolean isOtherName(Token token) {
        Token before = token.index() == 0 ? null : token.sentence().tokens().get(token.index() - 1);
        return before != null
                && before.partOfSpeech() != PartOfSpeech.VERB
                && lexicon.words().is(ClosedWordSets.Kind.ALIAS, before);
    }

    /** « l'infirmière Inès »; but « pour les enfants Noël est une fête ». */
    private boolean isBehindPerson(Token token) {
        return token.index() > 0
                && !NounPhrases.isPlural(token.sentence().tokens().get(token.index() - 1))
                && titles.adjacent(token, ActorType.PERSON) != null;
    }

    /** « la photographe Véronique de Maubec »: the surname, with its particle; but « la joueuse Inès du club », « l'élue Inès de Lyon ». */
    private Token endOfPerson(Token first) {
        List<Token> tokens = first.sentence().tokens();
        Token last = first;
        for (int i = first.index() + 1; i < tokens.size() && i <= first.index() + LONGEST; i++) {
            Token token = tokens.get(i);
            boolean surname = isCapital(token) && token.partOfSpeech() == PartOfSpeech.PROPN;
            if (surname && !(last.index() < i - 1 && isKnown(token))) {
                last = token;
            } else if (surname
                    || token.partOfSpeech() == PartOfSpeech.DET
                    || (NounPhrases.isDe(token) && !NounPhrases.isBareDe(token))
                    || !NameParticles.contains(token.lowerForm())) {
                return last;
            }
        }
        return last;
    }

    private boolean isKnown(Token token) {
        NameKey key = NameKey.of(token.form());
        return lexicon.countries().ofPlace(key) != null
                || lexicon.isOrganization(key)
                || lexicon.organizations().lastWord(token, discourse.text()) != null;
    }
}
