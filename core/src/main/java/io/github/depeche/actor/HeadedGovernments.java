package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.MentionKind;
import io.github.depeche.Span;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Governments that go by the name of their head: « le gouvernement Valls », « l'administration Reagan ». */
final class HeadedGovernments {

    private final Discourse discourse;
    private final ActorLexicon lexicon;
    private final TitleFinder titles;
    private final CountryEvidence countries;

    /** Capitalised words that stand behind no noun of a government; {@code null} until one is asked for. */
    private @Nullable Set<String> elsewhere;

    HeadedGovernments(Discourse discourse) {
        this.discourse = discourse;
        this.lexicon = discourse.lexicon();
        this.titles = new TitleFinder(lexicon);
        this.countries = new CountryEvidence(discourse);
    }

    /** The noun of a government right before the name; none where the name is that of whoever has an office. */
    @Nullable
    Token before(Token first) {
        Token before = first.index() == 0 ? null : first.sentence().tokens().get(first.index() - 1);
        // « le ministre de la justice Urvoas » is a person
        if (before != null
                && before.partOfSpeech() == PartOfSpeech.NOUN
                && (isGovernment(before) || titles.before(first, ActorType.PERSON) == null)
                && lexicon.nouns().mayBe(before, ActorNoun::isAuthority)) {
            return before;
        }
        return null;
    }

    /** « l'ancienne ministre du gouvernement Valls »: the noun is no field of hers. */
    private boolean isGovernment(Token noun) {
        return lexicon.nouns().mayBe(noun, other -> other.is(NounClass.GOVERNMENT));
    }

    Markable markable(Token authority, Span head, int sentence) {
        Span name = authority.span().cover(head);
        discourse.take(sentence, name);
        Markable markable = new Markable(
                        NameMarkables.withDeterminer(authority, name), MentionKind.NAME, authority, sentence)
                .type(ActorType.ORGANIZATION)
                .name(name, discourse.text())
                .grammaticalGender(NounPhrases.genderOf(authority))
                .acting(SyntacticRole.isArgument(authority));
        countries.tell(markable);
        return markable;
    }

    /** Whether the article speaks of the head besides the government. */
    boolean isHeadNamedElsewhere(Token head) {
        if (elsewhere == null) {
            elsewhere = discourse.sentences().stream()
                    .flatMap(sentence -> sentence.tokens().stream())
                    .filter(token -> Character.isUpperCase(token.form().charAt(0)) && !isBehindAuthority(token))
                    .map(Token::form)
                    .collect(Collectors.toSet());
        }
        return elsewhere.contains(head.form());
    }

    private boolean isBehindAuthority(Token token) {
        return token.index() > 0
                && lexicon.nouns().mayBe(token.sentence().tokens().get(token.index() - 1), ActorNoun::isAuthority);
    }
}
