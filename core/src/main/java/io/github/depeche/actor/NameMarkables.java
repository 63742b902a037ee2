package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Gender;
import io.github.depeche.MentionKind;
import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of persons, organisations and acting states → markables that take in determiner and title. */
final class NameMarkables {

    private final Discourse discourse;
    private final ActorLexicon lexicon;
    private final TitleFinder titles;
    private final CountryEvidence countries;
    private final Teams teams;
    private final NameTyping typing;
    private final NameWords own;
    private final NameCuts cuts;
    private final HeadedGovernments governments;

    NameMarkables(Discourse discourse) {
        this.discourse = discourse;
        this.lexicon = discourse.lexicon();
        this.titles = new TitleFinder(lexicon);
        this.countries = new CountryEvidence(discourse);
        this.teams = new Teams(discourse);
        this.typing = new NameTyping(discourse.text(), lexicon, teams);
        this.own = new NameWords(lexicon);
        this.cuts = new NameCuts(lexicon);
        this.governments = new HeadedGovernments(discourse);
    }

    void addAll(List<Name> names) {
        teams.addNationalities();
        InstitutionNames institutions = new InstitutionNames(discourse.text(), lexicon, discourse.isSportsReport());
        List<List<Name>> bySentence =
                new NameReview(discourse, discourse.isSportsReport()).review(discourse.bySentence(names));
        Set<String> things = namesOfThings(bySentence);
        for (int s = 0; s < bySentence.size(); s++) {
            List<Name> all = institutions.complete(discourse.sentences().get(s), bySentence.get(s));
            for (Name name : all) {
                if (!things.contains(keyOf(name))) {
                    add(name, s);
                }
            }
        }
    }

    private List<Span> joined(Token word) {
        List<Span> bodies = JoinedBodies.of(word, lexicon);
        return bodies.isEmpty() && discourse.isSportsReport()
                ? JoinedBodies.teams(word, lexicon, discourse.text())
                : bodies;
    }

    private Set<String> namesOfThings(List<List<Name>> bySentence) {
        Set<String> things = new HashSet<>();
        for (int s = 0; s < bySentence.size(); s++) {
            for (Token noun : discourse.sentences().get(s).tokens()) {
                if (SpelledNames.isOfThing(noun, lexicon, discourse.text())) {
                    things.add(NameKey.of(noun.form()).toString());
                }
                List<Token> own = Eponyms.ownName(noun, lexicon);
                if (!own.isEmpty()) {
                    things.add(NameKey.of(NameExclusions.nameOf(own)).toString());
                }
            }
            for (Name name : bySentence.get(s)) {
                List<Token> words = discourse.tokens(s, name.span());
                if (!words.isEmpty()
                        && (Eponyms.isOfThing(words, lexicon)
                                || (words.size() == 1
                                        && SpelledNames.isOfThing(words.get(0), lexicon, discourse.text())))) {
                    things.add(keyOf(name));
                    if (words.size() > 1 && name.type() == NameType.PERSON) {
                        // « Dora Velmont … Velmont »
                        things.add(
                                NameKey.of(words.get(words.size() - 1).form()).toString());
                    }
                }
            }
        }
        return things;
    }

    private String keyOf(Name name) {
        return NameKey.of(name.span().in(discourse.text())).toString();
    }

