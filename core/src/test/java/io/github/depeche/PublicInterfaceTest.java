package io.github.depeche;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.extension.Extractor;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The public interface is what {@code public-interface.txt} says. Who changes it changes that file with it, and so shows the change to every
 * reader of the commit: a line gone or changed breaks users, a new line is a promise. {@code mvn -pl core test
 * -Dtest=PublicInterfaceTest -Dinterface=write} writes the file anew.
 */
class PublicInterfaceTest {

    private static final Path FILE = Path.of("src/test/resources/io/github/depeche/public-interface.txt");

    @Test
    void isWhatTheFileSays() throws IOException, ClassNotFoundException, URISyntaxException {
        List<String> now = new ArrayList<>();
        for (Class<?> known : List.of(ArticleParser.class, Extractor.class)) {
            for (Class<?> type : publicTypes(known)) {
                describe(type, now);
            }
        }

        if ("write".equals(System.getProperty("interface"))) {
            Files.write(FILE, now);
        }
        assertThat(now).containsExactlyElementsOf(Files.readAllLines(FILE));
    }

    private static List<Class<?>> publicTypes(Class<?> known)
            throws IOException, ClassNotFoundException, URISyntaxException {
        Path folder = Path.of(known.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolve(known.getPackageName().replace('.', '/'));
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class") && !name.startsWith("package-info")) {
                    Class<?> type = Class.forName(
                            known.getPackageName() + "." + name.substring(0, name.length() - ".class".length()));
                    if (isVisible(type)) {
                        types.add(type);
                    }
                }
            }
        }
        return types;
    }

    private static boolean isVisible(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && !type.isAnonymousClass()
                && (type.getDeclaringClass() == null || isVisible(type.getDeclaringClass()));
    }

    private static void describe(Class<?> type, List<String> lines) {
        lines.add(type.toGenericString() + parents(type));
        Stream.of(
                        Stream.of(type.getDeclaredFields())
                                .filter(PublicInterfaceTest::isVisible)
                                .map(Field::toGenericString),
                        Stream.of(type.getDeclaredConstructors())
                                .filter(PublicInterfaceTest::isVisible)
                                .map(Constructor::toGenericString),
                        Stream.of(type.getDeclaredMethods())
                                .filter(PublicInterfaceTest::isVisible)
                                .map(Method::toGenericString))
                .flatMap(members -> members)
                .map(member -> "    " + member)
                .sorted()
                .forEach(lines::add);
    }

    private static boolean isVisible(Member member) {
        boolean byCompiler =
                member.isSynthetic() || member instanceof Executable executable && executable.isSynthetic();
        return !byCompiler && (Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers()));
    }

    private static String parents(Class<?> type) {
        StringBuilder parents = new StringBuilder();
        Class<?> superclass = type.getSuperclass();
        if (superclass != null
                && superclass != Object.class
                && superclass != Record.class
                && superclass != Enum.class) {
            parents.append(" extends ").append(type.getGenericSuperclass().getTypeName());
        }
        for (var parent : type.getGenericInterfaces()) {
            parents.append(" is ").append(parent.getTypeName());
        }
        return parents.toString();
    }
}
