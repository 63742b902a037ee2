package io.github.depeche.newsdesk;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Articles in; reports, JSON, JSON Lines out. */
@Command(name = "newsdesk", mixinStandardHelpOptions = true, description = "Reads French news articles.")
public final class Newsdesk {

    private Newsdesk() {}

    /** Runs the program. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Newsdesk()).execute(args));
    }
}
