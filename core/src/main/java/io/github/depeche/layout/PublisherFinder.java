package io.github.depeche.layout;

import io.github.depeche.BlockType;
import io.github.depeche.layout.LayoutWords.Kind;
import io.github.depeche.layout.MediaNames.Medium;
import org.jspecify.annotations.Nullable;

/** Finds who publishes the article: in the byline, in the site's furniture, in the commission of a picture, in a letterhead. */
final class PublisherFinder {

    private final LayoutWords words;
    private final MediaNames media;

    PublisherFinder(LayoutWords words, MediaNames media) {
        this.words = words;
        this.media = media;
    }

    @Nullable
    String find(Outline outline) {
        String publisher = fromBylines(outline);
        if (publisher == null) {
            publisher = fromFurniture(outline);
        }
        if (publisher == null) {
            publisher = fromCredits(outline);
        }
        return publisher == null ? fromLetterhead(outline) : publisher;
    }

    private static @Nullable String fromBylines(Outline outline) {
        for (Evidence evidence : outline.evidence()) {
            Byline byline = evidence.byline();
            boolean stands = evidence.is(BlockType.BYLINE) || evidence.is(BlockType.BOILERPLATE);
            if (stands && byline != null && !byline.publishers().isEmpty()) {
                return byline.publishers().get(0);
            }
        }
        return null;
    }

    /** « © 2025 L’Estrie libre », « Le Journal du vivant utilise des cookies ». */
    private @Nullable String fromFurniture(Outline outline) {
        boolean signed = outline.evidence().stream().anyMatch(evidence -> evidence.byline() != null);
        for (Evidence evidence : outline.evidence()) {
            String name = evidence.is(BlockType.BOILERPLATE) ? Copyright.holder(evidence.line()) : null;
            if (name == null && evidence.is(BlockType.BOILERPLATE)) {
                name = cookieSetter(evidence.line());
            }
            Medium medium = name == null ? null : media.of(Folding.fold(name));
            // an agency publishes only what nobody else signs
            if (name != null && !(signed && medium != null && medium.isAgency())) {
                return name;
            }
        }
        return null;
    }

    private static @Nullable String cookieSetter(Line line) {
        int at = line.folded().indexOf(" utilise des cookies");
        boolean names = at > 0 && at <= 60 && Character.isUpperCase(line.text().charAt(0));
        return names && !line.folded().startsWith("ce ") ? line.text().substring(0, at) : null;
    }

    /** « JORIS VANHOVE POUR « LE MONDE » », « G. VARELA / 20 MINUTES ». */
    private @Nullable String fromCredits(Outline outline) {
        for (Evidence evidence : outline.evidence()) {
            Credit credit = evidence.credit();
            if (credit != null) {
                String folded = Folding.fold(credit.text());
                for (int i = 0; i < folded.length(); i++) {
                    boolean wordBegin = i == 0 || !Folding.isWordPart(folded.charAt(i - 1));
                    Phrases.Match<Medium> match = wordBegin ? media.at(folded, i) : null;
                    if (match != null && !match.value().isAgency()) {
                        return match.value().name();
                    }
                }
            }
        }
        return null;
    }

    /** The body named above the title of a press release: « MINISTÈRE DE L'AGRICULTURE ». */
    private @Nullable String fromLetterhead(Outline outline) {
        boolean release = false;
        String issuer = null;
        for (int i = 0; i < outline.title(); i++) {
            Line line = outline.line(i);
            release |= words.at(Kind.RELEASE, line.folded(), 0) != null;
            if (issuer == null && words.at(Kind.ISSUER, line.folded(), 0) != null) {
                issuer = line.text();
            }
        }
        return release ? issuer : null;
    }
}
