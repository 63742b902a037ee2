package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.MentionKind;
import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** National teams and clubs in sports reports: « la Suède élimine les Américaines », « face à Bastia ». */
final class Teams {

    /** The noun that takes up a team. */
    static final String ROLE = "équipe";

    /** « Corée du Sud ». */
    private static final int LONGEST_COUNTRY = 3;

    private final Discourse discourse;
    private final ActorLexicon lexicon;
    private final boolean sport;
    private final TeamSigns signs;

    Teams(Discourse discourse) {
        this.discourse = discourse;
        this.lexicon = discourse.lexicon();
        this.sport = discourse.isSportsReport();
        this.signs = new TeamSigns(discourse.text(), lexicon);
    }

    boolean isSport() {
        return sport;
    }

    /** « les Suédoises »; but « le match entre Grecs et Belges ». */
    private static boolean isArticled(Token token) {
        return token.sentence().tokens().get(token.index() - 1).partOfSpeech() == PartOfSpeech.DET;
    }

    /** The countries that the article calls by their names; where it does not, « les Suédoises » are a team only if they play. */
    private Set<String> namedCountries() {
        Set<String> named = new HashSet<>();
        for (Sentence sentence : discourse.sentences()) {
            for (Token token : sentence.tokens()) {
                for (int end = token.index() + 1;
                        end
                                <= Math.min(
                                        token.index() + LONGEST_COUNTRY,
                                        sentence.tokens().size());
                        end++) {
                    Span name =
                            token.span().cover(sentence.tokens().get(end - 1).span());
                    String country = Character.isUpperCase(token.form().charAt(0))
                            ? discourse.lexicon().countries().ofCountry(NameKey.of(name.in(discourse.text())))
                            : null;
                    if (country != null) {
                        named.add(country);
                    }
                }
            }
        }
        return named;
    }

    /** « les [Français] Luc Morel et Jean Roy », « les [Polonais] de Lublin ». */
    private static boolean isBeforeName(Token token) {
        List<Token> tokens = token.sentence().tokens();
        int next = token.index() + 1;
        if (next + 1 < tokens.size() && NounPhrases.isBareDe(tokens.get(next))) {
            next++;
        }
        // « les Danois, Luc Morel et Jean Roy, »
        if (next + 2 < tokens.size()
                && tokens.get(next).form().equals(",")
                && Character.isUpperCase(tokens.get(next + 2).form().charAt(0))) {
            next++;
        }
        return next < tokens.size()
                && Character.isUpperCase(tokens.get(next).form().charAt(0));
    }

    /** Adds « les Suédoises », « les Danois »: the plural of a nationality is the team. */
    void addNationalities() {
        Set<String> named = sport ? namedCountries() : Set.of();
        for (int s = 0; sport && s < discourse.sentences().size(); s++) {
            for (Token token : discourse.sentences().get(s).tokens()) {
                Demonyms.Demonym demonym =
                        isPluralInhabitant(token, lexicon) ? lexicon.demonyms().of(token) : null;
                if (demonym != null
                        && demonym.isNational()
                        && !isBeforeName(token)
                        && (named.contains(demonym.country())
                                || TeamSigns.isOpponent(token)
                                || !isArticled(token)
                                || SyntacticRole.isActiveSubject(token))) {
                    add(token, s, demonym.country());
                }
            }
        }
    }

    static boolean isPluralInhabitant(Token token, ActorLexicon lexicon) {
        if (token.index() == 0 || !lexicon.demonyms().isInhabitant(token)) {
            return false;
        }
        List<Token> tokens = token.sentence().tokens();
        Token before = tokens.get(token.index() - 1);
        if (before.form().equals("entre")
                || (before.form().equals("et") && isAmongTwo(tokens, token.index() - 2, lexicon))) {
            // « le match entre Grecs et Belges »
            return NounPhrases.isPlural(token)
                    && Character.isUpperCase(token.form().charAt(0));
        }
        return before.partOfSpeech() == PartOfSpeech.DET && before.has(Feature.PLURAL) && before.has(Feature.DEFINITE);
    }

    private static boolean isAmongTwo(List<Token> tokens, int first, ActorLexicon lexicon) {
        return first > 0
                && tokens.get(first - 1).form().equals("entre")
                && lexicon.demonyms().isInhabitant(tokens.get(first));
    }

    private void add(Token token, int sentence, String country) {
        Token before = token.sentence().tokens().get(token.index() - 1);
        Span phrase = before.partOfSpeech() == PartOfSpeech.DET ? before.span().cover(token.span()) : token.span();
        Markable team = new Markable(phrase, MentionKind.NAME, token, sentence)
                .type(ActorType.ORGANIZATION)
                .name(token.span(), discourse.text())
                .acting(SyntacticRole.isArgument(token))
                .grammaticalGender(NounPhrases.genderOf(token))
                .plural(true)
                .country(country, token.form());
        team.role(ROLE);
        discourse.take(sentence, token);
        discourse.add(team);
    }

    /** Whether the name of a country or town is that of its team: it plays, or somebody plays against it, for it or in its place. */
    boolean isTeam(Name name, Token head, List<Token> words) {
        return sport
                && (plays(name, head, words)
                        || (isTown(name) && (signs.acts(name, head) || signs.isRelated(head, bearer(head, words)))));
    }

    /** Whether it plays in this report, so that « l'équipe », « le club » may take it up. */
    boolean plays(Name name, Token head, List<Token> words) {
        if (!sport) {
            return false;
        }
        boolean country = lexicon.countries().ofCountry(NameKey.of(name.span().in(discourse.text()))) != null;
        boolean plays = country
                && (SyntacticRole.isActiveSubject(head)
                        || SyntacticRole.isAgent(head)
                        || SurfaceSubject.predicate(head.sentence(), head, name.span(), lexicon) != null);
        return plays
                || (country && signs.hasScore(name, words.get(0)))
                || (mayBeTown(name) && (TeamSigns.isOpponent(bearer(head, words)) || signs.isInFixture(name.span())));
    }

    /** « Nantes » taken for a person: a town alone, where one plays. */
    boolean isTownAlone(List<Token> words) {
        Token town = words.get(0);
        return sport
                && words.size() == 1
                && lexicon.countries().isTownOfNote(NameKey.of(town.form()))
                && !lexicon.firstNames().contains(town.form())
                && !lexicon.persons().contains(town.form())
                && (town.index() == 0
                        || !Character.isUpperCase(town.sentence()
                                .tokens()
                                .get(town.index() - 1)
                                .form()
                                .charAt(0)));
    }

    /** « face à Guérande »: a place of which nothing is known but that somebody plays against it. */
    private boolean mayBeTown(Name name) {
        return isTown(name)
                || (name.type() == NameType.LOCATION
                        && lexicon.countries().ofPlace(NameKey.of(name.span().in(discourse.text()))) == null);
    }

    /** A country or a known town: one also wins at Monza, and waits at Bercy. */
    private boolean isTown(Name name) {
        NameKey key = NameKey.of(name.span().in(discourse.text()));
        return lexicon.countries().ofCountry(key) != null || lexicon.countries().isTown(key);
    }

    /** « face à Valmont et Brissac »: the word behind the preposition. */
    private static Token bearer(Token head, List<Token> words) {
        Token bearer = SyntacticRole.bearer(head);
        return bearer == head ? words.get(0) : bearer;
    }
}
