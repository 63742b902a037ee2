package io.github.depeche.workshop;

import io.github.depeche.workshop.coreference.EvaluateCoreference;
import io.github.depeche.workshop.evaluation.Evaluate;
import io.github.depeche.workshop.evaluation.EvaluateLayout;
import io.github.depeche.workshop.evaluation.EvaluateTime;
import io.github.depeche.workshop.grammar.EvaluateGrammar;
import io.github.depeche.workshop.grammar.EvaluateTokens;
import io.github.depeche.workshop.grammar.TrainGrammar;
import io.github.depeche.workshop.grammar.TrainUnmarkedEnds;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The workshop's front door: each command trains, builds or measures one thing. */
@Command(
        name = "workshop",
        mixinStandardHelpOptions = true,
        description = "Builds and measures the models of Dépêche.",
        subcommands = {
            // one a line, by name
            BuildNameLexicons.class,
            BuildProfessions.class,
            Evaluate.class,
            EvaluateCoreference.class,
            EvaluateGrammar.class,
            EvaluateNames.class,
            EvaluateTime.class,
            EvaluateLayout.class,
            EvaluateTokens.class,
            TrainAntecedents.class,
            TrainArticles.class,
            TrainCircumstances.class,
            TrainGrammar.class,
            TrainNames.class,
            TrainSpeakers.class,
            TrainTellings.class,
            TrainFactuality.class,
            TrainTriggers.class,
            TrainQuotes.class,
            TrainUnmarkedEnds.class
        })
public final class Workshop {

    private Workshop() {}

    /** Runs a command; the exit status is 0, 1 (it failed) or 2 (usage). */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Workshop()).execute(args));
    }
}
