package io.github.depeche.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Quotation marks of every convention, paired. Each line of the text is a paragraph; what is expected: depth, then what stands inside. */
class PassageReaderTest {

    private static List<Passage> passages(String text) {
        List<Block> blocks = new ArrayList<>();
        int begin = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                blocks.add(new Block(BlockType.PARAGRAPH, new Span(begin, begin + line.length()), "test"));
            }
            begin += line.length() + 1;
        }
        return PassageReader.read(text, blocks);
    }

    private static List<String> read(String text) {
        return passages(text).stream()
                .map(passage -> passage.depth() + " "
                        + passage.parts().stream().map(part -> part.in(text)).collect(Collectors.joining(" ¶ "))
                        + (passage.closed() ? "" : " …"))
                .toList();
    }

    @Test
    void everyConvention() {
        assertThat(read("Il a dit « oui », «\u00a0non\u00a0» et «peut-être»."))
                .containsExactly("0 oui", "0 non", "0 peut-être");
        assertThat(read("Il a dit “oui”, \"non\", <<jamais>> et „doch“."))
                .containsExactly("0 oui", "0 non", "0 jamais", "0 doch");
        assertThat(read("\"Oui\", a-t-elle dit. \"Non\", a-t-il répondu.")).containsExactly("0 Oui", "0 Non");
        // an editor has put right one of the two
        assertThat(read("C'est \"non” et “jamais\".")).containsExactly("0 non", "0 jamais");
    }

    @Test
    void twoSingleSignsForADoubleOne() {
        assertThat(read("‘’L’Etat n’a rien promis’’, a-t-il dit, ‘’rien du tout’’."))
                .containsExactly("0 L’Etat n’a rien promis", "0 rien du tout");
    }

    @Test
    void apostrophesAreNoMarks() {
        assertThat(read("L'eau n'est pas à l’abri aujourd'hui, dit Yann Le Goff."))
                .isEmpty();
        assertThat(read("Le 'grand soir' n'est pas pour l'été.")).containsExactly("0 grand soir");
    }

    @Test
    void nested() {
        assertThat(read("« Le maire m’a dit : “Partez.” Je reste », assure-t-elle."))
                .containsExactly("0 Le maire m’a dit : “Partez.” Je reste", "1 Partez.");
        assertThat(read("« Ce mot-là, « coupable », je l’attendais », souffle-t-il."))
                .containsExactly("0 Ce mot-là, « coupable », je l’attendais", "1 coupable");
        assertThat(read("\"Il m'a dit +Partez+. J'ai payé +3 euros pour Canal+\", a-t-elle dit. Elle a lu +Oui+."))
                .containsExactly("0 Il m'a dit +Partez+. J'ai payé +3 euros pour Canal+", "1 Partez");
        assertThat(read("«Elle a dit ‹Attends.› et voilà»"))
                .containsExactly("0 Elle a dit ‹Attends.› et voilà", "1 Attends.");
    }

    @Test
    void anOpeningMarkAtEachParagraph() {
        assertThat(
                        read(
                                "Elle a lancé :\n« Une gare, c’est un banc.\n« On en a fermé onze.\n« Je dis non. »\nFin de la séance."))
                .containsExactly("0 Une gare, c’est un banc. ¶ On en a fermé onze. ¶ Je dis non.");
    }

    @Test
    void aClosingMarkInTheLastParagraphOnly() {
        assertThat(read("« Une gare, c’est un banc.\nOn en a fermé onze.\nJe dis non. »\nFin."))
                .containsExactly("0 Une gare, c’est un banc. ¶ On en a fermé onze. ¶ Je dis non.");
    }

    @Test
    void wordsInMarksWithinAQuoteOverParagraphs() {
        assertThat(read("Il résume : « Le club a cent ans.\nOn dit « le vieux » ici.\nIl vivra. » Puis il sort."))
                .containsExactly("0 Le club a cent ans. ¶ On dit « le vieux » ici. ¶ Il vivra.", "1 le vieux");
    }

    @Test
    void anotherQuoteOpensWhereALongOneEnds() {
        assertThat(read("Elle : « J'ai vu le feu.\nTout a bougé. » Lui : « Je dormais.\nMon chien m'a réveillé. »"))
                .containsExactly("0 J'ai vu le feu. ¶ Tout a bougé.", "0 Je dormais. ¶ Mon chien m'a réveillé.");
    }

    @Test
    void aMarkLeftOpenEndsWithItsSentenceWhereAnotherQuoteFollows() {
        assertThat(read("«Une rustine, raille Luc, alerté «dix fois». «On a tout vu», dit-il."))
                .containsExactly("0 Une rustine, raille Luc, alerté «dix fois». …", "1 dix fois", "0 On a tout vu");
    }

    @Test
    void aMarkLeftOpenEndsWithItsParagraph() {
        assertThat(read("Elle raconte que « le bar flottait. C’était tout.\nLe match est reporté."))
                .containsExactly("0 le bar flottait. C’était tout. …");
    }

    @Test
    void aStrayClosingMarkIsNothing() {
        assertThat(read("Oui », a-t-il dit, « non ».")).containsExactly("0 non");
    }

    @Test
    void badInputIsReadInLinearTime() {
        String open = "« ".repeat(200_000);
        String nested = "« a ".repeat(100_000) + "b » ".repeat(100_000);
        String mixed = "\"«“‘'".repeat(50_000);
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            assertThat(passages(open)).isEmpty();
            assertThat(passages(nested)).isNotEmpty().allMatch(passage -> passage.depth() <= 3);
            passages(mixed);
            passages("«\n".repeat(50_000));
            passages("a".repeat(1_000_000) + "«" + "b".repeat(10));
        });
    }
}
