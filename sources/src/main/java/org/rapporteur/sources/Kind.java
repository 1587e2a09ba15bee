// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an item is, as its beginning tells; its name is asked only where that leaves it open. */
enum Kind {
    /** packed by gzip */
    GZIP,
    /** packed by zstd */
    ZSTD,
    /** packed by bzip2 */
    BZIP2,
    /** a zip archive */
    ZIP,
    /** a tar archive */
    TAR,
    /** a web archive */
    WARC,
    /** RSS or Atom */
    FEED,
    /** HTML */
    PAGE,
    /** JSON Lines */
    LINES,
    /** a JSON array */
    ARRAY,
    /** CSV or TSV */
    TABLE,
    /** running text */
    TEXT,
    /** XML that is neither a feed nor a page */
    XML;

    /** So much of an item is looked at. */
    static final int BEGINNING = 1 << 13;

    private static final Set<String> JSON_ENDINGS = Set.of("jsonl", "ndjson", "json");
    private static final Set<String> PAGE_ENDINGS = Set.of("html", "htm", "xhtml");
    private static final Set<String> PAGE_ELEMENTS = Set.of(
            "html", "head", "body", "title", "meta", "link", "div", "p", "article", "main", "section", "h1", "script");
    private static final Set<String> FEED_ELEMENTS = Set.of("rss", "feed", "rdf:rdf");

    private static final Pattern ELEMENT = Pattern.compile("<([a-z][a-z0-9:_-]*+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TYPE =
            Pattern.compile("<!doctype\\s++([a-z][a-z0-9:_-]*+)\\s", Pattern.CASE_INSENSITIVE);
    private static final int TAR_MARK = 257;

    /**
     * Tells the kind.
     *
     * @param beginning the first bytes, up to {@value #BEGINNING}
     * @param ending the end of the name
     * @param columns what columns of tables are called
     */
    static Kind of(byte[] beginning, String ending, Columns columns) {
        Kind packing = packing(beginning, ending);
        if (packing != null) {
            return packing;
        }
        String text = text(beginning);
        String start = text.stripLeading();
        if (start.startsWith("WARC/")) {
            return WARC;
        }
        if (start.startsWith("<")) {
            Kind kind = markup(start, ending);
            if (kind != null) {
                return kind;
            }
        }
        if (JSON_ENDINGS.contains(ending) || start.startsWith("{")) {
            return isArray(start) ? ARRAY : isObject(start) || JSON_ENDINGS.contains(ending) ? LINES : TEXT;
        }
        if (isArray(start)) {
            return ARRAY;
        }
        if (PAGE_ENDINGS.contains(ending)) {
            return PAGE;
        }
        return TableReports.isTable(text, ending, columns) ? TABLE : TEXT;
    }

    /** Tells whether XML has a document type of its own, in which everything can be hidden. */
    static boolean hasOwnTypes(byte[] beginning) {
        String text = text(beginning);
        String prologue = text.substring(0, prologue(text));
        int type = prologue.toLowerCase(Locale.ROOT).indexOf("<!doctype");
        return type >= 0 && prologue.indexOf('[', type) >= 0;
    }

    /** Returns where the instructions, the comments and the document type before the first element end. */
    private static int prologue(String text) {
        int at = 0;
        while (true) {
            while (at < text.length() && text.charAt(at) <= ' ') {
                at++;
            }
            int end;
            if (text.startsWith("<?", at)) {
                end = behind(text, "?>", at);
            } else if (text.startsWith("<!--", at)) {
                end = behind(text, "-->", at);
            } else if (text.startsWith("<!", at)) {
                int bracket = text.indexOf('[', at);
                int close = text.indexOf('>', at);
                end = bracket >= 0 && bracket < close ? behind(text, "]>", bracket) : behind(text, ">", at);
            } else {
                return at;
            }
            at = end;
        }
    }

    private static int behind(String text, String mark, int from) {
        int at = text.indexOf(mark, from);
        return at < 0 ? text.length() : at + mark.length();
    }

    private static @Nullable Kind packing(byte[] bytes, String ending) {
        if (begins(bytes, 0x1F, 0x8B)) {
            return GZIP;
        }
        if (begins(bytes, 0x28, 0xB5, 0x2F, 0xFD)) {
            return ZSTD;
        }
        if (begins(bytes, 'B', 'Z', 'h') && bytes.length > 9 && bytes[4] == 0x31 && bytes[5] == 0x41) {
            return BZIP2;
        }
        if (begins(bytes, 'P', 'K', 3, 4) || begins(bytes, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        boolean tar = bytes.length > TAR_MARK + 5
                && new String(bytes, TAR_MARK, 5, StandardCharsets.ISO_8859_1).equals("ustar");
        return tar || ending.equals("tar") && bytes.length > TAR_MARK && bytes[0] == 0 ? TAR : null;
    }

    private static @Nullable Kind markup(String start, String ending) {
        int end = prologue(start);
        Matcher element = ELEMENT.matcher(start);
        if (element.region(end, start.length()).lookingAt()) {
            String name = element.group(1).toLowerCase(Locale.ROOT);
            if (FEED_ELEMENTS.contains(name)) {
                return FEED;
            }
            if (PAGE_ELEMENTS.contains(name) || PAGE_ENDINGS.contains(ending)) {
                return PAGE;
            }
            return start.startsWith("<?xml") || ending.equals("xml") ? XML : null;
        }
        Matcher type = TYPE.matcher(start);
        if (type.find() && FEED_ELEMENTS.contains(type.group(1).toLowerCase(Locale.ROOT))) {
            return FEED; // with a document type so long that no element is seen
        }
        String small = start.toLowerCase(Locale.ROOT);
        return small.startsWith("<!doctype html") || small.startsWith("<!--") && small.contains("<html") ? PAGE : null;
    }

    private static boolean isObject(String start) {
        String inside = start.startsWith("{") ? start.substring(1).stripLeading() : "x";
        return inside.isEmpty() || inside.startsWith("\"") || inside.startsWith("}");
    }

    private static boolean isArray(String start) {
        String inside = start.startsWith("[") ? start.substring(1).stripLeading() : "x";
        return inside.startsWith("{") && isObject(inside);
    }

    private static String text(byte[] beginning) {
        Charset charset = Decoded.mark(beginning);
        charset = charset != null ? charset : Decoded.wide(beginning);
        String text = new String(beginning, charset != null ? charset : StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean begins(byte[] bytes, int... beginning) {
        if (bytes.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if ((bytes[i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