    private void add(Name found, int sentence) {
        List<Token> words = own.of(discourse.tokens(sentence, found.span()));
        if (found.type() == NameType.ORGANIZATION) {
            words = cuts.own(words);
        }
        if (words.isEmpty()
                || discourse.isTaken(sentence, words.get(0))
                || NameExclusions.isNone(words, found.type(), lexicon)) {
            return;
        }
        List<Span> bodies = words.size() == 1 ? joined(words.get(0)) : List.of();
        if (!bodies.isEmpty()) {
            discourse.take(sentence, words.get(0));
            for (Span body : bodies) {
                addActor(new Name(body, NameType.ORGANIZATION), ActorType.ORGANIZATION, words, sentence);
            }
            return;
        }
        Span bare = new Span(
                words.get(0).span().begin(), words.get(words.size() - 1).span().end());
        Token authority =
                found.type() == NameType.PERSON && words.size() == 1 ? governments.before(words.get(0)) : null;
        if (authority != null) {
            discourse.add(governments.markable(authority, bare, sentence));
            if (governments.isHeadNamedElsewhere(words.get(0))) {
                addPersonWithin(words.subList(0, 1), sentence);
            }
            return;
        }
        // « Selon Merkel », taken for one name
        boolean cut = !bare.equals(found.span()) && lexicon.persons().contains(bare.in(discourse.text()));
        NameType kind = cut ? NameType.PERSON : found.type();
        boolean place = kind == NameType.PERSON && teams.isTownAlone(words);
        Name name = new Name(bare, place ? NameType.LOCATION : kind);
        ActorType type = typeOf(name, words);
        if (type != null) {
            discourse.take(sentence, name.span());
            addActor(name, type, words, sentence);
            if (type == ActorType.GROUP && CoupleNames.isCouple(words)) {
                // « Anne et Paul Roy » are Anne and Paul Roy, too
                addPersonWithin(words.subList(0, 1), sentence);
                addPersonWithin(words.subList(2, words.size()), sentence);
            }
        } else if (words.size() > 1) {
            // the « République » of « la République arabe sahraouie démocratique » is no description
            discourse.take(sentence, name.span());
        }
    }

    private @Nullable ActorType typeOf(Name name, List<Token> words) {
        NameKey key = NameKey.of(name.span().in(discourse.text()));
        ActorType type = key.isEmpty() ? null : typing.of(name, key, words, headOf(words));
        boolean several = type == ActorType.PERSON
                && (CoupleNames.isCouple(words) || (words.size() == 1 && isFamily(words.get(0))));
        return several ? ActorType.GROUP : type;
    }

    private void addActor(Name name, ActorType type, List<Token> words, int sentence) {
        Token head = headOf(words);
        TitleFinder.Title title = titles.before(words.get(0), type);
        Token nationality = title == null && type == ActorType.ORGANIZATION ? nationalityBefore(words.get(0)) : null;
        Token label = title == null ? nationality : title.head();
        Span span = title == null
                ? withDeterminer(nationality == null ? words.get(0) : nationality, name.span())
                : title.phrase().cover(name.span());
        Token phraseHead = label == null ? head : outermost(head, label);
        Markable markable = new Markable(span, MentionKind.NAME, phraseHead, sentence)
                .type(type)
                .name(name.span(), discourse.text())
                .plural(type == ActorType.GROUP)
                .acting(SyntacticRole.isArgument(phraseHead))
                .age(Ages.after(words.get(words.size() - 1)));
        if (type == ActorType.STATE && name.type() == NameType.LOCATION && !typing.actsAsState(phraseHead)) {
            markable.place();
        }
        if (label != null) {
            discourse.take(sentence, label);
        }
        if (title != null) {
            addTitle(markable, title);
        }
        tellGender(markable, title == null ? head : title.head(), words, title != null);
        countries.tell(markable);
        if (type == ActorType.ORGANIZATION && (isTeamNoun(words.get(0)) || teams.plays(name, head, words))) {
            markable.role(Teams.ROLE);
        }
        discourse.add(markable);
    }

    private void tellGender(Markable markable, Token head, List<Token> words, boolean titled) {
        if (markable.type() != ActorType.PERSON) {
            markable.grammaticalGender(NounPhrases.genderOf(head));
            return;
        }
        Gender known = lexicon.persons().gender(markable.key());
        String first = words.get(0).form();
        if (words.size() > 1) {
            markable.firstNameGender(
                    known == Gender.UNKNOWN ? lexicon.firstNames().gender(first) : known);
        } else {
            markable.famousGender(known);
            // « M. Claude » may be a surname, « Kerry » is one
            if (!titled && known == Gender.UNKNOWN) {
                markable.firstNameGender(lexicon.firstNames().gender(first));
            }
        }
        markable.grammaticalGender(GrammaticalGender.of(markable.gender()));
    }

    /** « équipe de France », « sélection allemande ». */
    private boolean isTeamNoun(Token first) {
        return lexicon.nouns().mayBe(first, noun -> noun.is(NounClass.TEAM));
    }

