// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.apache.commons.io.input.ReaderInputStream;
import org.rapporteur.sources.Draft.Place;

/**
 * Takes the reports out of an item, whatever it is: looks at its beginning, opens what is packed, and hands the rest to those
 * who know its kind. What goes wrong with an item is told of that item, and those around it go on; only where a limit of the
 * whole argument is passed, nothing more is read of it.
 */
final class Taker {
    private static final Set<String> ENDINGS = Set.of(
            "txt", "text", "jsonl", "ndjson", "json", "html", "htm", "xhtml", "xml", "rss", "atom", "rdf", "warc",
            "wet", "csv", "tsv", "tab", "zip", "tar", "tgz", "gz", "zst", "zstd", "bz2", "");
    private static final Set<String> PACKINGS = Set.of("gz", "zst", "zstd", "bz2");

    private final Settings settings;
    private final Limits limits;
    private final Gate gate;
    private final Map<String, Long> passedOver;

    /**
     * Makes one.
     *
     * @param gate takes what comes in
     * @param passedOver counts what is no report, by the ends of the names
     */
    Taker(Settings settings, Gate gate, Map<String, Long> passedOver) {
        this.settings = settings;
        this.limits = settings.limits();
        this.gate = gate;
        this.passedOver = passedOver;
    }

    /** Takes the reports out of what a user names. */
    void take(Item item) {
        try {
            guarded(item, () -> open(item, false));
        } catch (LimitException e) {
            gate.accept(new Refusal(item.id(), e.code(), item.name(), e.sentence()));
        }
    }

    /** Takes the reports out of a file of a folder, or passes it over if it is rather something else. */
    void takeFile(Item item) {
        try {
            takeMember(item);
        } catch (LimitException e) {
            gate.accept(new Refusal(item.id(), e.code(), item.name(), e.sentence()));
        }
    }

    /**
     * Takes the reports out of a member of an archive, or passes it over if it is rather something else.
     *
     * @throws LimitException if nothing more is to be read of the whole argument
     */
    void takeMember(Item item) throws LimitException {
        guarded(item, () -> open(item, true));
    }

    /** Takes a page or a plain text; both are known to be that. */
    void takeText(Item item, boolean page) throws LimitException {
        guarded(item, () -> {
            if (page) {
                page(item);
            } else {
                text(item);
            }
        });
    }

    /** Counts something that is no report. */
    void passOver(String name) {
        passedOver.merge(Item.ending(name), 1L, Long::sum);
    }

    private interface Opening {
        void open() throws IOException, UnreadableException;
    }

    private void guarded(Item item, Opening opening) throws LimitException {
        try {
            opening.open();
        } catch (UnreadableException e) {
            checkLimits(item);
            gate.accept(e.refusal(item.id()));
        } catch (IOException e) {
            checkLimits(item);
            gate.accept(failure(item, e));
        } catch (StackOverflowError e) {
            gate.accept(Place.of(item)
                    .refused(Refusal.Code.TOO_DEEP, "is nested too deeply; nobody writes so, take the text out of it"));
        } catch (OutOfMemoryError e) {
            gate.accept(Place.of(item)
                    .refused(
                            Refusal.Code.OUT_OF_MEMORY,
                            "does not fit into the memory; give more, for instance with RAPPORTEUR_JAVA_OPTS=-Xmx2g"));
        } catch (Gate.SinkFailedException e) {
            throw e;
        } catch (RuntimeException e) {
            checkLimits(item);
            gate.accept(Place.of(item)
                    .refused(
                            Refusal.Code.MALFORMED, "cannot be made sense of (" + Draft.onOneLine(e.toString()) + ")"));
        }
    }

    private static void checkLimits(Item item) throws LimitException {
        LimitException exceeded = item.meter().exceeded();
        if (exceeded != null) {
            throw exceeded;
        }
    }

