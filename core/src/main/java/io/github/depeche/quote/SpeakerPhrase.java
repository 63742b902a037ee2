package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Token;

/**
 * The source as it stands next to the cue.
 *
 * @param span determiner, titles, name; appositions after a name and relative clauses left out
 * @param head its head word
 */
record SpeakerPhrase(Span span, Token head) {}
