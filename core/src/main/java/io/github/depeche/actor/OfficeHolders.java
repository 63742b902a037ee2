package io.github.depeche.actor;

import io.github.depeche.MentionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who holds an office that the article never tells of anybody: a named person of whom it tells nothing else. */
final class OfficeHolders {

    /** How many sentences behind the office its holder may be named. */
    private static final int AHEAD = 1;

    private final List<Markable> markables;
    private final QuotationMarks marks;
    private final Focus focus;

    OfficeHolders(List<Markable> markables, QuotationMarks marks, Focus focus) {
        this.markables = markables;
        this.marks = marks;
        this.focus = focus;
    }

    /** Of « le maire », « le directeur général »; nobody for « le maire de Lille ». */
    @Nullable
    Entity holder(Markable office) {
        if (office.complement().indexOf(' ') >= 0 || office.country() != null) {
            return null;
        }
        boolean voice = office.isSubject() || (office.head() != null && SyntacticRole.isSource(office.head()));
        Entity holder = office.isSubject() ? last(office) : null;
        if (holder != null || marks.isQuoted(office.span())) {
            // « « Le maire m'a dit de partir », raconte Paul Roy »: the voice is not whom it speaks of
            return holder;
        }
        if (voice) {
            holder = onlyUntitled(office);
        }
        return holder == null ? next(office) : holder;
    }

    /**
     * « Donald Trump a annoncé … Le président »: an office that everybody knows of him, so that the article has not told it; the one person
     * named in this sentence and the last.
     */
    private @Nullable Entity last(Markable office) {
        Entity only = null;
        for (Markable markable : focus) {
            Entity entity = markable.entity();
            if (office.sentence() - markable.sentence() > 1) {
                break;
            }
            boolean candidate = entity != null && isCandidate(markable, entity, office);
            if (candidate && only != null && entity != only) {
                return null;
            }
            only = candidate ? entity : only;
        }
        return only != null && isUntitled(only) ? only : null;
    }

    /** « Odile Kerbrat avait le sourire … a résumé la directrice générale »: sentences later, if nobody else comes without a word of who it is. */
    private @Nullable Entity onlyUntitled(Markable office) {
        Entity only = null;
        for (Markable markable : focus) {
            Entity entity = markable.entity();
            if (entity == null || entity == only || !isCandidate(markable, entity, office) || !isUntitled(entity)) {
                continue;
            }
            if (only != null) {
                return null;
            }
            only = entity;
        }
        return only;
    }

    private boolean isCandidate(Markable markable, Entity entity, Markable office) {
        boolean voiceOfAnother = marks.isQuoted(markable.span()) && !marks.isQuoted(office.span());
        return entity.isNamed() && entity.isPerson() && !voiceOfAnother && Agreement.mayTakeUp(office, entity);
    }

    /** « Le maire a pris le micro. Paul Roy a raconté … »: a name that comes without a word of who it is was told of right before. */
    private @Nullable Entity next(Markable office) {
        for (int i = behind(office); i < markables.size(); i++) {
            Markable markable = markables.get(i);
            Entity entity = markable.entity();
            if (markable.sentence() - office.sentence() > AHEAD) {
                return null;
            }
            if (markable.kind() == MentionKind.NAME
                    && markable.sentence() > office.sentence()
                    && entity != null
                    && entity.isPerson()
                    && entity.markables().get(0) == markable) {
                return markable.isSubject()
                                && isUntitled(entity)
                                && !marks.isQuoted(markable.span())
                                && Agreement.mayTakeUp(office, entity)
                        ? entity
                        : null;
            }
        }
        return null;
    }

    private int behind(Markable office) {
        int low = 0;
        int high = markables.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (markables.get(middle).span().begin() <= office.span().begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isUntitled(Entity entity) {
        for (Markable markable : entity.markables()) {
            ActorNoun noun = markable.noun();
            if (noun != null && !noun.is(NounClass.CIVILITY)) {
                return false;
            }
        }
        return true;
    }
}
