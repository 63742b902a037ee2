package io.github.depeche.newsdesk;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The same pages in a browser, for text or HTML that is pasted. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Serves a local page where the text or HTML of an article is pasted. Only this machine can reach it.")
final class Serve implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Newsdesk newsdesk;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--port", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}; 0: any free one.")
    private int port = 8017;

    @Override
    public Integer call() throws Exception {
        try (PasteServer server = PasteServer.start(newsdesk.parser(), port)) {
            PrintWriter out = spec.commandLine().getOut();
            out.println("newsdesk: " + server.address() + " (end with Ctrl+C)");
            out.flush();
            new CountDownLatch(1).await();
            return 0;
        }
    }
}
