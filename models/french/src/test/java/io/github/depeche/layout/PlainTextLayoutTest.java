package io.github.depeche.layout;

import static io.github.depeche.BlockType.BOILERPLATE;
import static io.github.depeche.BlockType.BYLINE;
import static io.github.depeche.BlockType.CAPTION;
import static io.github.depeche.BlockType.DATE;
import static io.github.depeche.BlockType.LEAD;
import static io.github.depeche.BlockType.LIST_ITEM;
import static io.github.depeche.BlockType.META;
import static io.github.depeche.BlockType.PARAGRAPH;
import static io.github.depeche.BlockType.SUBHEAD;
import static io.github.depeche.BlockType.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.ArticleSource;
import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.Metadata;
import io.github.depeche.ParserLimits;
import io.github.depeche.extension.LanguagePack;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** Articles as their readers copy them: every line has its type, and the article's own word on who and when is read. */
class PlainTextLayoutTest {

    private static final LayoutReader READER =
            LayoutReader.load(ServiceLoader.load(LanguagePack.class).iterator().next(), ParserLimits.defaults());

    private static final String PROSE =
            "Le conseil municipal de Port-Ravel a voté mardi soir la fermeture du vieux pont, "
                    + "après trois heures de débat. La maire a promis une passerelle avant l'hiver, sans dire qui la paierait.";

    @Test
    void readsTheFurnitureAroundAnArticleCopiedFromASite() {
        Layout layout = read(
                "Faits divers",
                "Port-Ravel : le vieux pont ferme, les commerçants protestent",
                "La décision a été prise mardi soir. Une manifestation est prévue samedi.",
                "Article rédigé par franceinfo avec AFP",
                "France Télévisions",
                "Publié le 12/03/2021 16:25 Mis à jour le 13/03/2021 07:02",
                "Temps de lecture : 3 min",
                "Le vieux pont de Port-Ravel, le 11 mars 2021. (JEANNE TALBOT / AFP)",
                "",
                PROSE,
                "",
                "« Un pont, ça se répare »",
                "",
                PROSE,
                "",
                "Lire aussi : Ces ponts que l'on ferme",
                "Commentaires",
                "Connectez-vous pour participer à la conversation.");

        assertThat(types(layout))
                .containsExactly(
                        META,
                        TITLE,
                        LEAD,
                        BYLINE,
                        BYLINE,
                        DATE,
                        META,
                        CAPTION,
                        PARAGRAPH,
                        SUBHEAD,
                        PARAGRAPH,
                        BOILERPLATE,
                        BOILERPLATE,
                        BOILERPLATE);
        Metadata metadata = layout.metadata();
        assertThat(metadata.publisher()).contains("franceinfo");
        assertThat(metadata.agencies()).containsExactly("AFP");
        assertThat(metadata.published()).contains(LocalDateTime.of(2021, 3, 12, 16, 25));
        assertThat(metadata.modified()).contains(LocalDateTime.of(2021, 3, 13, 7, 2));
        assertThat(metadata.readingMinutes()).hasValue(3);
        assertThat(metadata.credits()).containsExactly("JEANNE TALBOT / AFP");
    }

    @Test
    void aParagraphAloneIsNoHeadline() {
        assertThat(read("La maire, Anne Kervella, a promis une passerelle. Elle a dit que le pont était usé.")
                        .blocks())
                .extracting(Block::type)
                .containsExactly(PARAGRAPH);
        assertThat(read("Port-Ravel : le vieux pont ferme").blocks())
                .extracting(Block::type)
                .containsExactly(TITLE);
    }

    @Test
    void readsADispatch() {
        Layout layout = read(
                "Port-Ravel ferme son vieux pont",
                "",
                "PORT-RAVEL, 12 mars 2021 (AFP) - " + PROSE,
                PROSE,
                "- \"Personne n'a prévenu\" -",
                PROSE,
                "abc-def/gh/ij");

        assertThat(types(layout)).containsExactly(TITLE, PARAGRAPH, PARAGRAPH, SUBHEAD, PARAGRAPH, BYLINE);
        assertThat(layout.metadata().datelinePlace()).contains("PORT-RAVEL");
        assertThat(layout.metadata().agencies()).containsExactly("AFP");
        assertThat(layout.metadata().published()).contains(LocalDate.of(2021, 3, 12));
    }

