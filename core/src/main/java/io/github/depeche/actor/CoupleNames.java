package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** « Thierry et Véronique Roy »: two persons who share a surname are named by one name together. */
final class CoupleNames {

    private CoupleNames() {}

    /** The names of a sentence, those of couples whole. */
    static List<Name> complete(Discourse discourse, int sentence, List<Name> names) {
        List<Name> result = new ArrayList<>(names.size());
        for (Name name : names) {
            Token first = name.type() == NameType.PERSON ? otherFirstName(discourse, sentence, name) : null;
            if (first == null) {
                result.add(name);
                continue;
            }
            Name before = result.isEmpty() ? null : result.get(result.size() - 1);
            if (before != null && before.span().end() > first.span().begin()) {
                if (!before.span().equals(first.span())) {
                    // « Karim Thierry et Véronique Roy » are two whole names
                    result.add(name);
                    continue;
                }
                result.remove(result.size() - 1);
            }
            result.add(new Name(first.span().cover(name.span()), NameType.PERSON));
        }
        return result;
    }

    /** Whether the words of a name are two first names and their surname. */
    static boolean isCouple(List<Token> words) {
        return words.size() > 3 && words.get(1).form().equals("et");
    }

    private static @Nullable Token otherFirstName(Discourse discourse, int sentence, Name name) {
        FirstNames firstNames = discourse.lexicon().firstNames();
        List<Token> words = discourse.tokens(sentence, name.span());
        int index = words.size() < 2 ? 0 : words.get(0).index();
        if (index < 2 || !firstNames.contains(words.get(0).form())) {
            return null;
        }
        List<Token> tokens = discourse.sentences().get(sentence).tokens();
        Token other = tokens.get(index - 2);
        boolean joined = tokens.get(index - 1).form().equals("et")
                && Character.isUpperCase(other.form().charAt(0))
                && firstNames.contains(other.form());
        // « Louis Martin et Anne Roy »: Martin is a first name too
        boolean surname =
                index > 2 && Character.isUpperCase(tokens.get(index - 3).form().charAt(0));
        return joined && !surname && !isRanked(other, discourse.lexicon()) ? other : null;
    }

    /** « le capitaine [Nicolas] et Anne Roy »: what one person is stands before a surname. */
    private static boolean isRanked(Token name, ActorLexicon lexicon) {
        Token before = name.index() == 0 ? name : name.sentence().tokens().get(name.index() - 1);
        return before.has(Feature.SINGULAR) && new TitleFinder(lexicon).adjacent(name, ActorType.PERSON) != null;
    }
}
