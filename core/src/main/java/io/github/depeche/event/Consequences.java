package io.github.depeche.event;

import io.github.depeche.EventType;
import io.github.depeche.extension.Sentence;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Deaths and injuries happen when and where the attack, accident or disaster does that causes them: « l'explosion de mardi a fait deux morts
 * ».
 */
final class Consequences {

    private static final Set<EventType> CAUSES = EnumSet.of(EventType.ATTACK, EventType.ACCIDENT, EventType.DISASTER);
    private static final Set<EventType> EFFECTS = EnumSet.of(EventType.DIE, EventType.INJURE);

    private Consequences() {}

    static void inherit(List<Happening> happenings) {
        Map<Sentence, Happening> causes = new HashMap<>();
        Happening only = null;
        int count = 0;
        for (Happening happening : happenings) {
            if (!CAUSES.contains(happening.type())) {
                continue;
            }
            count++;
            only = happening;
            for (EventMention mention : happening.mentions()) {
                causes.putIfAbsent(mention.trigger().sentence(), happening);
            }
        }
        for (Happening happening : happenings) {
            if (EFFECTS.contains(happening.type())) {
                Happening cause = cause(happening, causes, count == 1 ? only : null);
                if (cause != null) {
                    happening.inheritFrom(cause);
                    cause.inheritFrom(happening);
                }
            }
        }
    }

    private static @Nullable Happening cause(
            Happening effect, Map<Sentence, Happening> bySentence, @Nullable Happening only) {
        for (EventMention mention : effect.mentions()) {
            Happening cause = bySentence.get(mention.trigger().sentence());
            if (cause != null) {
                return cause;
            }
        }
        return only;
    }
}
