package io.github.depeche.newsdesk;

import io.github.depeche.ArticleParseException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why something failed, in words for people. */
final class Reason {

    private Reason() {}

    /** Why a file could not be read or written, without its name. */
    static String of(Throwable failure) {
        String message = failure.getMessage();
        if (failure instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (failure instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (failure instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        boolean speaksForItself = failure.getClass() == IOException.class || failure instanceof ArticleParseException;
        if (speaksForItself && message != null) {
            return message;
        }
        // what else java.nio throws has the path alone for a message: the class says what was wrong with it
        return failure.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }

    /** Why the program could not go on, with the file that it failed at. */
    static String ofTheEnd(Throwable failure) {
        boolean named = failure instanceof FileSystemException file && file.getFile() != null;
        return named ? ((FileSystemException) failure).getFile() + ": " + of(failure) : of(failure);
    }
}
