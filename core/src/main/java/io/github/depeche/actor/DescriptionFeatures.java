package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.BlockType;
import io.github.depeche.Gender;
import io.github.depeche.MentionKind;
import io.github.depeche.extension.Token;
import io.github.depeche.linguistics.grammar.FeatureVector;
import java.util.List;

/**
 * What speaks for a description's taking up a candidate: what either was called by, what completes the noun, how near the candidate is and
 * how prominent, where in the article the description stands.
 */
final class DescriptionFeatures implements AntecedentRanker.Features {

    /** Prepositions and articles have no more letters. */
    private static final int SHORT_WORD = 4;

    private final Markable description;
    private final ActorNoun noun;
    private final DescribedAs described;
    private final Hypernyms hypernyms;
    private final ActorLexicon lexicon;
    private final QuotationMarks marks;
    private final int reference;
    private final int nounClass;
    private final int way;
    private final int completed;
    private final boolean anyone;
    private final boolean quoted;
    private final int block;
    private int persons;
    private int bodies;

    DescriptionFeatures(
            Markable description,
            ActorNoun noun,
            DescribedAs described,
            ActorLexicon lexicon,
            QuotationMarks marks,
            List<Candidate> candidates) {
        this.description = description;
        this.noun = noun;
        this.described = described;
        this.lexicon = lexicon;
        this.hypernyms = lexicon.hypernyms();
        this.marks = marks;
        this.reference = description.reference().ordinal();
        this.nounClass = noun.nounClass().ordinal();
        this.way = reference * 2 + (description.isPlural() ? 1 : 0);
        this.completed = completed(description);
        this.anyone = hypernyms.coversAnyone(noun);
        this.quoted = marks.isQuoted(description.span());
        this.block = block(description);
        for (Candidate candidate : candidates) {
            Entity entity = candidate.entity();
            if (entity != null && entity.isNamed()) {
                if (entity.isPerson()) {
                    persons++;
                } else {
                    bodies++;
                }
            }
        }
    }

    private static int completed(Markable description) {
        String complement = description.complement();
        if (complement.isEmpty()) {
            return description.country() == null ? 0 : 1;
        }
        return complement.startsWith("de ") || complement.startsWith("du ") || complement.startsWith("d ") ? 2 : 3;
    }

    private static int block(Markable markable) {
        Token head = markable.head();
        BlockType type =
                head == null ? BlockType.PARAGRAPH : head.sentence().block().type();
        return type == BlockType.TITLE ? 0 : type == BlockType.LEAD ? 1 : type == BlockType.CAPTION ? 2 : 3;
    }

    /** What speaks for its taking up anybody. */
    FeatureVector phrase() {
        FeatureVector features = new FeatureVector();
        features.add("description", way, nounClass);
        features.add("d noun", noun.lemma());
        features.add("d noun way", noun.lemma(), way);
        features.add("d completed", completed, way);
        features.add("d completed class", completed * 16 + nounClass, reference);
        features.add("d block", block, way);
        features.add("d sentence", Math.min(description.sentence(), 4), way);
        features.add("d quoted", quoted ? 1 : 0, reference);
        features.add("d subject", description.isSubject() ? 1 : 0, reference);
        features.add("d age", description.age() >= 0 ? 1 : 0, reference);
        features.add("d candidates", Math.min(description.type() == ActorType.PERSON ? persons : bodies, 4), reference);
        features.add("d called before", described.isCalledBefore() ? 1 : 0, way);
        Token head = description.head();
        if (head != null) {
            for (Token child : head.children()) {
                if (child.hasRelation("amod")) {
                    features.add("d adjective", child.lemma(), reference);
                }
                if (child.hasRelation("acl")) {
                    features.add("d clause", child.relation(), reference);
                }
            }
        }
        return features;
    }

