package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.MentionKind;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.Token;
import io.github.depeche.lexicon.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which nouns for persons and organisations belong together, and which other words tell that somebody belongs there too: « Inès Marlot, dont
 * les vaches … l'éleveuse » ({@code role-fields.tsv}). Walks of life are bits of a number, as there are fewer than 64 of them.
 */
final class WalksOfLife {

    private final Map<String, Long> members = new HashMap<>();
    private final Map<String, Long> signs = new HashMap<>();

    /** The members as they stand in the keys of names. */
    private final Map<String, Long> named = new HashMap<>();

    /** Nouns for bodies of all kinds: « l'organisation ». */
    private final Set<String> general;

    private WalksOfLife(Set<String> general) {
        this.general = general;
    }

    static WalksOfLife load(LanguagePack pack, Set<String> general) {
        WalksOfLife walks = new WalksOfLife(general);
        long bit = 1;
        for (Table.Row row : Table.read(pack, "role-fields.tsv").rows()) {
            note(walks.members, row.get("members"), bit);
            note(walks.signs, row.get("signs"), bit);
            bit <<= 1;
        }
        walks.members.forEach(
                (noun, fields) -> walks.named.merge(NameKey.of(noun).toString(), fields, (one, other) -> one | other));
        return walks;
    }

    private static void note(Map<String, Long> walks, String words, long bit) {
        for (String word : words.split(" ")) {
            walks.merge(word.toLowerCase(Locale.ROOT), bit, (one, other) -> one | other);
        }
    }

    /** Where a noun for persons or organisations belongs; 0 where nothing is known. */
    long ofMember(String noun) {
        return members.getOrDefault(noun.toLowerCase(Locale.ROOT), 0L);
    }

    /** Where somebody belongs by the nouns that he was called by, or that a reader knows him by; 0 where nothing is known. */
    long of(Entity entity) {
        long found = 0;
        for (String role : entity.roles()) {
            found |= ofMember(role);
        }
        for (String kind : entity.kinds()) {
            found |= ofMember(kind);
        }
        return found;
    }

    /** « le syndicat » is none of which the article or its name says that it is a bank: « la Banque du Sud ». */
    boolean isOther(ActorNoun noun, Entity body) {
        long told = general.contains(noun.lemma()) ? 0 : ofMember(noun.lemma());
        if (told == 0 || noun.isPerson() || body.type() == ActorType.PERSON) {
            return false;
        }
        long known = ofBody(body);
        return known != 0 && (known & told) == 0;
    }

    private long ofBody(Entity body) {
        long known = 0;
        for (String role : body.bodies()) {
            known |= general.contains(role) ? 0 : ofMember(role);
        }
        for (String kind : body.kinds()) {
            known |= general.contains(kind) ? 0 : ofMember(kind);
        }
        for (Markable markable : body.markables()) {
            if (markable.kind() == MentionKind.NAME && !markable.key().isEmpty()) {
                return known | named.getOrDefault(markable.key().words().get(0), 0L);
            }
        }
        return known;
    }

    /** Whether two nouns may be those of one: « promoteur », « entreprise ». */
    boolean isOneField(String noun, String other) {
        return (ofMember(noun) & ofMember(other)) != 0;
    }

    /** Where those belong beside whom the word stands; 0 for most words. */
    long ofSign(Token word) {
        // « CNRS », « Goncourt »: the only lemmas with capitals
        String sign = Character.isUpperCase(word.form().charAt(0)) ? word.lowerForm() : word.lemma();
        return signs.getOrDefault(sign, 0L);
    }
}
