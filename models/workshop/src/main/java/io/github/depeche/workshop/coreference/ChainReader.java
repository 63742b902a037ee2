package io.github.depeche.workshop.coreference;

import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import io.github.depeche.workshop.coreference.CorefDocument.GoldMention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the brackets of CoNLL-2012: {@code (3|(4} begins a mention of chain 3 and one of chain 4. */
final class ChainReader {

    private static final int NAME_COLUMN = 12;
    private static final int CHAIN_COLUMN = 14;

    private ChainReader() {}

    static List<CorefDocument> documents(Path file) throws IOException {
        List<CorefDocument> documents = new ArrayList<>();
        CorefDocument.Builder builder = new CorefDocument.Builder();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("#end")) {
                documents.add(builder.build());
                builder = new CorefDocument.Builder();
            } else if (line.isBlank()) {
                builder.endSentence();
            } else if (!line.startsWith("#")) {
                builder.line(line.split("\t", -1));
            }
        }
        return documents;
    }

    static List<GoldMention> read(Sentence sentence, List<String[]> words) {
        Map<Integer, Deque<Integer>> open = new HashMap<>();
        List<GoldMention> mentions = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (String part : words.get(i)[CHAIN_COLUMN].split("\\|")) {
                boolean begins = part.startsWith("(");
                boolean ends = part.endsWith(")");
                String digits = part.substring(begins ? 1 : 0, ends ? part.length() - 1 : part.length());
                if (digits.equals("_") || digits.isEmpty()) {
                    continue;
                }
                int chain = Integer.parseInt(digits);
                Deque<Integer> begun = open.computeIfAbsent(chain, key -> new ArrayDeque<>());
                if (begins) {
                    begun.push(i);
                }
                if (ends && !begun.isEmpty()) {
                    mentions.add(mention(chain, sentence.tokens().subList(begun.pop(), i + 1), words));
                }
            }
        }
        mentions.sort(Comparator.comparingInt(
                        (GoldMention mention) -> mention.words().get(0).index())
                .thenComparing(mention -> -mention.words().size()));
        return mentions;
    }

    private static GoldMention mention(int chain, List<Token> words, List<String[]> cells) {
        GoldMention mention = new GoldMention(chain, List.copyOf(words), false);
        String label = cells.get(mention.head().index())[NAME_COLUMN];
        boolean named = label.contains("PER") || label.contains("ORG");
        return new GoldMention(chain, mention.words(), named);
    }
}
