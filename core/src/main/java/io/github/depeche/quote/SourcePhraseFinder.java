package io.github.depeche.quote;

import io.github.depeche.Actor;
import io.github.depeche.ActorType;
import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import io.github.depeche.quote.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds phrases of source: selon X, d'après X, pour X, à en croire X, aux dires de X, de source judiciaire. */
final class SourcePhraseFinder {

    /** « selon un nouveau bilan communiqué samedi par le Comité »: the head of a source is near. */
    private static final int FARTHEST = 6;

    private final Desk desk;
    private final SourceVerbs verbs;
    private final SourcePronouns pronouns;

    private final boolean open;

    /**
     * Finds.
     *
     * @param open whether criteria and opinions that are perhaps no source are let pass: {@link QuoteModel} decides
     */
    SourcePhraseFinder(Desk desk, boolean open) {
        this.desk = desk;
        this.open = open;
        this.verbs = new SourceVerbs(desk);
        this.pronouns = new SourcePronouns(desk, open);
    }

    List<SourcePhrase> find() {
        List<SourcePhrase> phrases = new ArrayList<>();
        for (int i = 0; i < desk.words.size(); i++) {
            Token token = desk.words.at(i);
            SourcePhrase phrase = token == null ? null : phrase(token);
            if (phrase != null) {
                phrases.add(phrase);
            }
        }
        return phrases;
    }

    private @Nullable SourcePhrase phrase(Token token) {
        int begin = token.span().begin();
        Token previous = desk.words.before(token);
        if (previous != null && previous.span().equals(token.span())) {
            return null;
        }
        SourcePhrase other = verbs.phrase(token);
        if (other == null) {
            other = pronouns.phrase(token);
        }
        if (other != null) {
            return other;
        }
        int letters = begin;
        while (letters < desk.text.length() && Character.isLetter(desk.text.charAt(letters))) {
            letters++;
        }
        String word = desk.text.substring(begin, letters).toLowerCase(Locale.ROOT);
        for (CueLexicon.SourceLocution locution : desk.lexicon.sources(word.equals("a") ? "à" : word)) {
            int end = begin + locution.words().length();
            if (!matches(begin, locution.words())) {
                continue;
            }
            int after = desk.words.firstFrom(end);
            if (locution.endsInDe()) {
                Token of = desk.words.at(after);
                if (!Words.is(of, "de", "d'")) {
                    continue;
                }
                after++;
            }
            SourcePhrase phrase = source(locution, Spaces.span(begin, end), desk.words.at(after), after);
            if (phrase != null) {
                return phrase;
            }
        }
        return null;
    }

    private boolean matches(int begin, String words) {
        int end = begin + words.length();
        char behind = end < desk.text.length() ? desk.text.charAt(end) : ' ';
        if (end > desk.text.length() || Character.isLetter(behind) || behind == '-') {
            // « en fin d'après-midi »
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            char c = Character.toLowerCase(desk.text.charAt(begin + i));
            char normal = c == '’' ? '\'' : Spaces.isSpace(c) ? ' ' : c;
            boolean unaccented = i == 0 && words.charAt(0) == 'à' && desk.text.charAt(begin) == 'A';
            if (normal != words.charAt(i) && !unaccented) {
                return false;
            }
        }
        return true;
    }

    private @Nullable SourcePhrase source(CueLexicon.SourceLocution locution, Span cue, @Nullable Token first, int at) {
        // « selon ce que », but « selon ce médecin »
        boolean what = Words.is(first, "ce") && Words.is(desk.words.at(at + 1), "que", "qu'", "qui", "dont", "à");
        if (first == null || what || Words.is(first, "que", "qu'", "lequel", "laquelle", "lesquels", "lesquelles")) {
            return null;
        }
        String words = locution.words();
        if (words.equals("de source") || words.equals("de sources") || words.equals("de bonne source")) {
            return ofSource(locution, cue);
        }
        Token head = head(at);
        if (head == null || desk.speakers.phrases().isTime(head)) {
            return null;
        }
        SpeakerPhrase speaker = behind(cue, desk.speakers.phrases().phrase(head));
        if (isManner(head)
                && desk.referents.actor(speaker).filter(Actor::isNamed).isEmpty()) {
            return null;
        }
        if (words.equals("pour")
                && !(open ? desk.referents.actor(speaker).isPresent() : isOpinionHolder(cue, speaker))) {
            return null;
        }
        boolean opens = desk.stretches.around(cue.begin()).begin() == cue.begin() && !words.equals("pour");
        if (!open && !opens && !desk.referents.canSpeak(speaker)) {
            return null;
        }
        return new SourcePhrase(
                locution.entry(),
                cue,
                head,
                speaker,
                cue.begin(),
                speaker.span().end());
    }

    /** « 6 000 selon la police et 10 000 selon les organisateurs »: the second figure is no part of the first source. */
    private Span beforeFigure(Span phrase) {
        for (Token token : desk.words.in(phrase)) {
            Token next = desk.words.after(token);
            if (Words.is(token, "et", "contre", ",") && Words.isTag(next, PartOfSpeech.NUM)) {
                return Spaces.trim(desk.text, phrase.begin(), token.span().begin());
            }
        }
        return phrase;
    }

    /** « D'après El País, la France et l'Irlande ont demandé N »: a verb right behind has its subject behind the comma. */
    private Span beforeSubject(Span phrase) {
        Token next = desk.words.at(desk.words.firstFrom(phrase.end()));
        if (next == null || !next.has(Feature.FINITE)) {
            return phrase;
        }
        for (Token token : desk.words.in(phrase)) {
            if (token.form().equals(",")) {
                return Spaces.trim(desk.text, phrase.begin(), token.span().begin());
            }
        }
        return phrase;
    }

