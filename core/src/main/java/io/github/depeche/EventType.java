package io.github.depeche;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happens. The table follows the needs of French general news; where a type has a counterpart in <a
 * href="https://github.com/openeventdata/PLOVER">PLOVER</a> (the ontology of political events that succeeded CAMEO), {@link #plover()} names it
 * and {@link #ploverMode()} its mode. An example of each type is in {@code docs/events.md}.
 */
public enum EventType {
    /** People meet, talk, hold a summit, phone: rencontrer, s'entretenir, réunion, sommet. */
    MEET("CONSULT", "meet"),
    /** An official or public visit to a place or person: se rendre, visiter, visite, accueillir un visiteur. */
    VISIT("CONSULT", "visit"),
    /** Someone asks someone to come or take part: inviter, convier. */
    INVITE("REQUEST", null),
    /** Talks toward an agreement, mediation: négocier, pourparlers, médiation. */
    NEGOTIATE("CONSULT", "third-party"),
    /** An agreement, treaty or contract is signed, concluded, ratified: signer, conclure, ratifier, signature. */
    SIGN_AGREEMENT("SUPPORT", "sign, ratify"),
    /** Approval, praise, endorsement, recognition, congratulation: soutenir, féliciter, saluer, rallier. */
    SUPPORT("SUPPORT", "endorse"),
    /** Commitment, offer, pledge of a future act of cooperation: promettre, s'engager, proposer. */
    PROMISE("AGREE", null),
    /** Yields, apologises, pardons, eases a measure: s'excuser, céder, gracier, lever (une sanction). */
    CONCEDE("CONCEDE", null),
    /** Joint work, exchange, exercises, partnership in action: coopérer, exercice conjoint, échanger (des prisonniers). */
    COOPERATE("COOPERATE", null),
    /** Help, rescue, donation, asylum: aider, secourir, sauver, verser une aide. */
    AID("AID", null),
    /** Demand, appeal, call for someone to act: demander, exiger, appeler à, réclamer. */
    REQUEST("REQUEST", null),
    /** Refuses, votes down, vetoes, boycotts a meeting: refuser, rejeter, veto. */
    REJECT("REJECT", null),
    /** Blames, condemns in words, criticises, complains, sues: accuser, dénoncer, condamner (un acte), porter plainte. */
    ACCUSE("ACCUSE", null),
    /** An inquiry, search or questioning is opened or led: enquêter, enquête, perquisition, mise en examen. */
    INVESTIGATE("ACCUSE", "investigate"),
    /** Threatens, warns of a hostile act, ultimatum: menacer, ultimatum. */
    THREATEN("THREATEN", null),
    /** Sanctions, breaks relations, expels, suspends, fines: sanctionner, suspendre, exclure, amende, embargo. */
    SANCTION("SANCTION", null),
    /** Demonstration, strike, riot, petition, occupation: manifester, grève, émeute, manifestation. */
    PROTEST("PROTEST", null),
    /** Troops, police or weapons deployed, alert, test of weapons: déployer, mobiliser, tir d'essai, état d'urgence. */
    MOBILIZE("MOBILIZE", null),
    /** Bans, closes, censors, curfew, evacuates by order, seizes property: interdire, fermer, censurer, couvre-feu, saisir. */
    RESTRICT("COERCE", null),
    /** Armed or physical violence, bombing, shooting, abduction, combat: attaquer, attentat, bombarder, fusillade, enlever, affrontement. */
    ATTACK("ASSAULT", null),
    /** Forces or parties withdraw, ceasefire, surrender, disarm: se retirer, cessez-le-feu, se rendre (capituler). */
    WITHDRAW("RETREAT", null),
    /** Someone is arrested, detained, extradited, deported: arrêter, interpeller, garde à vue, extrader. */
    ARREST("COERCE", "arrest"),
    /** Trial, hearing, appeal: juger, procès, comparaître. */
    TRY(null, null),
    /** Sentence, conviction, fine by a court: condamner (à), reconnaître coupable. */
    CONVICT("SANCTION", "convict"),
    /** Freed, acquitted, cleared: libérer, acquitter, relâcher, non-lieu. */
    RELEASE("RETREAT", "release"),
    /** Election, vote, referendum and its outcome: élire, élection, remporter (un scrutin), voter pour. */
    ELECT(null, null),
    /** Named to a post, takes office: nommer, désigner, investir, prendre ses fonctions. */
    APPOINT(null, null),
    /** Leaves a post, is dismissed, withdraws a candidacy: démissionner, limoger, renoncer, quitter ses fonctions. */
    RESIGN("RETREAT", "resign"),
    /** A law, decree, budget, reform or ruling is adopted, promulgated, repealed: adopter, promulguer, abroger, légaliser. */
    LEGISLATE(null, null),
    /** Death of people, murder included when the death is what is told: mourir, tuer, décès, mort, victime. */
    DIE(null, null),
    /** People wounded, sick, poisoned: blesser, blessé, intoxiqué. */
    INJURE(null, null),
    /** Crash, fire, derailment, explosion by accident, shipwreck: accident, crash, dérailler, incendie. */
    ACCIDENT(null, null),
    /** Earthquake, storm, flood, epidemic, drought, volcano: séisme, ouragan, inondation, épidémie. */
    DISASTER(null, null),
    /** Founded, launched, opened, built, inaugurated, put into service: fonder, lancer, inaugurer, ouvrir, mise en service. */
    CREATE(null, null),
    /** Shuts down, bankrupt, ends an activity, cancels: fermer, faillite, liquidation, annuler. */
    CLOSE(null, null),
    /** Buys, sells, merges, takes a stake, orders, invests: racheter, fusionner, acquérir, commander, investir. */
    ACQUIRE(null, null),
    /** Jobs cut, dismissals; hiring: licencier, supprimer des emplois, recruter. */
    LAY_OFF(null, null),
    /** Wins or loses a match, race, contest, record: remporter, battre, victoire, défaite, record. */
    WIN(null, null),
    /** Prize, medal, honour, title given: récompenser, décerner, prix, décoré. */
    AWARD(null, null),
    /** A report, study, work, film, data or software comes out; leak: publier, sortir, paraître, révéler. */
    PUBLISH(null, null),
    /** Finding, scientific or technical first, detection: découvrir, détecter, mettre au jour. */
    DISCOVER(null, null),
    /** Travel, departure, arrival, migration, launch of a spacecraft, flight: arriver, partir, quitter, fuir, décoller. */
    MOVE(null, null);

    private final @Nullable String plover;
    private final @Nullable String ploverMode;

    EventType(@Nullable String plover, @Nullable String ploverMode) {
        this.plover = plover;
        this.ploverMode = ploverMode;
    }

    /** The PLOVER event type this one maps to; empty where PLOVER has none (births, matches, accidents, elections). */
    public Optional<String> plover() {
        return Optional.ofNullable(plover);
    }

    /**
     * What narrows the PLOVER type: one of its modes in PLOVER's own spelling ({@code "visit"}, {@code "arrest"}); or, where PLOVER has no mode
     * for it, words of its definition ({@code "meet"}, {@code "sign, ratify"}, {@code "endorse"}); empty where the whole type is meant.
     */
    public Optional<String> ploverMode() {
        return Optional.ofNullable(ploverMode);
    }
}
