package io.github.depeche.actor;

import io.github.depeche.extension.Token;

/** What a mention does in its clause, as far as it matters to whoever takes it up. */
enum MentionRole {
    SUBJECT,
    SPEAKER,
    PASSIVE_SUBJECT,
    OBJECT,
    AGENT,
    SOURCE,
    ADJUNCT,
    COMPLEMENT,
    PREDICATE,
    OTHER;

    static MentionRole of(Markable mention, ActorLexicon lexicon) {
        Token head = mention.head();
        if (head == null) {
            return OTHER;
        }
        if (SyntacticRole.isSource(head)) {
            return SOURCE;
        }
        if (mention.isSubject()) {
            if (SyntacticRole.isSpeech(mention.predicate(), lexicon)) {
                return SPEAKER;
            }
            return SyntacticRole.bearer(head).relation().equals("nsubj:pass") ? PASSIVE_SUBJECT : SUBJECT;
        }
        Token bearer = SyntacticRole.bearer(head);
        if (SyntacticRole.isObject(head)) {
            return OBJECT;
        }
        if (SyntacticRole.isAgent(head)) {
            return AGENT;
        }
        if (bearer.hasRelation("obl")) {
            return ADJUNCT;
        }
        if (bearer.hasRelation("nmod")) {
            return COMPLEMENT;
        }
        return bearer.hasRelation("root") ? PREDICATE : OTHER;
    }
}
