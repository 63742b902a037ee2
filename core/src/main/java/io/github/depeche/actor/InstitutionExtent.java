package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far the name of an institution reaches from its head noun, if it is a name at all. */
final class InstitutionExtent {

    /** Longest name in words: « autorité des technologies de communication et d'information » has nine. */
    private static final int LONGEST = 12;

    private final ActorLexicon lexicon;
    private final String text;
    private final List<Token> tokens;
    private final InstitutionLinks words;
    private final Token head;
    private final ActorNoun noun;
    private final @Nullable Name[] nameOf;
    private final boolean sport;

    private int begin;
    private int end;
    private boolean capital;
    private boolean named;
    private boolean byAdjective;
    private boolean byField;
    private boolean stateSecretariat;
    private boolean inComplement;
    private boolean known;

    InstitutionExtent(
            ActorLexicon lexicon, String text, Token head, ActorNoun noun, @Nullable Name[] nameOf, boolean sport) {
        this.lexicon = lexicon;
        this.text = text;
        this.tokens = head.sentence().tokens();
        this.words = new InstitutionLinks(head);
        this.head = head;
        this.noun = noun;
        this.nameOf = nameOf;
        this.sport = sport;
    }

    /** The name from its first to its last word; none if the noun with what follows names nobody. */
    @Nullable
    Span span() {
        start();
        int last = Math.min(tokens.size(), head.index() + LONGEST);
        for (int i = head.index() + 1; i < last; i++) {
            if (tokens.get(i).span().begin() >= end && !goOn(i)) {
                break;
            }
        }
        // « accuse le ministère d'avoir joué », « le ministère d'Anglard »
        boolean bare = isMinistry() && !capital && end == head.span().end();
        return named && !bare ? new Span(begin, SpelledNames.end(head, end, text)) : null;
    }

    private void start() {
        begin = head.span().begin();
        end = head.span().end();
        capital = Character.isUpperCase(head.form().charAt(0)) && head.index() > 0;
        stateSecretariat = noun.lemma().equals("secrétariat") && words.isOfState();
        byField = noun.lemma().equals("département") && InstitutionHead.isOfState(head, lexicon);
        named = stateSecretariat
                || (capital && !isPlain() && !noun.isAuthority())
                || (isMinistry() && words.hasComplement());
        Token last = capital ? null : lexicon.organizations().lastWord(head, text);
        known = last != null;
        if (last != null) {
            // « la préfecture de police », « la gendarmerie nationale »: small letters, and a body of its own all the
            // same
            end = last.span().end();
            // « la banque centrale russe », but « une banque centrale »
            named = !noun.is(NounClass.COMPANY);
        }
        Name own = nameOf[head.index()];
        if (own != null) {
            startWith(own);
        }
        if (head.index() > 0) {
            startBefore(tokens.get(head.index() - 1));
        }
    }

    /** A name finder has found the head, and perhaps more. */
    private void startWith(Name own) {
        end = own.span().end();
        named = true;
        capital = true;
        for (int i = head.index() + 1; i < tokens.size() && tokens.get(i).span().begin() < end; i++) {
            inComplement |= words.isDe(i);
        }
    }

    private void startBefore(Token modifier) {
        Token zone = NounPhrases.isBareDe(modifier) && modifier.index() > 0 ? tokens.get(modifier.index() - 1) : null;
        if (zone != null && zone.lowerForm().equals("zone") && noun.is(NounClass.SERVICE)) {
            // « la zone de police de Lansac »
            begin = zone.span().begin();
        }
        if (InstitutionHead.isCapitalModifier(modifier)) {
            // « Haut conseil du dialogue social »
            begin = modifier.span().begin();
            named = true;
            capital = true;
        } else if (InstitutionHead.isHigh(modifier) && words.hasComplement()) {
            // « la haute autorité de santé »
            begin = modifier.span().begin();
            byField = true;
        }
    }

    private boolean isMinistry() {
        return noun.lemma().equals("ministère");
    }

    /** « la Police », « l'Équipe »: a capital makes no name of them. */
    private boolean isPlain() {
        return noun.is(NounClass.SERVICE) || noun.is(NounClass.ESTABLISHMENT) || noun.is(NounClass.TEAM);
    }

