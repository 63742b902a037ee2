package io.github.depeche.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.ArticleSource;
import io.github.depeche.Metadata;
import io.github.depeche.ParserLimits;
import io.github.depeche.extension.LanguagePack;
import java.time.LocalDate;
import java.util.ServiceLoader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The newspaper on the line that dates the article")
class MastheadTest {

    private static final LayoutReader READER =
            LayoutReader.load(ServiceLoader.load(LanguagePack.class).iterator().next(), ParserLimits.defaults());

    private static final String PROSE =
            "Le conseil municipal de Port-Ravel a voté mardi soir la fermeture du vieux pont, après trois heures de débat.";

    /** The line of a newspaper's name and the day is no place, no headline and no lead. */
    @Test
    void namesThePaperOnTheLineOfItsDate() {
        assertThat(head("Le Réveil du Ravel, mardi 10 février 2026").publisher())
                .contains("Le Réveil du Ravel");
        assertThat(head("L'Union, lundi 4 décembre 2023").datelinePlace()).isEmpty();
        assertThat(head("Publié le 2026-01-23 | La Dépêche de Port-Ravel").publisher())
                .contains("La Dépêche de Port-Ravel");
        assertThat(head("Alternatives locales, 30 janvier 2030").publisher()).contains("Alternatives locales");
        assertThat(head("RuePlus – 5 juin 2024").publisher()).contains("RuePlus");
        assertThat(head("Les Marins • Mercredi 13 décembre 2023 - 18:45 • Par Ada Morel")
                        .authors())
                .containsExactly("Ada Morel");
        assertThat(head("Politique | Port-ravel.net | jeudi 28 juillet 2016 à 21:16")
                        .publisher())
                .contains("Port-ravel.net");
        assertThat(head("La Gazette du port, n° 418 – mardi 24 septembre 2019").publishedOn())
                .contains(LocalDate.of(2019, 9, 24));
        assertThat(head("Lomé, 3 mars 2021 – Port-Ravel Info").publisher()).contains("Port-Ravel Info");
        assertThat(head("Actualités du port, 3 juin 2026. Propos recueillis par Ada Morel")
                        .authors())
                .containsExactly("Ada Morel");
        assertThat(head("Soir de Ravel n° 7812, mercredi 22 septembre 2021").publisher())
                .contains("Soir de Ravel");
        assertThat(head("Écrit par Ada MOREL (Le Messager du Ravel), jeudi 27 mars 2014")
                        .publisher())
                .contains("Le Messager du Ravel");
        assertThat(head("La Voix de Ravel\nPublié : 8 novembre 2024").publisher())
                .contains("La Voix de Ravel");
        assertThat(head("Le Quotidien des vallées - Ada Morel\n10 avr. 2023").authors())
                .containsExactly("Ada Morel");
        assertThat(head("La Rochelle, 12 octobre 2021").datelinePlace()).contains("La Rochelle");
        assertThat(head("Le Ravel, le 12 octobre 2021").datelinePlace()).contains("Le Ravel");
        assertThat(head("Par Ada Morel, le 26 septembre 2024").authors()).containsExactly("Ada Morel");
    }

    @Test
    void readsDatesAsSitesAndAgenciesWriteThem() {
        assertThat(head("mardi, 30 janvier, 2018 à 20:12").publishedOn()).contains(LocalDate.of(2018, 1, 30));
        assertThat(head("Publié dans La Gazette du port le 05 – 03 – 2015").publishedOn())
                .contains(LocalDate.of(2015, 3, 5));
        assertThat(head("191434 Jun 20").publishedOn()).contains(LocalDate.of(2020, 6, 19));
    }

    private static Metadata head(String line) {
        String text = String.join(
                "\n",
                "Le vieux pont ferme à Port-Ravel",
                "La décision a été prise mardi soir.",
                line,
                "",
                PROSE,
                "",
                PROSE);
        return READER.read(ArticleSource.text(text)).metadata();
    }
}
