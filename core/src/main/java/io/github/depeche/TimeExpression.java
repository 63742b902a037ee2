package io.github.depeche;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An expression of time with its meaning, after the TIMEX3 of <a
 * href="https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html">TimeML 1.2.1</a>, in the conventions of the French TimeBank.
 *
 * @param span where it stands
 * @param type what it denotes
 * @param value TIMEX3 value: ISO 8601 with TimeML's extensions ({@code 2024-06-19}, {@code 2024-06-19T14:30}, {@code P3D}, {@code PAST_REF});
 *     empty if it could not be resolved: no value rather than a wrong one
 */
public record TimeExpression(Span span, Type type, String value) {

    /** @throws NullPointerException if one of them is null */
    public TimeExpression {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(value, "value");
    }

    /** What a time expression denotes. */
    public enum Type {
        /** A calendar time: day, month, year, decade. */
        DATE,
        /** A time of day. */
        TIME,
        /** A length of time. */
        DURATION,
        /** A time that recurs. */
        SET
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TimeExpression time
                && span.equals(time.span)
                && type == time.type
                && value.equals(time.value);
    }

    @Override
    public int hashCode() {
        return 31 * span.hashCode() + value.hashCode();
    }
}
