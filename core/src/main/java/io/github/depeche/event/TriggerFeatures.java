package io.github.depeche.event;

import io.github.depeche.BlockType;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Everything that may tell whether a candidate is an event that the article reports, as features of a linear classifier. */
final class TriggerFeatures {

    /** Classes of the word that a trigger depends on. */
    private static final List<String> HEAD_CLASSES = List.of(
            "support",
            "undergo",
            "occur",
            "wish",
            "demand",
            "telling",
            "commit",
            "cancel",
            "schedule",
            "deny",
            "suspect",
            "modal",
            "transparent",
            "unreal-noun",
            "plan-noun",
            "denial-noun",
            "holder",
            "kind",
            "perpetrate",
            "undergoer");

    /** Scores below and above are all alike. */
    private static final int LOWEST_SCORE = 3;

    private static final int HIGHEST_SCORE = 12;

    private static final double CLOSE = 0.1;

    private final WordClasses classes;
    private final FactualityReader factuality;
    private final Evidence evidence;
    private final ArticleContext context;
    private final SlotFeatures slots;

    TriggerFeatures(WordClasses classes, FactualityReader factuality, FillerTests tests, ArticleContext context) {
        this.classes = classes;
        this.factuality = factuality;
        this.evidence = new Evidence(classes);
        this.context = context;
        this.slots = new SlotFeatures(tests, context, classes);
    }

    /**
     * The features of a candidate.
     *
     * @param sentence all candidates of its sentence
     */
    List<String> of(Candidate candidate, List<Candidate> sentence) {
        List<String> features = new ArrayList<>(96);
        Token trigger = candidate.match().trigger();
        String type = candidate.type();
        String locution = String.join("_", candidate.sense().locution().words());
        features.add("bias");
        addSense(candidate, locution, features);
        addRivals(candidate, sentence, features);
        addMood(candidate, features);
        slots.add(candidate, locution, features);
        addGovernor(candidate, features);
        addModifiers(trigger, type, features);
        addNeighbours(trigger, type, features);
        addArticle(trigger, candidate, features);
        addCircumstances(candidate, features);
        return features;
    }

    private static void addSense(Candidate candidate, String locution, List<String> features) {
        Sense sense = candidate.sense();
        Token trigger = candidate.match().trigger();
        String type = candidate.type();
        String form = TriggerForm.of(trigger);
        boolean met = candidate.strength() > 0;
        features.add("type " + type);
        features.add("word " + locution);
        features.add("word " + locution + " " + type);
        features.add("word " + locution + " " + met);
        features.add("word " + locution + " " + form);
        features.add("family " + ArticleContext.family(trigger));
        features.add("family " + ArticleContext.family(trigger) + " " + type);
        features.add("kind " + sense.kind());
        features.add("kind " + sense.kind() + " " + type);
        features.add("length " + Math.min(3, candidate.match().words().size()) + " " + sense.kind());
        features.add("weight " + Math.round(sense.weight() * 10));
        features.add(
                "met " + candidate.strength() + " of " + sense.requirements().size());
        features.add("met " + met + " " + type);
        for (int tenth = LOWEST_SCORE; tenth <= HIGHEST_SCORE && candidate.score() * 10 >= tenth; tenth++) {
            features.add("score " + tenth);
        }
        features.add("relation " + trigger.relation() + " " + sense.kind());
        features.add("pos " + trigger.partOfSpeech() + " " + sense.kind());
        features.add("form " + form);
        features.add("form " + form + " " + type);
        features.add("ending " + TriggerForm.ending(trigger) + " " + sense.kind());
    }

    private void addRivals(Candidate candidate, List<Candidate> sentence, List<String> features) {
        String type = candidate.type();
        double highest = 0;
        int rivals = 0;
        int possible = 0;
        boolean shadowed = false;
        for (Candidate other : sentence) {
            if (!other.isOfSameWord(candidate)) {
                shadowed |= other.match().words().contains(candidate.match().trigger());
            } else if (!other.type().equals(type)) {
                highest = Math.max(highest, other.score());
                rivals++;
                possible += other.score() > 0 ? 1 : 0;
                features.add("rival " + other.type() + " " + type);
            }
        }
        String margin = margin(candidate.score(), highest);
        features.add("rivals " + Math.min(3, rivals));
        features.add("possible " + Math.min(3, possible));
        features.add("margin " + margin + " " + candidate.sense().kind());
        features.add("margin " + margin + " " + Math.round(candidate.sense().weight() * 10));
        features.add("margin " + margin + " " + type);
        features.add("shadowed " + shadowed);
        double elsewhere = context.elsewhere(candidate, highest);
        String strong = elsewhere <= 0 ? "no" : elsewhere < 2 ? "1" : elsewhere < 4 ? "2" : "4";
        features.add("strong " + strong);
        features.add("strong " + strong + " " + type);
    }

    private static String margin(double score, double rival) {
        if (score <= 0) {
            return "none";
        }
        if (rival <= 0) {
            return "alone";
        }
        if (score >= rival) {
            return score > rival + CLOSE ? "above" : "equal";
        }
        return score > rival - CLOSE ? "below" : "far below";
    }

