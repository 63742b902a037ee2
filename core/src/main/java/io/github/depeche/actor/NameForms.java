package io.github.depeche.actor;

import io.github.depeche.ActorType;
import java.util.List;

/** Which shorter names a full name allows. */
final class NameForms {

    /** Letters of a first name that one is called by: « Ben », « Alex ». */
    private static final int SHORTEST_CALLED = 3;

    /** Letters that such a name leaves out of the whole: « Alex » of « Alexandre ». */
    private static final int LEAST_LEFT_OUT = 4;

    private NameForms() {}

    /** Whether the short name can be a form of the full one. */
    static boolean mayShorten(Markable full, Markable shorter) {
        List<String> longWords = full.key().words();
        List<String> shortWords = shorter.key().words();
        if (full.type() != shorter.type() || shortWords.size() > longWords.size() || longWords.equals(shortWords)) {
            return false;
        }
        if (full.type() == ActorType.PERSON) {
            return shortWords.size() == 1 ? isOwnName(longWords, shortWords.get(0)) : endsAlike(longWords, shortWords);
        }
        return shortWords.size() < longWords.size() && isHeadOrTail(full.key(), shorter.key());
    }

    /** A surname, or the name by which one goes: any word of two letters or more (« Kim » Jong-un, « Sadyr » Japarov). */
    private static boolean isOwnName(List<String> longWords, String word) {
        return word.length() > 1 && longWords.size() > 1 && longWords.contains(word);
    }

    /** « R. Vasseur-Ngo », « Morvan-Leguen »: the last words are the same, the others the same or initials. */
    private static boolean endsAlike(List<String> longWords, List<String> shortWords) {
        int offset = longWords.size() - shortWords.size();
        for (int i = 0; i < shortWords.size(); i++) {
            String word = shortWords.get(i);
            String other = longWords.get(i + offset);
            boolean initial = word.length() == 1 && other.startsWith(word);
            boolean called = i == 0 && offset == 0 && isShortFor(word, other);
            boolean firstInitial =
                    i == 0 && word.length() == 1 && longWords.get(0).startsWith(word);
            boolean digraph = i == 0 && isDigraphOf(word, other);
            if (!word.equals(other) && !initial && !called && !firstInitial && !digraph) {
                return startsAlike(longWords, shortWords)
                        || skipsMiddle(longWords, shortWords)
                        || turnsAround(longWords, shortWords);
            }
        }
        return true;
    }

    /** « Ph. » of « Philippe », « Ch. » of « Charles », « Th. » of « Thierry »: one sound that is written with two letters. */
    private static boolean isDigraphOf(String word, String whole) {
        return word.length() == 2 && word.charAt(1) == 'h' && whole.length() > 2 && whole.startsWith(word);
    }

    /** « Tiémo Kassy » of « Tiémo Astrel Kassy »: the first and the last word, and none between. */
    private static boolean skipsMiddle(List<String> longWords, List<String> shortWords) {
        return shortWords.size() == 2
                && longWords.size() > 2
                && shortWords.get(0).length() > 1
                && longWords.get(0).equals(shortWords.get(0))
                && longWords.get(longWords.size() - 1).equals(shortWords.get(1));
    }

    /** « Éric Kestou » of « Kestou Éric Babo », where surnames stand first. */
    private static boolean turnsAround(List<String> longWords, List<String> shortWords) {
        return shortWords.size() == 2
                && longWords.size() > 2
                && shortWords.get(0).length() > 1
                && longWords.get(0).equals(shortWords.get(1))
                && longWords.contains(shortWords.get(0));
    }

    /** « Ben » Roy of « Benjamin » Roy; but « Jean » is not « Jeanne », nor « Paul » « Pauline ». */
    private static boolean isShortFor(String word, String whole) {
        return word.length() >= SHORTEST_CALLED
                && whole.length() >= word.length() + LEAST_LEFT_OUT
                && whole.startsWith(word);
    }

    /** « Park Geun » never, but « Haïder al-Abadi » of « Haïder al-Abadi Junior »: at least two first words in full. */
    private static boolean startsAlike(List<String> longWords, List<String> shortWords) {
        return shortWords.size() > 1 && longWords.subList(0, shortWords.size()).equals(shortWords);
    }

    /** « Houtman » Coatings, US « Kerlaz », « Cour » constitutionnelle. */
    private static boolean isHeadOrTail(NameKey full, NameKey shorter) {
        String first = shorter.words().get(0);
        boolean head = full.words().get(0).equals(first) && shorter.isPartOf(full);
        boolean tail = shorter.words().size() == 1
                && full.words().size() <= 3
                && full.last().equals(first);
        return head || tail;
    }
}
