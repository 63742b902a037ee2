package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.BlockType;
import io.github.depeche.MentionKind;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The countries that an article speaks of, and which of them an actor is presumed to be of when nothing tells: the mayor and the union of an
 * article whose towns lie in France are French.
 */
final class StoryCountries {

    /** So many places and demonyms at least tell where an article plays. */
    private static final int LEAST = 3;

    /** The share of them that must be of one country; where those of the actor's own sentences are of that country, too; and among these. */
    private static final double SHARE = 0.6;

    private static final double SHARE_IF_NEAR = 0.4;
    private static final double SHARE_NEAR = 0.6;

    /** What an actor's country is presumed to be, and the words of the article that tell of it first. */
    record Presumption(String country, String evidence) {}

    /** How often each country is told of. */
    private static final class Tally {
        private final Map<String, Integer> counts = new LinkedHashMap<>();
        private int sum;
        private @Nullable String most;

        void add(String country, int count) {
            int now = counts.merge(country, count, Integer::sum);
            sum += count;
            if (most == null || now > counts.getOrDefault(most, 0)) {
                most = country;
            }
        }

        double share(String country) {
            return sum == 0 ? 0 : counts.getOrDefault(country, 0) / (double) sum;
        }
    }

    private final Discourse discourse;
    private final boolean sport;
    private final Tally story = new Tally();
    private final List<Tally> sentences = new ArrayList<>();
    private final Map<String, String> evidence = new HashMap<>();

    StoryCountries(Discourse discourse) {
        this.discourse = discourse;
        this.sport = discourse.isSportsReport();
        CountryEvidence countries = new CountryEvidence(discourse);
        Set<Token> own = wordsOfPersons();
        for (Sentence sentence : discourse.sentences()) {
            Tally tally = new Tally();
            sentences.add(tally);
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                CountryEvidence.Told told = own.contains(tokens.get(i)) ? null : countries.at(tokens.get(i));
                if (told != null) {
                    add(tally, told.country(), told.span().in(discourse.text()));
                    i += told.words() - 1;
                }
            }
        }
        // those whose seat is known, the medium in the byline among them
        for (Markable markable : discourse.markables()) {
            String country = markable.country();
            if (markable.kind() == MentionKind.NAME
                    && country != null
                    && CountryEvidence.isOfSeat(markable)
                    && !isEverywhere(markable)) {
                Tally sentence = markable.sentence() < 0 ? new Tally() : sentences.get(markable.sentence());
                add(sentence, country, markable.span().in(discourse.text()));
            }
        }
    }

    private void add(Tally sentence, String country, String words) {
        sentence.add(country, 1);
        story.add(country, 1);
        evidence.putIfAbsent(country, words);
    }

    private Set<Token> wordsOfPersons() {
        Set<Token> words = new HashSet<>();
        for (Markable markable : discourse.markables()) {
            if (markable.type() == ActorType.PERSON && markable.name() != null && markable.sentence() >= 0) {
                words.addAll(discourse.tokens(markable.sentence(), markable.name()));
            }
        }
        return words;
    }

    /** The country that nothing tells of the actor but the article; none for authors, private persons and bodies of many countries. */
    @Nullable
    Presumption of(Entity entity) {
        String most = story.most;
        if (most == null || story.sum < LEAST || !isOfSomeCountry(entity)) {
            return null;
        }
        Tally near = near(entity);
        boolean presumed = near.sum == 0
                ? story.share(most) >= SHARE
                : most.equals(near.most) && near.share(most) >= SHARE_NEAR && story.share(most) >= SHARE_IF_NEAR;
        return presumed ? new Presumption(most, evidence.getOrDefault(most, "")) : null;
    }

    private Tally near(Entity entity) {
        Tally near = new Tally();
        Set<Integer> seen = new HashSet<>();
        for (Markable markable : entity.markables()) {
            if (markable.kind() != MentionKind.PRONOUN && markable.sentence() >= 0 && seen.add(markable.sentence())) {
                sentences.get(markable.sentence()).counts.forEach(near::add);
            }
        }
        return near;
    }

    private boolean isOfSomeCountry(Entity entity) {
        if (entity.type() == ActorType.STATE || entity.type() == ActorType.GROUP) {
            return false;
        }
        boolean told = false;
        for (Markable markable : entity.markables()) {
            if (isInternational(markable)) {
                return false;
            }
            told |= isTold(markable);
        }
        return told;
    }

    /** Whether the article itself speaks of it, by its function or under a full name; athletes meet from everywhere. */
    private boolean isTold(Markable markable) {
        if (markable.sentence() < 0
                || discourse.sentences().get(markable.sentence()).block().type() == BlockType.CAPTION) {
            return false;
        }
        if (markable.type() != ActorType.PERSON) {
            return markable.kind() == MentionKind.NAME;
        }
        List<String> words = markable.key().words();
        return markable.title() != null
                || (!sport && words.size() > 1 && words.get(words.size() - 1).length() > 1);
    }

    /** « l'Union européenne », « Médecins sans frontières », and whatever the lexicon knows to have no country. */
    private boolean isInternational(Markable markable) {
        if (markable.kind() != MentionKind.NAME || markable.type() == ActorType.PERSON || markable.sentence() < 0) {
            return false;
        }
        Institutions.Institution known = discourse.lexicon().institutions().of(markable.key());
        if (known != null && known.country().isEmpty()) {
            return true;
        }
        Set<String> international = discourse.lexicon().words().of(ClosedWordSets.Kind.INTERNATIONAL);
        return markable.key().words().stream().anyMatch(international::contains);
    }

    /** Whether the article plays elsewhere: it tells of countries, but never of this one. */
    boolean isForeign(String country) {
        return story.sum >= LEAST && !story.counts.containsKey(country);
    }

    /** Whether there is one in many countries: « l'Assemblée nationale », « la Croix-Rouge ». */
    boolean isEverywhere(Markable markable) {
        Institutions.Institution known = discourse.lexicon().institutions().of(markable.key());
        return known == null ? discourse.lexicon().organizations().isEverywhere(markable.key()) : known.everywhere();
    }
}
