package io.github.depeche.event;

import io.github.depeche.Actor;
import io.github.depeche.Mention;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which actors each sentence of an article speaks of. */
final class Appearances {

    private record Appearance(Mention mention, Actor actor) {}

    private final Map<Sentence, Set<Actor>> actors = new HashMap<>();

    Appearances(AnalyzedArticle article) {
        List<Appearance> appearances = new ArrayList<>();
        for (Actor actor : article.actors()) {
            actor.mentions().forEach(mention -> appearances.add(new Appearance(mention, actor)));
        }
        appearances.sort(Comparator.comparing(Appearance::mention));
        int next = 0;
        for (Sentence sentence : article.sentences()) {
            Set<Actor> here = new LinkedHashSet<>();
            for (;
                    next < appearances.size()
                            && begin(appearances.get(next)) < sentence.span().end();
                    next++) {
                if (begin(appearances.get(next)) >= sentence.span().begin()) {
                    here.add(appearances.get(next).actor);
                }
            }
            actors.put(sentence, here);
        }
    }

    private static int begin(Appearance appearance) {
        return appearance.mention.span().begin();
    }

    Set<Actor> in(Sentence sentence) {
        return actors.getOrDefault(sentence, Set.of());
    }
}