    private static Refusal failure(Item item, IOException e) {
        if (e instanceof LimitException limit) {
            return new Refusal(item.id(), limit.code(), item.name(), limit.sentence());
        }
        Place place = Place.of(item);
        String message = String.valueOf(e.getMessage());
        if (e instanceof EOFException || message.contains("Unexpected end") || message.contains("runcated")) {
            return place.refused(
                    Refusal.Code.TRUNCATED, "ends in the middle; what stands before that is read. Get it again");
        }
        return item.depth() == 0
                ? TextFiles.failure(item.id(), e).refusal(item.id())
                : place.refused(
                        Refusal.Code.UNREADABLE, "cannot be unpacked (" + Draft.onOneLine(message) + "); get it again");
    }

    private void open(Item item, boolean member) throws IOException, UnreadableException {
        InputStream stream = item.stream();
        byte[] beginning = beginning(stream);
        Kind kind = Kind.of(beginning, item.ending(), settings.columns());
        if (member && isOther(kind, item.ending(), beginning)) {
            passOver(item.name());
            return;
        }
        switch (kind) {
            case GZIP, ZSTD, BZIP2 -> open(unpacked(item, kind), member);
            case ZIP -> {
                checkNesting(item);
                many(item, () -> new Archives(this, gate).zip(item));
            }
            case TAR -> {
                checkNesting(item);
                many(item, () -> new Archives(this, gate).tar(item));
            }
            case WARC -> new WarcReports(this, gate).records(item);
            case FEED -> many(item, () -> new FeedReports(settings).entries(item, beginning, gate));
            case PAGE -> page(item);
            case LINES -> {
                Item lines = inUtf8(item, beginning);
                many(item, () -> new JsonReports(settings).lines(lines, gate));
            }
            case ARRAY -> {
                Item array = inUtf8(item, beginning);
                many(item, () -> new JsonReports(settings).array(array, gate));
            }
            case TABLE -> {
                Item table = inUtf8(item, beginning);
                many(item, () -> new TableReports(settings).rows(table, beginning, gate));
            }
            case TEXT -> text(item);
            case XML ->
                throw new UnreadableException(
                        Refusal.Code.UNKNOWN_KIND,
                        item.name(),
                        "'" + item.name()
                                + "' is XML, but neither a feed (RSS, Atom) nor a web page; make JSON Lines of it.",
                        null);
        }
    }

    private static byte[] beginning(InputStream stream) throws IOException {
        stream.mark(Kind.BEGINNING + 1);
        byte[] bytes = new byte[Kind.BEGINNING];
        int length = 0;
        try {
            for (int read = 0; read >= 0 && length < bytes.length; length += Math.max(0, read)) {
                read = stream.read(bytes, length, bytes.length - length);
            }
        } catch (IOException e) {
            if (length == 0) {
                throw e;
            }
            // It comes again behind what could be read.
        }
        stream.reset();
        return Arrays.copyOf(bytes, length);
    }

    /** Tells whether a member is something that nobody means when he names the folder. */
    private static boolean isOther(Kind kind, String ending, byte[] beginning) {
        if (ENDINGS.contains(ending) && !ending.isEmpty()) {
            return false;
        }
        if (kind == Kind.ZIP || kind == Kind.TAR) {
            return !Archives.isDocument(ending);
        }
        boolean text =
                kind == Kind.TEXT || kind == Kind.LINES || kind == Kind.ARRAY || kind == Kind.TABLE || kind == Kind.XML;
        if (!text || Foreign.of(beginning) != null) {
            return false;
        }
        return !ending.isEmpty() || Foreign.noText(beginning) >= 0;
    }

    private Item unpacked(Item item, Kind packing) throws IOException, UnreadableException {
        checkNesting(item);
        InputStream inside = item.meter().unpacked(Archives.unpacked(packing, item.stream()));
        String name = item.name();
        int dot = name.lastIndexOf('.');
        String ending =
                PACKINGS.contains(item.ending()) && dot > 0 ? Item.ending(name.substring(0, dot)) : item.ending();
        return new Item(
                item.id(),
                name,
                ending.equals("tgz") ? "tar" : ending,
                item.depth() + 1,
                new BufferedInputStream(inside, Kind.BEGINNING + 1),
                item.told(),
                item.meter());
    }

