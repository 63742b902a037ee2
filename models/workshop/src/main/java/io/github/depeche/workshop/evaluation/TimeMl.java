package io.github.depeche.workshop.evaluation;

import io.github.depeche.Span;
import io.github.depeche.TimeExpression;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A document of a TimeBank in TimeML.
 *
 * @param text what stands in its TEXT element, without the marks
 * @param created the day of its creation time
 * @param times the annotated time expressions of the text, those without words left out
 */
public record TimeMl(String text, Optional<LocalDate> created, List<TimeExpression> times) {

    private record Open(int begin, String type, String value) {}

    /** Reads a document. */
    public static TimeMl read(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream in = Files.newInputStream(file)) {
            return read(factory.createXMLStreamReader(in));
        } catch (XMLStreamException notXml) {
            throw new IOException(file + ": " + notXml.getMessage(), notXml);
        }
    }

    private static TimeMl read(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        Optional<LocalDate> created = Optional.empty();
        List<TimeExpression> times = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        boolean inText = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS && inText) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                inText |= xml.getLocalName().equals("TEXT");
                if (xml.getLocalName().equals("TIMEX3")) {
                    if (!inText) {
                        created = day(attribute(xml, "value"));
                    }
                    open.push(new Open(text.length(), attribute(xml, "type"), attribute(xml, "value")));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText &= !xml.getLocalName().equals("TEXT");
                if (xml.getLocalName().equals("TIMEX3")) {
                    close(open.pop(), text.length(), times);
                }
            }
        }
        return new TimeMl(text.toString(), created, times);
    }

    private static void close(Open open, int end, List<TimeExpression> times) {
        if (end > open.begin) {
            times.add(
                    new TimeExpression(new Span(open.begin, end), TimeExpression.Type.valueOf(open.type), open.value));
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value.substring(0, Math.min(10, value.length()))));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