    /** Takes the word in, or ends the name before it. */
    private boolean goOn(int index) {
        Token token = tokens.get(index);
        Name name = nameOf[index];
        if (name != null) {
            return takeName(name, index);
        }
        if (token.form().equals("(")) {
            named |= InstitutionHead.isAcronym(tokens, index + 1);
            return false;
        }
        if (token.partOfSpeech() == PartOfSpeech.ADJ) {
            return takeAdjective(token);
        }
        if (token.hasRelation("mark")) {
            // « accuse l'Autorité de l'aviation [d'avoir] menti »
            return false;
        }
        if (words.isDe(index)
                || isJoiningPurpose(token)
                || isToField(index)
                || (named && isMission() && words.isSeat(index + 1))) {
            inComplement = true;
            return true;
        }
        if (token.form().equals(",")) {
            return inComplement && (takeFields(index) || (capital && words.listsComplements(index)));
        }
        if (token.partOfSpeech() == PartOfSpeech.CCONJ) {
            return words.joinsAdjectives(index, end) || (inComplement && words.joinsComplements(index));
        }
        if (token.partOfSpeech() == PartOfSpeech.DET) {
            // « la Ville [d'un terrain] » is no name
            return inComplement && isLink(index - 1) && token.has(Feature.DEFINITE);
        }
        if (inComplement
                && !known
                && InstitutionLinks.isNominal(token)
                && mayFollow(tokens.get(index - 1), token, index)) {
            named |= (byField || (capital && noun.isAuthority())) && !isOrganizationNoun(token);
            end = token.span().end();
            return true;
        }
        if (noun.is(NounClass.ESTABLISHMENT)
                && index == head.index() + 1
                && token.partOfSpeech() == PartOfSpeech.PROPN
                && !InstitutionLinks.isCommon(token)) {
            named = true;
            end = token.span().end();
            return true;
        }
        return false;
    }

    /** Of a ministry; but « auprès du ministère de la Santé, de la mairie et de l'ONU » lists others. */
    private boolean takeFields(int comma) {
        int last = isMinistry() ? words.fieldsEnd(comma) : -1;
        for (int i = comma; i <= last; i++) {
            Token token = tokens.get(i);
            Name name = nameOf[i];
            if ((name != null && name.type() == NameType.PERSON)
                    || HouseNames.isAcronym(token.form())
                    || lexicon.nouns().mayBe(token, InstitutionExtent::isBody)) {
                return false;
            }
        }
        if (last < 0) {
            return false;
        }
        end = tokens.get(last).span().end();
        return true;
    }

    private static boolean isBody(ActorNoun noun) {
        return noun.is(NounClass.INSTITUTION) || noun.is(NounClass.SERVICE) || noun.is(NounClass.ESTABLISHMENT);
    }

    private boolean takeAdjective(Token adjective) {
        if (adjective.headIndex() < head.index() - 1 || adjective.has(Feature.PARTICIPLE) || isElsewhere(adjective)) {
            // « [la recommandation de] l'Autorité de la publicité émise en juin »
            return false;
        }
        named |= isKnown() && noun.is(NounClass.COMPANY);
        if (!inComplement) {
            tell(adjective);
        }
        end = adjective.span().end();
        return true;
    }

    /** « la Fédération des associations [prête] main-forte »: in the singular behind a plural, and no adjective of bodies. */
    private boolean isElsewhere(Token adjective) {
        return inComplement
                && adjective.has(Feature.SINGULAR)
                && tokens.get(adjective.index() - 1).has(Feature.PLURAL)
                && lexicon.demonyms().of(adjective) == null
                && !lexicon.institutionAdjectives().contains(adjective);
    }

    /** « national », « américain » make a name of an institution; of a service or an office, only with the field that follows. */
    private void tell(Token adjective) {
        boolean field = lexicon.institutionAdjectives().contains(adjective);
        boolean whole = isNamingAdjective(adjective);
        if (noun.is(NounClass.INSTITUTION) && whole) {
            named = true;
            byAdjective = true;
        } else if (noun.is(NounClass.TEAM)) {
            // « l'équipe de France », but « l'équipe technique lusarienne »
            named |= sport
                    && adjective.index() == head.index() + 1
                    && lexicon.demonyms().of(adjective) != null;
        } else if (noun.is(NounClass.AUTHORITY) && capital) {
            // « Mouvement démocrate », where « la Région » is a description
            named = true;
        } else {
            // « la Gendarmerie royale », « la police cantonale bernoise »
            named |= noun.is(NounClass.SERVICE) && capital && field;
            named |= byField && noun.is(NounClass.SERVICE) && lexicon.demonyms().of(adjective) != null;
            byField |= field;
        }
    }

    /** « le président de la [Région] Luc Morel », « la directrice du [Village] Ana Brel »: whoever holds the office goes by the name. */
    private boolean isOfOffice(Name name, int index) {
        return capital
                && index == head.index() + 1
                && index + 1 < tokens.size()
                && name.equals(nameOf[index + 1])
                && name.type() == NameType.PERSON
                && new TitleFinder(lexicon).before(tokens.get(index), ActorType.PERSON) != null;
    }

    /** « l'ancien parti de la [RPL] »: what its letters name. */
    private boolean isLabelOf(Name name, int index) {
        return !capital
                && tokens.subList(head.index() + 1, index).stream().allMatch(NounPhrases::isLink)
                && name.type() == NameType.ORGANIZATION
                && HouseNames.isAcronym(name.span().in(text))
                && lexicon.words().is(ClosedWordSets.Kind.MOTTO, head);
    }

    private boolean isOrganizationNoun(Token token) {
        return lexicon.nouns().mayBe(token, other -> other.type() == ActorType.ORGANIZATION);
    }

