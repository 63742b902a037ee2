package io.github.depeche.newsdesk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** One run of the program, as a shell sees it. */
record NewsdeskRun(int status, String out, String err) {

    static NewsdeskRun of(Object... arguments) {
        return reading(new byte[0], arguments);
    }

    static NewsdeskRun reading(byte[] standardInput, Object... arguments) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        NewsdeskRun run = run(standardInput, new PrintStream(printed, true, StandardCharsets.UTF_8), arguments);
        return new NewsdeskRun(run.status, printed.toString(StandardCharsets.UTF_8), run.err);
    }

    /** What it prints goes there, and is not told here. */
    static NewsdeskRun writing(PrintStream standardOutput, Object... arguments) {
        return run(new byte[0], standardOutput, arguments);
    }

    private static NewsdeskRun run(byte[] standardInput, PrintStream standardOutput, Object... arguments) {
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        InputStream in = System.in;
        PrintStream out = System.out;
        StringWriter err = new StringWriter();
        System.setIn(new ByteArrayInputStream(standardInput));
        System.setOut(standardOutput);
        try {
            CommandLine program = Newsdesk.commandLine().setErr(new PrintWriter(err, true));
            return new NewsdeskRun(program.execute(words), "", err.toString());
        } finally {
            System.setIn(in);
            System.setOut(out);
        }
    }
}
