package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a noun of saying reports: l'annonce que P, la promesse du maire qu'il viendrait, au motif que P, réponse de X : P. */
final class NounReader {

    /** How many words may stand between the noun and its clause: « l'annonce, faite lundi par le maire, que ». */
    private static final int FARTHEST = 10;

    /** How many words further the predicate of the noun may bring the colon: « Son verdict, exposé en août, est tout autre : P ». */
    private static final int FARTHEST_COLON = 20;

    private final Desk desk;
    private final IdentityHashMap<Token, Predicate> verbs = new IdentityHashMap<>();

    NounReader(Desk desk) {
        this.desk = desk;
        desk.verbs.forEach(predicate -> verbs.put(predicate.lexical(), predicate));
    }

    /** What nouns report; whether they do, {@link QuoteModel} decides. */
    List<Report> read() {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < desk.words.size(); i++) {
            Token noun = desk.words.at(i);
            if (noun == null || noun.partOfSpeech() != PartOfSpeech.NOUN) {
                continue;
            }
            Optional<CueEntry> entry = desk.lexicon.noun(Words.lemma(noun));
            if (entry.isPresent()) {
                Span words = entry.get().takes(Frame.QUE) ? clause(i) : null;
                if (words == null && entry.get().takes(Frame.COLON)) {
                    words = behindColon(i);
                }
                if (words != null) {
                    reports.add(new Report(
                            Construction.CLAUSE,
                            List.of(words),
                            Report.cue(noun, entry.get()),
                            speaker(noun, words),
                            null));
                }
            }
        }
        return reports;
    }

    /** The clause behind « que », no relative clause: « l'annonce que l'usine fermera », not « l'annonce que tous attendaient ». */
    private @Nullable Span clause(int noun) {
        for (int i = noun + 1; i <= noun + FARTHEST; i++) {
            Token token = desk.words.at(i);
            if (token == null || token.has(Feature.FINITE) || Words.is(token, ":", ";", ".", "qui", "dont", "où")) {
                return null;
            }
            if (Words.is(token, "que", "qu'")) {
                Token verb = token.head().orElse(token);
                boolean complement = token.hasRelation("mark") && verb.index() > token.index();
                return complement
                        ? desk.clause(
                                token.span().end(),
                                endOfMarks(verb.subtreeSpan().end()))
                        : null;
            }
        }
        return null;
    }

    private int endOfMarks(int end) {
        int level = desk.stretches.passageAt(end - 1);
        return level < 0 ? end : Math.max(end, desk.passages.get(level).outer().end());
    }

    /** « Réponse de X : P », « L'hypothèse du chercheur surprend : P »; words in marks are read elsewhere. */
    private @Nullable Span behindColon(int noun) {
        Token cue = desk.words.at(noun);
        if (cue == null) {
            return null;
        }
        Span sentence = desk.stretches.around(cue.span().begin());
        for (int i = noun + 1; i <= noun + FARTHEST_COLON; i++) {
            Token token = desk.words.at(i);
            if (token == null || token.span().begin() >= sentence.end() || Words.is(token, ";", "(")) {
                return null;
            }
            if (Words.is(token, ":")) {
                Span rest = desk.clause(token.span().end(), sentence.end());
                boolean clause = !rest.isEmpty()
                        && desk.stretches.passageFrom(rest.begin()) == null
                        && desk.hasFiniteVerb(rest, desk.stretches.passageAt(rest.begin()));
                return clause ? rest : null;
            }
        }
        return null;
    }

    /** « de X » or « par X » behind the noun, « sa » before it, or the subject of its verb: « a refusé, au motif que ». */
    private @Nullable SpeakerPhrase speaker(Token noun, Span words) {
        Optional<Token> holder = noun.children().stream()
                .filter(child -> child.index() > noun.index() && child.span().end() <= words.begin())
                .filter(child -> child.child("case")
                        .filter(word -> Words.is(word, "de", "d'", "par", "chez"))
                        .isPresent())
                .filter(child -> desk.referents
                        .actor(desk.speakers.phrases().phrase(child))
                        .isPresent())
                .findFirst();
        Optional<Token> possessor = noun.child("det").filter(word -> word.has(Feature.POSSESSIVE));
        return holder.map(desk.speakers.phrases()::phrase)
                .or(() -> possessor.map(word -> new SpeakerPhrase(word.span(), word)))
                .or(() -> ofVerb(noun))
                .orElse(null);
    }

    private Optional<SpeakerPhrase> ofVerb(Token noun) {
        return noun.head().map(verbs::get).flatMap(desk::speaker);
    }
}
