package io.github.depeche.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import io.github.depeche.models.fr.FrenchPack;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The trees of French news")
class GrammarAnalyzerTest {

    private static final GrammarAnalyzer ANALYZER = GrammarAnalyzer.load(new FrenchPack());

    @Test
    void findsSubjectAndObjectOfAPlainSentence() {
        Sentence sentence = only("Le gouvernement présentera la réforme lundi.");
        Token verb = word(sentence, "présentera");
        assertThat(verb.partOfSpeech()).isEqualTo(PartOfSpeech.VERB);
        assertThat(verb.lemma()).isEqualTo("présenter");
        assertThat(verb.has(Feature.FUTURE)).isTrue();
        assertThat(verb.relation()).isEqualTo("root");
        assertThat(verb.child("nsubj")).contains(word(sentence, "gouvernement"));
        assertThat(verb.child("obj")).contains(word(sentence, "réforme"));
    }

    @Test
    void tellsThePassiveFromTheActive() {
        Sentence sentence = only("Trois suspects ont été arrêtés par la police mardi à Lyon.");
        Token verb = word(sentence, "arrêtés");
        assertThat(verb.lemma()).isEqualTo("arrêter");
        assertThat(verb.has(Feature.PASSIVE)).isTrue();
        assertThat(word(sentence, "suspects").relation()).isEqualTo("nsubj:pass");
        assertThat(word(sentence, "police").relation()).isEqualTo("obl:agent");
    }

    @Test
    void findsTheInvertedSubjectOfAnIncise() {
        Sentence sentence = only("« La situation est grave », a déclaré le ministre de l'Intérieur.");
        Token verb = word(sentence, "déclaré");
        assertThat(word(sentence, "ministre").head()).contains(verb);
        assertThat(word(sentence, "ministre").relation()).isEqualTo("nsubj");
    }

    @Test
    void findsTheSubjectThatStandsFarBehindTheVerbOfAnIncise() {
        Sentence sentence = only("« Le train reviendra », a promis devant la gare la maire de Brive.");
        assertThat(word(sentence, "maire").head()).contains(word(sentence, "promis"));
        assertThat(word(sentence, "maire").relation()).isEqualTo("nsubj");
    }

    @Test
    void findsTheSubjectOfAPronominalIncise() {
        Sentence sentence = only("« C'est une honte », s'indigne Marie Dupont, présidente de l'association.");
        assertThat(word(sentence, "Marie").head()).contains(word(sentence, "indigne"));
        assertThat(word(sentence, "Marie").relation()).isEqualTo("nsubj");
    }

    @Test
    void readsAHeadlineWithoutVerb() {
        Sentence sentence = only("Deux morts dans un incendie à Marseille");
        assertThat(word(sentence, "morts").relation()).isEqualTo("root");
        assertThat(word(sentence, "incendie").head()).contains(word(sentence, "morts"));
    }

    @Test
    void attachesWhatIsAnnouncedToTheVerbThatAnnouncesIt() {
        Sentence sentence = only("La ministre a annoncé mercredi que les hôpitaux recevraient 200 millions d'euros.");
        assertThat(word(sentence, "recevraient").head()).contains(word(sentence, "annoncé"));
        assertThat(word(sentence, "recevraient").relation()).isEqualTo("ccomp");
        assertThat(word(sentence, "recevraient").has(Feature.CONDITIONAL)).isTrue();
    }

    @Test
    void findsTheCliticSubject() {
        Sentence sentence = only("« Nous ne céderons pas », a-t-elle ajouté.");
        assertThat(word(sentence, "-t-elle").head()).contains(word(sentence, "ajouté"));
        assertThat(word(sentence, "-t-elle").hasRelation("nsubj")).isTrue();
    }

    /** A noun with its relative clause or participle is no clause that an incise could follow. */
    @Test
    void findsTheMainVerbBehindAClauseOnItsSubject() {
        Sentence relative = only("La France, dont les troupes ont quitté le pays en février, a condamné l'attaque.");
        assertThat(word(relative, "condamné").headIndex()).isEqualTo(-1);
        assertThat(word(relative, "France").relation()).isEqualTo("nsubj");
        assertThat(word(relative, "attaque").relation()).isEqualTo("obj");

        Sentence participle =
                only("Le président de transition, le capitaine Issa Sanou, arrivé au pouvoir en 2022, avait"
                        + " annoncé en avril la mobilisation générale.");
        assertThat(word(participle, "annoncé").headIndex()).isEqualTo(-1);
        assertThat(word(participle, "président").relation()).isEqualTo("nsubj");
        assertThat(word(participle, "mobilisation").relation()).isEqualTo("obj");
    }

    @Test
    void readsALineInCapitals() {
        Sentence sentence = only("LE PREMIER MINISTRE DÉMISSIONNE");
        assertThat(word(sentence, "DÉMISSIONNE").partOfSpeech()).isEqualTo(PartOfSpeech.VERB);
        assertThat(word(sentence, "DÉMISSIONNE").lemma()).isEqualTo("démissionner");
        assertThat(word(sentence, "MINISTRE").relation()).isEqualTo("nsubj");
    }

    @Test
    void tellsTheVerbOfAParticipleFromOneThatLooksLikeIt() {
        // « elle prise » is a form of « priser », « elle a été prise » is not
        Sentence sentence = only("La ville a été reprise mardi, puis la médaille a été remise au capitaine.");
        assertThat(word(sentence, "reprise").lemma()).isEqualTo("reprendre");
        assertThat(word(sentence, "remise").lemma()).isEqualTo("remettre");
    }

    private static Sentence only(String text) {
        List<Sentence> sentences =
                ANALYZER.analyze(text, List.of(new Block(BlockType.PARAGRAPH, new Span(0, text.length()), "test")));
        assertThat(sentences).hasSize(1);
        return sentences.get(0);
    }

    private static Token word(Sentence sentence, String form) {
        return sentence.tokens().stream()
                .filter(token -> token.form().equals(form))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no « " + form + " » in " + sentence.tokens()));
    }
}