    /** The Valls of « le gouvernement Valls »: named, though it is not he who acts. */
    private void addPersonWithin(List<Token> words, int sentence) {
        Token first = words.get(0);
        Span name = first.span().cover(words.get(words.size() - 1).span());
        discourse.add(new Markable(name, MentionKind.NAME, first, sentence)
                .type(ActorType.PERSON)
                .name(name, discourse.text())
                .firstNameGender(lexicon.firstNames().gender(first.form())));
    }

    private void addTitle(Markable markable, TitleFinder.Title title) {
        ActorNoun noun = title.noun();
        markable.noun(noun).gender(noun.gender());
        GrammaticalGender told = NounPhrases.toldGenderOf(title.head());
        // « le capitaine Aurélie Roy »: the masculine tells nothing of a rank, the feminine does
        boolean tells = told == GrammaticalGender.FEMININE || !noun.eitherSex();
        if (noun.is(NounClass.OFFICE) && told != GrammaticalGender.UNKNOWN && tells) {
            markable.gender(told.asGender());
        }
        if (markable.type() != ActorType.PERSON) {
            Span name = markable.name();
            if (name != null && title.isPartOf(name)) {
                // « groupe Bolloré », « centre de santé Notre-Dame »: the label may be felt as part of the name
                markable.labelled(title.head().span().cover(name));
            }
            return;
        }
        if (markable.gender() == Gender.UNKNOWN && !noun.eitherSex()) {
            // « la ministre »: one form for both, the article tells
            markable.gender(NounPhrases.toldGenderOf(title.head()).asGender());
        }
        markable.title(title.text());
        addStyle(markable, title.head());
    }

    /** « Mme Vasnier », « Sœur Agathe », « frère Anselme »: the name with what its bearer is styled. */
    private void addStyle(Markable markable, Token head) {
        ActorNoun noun = markable.noun();
        Span name = markable.name();
        boolean capital = noun != null
                && (noun.is(NounClass.CIVILITY) || noun.is(NounClass.KINSHIP))
                && Character.isUpperCase(head.form().charAt(0));
        boolean style = lexicon.words().is(ClosedWordSets.Kind.STYLE, head)
                && markable.key().words().size() == 1;
        if (name != null && (capital || style) && head.span().end() == name.begin() - 1) {
            markable.labelled(head.span().cover(name));
        }
    }

    /** « les Troadec », « la famille Troadec » are no single person. */
    private boolean isFamily(Token word) {
        ActorNoun label = titles.adjacent(word, ActorType.ORGANIZATION);
        if (label != null && label.is(NounClass.GROUP)) {
            return true;
        }
        Token before = word.index() == 0 ? null : word.sentence().tokens().get(word.index() - 1);
        return before != null && before.partOfSpeech() == PartOfSpeech.DET && before.has(Feature.PLURAL);
    }

    /** The word of the name that governs the others. */
    private static Token headOf(List<Token> words) {
        int first = words.get(0).index();
        int last = words.get(words.size() - 1).index();
        for (Token word : words) {
            if (word.headIndex() < first || word.headIndex() > last) {
                return word;
            }
        }
        return words.get(0);
    }

    /** The title governs the name, or the name its title, as the tree has it. */
    private static Token outermost(Token name, Token title) {
        return title.headIndex() == name.index() ? name : title;
    }

    /** « l'[écossais] Tidewright »: a company's country, in small letters. */
    private @Nullable Token nationalityBefore(Token first) {
        Token before = first.index() == 0 ? null : first.sentence().tokens().get(first.index() - 1);
        return before != null && CompanyRelations.isNationality(before, lexicon) ? before : null;
    }

    static Span withDeterminer(Token first, Span rest) {
        Span name = first.span().cover(rest);
        if (first.index() == 0) {
            return name;
        }
        Token before = first.sentence().tokens().get(first.index() - 1);
        boolean determiner = before.partOfSpeech() == PartOfSpeech.DET;
        boolean contracted = first.index() > 1
                && first.sentence().tokens().get(first.index() - 2).span().equals(before.span());
        return determiner && !contracted ? before.span().cover(name) : name;
    }
}
