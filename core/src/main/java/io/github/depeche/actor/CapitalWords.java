package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Common words that a capital has passed off as a name: « Photo », « SANTÉ », the « Logement » of a list of fields, « Analyse : … ». */
final class CapitalWords {

    private final ActorLexicon lexicon;
    private final TitleFinder titles;
    private final ExplainedNames explained;
    private final boolean sport;
    private final Set<String> ofLongerNames = new HashSet<>();

    /**
     * @param sport whether players go by their surnames, and teams by their colours
     */
    CapitalWords(ActorLexicon lexicon, boolean sport) {
        this.lexicon = lexicon;
        this.titles = new TitleFinder(lexicon);
        this.explained = new ExplainedNames(lexicon);
        this.sport = sport;
    }

    /** Takes note of the words of a name: « Petit » is a surname where « Emmanuel Petit » was spoken of. */
    void learn(List<Token> name) {
        if (name.size() > 1) {
            for (Token word : name) {
                ofLongerNames.add(word.form());
            }
        }
    }

    /**
     * Whether the name is nothing but such a word.
     *
     * @param acts whether it does what persons and organisations do
     */
    boolean isOne(Name name, List<Token> words, boolean acts) {
        if (name.type() == NameType.LOCATION || words.size() != 1) {
            return false;
        }
        Token word = words.get(0);
        String form = word.form();
        boolean common = Character.isUpperCase(form.charAt(0))
                && form.length() > 2
                && lexicon.isCommonWord(form)
                && !ofLongerNames.contains(form)
                && !lexicon.firstNames().contains(form)
                && lexicon.demonyms().of(word) == null;
        return common
                && !isKnown(form)
                && !lexicon.nouns().mayBe(word, ActorNoun::isOrganizationLabel)
                && explained.type(word) == null
                && (name.type() == NameType.PERSON ? isNoPerson(word) : isNoBody(word, acts));
    }

    private boolean isKnown(String form) {
        NameKey key = NameKey.of(form);
        return lexicon.media().containsName(key)
                || lexicon.institutions().of(key) != null
                || lexicon.countries().ofPlace(key) != null
                || lexicon.persons().contains(form)
                || !lexicon.organizations().nouns(form).isEmpty();
    }

    private boolean isNoPerson(Token word) {
        return titles.before(word, ActorType.PERSON) == null && (!sport || word.index() == 0);
    }

    /** « Respire a déposé un recours » is a body; « les Républicains » call themselves so, and teams « les Verts ». */
    private boolean isNoBody(Token word, boolean acts) {
        return !acts
                && !sport
                && titles.before(word, ActorType.ORGANIZATION) == null
                && !completesBody(word)
                && !lexicon.nouns().isPluralOf(word.form(), ActorNoun::isPerson);
    }

    /** « les éditions du Héron »: a part of their name. */
    private boolean completesBody(Token word) {
        List<Token> tokens = word.sentence().tokens();
        int at = word.index() - 1;
        while (at > 0 && (NounPhrases.isDe(tokens.get(at)) || tokens.get(at).has(Feature.ARTICLE))) {
            at--;
        }
        return at >= 0
                && at < word.index() - 1
                && lexicon.nouns().mayBe(tokens.get(at), ActorNoun::isOrganizationLabel);
    }
}
