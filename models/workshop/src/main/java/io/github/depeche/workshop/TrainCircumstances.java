package io.github.depeche.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.depeche.ArticleParser;
import io.github.depeche.event.CircumstanceExample;
import io.github.depeche.event.EventExtractor;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.Extractor;
import io.github.depeche.models.fr.FrenchPack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns when and where events were, from annotated articles. */
@Command(
        name = "train-circumstances",
        description = "Learns to choose the date and the place of an event, from annotated articles.")
final class TrainCircumstances implements Callable<Integer> {

    /** Where it is in doubt whether the article tells, an answer is of more use than none; more so for places, which are told less clearly. */
    private static final Map.Entry<String, Double> FAVOUR_OF_DATES = Map.entry("none", -0.4);

    private static final Map.Entry<String, Double> FAVOUR_OF_PLACES = Map.entry("none", -0.7);

    /** What the event extractor sees in each article. */
    private record Examples(EventExtractor events) implements Extractor<List<CircumstanceExample>> {

        private static final Key<List<CircumstanceExample>> KEY = new Key<>("circumstance examples");

        @Override
        public Key<List<CircumstanceExample>> key() {
            return KEY;
        }

        @Override
        public List<CircumstanceExample> extract(AnalyzedArticle article) {
            return events.examples(article);
        }
    }

    @Mixin
    private AnnotatedCorpus corpus = new AnnotatedCorpus();

    @Option(names = "--dates", required = true, description = "Where to write the lexicon event-dates.tsv.")
    private Path dates = Path.of("");

    @Option(names = "--places", required = true, description = "Where to write the lexicon event-places.tsv.")
    private Path places = Path.of("");

    @Override
    public Integer call() throws IOException {
        ArticleParser parser = ArticleParser.builder()
                .with(new Examples(EventExtractor.load(new FrenchPack())))
                .build();
        RankingTrainer ofDates = new RankingTrainer();
        RankingTrainer ofPlaces = new RankingTrainer();
        for (AnnotatedArticle article : corpus.articles()) {
            for (CircumstanceExample example :
                    parser.parse(article.source()).get(Examples.KEY).orElse(List.of())) {
                JsonNode event = article.event(example.triggers());
                if (event != null) {
                    String date = event.path("date").asText("");
                    String place = event.path("place").asText("");
                    ofDates.add(example.scopes(), example.dates(), answer -> answer.value()
                            .equals(date));
                    ofPlaces.add(example.scopes(), example.places(), answer -> answer.value()
                            .equalsIgnoreCase(place));
                }
            }
        }
        ofDates.write(dates, comment("When an event happened"), FAVOUR_OF_DATES);
        ofPlaces.write(places, comment("Where an event happened"), FAVOUR_OF_PLACES);
        return 0;
    }

    private static List<String> comment(String what) {
        return List.of(
                what
                        + ": weights of what speaks for and against an answer, in hundredths of the logarithm of the odds,",
                "for any event and, to be added, for those of a group (see EventGroup) and of a type. « none »: the article does not tell.",
                "Learnt by the workshop command train-circumstances from the annotations in models/workshop/annotations.");
    }
}
