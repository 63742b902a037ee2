package io.github.depeche.layout;

import java.util.Set;

/** Elements of HTML by what they are to an article. */
final class HtmlElements {

    /** What holds no text of an article. */
    static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "map",
            "select",
            "button",
            "input",
            "textarea",
            "label",
            "dialog",
            "head",
            "datalist",
            "progress",
            "meter");

    /** What holds a site's furniture. */
    static final Set<String> FURNITURE = Set.of("nav", "aside", "footer", "menu");

    /** What stands within a line. */
    static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub",
            "sup", "time", "tt", "u", "var", "wbr", "img", "picture", "source", "nobr", "o:p");

    /** What sets words in bold. */
    static final Set<String> STRONG = Set.of("strong", "b");

    private HtmlElements() {}
}