    private void addMood(Candidate candidate, List<String> features) {
        Judgement judgement = factuality.judge(candidate.reading());
        String mood = "mood " + judgement.factuality() + judgement.certain();
        features.add(mood);
        features.add(mood + " " + candidate.type());
        features.add("evidence " + Math.round(evidence.of(candidate.reading(), judgement) * 10));
        boolean concerned = !candidate.slots().isEmpty(Slots.OBJECT);
        features.add("doubt " + Math.round(evidence.doubt(candidate.reading(), judgement, concerned) * 10));
    }

    private void addGovernor(Candidate candidate, List<String> features) {
        Token anchor = candidate.match().anchor();
        String type = candidate.type();
        Optional<Token> head = anchor.head();
        if (head.isEmpty()) {
            features.add("root");
            return;
        }
        String relation = baseRelation(anchor);
        features.add("head " + relation + " " + head.get().lemma().toLowerCase(Locale.ROOT));
        features.add("head " + relation + " " + head.get().partOfSpeech());
        String opener = Syntax.preposition(anchor)
                .orElse(anchor.child("mark").map(Syntax::grammarWord).orElse(""));
        features.add("opener " + relation + " " + opener);
        features.add("opener " + opener + " " + type);
        for (String name : HEAD_CLASSES) {
            if (classes.contains(name, head.get())) {
                features.add("head class " + relation + " " + name);
                features.add("head class " + name + " " + type);
            }
        }
    }

    /** « obl:arg » and « obl:mod » are one; only a relative clause differs from other clauses of a noun. */
    private static String baseRelation(Token token) {
        String relation = token.relation();
        int colon = relation.indexOf(':');
        return colon > 0 && !relation.equals("acl:relcl") ? relation.substring(0, colon) : relation;
    }

    private static void addModifiers(Token trigger, String type, List<String> features) {
        for (Token child : trigger.children()) {
            if (child.hasRelation("amod") || child.hasRelation("advmod")) {
                features.add("modifier " + child.lemma().toLowerCase(Locale.ROOT));
                features.add("modifier " + child.relation() + " " + type);
            } else if (child.hasRelation("acl") || child.hasRelation("nmod")) {
                features.add("child " + child.relation());
            }
        }
    }

    private static void addNeighbours(Token trigger, String type, List<String> features) {
        for (int distance = -2; distance <= 2; distance++) {
            if (distance == 0) {
                continue;
            }
            String word = "near " + distance + " " + word(trigger, distance);
            features.add(word);
            if (Math.abs(distance) == 1) {
                features.add(word + " " + trigger.lemma());
                features.add(word + " " + type);
            }
        }
    }

    private static String word(Token from, int distance) {
        List<Token> tokens = from.sentence().tokens();
        int index = from.index() + distance;
        return index < 0 || index >= tokens.size()
                ? "#"
                : tokens.get(index).lemma().toLowerCase(Locale.ROOT);
    }

    private void addArticle(Token trigger, Candidate candidate, List<String> features) {
        String type = candidate.type();
        BlockType block = trigger.sentence().block().type();
        features.add("block " + block);
        features.add("block " + block.isBody() + " " + type);
        int before = context.sentencesBefore(trigger);
        features.add("sentence " + (before < 1 ? "0" : before < 3 ? "1" : before < 6 ? "3" : before < 12 ? "6" : "12"));
        features.add("told " + Math.min(4, context.tellings(trigger)));
        int alike = context.candidates(candidate.sense().type());
        String many = alike < 2 ? "1" : alike < 4 ? "2" : alike < 8 ? "4" : "8";
        features.add("alike " + many);
        features.add("alike " + many + " " + type);
        if (block.isBody() && context.isInTitle(trigger)) {
            features.add("in title");
        }
        features.add("topic " + context.topic(0) + " " + type);
        features.add("second topic " + context.topic(1) + " " + type);
        features.add("topic " + context.topic(0).equals(type));
        Optional<String> quote = context.quotes().quoteAt(trigger.span()).map(found -> found.type()
                .name());
        features.add("quote " + quote.orElse("no"));
        features.add("quote " + quote.isPresent() + " " + type);
        int length = trigger.sentence().tokens().size();
        features.add("words " + (length < 8 ? "few" : length < 20 ? "some" : "many"));
    }

    private void addCircumstances(Candidate candidate, List<String> features) {
        boolean date = false;
        boolean ownDate = false;
        boolean place = false;
        boolean ownPlace = false;
        for (Token token : candidate.match().trigger().sentence().tokens()) {
            boolean own = token.head()
                    .filter(head -> head == candidate.match().trigger()
                            || head == candidate.match().anchor())
                    .isPresent();
            if (context.isDate(token)) {
                date = true;
                ownDate |= own;
            }
            if (context.isPlace(token)) {
                place = true;
                ownPlace |= own;
            }
        }
        String when = "date " + (ownDate ? "own" : date ? "near" : "no");
        String where = "place " + (ownPlace ? "own" : place ? "near" : "no");
        features.add(when);
        features.add(when + " " + candidate.type());
        features.add(where);
        features.add(where + " " + candidate.type());
    }
}
