package io.github.depeche;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Bytes → text, whatever is declared of them; {@link ArticleSource#html(byte[], String)} tells the order. */
final class TextDecoder {

    /** How far into a page its declaration may stand: the HTML standard says 1024 bytes, pages say more. */
    private static final int HEAD = 4096;
    /** So small a share of broken sequences is damage, not another encoding: a page cut in the middle of a letter. */
    private static final double DAMAGE = 0.02;

    private TextDecoder() {}

    static String decode(byte[] bytes, @Nullable String told, boolean isPage) {
        Charset marked = byteOrderMark(bytes);
        if (marked != null) {
            int length = marked.equals(StandardCharsets.UTF_8) ? 3 : 2;
            return decode(bytes, length, marked);
        }
        Charset declared = known(told);
        if (declared == null && isPage) {
            declared = known(declaration(bytes));
        }
        if (declared != null && isUtf16(declared)) {
            return decode(bytes, 0, declared);
        }
        Charset tried = declared == null ? StandardCharsets.UTF_8 : declared;
        boolean utf8 = tried.equals(StandardCharsets.UTF_8);
        if (isUtf8(bytes, utf8)) {
            return decode(bytes, 0, StandardCharsets.UTF_8);
        }
        // pages that declare Latin-1 mean windows-1252 (HTML standard); declared UTF-8 is not what they are
        boolean western = utf8 || tried.equals(StandardCharsets.ISO_8859_1) || tried.equals(StandardCharsets.US_ASCII);
        return decode(bytes, 0, western ? Charset.forName("windows-1252") : tried);
    }

    private static String decode(byte[] bytes, int from, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            return text.toString();
        } catch (CharacterCodingException impossible) {
            throw new IllegalStateException("replacing decoders report no errors", impossible);
        }
    }

    private static @Nullable Charset byteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return startsWith(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    /** Valid sequences of several bytes are no accident; with none at all any encoding does. */
    private static boolean isUtf8(byte[] bytes, boolean declared) {
        int valid = 0;
        int broken = 0;
        int i = 0;
        while (i < bytes.length) {
            int lead = bytes[i] & 0xFF;
            if (lead < 0x80) {
                i++;
                continue;
            }
            int length = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1;
            if (lead <= 0xF4 && length > 1 && continues(bytes, i + 1, length - 1)) {
                valid++;
                i += length;
            } else {
                broken++;
                i++;
            }
        }
        return declared
                ? broken <= DAMAGE * valid || broken == 0 || (broken == 1 && valid > 0)
                : valid > 0 && broken == 0;
    }

    private static boolean continues(byte[] bytes, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (i >= bytes.length || (bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }

    /** The value of {@code charset=} in a meta element, or of {@code encoding=} in an XML declaration. */
    private static @Nullable String declaration(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        String inMeta = head.contains("<meta") ? after(head, "charset") : null;
        return inMeta == null && head.startsWith("<?xml") ? after(head, "encoding") : inMeta;
    }

    private static @Nullable String after(String head, String name) {
        int at = head.indexOf(name);
        if (at < 0) {
            return null;
        }
        int begin = at + name.length();
        while (begin < head.length() && " =\"'".indexOf(head.charAt(begin)) >= 0) {
            begin++;
        }
        int end = begin;
        while (end < head.length()
                && (Character.isLetterOrDigit(head.charAt(end)) || "-_.:".indexOf(head.charAt(end)) >= 0)) {
            end++;
        }
        return end > begin ? head.substring(begin, end) : null;
    }

    private static @Nullable Charset known(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        try {
            return Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    private static boolean isUtf16(Charset charset) {
        return charset.name().startsWith("UTF-16");
    }
}
