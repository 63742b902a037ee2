package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Gender;
import io.github.depeche.MentionKind;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import io.github.depeche.linguistics.grammar.FeatureVector;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** What speaks for a pronoun's taking up a candidate: how near it is, what it does in its clause, what it is, how often it is spoken of. */
final class PronounFeatures implements AntecedentRanker.Features {

    private enum Kind {
        /** « il dit ». */
        SUBJECT,
        /** « a-t-il dit ». */
        INVERTED,
        /** « son », « leurs ». */
        POSSESSIVE,
        /** « le », « leur », « lui » before a verb. */
        CLITIC,
        /** « selon lui », « avec elle ». */
        TONIC,
        /** « celui-ci ». */
        LATTER
    }

    private final Markable pronoun;
    private final Token token;
    private final Kind kind;
    private final boolean human;
    private final boolean speech;
    private final boolean quoted;
    private final ActorLexicon lexicon;
    private final QuotationMarks marks;
    private final ToIntFunction<Markable> distance;
    private final @Nullable Markable ruled;
    private final int heaviest;
    private final int agreeing;

    /**
     * @param human whether only an actor can stand there
     * @param distance how many sentences back a mention is
     * @param ruled what the rules written by hand would choose
     */
    PronounFeatures(
            Markable pronoun,
            Token token,
            boolean human,
            ActorLexicon lexicon,
            QuotationMarks marks,
            ToIntFunction<Markable> distance,
            List<Candidate> candidates,
            @Nullable Markable ruled) {
        this.pronoun = pronoun;
        this.token = token;
        this.kind = kindOf(token);
        this.human = human;
        this.speech = SyntacticRole.isSubject(token) && SyntacticRole.isSpeech(SyntacticRole.predicate(token), lexicon);
        this.quoted = marks.isQuoted(pronoun.span());
        this.lexicon = lexicon;
        this.marks = marks;
        this.distance = distance;
        this.ruled = ruled;
        int most = 0;
        int actors = 0;
        for (Candidate candidate : candidates) {
            Entity entity = candidate.entity();
            if (entity != null) {
                most = Math.max(most, entity.weight());
                actors++;
            }
        }
        this.heaviest = most;
        this.agreeing = Math.min(actors, 4);
    }

    private static Kind kindOf(Token token) {
        if (token.partOfSpeech() == PartOfSpeech.DET) {
            return Kind.POSSESSIVE;
        }
        if (token.lowerForm().endsWith("-ci")) {
            return Kind.LATTER;
        }
        if (PronounMarkables.isInverted(token)) {
            return Kind.INVERTED;
        }
        if (SyntacticRole.isSubject(token)) {
            return Kind.SUBJECT;
        }
        return token.child("case").isPresent() ? Kind.TONIC : Kind.CLITIC;
    }

    /** What speaks for its taking up anybody. */
    FeatureVector phrase() {
        FeatureVector features = new FeatureVector();
        features.add("pronoun", kind.ordinal(), pronoun.isPlural() ? 1 : 0);
        features.add("pronoun human", human ? 1 : 0, speech ? 1 : 0);
        features.add("pronoun quoted", quoted ? 1 : 0, kind.ordinal());
        features.add("pronoun candidates", agreeing);
        return features;
    }

