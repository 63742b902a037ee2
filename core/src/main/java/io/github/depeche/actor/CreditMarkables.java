package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.MentionKind;
import io.github.depeche.Metadata;
import io.github.depeche.Name;
import io.github.depeche.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Authors, agencies, the publisher and photographers, from bylines and credits: lines that are no sentences. */
final class CreditMarkables {

    private final Discourse discourse;
    private final List<Block> blocks;
    private final CountryEvidence countries;
    private final List<Markable> found = new ArrayList<>();

    CreditMarkables(Discourse discourse, List<Block> blocks) {
        this.discourse = discourse;
        this.blocks = blocks;
        this.countries = new CountryEvidence(discourse);
    }

    /** Adds them, and gives the names that do not overlap one of them: a name finder makes one name of « JEAN DUPONT / AFP ». */
    List<Name> addAll(Metadata metadata, List<Name> names) {
        for (String author : metadata.authors()) {
            addAuthor(author);
        }
        for (String agency : metadata.agencies()) {
            addFirst(agency, ActorType.ORGANIZATION);
        }
        metadata.publisher().ifPresent(this::addPublisher);
        for (String credit : metadata.credits()) {
            addCredit(credit);
        }
        addKnownOrganizations();
        found.forEach(discourse::add);
        return found.isEmpty()
                ? names
                : names.stream().filter(name -> !overlapsCredit(name)).toList();
    }

    private boolean overlapsCredit(Name name) {
        for (Markable markable : found) {
            if (markable.span().overlaps(name.span())) {
                return true;
            }
        }
        return false;
    }

