package io.github.depeche.actor;

import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.Span;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;

/** Names in a list of organisations, some of which a name finder has taken for persons: « Finarel, Ardel Terre, Velmora Partners et Made Nord ». */
final class NameLists {

    private static final int SHORTEST = 3;

    private final Discourse discourse;
    private final ActorLexicon lexicon;

    NameLists(Discourse discourse) {
        this.discourse = discourse;
        this.lexicon = discourse.lexicon();
    }

    /** Makes organisations of all that stand in a list with one, if nobody in it has a first name. */
    void review(int sentence, List<Name> names) {
        int from = 0;
        while (from < names.size()) {
            int to = from + 1;
            while (to < names.size()
                    && isJoint(sentence, names.get(to - 1).span(), names.get(to).span())) {
                to++;
            }
            if (to - from >= SHORTEST && isOfOrganizations(sentence, names.subList(from, to))) {
                for (int i = from; i < to; i++) {
                    names.set(i, new Name(names.get(i).span(), NameType.ORGANIZATION));
                }
            }
            from = to;
        }
    }

    /** « [Ardel], [Velmora] et [Finarel] »: nothing but a comma or a conjunction between the two. */
    private boolean isJoint(int sentence, Span name, Span next) {
        int begin = name.end();
        int end = next.begin();
        List<Token> between = begin < end ? discourse.tokens(sentence, new Span(begin, end)) : List.of();
        return between.size() == 1
                && (between.get(0).form().equals(",") || between.get(0).partOfSpeech() == PartOfSpeech.CCONJ);
    }

    private boolean isOfOrganizations(int sentence, List<Name> list) {
        int organizations = 0;
        for (Name name : list) {
            Token first =
                    discourse.tokens(sentence, name.span()).stream().findFirst().orElse(null);
            if (first == null
                    || name.type() == NameType.LOCATION
                    || lexicon.firstNames().contains(first.form())
                    || lexicon.persons().contains(name.span().in(discourse.text()))) {
                return false;
            }
            organizations += name.type() == NameType.ORGANIZATION ? 1 : 0;
        }
        return organizations > 1;
    }
}
