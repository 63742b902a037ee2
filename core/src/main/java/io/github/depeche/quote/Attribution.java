package io.github.depeche.quote;

import io.github.depeche.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Attributes the words that a complement reports to the speaker of their cue. */
final class Attribution {

    /** How many words may stand between a cue and its marks: a preposition, an adverb. */
    private static final int NEAREST_MARKS = 2;

    private final Desk desk;

    /** By the beginning of the sentence that they interrupt. */
    private final Map<Integer, Report> speakersOfIncises = new HashMap<>();

    private final boolean open;

    /**
     * Attributes.
     *
     * @param open whether a source that seems unable to speak is let pass: {@link QuoteModel} decides
     */
    Attribution(Desk desk, List<Report> incises, boolean open) {
        this.desk = desk;
        this.open = open;
        for (Report incise : incises) {
            if (incise.cue() != null) {
                int end = incise.cue().span().begin();
                speakersOfIncises.put(desk.stretches.around(end).begin(), incise);
            }
        }
    }

    /** The report of these words; {@code null} if nothing is there, or if its source cannot speak and no word is in marks. */
    @Nullable
    Report report(Construction construction, Predicate predicate, int begin, int end) {
        Span read = Spaces.trim(desk.text, begin, Math.max(begin, end));
        if (read.isEmpty()) {
            return null;
        }
        Span content = withMarks(read, predicate);
        SpeakerPhrase speaker = speaker(predicate);
        boolean plain = desk.stretches.directlyIn(content).isEmpty();
        // « les gardes-côtes évoquent que P »: a verb of saying with its clause makes a speaker of whatever noun
        boolean says = construction == Construction.CLAUSE && predicate.entry().takes(Frame.INCISE);
        if (!open && plain && speaker != null && (isAnybody(speaker) || (!says && !desk.referents.canSpeak(speaker)))) {
            // « les images révèlent que », « la loi exige que »
            return null;
        }
        return new Report(construction, List.of(content), Report.cue(predicate), speaker, null);
    }

    /** « appelle « les deux camps à la retenue »: the marks that open behind the cue hold all that is said. */
    private Span withMarks(Span content, Predicate predicate) {
        int inside = desk.stretches.passageAt(content.begin());
        int around = desk.stretches.passageAt(predicate.last().span().begin());
        if (inside < 0 || inside == around || desk.passages.get(inside).parent() != around) {
            return content;
        }
        Span marks = desk.passages.get(inside).outer();
        int behindCue = desk.words.indexOf(predicate.last()) + 1;
        boolean beside = desk.words.firstFrom(marks.begin()) - behindCue <= NEAREST_MARKS
                && marks.begin() >= predicate.last().span().end();
        return beside && content.end() >= desk.passages.get(inside).inner().end() ? marks : content;
    }

    private static boolean isAnybody(SpeakerPhrase speaker) {
        return Words.isOn(speaker.head());
    }

    /** « Selon X, cela ne change rien, tout en ajoutant que P »: « cela » adds nothing. */
    private boolean isSomebody(SpeakerPhrase subject) {
        return desk.referents.canSpeak(subject) && desk.referents.actor(subject).isPresent();
    }

    /** « Selon X, Y a refusé, estimant que P »: between the source and the participle stands a clause with a subject of its own. */
    private static boolean leads(Report source, Predicate participle) {
        int cue = source.cue() == null ? Integer.MAX_VALUE : source.cue().span().end();
        return source.extent().begin() >= cue
                && source.extent().end() <= participle.first().span().begin();
    }

    /** « Q », a dit X, ajoutant que P: a participle or infinitive behind an incise has its speaker. */
    @Nullable
    SpeakerPhrase speaker(Predicate predicate) {
        Report incise = predicate.isFinite()
                ? null
                : speakersOfIncises.get(
                        desk.stretches.around(predicate.first().span().begin()).begin());
        // « Q », a dit X, Y ajoutant que P: a participle may have a subject of its own
        boolean own = predicate
                .top()
                .child("nsubj")
                .filter(subject -> subject.index() < predicate.first().index())
                .isPresent();
        if (incise != null
                && !own
                && incise.cue() != null
                && incise.cue().span().end() <= predicate.first().span().begin()) {
            SpeakerPhrase subject = leads(incise, predicate)
                    ? desk.speaker(predicate).filter(this::isSomebody).orElse(null)
                    : null;
            return subject == null ? incise.speaker() : subject;
        }
        if (predicate.passive()
                && predicate.entry().takes(Frame.ALLEGED)
                && SubjectFinder.agent(predicate.verb()).isEmpty()) {
            // « est accusé d'avoir menti »: by whom is not said
            return null;
        }
        return desk.speaker(predicate).orElse(null);
    }
}
