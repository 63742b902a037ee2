package io.github.depeche.newsdesk;

import io.github.depeche.ArticleParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Articles in; reports, JSON, JSON Lines and other forms out. */
@Command(
        name = "newsdesk",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        subcommands = Serve.class,
        versionProvider = Newsdesk.Version.class,
        description = "Reads French news articles: structure, actors, quotes and events.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all inputs were read",
            "1:some inputs failed; they are named on standard error, the others are done",
            "2:wrong usage"
        })
public final class Newsdesk implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "INPUT",
            description =
                    "Files, or folders whose *.txt, *.html and *.htm files are read, those of folders within, too."
                            + " None, or -: standard input.")
    private List<Path> paths = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = {
                "report (the default): for people, in a terminal",
                "json, jsonl: everything, indented, or an article a line",
                "html: pages to look at",
                "csv, quotes: tables; who acts on whom, who said what",
                "graphml: the network of who acts on whom",
                "gold, names, timex: for scorers",
                "conllu: sentences, words, trees"
            })
    private OutputFormat format = OutputFormat.report;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH",
            description =
                    "A folder, for one file for each input; with jsonl, the file for all. Default: standard output.")
    private @Nullable Path output;

    @Option(
            names = "--resume",
            description =
                    "With jsonl: continue the output of a run that was broken off; its inputs are not read again.")
    private boolean resume;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description =
                    "Day of publication of all inputs (2024-06-19). Without it, a file whose name begins with a date"
                            + " (2024-06-19 or 2024_06_19) has that one where its text tells none.")
    private @Nullable LocalDate published;

    @Option(
            names = "--encoding",
            paramLabel = "CHARSET",
            description =
                    "Encoding of the inputs. Without it: by byte order mark, else UTF-8 where valid, else windows-1252.")
    private @Nullable Charset encoding;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Articles read at the same time. Default: one for each processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    private final Callable<ArticleParser> parser;

    private Newsdesk(Callable<ArticleParser> parser) {
        this.parser = parser;
    }

    /** Runs the program. The parser is loaded while the command line is read: a tenth of the time to the first report. */
    public static void main(String[] args) {
        FutureTask<ArticleParser> parser = new FutureTask<>(ArticleParser::create);
        Thread loader = new Thread(parser, "loader");
        loader.setDaemon(true);
        loader.start();
        System.exit(commandLine(parser::get).execute(args));
    }

    /** The program as a picocli command, for tests. */
    static CommandLine commandLine() {
        return commandLine(ArticleParser::create);
    }

    private static CommandLine commandLine(Callable<ArticleParser> parser) {
        return new CommandLine(new Newsdesk(parser))
                .registerConverter(LocalDate.class, Newsdesk::day)
                .registerConverter(Charset.class, Newsdesk::charset)
                .setParameterExceptionHandler((wrong, arguments) -> {
                    // the whole help would push the one line that matters out of sight
                    CommandLine command = wrong.getCommandLine();
                    String name = command.getCommandSpec().qualifiedName();
                    command.getErr().println(name + ": " + wrong.getMessage());
                    CommandLine.UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
                    command.getErr().println(name + " --help shows the options");
                    return CommandLine.ExitCode.USAGE;
                })
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println("newsdesk: " + Reason.ofTheEnd(failure));
                    return CommandLine.ExitCode.SOFTWARE;
                });
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw new TypeConversionException("'" + text + "' is no day; write it as 2024-06-19");
        }
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            throw new TypeConversionException(
                    "'" + name + "' is no encoding that Java knows; UTF-8 and windows-1252 are");
        }
    }

    /** The parser, when it is loaded. */
    ArticleParser parser() throws Exception {
        return parser.call();
    }

    @Override
    public Integer call() throws Exception {
        checkUsage();
        PrintWriter err = spec.commandLine().getErr();
        if (paths.isEmpty() && Terminal.isTerminal(0)) {
            err.println(
                    "newsdesk: reading standard input until Ctrl+D (Windows: Ctrl+Z, Enter); --help tells how to name files");
        }
        List<Input> inputs = Input.collect(paths, output);
        if (inputs.isEmpty()) {
            err.println("newsdesk: no *.txt, *.html or *.htm files in " + names(paths) + " or folders within");
        }
        if (format == OutputFormat.html && output == null && inputs.size() > 1) {
            throw wrong(
                    "--format html makes a page for each of " + inputs.size() + " inputs: name a folder by --output");
        }
        ArticleReader reader = new ArticleReader(parser(), new TextDecoder(encoding), published);
        ArticleRenderer renderer = format.renderer(output == null ? TextStyle.ofStandardOutput() : TextStyle.PLAIN);
        try (Destination destination = destination(renderer, inputs.size())) {
            List<Input> open = inputs.stream()
                    .filter(input -> !destination.done().contains(input.name()))
                    .toList();
            BatchSummary summary = new Batch(reader, renderer, threads).run(open, destination, err);
            if (inputs.size() >= BatchSummary.MANY) {
                err.println("newsdesk: " + summary.describe(inputs.size() - open.size()));
            }
            err.flush();
            return summary.failures() == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        }
    }

    private void checkUsage() {
        boolean lines = format == OutputFormat.jsonl;
        if (threads < 1) {
            throw wrong("--threads must be at least 1: " + threads);
        }
        if (resume && (output == null || !lines)) {
            throw wrong("--resume continues a file of --format jsonl --output FILE");
        }
        if (output != null && Files.exists(output)) {
            boolean folder = Files.isDirectory(output);
            if (lines && folder) {
                throw wrong(output + " is a folder: with --format jsonl, --output names the file for all");
            }
            if (lines && !resume) {
                throw wrong(output + " is there already: --resume continues it, another --output spares it");
            }
            if (!lines && !folder) {
                throw wrong(output + " is a file: --output names a folder, for one file for each input");
            }
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private static String names(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    private Destination destination(ArticleRenderer renderer, int inputs) throws IOException {
        if (output == null) {
            return new StreamDestination(System.out, renderer.frame(inputs));
        }
        return switch (format) {
            case jsonl -> LinesDestination.open(output, resume);
            case html -> new PagesDestination(output);
            default -> new FolderDestination(output, format.extension(), renderer.frame(1));
        };
    }

    /** What the jar says of itself. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Newsdesk.class.getPackage().getImplementationVersion();
            return new String[] {"newsdesk " + (version == null ? "(not from its jar)" : version)};
        }
    }
}
