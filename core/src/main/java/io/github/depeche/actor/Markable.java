package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Gender;
import io.github.depeche.MentionKind;
import io.github.depeche.Span;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that may refer to an actor, while it is being worked out to which: in coreference research, a markable. It belongs to one
 * {@link Entity}, or to several where it speaks of them together (« les deux dirigeants »), or to none as long as nothing is found.
 */
final class Markable {

    /** How the phrase takes up or introduces what it speaks of. */
    enum Reference {
        /** « un conducteur », « des manifestants », « deux sources »: as a rule somebody new. */
        INDEFINITE,
        /** « la ministre ». */
        DEFINITE,
        /** « cette ancienne juge ». */
        DEMONSTRATIVE,
        /** « son avocate ». */
        POSSESSIVE,
        /** No determiner: « porte-parole de l'armée ». */
        BARE
    }

    private final Span span;
    private final MentionKind kind;
    private final @Nullable Token head;
    private final int sentence;

    private @Nullable ActorType type;
    private Gender gender = Gender.UNKNOWN;
    private Gender firstNameGender = Gender.UNKNOWN;
    private Gender famousGender = Gender.UNKNOWN;
    private GrammaticalGender grammaticalGender = GrammaticalGender.UNKNOWN;
    private boolean plural;
    private @Nullable ActorNoun noun;
    private @Nullable String role;
    private Reference reference = Reference.BARE;
    private @Nullable Span name;
    private NameKey key = new NameKey(List.of());
    private @Nullable Span title;
    private @Nullable Span labelled;
    private @Nullable String country;
    private @Nullable String countryEvidence;
    private String complement = "";
    private int age = -1;
    private boolean acting;
    private boolean body;
    private @Nullable Token predicate;
    private boolean thing;
    private boolean newcomer;
    private boolean settled;
    private boolean place;
    private @Nullable Entity entity;
    private @Nullable Markable attributeOf;
    private final List<Entity> members = new ArrayList<>(0);
    private final List<Markable> parts = new ArrayList<>(0);

    /**
     * @param head the head word; none in blocks that are not analysed
     * @param sentence index of its sentence in the article; -1 in blocks that are not analysed
     */
    Markable(Span span, MentionKind kind, @Nullable Token head, int sentence) {
        this.span = span;
        this.kind = kind;
        this.head = head;
        this.sentence = sentence;
    }

    Span span() {
        return span;
    }

    MentionKind kind() {
        return kind;
    }

    @Nullable
    Token head() {
        return head;
    }

    int sentence() {
        return sentence;
    }

    /** What it must refer to; none for a pronoun that may stand for anything. */
    @Nullable
    ActorType type() {
        return type;
    }

    Markable type(@Nullable ActorType value) {
        this.type = value;
        return this;
    }

    /** The sex that the phrase tells of a person. */
    Gender gender() {
        return gender;
    }

    Markable gender(Gender value) {
        this.gender = value;
        return this;
    }

    /** The sex that the first name tells, which titles and nouns may overrule: a Yacine may be a woman. */
    Gender firstNameGender() {
        return firstNameGender;
    }

    Markable firstNameGender(Gender value) {
        this.firstNameGender = value;
        return this;
    }

    /** The sex of the well-known person who goes by the name: « Merkel ». */
    Gender famousGender() {
        return famousGender;
    }

    Markable famousGender(Gender value) {
        this.famousGender = value;
        return this;
    }

    GrammaticalGender grammaticalGender() {
        return grammaticalGender;
    }

    Markable grammaticalGender(GrammaticalGender value) {
        this.grammaticalGender = value;
        return this;
    }

    boolean isPlural() {
        return plural;
    }

    Markable plural(boolean value) {
        this.plural = value;
        return this;
    }

    /** The actor noun at its head, or the noun of the title before the name. */
    @Nullable
    ActorNoun noun() {
        return noun;
    }

    Markable noun(@Nullable ActorNoun value) {
        this.noun = value;
        return this;
    }

    /** A noun that may take up what the name stands for: « ministère » for « Quai d'Orsay ». */
    @Nullable
    String role() {
        return role;
    }

    void role(@Nullable String value) {
        this.role = value;
    }

