package io.github.depeche.workshop.evaluation;

import io.github.depeche.QuoteType;
import io.github.depeche.Span;
import io.github.depeche.workshop.evaluation.Annotation.QuoteNote;
import io.github.depeche.workshop.evaluation.GreedyMatching.Pair;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Quotes, paired by the letters and digits that they share: {@code iou} by intersection over union, {@code sfu} by coverage of the gold
 * quote, as the Gender Gap Tracker counts.
 */
final class QuoteScore {

    private static final double SURE = .9;

    private record Quoted(QuoteNote note, BitSet characters) {}

    private final ActorAlignment actors;
    private final Figures figures;

    QuoteScore(ActorAlignment actors, Figures figures) {
        this.actors = actors;
        this.figures = figures;
    }

    void add(String text, List<QuoteNote> goldNotes, List<QuoteNote> predictedNotes) {
        List<Quoted> gold = quoted(text, goldNotes);
        List<Quoted> predicted = quoted(text, predictedNotes);
        List<Pair<Quoted, Quoted>> byUnion =
                GreedyMatching.match(gold, predicted, (g, p) -> share(g, p, union(g.characters, p.characters)));
        List<Pair<Quoted, Quoted>> byCoverage =
                GreedyMatching.match(gold, predicted, (g, p) -> share(g, p, g.characters.cardinality()));
        count("iou50", byUnion, pair -> pair.weight() >= .5, gold, predicted);
        count("iou80", byUnion, pair -> pair.weight() >= .8, gold, predicted);
        count("sfu30", byCoverage, pair -> pair.weight() > .3, gold, predicted);
        count("sfu80", byCoverage, pair -> pair.weight() > .8, gold, predicted);
        count("exact", byUnion, pair -> pair.weight() > .999, gold, predicted);
        count("+speaker", byUnion, pair -> pair.weight() >= .8 && hasRightSpeaker(pair), gold, predicted);
        for (QuoteType type : QuoteType.values()) {
            count(
                    type + " iou80",
                    byUnion,
                    pair -> pair.weight() >= .8
                            && pair.gold().note.type() == type
                            && pair.predicted().note.type() == type,
                    gold.stream().filter(quote -> quote.note.type() == type).toList(),
                    predicted.stream()
                            .filter(quote -> quote.note.type() == type)
                            .toList());
        }
        byUnion.stream().filter(pair -> pair.weight() >= .5).forEach(this::addAnswers);
        addConfidence(byUnion, predicted);
    }

    /** Of the quotes that are said to be sure, how many are right in content and speaker; and how many of all quotes are said to be. */
    private void addConfidence(List<Pair<Quoted, Quoted>> pairs, List<Quoted> predicted) {
        for (Quoted quote : predicted) {
            boolean sure = quote.note.confidence() >= SURE;
            figures.answer("quotes confidence≥.9 share", sure);
            if (sure) {
                figures.answer(
                        "quotes confidence≥.9 right",
                        pairs.stream()
                                .anyMatch(pair -> pair.predicted().equals(quote)
                                        && pair.weight() >= .8
                                        && hasRightSpeaker(pair)));
            }
        }
    }

    private void addAnswers(Pair<Quoted, Quoted> pair) {
        QuoteNote gold = pair.gold().note;
        QuoteNote predicted = pair.predicted().note;
        figures.answer("quotes speaker entity", hasRightSpeaker(pair));
        figures.answer("quotes type", gold.type() == predicted.type());
        if (gold.speaker() != null) {
            figures.answer("quotes speaker span", overlap(gold.speaker(), predicted.speaker()));
        }
        actors.scoreReference("quotes addressee", gold.addressee(), predicted.addressee(), figures);
        if (gold.cue() != null) {
            figures.answer("quotes cue", overlap(gold.cue(), predicted.cue()));
        }
    }

    private boolean hasRightSpeaker(Pair<Quoted, Quoted> pair) {
        QuoteNote gold = pair.gold().note;
        QuoteNote predicted = pair.predicted().note;
        return actors.isSame(gold.actor(), gold.speaker(), predicted.actor(), predicted.speaker());
    }

    private void count(
            String measure,
            List<Pair<Quoted, Quoted>> pairs,
            Predicate<Pair<Quoted, Quoted>> right,
            List<Quoted> gold,
            List<Quoted> predicted) {
        int hits = (int) pairs.stream().filter(right).count();
        figures.count("quotes " + measure, hits, gold.size(), predicted.size());
    }

    private static boolean overlap(Span gold, @Nullable Span predicted) {
        return predicted != null && gold.overlaps(predicted);
    }

    private static List<Quoted> quoted(String text, List<QuoteNote> notes) {
        return notes.stream()
                .map(note -> new Quoted(note, ComparedText.alphanumerics(text, note.content())))
                .toList();
    }

    private static double share(Quoted gold, Quoted predicted, int whole) {
        BitSet common = (BitSet) gold.characters.clone();
        common.and(predicted.characters);
        return whole == 0 ? 0 : (double) common.cardinality() / whole;
    }

    private static int union(BitSet a, BitSet b) {
        BitSet union = (BitSet) a.clone();
        union.or(b);
        return union.cardinality();
    }
}
