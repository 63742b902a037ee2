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
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        InputStream in = System.in;
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        System.setIn(new ByteArrayInputStream(standardInput));
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            CommandLine program = Newsdesk.commandLine().setErr(new PrintWriter(err, true));
            int status = program.execute(words);
            return new NewsdeskRun(status, printed.toString(StandardCharsets.UTF_8), err.toString());
        } finally {
            System.setIn(in);
            System.setOut(out);
        }
    }
}
