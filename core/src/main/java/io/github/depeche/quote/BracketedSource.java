package io.github.depeche.quote;

import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads titles that end with their source in brackets: « Port de Brec : la grue sera réparée avant l'été (Luc Morel) », « … (ministre) ». */
final class BracketedSource {

    /** Fewer words tell nothing that somebody could have said. */
    private static final int SHORTEST = 4;

    private final Desk desk;

    BracketedSource(Desk desk) {
        this.desk = desk;
    }

    List<Report> read() {
        List<Report> reports = new ArrayList<>();
        for (Block block : desk.article.blocks()) {
            Report report = block.type() == BlockType.TITLE ? report(block.span()) : null;
            if (report != null) {
                reports.add(report);
            }
        }
        return reports;
    }

    private @Nullable Report report(Span block) {
        Span title = Spaces.trim(desk.text, block.begin(), block.end());
        int open = title.in(desk.text).lastIndexOf('(') + title.begin();
        if (open < title.begin() || desk.text.charAt(title.end() - 1) != ')') {
            return null;
        }
        SpeakerPhrase source = source(Spaces.trim(desk.text, open + 1, title.end() - 1));
        Span told = desk.clause(behindKicker(Spaces.span(title.begin(), open)), open);
        return source == null || desk.words.in(told).size() < SHORTEST
                ? null
                : new Report(Construction.LABEL, List.of(told), null, source, null);
    }

    /** A person's name or a bare noun for somebody; « (9e journée) », « (mais pas le maire) » and « (OTJSM) » are nobody who speaks. */
    private @Nullable SpeakerPhrase source(Span bracket) {
        List<Token> words = desk.words.in(bracket);
        List<Name> names = desk.speakers.phrases().namesIn(bracket);
        if (words.isEmpty()) {
            return null;
        }
        Token first = words.get(0);
        if (names.size() == 1
                && names.get(0).type() == NameType.PERSON
                && names.get(0).span().equals(bracket)) {
            return new SpeakerPhrase(bracket, NounPhrases.topOfNominal(first));
        }
        SpeakerPhrase phrase = new SpeakerPhrase(bracket, first);
        boolean noun = Words.isTag(first, PartOfSpeech.NOUN)
                && Character.isLowerCase(first.form().charAt(0))
                && !first.has(Feature.PLURAL)
                && words.stream().noneMatch(word -> Words.isTag(word, PartOfSpeech.DET, PartOfSpeech.PUNCT));
        return noun && desk.referents.actor(phrase).isPresent() ? phrase : null;
    }

    /** Behind « Togo : », which is no clause. */
    private int behindKicker(Span span) {
        int begin = span.begin();
        for (Token word : desk.words.in(span)) {
            if (word.has(Feature.FINITE)) {
                break;
            }
            begin = Words.is(word, ":") ? word.span().end() : begin;
        }
        return begin;
    }
}
