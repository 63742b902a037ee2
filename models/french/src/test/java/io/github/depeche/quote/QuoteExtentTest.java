package io.github.depeche.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Quote;
import io.github.depeche.SharedParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the words that a source answers for begin and end. */
class QuoteExtentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // words in marks describe the noun before them
                "Luc Morel a dénoncé une enquête « politiquement orientée ». | une enquête « politiquement orientée »",
                "Le syndicat des dockers exige une réponse « avant la rentrée ». | une réponse « avant la rentrée »",
                "La ministre promet une réponse « qui ne tardera pas ». | une réponse « qui ne tardera pas »",
                // a view of his is a source
                "À son avis, la digue cédera cet hiver. | la digue cédera cet hiver",
                "À son sens, la digue cédera cet hiver. | la digue cédera cet hiver",
                "À ses dires, la digue cédera cet hiver. | la digue cédera cet hiver",
                // a clause between commas parts a cue from what it reports
                "La préfète Anne Duval estimait, il y a deux ans, que la digue était sûre. | la digue était sûre",
                "La préfète Anne Duval a annoncé, ce que nul n'attendait, que la digue serait rasée. | la digue serait rasée",
                // what is joined to the reported words is reported too
                "Anne Duval répond que la digue est sûre ; que le port restera ouvert. | la digue est sûre ; que le port restera ouvert",
                "Anne Duval assure avoir vu la fissure et alerté la mairie. | avoir vu la fissure et alerté la mairie",
                "Anne Duval précise que trois marins ont vu la fissure et alerté la mairie. | trois marins ont vu la fissure et alerté la mairie",
                // a source of its own that is the speaker does not end a clause
                "Anne Duval a rappelé que trois bals avaient été annulés pour avoir, selon elle, troublé le port. | trois bals avaient été annulés pour avoir, selon elle, troublé le port",
                // what somebody confirms is his, whoever told it too
                "Anne Duval a confirmé être partie sans payer, comme l'a indiqué le journal. | être partie sans payer",
                // but a verb of saying that looks like a participle is the next report
                "Anne Duval dément avoir vu la fissure et dit se réserver le droit de répondre. | avoir vu la fissure",
                // what is judged stands behind the judgement
                "Anne Duval juge « insuffisante » l'étude sur les oiseaux du port. | « insuffisante » l'étude sur les oiseaux du port",
                "Anne Duval a jugé « prématurée » la fermeture du port. | « prématurée » la fermeture du port",
                // what is not told is not reported
                "Anne Duval a annoncé que la digue serait rasée, sans en préciser la date. | la digue serait rasée",
                "Anne Duval a annoncé que la digue serait rasée, sans autre précision. | la digue serait rasée",
                "Anne Duval a dit que la digue serait rasée sans prévenir. | la digue serait rasée sans prévenir"
            })
    void reads(String sentence, String content) {
        assertThat(SharedParser.FRENCH
                        .parse("Un jour ordinaire au village\n\nLuc Morel est maire. " + sentence)
                        .quotes())
                .extracting(Quote::text)
                .contains(content);
    }
}
