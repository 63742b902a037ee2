package io.github.depeche.actor;

import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.Token;
import io.github.depeche.lexicon.Table;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The small sets of words of {@code closed-word-sets.tsv}. */
final class ClosedWordSets {

    /** What a word tells; the comment of the lexicon tells more. */
    enum Kind {
        CREDIT_LINK,
        ANYBODY,
        SOME,
        COUNTED,
        QUANTITY,
        FATE,
        PREFIX,
        SLOGAN,
        DWELLING,
        HOSTING,
        NAMING,
        ALIAS,
        STYLE,
        CLUB,
        THING_PHRASE,
        PAPER,
        PAPER_ADJECTIVE,
        HOUSE,
        HOUSE_HEAD,
        PART,
        DEED,
        FIRM,
        INFORMANT,
        CONCERNED,
        SAME_ONE,
        COMPLETED,
        MOTTO,
        PAGE,
        ANY_BODY,
        FOREIGN_ARTICLE,
        RANK,
        BODY_ROLE,
        COUNSEL,
        MEETING,
        SAINT,
        INTERNATIONAL,
        WORK,
        GOAL,
        PLAY,
        PREMISES,
        SCORING,
        SCORE,
        CANTON,
        VOICE,
        LIST_END,
        LAND,
        TOPONYM,
        PLACE_STYLE,
        WHEREABOUTS,
        DIRECTION,
        OTHER_NAME,
        EVENT_AT,
        NAMESAKE,
        ENGLISH_JOINT,
        ENGLISH_BRANCH,
        PLAYED,
        PART_PLAYED,
        PLAYING,
        SHOWN,
        OPENING,
        CREDIT_WORD,
        FEAST,
        AGAINST,
        DEALING,
        BOUGHT
    }

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    private ClosedWordSets() {}

    static ClosedWordSets load(LanguagePack pack) {
        ClosedWordSets lexicon = new ClosedWordSets();
        for (Table.Row row : Table.read(pack, "closed-word-sets.tsv").rows()) {
            lexicon.words
                    .computeIfAbsent(Kind.valueOf(row.get("kind")), kind -> new HashSet<>())
                    .add(row.get("word"));
        }
        return lexicon;
    }

    Set<String> of(Kind kind) {
        return words.getOrDefault(kind, Set.of());
    }

    boolean is(Kind kind, Token token) {
        return of(kind).contains(token.lowerForm().replace('’', '\''));
    }
}
