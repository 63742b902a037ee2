package io.github.depeche.newsdesk;

import io.github.depeche.Event;
import io.github.depeche.EventType;
import io.github.depeche.Factuality;
import io.github.depeche.Participant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who did what to whom, as SVG: agents on the left, patients on the right, what happens in between, one row for each kind of act between the
 * same people. Narrow enough for a telephone, and nothing overlaps, however many there are.
 */
final class ActionDiagram {

    private static final int WIDTH = 360;
    private static final int ROW = 26;
    private static final int NODE_LEFT = 128;
    private static final int NODE_WIDTH = 104;
    private static final int WIDEST_NAME = NODE_LEFT - 14;

    private record Act(Set<String> agents, Set<String> patients, EventType type, boolean real) {}

    private final List<Act> acts;
    private final Map<String, Integer> left = new LinkedHashMap<>();
    private final Map<String, Integer> right = new LinkedHashMap<>();

    ActionDiagram(List<Event> events, String text) {
        Set<Act> distinct = new LinkedHashSet<>();
        for (Event event : events) {
            Act act = new Act(
                    names(event.agents(), text),
                    names(event.patients(), text),
                    event.type(),
                    event.factuality() == Factuality.FACT);
            // « X has died » is no act between people
            if (act.agents.size() + act.patients.size() > 1 && !act.agents.isEmpty()) {
                distinct.add(act);
            }
        }
        this.acts = List.copyOf(distinct);
        for (Act act : acts) {
            act.agents.forEach(name -> left.putIfAbsent(name, left.size()));
            act.patients.forEach(name -> right.putIfAbsent(name, right.size()));
        }
    }

    boolean isEmpty() {
        return acts.isEmpty();
    }

    String svg() {
        int rows = Math.max(acts.size(), Math.max(left.size(), right.size()));
        int height = rows * ROW + 8;
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT,
                "<svg class=\"actions\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"actions-title\">\n",
                WIDTH,
                height));
        svg.append("<title id=\"actions-title\">Who did what to whom: ")
                .append(Html.escape(sentence()))
                .append("</title>\n");
        for (int i = 0; i < acts.size(); i++) {
            lines(acts.get(i), y(i, acts.size(), height), height, svg);
        }
        for (int i = 0; i < acts.size(); i++) {
            node(acts.get(i), y(i, acts.size(), height), svg);
        }
        left.forEach((name, row) -> name(name, "start", 0, y(row, left.size(), height), svg));
        right.forEach((name, row) -> name(name, "end", WIDTH, y(row, right.size(), height), svg));
        return svg.append("</svg>\n").toString();
    }

    /** What the picture shows, for those who do not see it. */
    private String sentence() {
        List<String> told = new ArrayList<>();
        for (Act act : acts) {
            String to = act.patients.isEmpty() ? "" : " → " + String.join(", ", act.patients);
            told.add(String.join(", ", act.agents) + ": " + EventAccount.word(act.type) + to);
        }
        return String.join("; ", told);
    }

    private void lines(Act act, int y, int height, StringBuilder svg) {
        String style = act.real ? "" : " class=\"unreal\"";
        for (String agent : act.agents) {
            int from = y(left.getOrDefault(agent, 0), left.size(), height);
            curve(nameWidth(shortened(agent)), from, NODE_LEFT, y, style, svg);
        }
        for (String patient : act.patients) {
            int to = y(right.getOrDefault(patient, 0), right.size(), height);
            int end = WIDTH - nameWidth(shortened(patient)) - 6;
            curve(NODE_LEFT + NODE_WIDTH, y, end, to, style, svg);
            svg.append(String.format(Locale.ROOT, "<path class=\"head\" d=\"M%d %d l-6 -4 v8 z\"/>\n", end + 5, to));
        }
    }

    private static void curve(int x1, int y1, int x2, int y2, String style, StringBuilder svg) {
        int middle = (x1 + x2) / 2;
        svg.append(String.format(
                Locale.ROOT,
                "<path%s d=\"M%d %d C%d %d %d %d %d %d\"/>\n",
                style,
                x1,
                y1,
                middle,
                y1,
                middle,
                y2,
                x2,
                y2));
    }

    private static void node(Act act, int y, StringBuilder svg) {
        svg.append(String.format(
                Locale.ROOT,
                "<g class=\"%s%s\"><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"18\" rx=\"9\"/>"
                        + "<text class=\"what\" x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text></g>\n",
                EventField.of(act.type).style(),
                act.real ? "" : " unreal",
                NODE_LEFT,
                y - 9,
                NODE_WIDTH,
                NODE_LEFT + NODE_WIDTH / 2,
                y + 4,
                EventAccount.word(act.type)));
    }

    private static void name(String name, String anchor, int x, int y, StringBuilder svg) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s<title>%s</title></text>\n",
                x,
                y + 4,
                anchor,
                Html.escape(shortened(name)),
                Html.escape(name)));
    }

    private static String shortened(String name) {
        if (nameWidth(name) <= WIDEST_NAME) {
            return name;
        }
        String shown = name;
        while (nameWidth(shown + "…") > WIDEST_NAME) {
            shown = shown.substring(0, shown.offsetByCodePoints(shown.length(), -1));
        }
        return shown.strip() + "…";
    }

    /** At most, in the widest of the page's fonts: a line may begin a little off its name but never in it. */
    private static int nameWidth(String name) {
        return 4 + name.codePoints().map(ActionDiagram::letterWidth).sum() / 10;
    }

    /** In tenths of a pixel. */
    private static int letterWidth(int letter) {
        if (Character.isIdeographic(letter) || "MWmwœæŒÆ…".indexOf(letter) >= 0) {
            return 123;
        }
        if (Character.isUpperCase(letter)) {
            return 95;
        }
        return "ijlrtf'’.,-() ".indexOf(letter) >= 0 ? 50 : 77;
    }

    /** The middle of a row, when this many are spread over the height. */
    private static int y(int row, int of, int height) {
        return (int) ((row + 0.5) * height / of);
    }

    private static Set<String> names(List<Participant> participants, String text) {
        Set<String> names = new TreeSet<>();
        participants.forEach(participant -> names.add(EventAccount.name(participant, text)));
        return names;
    }
}
