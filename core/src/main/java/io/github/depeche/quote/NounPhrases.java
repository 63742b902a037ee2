package io.github.depeche.quote;

import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.Span;
import io.github.depeche.TimeExpression;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** From the head of a source to its phrase, with the boundaries of a speaker. */
final class NounPhrases {

    private final Words words;
    /** The characters of a year. */
    private static final int YEAR = 4;
    /** How the value of a morning or an evening ends: {@code 2024-05-02TEV}. */
    private static final Pattern PART_OF_DAY = Pattern.compile("T[A-Z]{2}$");

    private final TreeMap<Integer, Name> names = new TreeMap<>();
    private final TreeMap<Integer, TimeExpression> times = new TreeMap<>();
    private final Appositions appositions;

    /** ISO 8601; empty if it is not known. */
    private final String published;

    NounPhrases(AnalyzedArticle article, Words words) {
        this.words = words;
        this.published = article.metadata().published().map(Object::toString).orElse("");
        article.names().forEach(name -> names.put(name.span().begin(), name));
        article.times().forEach(time -> times.put(time.span().begin(), time));
        this.appositions = new Appositions(article, words);
    }

    /** Whether the word belongs to an expression of time: « mardi ». */
    boolean isTime(Token token) {
        return timeAt(token).isPresent();
    }

    /** The expression of time that the word belongs to. */
    Optional<TimeExpression> timeAt(Token token) {
        var entry = times.floorEntry(token.span().begin());
        return Optional.ofNullable(entry)
                .map(Map.Entry::getValue)
                .filter(time -> time.span().overlaps(token.span()) && !isPaper(token, time));
    }

    /** « selon Le Soir », « note Le Matin »: parts of the day have no capital within a sentence. */
    private static boolean isPaper(Token token, TimeExpression time) {
        return PART_OF_DAY.matcher(time.value()).find()
                && token.index() > 0
                && Character.isUpperCase(token.form().charAt(0));
    }

    /** Whether the word belongs to an expression of time that is later than the article. */
    boolean isToCome(Token token) {
        String value = timeAt(token).map(TimeExpression::value).orElse("");
        if (value.equals("FUTURE_REF")) {
            return true;
        }
        int common = Math.min(value.length(), published.length());
        return common >= YEAR
                && Character.isDigit(value.charAt(0))
                && value.substring(0, common).compareTo(published.substring(0, common)) > 0;
    }

    /** « a dit à Reuters Marijke de Wit, du syndicat FNB »: FNB is no subject, whatever the tree says. */
    boolean followsPreposition(Token noun) {
        Token before = words.before(noun);
        if (before != null && before.partOfSpeech() == PartOfSpeech.DET) {
            before = words.before(before);
        }
        return before != null && before.partOfSpeech() == PartOfSpeech.ADP;
    }

    /** Whether the word can be the head of a noun phrase. */
    static boolean isNominal(Token token) {
        return isWord(token)
                && Words.isTag(token, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON, PartOfSpeech.NUM);
    }

    /** « – réclame une enquête »: the dash of a list is no subject, whatever the tagger holds it for. */
    static boolean isWord(Token token) {
        return Character.isLetterOrDigit(token.form().codePointAt(0));
    }

    /** The proper name that covers this word. */
    Optional<Name> nameAt(Token token) {
        var entry = names.floorEntry(token.span().begin());
        return entry != null && entry.getValue().span().contains(token.span())
                ? Optional.of(entry.getValue())
                : Optional.empty();
    }

    /** Whether a proper name begins with this word. */
    boolean beginsName(Token token) {
        return names.containsKey(token.span().begin());
    }

    /** The names in a span, in order. */
    List<Name> namesIn(Span span) {
        return names.subMap(span.begin(), span.end()).values().stream()
                .filter(name -> span.contains(name.span()))
                .toList();
    }

    /** The source phrase of this head. */
    SpeakerPhrase phrase(Token head) {
        // « Une de ses tantes », « Chacune des parties »
        boolean partitive = Words.is(words.after(head), "de", "d'", "des", "du")
                && head.children().stream()
                        .anyMatch(child -> child.hasRelation("nmod") && child.index() > head.index());
        if (head.partOfSpeech() == PartOfSpeech.PRON && !partitive) {
            Token comma = words.after(head);
            Span apposed = Words.is(comma, ",") && comma != null ? appositions.to(head, comma) : null;
            // « Celui-ci, Marc Roy, »
            Span pronoun = pronounSpan(head);
            return new SpeakerPhrase(apposed == null ? pronoun : pronoun.cover(apposed), head);
        }
        int begin = begin(head);
        int end = endOfName(head, withName(head, end(head)));
        return new SpeakerPhrase(
                Spaces.span(
                        Math.min(begin, head.span().begin()),
                        Math.max(end, head.span().end())),
                head);
    }

    /** The end of the phrase of this head, names in apposition left out. */
    int endOfPhrase(Token head) {
        return endOfName(head, end(head));
    }

    /** « a-t-il »: « il » alone. */
    private static Span pronounSpan(Token pronoun) {
        String form = pronoun.form();
        int hyphen = form.lastIndexOf('-');
        return form.startsWith("-") && pronoun.span().length() == form.length()
                ? Spaces.span(
                        pronoun.span().begin() + hyphen + 1, pronoun.span().end())
                : pronoun.span();
    }

