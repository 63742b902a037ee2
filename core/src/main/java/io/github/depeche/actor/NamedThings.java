package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import io.github.depeche.lexicon.NameTable;
import io.github.depeche.lexicon.Table;
import java.util.List;

/**
 * Names of things that a name finder takes for somebody's: « TVA », « Ligue 1 », « Coupe Davis »: {@code not-organizations.tsv}. A single
 * word is one as it is written there; several words that begin with a capital, with whatever other capitals and signs: « COUPE DAVIS ».
 */
final class NamedThings {

    private static final int LONGEST = 128;

    private final NameTable written;
    private final NameTable keys;

    private NamedThings(int names) {
        this.written = new NameTable(names);
        this.keys = new NameTable(names);
    }

    static NamedThings load(LanguagePack pack) {
        List<Table.Row> rows = Table.read(pack, "not-organizations.tsv").rows();
        NamedThings things = new NamedThings(rows.size());
        char[] name = new char[LONGEST];
        for (Table.Row row : rows) {
            int length = row.copyFirst(name);
            things.written.add(NameTable.hash(name, length), 1);
            things.keys.add(NameKey.hash(name, length), 1);
        }
        return things;
    }

    boolean contains(String name) {
        if (written.get(NameTable.hash(name)) != 0) {
            return true;
        }
        if (name.isEmpty() || Character.isLowerCase(name.charAt(0))) {
            // « le conseil des ministres » may be a body
            return false;
        }
        NameKey key = NameKey.of(name);
        return key.words().size() > 1 && keys.get(NameTable.hash(key.toString())) != 0;
    }

    /** « Coupe Davis », « le Da Vinci Code », whatever they were taken for; but « M. Black Friday ». */
    static boolean isOne(List<Token> words, ActorLexicon lexicon) {
        boolean article =
                words.size() > 2 && words.get(0).index() == 0 && words.get(0).partOfSpeech() == PartOfSpeech.DET;
        return isCut(words, lexicon)
                || (words.size() > 1
                        && (lexicon.things().contains(NameExclusions.nameOf(words))
                                || (article
                                        && lexicon.things()
                                                .contains(NameExclusions.nameOf(words.subList(1, words.size())))))
                        && new TitleFinder(lexicon).before(words.get(0), ActorType.PERSON) == null);
    }

    /** « [Ligue] 1 », « [Top] 14 », « [Volvo Ocean] Race »: what names nobody with the word behind it. */
    private static boolean isCut(List<Token> words, ActorLexicon lexicon) {
        Token last = words.get(words.size() - 1);
        List<Token> tokens = last.sentence().tokens();
        return last.index() + 1 < tokens.size()
                && lexicon.things()
                        .contains(NameExclusions.nameOf(words) + " "
                                + tokens.get(last.index() + 1).form());
    }
}