    @Test
    void readsWhatStandsBelowTheNamesOfJournalists() {
        Layout layout = read(
                "Une passerelle pour Port-Ravel",
                "Joëlle Morel",
                "Joëlle Morel est ingénieure des ponts à Ravel.",
                "Correspondante à Ravel",
                "Publié le 3/04/2024 à 18:20",
                "",
                PROSE,
                "",
                PROSE,
                "",
                "57 commentaires",
                "Transports Ravel Travaux",
                "ATS/jfe",
                "© Agence Ravelle");

        assertThat(types(layout))
                .containsExactly(
                        TITLE,
                        BYLINE,
                        META,
                        BYLINE,
                        DATE,
                        PARAGRAPH,
                        PARAGRAPH,
                        BOILERPLATE,
                        BOILERPLATE,
                        BYLINE,
                        BOILERPLATE);
        assertThat(layout.metadata().authors()).containsExactly("Joëlle Morel");
        assertThat(layout.metadata().agencies()).containsExactly("ATS");
        assertThat(layout.metadata().credits()).isEmpty();
    }

    /** The dateline is no part of the sentence behind it; of an agency that no list has, and of a second desk, neither. */
    @Test
    void tellsWhereTheDatelineEnds() {
        Layout layout = read(
                "Le vieux pont ferme",
                "",
                "PORT-RAVEL (Agence Ravelle) — " + PROSE,
                "",
                "Lomé, 3 mars (Togopresse) – " + PROSE,
                "",
                "Le vieux pont — " + PROSE);

        assertThat(layout.blocks().stream().map(block -> block.dateline().map(span -> span.in(layout.text()))))
                .containsExactly(
                        Optional.empty(),
                        Optional.of("PORT-RAVEL (Agence Ravelle) — "),
                        Optional.of("Lomé, 3 mars (Togopresse) – "),
                        Optional.empty());
        assertThat(layout.metadata().agencies()).containsExactly("Agence Ravelle");
        assertThat(layout.metadata().datelinePlace()).contains("PORT-RAVEL");
    }

    /** Terminals and mails break lines at a fixed width; an indented line begins a paragraph. */
    @Test
    void joinsTheLinesOfAWrappedDispatch() {
        Layout layout = read(
                "Le vieux pont ferme",
                "",
                "   PORT-RAVEL, 3 oct 2025 (AFP) - Le conseil municipal de Port-Ravel a voté",
                "mardi soir la fermeture du vieux pont, après trois heures de débat. La maire Ada",
                "Morel a promis une passerelle avant l'hiver, sans dire qui la paierait aux",
                "commerçants.",
                "   Une manifestation est prévue samedi, selon les commerçants de la rue de la",
                "Ravelle, qui redoutent un hiver sans clients.");

        assertThat(types(layout)).containsExactly(TITLE, PARAGRAPH, PARAGRAPH);
        assertThat(layout.blocks().get(1).span().in(layout.text())).endsWith("aux\ncommerçants.");
        assertThat(layout.unwrappedText()).contains("La maire Ada Morel a promis");
        assertThat(layout.metadata().datelinePlace()).contains("PORT-RAVEL");
    }

    /** A column of a PDF: the lines are of one length, more or less, and their words might have had room in the line before. */
    @Test
    void joinsTheLinesOfAColumn() {
        Layout layout = read(
                "Le vieux pont ferme",
                "",
                "Le conseil municipal de Port-Ravel a voté mardi",
                "soir la fermeture du vieux pont, après trois heures",
                "de débat. La maire, Ada Morel, a promis une passerelle",
                "avant l'hiver, sans dire qui la paierait aux",
                "commerçants.",
                "Une manifestation est prévue samedi, selon les",
                "commerçants de la rue de la Ravelle, qui redoutent",
                "un hiver sans clients.");

        assertThat(types(layout)).containsExactly(TITLE, PARAGRAPH, PARAGRAPH);
        assertThat(layout.blocks().get(1).span().in(layout.text())).endsWith("aux\ncommerçants.");
    }

    /** A list of short lines is no column. */
    @Test
    void keepsLinesThatAreSentences() {
        Layout layout = read(
                "Le vieux pont ferme",
                "",
                "Le conseil municipal de Port-Ravel a voté mardi soir.",
                "La maire, Ada Morel, a promis une passerelle.",
                "Une manifestation est prévue samedi en ville.",
                "Les commerçants redoutent un hiver sans clients.");

        assertThat(types(layout)).containsExactly(TITLE, PARAGRAPH, PARAGRAPH, PARAGRAPH, PARAGRAPH);
    }

    @Test
    void readsBylinesWithPlacesAndRoles() {
        assertThat(head("Par Anne Le Goff et Driss Ben Salah (Port-Ravel, envoyés spéciaux)")
                        .authors())
                .containsExactly("Anne Le Goff", "Driss Ben Salah");
        assertThat(head("De notre correspondante à Port-Ravel, Inès Da Costa").authors())
                .containsExactly("Inès Da Costa");
        assertThat(head("Propos recueillis par Jeanne Talbot").authors()).containsExactly("Jeanne Talbot");
        assertThat(head("Le Figaro avec AFP").publisher()).contains("Le Figaro");
    }

