package io.github.depeche.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.models.fr.FrenchPack;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Where a time can begin")
class OpenersTest {

    private static final TimeLexicon LEXICON = TimeLexicon.load(new FrenchPack());

    /** Read from left to right, a text gives the same times if the grammars are tried at every atom. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le 3 mai, la mairie de Brivel fermera dans la matinée, puis la semaine suivante et les deux jours d'après.",
                "L'an dernier, à la même époque, ce moment-là de l'année ; cette nuit, ces derniers mois, ce même jour.",
                "D'ici le 30 juin ou d'ici à 2030, il y a tout juste un an, voilà trois semaines, voici bientôt dix ans.",
                "Au XXe siècle, dans les années 60, au T1 2024, du IVe au Ve siècle, la première moitié du XIXe siècle.",
                "Hier soir, lundi en huit, mardi en fin d'après-midi, dans la nuit de samedi à dimanche, à 20h30 GMT.",
                "Chaque lundi, tous les deux mois, un mercredi sur deux, de nos jours, à l'avenir, dans son premier mois.",
                "À Noël dernier, le dimanche de Pâques, à la mi-mars, début octobre, au lendemain du 14 juillet, vers midi.",
                "Au cours des trois derniers jours, une dizaine de minutes, quelque vingt ans plus tard, leur dernière année."
            })
    void passNoTimeOver(String text) {
        Atoms atoms = Atoms.of(text, 0, text.length());
        Syntax syntax = Syntax.none(LEXICON);
        TimeGrammar grammar = new TimeGrammar(atoms, LEXICON, syntax);
        assertThat(times(atoms, grammar::read)).hasSizeGreaterThan(2).isEqualTo(times(atoms, grammar::readAny));
    }

    private static List<String> times(Atoms atoms, IntFunction<@Nullable Match> read) {
        List<String> times = new ArrayList<>();
        for (int i = 0; i < atoms.size(); ) {
            Match match = read.apply(i);
            if (match != null) {
                times.add(i + " to " + match);
            }
            i = match == null ? i + 1 : match.end();
        }
        return times;
    }
}
