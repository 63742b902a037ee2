package io.github.depeche.actor;

import io.github.depeche.Gender;
import io.github.depeche.MentionKind;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pronouns and possessives of the third person: il, « a-t-elle », lui, eux, celui-ci, qui, son, leur. */
final class PronounMarkables {

    /** What a pronoun's form tells. */
    private record Form(GrammaticalGender gender, boolean plural) {}

    private static final Form MASCULINE = new Form(GrammaticalGender.MASCULINE, false);
    private static final Form FEMININE = new Form(GrammaticalGender.FEMININE, false);
    private static final Form MASCULINE_PLURAL = new Form(GrammaticalGender.MASCULINE, true);
    private static final Form FEMININE_PLURAL = new Form(GrammaticalGender.FEMININE, true);
    private static final Form SINGULAR = new Form(GrammaticalGender.UNKNOWN, false);
    private static final Form PLURAL = new Form(GrammaticalGender.UNKNOWN, true);

    private static final Map<String, Form> PRONOUNS = Map.ofEntries(
            Map.entry("il", MASCULINE),
            Map.entry("elle", FEMININE),
            // « ils » may stand for men and women together, « elles » for women only
            Map.entry("ils", PLURAL),
            Map.entry("elles", FEMININE_PLURAL),
            Map.entry("eux", PLURAL),
            Map.entry("lui", SINGULAR),
            Map.entry("leur", PLURAL),
            Map.entry("le", MASCULINE),
            Map.entry("la", FEMININE),
            Map.entry("l'", SINGULAR),
            Map.entry("les", PLURAL),
            Map.entry("lui-même", MASCULINE),
            Map.entry("elle-même", FEMININE),
            Map.entry("eux-mêmes", PLURAL),
            Map.entry("elles-mêmes", FEMININE_PLURAL),
            Map.entry("celui-ci", MASCULINE),
            Map.entry("celle-ci", FEMININE),
            Map.entry("ceux-ci", MASCULINE_PLURAL),
            Map.entry("celles-ci", FEMININE_PLURAL));

    /** « celui qui », where he speaks. */
    private static final Map<String, Form> SPEAKERS = Map.of("celui", MASCULINE, "celle", FEMININE);

    private final Discourse discourse;

    PronounMarkables(Discourse discourse) {
        this.discourse = discourse;
    }

    void addAll() {
        for (int s = 0; s < discourse.sentences().size(); s++) {
            Sentence sentence = discourse.sentences().get(s);
            for (Token token : sentence.tokens()) {
                Form form = formOf(token);
                if (form != null && !isImpersonal(token)) {
                    discourse.add(new Markable(token.span(), MentionKind.PRONOUN, token, s)
                            .grammaticalGender(form.gender())
                            .gender(
                                    form.plural()
                                            ? Gender.UNKNOWN
                                            : form.gender().asGender())
                            .plural(form.plural())
                            .acting(SyntacticRole.isArgument(token)));
                }
            }
        }
    }

    private @Nullable Form formOf(Token token) {
        if (token.partOfSpeech() == PartOfSpeech.DET && token.has(Feature.POSSESSIVE)) {
            String form = token.lowerForm();
            return switch (form) {
                case "son", "sa", "ses" -> SINGULAR;
                case "leur", "leurs" -> PLURAL;
                // « notre », « mon » belong to a speaker
                default -> null;
            };
        }
        if (token.partOfSpeech() != PartOfSpeech.PRON) {
            return null;
        }
        String form = bare(token.form());
        if (token.has(Feature.RELATIVE)) {
            // « qui », « dont », « auquel »: agreement is that of the noun before
            return relativeClause(token) == null ? null : SINGULAR;
        }
        if (form.equals("lui") && token.child("case").isPresent()) {
            // « selon lui »; « il lui a dit » may speak to a woman
            return MASCULINE;
        }
        Form ofSpeaker = SPEAKERS.get(form);
        return ofSpeaker == null ? PRONOUNS.get(form) : isCompletedSpeaker(token) ? ofSpeaker : null;
    }

    /** « « J'arrête », confie celle qui avait quitté la chaîne en 2021 »: whoever is spoken of, by what the reader may know. */
    private boolean isCompletedSpeaker(Token token) {
        List<Token> tokens = token.sentence().tokens();
        int next = token.index() + 1;
        return next < tokens.size()
                && tokens.get(next).has(Feature.RELATIVE)
                && SyntacticRole.isSubject(token)
                && SyntacticRole.isSpeech(SyntacticRole.predicate(token), discourse.lexicon());
    }

    /** « -t-il » → « il ». */
    static String bare(String form) {
        String lower = form.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (lower.startsWith("-t-")) {
            return lower.substring(3);
        }
        if (lower.startsWith("t-")) {
            return lower.substring(2);
        }
        return lower.startsWith("-") ? lower.substring(1) : lower;
    }

    /** « il faut », « il y a », « il s'agit »; an inverted pronoun is rather a person (« a-t-il dit »), whatever the tree says. */
    private boolean isImpersonal(Token token) {
        if (isInverted(token)) {
            Token predicate = token.head().orElse(null);
            return token.hasRelation("expl")
                    && !SyntacticRole.isAgentive(predicate, discourse.lexicon())
                    && !isOnlySubject(token);
        }
        return token.hasRelation("expl") || (bare(token.form()).equals("il") && isFollowedByY(token));
    }

    /** « s'est-elle émue » is somebody, whatever the tree says: only « il » stands for nobody; but « la juge s'est-elle émue ? ». */
    private static boolean isOnlySubject(Token token) {
        return !bare(token.form()).equals("il")
                && token.head()
                        .filter(predicate -> predicate.child("nsubj").isEmpty())
                        .isPresent();
    }

    /** « il y a », « il n'y aurait ». */
    private static boolean isFollowedByY(Token token) {
        List<Token> tokens = token.sentence().tokens();
        int next = token.index() + 1;
        if (next < tokens.size() && tokens.get(next).form().startsWith("n")) {
            next++;
        }
        return next < tokens.size() && tokens.get(next).form().equals("y");
    }

    static boolean isInverted(Token token) {
        return token.form().startsWith("-") || token.form().startsWith("t-");
    }

    /** The head of the relative clause that the pronoun begins. */
    static @Nullable Token relativeClause(Token pronoun) {
        Token predicate = pronoun.head().orElse(null);
        for (int steps = 0; predicate != null && steps < 4; steps++) {
            if (predicate.relation().equals("acl:relcl")) {
                return predicate;
            }
            predicate = predicate.head().orElse(null);
        }
        return null;
    }
}
