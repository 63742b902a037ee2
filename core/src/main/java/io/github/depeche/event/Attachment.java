package io.github.depeche.event;

import io.github.depeche.extension.Feature;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How closely a phrase of time or place belongs to a trigger: through the trigger itself, the verb that it depends on, or the clause that it
 * is coordinated with.
 */
final class Attachment {

    /** Not attached. */
    static final int NONE = Integer.MAX_VALUE;

    private static final int MOST_HOPS = 4;

    private final List<Token> scopes;
    private final Set<Token> triggers;
    private final WordClasses classes;

    /**
     * How phrases attach to a trigger.
     *
     * @param triggers the trigger words of the sentence: what is attached to one of them is not looked for by another
     */
    Attachment(Token trigger, Token anchor, Set<Token> triggers, WordClasses classes) {
        this.triggers = triggers;
        this.classes = classes;
        this.scopes = new ArrayList<>();
        scopes.add(trigger);
        addTellings(trigger);
        Token current = anchor;
        for (int i = 0; i < MOST_HOPS; i++) {
            if (!scopes.contains(current)) {
                scopes.add(current);
            }
            if (current == anchor) {
                addOccasions(anchor);
            }
            Optional<Token> above = wider(current);
            if (above.isEmpty()) {
                break;
            }
            current = above.get();
        }
    }

    /** « l'attentat commis lundi », « la manifestation qui s'est tenue à Lyon »: the participle tells when and where the noun's event was. */
    private void addTellings(Token trigger) {
        for (Token child : trigger.children()) {
            if (child.hasRelation("acl") && (classes.contains("occur", child) || classes.contains("support", child))) {
                scopes.add(child);
            }
        }
    }

    /** « ont trouvé l'arme lors d'une perquisition menée lundi à Nice ». */
    private void addOccasions(Token verb) {
        for (Token child : verb.children()) {
            if (child.lemma().equals("lors")) {
                Optional<Token> occasion =
                        child.children().stream().filter(Syntax::isNominal).findFirst();
                occasion.filter(triggers::contains).ifPresent(noun -> {
                    scopes.add(noun);
                    addTellings(noun);
                });
            }
        }
    }

    /** What tells time and place of this word's event too: « la grève a débuté lundi », « doit rencontrer vendredi », « a quitté … et rejoint ». */
    private Optional<Token> wider(Token token) {
        Optional<Token> during = token.head().filter(head -> head.lemma().equals("lors"));
        if (during.isPresent()) {
            return during.get().head();
        }
        return token.head().filter(head -> {
            boolean core = token.hasRelation("nsubj") || token.hasRelation("obj");
            if (core || token.hasRelation("xcomp")) {
                return !classes.contains("telling", head);
            }
            if (token.hasRelation("obl") || token.hasRelation("nmod")) {
                return Syntax.preposition(token)
                        .filter(preposition -> isOfSameTime(preposition, head))
                        .isPresent();
            }
            return token.hasRelation("conj") || (token.hasRelation("advcl") && isSameTime(token));
        });
    }

    /** « tué dans un accident », « procède à la mise en service »; not « arrêté après un accident ». */
    private boolean isOfSameTime(String preposition, Token head) {
        return switch (preposition) {
            case "dans", "lors", "par", "pendant", "durant", "avec", "en" -> true;
            case "à" -> classes.contains("support", head);
            default -> false;
        };
    }

    /** « …, tuant deux personnes », « en battant Nantes »; not « après avoir été attaqué ». */
    private static boolean isSameTime(Token verb) {
        return !verb.has(Feature.INFINITIVE)
                && !verb.has(Feature.FINITE)
                && verb.child("mark").isEmpty()
                && verb.child("case").filter(word -> !word.lemma().equals("en")).isEmpty();
    }

    /** The lower, the closer; {@link #NONE} if the phrase belongs elsewhere. */
    int distance(Token phraseHead) {
        Token current = phraseHead;
        for (int hops = 0; hops < MOST_HOPS; hops++) {
            Optional<Token> above = current.head();
            if (above.isEmpty()) {
                return NONE;
            }
            current = above.get();
            int scope = scopes.indexOf(current);
            if (scope >= 0) {
                return scope * 10 + hops;
            }
            // « la propriété, située à Concarneau, a été vandalisée »
            boolean between = Syntax.isVerb(current) && !classes.contains("situated", current);
            if (between || triggers.contains(current)) {
                return NONE;
            }
        }
        return NONE;
    }

    /** Whether the words above the phrase lead to another trigger. */
    boolean isOfAnother(Token phraseHead) {
        return Syntax.above(phraseHead, MOST_HOPS).stream()
                .filter(above -> scopes.contains(above) || triggers.contains(above))
                .findFirst()
                .filter(above -> !scopes.contains(above))
                .isPresent();
    }

    /** « a rapporté jeudi l'assassinat », « a condamné jeudi l'attentat »: whether the phrase is that of a verb of the class. */
    static boolean isOf(String verbs, Token phraseHead, WordClasses classes) {
        return Syntax.above(phraseHead, MOST_HOPS).stream()
                .filter(Syntax::isVerb)
                .findFirst()
                .filter(verb -> classes.contains(verbs, verb))
                .isPresent();
    }

    /** Whether it is that of a verb of saying which tells of the trigger. */
    boolean isOfSaying(Token phraseHead) {
        return isOf("telling", phraseHead, classes);
    }

    /** Whether it is that of a verb which judges or claims what has been. */
    boolean isOfJudging(Token phraseHead) {
        return isOf("judging", phraseHead, classes);
    }

    /** « Tachkent, où il doit rencontrer le président »: the noun that the relative clause of the trigger hangs on. */
    Optional<Token> whereOf() {
        for (Token scope : scopes) {
            boolean where = scope.hasRelation("acl")
                    && scope.children().stream()
                            .anyMatch(child -> Syntax.grammarWord(child).equals("où"));
            if (where) {
                return scope.head();
            }
        }
        return Optional.empty();
    }

    /** Whether the phrase tells of the doer: « l'équipe de Notre-Dame, en Indiana, a identifié ». */
    boolean isWithinSubject(Token phraseHead) {
        Token current = phraseHead;
        for (int hops = 0; hops < MOST_HOPS; hops++) {
            Optional<Token> above = current.head();
            if (above.isEmpty() || scopes.contains(above.get())) {
                return hops > 0 && above.isPresent() && current.relation().equals("nsubj");
            }
            current = above.get();
        }
        return false;
    }

    /** The word of a phrase that depends on a word outside it. */
    static Optional<Token> head(List<Token> phrase) {
        for (Token token : phrase) {
            int head = token.headIndex();
            if (phrase.stream().noneMatch(other -> other.index() == head)) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }
}
