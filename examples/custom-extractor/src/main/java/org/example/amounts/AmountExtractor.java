package org.example.amounts;

import io.github.depeche.Actor;
import io.github.depeche.Span;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.Extractor;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds amounts of money, and asks the tree who pays and who receives. */
public final class AmountExtractor implements Extractor<List<Amount>> {

    /** Gives the amounts: {@code article.get(AmountExtractor.KEY)}. */
    public static final Key<List<Amount>> KEY = new Key<>("amounts.money");

    private static final Map<String, String> CURRENCIES =
            Map.of("euro", "EUR", "€", "EUR", "dollar", "USD", "$", "USD", "franc", "CHF", "livre", "GBP", "£", "GBP");

    private static final Map<String, Double> MULTIPLIERS =
            Map.of("mille", 1e3, "millier", 1e3, "million", 1e6, "milliard", 1e9);

    /** « verser, payer »: the subject pays, the one after « à » receives. */
    private static final Set<String> GIVING =
            Set.of("verser", "payer", "donner", "allouer", "accorder", "débloquer", "rembourser", "prêter", "offrir");

    /** « toucher, recevoir »: the subject receives. */
    private static final Set<String> GETTING = Set.of("toucher", "recevoir", "percevoir", "encaisser", "obtenir");

    @Override
    public Key<List<Amount>> key() {
        return KEY;
    }

    @Override
    public List<Amount> extract(AnalyzedArticle article) {
        List<Amount> amounts = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                String currency = CURRENCIES.get(token.lemma());
                if (currency != null) {
                    number(token).ifPresent(number -> amounts.add(amount(article, token, currency, number)));
                }
            }
        }
        return List.copyOf(amounts);
    }

    /** What the words before the currency say: « 1,2 milliard de ». */
    private record Figure(Span span, double value) {}

    private static Optional<Figure> number(Token currency) {
        List<Token> tokens = currency.sentence().tokens();
        double multiplier = 1;
        for (int i = currency.index() - 1; i >= 0 && i >= currency.index() - 3; i--) {
            Token token = tokens.get(i);
            if (MULTIPLIERS.containsKey(token.lemma())) {
                multiplier *= MULTIPLIERS.get(token.lemma());
            } else if (!token.lemma().equals("de")) {
                double scale = multiplier;
                return parse(token.form()).map(value -> new Figure(token.span(), value * scale));
            }
        }
        return Optional.empty();
    }

    /** « 85.000 », « 1 400 », « 1,2 »: the comma is the decimal mark, points and spaces group digits. */
    private static Optional<Double> parse(String form) {
        String digits = form.replaceAll("[.\\s\\u00A0\\u202F]", "").replace(',', '.');
        return digits.matches("\\d{1,15}(\\.\\d{1,6})?") ? Optional.of(Double.valueOf(digits)) : Optional.empty();
    }

    private static Amount amount(AnalyzedArticle article, Token token, String currency, Figure figure) {
        Span span = figure.span().cover(token.span());
        Optional<Actor> payer = Optional.empty();
        Optional<Actor> payee = Optional.empty();
        Optional<Token> found = verbAbove(token);
        if (found.isPresent()) {
            Token verb = found.get();
            boolean passive = verb.child("nsubj:pass").isPresent();
            // « la Région verse 2 millions d'euros », « 2 millions d'euros sont versés par la Région »
            Optional<Actor> doer = actor(article, verb, passive ? "obl:agent" : "nsubj");
            if (GETTING.contains(verb.lemma())) {
                payee = doer;
            } else {
                payer = doer;
                payee = receiver(article, verb).or(() -> actor(article, verb, "iobj"));
            }
        }
        return new Amount(span, figure.value(), currency, payer, payee);
    }

    /** The amount may hang two or three words below its verb: « verse [une aide de 3 millions d'[euros]] ». */
    private static Optional<Token> verbAbove(Token token) {
        Optional<Token> above = token.head();
        for (int steps = 0; steps < 4 && above.isPresent(); steps++) {
            String lemma = above.get().lemma();
            if (GIVING.contains(lemma) || GETTING.contains(lemma)) {
                return above;
            }
            above = above.get().head();
        }
        return Optional.empty();
    }

    /** « à Hélène Vautrin »: whether the tree takes it for an argument or a mere adjunct. */
    private static Optional<Actor> receiver(AnalyzedArticle article, Token verb) {
        return verb.children().stream()
                .filter(child -> child.hasRelation("obl")
                        && child.child("case").filter(word -> word.lemma().equals("à")).isPresent())
                .flatMap(child -> article.actorsAt(child.span()).stream())
                .findFirst();
    }

    /** The first of the verb's dependents with this relation that is an actor. */
    private static Optional<Actor> actor(AnalyzedArticle article, Token verb, String relation) {
        return verb.children().stream()
                .filter(child -> child.hasRelation(relation))
                .flatMap(child -> article.actorsAt(child.span()).stream())
                .findFirst();
    }
}
