package io.github.depeche.actor;

import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.Token;
import java.util.List;

/** Where a person's name begins: « [l'Écossais] Callum Roy », « R. Kerlaz », « Parfait Wilfried Massamba ». */
final class PersonBeginnings {

    /** « Th. », « Ch. ». */
    private static final int LONGEST_INITIAL = 3;

    private final ActorLexicon lexicon;
    private final TitleFinder titles;

    PersonBeginnings(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.titles = new TitleFinder(lexicon);
    }

    /**
     * The name from its first word.
     *
     * @param words those of the name
     * @param end where the name before it ends in the text
     */
    Name whole(Name name, List<Token> words, int end) {
        if (words.isEmpty() || name.type() == NameType.LOCATION) {
            return name;
        }
        if (isNationality(words)) {
            return from(words.get(1), name);
        }
        if (name.type() != NameType.PERSON) {
            return name;
        }
        Token first = words.get(0);
        List<Token> tokens = first.sentence().tokens();
        Token begin = first;
        while (begin.index() > 0 && tokens.get(begin.index() - 1).span().begin() >= end) {
            Token before = tokens.get(begin.index() - 1);
            if (!isInitial(before, begin, words) && !isOtherFirstName(before, begin, words)) {
                break;
            }
            begin = before;
        }
        return begin == first ? name : from(begin, name);
    }

    private static Name from(Token first, Name name) {
        return new Name(new Span(first.span().begin(), name.span().end()), NameType.PERSON);
    }

    /**
     * « le Qatari Hamad Al-Saïd »: a nationality with its article before a name of two words or a first name; « la Franco-Malienne Nahoma »:
     * two of them before any name.
     */
    private boolean isNationality(List<Token> words) {
        Token first = words.get(0);
        if (words.size() < 2
                || first.index() == 0
                || !first.sentence().tokens().get(first.index() - 1).has(Feature.ARTICLE)
                || !(lexicon.demonyms().of(first) != null || lexicon.demonyms().isOfTwo(first))) {
            return false;
        }
        Token next = words.get(1);
        return Character.isUpperCase(next.form().charAt(0))
                && (words.size() > 2
                        || lexicon.firstNames().contains(next.form())
                        || lexicon.demonyms().isOfTwo(first));
    }

    /** « R. Kerlaz », « R. Martin »; but « M. Kerlaz », « Dr. Kerlaz ». */
    private boolean isInitial(Token before, Token first, List<Token> words) {
        String form = before.form();
        boolean lone = words.size() == 1 && form.length() == 2;
        return form.length() >= 2
                && form.length() <= LONGEST_INITIAL
                && form.endsWith(".")
                && Character.isUpperCase(form.charAt(0))
                && isNextTo(before, first)
                && !titles.isCivility(before)
                && !lexicon.nouns().mayBe(form.substring(0, form.length() - 1), noun -> noun.is(NounClass.CIVILITY))
                && (lone || !lexicon.firstNames().contains(first.form()));
    }

    /** « Parfait [Wilfried Massamba] »: a first name before another, unless a sentence begins with it. */
    private boolean isOtherFirstName(Token before, Token first, List<Token> words) {
        return words.size() > 1
                && before.index() > 0
                && Character.isUpperCase(before.form().charAt(0))
                && isNextTo(before, first)
                && lexicon.firstNames().contains(before.form())
                && lexicon.firstNames().contains(first.form())
                && !titles.isCivility(before)
                && !before.form().startsWith("Saint")
                && lexicon.countries().ofPlace(NameKey.of(before.form())) == null
                && !lexicon.isOrganization(NameKey.of(before.form()));
    }

    private static boolean isNextTo(Token before, Token first) {
        return before.span().end() + 1 == first.span().begin();
    }
}
