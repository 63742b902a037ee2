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
                // what stands behind a colon with a source of its own is told anew
                "Anne Duval affirme que la digue cédera : selon elle, le mur est creux. | la digue cédera",
                "Anne Duval estime que la fraude n'est pas établie : à l'en croire, la caisse était ouverte. | la fraude n'est pas établie",
                // whoever stands before a verb in marks is no source, be it behind an apposition
                "Pour Luc Morel, commissaire du salon, la peintre Anne Duval « a regardé le port comme d'autres la montagne ». | la peintre Anne Duval « a regardé le port comme d'autres la montagne »",
                // a reply before a colon is said, and so is what follows
                "Pas avant mars, prévient Anne Duval : « Il faut d'abord voir si on répare. » | Pas avant mars",
                // a part behind « dont » is no subject of the verb that tells
                "Quarante quais ont été fermés, dont une dizaine pour un an, ont estimé dimanche les marins du port. | Quarante quais ont été fermés, dont une dizaine pour un an",
                // how it was not told is the journalist's
                "Nordfjell dit « accompagner le chantier » sans vouloir donner de prix. | accompagner le chantier",
                // a negation before the marks belongs to the infinitive in them
                "Anne Duval a appelé les marins à ne « rien lâcher ». | ne « rien lâcher »",
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
                "Anne Duval a dit que la digue serait rasée sans prévenir. | la digue serait rasée sans prévenir",
                // a second participle that says nothing goes on with the clause
                "Anne Duval a rappelé que la criée a vendu trente tonnes en mars et accueilli deux écoles. | la criée a vendu trente tonnes en mars et accueilli deux écoles",
                // so does a verb in the tense of the clause, be it one of saying
                "Les marins ont déclaré qu'ils ne voyaient aucune issue et redoutaient la tempête depuis des mois. | ils ne voyaient aucune issue et redoutaient la tempête depuis des mois",
                // and a phrase without a verb
                "Anne Duval se dit prête à bâtir une école, avec ou sans l'aide du port. | prête à bâtir une école, avec ou sans l'aide du port",
                // what follows from it is told with it
                "Anne Duval affirme que la digue tiendra, ce qui rassure les pêcheurs. | la digue tiendra, ce qui rassure les pêcheurs",
                // an incise behind « mais » begins anew
                "Anne Duval avait expliqué que la digue était trop chère, mais disait-elle : « Nous verrons bien ». | la digue était trop chère",
                // what the journalist tells before « et » is no part of an utterance in marks
                "Le quai est plus sûr, et « la criée est plus propre depuis un an », ajoute Anne Duval. | la criée est plus propre depuis un an",
                // who a source is, between commas, is none of its words
                "La digue est un péril et, selon Anne Duval, avocate des pêcheurs et de l'association des riverains du port, « elle cédera en hiver ». | elle cédera en hiver",
                "La digue a coûté deux millions, selon Nordfjell, un bureau d'études d'Oslo. | La digue a coûté deux millions"
            })
    void reads(String sentence, String content) {
        assertThat(SharedParser.FRENCH
                        .parse("Un jour ordinaire au village\n\nLuc Morel est maire. " + sentence)
                        .quotes())
                .extracting(Quote::text)
                .contains(content);
    }
}
