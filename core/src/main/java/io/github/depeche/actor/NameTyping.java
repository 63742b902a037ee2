package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.Span;
import io.github.depeche.extension.Token;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a name denotes as an actor: by the lexicons, by what a name finder took it for, and by what it does in its clause. */
final class NameTyping {

    private final String text;
    private final ActorLexicon lexicon;
    private final Teams teams;
    private final TitleFinder titles;

    NameTyping(String text, ActorLexicon lexicon, Teams teams) {
        this.text = text;
        this.lexicon = lexicon;
        this.teams = teams;
        this.titles = new TitleFinder(lexicon);
    }

    /** What the name denotes as an actor; none for a place that is only a place. */
    @Nullable
    ActorType of(Name name, NameKey key, List<Token> words, Token head) {
        if (teams.isTeam(name, head, words)) {
            return ActorType.ORGANIZATION;
        }
        Institutions.Institution institution = lexicon.institutions().of(key);
        if (institution != null && institution.platform()) {
            boolean there = NameExclusions.isIn(words.get(0), "sur", "via", "par");
            return !there && actsAsOrganization(head, name.span()) ? ActorType.ORGANIZATION : null;
        }
        if (isFamous(name, head)) {
            return ActorType.PERSON;
        }
        if (institution != null && (!institution.place() || name.type() == NameType.PERSON)) {
            return institution.type();
        }
        if (lexicon.isOrganization(key)) {
            return ActorType.ORGANIZATION;
        }
        switch (name.type()) {
            case PERSON:
                if (isCountryAlone(key, head)) {
                    return actsAsState(head) ? ActorType.STATE : null;
                }
                return isAcronym(name) ? ActorType.ORGANIZATION : ActorType.PERSON;
            case ORGANIZATION:
                if (isPlaceAlone(key, head, name)) {
                    return null;
                }
                return lexicon.countries().ofCountry(key) != null ? ActorType.STATE : ActorType.ORGANIZATION;
            case LOCATION:
            default:
                break;
        }
        if (NameExclusions.isTopic(words) || NameExclusions.isBracketed(words)) {
            return null;
        }
        if (institution != null || lexicon.countries().ofCountry(key) != null) {
            ActorType acting = institution == null ? ActorType.STATE : institution.type();
            return actsAsState(head) || lexicon.countries().ofCountry(key) != null ? acting : null;
        }
        return actsAsOrganization(head, name.span()) ? ActorType.ORGANIZATION : null;
    }

    /** « le président Hollande »: a well-known person with the name of a country. */
    private boolean isFamous(Name name, Token head) {
        return lexicon.persons().contains(name.span().in(text))
                && (name.type() == NameType.PERSON || titles.before(head, ActorType.PERSON) != null);
    }

    /** « le Cantal », « Brabant wallon », taken for an organisation outside sports: a known place that does nothing. */
    private boolean isPlaceAlone(NameKey key, Token head, Name name) {
        return !teams.isSport()
                && (lexicon.countries().ofPlace(key) != null
                        || lexicon.countries().isRegion(key))
                && lexicon.countries().ofCountry(key) == null
                && lexicon.organizations().nouns(name.span().in(text)).isEmpty()
                && titles.before(head, ActorType.ORGANIZATION) == null
                && !actsAsOrganization(head, name.span());
    }

    /** « Costa Rica », « Congo », taken for a person: no title tells of one; « Salvador » is a first name, too. */
    private boolean isCountryAlone(NameKey key, Token head) {
        return lexicon.countries().ofCountry(key) != null
                && (key.words().size() > 1 || !lexicon.firstNames().contains(head.form()))
                && titles.before(head, ActorType.PERSON) == null;
    }

    /** « FNL », « CNDD-FDD » are no persons; a name in capitals (« GROLEAU ») has vowels or a first name. */
    private boolean isAcronym(Name name) {
        String form = name.span().in(text);
        if (form.length() < 2 || form.length() > 8 || !form.equals(form.toUpperCase(Locale.ROOT))) {
            return false;
        }
        int vowels = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c == ' ' || c == '.') {
                return false;
            }
            vowels += "AEIOUYÉÈÊ".indexOf(c) >= 0 ? 1 : 0;
        }
        return vowels == 0 || form.length() <= 3;
    }

    boolean actsAsState(Token head) {
        if (SyntacticRole.isAgent(head) || SyntacticRole.isSource(head)) {
            return true;
        }
        Token predicate = SyntacticRole.predicate(head);
        return (SyntacticRole.isSubject(head) || SyntacticRole.isObject(head))
                && SyntacticRole.isAgentive(predicate, lexicon);
    }

    /** « Kerlaz élimine Valmont »: clubs and town halls go by the name of their town. */
    private boolean actsAsOrganization(Token head, Span name) {
        Token predicate = SyntacticRole.isActiveSubject(head)
                ? SyntacticRole.predicate(head)
                : SurfaceSubject.predicate(head.sentence(), head, name, lexicon);
        return SyntacticRole.isAgentive(predicate, lexicon)
                && predicate != null
                && !lexicon.words().of(ClosedWordSets.Kind.HOSTING).contains(predicate.lowerLemma());
    }
}
