package io.github.depeche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.depeche.extension.NameFinder;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A user's name finder in the place of the built-in one, or beside it. */
class NameFindersTest {

    private static final String TEXT = "Le collectif Marée Basse a déclaré à Claire Ozanne : « Le port doit rouvrir. »";

    /** A list of one name, as a newsroom would keep of the local associations. */
    private static final NameFinder ASSOCIATIONS = (text, sentences) -> all(text, "Marée Basse", NameType.ORGANIZATION);

    @Test
    void replacesTheBuiltInOne() {
        Article article =
                ArticleParser.builder().replaceNameFinder(ASSOCIATIONS).build().parse(TEXT);

        assertThat(article.names()).extracting(name -> name.span().in(TEXT)).containsExactly("Marée Basse");
        assertThat(article.quotes().get(0).speaker()).map(Actor::name).hasValue("Marée Basse");
    }

    @Test
    void isHeardBeforeTheBuiltInOne() {
        NameFinder asPlace = (text, sentences) -> all(text, "Claire Ozanne", NameType.LOCATION);
        Article article = ArticleParser.builder()
                .addNameFinder(ASSOCIATIONS)
                .addNameFinder(asPlace)
                .build()
                .parse(TEXT);

        assertThat(article.names())
                .containsExactly(
                        name(TEXT, "Marée Basse", NameType.ORGANIZATION),
                        name(TEXT, "Claire Ozanne", NameType.LOCATION));
    }

    @Test
    void ofOverlappingNamesTheFirstAndLongestIsKept() {
        NameFinder everyWordAndAll = (text, sentences) -> List.of(
                name(text, "Basse", NameType.LOCATION),
                name(text, "Marée", NameType.LOCATION),
                name(text, "Marée Basse", NameType.ORGANIZATION));

        assertThat(ArticleParser.builder()
                        .replaceNameFinder(everyWordAndAll)
                        .build()
                        .parse(TEXT)
                        .names())
                .containsExactly(name(TEXT, "Marée Basse", NameType.ORGANIZATION));
    }

    @Test
    void aNameOfHalfAWordIsRefused() {
        ArticleParser parser = ArticleParser.builder()
                .replaceNameFinder((text, sentences) -> List.of(name(text, "Mar", NameType.PERSON)))
                .build();

        assertThatThrownBy(() -> parser.parse(TEXT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("whole words of one sentence");
    }

    @Test
    @SuppressWarnings("NullAway") // as an author without NullAway may write
    void aFinderThatGivesNullIsNamed() {
        ArticleParser parser =
                ArticleParser.builder().addNameFinder((text, sentences) -> null).build();

        assertThatThrownBy(() -> parser.parse(TEXT))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("the name finder " + NameFindersTest.class.getName())
                .hasMessageContaining("no names are an empty list");
    }

    @Test
    void aNameOverTheEndOfASentenceIsRefused() {
        ArticleParser parser = ArticleParser.builder()
                .replaceNameFinder((text, sentences) -> List.of(new Name(
                        first(sentences.get(0))
                                .span()
                                .cover(first(sentences.get(1)).span()),
                        NameType.PERSON)))
                .build();

        assertThatThrownBy(() -> parser.parse("Claire Ozanne est partie. Le port a fermé."))
                .isInstanceOf(IllegalStateException.class);
    }

    private static List<Name> all(String text, String form, NameType type) {
        return text.contains(form) ? List.of(name(text, form, type)) : List.of();
    }

    private static Name name(String text, String form, NameType type) {
        int begin = text.indexOf(form);
        return new Name(new Span(begin, begin + form.length()), type);
    }

    private static Token first(Sentence sentence) {
        return sentence.tokens().get(0);
    }
}
