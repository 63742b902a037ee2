package io.github.depeche.event;

import io.github.depeche.Article;
import io.github.depeche.Cue;
import io.github.depeche.Quote;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.Token;
import io.github.depeche.linguistics.grammar.FeatureVector;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Everything that may tell whether an event is so: what the rules read in its tellings, and what stands around the first of them. */
final class FactualityFeatures {

    /** How many words before the trigger are looked at. */
    private static final int WORDS_BEFORE = 4;

    /** More tellings are as many, more of a way too; shares are told apart in quarters. */
    private static final int MOST_TELLINGS = 4;

    private static final int MOST_OF_A_WAY = 3;
    private static final int SHARES = 4;

    private final WordClasses classes;
    private final SourceFinder sources;
    private final @Nullable LocalDate published;

    FactualityFeatures(AnalyzedArticle article, WordClasses classes) {
        this.classes = classes;
        this.sources = new SourceFinder(article.get(Article.QUOTES).orElse(List.of()));
        this.published = article.metadata().publishedOn().orElse(null);
    }

    void add(Happening happening, FeatureVector features) {
        EventMention first = happening.mentions().get(0);
        Token anchor = first.anchor();
        String kind = first.context().reading().sense().kind().name();
        String form = TriggerForm.of(anchor);
        String read = way(first);
        String type = first.type().name();
        features.add("bias");
        features.add("read in all", happening.read().name());
        features.add("read in all and first", happening.read().name(), read);
        features.add("read", read);
        features.add("read of type", read, type);
        features.add("read in form", read, form);
        features.add("type", type);
        features.add("lemma", type, first.lemma());
        features.add("form", kind, form);
        addGovernors(anchor, kind, form, features);
        addByType(anchor, type, kind, form, features);
        addDeterminer(anchor, type, kind, features);
        addClause(anchor, kind, features);
        addModifiers(anchor, kind, features);
        addWords(anchor, features);
        addDate(first, kind, form, read, features);
        addQuote(first, form, read, features);
        addTellings(happening.mentions(), features);
    }

    /** Which ways the rules read its tellings, and how many of them: a plan told in ten sentences, one of which has a bare noun, is one. */
    private static void addTellings(List<EventMention> mentions, FeatureVector features) {
        Map<String, Integer> ways = new TreeMap<>();
        Map<String, Integer> values = new TreeMap<>();
        for (EventMention mention : mentions) {
            ways.merge(way(mention), 1, Integer::sum);
            values.merge(mention.factuality().name(), 1, Integer::sum);
        }
        features.add("tellings", Math.min(mentions.size(), MOST_TELLINGS));
        ways.forEach((way, count) -> {
            features.add("tellings read", way, Math.min(count, MOST_OF_A_WAY));
            features.add("share of tellings", way, Math.round(SHARES * (float) count / mentions.size()));
        });
        values.forEach((value, count) -> features.add("tellings of value", value, Math.min(count, MOST_OF_A_WAY)));
        features.add("ways", String.join(" ", ways.keySet()));
        features.add("last telling", way(mentions.get(mentions.size() - 1)));
    }

    private static String way(EventMention mention) {
        return mention.certain() ? mention.factuality().name() : "untold";
    }

    private void addGovernors(Token anchor, String kind, String form, FeatureVector features) {
        String relation = anchor.relation();
        String mark = anchor.child("mark").map(Syntax::grammarWord).orElse("");
        String opener = mark + Syntax.preposition(anchor).orElse("");
        features.add("relation", kind, relation);
        features.add("opener", kind, opener);
        features.add("mark in form", mark, form);
        Optional<Token> head = anchor.head();
        if (head.isEmpty()) {
            return;
        }
        String governor = head.get().lowerLemma();
        features.add("head", kind, governor);
        features.add("head form", kind, relation, TriggerForm.of(head.get()));
        features.add("opener and head", relation, opener, governor);
        for (String name : classes.of(head.get())) {
            features.add("opener and head class", relation, opener, name);
        }
        if (Negation.of(head.get())) {
            features.add("head negated", kind);
        }
        head.get().head().ifPresent(above -> {
            features.add("second head", kind, above.lowerLemma());
            features.add("second head form", kind, head.get().relation(), TriggerForm.of(above));
            classes.of(above).forEach(name -> features.add("second head class", kind, name));
        });
    }

