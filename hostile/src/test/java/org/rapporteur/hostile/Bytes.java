// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes packed and archived bytes, sound and unsound. */
final class Bytes {
    private Bytes() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(out)) {
            packed.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] blanks(int length) {
        byte[] blanks = new byte[length];
        Arrays.fill(blanks, (byte) ' ');
        return blanks;
    }

    /** Returns a zip archive with a member for each name; all of them hold the same. */
    static byte[] zip(byte[] member, Iterable<String> names) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(member);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Returns a zip archive of one member whose directory names it many times: all entries overlap. */
    static byte[] overlapping(byte[] member, int entries) {
        byte[] packed = deflated(member);
        CRC32 sum = new CRC32();
        sum.update(member);
        byte[] name = utf8("a.txt");
        ByteBuffer zip = ByteBuffer.allocate(64 + packed.length + entries * (46 + name.length))
                .order(ByteOrder.LITTLE_ENDIAN);
        zip.putInt(0x04034b50)
                .putShort((short) 20)
                .putShort((short) 0)
                .putShort((short) 8)
                .putInt(0);
        zip.putInt((int) sum.getValue()).putInt(packed.length).putInt(member.length);
        zip.putShort((short) name.length).putShort((short) 0).put(name).put(packed);
        int directory = zip.position();
        for (int i = 0; i < entries; i++) {
            zip.putInt(0x02014b50)
                    .putShort((short) 20)
                    .putShort((short) 20)
                    .putShort((short) 0)
                    .putShort((short) 8);
            zip.putInt(0).putInt((int) sum.getValue()).putInt(packed.length).putInt(member.length);
            zip.putShort((short) name.length)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0);
            zip.putShort((short) 0).putInt(0).putInt(0).put(name);
        }
        int size = zip.position() - directory;
        zip.putInt(0x06054b50).putInt(0).putShort((short) entries).putShort((short) entries);
        zip.putInt(size).putInt(directory).putShort((short) 0);
        return Arrays.copyOf(zip.array(), zip.position());
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(bytes);
        deflater.finish();
        byte[] packed = new byte[bytes.length + 64];
        int length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    /** Returns a record of a web archive with one plain text in it. */
    static String warc(String id, String text) {
        String block = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n" + text;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:x:" + id
                + ">\r\nWARC-Date: 2022-01-13T00:00:00Z\r\nWARC-Target-URI: https://example.org/" + id
                + "\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: " + utf8(block).length
                + "\r\n\r\n" + block + "\r\n\r\n";
    }
}
