package io.github.depeche.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Quote;
import io.github.depeche.SharedParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the words that a source answers for begin and end. */
class QuoteExtentTest {

    private static void reads(String sentence, String content) {
        assertThat(SharedParser.FRENCH
                        .parse("Un jour ordinaire au village\n\nLuc Morel est maire. " + sentence)
                        .quotes())
                .extracting(Quote::text)
                .contains(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Luc Morel a dénoncé une enquête « politiquement orientée ». | une enquête « politiquement orientée »",
                "Le syndicat des dockers exige une réponse « avant la rentrée ». | une réponse « avant la rentrée »",
                "La ministre promet une réponse « qui ne tardera pas ». | une réponse « qui ne tardera pas »"
            })
    void wordsInMarksMayDescribeTheNounBeforeThem(String sentence, String content) {
        reads(sentence, content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "À son avis, la digue cédera cet hiver. | la digue cédera cet hiver",
                "À son sens, la digue cédera cet hiver. | la digue cédera cet hiver",
                "À ses dires, la digue cédera cet hiver. | la digue cédera cet hiver"
            })
    void aViewOfHisIsASource(String sentence, String content) {
        reads(sentence, content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "La préfète Anne Duval estimait, il y a deux ans, que la digue était sûre. | la digue était sûre",
                "La préfète Anne Duval a annoncé, ce que nul n'attendait, que la digue serait rasée. | la digue serait rasée"
            })
    void aClauseBetweenCommasMayPartACueFromWhatItReports(String sentence, String content) {
        reads(sentence, content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anne Duval répond que la digue est sûre ; que le port restera ouvert. | la digue est sûre ; que le port restera ouvert",
                "Anne Duval assure avoir vu la fissure et alerté la mairie. | avoir vu la fissure et alerté la mairie"
            })
    void whatIsJoinedToTheReportedWordsIsReportedToo(String sentence, String content) {
        reads(sentence, content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anne Duval juge « insuffisante » l'étude sur les oiseaux du port. | « insuffisante » l'étude sur les oiseaux du port",
                "Anne Duval a jugé « prématurée » la fermeture du port. | « prématurée » la fermeture du port"
            })
    void whatIsJudgedMayStandBehindTheJudgement(String sentence, String content) {
        reads(sentence, content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anne Duval a annoncé que la digue serait rasée, sans en préciser la date. | la digue serait rasée",
                "Anne Duval a annoncé que la digue serait rasée, sans autre précision. | la digue serait rasée",
                "Anne Duval a dit que la digue serait rasée sans prévenir. | la digue serait rasée sans prévenir"
            })
    void whatIsNotToldIsNotReported(String sentence, String content) {
        reads(sentence, content);
    }
}
