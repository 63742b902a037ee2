package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Token;

/**
 * A source named beside what it says: « selon le maire », « de source judiciaire ».
 *
 * @param entry the locution in the lexicon
 * @param cue where the locution stands
 * @param head the head of what follows it
 * @param speaker the source
 * @param begin where the whole phrase begins
 * @param end where it ends
 */
record SourcePhrase(CueEntry entry, Span cue, Token head, SpeakerPhrase speaker, int begin, int end) {}
