package io.github.depeche.newsdesk;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.SimpleJavaFileObject;

/** A Java snippet of the documentation, made a source file that compiles. */
final class Snippet extends SimpleJavaFileObject {

    private static final String IMPORTS =
            """
            import io.github.depeche.*;
            import io.github.depeche.extension.*;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import java.util.stream.*;
            """;

    /** A declaration at the beginning of a line: the snippet is a file of its own. Others are statements. */
    private static final Pattern TYPE =
            Pattern.compile("(?m)^(?:public )?(?:final |abstract )?(?:class|record|interface) (\\w+)");

    private final String where;
    private final String className;
    private final boolean isProgram;
    private final String source;

    private Snippet(String where, String className, boolean isProgram, String source) {
        super(URI.create("string:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
        this.where = where;
        this.className = className;
        this.isProgram = isProgram;
        this.source = source;
    }

    static Snippet of(MarkdownPage page, MarkdownPage.Fence fence) {
        String packageName = "snippets." + page.toString().replaceAll("\\W", "_") + "_" + fence.line();
        Optional<String> program = programOf(fence.text());
        boolean isProgram = program.isPresent();
        String simpleName = program.orElse("Statements");
        String source =
                "package " + packageName + ";\n" + (isProgram ? withImports(fence.text()) : asMethod(fence.text()));
        return new Snippet(page + ":" + fence.line(), packageName + "." + simpleName, isProgram, source);
    }

    /** Of several types the one with {@code main}, else the first; empty if there are only statements. */
    private static Optional<String> programOf(String code) {
        int main = code.indexOf("static void main(");
        Optional<String> program = Optional.empty();
        Matcher type = TYPE.matcher(code);
        while (type.find() && (program.isEmpty() || type.start() < main)) {
            program = Optional.of(type.group(1));
        }
        return program;
    }

    /** A snippet that imports something imports everything that it needs, as a reader who pastes it would find. */
    private static String withImports(String code) {
        return code.contains("import ") ? code : IMPORTS + code;
    }

    private static String asMethod(String code) {
        return IMPORTS + "class Statements extends " + SnippetContext.class.getName()
                + " {\n@Override public void run() throws Exception {\n" + code + "}\n}\n";
    }

    /** Page and line, for messages. */
    String where() {
        return where;
    }

    void run(ClassLoader loader) throws ReflectiveOperationException {
        Class<?> type = loader.loadClass(className);
        if (isProgram) {
            var main = type.getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) new String[0]);
        } else {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            SnippetContext.class.getMethod("run").invoke(constructor.newInstance());
        }
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
    }
}
