package io.github.depeche.quote;

import io.github.depeche.Actor;
import io.github.depeche.ActorType;
import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads paragraphs in somebody's own voice that have lost their marks, as those of pages do that set quotes in italics: one that a line « juge Luc
 * Morel » signs, and, where the page has no utterance in marks at all, those in the first person behind a paragraph that tells of a person.
 */
final class UnmarkedReader {

    /** Shorter paragraphs are left to the journalist. */
    private static final int SHORTEST = 10;

    /** A page that has lost its marks has so many such paragraphs at least. */
    private static final int FEWEST = 2;

    /** In so many paragraphs at the beginning it is the journalist who speaks; else all of the page is in the first person. */
    private static final int INTRODUCTION = 2;

    /** How many words whoever signs is told in. */
    private static final int LONGEST_SIGNATURE = 12;

    private final Desk desk;
    private final List<Report> told;
    private final List<Block> blocks;

    UnmarkedReader(Desk desk, List<Report> told) {
        this.desk = desk;
        this.told = told;
        this.blocks = desk.article.blocks().stream()
                .filter(block -> block.type().isAnalyzed()
                        && (block.type() == BlockType.PARAGRAPH || block.type() == BlockType.SUBHEAD))
                .toList();
    }

    List<Report> read() {
        List<Report> reports = new ArrayList<>();
        for (int i = 1; i < blocks.size(); i++) {
            if (isOwn(blocks.get(i - 1))) {
                Span words = blocks.get(i - 1).span();
                signer(blocks.get(i))
                        .map(speaker -> new Report(Construction.SIGNATURE, List.of(words), null, speaker, null))
                        .ifPresent(reports::add);
            }
        }
        return reports.isEmpty() && hasLostMarks() ? unsigned() : reports;
    }

    /** « juge Luc Morel », « Luc Morel, maire de Plouvern »: a line that is nothing but a person whom the page names elsewhere. */
    private Optional<SpeakerPhrase> signer(Block line) {
        List<Token> words = desk.words.in(line.span());
        boolean alone = words.size() <= LONGEST_SIGNATURE
                && words.stream()
                        .noneMatch(token -> token.has(Feature.FINITE) || Words.is(token, ".", ":", "?", "!", "«"));
        return alone
                ? words.stream()
                        // a title before it is a noun or an adjective
                        .dropWhile(token -> Words.isTag(token, PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.DET))
                        .findFirst()
                        .filter(token -> token.partOfSpeech() == PartOfSpeech.PROPN)
                        .map(desk.speakers.phrases()::phrase)
                        .filter(name -> isPersonElsewhere(name, line))
                : Optional.empty();
    }

    private boolean isPersonElsewhere(SpeakerPhrase name, Block line) {
        return desk.referents
                .actor(name)
                .filter(actor -> actor.isNamed() && actor.type() == ActorType.PERSON)
                .filter(actor -> actor.mentions().stream()
                        .anyMatch(mention -> !line.span().contains(mention.span())))
                .isPresent();
    }

    private List<Report> unsigned() {
        List<Report> reports = new ArrayList<>();
        List<@Nullable Actor> persons = personsOfBlocks();
        int own = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (!isOwn(block)) {
                continue;
            }
            own++;
            Actor speaker = i < INTRODUCTION ? null : persons.get(i - 1);
            if (speaker != null) {
                reports.add(new Report(Construction.TURN, List.of(block.span()), null, null, speaker));
            }
        }
        boolean several = reports.size() >= FEWEST && reports.size() * 2 > own;
        return several && own * 2 <= blocks.size() ? reports : List.of();
    }

    /** No passage in marks on the page is an utterance. */
    private boolean hasLostMarks() {
        Clauses clauses = new Clauses(desk.words, desk.vocabulary);
        return told.stream().noneMatch(report -> report.construction() == Construction.TURN)
                && desk.passages.stream().noneMatch(passage -> clauses.isUtterance(passage, false));
    }

    /** A paragraph without marks in the first person. */
    private boolean isOwn(Block block) {
        List<Token> words = desk.words.in(block.span());
        return block.type() == BlockType.PARAGRAPH
                && words.size() >= SHORTEST
                && desk.stretches.directlyIn(block.span()).isEmpty()
                && words.stream().anyMatch(UnmarkedReader::isSpeaking);
    }

    /** « nous », but not that of the movement « Nous en avons assez ». */
    private static boolean isSpeaking(Token token) {
        return Words.is(token, "je", "j'", "nous", "moi")
                && (token.index() == 0 || Character.isLowerCase(token.form().charAt(0)));
    }

    /** For each block who is told to say something in it, else the named person whom it speaks of last; {@code null} for none. */
    private List<@Nullable Actor> personsOfBlocks() {
        NavigableMap<Integer, Report> sayings = new TreeMap<>();
        told.stream()
                .filter(report -> report.speaker() != null)
                .forEach(report -> sayings.put(report.extent().begin(), report));
        NavigableMap<Integer, Actor> persons = new TreeMap<>();
        for (Actor actor : desk.article.actors()) {
            if (actor.type() == ActorType.PERSON && actor.isNamed()) {
                actor.mentions().forEach(mention -> persons.put(mention.span().begin(), actor));
            }
        }
        List<@Nullable Actor> result = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            Map.Entry<Integer, Report> saying = sayings.lowerEntry(block.span().end());
            Map.Entry<Integer, Actor> person = persons.lowerEntry(block.span().end());
            Actor speaker = saying == null || saying.getKey() < block.span().begin()
                    ? null
                    : desk.referents.speakerOf(saying.getValue());
            Actor last = person == null || person.getKey() < block.span().begin() ? null : person.getValue();
            result.add(speaker != null && speaker.type() == ActorType.PERSON ? speaker : last);
        }
        return result;
    }
}
