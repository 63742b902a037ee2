package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.MentionKind;
import io.github.depeche.Quote;
import io.github.depeche.QuoteType;
import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Pronouns and possessives of the first and second person inside quotation marks: « je », « nous » are the speaker, « vous » whom he addresses. */
final class SpokenPronouns {

    private enum Person {
        /** « je », « mon »: one person. */
        SPEAKER,
        /** « nous », « notre »: the speaker, alone or with others. */
        SPEAKERS,
        /** « tu », « vous ». */
        ADDRESSEE
    }

    private final Discourse discourse;
    private final Set<Token> resolved = Collections.newSetFromMap(new IdentityHashMap<>());

    SpokenPronouns(Discourse discourse) {
        this.discourse = discourse;
    }

    /** Adds the pronouns to the entities; those of a quote within a quote belong to the inner one. */
    void resolve(Map<Quote, Entity> speakers, Function<Quote, @Nullable Entity> addressees) {
        List<Quote> innermostFirst = new ArrayList<>(speakers.keySet());
        innermostFirst.sort(Comparator.comparingInt(SpokenPronouns::extent));
        for (Quote quote : innermostFirst) {
            Entity speaker = speakers.get(quote);
            if (speaker != null) {
                for (Span words : inMarks(quote)) {
                    resolve(words, speaker, addressees.apply(quote));
                }
            }
        }
    }

    private static int extent(Quote quote) {
        List<Span> content = quote.content();
        return content.get(0).cover(content.get(content.size() - 1)).length();
    }

    /** An answer of an interview is verbatim without marks. */
    private static List<Span> inMarks(Quote quote) {
        return quote.type() == QuoteType.DIRECT ? quote.content() : quote.verbatim();
    }

    private void resolve(Span words, Entity speaker, @Nullable Entity addressee) {
        for (int s = discourse.sentenceAt(words.begin());
                s < discourse.sentences().size();
                s++) {
            if (discourse.sentences().get(s).span().begin() >= words.end()) {
                return;
            }
            List<Token> tokens = discourse.sentences().get(s).tokens();
            for (int i = Discourse.firstAtOrAfter(tokens, words.begin());
                    i < tokens.size() && tokens.get(i).span().begin() < words.end();
                    i++) {
                Token token = tokens.get(i);
                Person person = words.contains(token.span()) && resolved.add(token) ? personOf(token) : null;
                Entity entity = person == null ? null : referent(person, speaker.current(), addressee);
                if (entity != null) {
                    Markable pronoun = new Markable(token.span(), MentionKind.PRONOUN, token, s)
                            .acting(SyntacticRole.isArgument(token));
                    discourse.add(pronoun);
                    entity.add(pronoun);
                }
            }
        }
    }

    private static @Nullable Entity referent(Person person, Entity speaker, @Nullable Entity addressee) {
        return switch (person) {
            case SPEAKER -> speaker.type() == ActorType.PERSON ? speaker : null;
            case SPEAKERS -> speaker;
            case ADDRESSEE -> addressee == null ? null : addressee.current();
        };
    }

    private static @Nullable Person personOf(Token token) {
        boolean possessive = token.partOfSpeech() == PartOfSpeech.DET && !token.has(Feature.THIRD_PERSON);
        if (token.partOfSpeech() != PartOfSpeech.PRON && !possessive) {
            return null;
        }
        return switch (PronounMarkables.bare(token.form()).toLowerCase(Locale.ROOT)) {
            case "je", "j'", "me", "m'", "moi", "moi-même", "mon", "ma", "mes", "mien", "mienne" -> Person.SPEAKER;
            case "nous", "nous-mêmes", "notre", "nos", "nôtre", "nôtres" -> Person.SPEAKERS;
            case "tu", "te", "t'", "toi", "ton", "ta", "tes", "vous", "vous-même", "vous-mêmes", "votre", "vos" ->
                Person.ADDRESSEE;
            default -> null;
        };
    }
}
