package io.github.depeche.actor;

import io.github.depeche.MentionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which phrases have called somebody by a noun, in a title, an apposition or a description: learnt from the article itself (« le ministre
 * de la Pêche, Mamadou Lamine Faty … le ministre »).
 */
final class RoleIndex {

    /** Latest phrases kept for a noun, so that an article with a thousand ministers stays cheap. */
    private static final int MOST = 24;

    private static final int MOST_NAMED = 200;

    private final Map<String, List<Markable>> byNoun = new HashMap<>();
    private final Map<String, List<Markable>> byFirstWord = new HashMap<>();

    /** Names with their titles, and the descriptions that were joined to names: known for the whole article from the start. */
    void learnNamed(List<Markable> markables) {
        for (Markable markable : markables) {
            Entity entity = markable.entity();
            if (entity != null && entity.isNamed() && markable.noun() != null) {
                add(byNoun, markable.noun().lemma(), markable, MOST_NAMED);
            }
            if (markable.kind() == MentionKind.NAME && markable.key().words().size() > 1) {
                add(byFirstWord, markable.key().words().get(0), markable, MOST_NAMED);
            }
        }
    }

    /** What has just been read. */
    void learn(Markable markable) {
        ActorNoun noun = markable.noun();
        if (noun != null) {
            add(byNoun, noun.lemma(), markable, MOST);
        }
        if (markable.kind() == MentionKind.NAME && !markable.key().isEmpty()) {
            add(byFirstWord, markable.key().words().get(0), markable, MOST);
        }
    }

    private static void add(Map<String, List<Markable>> index, String key, Markable markable, int most) {
        List<Markable> list = index.computeIfAbsent(key, k -> new ArrayList<>(2));
        list.add(markable);
        if (list.size() > most) {
            list.remove(0);
        }
    }

    List<Markable> calledBy(String noun) {
        return byNoun.getOrDefault(noun, List.of());
    }

    /** Names of organisations that begin with the word: « Cour du Québec » for « la cour ». */
    List<Markable> namedFrom(String word) {
        return byFirstWord.getOrDefault(word, List.of());
    }
}
