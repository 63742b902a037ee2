package io.github.depeche.actor;

import io.github.depeche.Actor;
import io.github.depeche.Block;
import io.github.depeche.Metadata;
import io.github.depeche.Name;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.Sentence;
import java.util.List;

/** Names and trees → mentions → actors. */
public final class ActorResolver {

    private ActorResolver() {}

    /** Loads the lexicons of a language. */
    public static ActorResolver load(LanguagePack pack) {
        return new ActorResolver();
    }

    /** Finds the actors, by order of appearance. */
    public List<Actor> resolve(
            String text, List<Block> blocks, Metadata metadata, List<Sentence> sentences, List<Name> names) {
        return List.of();
    }
}
