package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;

/** Names that a name finder has let run too far, or cut short at a particle. */
final class NameBounds {

    private final Discourse discourse;
    private final ActorLexicon lexicon;
    private final TitleFinder titles;
    private final CutNames cutShort;
    private final PersonBeginnings beginnings;
    private final ParticleNames particles;
    private final PersonsOfOffice persons;

    NameBounds(Discourse discourse) {
        this.discourse = discourse;
        this.lexicon = discourse.lexicon();
        this.titles = new TitleFinder(lexicon);
        this.cutShort = new CutNames(discourse);
        this.beginnings = new PersonBeginnings(lexicon);
        this.particles = new ParticleNames(lexicon);
        this.persons = new PersonsOfOffice(lexicon, discourse.text());
    }

    /** The names of a sentence, each where it begins and ends. */
    List<Name> mend(int sentence, List<Name> names) {
        return bounded(sentence, cutShort.mend(sentence, names));
    }

    private List<Name> bounded(int sentence, List<Name> names) {
        List<Name> mended = new ArrayList<>(names.size());
        for (Name name : names) {
            for (Name part : parts(sentence, name)) {
                int last = mended.size() - 1;
                Name whole = afterCivility(sentence, withParticles(sentence, withoutHouse(sentence, part)));
                whole = beginnings.whole(whole, discourse.tokens(sentence, whole.span()));
                if (last >= 0 && isBranch(sentence, mended.get(last), whole)) {
                    // « Greenpeace France », « France Bleu Hérault »
                    mended.set(last, new Name(mended.get(last).span().cover(whole.span()), NameType.ORGANIZATION));
                } else if (last < 0
                        || mended.get(last).span().end() <= whole.span().begin()) {
                    mended.add(whole);
                }
            }
        }
        return Ampersands.join(discourse.sentences().get(sentence), mended);
    }

    /** Whether the second goes on with the name of an organisation, without a word between. */
    private boolean isBranch(int sentence, Name name, Name next) {
        boolean adjacent = name.type() == NameType.ORGANIZATION
                && next.span().begin() == name.span().end() + 1
                && discourse.text().charAt(name.span().end()) == ' '
                && Character.isUpperCase(discourse.text().charAt(next.span().begin()));
        return adjacent
                && (next.type() == NameType.LOCATION
                        || goesOn(discourse.tokens(sentence, name.span()), discourse.tokens(sentence, next.span())));
    }

    /** « la Fondation Dakar [Marius Roy] », « Velmora [Asset Management] », « Women In [Games France] ». */
    private boolean goesOn(List<Token> words, List<Token> rest) {
        if (words.isEmpty()) {
            return false;
        }
        boolean after = words.size() > 1 && lexicon.words().is(ClosedWordSets.Kind.NAMESAKE, words.get(0));
        return after
                || EnglishNames.isJoint(words.get(words.size() - 1), lexicon.words())
                || rest.stream().allMatch(word -> lexicon.words().is(ClosedWordSets.Kind.HOUSE, word));
    }