    @Override
    public void of(Candidate candidate, FeatureVector features) {
        Markable nearest = candidate.nearest();
        Entity entity = candidate.entity();
        if (entity == null) {
            return;
        }
        int place = candidate.place().ordinal();
        int far = place == 0 ? far(description.sentence() - nearest.sentence()) : 4 + place;
        int rank = place == 0 ? Math.min(candidate.rank(), 7) : 7 + place;
        int what = what(entity);
        int called = described.called(entity);
        MentionRole role = MentionRole.of(nearest, lexicon);
        boolean covered = hypernyms.covers(noun, entity.roles());
        boolean office = described.isSameOffice(entity);
        int named = described.named(entity);
        int known = (entity.roles().isEmpty() ? 0 : 1) + (hasOffice(entity) ? 1 : 0);

        features.add("d near", far);
        features.add("d since", rank);
        features.add("d is", what);
        features.add("d apart", candidate.isApart() ? 1 : 0);
        features.add("d called by", called);
        features.add("d covers", (covered ? 1 : 0) + (office ? 2 : 0) + (anyone ? 4 : 0));
        features.add("d name of", named);
        features.add("d far", far, way);
        features.add("d far completed", far * 4 + completed, nounClass);
        features.add("d rank", rank, way);
        features.add("d rank any", rank, (anyone ? 16 : 0) + nounClass);
        features.add("d what", what, nounClass);
        features.add("d what way", what, way * 8 + far);
        features.add("d what noun", noun.lemma(), what);
        features.add("d called", called, way);
        features.add("d called class", called, nounClass * 4 + completed);
        features.add("d called far", called, far);
        features.add("d covered", (covered ? 1 : 0) + (office ? 2 : 0) + (anyone ? 4 : 0), way);
        features.add("d covered far", (covered ? 1 : 0) + (office ? 2 : 0) + (anyone ? 4 : 0), far * 4 + completed);
        features.add("d named", named, way);
        features.add("d named far", named, Math.min(far, 1) * 4 + completed);
        features.add("d known", known, (called > 0 || covered || office ? 1 : 0) + 2 * nounClass);
        features.add("d known what", known, what);
        features.add("d role", role.ordinal(), far);
        features.add("d how", howCalled(nearest), far);
        features.add("d weight", PronounFeatures.bucket(entity.weight()), what);
        features.add("d weight far", PronounFeatures.bucket(entity.weight()), far);
        features.add("d country", country(entity), completed);
        features.add("d gender", gender(entity), what);
        features.add("d voices", (quoted ? 2 : 0) + (marks.isQuoted(nearest.span()) ? 1 : 0), Math.min(far, 3));
        features.add("d block to block", block * 4 + block(nearest), place * 16 + way);
        features.add("d only", only(entity), way);
        features.add("d only class", only(entity), nounClass * 4 + completed);
        features.add("d only far", only(entity), far * 8 + Math.min(description.sentence(), 3));
        if (description.age() >= 0 || hypernyms.isAge(noun)) {
            boolean same = description.age() >= 0
                    ? description.age() == entity.age()
                    : hypernyms.coversAge(noun, entity.age());
            features.add("d same age", same ? 1 : entity.age() < 0 ? 2 : 0, place);
        }
        if (nearest.sentence() == description.sentence()) {
            features.add("d same sentence", role.ordinal(), way);
            features.add("d same clause", sameClause(nearest) ? 1 : 0, reference);
        }
        Markable subject = candidate.subject();
        features.add(
                "d subject since",
                subject == null ? 9 : far(description.sentence() - subject.sentence()),
                description.isSubject() ? 1 : 0);
        if (hypernyms.isMedium(noun)) {
            features.add("d medium", described.isMedium(entity) ? 1 : 0);
        } else if (described.isMedium(entity)) {
            features.add("d no medium", nounClass);
        }
    }

    static int far(int sentences) {
        return sentences < 3 ? sentences : sentences < 6 ? 3 : 4;
    }

    private static int what(Entity entity) {
        ActorType type = entity.type();
        return (type == null ? 0 : 1 + type.ordinal()) * 4 + (entity.isNamed() ? 2 : 0) + (entity.isPlural() ? 1 : 0);
    }

    private static int howCalled(Markable mention) {
        return mention.kind() == MentionKind.DESCRIPTION
                ? 3 + mention.reference().ordinal()
                : mention.kind() == MentionKind.NAME ? 1 : 2;
    }

    private boolean hasOffice(Entity entity) {
        return described.hasOtherOffice(entity);
    }

    private int country(Entity entity) {
        if (description.country() == null) {
            return entity.country() == null ? 0 : 1;
        }
        return entity.country() == null ? 2 : 3;
    }

    private int gender(Entity entity) {
        return (description.gender() == Gender.UNKNOWN ? 0 : 2) + (entity.gender() == Gender.UNKNOWN ? 0 : 1);
    }

    /** How many named candidates of its kind there are. */
    private int only(Entity entity) {
        if (!entity.isNamed()) {
            return 0;
        }
        return Math.min(entity.isPerson() ? persons : bodies, 4);
    }

    private boolean sameClause(Markable mention) {
        Token one = description.head();
        Token other = mention.head();
        if (one == null || other == null) {
            return false;
        }
        Token clause = SyntacticRole.predicate(one);
        return clause != null && (clause == SyntacticRole.predicate(other) || clause == mention.predicate());
    }

    static boolean sharesWord(String one, String other) {
        for (String word : one.split(" ")) {
            if (word.length() > SHORT_WORD && other.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