    @Override
    public void of(Candidate candidate, FeatureVector features) {
        Markable nearest = candidate.nearest();
        Entity entity = candidate.entity();
        MentionRole role = MentionRole.of(nearest, lexicon);
        int far = Math.min(distance.applyAsInt(nearest), 4);
        int way = kind.ordinal() * 2 + (pronoun.isPlural() ? 1 : 0);
        int rank = Math.min(candidate.rank(), 6);
        int what = what(candidate, entity);
        boolean voice = marks.isQuoted(nearest.span());
        int voices = (quoted ? 2 : 0) + (voice ? 1 : 0);

        boolean reported = candidate.isApart() && nearest.sentence() == pronoun.sentence();
        boolean rule = isRuled(nearest, entity);
        features.add("p ruled", rule ? 1 : 0);
        features.add("p ruled way", rule ? 1 : 0, way);
        features.add("p near", far);
        features.add("p apart", candidate.isApart() ? 1 : 0);
        features.add("p apart way", candidate.isApart() ? 1 : 0, kind.ordinal());
        features.add("p reported", reported ? 1 : 0);
        features.add("p done", role.ordinal());
        features.add("p done subject", role.ordinal(), SyntacticRole.isSubject(token) ? 1 : 0);
        features.add("p is", what);
        features.add("p since", Math.min(candidate.rank(), 10));
        features.add("p named", entity != null && entity.isNamed() ? 1 : 0);
        features.add("p far", far, way);
        features.add("p rank", rank, way);
        features.add("p far rank", far, rank);
        features.add("p role", role.ordinal(), far);
        features.add("p role way", role.ordinal() * 16 + way, Math.min(far, 2));
        features.add("p what", what, way);
        features.add("p what human", what, (human ? 2 : 0) + (speech ? 1 : 0));
        features.add("p what role", what, role.ordinal());
        features.add("p voices", voices, Math.min(far, 1) + 2 * kind.ordinal());
        features.add("p how", howCalled(nearest), far);
        features.add("p embedded", relation(nearest), Math.min(far, 2));
        features.add("p weight", entity == null ? 0 : bucket(entity.weight()), Math.min(far, 2));
        features.add("p recent", Math.min(candidate.recent(), 5), Math.min(far, 2));
        features.add("p heaviest", entity != null && entity.weight() == heaviest ? 1 : 0, agreeing);
        features.add("p gender", genderAgreement(nearest, entity), what);
        features.add(
                "p opinion", nearest.head() != null && PronounRules.isOpinionHolder(nearest, nearest.head()) ? 1 : 0);
        features.add("p start", startsSentence(nearest) ? 1 : 0, far);
        features.add("p block", sameBlock(nearest) ? 1 : 0, Math.min(far, 3));
        if (nearest.kind() == MentionKind.PRONOUN && nearest.head() != null) {
            boolean same = PronounMarkables.bare(nearest.head().form()).equals(PronounMarkables.bare(token.form()));
            features.add("p chain", same ? 1 : 0, Math.min(far, 2) * 16 + way);
        }
        Markable subject = candidate.subject();
        if (subject != null) {
            int since = Math.min(distance.applyAsInt(subject), 4);
            MentionRole did = MentionRole.of(subject, lexicon);
            features.add("p subject", since, way);
            features.add("p subject did", did.ordinal() * 8 + since, speech ? 1 : 0);
            features.add("p subject voices", (quoted ? 2 : 0) + (marks.isQuoted(subject.span()) ? 1 : 0), since);
        } else {
            features.add("p no subject", far, what);
        }
        if (nearest.sentence() == pronoun.sentence()) {
            features.add("p same sentence", kind.ordinal() * 16 + role.ordinal(), speech ? 1 : 0);
            features.add("p same sentence voices", voices, speech ? 1 : 0);
            features.add("p clause", clause(nearest), kind.ordinal());
        }
        if (nearest.noun() != null && nearest.kind() != MentionKind.PRONOUN) {
            features.add("p noun", nearest.noun().nounClass().ordinal(), human ? 1 : 0);
        }
    }

    private boolean isRuled(Markable nearest, @Nullable Entity entity) {
        Entity chosen = ruled == null ? null : ruled.entity();
        return ruled == nearest || (chosen != null && chosen.current() == entity);
    }

    private static int what(Candidate candidate, @Nullable Entity entity) {
        if (candidate.nearest().isThing()) {
            return 1;
        }
        if (candidate.nearest().isPlace()) {
            return 2;
        }
        if (entity == null) {
            return 3;
        }
        ActorType type = entity.type();
        return 4
                + (type == null ? 0 : 1 + type.ordinal()) * 4
                + (entity.isNamed() ? 2 : 0)
                + (entity.isPlural() ? 1 : 0);
    }

    private static int howCalled(Markable mention) {
        return mention.kind() == MentionKind.DESCRIPTION
                ? 3 + mention.reference().ordinal()
                : mention.kind() == MentionKind.NAME ? 1 : 2;
    }

    private static String relation(Markable mention) {
        Token head = mention.head();
        return head == null ? "" : head.relation();
    }

    static int bucket(int weight) {
        return weight < 4 ? weight : weight < 7 ? 4 : weight < 12 ? 5 : 6;
    }

    private int genderAgreement(Markable nearest, @Nullable Entity entity) {
        if (pronoun.grammaticalGender() == GrammaticalGender.UNKNOWN) {
            return 0;
        }
        if (entity != null && entity.isPerson()) {
            return entity.gender() == Gender.UNKNOWN ? 1 : 2;
        }
        return nearest.grammaticalGender() == GrammaticalGender.UNKNOWN ? 3 : 4;
    }

    private static boolean startsSentence(Markable mention) {
        Token head = mention.head();
        return head != null && mention.span().begin() <= head.sentence().span().begin();
    }

    private boolean sameBlock(Markable mention) {
        Token head = mention.head();
        return head != null && head.sentence().block().equals(token.sentence().block());
    }

    /** Of a candidate in the same sentence: whether its clause is the pronoun's, governs it or hangs on it. */
    private int clause(Markable mention) {
        Token head = mention.head();
        Token own = SyntacticRole.predicate(token);
        Token other =
                mention.predicate() != null ? mention.predicate() : head == null ? null : SyntacticRole.predicate(head);
        if (own == null || other == null) {
            return 0;
        }
        if (own == other) {
            return 1;
        }
        if (hangsOn(own, other)) {
            return 2;
        }
        return hangsOn(other, own) ? 3 : 4;
    }

    private static boolean hangsOn(Token lower, Token upper) {
        Token token = lower;
        for (int steps = 0; steps < 6; steps++) {
            Token next = token.head().orElse(null);
            if (next == null) {
                return false;
            }
            if (next == upper) {
                return true;
            }
            token = next;
        }
        return false;
    }
}
