package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;

/** What a rank or a post right before a name tells of it: « le capitaine de frégate Astrel-Ndo », « le directeur Afrique de Velmora ». */
final class RankedNames {

    private final ActorLexicon lexicon;

    RankedNames(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** « le capitaine de frégate Astrel-Ndo »: one unknown word behind what somebody is, with the kind of it. */
    boolean isOfRank(Name name, List<Token> words) {
        Token first = words.get(0);
        List<Token> tokens = first.sentence().tokens();
        int kind = first.index() - 1;
        return words.size() == 1
                && kind > 1
                && name.type() == NameType.ORGANIZATION
                && !HouseNames.isAcronym(first.form())
                && !lexicon.isOrganization(keyOf(first))
                && tokens.get(kind).partOfSpeech() == PartOfSpeech.NOUN
                && NounPhrases.isBareDe(tokens.get(kind - 1))
                && !lexicon.nouns().mayBe(tokens.get(kind), noun -> noun.type() == ActorType.ORGANIZATION)
                && lexicon.nouns().mayBe(tokens.get(kind - 2), ActorNoun::isTitle);
    }

    /** « le directeur [Afrique de Velmora] »: a part of the world is what he is the director of. */
    boolean isField(Name name, Token first) {
        NameKey key = keyOf(first);
        return name.type() == NameType.LOCATION
                && (lexicon.countries().ofPlace(key) != null
                        || lexicon.countries().isRegion(key));
    }

    private static NameKey keyOf(Token word) {
        return NameKey.of(word.form());
    }
}