    @Test
    void readsDatesInEveryForm() {
        assertThat(head("Publié le 30 août 2023 à 14h52, modifié le 31 août 2023 à 9h")
                        .modified())
                .contains(LocalDateTime.of(2023, 8, 31, 9, 0));
        assertThat(head("02/11/23 à 16h33").published()).contains(LocalDateTime.of(2023, 11, 2, 16, 33));
        assertThat(head("Mardi 9 avril 2019 à 14 h 07").published()).contains(LocalDateTime.of(2019, 4, 9, 14, 7));
        assertThat(head("Publié le 1er mai 2024").published()).contains(LocalDate.of(2024, 5, 1));
        // the hour of an update belongs to the day named before it
        assertThat(head("Publié le 2 juin 2025 à 08h15, mis à jour à 09h42").modified())
                .contains(LocalDateTime.of(2025, 6, 2, 9, 42));
        // the values are missing: nothing is made up
        assertThat(head("Publié Mis à jour").published()).isEmpty();
    }

    @Test
    void readsTheDatelineOfWikinews() {
        Layout layout = read(
                "Ravel : le vieux pont est fermé", "", "12 mars 2016, Port-Ravel. –", "Le pont est fermé.", "", PROSE);

        assertThat(types(layout)).containsExactly(TITLE, DATE, PARAGRAPH, PARAGRAPH);
        assertThat(layout.metadata().published()).contains(LocalDate.of(2016, 3, 12));
        assertThat(layout.metadata().datelinePlace()).contains("Port-Ravel");
    }

    @Test
    void readsALiveReport() {
        Layout layout = read(
                "DIRECT. Crue de la Ravelle : le vieux pont emporté, deux villages évacués",
                "L'essentiel, minute par minute.",
                "Mis à jour le 22/01/2018 à 08:31",
                "Lundi 22 janvier",
                "08:12",
                "Le pont a cédé",
                "Le vieux pont a cédé vers 8 heures, annonce la préfecture.",
                "",
                "07:40",
                "Deux villages évacués",
                "Les habitants ont été conduits au gymnase, selon la mairie.");

        assertThat(types(layout))
                .containsExactly(TITLE, LEAD, DATE, SUBHEAD, DATE, SUBHEAD, PARAGRAPH, DATE, SUBHEAD, PARAGRAPH);
        assertThat(layout.metadata().modified()).contains(LocalDateTime.of(2018, 1, 22, 8, 31));
    }

    @Test
    void takesLinesWithABulletForItemsOfAList() {
        Layout layout = read(
                "Port-Ravel : les étapes du chantier",
                "Publié le 2 juillet 2024 à 18h00",
                "",
                PROSE,
                "",
                "• Les études commencent en septembre.",
                "• Les travaux suivront au printemps.",
                "",
                PROSE);

        assertThat(types(layout)).containsExactly(TITLE, DATE, PARAGRAPH, LIST_ITEM, LIST_ITEM, PARAGRAPH);
    }

    @Test
    void takesTheCallersDateOverTheTextsAndTheHourFromTheText() {
        String text = "Le vieux pont ferme à Port-Ravel\nPublié le 12/03/2021 à 16h25\n\n" + PROSE;
        LocalDate sameDay = LocalDate.of(2021, 3, 12);
        LocalDate otherDay = LocalDate.of(2021, 3, 14);

        assertThat(READER.read(ArticleSource.text(text).publishedOn(sameDay))
                        .metadata()
                        .published())
                .contains(LocalDateTime.of(2021, 3, 12, 16, 25));
        assertThat(READER.read(ArticleSource.text(text).publishedOn(otherDay))
                        .metadata()
                        .published())
                .contains(otherDay);
    }

    @Test
    void readsAccentsWrittenAsCombiningMarks() {
        Metadata metadata = head("Publie\u0301 le 3 fe\u0301vrier 2024 a\u0300 10h00");

        assertThat(metadata.published()).contains(LocalDateTime.of(2024, 2, 3, 10, 0));
    }

    @Test
    void readsBylinesWithInvisibleBlanks() {
        assertThat(head("Par Ada Morel\uFEFFavec AFP").agencies()).containsExactly("AFP");
        assertThat(head("Par Ada Morel\u2007et\u200BLuc Petit").authors()).containsExactly("Ada Morel", "Luc Petit");
    }

    private static Metadata head(String line) {
        return read(
                        "Le vieux pont ferme à Port-Ravel",
                        "La décision a été prise mardi soir.",
                        line,
                        "",
                        PROSE,
                        "",
                        PROSE)
                .metadata();
    }

    private static Layout read(String... lines) {
        return READER.read(ArticleSource.text(String.join("\n", lines)));
    }

    private static List<BlockType> types(Layout layout) {
        return layout.blocks().stream().map(Block::type).toList();
    }
}
