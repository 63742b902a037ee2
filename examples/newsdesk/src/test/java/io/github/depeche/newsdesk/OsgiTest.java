package io.github.depeche.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.depeche.ArticleParser;
import io.github.depeche.models.fr.FrenchPack;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** In an OSGi framework core is a bundle and the French models its fragment; the libraries that they use are no bundles and come from the host. */
class OsgiTest {

    @TempDir
    Path cache;

    @Test
    void onlyThePublicPackagesAreExported() throws Exception {
        Attributes core = manifest(jarOf(ArticleParser.class));

        assertThat(Stream.of(core.getValue(Constants.EXPORT_PACKAGE).split(",(?=[a-z])"))
                        .map(clause -> clause.replaceAll(";.*", ""))
                        .filter(name -> name.startsWith("io.github")))
                .containsExactlyInAnyOrder("io.github.depeche", "io.github.depeche.extension");
        assertThat(core.getValue(Constants.IMPORT_PACKAGE)).doesNotContain("io.github.depeche.event");
    }

    @Test
    void anArticleIsParsedInABundle() throws Exception {
        Path core = jarOf(ArticleParser.class);
        Path french = jarOf(FrenchPack.class);
        Framework framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        cache.toString(),
                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                        imported(core) + "," + imported(french)));
        framework.start();
        try {
            Bundle bundle =
                    framework.getBundleContext().installBundle(core.toUri().toString());
            framework.getBundleContext().installBundle(french.toUri().toString());
            bundle.start();

            Class<?> parserClass = bundle.loadClass("io.github.depeche.ArticleParser");
            assertThat(parserClass).isNotSameAs(ArticleParser.class);
            Object parser = parserClass.getMethod("create").invoke(null);
            Object article = parserClass
                    .getMethod("parse", String.class)
                    .invoke(parser, "« C'est non », a déclaré lundi Hélène Marchais.");
            assertThat(article.getClass().getMethod("quotes").invoke(article).toString())
                    .contains("C'est non");
        } finally {
            framework.stop();
            framework.waitForStop(0);
        }
    }

    /** The packages of others that a bundle asks for, with the versions that it asks for: what the host offers in this test. */
    private static String imported(Path jar) throws IOException {
        return Stream.of(manifest(jar).getValue(Constants.IMPORT_PACKAGE).split(",(?=[a-z])"))
                .map(clause -> clause.replaceAll(";.*", ""))
                .filter(name -> !name.startsWith("java.") && !name.startsWith("javax."))
                .map(name -> name + ";version=\"" + (name.startsWith("org.slf4j") ? "2.0" : version(name)) + "\"")
                .collect(Collectors.joining(","));
    }

    private static String version(String packageName) {
        return packageName.startsWith("org.jsoup") ? "1.21" : packageName.startsWith("morfologik") ? "2.1" : "2.5";
    }

    private static Attributes manifest(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getManifest().getMainAttributes();
        }
    }

    /** The jar, in a build up to {@code package} or later; before that there are folders of classes, and nothing to test. */
    private static Path jarOf(Class<?> type) throws URISyntaxException {
        Path path =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        assumeTrue(Files.isRegularFile(path), "needs the jars, which mvn verify makes");
        return path;
    }
}
