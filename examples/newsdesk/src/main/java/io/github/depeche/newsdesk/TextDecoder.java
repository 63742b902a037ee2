package io.github.depeche.newsdesk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes → text: by byte order mark, else by the encoding given, else UTF-8 where the bytes are valid UTF-8, else what the page declares, else
 * windows-1252, which old French archives are in.
 */
final class TextDecoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** How far into a page its declared encoding may stand (the HTML standard looks at 1024 bytes). */
    private static final int HEAD = 1024;

    private static final Pattern DECLARED = Pattern.compile("charset\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9_:.-]{1,40})");

    private final @Nullable Charset given;

    /** @param given the encoding that the user gave, {@code null} if none */
    TextDecoder(@Nullable Charset given) {
        this.given = given;
    }

    /**
     * Decodes.
     *
     * @throws IOException if the bytes are not text at all: they hold a zero byte and no byte order mark tells why
     */
    String decode(byte[] bytes) throws IOException {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (given != null) {
            return decode(bytes, 0, given);
        }
        for (byte b : bytes) {
            if (b == 0) {
                throw new IOException("not a text: it holds zero bytes (if it is one, tell its --encoding)");
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return decode(bytes, 0, declared(bytes).orElse(WINDOWS_1252));
        }
    }

    private static String decode(byte[] bytes, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        if (!head.contains("<meta") || !matcher.find()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(matcher.group(1));
            // pages that declare Latin-1 mean windows-1252 (HTML standard); declared UTF-8 was tried already
            boolean western = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.UTF_8);
            return Optional.of(western ? WINDOWS_1252 : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
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
}
