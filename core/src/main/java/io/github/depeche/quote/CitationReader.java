package io.github.depeche.quote;

import io.github.depeche.Block;
import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import io.github.depeche.quote.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads paragraphs without marks that the line below calls somebody's words: « On reviendra. », then « Une citation de X, maire ». */
final class CitationReader {

    private final Desk desk;

    CitationReader(Desk desk) {
        this.desk = desk;
    }

    List<Report> read() {
        List<Report> reports = new ArrayList<>();
        List<Block> blocks = desk.article.blocks();
        for (int i = 1; i < blocks.size(); i++) {
            Report report =
                    report(blocks.get(i - 1).span(), desk.words.in(blocks.get(i).span()));
            if (report != null) {
                reports.add(report);
            }
        }
        return reports;
    }

    private @Nullable Report report(Span words, List<Token> line) {
        boolean cites = line.size() > 3
                && Words.isTag(line.get(0), PartOfSpeech.DET)
                && Words.is(line.get(2), "de", "d'")
                && line.stream().noneMatch(token -> token.has(Feature.FINITE));
        Token noun = cites ? line.get(1) : null;
        CueEntry entry = noun == null || !desk.vocabulary.is(Kind.CITATION, Words.lower(noun))
                ? null
                : desk.lexicon.noun(Words.lemma(noun)).orElse(null);
        Span content = Spaces.trim(desk.text, words.begin(), words.end());
        if (noun == null || entry == null || content.isEmpty() || desk.stretches.passageFrom(content.begin()) != null) {
            return null;
        }
        return new Report(
                Construction.SIGNATURE,
                List.of(content),
                Report.cue(noun, entry),
                desk.speakers.phrases().phrase(SpeakerFinder.headFrom(line.get(3))),
                null);
    }
}
