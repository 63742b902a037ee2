package io.github.depeche.event;

import io.github.depeche.extension.Token;

/** « n'a pas », « jamais », « aucun », « personne », « ni »; not the « ne » of « ne … que », nor a bare « ne ». */
final class Negation {

    private Negation() {}

    static boolean of(Token verb) {
        boolean particle = false;
        boolean negative = false;
        for (Token child : verb.children()) {
            String word = Syntax.grammarWord(child);
            switch (word) {
                case "ne", "n'" -> particle = true;
                case "pas", "jamais", "guère", "point", "nullement", "aucunement" ->
                    negative |= child.hasRelation("advmod");
                case "plus", "ni", "personne", "rien" -> negative |= particle;
                default -> negative |= hasNegativeDeterminer(child) && particleOf(verb);
            }
        }
        return negative;
    }

    private static boolean particleOf(Token verb) {
        return verb.children().stream()
                .map(Syntax::grammarWord)
                .anyMatch(word -> word.equals("ne") || word.equals("n'"));
    }

    /** « aucun avion n'a », « ne signe aucun accord ». */
    static boolean hasNegativeDeterminer(Token noun) {
        String word = Syntax.grammarWord(noun);
        if (word.equals("aucun") || word.equals("aucune") || word.equals("nul") || word.equals("nulle")) {
            return true;
        }
        for (Token child : noun.children()) {
            if (child.hasRelation("det") || child.hasRelation("amod")) {
                String form = Syntax.grammarWord(child);
                if (form.equals("aucun") || form.equals("aucune")) {
                    return true;
                }
            }
        }
        return false;
    }
}
