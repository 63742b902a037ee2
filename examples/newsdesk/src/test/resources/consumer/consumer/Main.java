package consumer;

import io.github.depeche.Article;
import io.github.depeche.ArticleParser;
import io.github.depeche.Quote;

public final class Main {

    public static void main(String[] args) {
        Article article = ArticleParser.create().parse("Crue à Clairval\n\nLe maire, Paul Astier, a dit mardi : « L'eau baisse. »");
        for (Quote quote : article.quotes()) {
            System.out.println("quote: " + quote);
        }
        System.out.println("blocks: " + article.blocks().size() + ", module: " + article.getClass().getModule().getName());
    }
}
