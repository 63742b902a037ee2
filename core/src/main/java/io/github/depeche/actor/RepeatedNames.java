package io.github.depeche.actor;

import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of organisations that were told by their label once: « le syndicat Vigie citoyenne … Vigie citoyenne a dit ». */
final class RepeatedNames {

    /** The words of each name, by its first; the longest before the others. */
    private final Map<String, List<List<String>>> names = new HashMap<>();

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** The name that begins with the word, if no word of it is covered; none if none does. */
    @Nullable
    Name at(Token token, Set<Token> covered) {
        List<Token> tokens = token.sentence().tokens();
        for (List<String> forms : names.getOrDefault(token.form(), List.of())) {
            int end = token.index() + forms.size();
            if (end <= tokens.size()
                    && forms.equals(tokens.subList(token.index(), end).stream()
                            .map(Token::form)
                            .toList())
                    && !covered.contains(tokens.get(end - 1))) {
                return new Name(token.span().cover(tokens.get(end - 1).span()), NameType.ORGANIZATION);
            }
        }
        return null;
    }

    void remember(Token first, Token last) {
        List<String> forms = first.sentence().tokens().subList(first.index(), last.index() + 1).stream()
                .map(Token::form)
                .toList();
        List<List<String>> known = names.computeIfAbsent(first.form(), form -> new ArrayList<>(1));
        if (!known.contains(forms)) {
            known.add(forms);
            // « Vigie citoyenne Bretagne » before « Vigie citoyenne »
            known.sort(Comparator.<List<String>>comparingInt(List::size).reversed());
        }
    }
}
