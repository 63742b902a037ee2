package io.github.depeche.actor;

import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import io.github.depeche.lexicon.NameParticles;
import java.util.List;

/**
 * Persons' names that go on behind a particle where a name finder has stopped: « Dominique [de Calan] », « Claire d'Ormoy [de Brécart] », « Luc de La
 * [Sallière] ».
 */
final class ParticleNames {

    /** « de La Tour » has two particles. */
    private static final int MOST_PARTICLES = 2;

    private final ActorLexicon lexicon;

    ParticleNames(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The name with its first name and all of its surnames. */
    Name whole(Name name, List<Token> words) {
        if (words.isEmpty() || !mayGoOn(name, words)) {
            return name;
        }
        Token first = words.size() > 1 ? firstName(words.get(0)) : words.get(0);
        Token last = words.get(words.size() - 1);
        Token end = last;
        for (Token next = surname(end); next != end; next = surname(end)) {
            end = next;
        }
        boolean same = first == words.get(0) && end == last;
        return same ? name : new Name(first.span().cover(end.span()), NameType.PERSON);
    }

    /** « [Claire d']Ormoy de Brécart »: the first name before the particle; the first word itself if none stands there. */
    private Token firstName(Token first) {
        List<Token> tokens = first.sentence().tokens();
        int at = first.index() - 1;
        while (at >= 0 && at >= first.index() - MOST_PARTICLES && isParticle(tokens.get(at))) {
            at--;
        }
        boolean particle = at >= 0 && at < first.index() - 1;
        return particle && isFirstName(tokens.get(at)) ? tokens.get(at) : first;
    }

    /** A first name alone, or a name that has a particle already; « la France de Demain » has an article. */
    private boolean mayGoOn(Name name, List<Token> words) {
        Token first = words.get(0);
        if (words.size() > 1) {
            return name.type() == NameType.PERSON
                    && words.subList(1, words.size()).stream().anyMatch(ParticleNames::isParticle);
        }
        boolean article = first.index() > 0
                && first.sentence().tokens().get(first.index() - 1).partOfSpeech() == PartOfSpeech.DET;
        return !article && isFirstName(first);
    }

    private boolean isFirstName(Token word) {
        return Character.isUpperCase(word.form().charAt(0))
                && lexicon.firstNames().contains(word.form());
    }

    /** The next surname behind its particles; the last word itself if none stands there. */
    private Token surname(Token last) {
        List<Token> tokens = last.sentence().tokens();
        int begin = last.index() + 1;
        int at = begin;
        while (at < tokens.size() && at < begin + MOST_PARTICLES && isParticle(tokens.get(at))) {
            at++;
        }
        // « Luc de La | Sallière »: the article of a surname has a capital
        boolean cut = at == begin && isArticle(last);
        if ((at == begin && !cut) || at >= tokens.size()) {
            return last;
        }
        Token surname = tokens.get(at);
        boolean own = cut || isArticle(tokens.get(at - 1)) || !isKnown(surname);
        boolean fits = (cut || surname.partOfSpeech() == PartOfSpeech.PROPN)
                && Character.isUpperCase(surname.form().charAt(0));
        return fits && own ? surname : last;
    }

    private boolean isKnown(Token surname) {
        NameKey key = NameKey.of(surname.form());
        return lexicon.countries().ofPlace(key) != null || lexicon.isOrganization(key);
    }

    private static boolean isArticle(Token word) {
        return Character.isUpperCase(word.form().charAt(0)) && isParticle(word);
    }

    /** « de », « La », « van ». */
    static boolean isParticle(Token word) {
        return NameParticles.contains(NameKey.of(word.form()).toString());
    }
}
