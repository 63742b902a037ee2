package io.github.depeche.actor;

import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names that a name finder has begun too early: « PDG d'Hydro-Québec », « membres du gang des Coyotes », « assemblée générale du Cercle Vauban ». */
final class BodyParts {

    /** Words before the preposition: « assemblée générale extraordinaire ». */
    private static final int LONGEST = 3;

    private final ActorLexicon lexicon;

    BodyParts(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The name of the body alone. */
    Name withoutPart(Name name, List<Token> words) {
        if (name.type() != NameType.ORGANIZATION || words.size() < 3) {
            return name;
        }
        Token first = words.get(0);
        if (words.get(1).partOfSpeech() == PartOfSpeech.ADP
                && isCapital(words.get(2))
                && lexicon.nouns().mayBe(first, noun -> noun.is(NounClass.OFFICE))) {
            return from(words.get(2), name);
        }
        if (isCapital(first) || !isPart(first)) {
            return name;
        }
        Name whole = ofBody(name, words);
        if (whole != null) {
            return whole;
        }
        int at = 1;
        while (at < words.size() && at <= LONGEST && words.get(at).partOfSpeech() == PartOfSpeech.ADJ) {
            at++;
        }
        if (at + 1 >= words.size() || !NounPhrases.isDe(words.get(at))) {
            return name;
        }
        at++;
        if (words.get(at).partOfSpeech() == PartOfSpeech.DET && at + 1 < words.size()) {
            at++;
        }
        return isBody(words.get(at)) ? from(words.get(at), name) : name;
    }

    /** « commission des affaires sociales du [Sénat] »: behind a field, a body with a capital and its article. */
    private @Nullable Name ofBody(Name name, List<Token> words) {
        for (int i = words.size() - 1; i > 2; i--) {
            Token before = words.get(i - 1);
            boolean of = before.form().equals("du")
                    || (before.has(Feature.DEFINITE) && NounPhrases.isBareDe(words.get(i - 2)));
            if (of && isCapital(words.get(i)) && isBody(words.get(i)) && !isCapital(words.get(1))) {
                return from(words.get(i), name);
            }
        }
        return null;
    }

    private static Name from(Token first, Name name) {
        return new Name(new Span(first.span().begin(), name.span().end()), name.type());
    }

    private boolean isPart(Token noun) {
        return lexicon.words().is(ClosedWordSets.Kind.PART, noun)
                || lexicon.nouns().mayBe(noun, ActorNoun::isPerson);
    }

    /** « l'équipe de l'OLTE », « la section locale du Parti horizon »; but « l'équipe de Lille », « le comité des fêtes », « la commission de la Pêche ». */
    private boolean isBody(Token first) {
        NameKey key = NameKey.of(first.form());
        if (!isCapital(first)) {
            return lexicon.nouns().mayBe(first, noun -> noun.isOrganizationLabel() && !noun.is(NounClass.GROUP));
        }
        return lexicon.countries().ofPlace(key) == null
                && (HouseNames.isAcronym(first.form())
                        || lexicon.isOrganization(key)
                        || lexicon.nouns().mayBe(first, ActorNoun::isOrganizationLabel));
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.form().charAt(0));
    }
}