    private List<Name> parts(int sentence, Name name) {
        List<Token> words = discourse.tokens(sentence, name.span());
        for (int i = 1; i < words.size(); i++) {
            Token word = words.get(i);
            if (word.form().equals(":")) {
                // « F. G. : De la chorale »: whose answer it is
                return List.of(new Name(
                        new Span(name.span().begin(), words.get(i - 1).span().end()), name.type()));
            }
            if (name.type() == NameType.PERSON
                    && word.partOfSpeech() == PartOfSpeech.CCONJ
                    && i + 1 < words.size()
                    && words.get(i - 1).form().equals(".")) {
                // « P. N. et A. K. »
                return List.of(
                        between(words.get(0), words.get(i - 1), NameType.PERSON),
                        between(words.get(i + 1), words.get(words.size() - 1), NameType.PERSON));
            }
            if (name.type() == NameType.ORGANIZATION && joinsBodies(words, i)) {
                return List.of(
                        between(words.get(0), words.get(i - 1), NameType.ORGANIZATION),
                        between(words.get(i + 2), words.get(words.size() - 1), NameType.ORGANIZATION));
            }
            if ((word.form().equals(",") || word.form().equals(";")) && name.type() == NameType.PERSON) {
                return aroundComma(name, words, i);
            }
            if (isFiniteVerb(word)) {
                return aroundVerb(name, words, i);
            }
            if (i + 1 < words.size()
                    && titles.isAbbreviatedCivility(word)
                    && words.get(i + 1).partOfSpeech() != PartOfSpeech.DET
                    && !titles.isCivility(words.get(i - 1))) {
                return aroundCivility(name, words, i);
            }
        }
        if (words.size() > 1
                && lexicon.isOrganization(NameKey.of(words.get(0).form()))
                && (words.size() > 2
                        ? isFirstName(words.get(1)) || isAddressed(words)
                        : isFirstName(words.get(1)) && isAddressed(words))) {
            // « a dit à Reuters Marijke de Wit », « raconte à franceinfo Mouna »: two names without a word between
            return List.of(
                    between(words.get(0), words.get(0), NameType.ORGANIZATION),
                    between(words.get(1), words.get(words.size() - 1), NameType.PERSON));
        }
        int place = name.type() == NameType.ORGANIZATION ? 0 : persons.wordsOfCountry(words);
        if (place > 0) {
            // « l'ambassadeur d'Autriche Lena Brandstetter »
            return List.of(
                    between(words.get(0), words.get(place - 1), NameType.LOCATION),
                    between(words.get(place), words.get(words.size() - 1), NameType.PERSON));
        }
        int person = persons.behindField(name, words);
        if (person > 0) {
            return List.of(new Name(
                    new Span(words.get(person).span().begin(), name.span().end()), NameType.PERSON));
        }
        Token known = words.isEmpty() ? null : lexicon.organizations().lastWord(words.get(0), discourse.text());
        return known == null ? List.of(name) : behindKnown(name, known, words);
    }

    /** « le [Cercle Vauban] et le [Rameau] »; but « la Fédération de l'eau et la forêt ». */
    private static boolean joinsBodies(List<Token> words, int joint) {
        return words.get(joint).partOfSpeech() == PartOfSpeech.CCONJ
                && joint + 2 < words.size()
                && words.get(joint + 1).partOfSpeech() == PartOfSpeech.DET
                && Character.isLowerCase(words.get(joint + 1).form().charAt(0))
                && Character.isUpperCase(words.get(joint + 2).form().charAt(0))
                && words.subList(0, joint).stream().noneMatch(NounPhrases::isDe);
    }

    /** « a dit devant le [Parlement] M. [Kestrand] », « [Mme Roy] et M. [Kestrand] ». */
    private static List<Name> aroundCivility(Name name, List<Token> words, int civility) {
        int last = civility - 1;
        while (last > 0 && Character.isLowerCase(words.get(last).form().charAt(0))) {
            last--;
        }
        return List.of(
                between(words.get(0), words.get(last), name.type()),
                between(words.get(civility + 1), words.get(words.size() - 1), NameType.PERSON));
    }

    private static Name between(Token first, Token last, NameType type) {
        return new Name(first.span().cover(last.span()), type);
    }

    /** « [Nations unies] aux droits de l'homme », « [Banque centrale européenne] [Draghi] »; but « Union européenne de radio-télévision ». */
    private List<Name> behindKnown(Name name, Token known, List<Token> words) {
        int behind = words.indexOf(known) + 1;
        if (behind == 0 || behind == words.size()) {
            return List.of(name);
        }
        Token next = words.get(behind);
        Name whole = new Name(new Span(name.span().begin(), known.span().end()), NameType.ORGANIZATION);
        if (next.form().equals("aux") || next.form().equals("à")) {
            return List.of(whole);
        }
        // « France Bleu Hérault »: the house of a medium in a region
        boolean house = lexicon.media()
                .contains(NameKey.of(whole.span().in(discourse.text())).toString());
        boolean surname = !house
                && !HouseNames.isAcronym(next.form())
                && next == words.get(words.size() - 1)
                && Character.isUpperCase(next.form().charAt(0));
        return surname ? List.of(whole, new Name(next.span(), NameType.PERSON)) : List.of(name);
    }

