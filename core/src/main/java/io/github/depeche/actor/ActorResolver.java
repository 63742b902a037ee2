package io.github.depeche.actor;

import io.github.depeche.Block;
import io.github.depeche.Metadata;
import io.github.depeche.Name;
import io.github.depeche.TimeExpression;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.Sentence;
import java.util.List;

/** Names and trees → mentions → actors. */
public final class ActorResolver {

    private final ActorLexicon lexicon;

    private ActorResolver(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Loads the lexicons of a language. */
    public static ActorResolver load(LanguagePack pack) {
        return new ActorResolver(ActorLexicon.load(pack));
    }

    /** Finds the actors. */
    public Cast resolve(
            String text,
            List<Block> blocks,
            Metadata metadata,
            List<Sentence> sentences,
            List<Name> names,
            List<TimeExpression> times) {
        // the place of a dateline acts no more than its date
        List<Sentence> told =
                sentences.stream().filter(sentence -> !sentence.isDateline()).toList();
        Discourse discourse = new Discourse(text, told, times, lexicon);
        List<Name> inText = new CreditMarkables(discourse, blocks).addAll(metadata, names);
        new NameMarkables(discourse).addAll(inText);
        new DescriptionMarkables(discourse).addAll();
        new IndefiniteMarkables(discourse).addAll();
        new PronounMarkables(discourse).addAll();
        discourse.sort();

        // from the surest to the boldest: names, appositions, then descriptions and pronouns in reading order
        new NameMatcher(discourse).match();
        MarkablesByHead byHead = new MarkablesByHead(discourse);
        new AppositionLinker(discourse, byHead).link();
        List<Markable> coordinations = new Coordinations(discourse, byHead).find();
        new CoreferencePass(discourse, byHead).resolve(coordinations);

        return new Cast(discourse, coordinations);
    }
}
