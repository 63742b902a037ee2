package io.github.depeche.layout;

import io.github.depeche.extension.LanguagePack;
import io.github.depeche.lexicon.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the class and id of an element say of its content, by {@code page-parts.tsv}. */
final class PageParts {

    /** A part of a page. The later ones are stronger: an element of several is the last of them. */
    enum Role {
        DATE,
        BYLINE,
        CAPTION,
        HEADLINE,
        LEAD,
        CONTENT,
        FURNITURE,
        COMMENTS
    }

    /** Longer class attributes are cut: utility classes by the hundred say nothing. */
    private static final int LONGEST = 300;

    private final Map<String, Role> roles = new HashMap<>();

    private PageParts() {}

    static PageParts load(LanguagePack pack) {
        PageParts parts = new PageParts();
        for (Table.Row row : Table.read(pack, "page-parts.tsv").rows()) {
            parts.roles.put(row.get("part"), Role.valueOf(row.get("role").toUpperCase(Locale.ROOT)));
        }
        return parts;
    }

    @Nullable
    Role roleOf(Element element) {
        if (element.attributesSize() == 0) {
            return null;
        }
        Role role = roleOf(element.className(), null);
        return roleOf(element.id(), role);
    }

    private @Nullable Role roleOf(String names, @Nullable Role known) {
        Role role = known;
        String previous = "";
        int length = Math.min(names.length(), LONGEST);
        int i = 0;
        while (i < length) {
            if (!Folding.isWordPart(names.charAt(i))) {
                previous = names.charAt(i) == ' ' ? "" : previous;
                i++;
                continue;
            }
            int end = partEnd(names, i, length);
            String part = Folding.fold(names.substring(i, end));
            role = stronger(role, roles.get(part));
            role = previous.isEmpty() ? role : stronger(role, roles.get(previous + "-" + part));
            previous = part;
            i = end;
        }
        return role;
    }

    /** « articleBody » has two parts, « TEXTE » one. */
    private static int partEnd(String names, int begin, int length) {
        int end = begin + 1;
        while (end < length && Folding.isWordPart(names.charAt(end))) {
            boolean camel = Character.isUpperCase(names.charAt(end)) && Character.isLowerCase(names.charAt(end - 1));
            if (camel) {
                break;
            }
            end++;
        }
        return end;
    }

    private static @Nullable Role stronger(@Nullable Role a, @Nullable Role b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.compareTo(b) >= 0 ? a : b;
    }
}
