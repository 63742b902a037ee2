package org.example.amounts;

import io.github.depeche.Actor;
import io.github.depeche.Span;
import java.util.Optional;

/**
 * An amount of money.
 *
 * @param span where it stands: « 85.000 euros », « 1,2 milliard de dollars »
 * @param value the number, multiplier included
 * @param currency ISO 4217 code, {@code "EUR"}
 * @param payer who gives it, where the sentence tells
 * @param payee who gets it, where the sentence tells
 */
public record Amount(Span span, double value, String currency, Optional<Actor> payer, Optional<Actor> payee) {}