    Reference reference() {
        return reference;
    }

    Markable reference(Reference value) {
        this.reference = value;
        return this;
    }

    /** Where the bare name stands; none for descriptions and pronouns. */
    @Nullable
    Span name() {
        return name;
    }

    NameKey key() {
        return key;
    }

    Markable name(Span value, String text) {
        this.name = value;
        this.key = NameKey.of(value.in(text));
        return this;
    }

    /** Where the name stands with the generic noun right before it: « groupe Bolloré »; none if there is no such noun. */
    @Nullable
    Span labelled() {
        return labelled;
    }

    void labelled(Span value) {
        this.labelled = value;
    }

    /** Where the title or function stands: « président russe » in « le président russe Vladimir Poutine ». */
    @Nullable
    Span title() {
        return title;
    }

    Markable title(@Nullable Span value) {
        this.title = value;
        return this;
    }

    @Nullable
    String country() {
        return country;
    }

    @Nullable
    String countryEvidence() {
        return countryEvidence;
    }

    Markable country(@Nullable String value, @Nullable String evidence) {
        this.country = value;
        this.countryEvidence = evidence;
        return this;
    }

    /** What the head noun is completed by, made comparable: « lille » of « le maire de Lille ». */
    String complement() {
        return complement;
    }

    Markable complement(String value) {
        this.complement = value;
        return this;
    }

    /** The age told with it; -1 if none. */
    int age() {
        return age;
    }

    Markable age(int value) {
        this.age = value;
        return this;
    }

    /** Whether it speaks of a person by a noun that may as well be an organisation's: « le propriétaire », « l'exploitant ». */
    boolean mayBeBody() {
        return body;
    }

    Markable body(boolean value) {
        this.body = value;
        return this;
    }

    /** Whether it may speak of somebody of that type. */
    boolean mayBe(@Nullable ActorType other) {
        return Entity.compatible(type, other) || (body && other == ActorType.ORGANIZATION);
    }

    /** Whether it speaks, acts or is acted upon: subject, object, agent, source. */
    boolean isActing() {
        return acting;
    }

    Markable acting(boolean value) {
        this.acting = value;
        return this;
    }

    /** The predicate whose subject it is, by the tree or by its place; none if it is no subject. */
    @Nullable
    Token predicate() {
        return predicate;
    }

    boolean isSubject() {
        return predicate != null;
    }

    void subjectOf(@Nullable Token value) {
        this.predicate = value;
    }

    /** Whether it is no actor at all, and is here only because a pronoun may stand for it: « la secousse … elle ». */
    boolean isThing() {
        return thing;
    }

    Markable thing() {
        this.thing = true;
        return this;
    }

    /** Whether it is a country where nothing tells that it acts: « le retour du Maroc », « en France ». */
    boolean isPlace() {
        return place;
    }

    void place() {
        this.place = true;
    }

    /** Whether it brings in somebody new by a pronoun: « certains », « l'un d'eux ». */
    boolean isNewcomer() {
        return newcomer;
    }

    Markable newcomer() {
        this.newcomer = true;
        return this;
    }

    @Nullable
    Entity entity() {
        return entity;
    }

    void entity(@Nullable Entity value) {
        this.entity = value;
    }

    /** The description before it that it says more of: « ce dernier, un ancien officier ». */
    @Nullable
    Markable attributeOf() {
        return attributeOf;
    }

    void attributeOf(Markable value) {
        this.attributeOf = value;
    }

    /** The entities that it speaks of together; empty if it has one entity of its own. */
    List<Entity> members() {
        return members;
    }

    /** The phrases that it coordinates. */
    List<Markable> parts() {
        return parts;
    }

    /** A pronoun that stands for a thing or for nobody known; it must not be taken up in turn. */
    boolean isPronounOfNobody() {
        return kind == MentionKind.PRONOUN && !isResolved();
    }

    /** Whether its sentence itself tells whom a pronoun takes up: « quant au maire, il … ». */
    boolean isSettled() {
        return settled;
    }

    void settle() {
        this.settled = true;
    }

    boolean isResolved() {
        return entity != null || !members.isEmpty();
    }
}
