package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.MentionKind;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Joins the name that somebody goes by to his own: « Julien Morel, alias Faucon, », « Luc Morel, dit « Lulu » », « Ziga, de son vrai nom Ana Morel ». */
final class OtherNames {

    /** Characters between the two: « , plus connue sous le nom de scène de « ». */
    private static final int LONGEST = 50;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L} ]+");

    private final Discourse discourse;

    OtherNames(Discourse discourse) {
        this.discourse = discourse;
    }

    void join() {
        Markable before = null;
        for (Markable markable : discourse.markables()) {
            if (markable.kind() != MentionKind.NAME || markable.name() == null) {
                continue;
            }
            Markable own = before;
            before = markable;
            Entity entity = own == null ? null : own.entity();
            Entity other = markable.entity();
            ActorType type = own == null ? null : own.type();
            if (entity != null && other != null && type != null && own != null && isOtherNameOf(own, markable)) {
                markable.type(type);
                Entity.merge(entity, other).type(type);
            }
        }
    }

    private boolean isOtherNameOf(Markable own, Markable other) {
        int begin = own.span().end();
        int end = other.name() == null ? begin : other.name().begin();
        if (own.sentence() != other.sentence()
                || end <= begin
                || end - begin > LONGEST
                || own.type() == ActorType.STATE) {
            return false;
        }
        String between = NO_LETTERS
                .matcher(discourse.text().substring(begin, end))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
        List<String> words = List.of(between.split(" +"));
        ClosedWordSets sets = discourse.lexicon().words();
        boolean alias = sets.of(ClosedWordSets.Kind.ALIAS).contains(words.get(words.size() - 1)) && words.size() <= 2;
        return alias
                || (own.type() == ActorType.PERSON
                        && sets.of(ClosedWordSets.Kind.OTHER_NAME).contains(String.join(" ", words)));
    }
}
