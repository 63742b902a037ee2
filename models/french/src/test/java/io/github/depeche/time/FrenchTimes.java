package io.github.depeche.time;

import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.Metadata;
import io.github.depeche.Span;
import io.github.depeche.TimeExpression;
import io.github.depeche.linguistics.GrammarAnalyzer;
import io.github.depeche.models.fr.FrenchPack;
import java.time.LocalDate;
import java.util.List;

/** Reads one paragraph of French with the French pack. */
final class FrenchTimes {

    private static final GrammarAnalyzer GRAMMAR = GrammarAnalyzer.load(new FrenchPack());
    private static final TimeTagger TAGGER = TimeTagger.load(new FrenchPack());

    private FrenchTimes() {}

    static TimeTagger.Result tag(String text, Metadata metadata) {
        Block paragraph = new Block(BlockType.PARAGRAPH, new Span(0, text.length()), "test");
        return TAGGER.tag(text, GRAMMAR.analyze(text, List.of(paragraph)), metadata);
    }

    static List<TimeExpression> times(String text, LocalDate published) {
        return tag(text, Metadata.builder().published(published).build()).times();
    }

    /** Each expression as {@code words TYPE value}. */
    static List<String> read(String text, LocalDate published) {
        return times(text, published).stream()
                .map(time -> time.span().in(text) + " " + time.type() + " " + time.value())
                .toList();
    }
}
