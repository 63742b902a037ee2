package io.github.depeche.actor;

import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.Token;
import java.util.List;

/** Where a person's name begins: « [l'Écossais] Callum Roy ». */
final class PersonBeginnings {

    private final ActorLexicon lexicon;

    PersonBeginnings(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The name from its first word. */
    Name whole(Name name, List<Token> words) {
        return !words.isEmpty() && name.type() != NameType.LOCATION && isNationality(name, words)
                ? new Name(new Span(words.get(1).span().begin(), name.span().end()), NameType.PERSON)
                : name;
    }

    /**
     * « le Qatari Hamad Al-Saïd »: a nationality with its article before a name of two words or a first name; « la Franco-Malienne Nahoma »:
     * two of them before any name.
     */
    private boolean isNationality(Name name, List<Token> words) {
        Token first = words.get(0);
        if (words.size() < 2
                || first.index() == 0
                || !first.sentence().tokens().get(first.index() - 1).has(Feature.ARTICLE)
                || !(lexicon.demonyms().of(first) != null || lexicon.demonyms().isOfTwo(first))) {
            return false;
        }
        Token next = words.get(1);
        return Character.isUpperCase(next.form().charAt(0))
                && (words.size() > 2
                        || name.type() == NameType.PERSON
                        || lexicon.firstNames().contains(next.form())
                        || lexicon.demonyms().isOfTwo(first));
    }
}
