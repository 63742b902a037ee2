package io.github.depeche.workshop.coreference;

import io.github.depeche.Actor;
import io.github.depeche.Metadata;
import io.github.depeche.Name;
import io.github.depeche.Span;
import io.github.depeche.actor.ActorResolver;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import io.github.depeche.linguistics.LearnedNameFinder;
import io.github.depeche.models.fr.FrenchPack;
import io.github.depeche.workshop.coreference.CorefDocument.GoldMention;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures coreference on chains of named persons and organisations, with their mentions given. */
@Command(
        name = "evaluate-coreference",
        mixinStandardHelpOptions = true,
        description = {
            "Measures coreference on a CoNLL file with trees and chains (the format of Democrat).",
            "Measured are the mentions, given, of chains of two and more that name a person or an organisation;"
                    + " names come from the name finder, trees from the file."
        })
public final class EvaluateCoreference implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "A CoNLL file with chains in the last column.")
    private Path file = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Ratio mucRecall = new Ratio();
    private final Ratio mucPrecision = new Ratio();
    private final Ratio b3Recall = new Ratio();
    private final Ratio b3Precision = new Ratio();
    private final Ratio ceafRecall = new Ratio();
    private final Ratio ceafPrecision = new Ratio();
    private final Ratio pronouns = new Ratio();
    private final Ratio resolvedPronouns = new Ratio();

    @Override
    public Integer call() throws IOException {
        FrenchPack pack = new FrenchPack();
        ActorResolver resolver = ActorResolver.load(pack);
        LearnedNameFinder nameFinder = LearnedNameFinder.load(pack);
        for (CorefDocument document : ChainReader.documents(file)) {
            List<Name> names = nameFinder.find(document.text(), document.sentences());
            List<Actor> actors = resolver.resolve(
                            document.text(),
                            document.blocks(),
                            Metadata.builder().build(),
                            document.sentences(),
                            names,
                            List.of())
                    .actors();
            measure(document, actors);
        }
        PrintWriter out = spec.commandLine().getOut();
        print(out, "MUC", mucRecall, mucPrecision);
        print(out, "B3", b3Recall, b3Precision);
        print(out, "CEAFe", ceafRecall, ceafPrecision);
        double conll = (Ratio.f1(mucRecall, mucPrecision)
                        + Ratio.f1(b3Recall, b3Precision)
                        + Ratio.f1(ceafRecall, ceafPrecision))
                / 3;
        out.println(String.format(Locale.ROOT, "CoNLL F1 %.1f", conll));
        out.println(String.format(
                Locale.ROOT,
                "pronouns right %.1f of %.0f; of the %.0f resolved %.1f",
                pronouns.percent(),
                pronouns.of(),
                resolvedPronouns.of(),
                resolvedPronouns.percent()));
        out.flush();
        return 0;
    }

    private static void print(PrintWriter out, String name, Ratio recall, Ratio precision) {
        out.println(String.format(
                Locale.ROOT,
                "%-6s P %5.1f  R %5.1f  F1 %5.1f",
                name,
                precision.percent(),
                recall.percent(),
                Ratio.f1(recall, precision)));
    }

    private void measure(CorefDocument document, List<Actor> actors) {
        List<GoldMention> mentions = inScope(document);
        List<Integer> key = new ArrayList<>();
        List<Integer> response = new ArrayList<>();
        int alone = actors.size();
        for (GoldMention mention : mentions) {
            key.add(mention.chain());
            int actor = actorOf(mention, actors);
            response.add(actor < 0 ? alone++ : actor);
        }
        Clustering clustering = new Clustering(key, response);
        clustering.addMuc(mucRecall, mucPrecision);
        clustering.addB3(b3Recall, b3Precision);
        clustering.addCeafe(ceafRecall, ceafPrecision);
        for (int i = 0; i < mentions.size(); i++) {
            if (isPronoun(mentions.get(i)) && key.subList(0, i).contains(key.get(i))) {
                boolean resolved = response.get(i) < actors.size();
                boolean right = resolved && isRight(i, key, response);
                pronouns.add(right ? 1 : 0, 1);
                if (resolved) {
                    resolvedPronouns.add(right ? 1 : 0, 1);
                }
            }
        }
    }

    /** Whether an earlier mention of the same chain was given the same actor, and the latest such mention of the actor is of this chain. */
    private static boolean isRight(int index, List<Integer> key, List<Integer> response) {
        for (int i = index - 1; i >= 0; i--) {
            if (response.get(i).equals(response.get(index))) {
                return key.get(i).equals(key.get(index));
            }
        }
        return false;
    }

    private static List<GoldMention> inScope(CorefDocument document) {
        Map<Integer, Integer> sizes = new HashMap<>();
        Set<Integer> named = new HashSet<>();
        for (GoldMention mention : document.mentions()) {
            sizes.merge(mention.chain(), 1, Integer::sum);
            if (mention.named()) {
                named.add(mention.chain());
            }
        }
        return document.mentions().stream()
                .filter(mention -> named.contains(mention.chain()) && sizes.getOrDefault(mention.chain(), 0) > 1)
                .toList();
    }

    private static boolean isPronoun(GoldMention mention) {
        Token word = mention.words().get(0);
        return mention.words().size() == 1 && (isThirdPersonPronoun(word) || isThirdPersonPossessive(word));
    }

    private static boolean isThirdPersonPronoun(Token word) {
        return word.partOfSpeech() == PartOfSpeech.PRON
                && !word.has(Feature.FIRST_PERSON)
                && !word.has(Feature.SECOND_PERSON)
                && !word.lemma().equals("on");
    }

    /** The corpus does not tell the owner's person of « mon » and « leur »: son, sa, ses, leur, leurs. */
    private static boolean isThirdPersonPossessive(Token word) {
        return word.partOfSpeech() == PartOfSpeech.DET
                && word.has(Feature.POSSESSIVE)
                && "sl".indexOf(word.form().toLowerCase(Locale.ROOT).charAt(0)) >= 0;
    }

    /** The one actor that has a mention with the same extent, or else with the same beginning or end around the same head; -1 if none. */
    private static int actorOf(GoldMention gold, List<Actor> actors) {
        Span span = gold.span();
        Span head = gold.head().span();
        int best = -1;
        int smallest = Integer.MAX_VALUE;
        for (int i = 0; i < actors.size(); i++) {
            for (var mention : actors.get(i).mentions()) {
                Span other = mention.span();
                if (other.equals(span)) {
                    return i;
                }
                boolean alike = other.contains(head)
                        && (other.begin() == span.begin() || other.end() == span.end() || span.contains(other));
                if (alike && gold.words().size() > 1 && other.length() < smallest) {
                    best = i;
                    smallest = other.length();
                }
            }
        }
        return best;
    }
}