    /** What governs says of an event of a type: « annonce une grève » is ahead, « annonce un décès » behind. */
    private void addByType(Token anchor, String type, String kind, String form, FeatureVector features) {
        features.add("type and kind", type, kind);
        features.add("type and form", type, form);
        features.add("type and relation", type, anchor.relation());
        anchor.head().ifPresent(head -> {
            features.add("type and head", type, head.lowerLemma());
            classes.of(head).forEach(name -> features.add("type and head class", type, name));
        });
    }

    /** « réclame l'enquête » speaks of one that is known, « réclame une enquête » of none yet. */
    private void addDeterminer(Token anchor, String type, String kind, FeatureVector features) {
        String determiner = anchor.child("det").map(Token::lowerLemma).orElse("");
        features.add("determiner", kind, determiner, anchor.has(Feature.PLURAL) ? "plural" : "");
        features.add("determiner and type", kind, determiner, type);
        features.add("determiner and relation", kind, determiner, anchor.relation());
        anchor.head().ifPresent(head -> {
            features.add("determiner and head", kind, determiner, head.lowerLemma());
            classes.of(head).forEach(name -> features.add("determiner and head class", kind, determiner, name));
        });
    }

    private void addClause(Token anchor, String kind, FeatureVector features) {
        Token verb = TriggerForm.clause(anchor);
        features.add("clause", kind, TriggerForm.of(verb), verb == anchor ? "own" : "above");
        if (verb == anchor) {
            return;
        }
        features.add("clause verb", kind, verb.lowerLemma());
        for (String name : classes.of(verb)) {
            features.add("clause class", kind, name);
        }
        if (Negation.of(verb)) {
            features.add("clause negated", kind);
        }
    }

    private void addModifiers(Token anchor, String kind, FeatureVector features) {
        for (Token child : anchor.children()) {
            if (child.hasRelation("amod") || child.hasRelation("advmod") || child.hasRelation("acl")) {
                features.add("modifier", kind, child.lowerLemma());
                classes.of(child).forEach(name -> features.add("modifier class", kind, name));
            }
        }
    }

    private static void addWords(Token anchor, FeatureVector features) {
        List<Token> tokens = anchor.sentence().tokens();
        for (int i = Math.max(0, anchor.index() - WORDS_BEFORE); i < anchor.index(); i++) {
            features.add("word before", Syntax.grammarWord(tokens.get(i)));
        }
        if (tokens.get(tokens.size() - 1).form().equals("?")) {
            features.add("question");
        }
        if (tokens.stream().anyMatch(FactualityFeatures::isIf)) {
            features.add("if");
        }
    }

    private static boolean isIf(Token token) {
        return token.hasRelation("mark")
                && (Syntax.grammarWord(token).equals("si")
                        || Syntax.grammarWord(token).equals("s'"));
    }

    private void addDate(EventMention mention, String kind, String form, String read, FeatureVector features) {
        String when = when(mention.date());
        features.add("date", kind, when);
        features.add("date and form", when, form);
        features.add("date and reading", when, read);
    }

    private String when(@Nullable EventDate date) {
        if (date == null || published == null) {
            return "untold";
        }
        return date.isAfter(published) ? "after" : date.value().equals(published.toString()) ? "same day" : "before";
    }

    private void addQuote(EventMention mention, String form, String read, FeatureVector features) {
        Optional<Quote> quote = sources.quoteAt(mention.trigger().span());
        if (quote.isEmpty()) {
            features.add("unquoted");
            return;
        }
        String cue = quote.get().cue().map(Cue::lemma).orElse("");
        String attitude =
                quote.get().cue().map(found -> found.attitude().name()).orElse("");
        features.add("quoted", quote.get().type().name());
        features.add("quoted reading", quote.get().type().name(), read);
        features.add("quoted type", mention.type().name());
        features.add("cue", cue);
        features.add("attitude", attitude);
        features.add("attitude and form", attitude, form);
        features.add("attitude and reading", attitude, read);
    }
}
