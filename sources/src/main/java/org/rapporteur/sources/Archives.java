// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/**
 * Opens what is packed, as a stream: nothing is written to the disk, so the names in an archive lead nowhere, and what lies
 * twice in a bomb is read once.
 */
final class Archives {
    private static final int LONGEST_NAME = 4_096;
    /** A window of 128 MB is the most that the zstd command takes without being asked. */
    private static final int LARGEST_WINDOW = 27;

    private static final Set<String> DOCUMENTS = Set.of("docx", "odt", "epub", "pptx", "xlsx", "ods", "pages");

    private final Taker taker;
    private final Gate gate;

    Archives(Taker taker, Gate gate) {
        this.taker = taker;
        this.gate = gate;
    }

    /** Returns what is in a packed item. */
    static InputStream unpacked(Kind packing, InputStream stream) throws IOException {
        return switch (packing) {
            // Java's own hands out what it has before it stumbles over a cut.
            case GZIP -> new GZIPInputStream(new Whole(stream), Kind.BEGINNING);
            case BZIP2 -> new BZip2CompressorInputStream(stream, true);
            default -> zstd(stream);
        };
    }

    /** Tells truly whether more comes, which decides whether another packed member is looked for. */
    private static final class Whole extends BufferedInputStream {
        Whole(InputStream stream) {
            super(stream, Kind.BEGINNING);
        }

        @Override
        public synchronized int available() throws IOException {
            mark(1);
            int next = read();
            reset();
            return next < 0 ? 0 : 1;
        }
    }

    private static InputStream zstd(InputStream stream) throws IOException {
        ZstdInputStream zstd = new ZstdInputStream(stream);
        zstd.setLongMax(LARGEST_WINDOW);
        return zstd;
    }

    /** Tells whether a name is that of a document which only looks like an archive. */
    static boolean isDocument(String ending) {
        return DOCUMENTS.contains(ending);
    }

    /** Takes the reports out of the members of a zip archive. */
    void zip(Item item) throws IOException, UnreadableException {
        refuseDocument(item, isDocument(item.ending()));
        // Names without the mark of UTF-8 are taken for it all the same; descriptors behind stored members are allowed.
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(item.stream(), "UTF-8", true, true)) {
            boolean first = true;
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                refuseDocument(
                        item,
                        first
                                && (entry.getName().equals("[Content_Types].xml")
                                        || entry.getName().equals("mimetype")));
                first = false;
                if (zip.canReadEntryData(entry)) {
                    member(item, zip, entry, entry.isUnixSymlink());
                } else {
                    item.meter().countEntry();
                    refuse(
                            item,
                            entry,
                            Refusal.Code.UNREADABLE,
                            "is encrypted or packed in a rare way; unpack it yourself");
                }
            }
        }
    }

    /** Takes the reports out of the members of a tar archive. */
    void tar(Item item) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(item.stream(), "UTF-8")) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                boolean link = entry.isSymbolicLink() || entry.isLink();
                if (link || entry.isFile() || entry.isDirectory()) {
                    member(item, tar, entry, link);
                }
            }
        }
    }

    private void member(Item item, ArchiveInputStream<?> archive, ArchiveEntry entry, boolean link) throws IOException {
        item.meter().countEntry();
        if (entry.isDirectory()) {
            return;
        }
        String name = entry.getName();
        if (link) {
            refuse(item, entry, Refusal.Code.BAD_NAME, "is a link, which is not followed; pack the file itself");
        } else if (isBad(name)) {
            refuse(
                    item,
                    entry,
                    Refusal.Code.BAD_NAME,
                    "has a name that leads out of the archive or is no name; rename it");
        } else if (Folders.isPassedOver(name)) {
            taker.passOver(name);
        } else {
            String id = item.name() + "!/" + name;
            InputStream stream = new BufferedInputStream(item.meter().unpacked(new Member(archive)), Kind.BEGINNING);
            taker.takeMember(
                    new Item(id, id, Item.ending(name), item.depth() + 1, stream, Item.Told.NOTHING, item.meter()));
        }
    }

    private void refuse(Item item, ArchiveEntry entry, Refusal.Code code, String what) {
        String name = item.name() + "!/" + Folders.shown(entry.getName());
        gate.accept(new Refusal(name, code, name, "'" + name + "' " + what + "."));
    }

    private static void refuseDocument(Item item, boolean document) throws UnreadableException {
        if (document) {
            throw new UnreadableException(
                    Refusal.Code.BINARY,
                    "",
                    "'" + item.name() + "' is a file of a word processor or a book; save it as plain text or HTML.",
                    null);
        }
    }

    private static boolean isBad(String name) {
        boolean drive = name.length() > 1 && name.charAt(1) == ':' && Character.isLetter(name.charAt(0));
        boolean up = ("/" + name + "/").contains("/../");
        boolean control = name.chars().anyMatch(c -> c < ' ' || c == 0x7F);
        return name.isEmpty()
                || name.length() > LONGEST_NAME
                || name.startsWith("/")
                || drive
                || up
                || control
                || name.indexOf('\\') >= 0;
    }

    /** A member as a stream of its own, whose end does not end the archive. */
    private static final class Member extends java.io.FilterInputStream {
        Member(InputStream archive) {
            super(archive);
        }

        @Override
        public void close() {}
    }
}
