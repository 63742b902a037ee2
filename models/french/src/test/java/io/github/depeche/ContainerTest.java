package io.github.depeche;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** In an application server the library comes and goes with the application: nothing of it may stay behind. */
class ContainerTest {

    private static final String TEXT = "« C'est non », a déclaré lundi 3 mars Hélène Marchais, la maire de Clairval.";

    /** Before Java 19 the runtime keeps the type whose first comparison it linked last (JDK-8078641): one of ours, unless others follow. */
    private record NextApplication(String name) {}

    @Test
    @Timeout(60)
    void classLoaderOfARedeployedApplicationIsCollected() throws Exception {
        WeakReference<ClassLoader> loader = parseInLoaderOfItsOwn();
        assertThat(new NextApplication("a").equals(new NextApplication("b"))).isFalse();

        while (loader.get() != null) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(loader.get()).isNull();
    }

    private static WeakReference<ClassLoader> parseInLoaderOfItsOwn() throws Exception {
        URL[] classPath = Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(ContainerTest::url)
                .toArray(URL[]::new);
        URLClassLoader application = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader());
        Class<?> parserClass = application.loadClass("io.github.depeche.ArticleParser");
        Object parser = parserClass.getMethod("create").invoke(null);
        Object article = parserClass.getMethod("parse", String.class).invoke(parser, TEXT);
        assertThat(article.getClass().getClassLoader()).isSameAs(application);
        assertThat(article.getClass().getMethod("text").invoke(article)).isEqualTo(TEXT);
        application.close();
        return new WeakReference<>(application);
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (java.net.MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Threads of a server outlive applications: values that they keep would keep the application. */
    @Test
    void noClassOfTheLibraryHasAThreadLocal() throws Exception {
        int classes = 0;
        for (String root : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            Path folder = Path.of(root);
            if (!folder.endsWith("classes")) {
                continue;
            }
            try (var files = java.nio.file.Files.walk(folder)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".class")).toList()) {
                    String name = folder.relativize(file).toString().replace(java.io.File.separatorChar, '.');
                    if (name.startsWith("io.github.depeche.")) {
                        Class<?> type = Class.forName(
                                name.substring(0, name.length() - ".class".length()),
                                false,
                                getClass().getClassLoader());
                        classes++;
                        assertThat(type.getDeclaredFields())
                                .extracting(Field::getType)
                                .doesNotContain((Class) ThreadLocal.class);
                    }
                }
            }
        }
        assertThat(classes).isGreaterThan(100);
    }
}
