package io.github.depeche.actor;

import org.jspecify.annotations.Nullable;

/**
 * Who holds an office that the article never tells of anybody. Most often that is nobody whom it names: « Paul Roy a été retrouvé mort …
 * « Un drame », a réagi le maire ».
 */
final class OfficeHolders {

    private final QuotationMarks marks;
    private final Focus focus;

    OfficeHolders(QuotationMarks marks, Focus focus) {
        this.marks = marks;
        this.focus = focus;
    }

    /**
     * « Donald Trump a annoncé … Le président »: an office that everybody knows of him, so that the article has not told it; the one person
     * named in this sentence and the last, if nothing else has been told of him.
     */
    @Nullable
    Entity holder(Markable office) {
        if (!office.complement().isEmpty() || office.country() != null || !office.isSubject()) {
            return null;
        }
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

    private boolean isCandidate(Markable markable, Entity entity, Markable office) {
        boolean voiceOfAnother = marks.isQuoted(markable.span()) && !marks.isQuoted(office.span());
        return entity.isNamed() && entity.isPerson() && !voiceOfAnother && Agreement.mayTakeUp(office, entity);
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
