package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.MentionKind;
import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Governments that are named by their country: « le gouvernement turc », « la diplomatie canadienne », « le gouvernement du Burundi ». */
final class GovernmentMarkables {

    /** Words behind the noun: « gouvernement fédéral des États-Unis » has five. */
    private static final int REACH = 5;

    private final Discourse discourse;
    private final ActorLexicon lexicon;

    GovernmentMarkables(Discourse discourse) {
        this.discourse = discourse;
        this.lexicon = discourse.lexicon();
    }

    void addAll() {
        for (int s = 0; s < discourse.sentences().size(); s++) {
            for (Token token : discourse.sentences().get(s).tokens()) {
                ActorNoun noun = government(token);
                if (noun != null) {
                    add(token, noun, s);
                }
            }
        }
    }

    private @Nullable ActorNoun government(Token token) {
        if (token.partOfSpeech() != PartOfSpeech.NOUN || token.index() == 0) {
            return null;
        }
        String form = token.lowerForm();
        for (ActorNoun noun : lexicon.nouns().of(token)) {
            // « les gouvernements » are several, « les autorités » have no singular
            boolean one = !token.has(Feature.PLURAL) || noun.lemma().equals(form);
            if (noun.is(NounClass.GOVERNMENT)
                    && one
                    && DescriptionMarkables.referenceOf(token) == Markable.Reference.DEFINITE) {
                return noun;
            }
        }
        return null;
    }

    private void add(Token head, ActorNoun noun, int sentence) {
        List<Token> tokens = head.sentence().tokens();
        for (int i = head.index() + 1; i < tokens.size() && i <= head.index() + REACH; i++) {
            Token token = tokens.get(i);
            Demonyms.Demonym demonym = token.partOfSpeech() == PartOfSpeech.ADJ
                    ? lexicon.demonyms().of(token)
                    : null;
            if (demonym != null && demonym.isNational()) {
                add(head, noun, sentence, token.span().end(), demonym.country(), token.form());
                return;
            }
            int end = endOfCountry(token);
            if (end > 0) {
                String name = discourse.text().substring(token.span().begin(), end);
                String country = lexicon.countries().ofCountry(NameKey.of(name));
                if (country != null) {
                    add(head, noun, sentence, end, country, name);
                }
                return;
            }
            if (!mayStandBetween(token)) {
                return;
            }
        }
    }

    private static boolean mayStandBetween(Token token) {
        return token.partOfSpeech() == PartOfSpeech.ADJ
                || token.partOfSpeech() == PartOfSpeech.DET
                || (token.partOfSpeech() == PartOfSpeech.ADP
                        && token.lowerForm().startsWith("d"));
    }

    /** Where the name of a country ends that begins with the word; 0 if none does. */
    private int endOfCountry(Token first) {
        if (!Character.isUpperCase(first.form().charAt(0))) {
            return 0;
        }
        List<Token> tokens = first.sentence().tokens();
        int end = 0;
        Span span = first.span();
        for (int i = first.index(); i < tokens.size() && i <= first.index() + REACH; i++) {
            span = span.cover(tokens.get(i).span());
            boolean word = Character.isLetter(tokens.get(i).form().charAt(0));
            if (word && lexicon.countries().ofCountry(NameKey.of(span.in(discourse.text()))) != null) {
                end = span.end();
            }
        }
        return end;
    }

    private void add(Token head, ActorNoun noun, int sentence, int end, String country, String evidence) {
        Span name = new Span(head.span().begin(), end);
        Token determiner = head.sentence().tokens().get(head.index() - 1);
        Span span = determiner.partOfSpeech() == PartOfSpeech.DET
                ? determiner.span().cover(name)
                : name;
        discourse.take(sentence, name);
        discourse.add(new Markable(span, MentionKind.NAME, head, sentence)
                .type(ActorType.STATE)
                .name(name, discourse.text())
                .noun(noun)
                .grammaticalGender(NounPhrases.genderOf(head))
                .acting(SyntacticRole.isArgument(head))
                .country(country, evidence));
    }
}
