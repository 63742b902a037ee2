package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.MentionKind;
import io.github.depeche.Span;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an actor is called: its fullest name, or its first description. */
final class ActorNaming {

    /** Sets the name of a country before all other names of a state. */
    private static final int COUNTRY = 1000;

    private static final Pattern BLANKS = Pattern.compile("\\s{2,}");

    private final Discourse discourse;

    ActorNaming(Discourse discourse) {
        this.discourse = discourse;
    }

    /** « l'Ordre des pharmaciens », « le Fonds audiovisuel »: named by nothing but the capital of a common noun. */
    @Nullable
    Span capitalized(Entity entity) {
        if (entity.type() == ActorType.PERSON) {
            return null;
        }
        for (Markable markable : entity.markables()) {
            Token head = markable.head();
            if (head != null
                    && head.index() > 0
                    && markable.kind() == MentionKind.DESCRIPTION
                    && markable.reference() == Markable.Reference.DEFINITE
                    && isCapitalized(head.form())
                    && isNamedByCapital(markable)
                    && !NameExclusions.isMeeting(head, discourse.lexicon())) {
                Span name = new Span(head.span().begin(), markable.span().end());
                // « la Ligue 1 » is nobody's name
                return discourse.lexicon().things().contains(name.in(discourse.text())) ? null : name;
            }
        }
        return null;
    }

    /** Not « la Police », « l'Opéra », « la Région »: what there is everywhere needs what completes it. */
    private static boolean isNamedByCapital(Markable markable) {
        ActorNoun noun = markable.noun();
        return noun == null
                || noun.is(NounClass.INSTITUTION)
                || (!noun.isPerson()
                        && !noun.isAuthority()
                        && !noun.is(NounClass.STATE)
                        && !markable.complement().isEmpty());
    }

    private static boolean isCapitalized(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1));
    }

    static List<Markable> names(Entity entity) {
        List<Markable> names = new ArrayList<>(2);
        for (Markable markable : entity.markables()) {
            if (markable.kind() == MentionKind.NAME && markable.name() != null) {
                names.add(markable);
            }
        }
        names.sort(Comparator.comparing(Markable::span));
        return names;
    }

    /** The fullest name: most words, then one that is not all capitals, then the first; without names the first description. */
    String nameOf(Entity entity, List<Markable> names) {
        String best = null;
        int bestRank = -1;
        for (Markable name : names) {
            Span span = name.name();
            String form = span == null ? "" : surface(span);
            int rank =
                    2 * name.key().toString().length() + (isCapitals(form) ? 0 : 1) + (isCountry(name) ? COUNTRY : 0);
            if (best == null || rank > bestRank) {
                best = form;
                bestRank = rank;
            }
        }
        return best != null ? best : description(entity);
    }

    /** Of « gouvernement turc », « Ankara » and « Turquie » the last. */
    private boolean isCountry(Markable name) {
        return name.type() == ActorType.STATE && discourse.lexicon().countries().ofCountry(name.key()) != null;
    }

    private String description(Entity entity) {
        Span capital = capitalized(entity);
        if (capital != null) {
            return surface(capital);
        }
        Markable first = null;
        for (Markable markable : entity.markables()) {
            if (markable.kind() == MentionKind.DESCRIPTION
                    && (first == null || markable.span().compareTo(first.span()) < 0)) {
                first = markable;
            }
        }
        return first == null ? surface(entity.markables().get(0).span()) : surface(first.span());
    }

    /** What stands there, with single blanks: « Ada  Morel », or a line break of a copied text between the two, is the same name. */
    String surface(Span span) {
        return BLANKS.matcher(span.in(discourse.text())).replaceAll(" ");
    }

    private static boolean isCapitals(String form) {
        return form.equals(form.toUpperCase(Locale.ROOT));
    }
}
