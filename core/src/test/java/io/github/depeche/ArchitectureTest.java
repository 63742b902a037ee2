package io.github.depeche;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The plan of the house, as rules: a room imports rooms before it, never after it. Rules are methods: Surefire passes over those that are fields.
 */
@AnalyzeClasses(packages = "io.github.depeche", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final List<String> ROOMS =
            List.of("lexicon", "layout", "linguistics", "time", "actor", "quote", "event");

    @ArchTest
    static void roomsImportOnlyRoomsBeforeThem(JavaClasses classes) {
        for (int i = 0; i < ROOMS.size() - 1; i++) {
            String[] later = ROOMS.subList(i + 1, ROOMS.size()).stream()
                    .map(room -> "io.github.depeche." + room + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("io.github.depeche." + ROOMS.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    @ArchTest
    static void extensionsSeeNoRoom(JavaClasses classes) {
        noClasses()
                .that()
                .resideInAPackage("io.github.depeche.extension")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOMS.stream()
                        .map(room -> "io.github.depeche." + room + "..")
                        .toArray(String[]::new))
                .check(classes);
    }

    /** The build has made the classes of lambdas, which cost a start a sixth of its time where the virtual machine makes them. */
    @ArchTest
    static void lambdasHaveTheirClasses(JavaClasses classes) throws IOException {
        assertThat(classes.stream().map(JavaClass::getName)).anyMatch(name -> name.endsWith("$Lambda1"));
        for (JavaClass one : classes) {
            try (InputStream bytes =
                    one.getSource().orElseThrow().getUri().toURL().openStream()) {
                assertThat(new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1))
                        .as(one.getName())
                        .doesNotContain("LambdaMetafactory");
            }
        }
    }

    /** Threads of a server outlive applications: values that they keep would keep the application. */
    @ArchTest
    static void nothingIsKeptByThreads(JavaClasses classes) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ThreadLocal.class)
                .check(classes);
    }

    @ArchTest
    static void openNlpIsKnownToLinguisticsAlone(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.github.depeche.linguistics..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("opennlp..")
                .check(classes);
    }

    @ArchTest
    static void jsoupIsKnownToLayoutAlone(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.github.depeche.layout..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jsoup..")
                .check(classes);
    }

    @ArchTest
    static void nothingIsPrinted(JavaClasses classes) {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(classes);
    }

    @ArchTest
    static void nothingEndsTheProcess(JavaClasses classes) {
        noClasses()
                .should()
                .callMethod(System.class, "exit", int.class)
                .because("a library does not end the program that uses it")
                .check(classes);
    }
}
