package io.github.depeche.newsdesk;

import java.io.PrintWriter;
import java.net.BindException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
        if (port < 0 || port > 65_535) {
            throw new ParameterException(spec.commandLine(), "--port must be 0 to 65535: " + port);
        }
        try (PasteServer server = PasteServer.start(newsdesk.parser(), port)) {
            PrintWriter out = spec.commandLine().getOut();
            out.println("newsdesk: " + server.address() + " (end with Ctrl+C)");
            out.flush();
            new CountDownLatch(1).await();
            return 0;
        } catch (BindException taken) {
            spec.commandLine()
                    .getErr()
                    .println("newsdesk: port " + port + " is not free (" + taken.getMessage()
                            + "); choose another with --port N, or any free one with --port 0");
            return CommandLine.ExitCode.SOFTWARE;
        }
    }
}
