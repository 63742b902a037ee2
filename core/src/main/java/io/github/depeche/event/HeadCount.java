package io.github.depeche.event;

import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.Token;
import io.github.depeche.lexicon.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How many people? « 50 morts », « deux policiers tués », « une vingtaine de personnes ont été blessées ». */
final class HeadCount {

    /** « 40 % des cas ». */
    private static final Set<String> SHARES = Set.of("%", "cent");

    private final Map<String, Integer> numbers = new HashMap<>();

    static HeadCount load(LanguagePack pack) {
        HeadCount count = new HeadCount();
        for (Table.Row row : Table.read(pack, "number-words.tsv").rows()) {
            count.numbers.put(row.get("word"), Integer.parseInt(row.get("value")));
        }
        return count;
    }

    /** The number that stands with the trigger noun, or with the people concerned. */
    @Nullable
    Integer of(Reading reading) {
        if (!reading.sense().isVerbal()) {
            Integer ownNumber = of(reading.trigger());
            if (ownNumber != null) {
                return ownNumber;
            }
        }
        for (var slot : reading.slots().all().entrySet()) {
            // « mort à 91 ans », « perdu à 2 200 mètres »: those are no people
            boolean people = SlotRoles.of(reading, slot.getKey()).isPresent();
            for (Token filler : people ? slot.getValue() : List.<Token>of()) {
                Integer number = of(filler);
                if (number != null) {
                    return number;
                }
            }
        }
        return null;
    }

    private @Nullable Integer of(Token noun) {
        if (SHARES.contains(noun.lowerForm())) {
            return null;
        }
        // « une vingtaine de personnes »: the quantity heads the phrase
        Integer quantity = numbers.get(noun.lowerLemma());
        if (quantity != null && quantity >= 10) {
            return quantity;
        }
        for (Token child : noun.children()) {
            if (child.hasRelation("nummod")) {
                return value(child);
            }
        }
        if (noun.hasRelation("nmod")) {
            Token head = noun.head().orElse(noun);
            Integer outer = numbers.get(head.lowerLemma());
            return outer != null && outer >= 10 ? outer : null;
        }
        return null;
    }

    /** « 2 500 », « 2.500 », « vingt-deux », « deux cents ». */
    private @Nullable Integer value(Token numeral) {
        String form = numeral.lowerForm();
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isDigit(c)) {
                digits.append(c);
            } else if (c != ' ' && c != '.' && c != '\u00a0' && c != '\u202f') {
                digits.setLength(0);
                break;
            }
        }
        if (digits.length() > 0 && digits.length() < 9) {
            return Integer.valueOf(digits.toString());
        }
        return spelled(form);
    }

    private @Nullable Integer spelled(String form) {
        int sum = 0;
        for (String part : form.split("[- ]")) {
            Integer value = numbers.get(part);
            if (value == null && !part.equals("et")) {
                return null;
            }
            if (value != null) {
                sum = (value >= 100 && sum > 0) || (value == 20 && sum == 4) ? sum * value : sum + value;
            }
        }
        return sum == 0 ? null : sum;
    }
}