    /** « 6 000 selon la préfecture »: trees may hang the figure on the source. */
    private SpeakerPhrase behind(Span cue, SpeakerPhrase phrase) {
        Span span = beforeSubject(beforeFigure(phrase.span()));
        return span.begin() >= cue.end() || span.end() <= cue.end()
                ? new SpeakerPhrase(span, phrase.head())
                : new SpeakerPhrase(Spaces.trim(desk.text, cue.end(), span.end()), phrase.head());
    }

    /** « selon leur mode de réception », « selon la tradition »: no source, but a criterion. */
    private boolean isManner(Token head) {
        boolean wording = desk.vocabulary.is(Kind.WORDING, Words.lemma(head));
        return desk.vocabulary.is(Kind.CRITERION, Words.lemma(head))
                || (wording
                        && head.child("nmod")
                                .filter(noun -> desk.vocabulary.is(Kind.CRITERION, Words.lemma(noun)))
                                .isPresent())
                || (!open
                        && head.child("det")
                                .filter(word -> word.has(Feature.POSSESSIVE))
                                .isPresent()
                        && head.child("nmod").isPresent());
    }

    /** « de source judiciaire »: the noun is the source; it stands at the edge of its sentence. */
    private @Nullable SourcePhrase ofSource(CueLexicon.SourceLocution locution, Span cue) {
        Token before = desk.words.at(desk.words.firstFrom(cue.begin()) - 1);
        if (Words.isTag(before, PartOfSpeech.VERB) || isLearnt(cue)) {
            // « a-t-on appris de source policière », « a appris l'AFP de source policière »: the verb is the cue
            return null;
        }
        int at = desk.words.firstFrom(cue.end());
        int nounAt = at - 1;
        Token noun = desk.words.at(nounAt);
        if (noun == null) {
            throw new IllegalStateException("a source locution has words");
        }
        int end = cue.end();
        Token next = desk.words.at(at);
        while (next != null && next.partOfSpeech() == PartOfSpeech.ADJ) {
            end = next.span().end();
            next = desk.words.at(++at);
        }
        int spaceAfterDe = cue.begin() + 3;
        return new SourcePhrase(
                locution.entry(),
                Spaces.span(cue.begin(), cue.begin() + 2),
                noun,
                new SpeakerPhrase(Spaces.span(spaceAfterDe, end), noun),
                cue.begin(),
                end);
    }

    private boolean isLearnt(Span cue) {
        Token first = desk.words.at(Math.max(0, desk.words.firstFrom(cue.begin()) - FARTHEST));
        int from = first == null ? cue.begin() : first.span().begin();
        return desk.predicatesIn(Spaces.span(from, cue.begin())).stream()
                .anyMatch(verb -> verb.entry().takes(Frame.SOURCED)
                        && desk.text
                                        .substring(verb.last().span().end(), cue.begin())
                                        .indexOf(',')
                                < 0);
    }

    /** The head of the noun phrase that begins here. */
    private @Nullable Token head(int at) {
        for (int i = at; i < at + FARTHEST; i++) {
            Token token = desk.words.at(i);
            boolean stray = i == at && Words.is(token, ",");
            boolean ends = token == null
                    || token.has(Feature.INFINITIVE)
                    || (token.partOfSpeech() == PartOfSpeech.PUNCT && !stray && !Words.is(token, "«", "\"", "“"));
            // « Pour accomplir sa mission, P »
            if (ends || token == null) {
                return null;
            }
            boolean elliptic = token.partOfSpeech() == PartOfSpeech.ADJ
                    && i > at
                    && Words.isTag(desk.words.at(i - 1), PartOfSpeech.DET)
                    && (desk.words.at(i + 1) == null || Words.isTag(desk.words.at(i + 1), PartOfSpeech.PUNCT));
            // « Selon ces derniers, P »
            // « Selon The Tablet, P »: a foreign name
            boolean foreign = Words.isTag(token, PartOfSpeech.X)
                    && Character.isUpperCase(token.form().charAt(0));
            if (elliptic || foreign || Words.isTag(token, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON)) {
                return token;
            }
        }
        return null;
    }

    /** « Pour Moscovici, P », not « Pour Noël, P »: at the head of its clause, before a comma, and somebody who can hold an opinion. */
    private boolean isOpinionHolder(Span cue, SpeakerPhrase speaker) {
        Span sentence = desk.stretches.around(cue.begin());
        char before = desk.before(cue.begin(), sentence.begin());
        if (before != 0 && ":;,.".indexOf(before) < 0) {
            return false;
        }
        if (desk.vocabulary.is(Kind.HOLDER, Words.lower(speaker.head()))
                || speaker.head().children().stream()
                        .anyMatch(child -> child.index() < speaker.head().index()
                                && desk.vocabulary.is(Kind.HOLDER, Words.lower(child)))) {
            // « Pour certains », « Pour de nombreux observateurs »
            return true;
        }
        Optional<Actor> actor = desk.referents
                .at(speaker.head().span())
                .or(() -> desk.speakers.phrases().apposedName(speaker).flatMap(name -> desk.referents.at(name.span())));
        int end = desk.speakers.phrases().endWithModifiers(speaker, sentence);
        char behind = desk.from(speaker.span().end(), sentence.end());
        boolean closed = behind == ',' || behind == '(' || desk.from(end, sentence.end()) == ',';
        return closed
                && actor.filter(who -> who.type() == ActorType.PERSON || who.type() == ActorType.ORGANIZATION)
                        .isPresent();
    }
}
