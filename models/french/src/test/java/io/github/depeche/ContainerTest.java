package io.github.depeche;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
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
}