    private int begin(Token head) {
        int begin = head.span().begin();
        Optional<Name> name = nameAt(head);
        if (name.isPresent()) {
            begin = name.get().span().begin();
        }
        for (Token child : head.children()) {
            boolean modifier = child.hasRelation("det")
                    || child.hasRelation("amod")
                    || child.hasRelation("nummod")
                    || child.hasRelation("flat")
                    || child.hasRelation("compound")
                    || child.hasRelation("nmod")
                    || child.hasRelation("appos");
            Token before = words.before(child);
            // « auprès du parquet »: the article is one with the preposition
            boolean contracted = before != null && before.span().equals(child.span());
            boolean relative = Words.is(child, "dont", "qui", "que", "où");
            if (child.index() < head.index() && modifier && !contracted && !relative) {
                begin = Math.min(begin, child.subtreeSpan().begin());
            }
        }
        return begin;
    }

    /** Walks right as long as the words belong to the noun phrase proper. */
    private int end(Token head) {
        int end = head.span().end();
        List<Token> tokens = head.sentence().tokens();
        for (int i = head.index() + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!belongs(token, head)) {
                break;
            }
            end = Math.max(end, token.span().end());
        }
        return end;
    }

    private static boolean belongs(Token token, Token head) {
        if (token.partOfSpeech() == PartOfSpeech.PUNCT) {
            return false;
        }
        Token climber = token;
        for (int steps = 0; climber != null && climber != head && steps <= Words.DEEPEST; steps++) {
            if (climber.hasRelation("acl") || climber.hasRelation("parataxis") || climber.hasRelation("advcl")) {
                return false;
            }
            climber = climber.head().orElse(null);
        }
        return climber == head;
    }

    /** « la cheffe de l'APR, Celina Tavares »: a name in apposition to a common noun belongs to the speaker. */
    private int withName(Token head, int end) {
        if (nameAt(head).isPresent()) {
            return end;
        }
        Token comma = words.at(words.firstFrom(end));
        Span apposed = comma != null && comma.form().equals(",") ? appositions.to(head, comma) : null;
        if (apposed != null) {
            return apposed.end();
        }
        if (head.has(Feature.PLURAL)) {
            return end;
        }
        Optional<Name> adjacent = comma == null ? Optional.empty() : nameAt(comma);
        if (comma != null
                && adjacent.isPresent()
                && adjacent.get().type() == NameType.PERSON
                && adjacent.get().span().begin() == comma.span().begin()) {
            // « le ministre des Postes, des Technologies et des Médias Paul Hamel »
            return adjacent.get().span().end();
        }
        if (comma != null && comma.form().equals("(")) {
            // « la maire (divers gauche), Annick Lemaître »
            for (int steps = 0; comma != null && steps < 8 && !comma.form().equals(")"); steps++) {
                comma = words.after(comma);
            }
            comma = comma == null ? null : words.after(comma);
        }
        if (comma == null || !comma.form().equals(",")) {
            return end;
        }
        Token next = words.after(comma);
        for (int titles = 0; next != null && titles < 6; titles++) {
            Optional<Name> name = nameAt(next);
            if (name.isPresent()) {
                return name.get().type() == NameType.PERSON ? name.get().span().end() : end;
            }
            if (!Words.isTag(next, PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.DET, PartOfSpeech.PROPN)) {
                return end;
            }
            next = words.after(next);
        }
        return end;
    }

    /** Behind appositions, relative clauses and brackets of the source: « selon X, l'un des conseillers du ministre, P ». */
    int endWithModifiers(SpeakerPhrase speaker, Span sentence) {
        int end = speaker.span().end();
        Token head = speaker.head();
        for (int i = words.firstFrom(end); i < words.size(); i++) {
            Token token = words.at(i);
            if (token == null || token.span().begin() >= sentence.end() || !Words.isUnder(token, head)) {
                break;
            }
            end = token.span().end();
        }
        return end;
    }

    /** A name is never cut. */
    private int endOfName(Token head, int end) {
        Token last = words.at(words.firstFrom(end) - 1);
        int whole =
                last == null ? end : nameAt(last).map(name -> name.span().end()).orElse(end);
        return Math.max(whole, nameAt(head).map(name -> name.span().end()).orElse(end));
    }

    /** The name in the phrase set off by commas that explains the head; of several the first. */
    Optional<Span> nameBehindComma(SpeakerPhrase phrase) {
        return appositions.nameIn(phrase);
    }

    /** The name at the end of a phrase that explains its head: « l'avocate de M. Haddad, Me Anne Desrochers », « le fonds Greystone ». */
    Optional<Name> apposedName(SpeakerPhrase phrase) {
        List<Name> inside = namesIn(phrase.span());
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        Name last = inside.get(inside.size() - 1);
        Token before = words.at(words.firstFrom(last.span().begin()) - 1);
        if (before != null && before.partOfSpeech() == PartOfSpeech.DET) {
            before = words.before(before);
        }
        boolean complement = before != null
                && before.span().begin() >= phrase.span().begin()
                && before.partOfSpeech() == PartOfSpeech.ADP;
        return complement || last.span().begin() <= phrase.head().span().begin() ? Optional.empty() : Optional.of(last);
    }

    /** From a word inside a name up to its head. */
    static Token topOfName(Token token) {
        Token top = token;
        for (int steps = 0; steps < 8 && top.hasRelation("flat") && top.head().isPresent(); steps++) {
            top = top.head().get();
        }
        return top;
    }

    /** From a word inside a noun phrase up to its head. */
    static Token topOfNominal(Token token) {
        Token top = token;
        for (int steps = 0; steps < 8; steps++) {
            Token head = top.head().orElse(null);
            boolean inside = top.hasRelation("flat")
                    || top.hasRelation("nmod")
                    || top.hasRelation("appos")
                    || top.hasRelation("amod");
            if (head == null || !inside) {
                break;
            }
            top = head;
        }
        return top;
    }
}
