package io.github.depeche.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON of pages, which is often broken: line breaks and bare quotation marks inside strings, commas too many, an end too early.
 * Whatever can be read is; nothing throws. Objects are maps, arrays lists, strings, numbers and the words true, false and null strings.
 * Linear in the length, without recursion.
 */
final class JsonReader {

    private final String json;
    private int at;
    /** The objects and arrays that are open, innermost first. */
    private final Deque<Container> open = new ArrayDeque<>();

    private @Nullable Object root;

    private JsonReader(String json) {
        this.json = json;
    }

    /** Reads a text: all values at its top, in order. */
    static List<Object> read(String json) {
        List<Object> values = new ArrayList<>();
        JsonReader reader = new JsonReader(json);
        while (reader.skipTo()) {
            Object value = reader.readValue();
            if (value instanceof Map<?, ?> || value instanceof List<?>) {
                values.add(value);
            }
        }
        return values;
    }

    /** Goes to the next object or array: before the first may stand a comment or a CDATA mark. */
    private boolean skipTo() {
        while (at < json.length() && json.charAt(at) != '{' && json.charAt(at) != '[') {
            // « //<![CDATA[ »: the bracket of the mark opens no array
            if (json.startsWith("<![CDATA[", at)) {
                at += "<![CDATA[".length() - 1;
            }
            at++;
        }
        return at < json.length();
    }

    private @Nullable Object readValue() {
        root = null;
        open.clear();
        do {
            readToken();
        } while (!open.isEmpty() && at < json.length());
        return root;
    }

    private void readToken() {
        char c = json.charAt(at);
        switch (c) {
            case '{' -> openContainer(new Container(new LinkedHashMap<>(), null));
            case '[' -> openContainer(new Container(null, new ArrayList<>()));
            case '}', ']' -> {
                at++;
                open.poll();
            }
            case '"' -> addString(readString());
            case ':', ',' -> at++;
            default -> {
                if (isSpace(c)) {
                    at++;
                } else {
                    addString(readWord());
                }
            }
        }
    }

    private void openContainer(Container container) {
        at++;
        Object value = container.value();
        if (open.isEmpty()) {
            root = value;
        } else {
            open.element().add(value);
        }
        open.push(container);
    }

    private void addString(String value) {
        if (open.isEmpty()) {
            return;
        }
        if (open.element().takesKey()) {
            open.element().key = value;
        } else {
            open.element().add(value);
        }
    }

    private String readWord() {
        int begin = at;
        while (at < json.length() && ",:]}\"".indexOf(json.charAt(at)) < 0 && !isSpace(json.charAt(at))) {
            at++;
        }
        if (at == begin) {
            at++;
        }
        return json.substring(begin, at);
    }

    private String readString() {
        StringBuilder value = new StringBuilder();
        at++;
        while (at < json.length()) {
            char c = json.charAt(at++);
            if (c == '\\' && at < json.length()) {
                readEscape(value);
            } else if (c == '"' && endsString()) {
                return value.toString();
            } else {
                value.append(c);
            }
        }
        return value.toString();
    }

    private void readEscape(StringBuilder value) {
        char c = json.charAt(at++);
        switch (c) {
            case 'n', 'r', 't', 'b', 'f' -> value.append(c == 'n' ? '\n' : ' ');
            case 'u' -> {
                if (at + 4 <= json.length() && isHex(at)) {
                    value.append((char) Integer.parseInt(json, at, at + 4, 16));
                    at += 4;
                }
            }
            default -> value.append(c);
        }
    }

    private boolean isHex(int begin) {
        for (int i = begin; i < begin + 4; i++) {
            if (Character.digit(json.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    /** A quotation mark ends a string if what follows it can follow a string; else it was not escaped. */
    private boolean endsString() {
        int i = at;
        while (i < json.length() && isSpace(json.charAt(i)) && i - at < 200) {
            i++;
        }
        return i >= json.length() || ",:]}\"".indexOf(json.charAt(i)) >= 0;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\uFEFF';
    }

    /** An object or an array that is being read. */
    private static final class Container {
        private final @Nullable Map<String, Object> object;
        private final @Nullable List<Object> array;
        private @Nullable String key;

        private Container(@Nullable Map<String, Object> object, @Nullable List<Object> array) {
            this.object = object;
            this.array = array;
        }

        private Object value() {
            return object != null ? object : array != null ? array : "";
        }

        private boolean takesKey() {
            return object != null && key == null;
        }

        private void add(Object value) {
            if (array != null) {
                array.add(value);
            } else if (object != null && key != null) {
                object.put(key, value);
                key = null;
            }
        }
    }
}