    private void checkNesting(Item item) throws UnreadableException {
        if (item.depth() >= limits.nesting()) {
            throw new UnreadableException(
                    Refusal.Code.NESTING_EXCEEDED,
                    item.name(),
                    "'" + item.name() + "' lies in " + limits.nesting()
                            + " packings or archives, and is one more; unpack it, or raise --max-nesting.",
                    null);
        }
    }

    private static Item inUtf8(Item item, byte[] beginning) throws IOException {
        Charset marked = Decoded.mark(beginning);
        Charset charset = marked != null ? marked : Decoded.wide(beginning);
        if (charset == null || charset.equals(StandardCharsets.UTF_8)) {
            return item;
        }
        InputStream stream = ReaderInputStream.builder()
                .setReader(new InputStreamReader(item.stream(), charset))
                .setCharset(StandardCharsets.UTF_8)
                .get();
        return new Item(item.id(), item.name(), item.ending(), item.depth(), stream, item.told(), item.meter());
    }

    private void many(Item item, Opening opening) throws IOException, UnreadableException {
        long before = gate.passed();
        opening.open();
        if (gate.passed() == before) {
            throw new UnreadableException(
                    Refusal.Code.EMPTY, "", "there is no report in '" + item.name() + "'; leave it out.", null);
        }
    }

    private void page(Item item) throws IOException, UnreadableException {
        byte[] bytes = bytes(item, limits.pageBytes(), limits.pageMegabytes());
        if (bytes.length == 0) {
            throw empty(item);
        }
        gate.accept(new PageReports(settings).read(item, bytes));
    }

    private void text(Item item) throws IOException, UnreadableException {
        byte[] bytes = bytes(item, limits.reportBytes(), limits.reportMegabytes());
        refuseOther(item, bytes);
        Decoded decoded = Decoded.of(bytes, item.told().charset());
        if (decoded.text().isBlank()) {
            throw empty(item);
        }
        Draft draft = new Draft(Place.of(item)).put(Field.TEXT, decoded.text());
        draft.warn(decoded.warnings());
        gate.accept(draft.put(Field.URL, item.told().address()).finish());
    }

    private static UnreadableException empty(Item item) {
        return new UnreadableException(
                Refusal.Code.EMPTY,
                "",
                "there is no text in '" + item.name() + "'; leave it out, or save it anew.",
                null);
    }

    private static void refuseOther(Item item, byte[] bytes) throws UnreadableException {
        Foreign foreign = Foreign.of(bytes);
        if (foreign != null) {
            throw binary(item, 0, "is " + foreign.advice());
        }
        if (Decoded.mark(bytes) == null && Decoded.wide(bytes) == null) {
            int offset = Foreign.noText(bytes.length > Kind.BEGINNING ? Arrays.copyOf(bytes, Kind.BEGINNING) : bytes);
            if (offset >= 0) {
                throw binary(
                        item,
                        offset,
                        "is not a text file: byte " + offset + " is "
                                + (bytes[offset] == 0 ? "NUL" : "a control character") + "; name a text");
            }
        }
    }

    private static UnreadableException binary(Item item, int offset, String what) {
        return new UnreadableException(
                Refusal.Code.BINARY, item.name() + ": byte " + offset, "'" + item.name() + "' " + what + ".", null);
    }

    private byte[] bytes(Item item, int most, int megabytes) throws IOException, UnreadableException {
        byte[] bytes = item.stream().readNBytes(most + 1);
        if (bytes.length > most) {
            throw new UnreadableException(
                    Refusal.Code.TOO_LARGE,
                    "",
                    "'" + item.name() + "' is longer than " + megabytes
                            + " MB; cut it into reports, or raise --max-size.",
                    null);
        }
        return bytes;
    }
}
