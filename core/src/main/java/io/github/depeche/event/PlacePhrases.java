package io.github.depeche.event;

import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.Span;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole name of a place that begins with a common noun: « l'aéroport international de Hat Yai », « le rond-point de la Boissière », « la
 * promenade des Anglais ».
 */
final class PlacePhrases {

    /** « aéroport international », « nouveau stade municipal ». */
    private static final int MOST_ADJECTIVES = 2;

    private static final int LONGEST_NAME = 6;

    private final WordClasses classes;

    PlacePhrases(WordClasses classes) {
        this.classes = classes;
    }

    /** Whether something may be where the name says: not « l'épidémie d'Ebola ». */
    boolean isPlace(NameType type, List<Token> words) {
        return type == NameType.LOCATION
                ? words.stream().noneMatch(word -> classes.contains("disease", word))
                : isSite(type, words);
    }

    /** Whether a name that was taken for a person or an organisation is where something is: « boulevard Lancastel », « au Manchester Arena ». */
    private boolean isSite(NameType type, List<Token> words) {
        if (words.isEmpty()) {
            return false;
        }
        Token first = words.get(0);
        boolean common = Character.isLowerCase(first.form().charAt(0));
        if (common && words.size() > 1 && (classes.contains("land", first) || classes.contains("facility", first))) {
            return true;
        }
        return type == NameType.ORGANIZATION
                && words.stream().anyMatch(word -> classes.contains("venue", word))
                && Attachment.head(words)
                        .flatMap(Syntax::preposition)
                        .filter(preposition ->
                                preposition.equals("à") || preposition.equals("dans") || preposition.equals("devant"))
                        .isPresent();
    }

    /** The name with the noun before it, where both make one name; without the noun that it begins with, where a town tells the place. */
    Name of(Name name, List<Token> words) {
        Name town = townIn(name, words);
        return town != null ? town : whole(name, words);
    }

    /** « Guingamp » in the name « hôpital de Guingamp »; « hôpital de la Timone » is one name. */
    private @Nullable Name townIn(Name name, List<Token> words) {
        if (words.size() < 3 || !classes.contains("of-town", words.get(0))) {
            return null;
        }
        int link = 1;
        while (link < words.size() && words.get(link).partOfSpeech() == PartOfSpeech.ADJ) {
            link++;
        }
        boolean town =
                link + 1 < words.size() && words.get(link).lemma().equals("de") && isCapitalized(words.get(link + 1));
        return town
                ? new Name(
                        new Span(words.get(link + 1).span().begin(), name.span().end()), NameType.LOCATION)
                : null;
    }

    private Name whole(Name name, List<Token> words) {
        List<Token> tokens = words.get(0).sentence().tokens();
        int begin = words.get(0).index();
        int link = begin - 1;
        while (link >= 0 && tokens.get(link).partOfSpeech() == PartOfSpeech.DET) {
            link--;
        }
        boolean article = link != begin - 1;
        boolean joined = false;
        if (link >= 0 && tokens.get(link).lemma().equals("de")) {
            link--;
        } else if (article) {
            return name;
        } else {
            joined = true; // « mer Méditerranée », « rue Saint-Just »
        }
        int noun = link;
        while (noun > 0 && link - noun < MOST_ADJECTIVES && tokens.get(noun).partOfSpeech() == PartOfSpeech.ADJ) {
            noun--;
        }
        if (noun < 0 || !isNoun(tokens.get(noun), joined, article || noun < link)) {
            return name;
        }
        return new Name(new Span(tokens.get(noun).span().begin(), name.span().end()), NameType.LOCATION);
    }

    /** « la mine de Severnaïa » and « l'aéroport de Nantes » are told by the town; « la pointe de Kervaz » is a name. */
    private boolean isNoun(Token noun, boolean joined, boolean telling) {
        return classes.contains(joined ? "joined-place" : "land", noun)
                || (!joined && telling && classes.contains("facility", noun));
    }

    /** A name that the name finder left out because it begins with a common noun: « la promenade des Anglais ». */
    @Nullable
    Name at(Token noun) {
        List<Token> tokens = noun.sentence().tokens();
        int next = noun.index() + 1;
        if (next == tokens.size()) {
            return null;
        }
        boolean complement = tokens.get(next).lemma().equals("de");
        boolean possible = complement || isCapitalized(tokens.get(next));
        if (!possible || !(classes.contains("facility", noun) || classes.contains("land", noun))) {
            return null;
        }
        boolean town = false;
        if (complement) {
            next++;
            town = classes.contains("facility", noun);
            while (next < tokens.size() && tokens.get(next).partOfSpeech() == PartOfSpeech.DET) {
                next++;
            }
        }
        int end = next;
        while (end < tokens.size() && end - next < LONGEST_NAME && isCapitalized(tokens.get(end))) {
            end++;
        }
        if (end == next) {
            return null;
        }
        int begin = town && next == noun.index() + 2 ? next : noun.index();
        Span span = new Span(
                tokens.get(begin).span().begin(), tokens.get(end - 1).span().end());
        return new Name(span, NameType.LOCATION);
    }

    private static boolean isCapitalized(Token token) {
        return Character.isUpperCase(token.form().charAt(0));
    }
}
