package io.github.depeche.event;

/** A match that is held to tell an event: its sense decided, its surroundings read. */
record Reading(Match match, Slots slots, double score) {}