    /** « parquet de Lille »; but « groupe Ardanel » is a label with a name, « fondation de Jean Dupont » a phrase with another. */
    private boolean takeName(Name name, int index) {
        if (isOfOffice(name, index) || isLabelOf(name, index)) {
            return false;
        }
        boolean adjacent = tokens.get(index - 1).span().end() == end;
        if (adjacent
                && (((noun.is(NounClass.ESTABLISHMENT) || noun.isAuthority()) && index == head.index() + 1)
                        || InstitutionLinks.isCommon(tokens.get(index)))) {
            // « lycée Vaugelas », « région Bretagne »; « association d'amitié franco-chinoise », which a name finder
            // has cut in two
            end = name.span().end();
            named = true;
            return true;
        }
        boolean linked =
                isLink(index - 1) || (tokens.get(index - 1).partOfSpeech() == PartOfSpeech.DET && isLink(index - 2));
        if (linked
                && name.type() != NameType.PERSON
                && !(noun.is(NounClass.TEAM) && isTown(name))
                && (!byAdjective || isField(name) || isTown(name))
                && mayTakePlace()
                && !InstitutionLinks.isCommon(tokens.get(index))) {
            end = name.span().end();
            named = true;
            return goesOnBehind();
        }
        // « l'ambassade de Suède [en Pologne] »
        if (named && isMission() && words.isSeat(index) && name.type() == NameType.LOCATION) {
            end = name.span().end();
        }
        return false;
    }

    /** « Haut-Commissariat de l'ONU [pour les réfugiés] », « ambassade de Suède [en Pologne] ». */
    private boolean goesOnBehind() {
        for (Token token : tokens.subList(head.index(), Math.min(tokens.size(), head.index() + LONGEST))) {
            if (token.span().begin() >= end) {
                return (capital && InstitutionLinks.isPurpose(token) && InstitutionHead.isForMany(token))
                        || isToField(token.index())
                        || (isMinistry() && token.form().equals(","))
                        || (isMission() && words.isSeat(token.index() + 1));
            }
        }
        return false;
    }

    /** « Haut-Commissariat de l'ONU [aux droits de l'homme] »; but « l'appel de la Commission de l'Union [aux dirigeants] ». */
    private boolean isToField(int index) {
        int field = index + 2;
        return named
                && capital
                && noun.is(NounClass.INSTITUTION)
                && NounPhrases.isTo(tokens.get(index))
                && field < tokens.size()
                && tokens.get(index + 1).has(Feature.PLURAL)
                && tokens.get(index + 1).partOfSpeech() == PartOfSpeech.DET
                && tokens.get(field).partOfSpeech() == PartOfSpeech.NOUN
                && lexicon.nouns().of(tokens.get(field)).isEmpty();
    }

    private boolean isMission() {
        return noun.is(NounClass.MISSION);
    }

    /** « le ministère russe de la Défense », but « le congrès américain à Boston ». */
    private boolean isField(Name name) {
        return lexicon.countries().ofPlace(NameKey.of(name.span().in(text))) == null;
    }

    /** « l'université britannique de Sheffield »; but « [la Commission européenne] de Bruxelles ». */
    private boolean isTown(Name name) {
        return !lexicon.isOrganization(NameKey.of(text.substring(begin, end)))
                && name.type() == NameType.LOCATION
                && lexicon.countries().ofCountry(NameKey.of(name.span().in(text))) == null;
    }

    /** Whether what has been read is the whole name of a known organisation, in several words. */
    private boolean isKnown() {
        Token last = lexicon.organizations().lastWord(head, text);
        return last != null && last.span().end() == end;
    }

    /** « la police de Lyon »; a lower-case « bureau de Lyon » needs an adjective: « bureau central de Lyon ». */
    private boolean mayTakePlace() {
        return !noun.isAuthority() || capital || byField;
    }

    private boolean isNamingAdjective(Token adjective) {
        return lexicon.institutionAdjectives().get(adjective).orElse("field").isEmpty()
                || lexicon.demonyms().of(adjective) != null;
    }

    private boolean isLink(int index) {
        return index > head.index() && (words.isDe(index) || isJoiningPurpose(tokens.get(index)) || isToField(index));
    }

    private boolean isJoiningPurpose(Token token) {
        boolean capitalised = Character.isUpperCase(text.charAt(begin));
        return ((capitalised || byField) && InstitutionLinks.isPurpose(token))
                || (stateSecretariat && NounPhrases.isTo(token));
    }

    /** « de la publicité [émise début juin] »: a noun follows its article, its adjective or another name, not a noun. */
    private boolean mayFollow(Token before, Token noun, int index) {
        return before.partOfSpeech() == PartOfSpeech.DET
                || before.partOfSpeech() == PartOfSpeech.CCONJ
                || isLink(index - 1)
                || Character.isUpperCase(before.form().charAt(0))
                || (before.partOfSpeech() == PartOfSpeech.ADJ && before.headIndex() == noun.index())
                || (noun.partOfSpeech() == PartOfSpeech.PROPN && InstitutionLinks.isNominal(before));
    }
}
