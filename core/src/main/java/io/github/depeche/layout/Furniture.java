package io.github.depeche.layout;

import io.github.depeche.BlockType;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.lexicon.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The lines that belong to the site, by {@code furniture.tsv}. */
final class Furniture {

    /**
     * A line of the lexicon.
     *
     * @param scope what it makes of the lines after it
     */
    record Piece(String phrase, BlockType type, Scope scope) {}

    /** How far a piece of furniture reaches. */
    enum Scope {
        LINE,
        /** A heading without its text: the next short line belongs to it. */
        NEXT,
        /** Only furniture follows, as long as no long paragraph comes. */
        TAIL,
        /** In the second half of a text, only furniture follows: « À propos du groupe Morel » and what it says of itself. */
        REST
    }

    /** A longer line is prose, whatever stands in it. */
    private static final int LONGEST = 220;

    private final Phrases<Piece> whole = new Phrases<>();
    private final Phrases<Piece> start = new Phrases<>();
    private final Phrases<Piece> buttons = new Phrases<>();
    private final List<Piece> within = new ArrayList<>();

    private Furniture() {}

    static Furniture load(LanguagePack pack) {
        Furniture furniture = new Furniture();
        for (Table.Row row : Table.read(pack, "furniture.tsv").rows()) {
            BlockType type = BlockType.valueOf(row.get("type").toUpperCase(Locale.ROOT));
            String scope = row.get("scope").isEmpty() ? "line" : row.get("scope");
            Piece piece = new Piece(row.get("phrase"), type, Scope.valueOf(scope.toUpperCase(Locale.ROOT)));
            switch (row.get("match")) {
                case "whole" -> furniture.whole.add(piece.phrase, piece);
                case "start" -> furniture.start.add(piece.phrase, piece);
                case "within" -> furniture.within.add(new Piece(Folding.fold(piece.phrase), type, piece.scope));
                case "button" -> furniture.buttons.add(piece.phrase, piece);
                default -> throw new IllegalStateException("furniture.tsv has no match " + row.get("match"));
            }
        }
        furniture.whole.sorted();
        furniture.start.sorted();
        furniture.buttons.sorted();
        return furniture;
    }

    @Nullable
    Piece find(Line line) {
        if (line.length() > LONGEST) {
            return null;
        }
        String bare = bare(line.folded());
        Piece piece = whole.of(bare);
        if (piece == null) {
            piece = whole.of(withoutCount(bare));
        }
        if (piece == null) {
            piece = buttonsOnly(line.folded());
        }
        if (piece == null) {
            Phrases.Match<Piece> match = start.at(line.folded(), 0);
            piece = match == null ? null : match.value();
        }
        return piece == null ? findWithin(line.folded()) : piece;
    }

    private @Nullable Piece findWithin(String folded) {
        for (Piece piece : within) {
            if (folded.contains(piece.phrase)) {
                return piece;
            }
        }
        return null;
    }

    /** « Partager Envoyer par e-mail Imprimer », « Réagir | Imprimer ». */
    private @Nullable Piece buttonsOnly(String folded) {
        Piece first = null;
        int i = 0;
        while (i < folded.length()) {
            if (!Folding.isWordPart(folded.charAt(i))) {
                i++;
                continue;
            }
            Phrases.Match<Piece> button = buttons.at(folded, i);
            if (button == null) {
                return null;
            }
            first = first == null ? button.value() : first;
            i = button.end();
        }
        return first;
    }

    /** « 57 commentaires », « 1 234 vues ». */
    private static String withoutCount(String bare) {
        int begin = 0;
        while (begin < bare.length() && (Character.isDigit(bare.charAt(begin)) || bare.charAt(begin) == ' ')) {
            begin++;
        }
        return bare.substring(begin);
    }

    private static String bare(String folded) {
        int end = folded.length();
        while (end > 0 && !Folding.isWordPart(folded.charAt(end - 1))) {
            end--;
        }
        int begin = 0;
        while (begin < end && !Folding.isWordPart(folded.charAt(begin))) {
            begin++;
        }
        return folded.substring(begin, end);
    }
}
