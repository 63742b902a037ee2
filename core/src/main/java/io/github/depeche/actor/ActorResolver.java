package io.github.depeche.actor;

import io.github.depeche.Block;
import io.github.depeche.Metadata;
import io.github.depeche.Name;
import io.github.depeche.TimeExpression;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.Sentence;
import io.github.depeche.linguistics.LogLinearModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Names and trees → mentions → actors. */
public final class ActorResolver {

    private final ActorLexicon lexicon;

    private final LogLinearModel antecedents;

    private final LogLinearModel speakers;

    private ActorResolver(ActorLexicon lexicon, LogLinearModel antecedents, LogLinearModel speakers) {
        this.lexicon = lexicon;
        this.antecedents = antecedents;
        this.speakers = speakers;
    }

    /** Loads the lexicons and the model of a language. */
    public static ActorResolver load(LanguagePack pack) {
        return load(pack, LogLinearModel.load(pack, "antecedents.bin"), LogLinearModel.load(pack, "speakers.bin"));
    }

    /**
     * Loads the lexicons of a language.
     *
     * @param antecedents tells whom pronouns and descriptions take up
     * @param speakers tells who speaks in the quotes whose source is no name
     */
    public static ActorResolver load(LanguagePack pack, LogLinearModel antecedents, LogLinearModel speakers) {
        return new ActorResolver(ActorLexicon.load(pack), antecedents, speakers);
    }

    /** What the resolver chooses between in an article, to learn from. */
    public List<AntecedentExample> examples(AnalyzedArticle article) {
        List<AntecedentExample> examples = new ArrayList<>();
        resolve(article, examples::add);
        return examples;
    }

    /** Finds the actors of an article anew. */
    public Cast resolve(AnalyzedArticle article) {
        return resolve(article, null);
    }

    private Cast resolve(AnalyzedArticle article, @Nullable Consumer<AntecedentExample> examples) {
        return resolve(
                article.text(),
                article.blocks(),
                article.metadata(),
                article.sentences(),
                article.names(),
                article.times(),
                () -> {},
                examples);
    }

    /** Finds the actors. */
    public Cast resolve(
            String text,
            List<Block> blocks,
            Metadata metadata,
            List<Sentence> sentences,
            List<Name> names,
            List<TimeExpression> times) {
        return resolve(text, blocks, metadata, sentences, names, times, () -> {});
    }

    /**
     * Finds them too, and lets the caller end a work that takes too long.
     *
     * @param checkpoint is run between the steps; what it throws ends the work
     */
    public Cast resolve(
            String text,
            List<Block> blocks,
            Metadata metadata,
            List<Sentence> sentences,
            List<Name> names,
            List<TimeExpression> times,
            Runnable checkpoint) {
        return resolve(text, blocks, metadata, sentences, names, times, checkpoint, null);
    }

    private Cast resolve(
            String text,
            List<Block> blocks,
            Metadata metadata,
            List<Sentence> sentences,
            List<Name> names,
            List<TimeExpression> times,
            Runnable checkpoint,
            @Nullable Consumer<AntecedentExample> examples) {
        // the place of a dateline acts no more than its date
        List<Sentence> told =
                sentences.stream().filter(sentence -> !sentence.isDateline()).toList();
        Discourse discourse = new Discourse(text, told, times, lexicon);
        checkpoint.run();
        List<Name> inText = new CreditMarkables(discourse, blocks).addAll(metadata, names);
        new GovernmentMarkables(discourse).addAll();
        new NameMarkables(discourse).addAll(inText);
        checkpoint.run();
        new DescriptionMarkables(discourse).addAll();
        new IndefiniteMarkables(discourse).addAll();
        checkpoint.run();
        new PronounMarkables(discourse).addAll();
        discourse.sort();

        // from the surest to the boldest: names, appositions, then descriptions and pronouns in reading order
        checkpoint.run();
        new NameMatcher(discourse).match();
        new OtherNames(discourse).join();
        MarkablesByHead byHead = new MarkablesByHead(discourse);
        new BodyComplements(discourse, byHead).unify();
        checkpoint.run();
        new AppositionLinker(discourse, byHead).link();
        new MistakenHouses(discourse).takeUp();
        new IntroducedNames(discourse).link();
        List<Markable> coordinations = new Coordinations(discourse, byHead).find();
        checkpoint.run();
        new CoreferencePass(discourse, byHead, antecedents, examples).resolve(coordinations);

        checkpoint.run();
        return new Cast(discourse, coordinations, metadata.publisher().orElse(null), speakers);
    }
}
