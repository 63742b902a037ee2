package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.Span;
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
    private final BodyParts parts;
    private final boolean sport;
    private final NameTelltales telltales;
    private final Map<String, NameType> words = new HashMap<>();

    /**
     * @param sport whether « l'américain River Walsh » runs
     */
    NameReview(Discourse discourse, boolean sport) {
        this.sport = sport;
        this.telltales = new NameTelltales(discourse, sport);
        this.discourse = discourse;
        this.lexicon = discourse.lexicon();
        this.titles = new TitleFinder(lexicon);
        this.parts = new BodyParts(lexicon);
    }

    /** The names of each sentence with better types, and those that were overlooked. */
    List<List<Name>> review(List<List<Name>> found) {
        NameBounds bounds = new NameBounds(discourse);
        List<List<Name>> bySentence = new ArrayList<>(found.size());
        for (int s = 0; s < found.size(); s++) {
            bySentence.add(bounds.mend(s, found.get(s)));
        }
        for (int s = 0; s < bySentence.size(); s++) {
            for (Name name : bySentence.get(s)) {
                telltales.learn(name, s);
            }
        }
        CapitalWords capitals = new CapitalWords(lexicon, sport);
        for (int s = 0; s < bySentence.size(); s++) {
            for (Name name : bySentence.get(s)) {
                telltales.hear(name, s);
                capitals.learn(discourse.tokens(s, name.span()));
            }
        }
        if (sport) {
            Players players = new Players(discourse);
            for (String player : players.surnames()) {
                telltales.player(player);
                words.put(player, NameType.PERSON);
            }
            for (String town : players.towns()) {
                words.putIfAbsent(town, NameType.LOCATION);
            }
            for (String scorer : players.scorers()) {
                if (!telltales.knows(scorer)) {
                    words.put(scorer, NameType.PERSON);
                }
            }
        }
        List<List<Name>> result = new ArrayList<>(bySentence.size());
        for (int s = 0; s < bySentence.size(); s++) {
            List<Name> names = new ArrayList<>(bySentence.get(s).size());
            for (Name name : bySentence.get(s)) {
                Name own = parts.withoutPart(name, discourse.tokens(s, name.span()));
                Name typed = startsWithCivility(own, s)
                        ? new Name(own.span(), NameType.PERSON)
                        : labelled(telltales.typed(own), s);
                List<Token> tokens = discourse.tokens(s, typed.span());
                typed = person(typed, s);
                if (telltales.isThing(typed, tokens)) {
                    if (telltales.isOneOfMany(typed)
                            || !telltales.acts(tokens, typed.span())
                            || lexicon.isCommonWord(tokens.get(0).form())) {
                        continue;
                    }
                    typed = new Name(typed.span(), NameType.ORGANIZATION);
                }
                if (capitals.isOne(typed, tokens, telltales.acts(tokens, typed.span()))) {
                    continue;
                }
                names.add(typed);
                collectWords(typed, s);
            }
            result.add(names);
        }
        OverlookedNames overlooked = new OverlookedNames(discourse, words);
        NameLists lists = new NameLists(discourse);
        for (int s = 0; s < result.size() && !sport; s++) {
            lists.review(s, result.get(s));
        }
        for (int s = 0; s < result.size(); s++) {
            overlooked.addTo(s, result.get(s));
            result.set(s, CoupleNames.complete(discourse, s, result.get(s)));
        }
        for (int s = 0; s < result.size(); s++) {
            overlooked.addRepeated(s, result.get(s));
        }
        return result;
    }

    /** « Mme Tavares » taken for one name is a person's, and so is « Me [Valence] », whatever town is called so. */
    private boolean startsWithCivility(Name name, int sentence) {
        List<Token> tokens = discourse.tokens(sentence, name.span());
        return !tokens.isEmpty()
                && ((tokens.size() > 1 && titles.isCivility(tokens.get(0))) || titles.isBehindCivility(tokens.get(0)));
    }

    /** « ONG Acled » taken for a person's name begins with what it is; « Marine » is a first name, too. */
    private Name labelled(Name name, int sentence) {
        List<Token> tokens = discourse.tokens(sentence, name.span());
        boolean labelled = name.type() == NameType.PERSON
                && tokens.size() > 1
                && !lexicon.firstNames().contains(tokens.get(0).form())
                && lexicon.nouns().mayBe(tokens.get(0), noun -> noun.type() == ActorType.ORGANIZATION);
        return labelled ? new Name(name.span(), NameType.ORGANIZATION) : name;
    }

    /**
     * « Marine Le Pen », whom a name finder may take for an organisation: a well-known person with her first name; « [CEO] Olvar
     * Kestrand », behind letters for what he is.
     */
    private Name person(Name name, int sentence) {
        List<Token> tokens = discourse.tokens(sentence, name.span());
        if (tokens.size() > 2
                && lexicon.nouns().isAcronym(tokens.get(0))
                && lexicon.nouns().mayBe(tokens.get(0), ActorNoun::isTitle)
                && !NounPhrases.isDe(tokens.get(1))
                && !HouseNames.isAcronym(tokens.get(1).form())
                && !lexicon.isOrganization(NameKey.of(tokens.get(1).form()))
                && lexicon.countries().ofPlace(NameKey.of(tokens.get(1).form())) == null) {
            Span own = new Span(tokens.get(1).span().begin(), name.span().end());
            return new Name(own, NameType.PERSON);
        }
        // « St Loubès », « Ste Foy »
        if (name.type() == NameType.PERSON
                && tokens.size() > 1
                && lexicon.words().is(ClosedWordSets.Kind.SAINT, tokens.get(0))) {
            return new Name(name.span(), NameType.LOCATION);
        }
        // « Brissens VD »: a town and its canton
        if (name.type() != NameType.LOCATION
                && tokens.size() == 2
                && NameExclusions.isCanton(tokens.get(1), lexicon)
                && !lexicon.isOrganization(NameKey.of(tokens.get(0).form()))
                && !lexicon.isOrganization(NameKey.of(name.span().in(discourse.text())))
                && lexicon.organizations()
                        .nouns(name.span().in(discourse.text()))
                        .isEmpty()
                && !HouseNames.isAcronym(tokens.get(0).form())) {
            return new Name(name.span(), NameType.LOCATION);
        }
        boolean person = name.type() == NameType.ORGANIZATION
                && tokens.size() > 1
                && lexicon.persons().knows(NameKey.of(name.span().in(discourse.text())));
        return person ? new Name(name.span(), NameType.PERSON) : name;
    }

    private void collectWords(Name name, int sentence) {
        if (name.type() == NameType.LOCATION) {
            return;
        }
        List<Token> tokens = discourse.tokens(sentence, name.span());
        // the « Noël » of « Père Noël » is nobody elsewhere either
        if (tokens.isEmpty()
                || (name.type() == NameType.ORGANIZATION && tokens.size() > 1)
                || lexicon.things().contains(NameExclusions.nameOf(tokens))) {
            return;
        }
        String last = tokens.get(tokens.size() - 1).form();
        if (last.length() >= SHORTEST && Character.isUpperCase(last.charAt(0))) {
            words.putIfAbsent(last, name.type());
        }
    }
}