    /** « Ada Morel pour La Gazette du Lansac », « Dr Ada Morel », « Vosges Info ». */
    private void addAuthor(String author) {
        Span span = firstIn(author, false);
        if (span == null) {
            span = firstIn(author, true);
        }
        if (span == null) {
            return;
        }
        List<Span> parts = parts(span);
        if (parts.isEmpty() || !CreditLine.isPersonLike(parts.get(0).in(discourse.text()))) {
            // « Sa. R. », « Ada Morel-Roy, Luc et Nina Dupont de l'Isle »
            parts = List.of(span);
        }
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i).in(discourse.text());
            boolean person = i == 0 ? !isHouse(part) : typeOf(part) == ActorType.PERSON;
            add(
                    person ? withoutCivility(parts.get(i)) : parts.get(i),
                    person ? ActorType.PERSON : ActorType.ORGANIZATION);
        }
    }

    private Span withoutCivility(Span person) {
        String name = person.in(discourse.text());
        String first = firstWord(name);
        boolean civility = first.length() < name.length()
                && discourse.lexicon().nouns().mayBe(first, noun -> noun.is(NounClass.CIVILITY));
        return civility ? new Span(person.begin() + first.length() + 1, person.end()) : person;
    }

    /** « La Voix du Nord » may stand nowhere but on the line above the headline that a site puts on all its pages. */
    private void addPublisher(String publisher) {
        int before = found.size();
        addFirst(publisher, ActorType.ORGANIZATION);
        for (Block block : blocks) {
            if (found.size() == before
                    && block.type() == BlockType.BOILERPLATE
                    && block.span().in(discourse.text()).strip().equalsIgnoreCase(publisher)) {
                add(block.span(), ActorType.ORGANIZATION);
            }
        }
    }

    private void addFirst(String name, ActorType type) {
        Span span = firstIn(name, false);
        if (span == null) {
            span = firstIn(name, true);
        }
        if (span != null) {
            add(span, type);
        }
    }

    /** « France Télévisions » on a line of its own, « franceinfo avec AFP », « Le Devoir, 13 octobre 2022 ». */
    private void addKnownOrganizations() {
        for (Block block : blocks) {
            if (block.type() == BlockType.BYLINE || block.type() == BlockType.META || block.type() == BlockType.DATE) {
                for (Span part : parts(block.span())) {
                    String form = part.in(discourse.text());
                    // « abc » among the initials of a sign-off is no broadcaster
                    boolean written = form.length() > 4 || Character.isUpperCase(form.charAt(0));
                    if (written && discourse.lexicon().isOrganization(NameKey.of(form))) {
                        add(part, ActorType.ORGANIZATION);
                    } else if (block.type() != BlockType.BYLINE && isPerson(form)) {
                        add(part, ActorType.PERSON);
                    }
                }
            }
        }
    }

    /** The author in a line of dates: « L'Écho vellave - Rose Tissier - 12 mars 2024 ». */
    private boolean isPerson(String form) {
        return CreditLine.isPersonLike(form)
                && !isHouse(form)
                && !Character.isDigit(form.charAt(form.length() - 1))
                && discourse.lexicon().firstNames().contains(firstWord(form));
    }

    private void addCredit(String credit) {
        Span span = firstIn(credit, true);
        if (span == null) {
            span = firstIn(credit, false);
        }
        if (span == null) {
            return;
        }
        for (Span part : parts(span)) {
            if (!NameExclusions.isWebAddress(part.in(discourse.text()))) {
                add(part, typeOf(part.in(discourse.text())));
            }
        }
    }

    private List<Span> parts(Span line) {
        return CreditLine.parts(
                discourse.text(), line, discourse.lexicon().words().of(ClosedWordSets.Kind.CREDIT_LINK));
    }

    private void add(Span span, ActorType type) {
        for (Markable markable : found) {
            if (markable.span().overlaps(span)) {
                return;
            }
        }
        NameKey key = NameKey.of(span.in(discourse.text()));
        if (key.isEmpty()
                || discourse.lexicon().things().contains(span.in(discourse.text()))
                || discourse
                        .lexicon()
                        .words()
                        .of(ClosedWordSets.Kind.CREDIT_WORD)
                        .contains(key.toString())
                || isPlatform(key)) {
            return;
        }
        Markable markable =
                new Markable(span, MentionKind.NAME, null, -1).type(type).name(span, discourse.text());
        if (type == ActorType.PERSON) {
            String first = firstWord(span.in(discourse.text()));
            markable.firstNameGender(discourse.lexicon().firstNames().gender(first));
        } else {
            countries.tell(markable);
        }
        found.add(markable);
    }

    /** « Capture d'écran Twitter ». */
    private boolean isPlatform(NameKey key) {
        Institutions.Institution institution =
                discourse.lexicon().institutions().of(key);
        return institution != null && institution.platform();
    }

    private static String firstWord(String name) {
        int end = 0;
        while (end < name.length() && name.charAt(end) != ' ' && name.charAt(end) != '\u00a0') {
            end++;
        }
        return name.substring(0, end);
    }

    /** A photographer or an agency: known names and single words are agencies, others persons. */
    private ActorType typeOf(String part) {
        NameKey key = NameKey.of(part);
        if (discourse.lexicon().isOrganization(key)
                || key.words().size() < 2
                || isLabel(firstWord(part))
                || isHouse(part)) {
            return ActorType.ORGANIZATION;
        }
        return discourse.lexicon().firstNames().contains(firstWord(part)) || CreditLine.isPersonLike(part)
                ? ActorType.PERSON
                : ActorType.ORGANIZATION;
    }

    private boolean isHouse(String name) {
        return HouseNames.isHouse(
                List.of(name.strip().replaceAll("(?<=^[Ll]['’])", " ").split("\\s+")), discourse.lexicon());
    }

    /** « Université de Tromsø ». */
    private boolean isLabel(String word) {
        return discourse.lexicon().nouns().mayBe(word, ActorNoun::isOrganizationLabel);
    }

    /** Where the words stand first: in furniture (bylines, metadata), or in captions and text. */
    private @Nullable Span firstIn(String words, boolean analyzed) {
        if (words.isBlank()) {
            return null;
        }
        for (Block block : blocks) {
            boolean fits = analyzed
                    ? block.type().isAnalyzed()
                    : !block.type().isAnalyzed() && !block.type().isBody() && block.type() != BlockType.BOILERPLATE;
            if (fits) {
                Span span = find(words, block.span());
                if (span != null) {
                    return span;
                }
            }
        }
        return null;
    }

    private @Nullable Span find(String words, Span where) {
        String block = where.in(discourse.text());
        for (int at = block.indexOf(words); at >= 0; at = block.indexOf(words, at + 1)) {
            Span span = new Span(where.begin() + at, where.begin() + at + words.length());
            if (isWhole(span)) {
                return span;
            }
        }
        return null;
    }

    private boolean isWhole(Span span) {
        String text = discourse.text();
        boolean before = span.begin() == 0 || !Character.isLetterOrDigit(text.charAt(span.begin() - 1));
        boolean after = span.end() == text.length() || !Character.isLetterOrDigit(text.charAt(span.end()));
        return before && after;
    }
}
