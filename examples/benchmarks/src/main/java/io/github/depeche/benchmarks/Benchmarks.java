package io.github.depeche.benchmarks;

import io.github.depeche.benchmarks.fuzz.Fuzz;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The programs of this module by name. */
public final class Benchmarks {

    private Benchmarks() {}

    /** Runs the program that the first argument names. */
    public static void main(String[] args) throws Exception {
        String program = args.length == 0 ? "" : args[0];
        String[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
        switch (rest.length < argumentsOf(program) ? "" : program) {
            case "pages" -> CompareReadability.main(rest);
            case "stages" -> StageShares.main(rest);
            case "load-grammar" -> GrammarLoad.main(rest);
            case "growth" -> Growth.main(rest);
            case "soak" -> Soak.main(rest);
            case "fuzz" -> Fuzz.main(rest);
            case "jmh" -> org.openjdk.jmh.Main.main(rest);
            default -> {
                PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
                out.println(
                        """
                        usage: java -jar benchmarks.jar PROGRAM ...
                          pages DIR                              beside Readability4J; DIR holds expected.json and the folder html
                          stages ARTICLES [ROUNDS]               what each stage takes
                          load-grammar [STARTS]                  what loading the grammar alone takes
                          growth ARTICLES                        how cost grows with length, number of articles, threads
                          soak ARTICLES [COUNT [MINUTES]]        whether memory grows
                          fuzz MINUTES FOUND [SEED [ARTICLES]]   generated input
                          jmh [OPTIONS]                          the microbenchmarks, with JMH's own options""");
            }
        }
    }

    /** How many a program cannot do without. */
    private static int argumentsOf(String program) {
        return switch (program) {
            case "pages", "stages", "growth", "soak" -> 1;
            case "fuzz" -> 2;
            default -> 0;
        };
    }
}
