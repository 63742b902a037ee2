package io.github.depeche.event;

import io.github.depeche.Name;
import io.github.depeche.extension.Token;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where does it happen? The place that is attached to the trigger most closely, the more precise of two. */
final class PlaceFinder {

    private final Gazetteer gazetteer;
    private final String text;

    PlaceFinder(Gazetteer gazetteer, String text) {
        this.gazetteer = gazetteer;
        this.text = text;
    }

    /** The place that the trigger or its clause tells. */
    @Nullable
    Name attached(SentenceView view, Attachment attachment) {
        Name best = null;
        int closest = Attachment.NONE;
        for (SentenceView.Anchored<Name> place : view.places()) {
            int distance = isLocative(place.head()) ? attachment.distance(place.head()) : Attachment.NONE;
            if (distance == Attachment.NONE) {
                continue;
            }
            // « à Orlando en Floride », « à Paris, en France »: a town tells more than its country
            int rank = distance + (gazetteer.isCountry(place.what().span().in(text)) ? 5 : 0);
            if (rank < closest) {
                closest = rank;
                best = place.what();
            }
        }
        return best;
    }

    /** Another place of the sentence. */
    @Nullable
    Name anyOf(SentenceView view) {
        Name best = null;
        for (SentenceView.Anchored<Name> place : view.places()) {
            boolean country = gazetteer.isCountry(place.what().span().in(text));
            if (isLocative(place.head())
                    && (best == null
                            || (!country && gazetteer.isCountry(best.span().in(text))))) {
                best = place.what();
            }
        }
        return best;
    }

    /** « à Lyon », « en Syrie », « place de la République »; not « Lyon a demandé ». */
    private static boolean isLocative(Token head) {
        Optional<String> preposition = Syntax.preposition(head);
        if (preposition.isEmpty()) {
            return head.hasRelation("appos")
                    || head.hasRelation("nmod")
                    || head.hasRelation("obl")
                    || head.hasRelation("conj")
                    || head.hasRelation("dep")
                    || head.hasRelation("parataxis");
        }
        return switch (preposition.get()) {
            case "à",
                    "en",
                    "dans",
                    "sur",
                    "près",
                    "chez",
                    "vers",
                    "devant",
                    "de",
                    "sous",
                    "hors",
                    "face",
                    "autour",
                    "depuis",
                    "entre" -> !head.hasRelation("obj");
            default -> false;
        };
    }
}
