package io.github.depeche.newsdesk;

import io.github.depeche.ArticleParseException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.ExecutionException;

/** Why something failed, in words for people. */
final class Reason {

    private Reason() {}

    /** Why a file could not be read or written, without its name. */
    static String of(Exception thrown) {
        return inWords(cause(thrown));
    }

    /** Why the program could not go on, with the file that it failed at. */
    static String ofTheEnd(Exception thrown) {
        Throwable failure = cause(thrown);
        String file = failure instanceof FileSystemException failed ? failed.getFile() : null;
        return (file == null ? "" : file + ": ") + inWords(failure);
    }

    private static String inWords(Throwable failure) {
        String message = failure.getMessage();
        if (failure instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (failure instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (failure instanceof FileSystemException failed && failed.getReason() != null) {
            return failed.getReason();
        }
        boolean speaksForItself = failure.getClass() == IOException.class || failure instanceof ArticleParseException;
        if (speaksForItself && message != null) {
            return message;
        }
        // what else java.nio throws has the path alone for a message: the class says what was wrong with it
        return failure.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }

    /** What a task of another thread failed by. */
    private static Throwable cause(Exception thrown) {
        Throwable cause = thrown instanceof ExecutionException ? thrown.getCause() : null;
        return cause == null ? thrown : cause;
    }
}
