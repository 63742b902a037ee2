package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.MentionKind;
import io.github.depeche.Span;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import org.jspecify.annotations.Nullable;

/** Governments that go by the name of their head: « le gouvernement Valls », « l'administration Reagan ». */
final class HeadedGovernments {

    private final Discourse discourse;
    private final ActorLexicon lexicon;
    private final TitleFinder titles;
    private final CountryEvidence countries;

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
    boolean isHeadNamedElsewhere(Span head, Token authority) {
        String text = discourse.text();
        String form = head.in(text);
        String label = text.substring(authority.span().begin(), head.begin());
        for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length())) {
            if (!text.startsWith(label, at - label.length())) {
                return true;
            }
        }
        return false;
    }
}
