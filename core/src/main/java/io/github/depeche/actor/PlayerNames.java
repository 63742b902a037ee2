package io.github.depeche.actor;

import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;
import java.util.Locale;

/** Those who go by their surnames alone in a sports report: « Kervadec avait ouvert le score », « une passe pour Diomandou ». */
final class PlayerNames {

    private static final int SHORTEST = 4;

    private final ActorLexicon lexicon;
    private final boolean sport;

    /**
     * @param sport whether the article is a sports report; elsewhere nobody is a player
     */
    PlayerNames(ActorLexicon lexicon, boolean sport) {
        this.lexicon = lexicon;
        this.sport = sport;
    }

    /** Whether a single capital that a name finder has passed over, or taken for a place, is somebody's surname. */
    boolean isPlayer(Token word) {
        return sport && word.form().indexOf('-') < 0 && isSurname(word) && !isPlaced(word) && !isKnown(word);
    }

    /** « Kervadec et Brissac se quittent dos à dos »: a town that nobody goes to or leaves is its club. */
    Name retyped(Name name, List<Token> words) {
        Token word = words.get(0);
        NameKey key = NameKey.of(word.form());
        boolean club = sport
                && name.type() == NameType.LOCATION
                && words.size() == 1
                && isSurname(word)
                && !isPlaced(word)
                && !SyntacticRole.isObject(word)
                && !lexicon.firstNames().contains(word.form())
                && !lexicon.persons().contains(word.form())
                && lexicon.countries().ofCountry(key) == null
                && !lexicon.countries().isRegion(key);
        return club ? new Name(name.span(), NameType.ORGANIZATION) : name;
    }

    private boolean isSurname(Token word) {
        String form = word.form();
        return word.partOfSpeech() == PartOfSpeech.PROPN
                && form.length() >= SHORTEST
                && Character.isUpperCase(form.charAt(0))
                && form.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '’')
                && !form.equals(form.toUpperCase(Locale.ROOT))
                && (word.index() > 0 || SyntacticRole.isActiveSubject(word));
    }

    /** « à Kervadec », « la Kervadec », « Stade Kervadec », « de Kervadec »: what one goes to, or what a longer name ends with. */
    private static boolean isPlaced(Token word) {
        List<Token> tokens = word.sentence().tokens();
        Token before = word.index() == 0 ? null : tokens.get(word.index() - 1);
        Token behind = word.index() + 1 == tokens.size() ? null : tokens.get(word.index() + 1);
        return (before != null && (isCapital(before) || isArticle(before) || leadsToPlace(before)))
                || (behind != null && (isCapital(behind) || behind.form().equals(":")));
    }

    private static boolean isCapital(Token token) {
        return token.index() > 0 && Character.isUpperCase(token.form().charAt(0));
    }

    private static boolean isArticle(Token token) {
        return token.partOfSpeech() == PartOfSpeech.DET || NounPhrases.isQuotationMark(token.form());
    }

    private static boolean leadsToPlace(Token before) {
        return switch (before.lowerForm().replace('’', '\'')) {
            case "à", "en", "de", "d'", "dans", "vers", "sur", "sous", "depuis", "chez", "contre", "face", "(" -> true;
            default -> false;
        };
    }

    private boolean isKnown(Token word) {
        NameKey key = NameKey.of(word.form());
        return lexicon.isCommonWord(word.form())
                || lexicon.countries().ofPlace(key) != null
                || lexicon.countries().isRegion(key)
                || lexicon.institutions().of(key) != null
                || lexicon.isOrganization(key)
                || !lexicon.organizations().nouns(word.form()).isEmpty()
                || lexicon.firstNames().contains(word.form())
                || lexicon.demonyms().of(word) != null;
    }
}
