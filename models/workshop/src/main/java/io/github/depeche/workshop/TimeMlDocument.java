package io.github.depeche.workshop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A TimeML document: its plain text, its creation time, its time expressions in the text (empty elements, which annotators add for what is not
 * said, are left out).
 */
record TimeMlDocument(String text, String created, List<Timex> times) {

    /** An annotated expression; offsets in UTF-16 code units of the plain text. */
    record Timex(int begin, int end, String type, String value) {}

    private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");

    static TimeMlDocument read(Path file) throws IOException {
        String xml = Files.readString(file);
        String created = attribute(between(xml, "<DCT>", "</DCT>"), "value");
        String body = between(xml, "<TEXT>", "</TEXT>");
        StringBuilder text = new StringBuilder();
        List<Timex> times = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        int i = 0;
        while (i < body.length()) {
            int tag = body.indexOf('<', i);
            text.append(unescape(body.substring(i, tag < 0 ? body.length() : tag)));
            if (tag < 0) {
                break;
            }
            i = body.indexOf('>', tag) + 1;
            String element = body.substring(tag, i);
            if (element.startsWith("<TIMEX3") && !element.endsWith("/>")) {
                open.push(times.size());
                times.add(new Timex(
                        text.length(), text.length(), attribute(element, "type"), attribute(element, "value")));
            } else if (element.equals("</TIMEX3>")) {
                int index = open.pop();
                Timex begun = times.get(index);
                times.set(index, new Timex(begun.begin, text.length(), begun.type, begun.value));
            }
        }
        return new TimeMlDocument(text.toString(), created, times);
    }

    private static String between(String xml, String begin, String end) {
        int from = xml.indexOf(begin) + begin.length();
        return xml.substring(from, xml.indexOf(end, from));
    }

    private static String attribute(String element, String name) {
        Matcher matcher = ATTRIBUTE.matcher(element);
        while (matcher.find()) {
            if (matcher.group(1).equals(name)) {
                return matcher.group(2);
            }
        }
        return "";
    }

    private static String unescape(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
