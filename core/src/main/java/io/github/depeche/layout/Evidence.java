package io.github.depeche.layout;

import io.github.depeche.BlockType;
import org.jspecify.annotations.Nullable;

/**
 * What a line shows by itself, before its place in the article is looked at.
 *
 * @param type null if it may be title, lead, subhead or paragraph
 * @param reason why
 * @param scope of furniture, what it makes of the lines after it
 */
record Evidence(
        Line line,
        @Nullable BlockType type,
        String reason,
        Furniture.Scope scope,
        DateLine dates,
        @Nullable Byline byline,
        @Nullable Credit credit,
        @Nullable Dateline dateline) {

    /** Whether nothing but its place tells what it is. */
    boolean isOpen() {
        return type == null;
    }

    boolean is(BlockType other) {
        return type == other;
    }

    /** « Paris, le 9 avril 2025 », « APA-Dakar (Sénégal) » on a line of its own. */
    boolean isDatelineAlone() {
        if (dateline == null) {
            return false;
        }
        boolean whole = is(BlockType.DATE) && dateline.end() == line.length();
        return whole || (is(BlockType.BYLINE) && !dateline.agencies().isEmpty() && dateline.place() != null);
    }

    Evidence as(@Nullable BlockType newType, String newReason) {
        return new Evidence(line, newType, newReason, scope, dates, byline, credit, dateline);
    }

    Evidence with(Furniture.Scope newScope) {
        return new Evidence(line, type, reason, newScope, dates, byline, credit, dateline);
    }

    Evidence with(Byline newByline) {
        return new Evidence(line, type, reason, scope, dates, newByline, credit, dateline);
    }

    Evidence with(Credit newCredit) {
        return new Evidence(line, type, reason, scope, dates, byline, newCredit, dateline);
    }
}
