package io.github.depeche.event;

import io.github.depeche.BlockType;
import io.github.depeche.Factuality;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import io.github.depeche.linguistics.grammar.FeatureVector;
import java.util.List;
import java.util.Optional;

/** Everything that may tell whether a word tells an event that the article reports, and of which type, as features of a log-linear model. */
final class TriggerFeatures {

    private final WordClasses classes;
    private final FactualityReader factuality;
    private final ArticleContext context;
    private final SlotFeatures slots;
    private final SenseFeatures senses;
    private final MeaningFeatures meanings;
    private final RelatedTriggerFeatures related;

    TriggerFeatures(
            WordClasses classes,
            FactualityReader factuality,
            FillerTests tests,
            ArticleContext context,
            MeaningFeatures meanings,
            RelatedTriggerFeatures related) {
        this.classes = classes;
        this.factuality = factuality;
        this.context = context;
        this.slots = new SlotFeatures(tests, context, classes);
        this.senses = new SenseFeatures(context);
        this.meanings = meanings;
        this.related = related;
    }

    /** Adds the features of a word, which count by type. */
    void addWord(TriggerWord word, FeatureVector features) {
        Token token = word.token();
        Token anchor = word.likeliest().match().anchor();
        boolean verbal = word.likeliest().sense().isVerbal();
        Slots around = word.likeliest().slots();
        String kind = verbal ? anchor == token ? "verb" : "verbal locution" : "noun";
        features.add("bias");
        addForm(word, kind, features);
        addSenses(word, features);
        addMood(word, features);
        slots.add(around, kind, word.lemma(), features);
        addGovernor(anchor, word.lemma(), features);
        addModifiers(token, features);
        addNeighbours(word, features);
        addArticle(word, kind, features);
        addCircumstances(token, anchor, features);
        meanings.add(word, kind, features);
        related.add(word, features);
    }

    /** Adds the features of one of its senses. */
    void addSense(TriggerWord word, Candidate sense, FeatureVector features) {
        senses.add(word, sense, features);
    }

    private void addForm(TriggerWord word, String kind, FeatureVector features) {
        Token token = word.token();
        String lemma = word.lemma();
        String form = TriggerForm.of(token);
        String pos = token.partOfSpeech().name();
        features.add("kind", kind);
        features.add("pos", pos, kind);
        features.add("lemma", lemma);
        features.add("lemma and form", lemma, form);
        features.add("lemma and relation", lemma, baseRelation(token));
        features.add("family", ArticleContext.family(lemma));
        features.add("form", form);
        features.add("form of", form, pos);
        features.add("relation", token.relation(), pos);
        features.add("relation and form", baseRelation(token), form);
        for (int length = 2; length <= 5 && length < lemma.length() - 1; length++) {
            features.add("ending", lemma.substring(lemma.length() - length), kind);
        }
        for (String name : classes.of(token)) {
            features.add("class", name);
        }
        if (Character.isUpperCase(token.form().charAt(0)) && token.index() > 0) {
            features.add("capital");
        }
        if (word.shadowed()) {
            features.add("shadowed");
            features.add("shadowed", lemma);
        }
    }

    private static void addSenses(TriggerWord word, FeatureVector features) {
        for (Candidate candidate : word.senses()) {
            String type = candidate.type();
            String met = candidate.strength() > 0 ? "met" : "unmet";
            String locution = candidate.sense().locution().text();
            features.add("sense", type);
            features.add("sense", type, met);
            features.add(
                    "sense weight", type, (int) Math.round(candidate.sense().weight() * 10));
            features.add("sense kind", type, candidate.sense().kind().name());
            features.add("locution", locution);
            features.add("locution", locution, met);
        }
        features.add("senses", Math.min(4, word.senses().size()));
        features.add(
                "likeliest", word.likeliest().score() > 0 ? word.likeliest().type() : "none");
    }

    private void addMood(TriggerWord word, FeatureVector features) {
        Token anchor = word.likeliest().match().anchor();
        Judgement judgement = factuality.judge(word.likeliest().reading());
        String mood = judgement.factuality().name();
        String certain = judgement.certain() ? "told" : "untold";
        features.add("mood", mood, certain);
        features.add("mood of", mood, word.lemma());
        boolean real = judgement.factuality() == Factuality.FACT || judgement.factuality() == Factuality.ALLEGED;
        boolean concerned = !word.likeliest().slots().isEmpty(Slots.OBJECT);
        features.add("real", real ? "real" : "unreal", baseRelation(anchor), concerned ? "of somebody" : "of none");
        if (isIncise(anchor)) {
            features.add("incise");
        }
        if (isNaming(anchor)) {
            features.add("naming");
        }
    }

