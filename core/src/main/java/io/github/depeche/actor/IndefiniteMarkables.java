package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.MentionKind;
import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Pronouns that bring in somebody new: « certains », « d'autres », « un autre » where they speak or act; « l'un d'entre eux », « une de ses
 * tantes », « plusieurs des élus », which are parts of a group; « trois sont morts », « un quatrième », which count people.
 */
final class IndefiniteMarkables {

    /** Words between the pronoun and the noun of its group: « un de ses anciens avocats ». */
    private static final int NEAR = 6;

    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");

    private final Discourse discourse;

    IndefiniteMarkables(Discourse discourse) {
        this.discourse = discourse;
    }

    void addAll() {
        for (int s = 0; s < discourse.sentences().size(); s++) {
            Sentence sentence = discourse.sentences().get(s);
            for (Token token : sentence.tokens()) {
                if (token.partOfSpeech() != PartOfSpeech.VERB && !discourse.isTaken(s, token)) {
                    add(token, s);
                }
            }
        }
    }

    private void add(Token token, int sentence) {
        Token group = groupOf(token);
        ActorNoun noun = group == null ? null : nounOf(group);
        boolean ofGroup = group != null && (noun != null || group.has(Feature.PERSONAL));
        ActorType type = typeOf(token, ofGroup);
        if (type == null
                || !(ofGroup
                        ? SyntacticRole.isArgument(token) || noun != null
                        : speaksOrActs(token) || isHumanFate(token))) {
            return;
        }
        Span own = withDeterminer(token);
        Markable markable = new Markable(
                        group == null || !ofGroup
                                ? own
                                : own.cover(discourse.phrases(sentence).extent(group)),
                        MentionKind.DESCRIPTION,
                        token,
                        sentence)
                .type(type)
                .plural(type == ActorType.GROUP)
                .grammaticalGender(GrammaticalGender.of(token))
                .reference(Markable.Reference.INDEFINITE)
                .acting(true)
                .newcomer();
        if (noun != null) {
            markable.noun(noun);
            if (type == ActorType.PERSON && !noun.eitherSex()) {
                markable.gender(GrammaticalGender.of(token).asGender());
            }
            int begin = token.span().end();
            markable.complement(NameKey.of(discourse
                            .text()
                            .substring(begin, Math.max(begin, markable.span().end())))
                    .toString());
        }
        discourse.add(markable);
    }

    /** The noun or pronoun that « de », « d'entre » joins to it: « un de [ses avocats] ». */
    private static @Nullable Token groupOf(Token token) {
        for (Token child : token.children()) {
            if (child.hasRelation("nmod") && child.index() > token.index() && child.index() - token.index() <= NEAR) {
                String preposition = SyntacticRole.preposition(child).orElse("");
                boolean part = preposition.equals("de") || preposition.equals("d'") || preposition.equals("des");
                return part && NounPhrases.isPlural(child) ? child : null;
            }
        }
        return null;
    }

    private @Nullable ActorNoun nounOf(Token group) {
        for (ActorNoun noun : discourse.lexicon().nouns().of(group)) {
            if (noun.isPerson()) {
                return noun;
            }
        }
        return null;
    }

    private @Nullable ActorType typeOf(Token token, boolean ofGroup) {
        ClosedWordSets words = discourse.lexicon().words();
        if (words.is(ClosedWordSets.Kind.SOME, token)) {
            return isAlone(token) ? ActorType.GROUP : null;
        }
        if (words.is(ClosedWordSets.Kind.COUNTED, token) || isNumber(token)) {
            return ofGroup || isCountOfPeople(token) ? ActorType.GROUP : null;
        }
        if (words.is(ClosedWordSets.Kind.QUANTITY, token)) {
            return isCountOfPeople(token) ? ActorType.GROUP : null;
        }
        if (isOrdinal(token)) {
            return isCountOfPeople(token) ? ActorType.PERSON : null;
        }
        return switch (token.lowerForm()) {
            case "autre" -> isSubstantive(token) ? ActorType.PERSON : null;
            case "un", "une" -> isSubstantive(token) || (ofGroup && isAlone(token)) ? ActorType.PERSON : null;
            default -> null;
        };
    }

    /** « trois sont morts », « huit ont été blessés », « une cinquantaine ont manifesté »; not « trois des maisons ont brûlé ». */
    private boolean isCountOfPeople(Token token) {
        boolean alone = isAlone(token) && token.child("nmod").isEmpty();
        return alone && (isHumanFate(token) || (SyntacticRole.isActiveSubject(token) && speaksOrActs(token)));
    }

    /** Whether what is told of it happens to people alone: « trois sont morts », « deux autres blessés »; « 29 morts » are counted themselves. */
    private boolean isHumanFate(Token token) {
        Token predicate = SyntacticRole.predicate(token);
        return (predicate != null && SyntacticRole.isSubject(token) && isFate(predicate))
                || (token.partOfSpeech() != PartOfSpeech.NUM
                        && token.children().stream().anyMatch(child -> child.hasRelation("acl") && isFate(child)));
    }

    private boolean isFate(Token verb) {
        return discourse.lexicon().words().of(ClosedWordSets.Kind.FATE).contains(verb.lemma());
    }

    private static boolean isNumber(Token token) {
        return token.partOfSpeech() == PartOfSpeech.NUM
                && !YEAR.matcher(token.form()).matches();
    }

    /** « un quatrième a été relâché ». */
    private static boolean isOrdinal(Token token) {
        return token.partOfSpeech() == PartOfSpeech.NOUN && token.lemma().endsWith("ième");
    }

    /** « certains disent », not « certains élus disent ». */
    private static boolean isAlone(Token token) {
        if (token.hasRelation("det") || token.hasRelation("nummod")) {
            return false;
        }
        return !(token.hasRelation("amod") || token.hasRelation("advmod"));
    }

    /** « l'un d'eux », « un autre »: after a determiner of its own. */
    private static boolean isSubstantive(Token token) {
        if (token.index() == 0 || !isAlone(token)) {
            return false;
        }
        Token before = token.sentence().tokens().get(token.index() - 1);
        return before.partOfSpeech() == PartOfSpeech.DET && token.partOfSpeech() != PartOfSpeech.DET;
    }

    private boolean speaksOrActs(Token token) {
        return SyntacticRole.isAgent(token)
                || SyntacticRole.isSource(token)
                || isOpinionHolder(token)
                || (SyntacticRole.isSubject(token)
                        && SyntacticRole.isAgentive(SyntacticRole.predicate(token), discourse.lexicon()));
    }

    /** « Pour certains, il était le défenseur de la justice; pour d'autres, un dictateur »: at the head of its clause. */
    private static boolean isOpinionHolder(Token token) {
        List<Token> tokens = token.sentence().tokens();
        int first = token.index() - 1;
        if (first >= 0 && tokens.get(first).partOfSpeech() == PartOfSpeech.DET) {
            first--;
        }
        boolean closed = token.index() + 1 < tokens.size()
                && tokens.get(token.index() + 1).form().equals(",");
        return closed
                && first >= 0
                && tokens.get(first).form().equalsIgnoreCase("pour")
                && (first == 0 || tokens.get(first - 1).partOfSpeech() == PartOfSpeech.PUNCT);
    }

    private static Span withDeterminer(Token token) {
        List<Token> tokens = token.sentence().tokens();
        if (token.index() == 0) {
            return token.span();
        }
        Token before = tokens.get(token.index() - 1);
        boolean determiner =
                before.partOfSpeech() == PartOfSpeech.DET || before.form().equals("d'");
        return determiner ? before.span().cover(token.span()) : token.span();
    }
}
