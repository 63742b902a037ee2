package io.github.depeche.newsdesk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Something to read.
 *
 * @param name its name in the output: that of the file without extension, behind the folders between it and the one that was named,
 *     {@code 2016/06/reims}; no two inputs of a run share one
 * @param path the file; {@code null} for standard input
 */
record Input(String name, @Nullable Path path) {

    private static final Pattern DATE = Pattern.compile("(\\d{4})([-_])(\\d{2})\\2(\\d{2})(?!\\d)");
    private static final Path STANDARD_INPUT = Path.of("-");

    /**
     * The inputs that the arguments name: files as they are, of folders the articles in them and in the folders within, by path; standard
     * input if there are none. Where two files have the same name, the second is called {@code NAME-2}, so that nothing is overwritten.
     *
     * @param output where results go: not read where it is a folder within one that is read; {@code null} for standard output
     * @throws IOException if a folder cannot be listed
     */
    static List<Input> collect(List<Path> paths, @Nullable Path output) throws IOException {
        List<Input> inputs = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Path path : paths.isEmpty() ? List.of(STANDARD_INPUT) : paths) {
            if (path.equals(STANDARD_INPUT)) {
                inputs.add(new Input(unique("stdin", names), null));
            } else if (Files.isDirectory(path)) {
                for (Path file : articlesIn(path, output)) {
                    inputs.add(new Input(unique(nameOf(path.relativize(file)), names), file));
                }
            } else {
                inputs.add(
                        new Input(unique(nameOf(path.getFileName() == null ? path : path.getFileName()), names), path));
            }
        }
        return inputs;
    }

    /** A missing file is an input like others: it fails when it is read, and the rest of the batch is done. */
    InputStream open() throws IOException {
        return path == null ? System.in : Files.newInputStream(path);
    }

    /** How messages call it. */
    String label() {
        return path == null ? "standard input" : path.toString();
    }

    /** Whether the extension says HTML. */
    boolean hasHtmlName() {
        String file = path == null ? "" : path.toString().toLowerCase(Locale.ROOT);
        return file.endsWith(".html") || file.endsWith(".htm");
    }

    /** The date that the name begins with: {@code 2024-06-19-reims.txt}, {@code 2016_06_12-012.txt}. */
    Optional<LocalDate> dateInName() {
        Matcher matcher = DATE.matcher(name.substring(name.lastIndexOf('/') + 1));
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(3)),
                    Integer.parseInt(matcher.group(4))));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static List<Path> articlesIn(Path folder, @Nullable Path output) throws IOException {
        List<Path> articles = new ArrayList<>();
        Files.walkFileTree(
                folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path within, BasicFileAttributes attributes)
                            throws IOException {
                        boolean results = output != null
                                && !within.equals(folder)
                                && Files.exists(output)
                                && Files.isSameFile(within, output);
                        return results ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (attributes.isRegularFile()
                                && isArticle(file.getFileName().toString().toLowerCase(Locale.ROOT))) {
                            articles.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                        if (file.equals(folder)) {
                            throw failure;
                        }
                        if (!(failure instanceof FileSystemLoopException)) {
                            articles.add(
                                    file); // fails again when it is read, is named, and the rest of the batch is done
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        articles.sort(null);
        return articles;
    }

    private static boolean isArticle(String fileName) {
        return fileName.endsWith(".txt") || fileName.endsWith(".html") || fileName.endsWith(".htm");
    }

    private static String nameOf(Path file) {
        String name = StreamSupport.stream(file.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    }

    private static String unique(String name, Set<String> taken) {
        String unique = name;
        for (int i = 2; !taken.add(unique); i++) {
            unique = name + "-" + i;
        }
        return unique;
    }
}