    /** « un homme nommé Larossi Abballa », « un programme appelé Medicaid ». */
    private static boolean isNaming(Token verb) {
        List<Token> tokens = verb.sentence().tokens();
        return Syntax.isPastParticiple(verb)
                && !Syntax.hasAuxiliary(verb)
                && verb.index() + 1 < tokens.size()
                && (tokens.get(verb.index() + 1).partOfSpeech() == PartOfSpeech.PROPN
                        || Character.isUpperCase(
                                tokens.get(verb.index() + 1).form().charAt(0)));
    }

    /** « conclut-il », « a-t-il poursuivi ». */
    private static boolean isIncise(Token verb) {
        List<Token> tokens = verb.sentence().tokens();
        for (int i = Math.max(0, verb.index() - 1); i <= verb.index() + 1 && i < tokens.size(); i++) {
            String form = tokens.get(i).form();
            if (i != verb.index() && form.length() > 1 && form.charAt(0) == '-') {
                return true;
            }
        }
        return false;
    }

    private void addGovernor(Token anchor, String lemma, FeatureVector features) {
        Optional<Token> head = anchor.head();
        if (head.isEmpty()) {
            features.add("root");
            return;
        }
        String relation = baseRelation(anchor);
        String governor = head.get().lowerLemma();
        features.add("head", relation, governor);
        features.add("head of", lemma, governor);
        features.add("head pos", relation, head.get().partOfSpeech().name());
        String opener = Syntax.preposition(anchor)
                .orElse(anchor.child("mark").map(Syntax::grammarWord).orElse(""));
        features.add("opener", relation, opener);
        features.add("opener", opener);
        features.add("opener of", opener, lemma);
        for (String name : classes.of(head.get())) {
            features.add("head class", relation, name);
            features.add("head class", name);
        }
    }

    /** « obl:arg » and « obl:mod » are one; only a relative clause differs from other clauses of a noun. */
    static String baseRelation(Token token) {
        String relation = token.relation();
        int colon = relation.indexOf(':');
        return colon > 0 && !relation.equals("acl:relcl") ? relation.substring(0, colon) : relation;
    }

    private void addModifiers(Token token, FeatureVector features) {
        for (Token child : token.children()) {
            if (child.hasRelation("amod") || child.hasRelation("advmod")) {
                features.add("modifier", child.lowerLemma());
                features.add("modifier is", child.relation());
                for (String name : classes.of(child)) {
                    features.add("modifier class", name);
                }
            } else if (child.hasRelation("acl") || child.hasRelation("nmod")) {
                features.add("child", child.relation());
            }
        }
    }

    private static void addNeighbours(TriggerWord word, FeatureVector features) {
        Token token = word.token();
        features.add("2 before", lemma(token, -2));
        features.add("before", lemma(token, -1));
        features.add("after", lemma(token, 1));
        features.add("2 after", lemma(token, 2));
        features.add("before it", lemma(token, -1), word.lemma());
        features.add("after it", lemma(token, 1), word.lemma());
    }

    private static String lemma(Token from, int distance) {
        List<Token> tokens = from.sentence().tokens();
        int index = from.index() + distance;
        return index < 0 || index >= tokens.size() ? "#" : tokens.get(index).lowerLemma();
    }

    private void addArticle(TriggerWord word, String kind, FeatureVector features) {
        Token token = word.token();
        BlockType block = token.sentence().block().type();
        features.add("block", block.name());
        features.add("block and kind", block.isBody() ? "body" : "head", kind);
        int before = context.sentencesBefore(token);
        features.add("sentence", before < 1 ? 0 : before < 3 ? 1 : before < 6 ? 3 : before < 12 ? 6 : 12);
        features.add("told", Math.min(4, context.tellings(word)));
        if (block.isBody() && context.isInTitle(word)) {
            features.add("in title");
        }
        features.add("topic", context.topic(0));
        features.add("topic of", context.topic(0), word.lemma());
        features.add("second topic", context.topic(1));
        String quote = context.quotes()
                .quoteAt(token.span())
                .map(found -> found.type().name())
                .orElse("no");
        features.add("quote", quote);
        features.add("quote and kind", quote, kind);
        int length = token.sentence().tokens().size();
        features.add("words", length < 8 ? 8 : length < 20 ? 20 : 99);
    }

    private void addCircumstances(Token token, Token anchor, FeatureVector features) {
        boolean ownDate = false;
        boolean ownPlace = false;
        for (Token word : List.of(token, anchor)) {
            for (Token child : word.children()) {
                ownDate |= context.isDate(child);
                ownPlace |= context.isPlace(child);
            }
        }
        boolean date = context.hasDate(token.sentence());
        boolean place = context.hasPlace(token.sentence());
        features.add("date", ownDate ? "own" : date ? "near" : "no");
        features.add("place", ownPlace ? "own" : place ? "near" : "no");
    }
}
