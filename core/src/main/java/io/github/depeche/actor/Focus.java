package io.github.depeche.actor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** What has been spoken of lately: the markables that a pronoun or a description may take up, the latest first. */
final class Focus implements Iterable<Markable> {

    /** Markables looked back at; ten sentences rarely have more. */
    private static final int WINDOW = 60;

    private final Deque<Markable> recent = new ArrayDeque<>();

    void push(Markable markable) {
        recent.addFirst(markable);
        if (recent.size() > WINDOW) {
            recent.removeLast();
        }
    }

    @Override
    public Iterator<Markable> iterator() {
        return recent.iterator();
    }
}