    /** « selon Mme [Marvel, M. Kestrand] »: two; « [Ousmane, Guinéen] »: one, and what he is. */
    private List<Name> aroundComma(Name name, List<Token> words, int comma) {
        Span first = new Span(name.span().begin(), words.get(comma - 1).span().end());
        List<Name> parts = new ArrayList<>(2);
        parts.add(new Name(first, NameType.PERSON));
        Token next = comma + 1 < words.size() ? words.get(comma + 1) : null;
        if (next != null && (titles.isCivility(next) || isFirstName(next))) {
            parts.add(new Name(new Span(next.span().begin(), name.span().end()), NameType.PERSON));
        }
        return parts;
    }

    /** « a dit à Reuters Marijke de Wit »: behind « à », whom one speaks to before who speaks. */
    private static boolean isAddressed(List<Token> words) {
        int before = words.get(0).index() - 1;
        return before >= 0
                && words.get(0).sentence().tokens().get(before).form().equals("à");
    }

    /** « l'[Union] recevait hier [Dominique] ». */
    private List<Name> aroundVerb(Name name, List<Token> words, int verb) {
        List<Name> parts = new ArrayList<>(2);
        Token before = words.get(verb - 1);
        if (Character.isUpperCase(words.get(0).form().charAt(0))) {
            parts.add(new Name(new Span(name.span().begin(), before.span().end()), name.type()));
        }
        Token last = words.get(words.size() - 1);
        if (isFirstName(last)) {
            parts.add(new Name(last.span(), NameType.PERSON));
        }
        return parts;
    }

    private static boolean isFiniteVerb(Token word) {
        return (word.partOfSpeech() == PartOfSpeech.VERB || word.partOfSpeech() == PartOfSpeech.AUX)
                && word.has(Feature.FINITE)
                && Character.isLowerCase(word.form().charAt(0));
    }

    private Name withParticles(int sentence, Name name) {
        return particles.whole(name, discourse.tokens(sentence, name.span()));
    }

    /** « l'infirmière [Inès du] CHU », « la photographe [Inès de Lyon] »: where somebody works or lives, behind what they are. */
    private Name withoutHouse(int sentence, Name name) {
        List<Token> words = discourse.tokens(sentence, name.span());
        if (name.type() != NameType.PERSON || words.size() < 2) {
            return name;
        }
        boolean town = words.size() == 3 && isSmallParticle(words.get(1)) && isTownOf(words.get(0), words.get(2));
        int end = town ? 2 : words.size();
        while (end > 1 && isSmallParticle(words.get(end - 1))) {
            end--;
        }
        return new Name(new Span(name.span().begin(), words.get(end - 1).span().end()), NameType.PERSON);
    }

    private boolean isTownOf(Token firstName, Token town) {
        int before = firstName.index() - 1;
        return isFirstName(firstName)
                && lexicon.countries().isTown(NameKey.of(town.form()))
                && titles.adjacent(firstName, ActorType.PERSON) != null
                && !titles.isCivility(firstName.sentence().tokens().get(before));
    }

    private static boolean isSmallParticle(Token word) {
        return Character.isLowerCase(word.form().charAt(0)) && ParticleNames.isParticle(word);
    }

    /** « M. de Maubec »: a particle between the civility and what may pass for a place. */
    private Name afterCivility(int sentence, Name name) {
        List<Token> words = discourse.tokens(sentence, name.span());
        if (words.isEmpty()) {
            return name;
        }
        List<Token> tokens = discourse.sentences().get(sentence).tokens();
        int first = words.get(0).index();
        int begin = first;
        while (begin > 0 && begin > first - 2 && ParticleNames.isParticle(tokens.get(begin - 1))) {
            begin--;
        }
        boolean titled = begin > 0
                && begin < first
                && titles.isCivility(tokens.get(begin - 1))
                && Character.isUpperCase(tokens.get(begin - 1).form().charAt(0))
                && lexicon.countries().ofPlace(NameKey.of(name.span().in(discourse.text()))) == null;
        return titled ? new Name(tokens.get(begin).span().cover(name.span()), NameType.PERSON) : name;
    }

    private boolean isFirstName(Token word) {
        return Character.isUpperCase(word.form().charAt(0))
                && lexicon.firstNames().contains(word.form());
    }
}
