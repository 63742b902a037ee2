package io.github.depeche.quote;

import io.github.depeche.Actor;
import io.github.depeche.Mention;
import io.github.depeche.MentionKind;
import io.github.depeche.Span;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Phrases with a name that explain a source behind a comma: whom the article has found there, with determiner and title. */
final class Appositions {

    private final Words words;
    private final Map<Integer, Span> named = new HashMap<>();

    Appositions(AnalyzedArticle article, Words words) {
        this.words = words;
        for (Actor actor : article.actors()) {
            for (Mention mention : actor.mentions()) {
                if (mention.kind() == MentionKind.NAME) {
                    named.put(mention.span().begin(), mention.span());
                }
            }
        }
    }

    /** « le maître d'œuvre, le bureau d'études Arcal, », « deux élues, Anne Roy et Inès Morel, »: set off by commas, hung on the head. */
    @Nullable
    Span to(Token head, Token comma) {
        Span first = namedBehind(head, comma);
        Token behind = first == null ? null : words.at(words.firstFrom(first.end()));
        Span last = first;
        if (first != null && head.has(Feature.PLURAL)) {
            Token other = behind != null && Words.is(behind, "et") ? words.after(behind) : null;
            last = other == null ? null : named.get(other.span().begin());
        }
        behind = last == null ? null : words.at(words.firstFrom(last.end()));
        boolean closed = behind == null || behind.partOfSpeech() == PartOfSpeech.PUNCT;
        return first == null || last == null || !closed ? null : first.cover(last);
    }

    /** The phrase with a name right behind the comma that explains the head; « Mes Anne Roy et Luc Morel » have a word before. */
    private @Nullable Span namedBehind(Token head, Token comma) {
        Token next = words.after(comma);
        if (next == null) {
            return null;
        }
        boolean word = !named.containsKey(next.span().begin()) && next.hasRelation("appos");
        Token begin = word ? words.after(next) : next;
        Span phrase = begin == null ? null : named.get(begin.span().begin());
        return phrase != null && isApposition(head, next.span().cover(phrase)) ? phrase : null;
    }

    private static boolean isApposition(Token head, Span phrase) {
        for (Token child : head.children()) {
            if (child.hasRelation("appos") && phrase.contains(child.span())) {
                return true;
            }
        }
        return false;
    }

    /** The name in the phrase set off by commas that explains the head; of several the first. */
    Optional<Span> nameIn(SpeakerPhrase phrase) {
        for (int i = words.firstFrom(phrase.head().span().end()); i < words.size(); i++) {
            Token token = words.at(i);
            if (token == null || token.span().begin() >= phrase.span().end()) {
                break;
            }
            Span name = token.form().equals(",") ? namedBehind(phrase.head(), token) : null;
            if (name != null) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
