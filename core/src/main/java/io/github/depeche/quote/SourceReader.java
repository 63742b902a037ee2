package io.github.depeche.quote;

import io.github.depeche.Actor;
import io.github.depeche.ActorType;
import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads phrases of source: selon X, d'après X, pour X, à en croire X, aux dires de X, de source judiciaire. */
final class SourceReader {

    /** « selon un nouveau bilan communiqué samedi par le Comité »: the head of a source is near. */
    private static final int FARTHEST = 6;

    /** Shorter ones belong to the name of a source: « selon le groupe "Sécurité pour tous", P ». */
    private static final int SHORT_PASSAGE = 25;

    private record SourcePhrase(CueEntry entry, Span cue, Token head, SpeakerPhrase speaker, int begin, int end) {}

    private final Desk desk;

    SourceReader(Desk desk) {
        this.desk = desk;
    }

    List<Report> read() {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < desk.words.size(); i++) {
            Token token = desk.words.at(i);
            SourcePhrase phrase = token == null ? null : phrase(token);
            if (phrase != null) {
                Report report = report(phrase);
                if (report != null) {
                    reports.add(report);
                }
            }
        }
        return reports;
    }

    private @Nullable SourcePhrase phrase(Token token) {
        int begin = token.span().begin();
        Token previous = desk.words.before(token);
        if (previous != null && previous.span().equals(token.span())) {
            return null;
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
        return possessive(token);
    }

    private boolean matches(int begin, String words) {
        int end = begin + words.length();
        if (end > desk.text.length() || (end < desk.text.length() && Character.isLetter(desk.text.charAt(end)))) {
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
        if (first == null || Words.is(first, "que", "qu'", "lequel", "laquelle", "lesquels", "lesquelles")) {
            return null;
        }
        String words = locution.words();
        if (words.equals("de source") || words.equals("de sources") || words.equals("de bonne source")) {
            return ofSource(locution, cue);
        }
        Token head = head(at);
        if (head == null || desk.speakers.phrases().isTime(head) || isManner(head)) {
            return null;
        }
        SpeakerPhrase speaker = desk.speakers.phrases().phrase(head);
        if (words.equals("pour") && !isOpinionHolder(cue, speaker)) {
            return null;
        }
        boolean opens = desk.stretches.around(cue.begin()).begin() == cue.begin() && !words.equals("pour");
        if (!opens && !desk.referents.canSpeak(speaker)) {
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

    /** « selon leur mode de réception »: no source, but a criterion. */
    private static boolean isManner(Token head) {
        return head.child("det").filter(word -> word.has(Feature.POSSESSIVE)).isPresent()
                && head.child("nmod").isPresent();
    }

    /** « de source judiciaire »: the noun is the source; it stands at the edge of its sentence. */
    private @Nullable SourcePhrase ofSource(CueLexicon.SourceLocution locution, Span cue) {
        Token before = desk.words.at(desk.words.firstFrom(cue.begin()) - 1);
        if (Words.isTag(before, PartOfSpeech.VERB)) {
            // « a-t-on appris de source policière »: the verb is the cue
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

    /** « à ses yeux », « à l'en croire ». */
    private @Nullable SourcePhrase possessive(Token token) {
        if (!Words.is(token, "à") && !token.form().equals("A")) {
            return null;
        }
        int at = desk.words.indexOf(token);
        Token second = desk.words.at(at + 1);
        Token third = desk.words.at(at + 2);
        Token fourth = desk.words.at(at + 3);
        boolean eyes = Words.is(second, "ses", "leurs") && Words.is(third, "yeux");
        boolean belief = Words.is(second, "l'", "les") && Words.is(third, "en") && Words.is(fourth, "croire");
        if ((!eyes && !belief) || second == null || third == null) {
            return null;
        }
        Token cue = belief && fourth != null ? fourth : third;
        CueEntry entry = desk.lexicon.sources("à").stream()
                .map(CueLexicon.SourceLocution::entry)
                .filter(candidate -> candidate.lemma().contains(belief ? "croire" : "à"))
                .findFirst()
                .orElse(null);
        if (entry == null) {
            return null;
        }
        return new SourcePhrase(
                entry,
                cue.span(),
                second,
                new SpeakerPhrase(second.span(), second),
                token.span().begin(),
                cue.span().end());
    }

    /** The head of the noun phrase that begins here. */
    private @Nullable Token head(int at) {
        for (int i = at; i < at + FARTHEST; i++) {
            Token token = desk.words.at(i);
            if (token == null || (token.partOfSpeech() == PartOfSpeech.PUNCT && !Words.is(token, "«", "\"", "“"))) {
                return null;
            }
            if (Words.isTag(token, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON)) {
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
        if (Words.is(
                speaker.head(),
                "lui",
                "elle",
                "eux",
                "elles",
                "certains",
                "certaines",
                "d'autres",
                "autres",
                "beaucoup")) {
            return true;
        }
        Optional<Actor> actor = desk.referents.actor(speaker);
        int end = endOfPhrase(speaker, sentence);
        char behind = desk.from(speaker.span().end(), sentence.end());
        boolean closed = behind == ',' || behind == '(' || desk.from(end, sentence.end()) == ',';
        return closed
                && actor.filter(who -> who.type() == ActorType.PERSON || who.type() == ActorType.ORGANIZATION)
                        .isPresent();
    }

    /** Behind appositions, relative clauses and brackets of the source: « selon X, l'un des conseillers du ministre, P ». */
    private int endOfPhrase(SpeakerPhrase speaker, Span sentence) {
        int end = speaker.span().end();
        Token head = speaker.head();
        for (int i = desk.words.firstFrom(end); i < desk.words.size(); i++) {
            Token token = desk.words.at(i);
            if (token == null || token.span().begin() >= sentence.end() || !Words.isUnder(token, head)) {
                break;
            }
            end = token.span().end();
        }
        return end;
    }

    private @Nullable Report report(SourcePhrase phrase) {
        Span sentence = desk.stretches.around(phrase.begin);
        int level = desk.stretches.passageAt(phrase.begin);
        Span before = trim(new ClauseBegin(desk).of(Spaces.span(sentence.begin(), phrase.begin)), phrase.begin);
        Token word = desk.words.at(desk.words.firstFrom(phrase.begin) - 1);
        boolean subordinate =
                Words.is(Words.is(word, ",") && word != null ? desk.words.before(word) : word, "que", "qu'");
        boolean leads = before.isEmpty() || isConnective(before) || subordinate;
        int end = leads ? endOfLeading(phrase, sentence) : Math.min(phrase.end, sentence.end());
        Span after = trim(end, endOfClause(end, sentence, level));
        List<Span> content = new ArrayList<>();
        if (leads) {
            if (after.isEmpty()) {
                return null;
            }
            content.add(after);
        } else {
            Span figure = figure(before);
            Passage quoted = wordsOf(phrase, before);
            if (quoted != null) {
                content.add(quoted.outer());
            } else if (figure != null) {
                content.add(figure);
            } else {
                content.add(before);
                if (!after.isEmpty() && !endsWithPassage(before) && goesOnBehind(phrase, before, end, sentence)) {
                    content.add(after);
                }
            }
        }
        return new Report(
                Construction.SOURCE,
                content,
                Report.cue(phrase.cue, phrase.entry.lemma(), phrase.entry.attitude()),
                phrase.speaker,
                null,
                null);
    }

    /** « ce meurtre « hors norme », selon les mots du procureur »: the words in marks alone. */
    private @Nullable Passage wordsOf(SourcePhrase phrase, Span before) {
        List<Passage> inside = desk.stretches.directlyIn(before);
        Passage last = inside.isEmpty() ? null : inside.get(inside.size() - 1);
        boolean ofWords = Words.is(phrase.head, "mots", "mot", "termes", "terme", "expression", "formule", "propos");
        return ofWords && last != null && last.outer().end() == before.end() ? last : null;
    }

    private boolean endsWithPassage(Span before) {
        List<Passage> inside = desk.stretches.directlyIn(before);
        return inside.size() == 1 && inside.get(0).outer().equals(before);
    }

    private static boolean isWord(Span span) {
        return span.length() <= 12;
    }

    /** « Toujours selon X », « Et selon X », « Mais, selon X ». */
    private boolean isConnective(Span before) {
        List<Token> tokens = desk.words.in(before);
        return isWord(before)
                && tokens.stream()
                        .allMatch(token -> Words.isTag(
                                token, PartOfSpeech.ADV, PartOfSpeech.CCONJ, PartOfSpeech.SCONJ, PartOfSpeech.PUNCT));
    }

    /** The comma behind a leading source phrase with its appositions and relative clauses: « Selon X, interrogé par Y, P ». */
    private int endOfLeading(SourcePhrase phrase, Span sentence) {
        int level = desk.stretches.passageAt(phrase.begin);
        int best = -1;
        int depth = 0;
        for (int i = desk.words.firstFrom(phrase.end); i < desk.words.size(); i++) {
            Token token = desk.words.at(i);
            if (token == null || token.span().begin() >= sentence.end()) {
                break;
            }
            if (isPassageBegin(token)) {
                return token.span().begin();
            }
            if (desk.stretches.passageAt(token.span().begin()) != level) {
                continue;
            }
            if (Words.is(token, "(")) {
                depth++;
            } else if (Words.is(token, ")")) {
                depth--;
            } else if (depth == 0 && token.form().equals(",")) {
                best = token.span().end();
                if (!isApposition(i + 1, sentence)) {
                    return best;
                }
            }
        }
        return best >= 0 ? best : Math.max(phrase.end, Math.min(endOfPhrase(phrase.speaker, sentence), sentence.end()));
    }

    /** What stands between two commas behind the source and leaves a clause to come. */
    private boolean isApposition(int index, Span sentence) {
        Token next = desk.words.at(index);
        if (next == null) {
            return false;
        }
        Token second = desk.words.at(index + 1);
        boolean one = Words.is(next, "l'") && Words.is(second, "un", "une");
        boolean begins = one
                || Words.isTag(next, PartOfSpeech.NOUN, PartOfSpeech.NUM)
                || Words.is(next, "qui", "dont", "où", "de", "d'", "un", "une")
                || (next.partOfSpeech() == PartOfSpeech.VERB && next.has(Feature.PARTICIPLE));
        if (!begins) {
            return false;
        }
        boolean relative = Words.is(next, "qui", "dont", "où");
        for (int i = index + 1; i < desk.words.size(); i++) {
            Token token = desk.words.at(i);
            if (token == null || token.span().begin() >= sentence.end()) {
                return false;
            }
            boolean passage =
                    isPassageBegin(token) || (token.form().equals(",") && isPassageBegin(desk.words.at(i + 1)));
            if (passage || token.form().equals(",")) {
                Span rest = Spaces.span(token.span().end(), sentence.end());
                return passage
                        || desk.hasFiniteVerb(
                                rest, desk.stretches.passageAt(next.span().begin()));
            }
            if (token.has(Feature.FINITE) && !relative) {
                return false;
            }
        }
        return false;
    }

    private boolean isPassageBegin(@Nullable Token token) {
        if (token == null) {
            return false;
        }
        Passage passage = desk.stretches.passageFrom(token.span().begin());
        return passage != null && passage.outer().length() > SHORT_PASSAGE;
    }

    /** Semicolons and comments of the journalist (« , ce que X conteste ») end the reported clause. */
    private int endOfClause(int begin, Span sentence, int level) {
        for (int i = begin; i < sentence.end(); i++) {
            if (desk.stretches.passageAt(i) != level) {
                continue;
            }
            boolean comment = desk.text.startsWith(", ce qu", i);
            if (desk.text.charAt(i) == ';' || comment) {
                return i;
            }
        }
        return sentence.end();
    }

    /** « 13 500 personnes selon la police, 100 000 selon les organisateurs, portaient »: the figure alone. */
    private @Nullable Span figure(Span before) {
        int begin = before.begin();
        for (Token token : desk.words.in(before)) {
            if (token.form().equals(",")) {
                begin = token.span().end();
            }
        }
        Span last = trim(begin, before.end());
        List<Token> tokens = desk.words.in(last);
        boolean number = !tokens.isEmpty() && tokens.get(0).partOfSpeech() == PartOfSpeech.NUM;
        boolean verb = tokens.stream().anyMatch(token -> Words.isTag(token, PartOfSpeech.VERB, PartOfSpeech.AUX));
        return begin > before.begin() && number && !verb ? last : null;
    }

    /** Whether the clause is not complete before the source phrase: « L'or aurait, d'après X, été trouvé ». */
    private boolean goesOnBehind(SourcePhrase phrase, Span before, int end, Span sentence) {
        int level = desk.stretches.passageAt(phrase.begin);
        Token last = desk.words.at(desk.words.firstFrom(phrase.begin) - 1);
        boolean commaBefore = last != null && last.form().equals(",");
        Token verb = commaBefore && last != null ? desk.words.before(last) : last;
        if (Words.isTag(verb, PartOfSpeech.AUX)) {
            return true;
        }
        Token behind = desk.words.at(desk.words.firstFrom(end));
        if (behind != null && behind.form().equals(",")) {
            Token first = desk.words.after(behind);
            Token second = first == null ? null : desk.words.after(first);
            if (opensPassage(first)
                    || (Words.isTag(first, PartOfSpeech.DET, PartOfSpeech.ADP) && opensPassage(second))) {
                return true;
            }
        }
        Token next = desk.words.at(desk.words.firstFrom(end));
        if (next != null && Words.is(next, "(")) {
            while (next != null && !Words.is(next, ")")) {
                next = desk.words.after(next);
            }
            next = next == null ? null : desk.words.after(next);
        }
        boolean commaAfter = next != null && next.form().equals(",");
        if (!desk.hasFiniteVerb(before, level)) {
            return true;
        }
        return !commaBefore
                && !commaAfter
                && next != null
                && next.span().begin() < sentence.end()
                && Words.isTag(next, PartOfSpeech.DET, PartOfSpeech.PRON, PartOfSpeech.ADJ, PartOfSpeech.NUM);
    }

    private boolean opensPassage(@Nullable Token token) {
        return token != null && desk.stretches.passageFrom(token.span().begin()) != null;
    }

    private Span trim(int begin, int end) {
        int from = begin;
        int to = Math.max(begin, end);
        while (from < to
                && (Spaces.isSpace(desk.text.charAt(from)) || ",;:.–—-".indexOf(desk.text.charAt(from)) >= 0)) {
            from++;
        }
        while (to > from
                && (Spaces.isSpace(desk.text.charAt(to - 1)) || ",;:.–—-(".indexOf(desk.text.charAt(to - 1)) >= 0)) {
            to--;
        }
        return Spaces.span(from, to);
    }
}
