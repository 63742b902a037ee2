package io.github.depeche.actor;

import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.Span;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** « Vox & Data », « Rothmann & Cie »: capitals about an ampersand are one firm's name, however a name finder has cut it. */
final class Ampersands {

    private Ampersands() {}

    /** The names of the sentence, those about an ampersand made one. */
    static List<Name> join(Sentence sentence, List<Name> names) {
        List<Name> joined = names;
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i < tokens.size() - 1; i++) {
            Token before = tokens.get(i - 1);
            Token after = tokens.get(i + 1);
            // « R & D » is none
            boolean letters = before.form().length() == 1 && after.form().length() == 1;
            boolean firm = tokens.get(i).form().equals("&")
                    && !letters
                    && Character.isUpperCase(before.form().charAt(0))
                    && Character.isUpperCase(after.form().charAt(0));
            if (firm) {
                joined = cover(joined, before.span().cover(after.span()));
            }
        }
        return joined;
    }

    /** The names with one that covers these words and all that overlap them. */
    private static List<Name> cover(List<Name> names, Span words) {
        List<Name> others = new ArrayList<>(names.size() + 1);
        Span whole = words;
        for (Name name : names) {
            if (name.span().begin() < words.end() && words.begin() < name.span().end()) {
                whole = whole.cover(name.span());
            } else {
                others.add(name);
            }
        }
        others.add(new Name(whole, NameType.ORGANIZATION));
        others.sort(Comparator.comparing(Name::span));
        return others;
    }
}
