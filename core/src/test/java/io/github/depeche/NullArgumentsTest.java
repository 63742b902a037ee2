package io.github.depeche;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever hands {@code null} to the objects of an article is told at once, and which argument it was. */
@SuppressWarnings("NullAway") // what somebody without NullAway may write
class NullArgumentsTest {

    private static final Span SPAN = new Span(0, 1);

    static Stream<Arguments> calls() {
        return Stream.of(
                call("span", () -> new Mention(null, MentionKind.NAME)),
                call("kind", () -> new Mention(SPAN, null)),
                call("type", () -> new Name(SPAN, null)),
                call("lemma", () -> new Cue(SPAN, null, Attitude.NEUTRAL)),
                call("value", () -> new TimeExpression(SPAN, TimeExpression.Type.DATE, null)),
                call("text", () -> new Medium(SPAN, null, Optional.empty())),
                call("message", () -> new Diagnostic(Diagnostic.Kind.EMPTY, null)),
                call("reason", () -> new Block(BlockType.LEAD, SPAN, null)),
                call("span", () -> Participant.of(null, null)),
                call("name", () -> Actor.builder("A1", null, ActorType.PERSON)),
                call("page", () -> ArticleSource.html((byte[]) null, null)),
                call("text", () -> ArticleSource.text((byte[]) null, null)),
                call("time", () -> ParserLimits.builder().maxTime(null)),
                call("extractor", () -> ArticleParser.builder().with(null)));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void areNamed(String argument, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessageContaining(argument);
    }

    private static Arguments call(String argument, ThrowingCallable call) {
        return Arguments.of(argument, call);
    }
}
