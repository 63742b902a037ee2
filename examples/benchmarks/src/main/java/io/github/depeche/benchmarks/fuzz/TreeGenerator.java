package io.github.depeche.benchmarks.fuzz;

import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.extension.Morphology;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Sentence;
import io.github.depeche.linguistics.TokenizedSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Gives words any tag and any tree: what comes after the grammar must stand whatever the grammar says, and this is faster than it. */
final class TreeGenerator {

    private static final PartOfSpeech[] TAGS = PartOfSpeech.values();
    private static final NameType[] NAME_TYPES = NameType.values();
    private static final List<String> RELATIONS = List.of(
            "nsubj",
            "nsubj:pass",
            "obj",
            "iobj",
            "obl:arg",
            "obl:mod",
            "obl:agent",
            "advcl",
            "advmod",
            "acl",
            "acl:relcl",
            "amod",
            "appos",
            "aux:pass",
            "aux:tense",
            "case",
            "cc",
            "ccomp",
            "conj",
            "cop",
            "det",
            "dislocated",
            "expl:subj",
            "fixed",
            "flat:name",
            "mark",
            "nmod",
            "nummod",
            "parataxis",
            "parataxis:insert",
            "punct",
            "vocative",
            "xcomp",
            "dep");
    private static final List<Morphology> MORPHOLOGIES = List.of(
            Morphology.NONE,
            Morphology.parse("Gender=Masc|Number=Sing"),
            Morphology.parse("Gender=Fem|Number=Plur"),
            Morphology.parse("Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"),
            Morphology.parse("Mood=Cnd|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin"),
            Morphology.parse("Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass"),
            Morphology.parse("VerbForm=Inf"),
            Morphology.parse("Number=Sing|Person=1|PronType=Prs"));

    private final SplittableRandom random;

    TreeGenerator(long seed) {
        this.random = new SplittableRandom(seed);
    }

    List<Sentence> sentences(List<TokenizedSentence> sentences) {
        return sentences.stream().map(this::sentence).toList();
    }

    private Sentence sentence(TokenizedSentence words) {
        Sentence.Builder sentence = Sentence.builder(words.block(), words.span());
        int[] heads = heads(words.words().size());
        for (int i = 0; i < heads.length; i++) {
            TokenizedSentence.Word word = words.words().get(i);
            String relation = heads[i] < 0 ? "root" : RELATIONS.get(random.nextInt(RELATIONS.size()));
            sentence.word(
                    word.span(),
                    word.form(),
                    word.form().toLowerCase(Locale.ROOT),
                    TAGS[random.nextInt(TAGS.length)],
                    MORPHOLOGIES.get(random.nextInt(MORPHOLOGIES.size())),
                    heads[i],
                    relation);
        }
        return sentence.build();
    }

    /** Every word gets a head that has one already, in any order: a tree. */
    private int[] heads(int size) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int at = random.nextInt(i + 1);
            order[i] = order[at];
            order[at] = i;
        }
        int[] heads = new int[size];
        for (int i = 0; i < size; i++) {
            heads[order[i]] = i == 0 ? -1 : order[random.nextInt(i)];
        }
        return heads;
    }

    List<Name> names(List<Sentence> sentences) {
        List<Name> names = new ArrayList<>();
        for (Sentence sentence : sentences) {
            int size = sentence.tokens().size();
            int end = 0;
            for (int begin = random.nextInt(6); begin < size; begin += 1 + random.nextInt(6)) {
                if (begin >= end) {
                    end = Math.min(size, begin + 1 + random.nextInt(3));
                    io.github.depeche.Span first = sentence.tokens().get(begin).span();
                    // the two words of a contraction have one span: a name may not begin with its second
                    if (names.isEmpty() || names.get(names.size() - 1).span().end() <= first.begin()) {
                        names.add(new Name(
                                first.cover(sentence.tokens().get(end - 1).span()),
                                NAME_TYPES[random.nextInt(NAME_TYPES.length)]));
                    }
                }
            }
        }
        return names;
    }
}
