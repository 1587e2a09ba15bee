// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Takes reports out of a web archive: the pages and plain texts that a server answered with success, and texts that were made
 * of pages (WET). Everything else is passed over.
 */
final class WarcReports {
    private static final int SUCCESS = 200;

    private final Taker taker;
    private final Gate gate;

    WarcReports(Taker taker, Gate gate) {
        this.taker = taker;
        this.gate = gate;
    }

    /** Takes a report out of each record that is one. */
    void records(Item item) throws IOException {
        long number = 0;
        try (WarcReader reader = new WarcReader(item.stream())) {
            while (true) {
                Optional<WarcRecord> next = reader.next();
                if (next.isEmpty()) {
                    return;
                }
                number++;
                item.meter().countEntry();
                record(item, number, next.get());
            }
        } catch (EOFException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            LimitException exceeded = item.meter().exceeded();
            if (exceeded != null) {
                throw exceeded;
            }
            gate.accept(Draft.Place.of(item, "record", number + 1)
                    .refused(
                            Refusal.Code.MALFORMED_WARC,
                            "is malformed (" + Draft.onOneLine(e.getMessage()) + "); what follows it is not read"));
        }
    }

    private void record(Item item, long number, WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response) {
            if (response.contentType().base().equals(MediaType.HTTP)) {
                response(item, number, response);
            }
        } else if (record instanceof WarcConversion conversion && isText(conversion.contentType())) {
            take(item, number, conversion, conversion.contentType(), conversion.body());
        }
    }

    private void response(Item item, long number, WarcResponse response) throws IOException {
        HttpResponse http;
        try {
            http = response.http();
        } catch (IOException e) {
            gate.accept(Draft.Place.of(item, "record", number)
                    .refused(
                            Refusal.Code.MALFORMED_WARC,
                            "is no answer of a server: " + Draft.onOneLine(e.getMessage())));
            return;
        }
        if (http.status() == SUCCESS && isText(http.contentType())) {
            take(item, number, response, http.contentType(), http.bodyDecoded());
        }
    }

    private void take(Item item, long number, WarcTargetRecord record, MediaType type, MessageBody body)
            throws IOException {
        URI id = record.id();
        String name = item.name() + "!/" + (record.target() == null ? number : record.target());
        InputStream stream = new BufferedInputStream(item.meter().unpacked(body.stream()), Kind.BEGINNING);
        boolean page = !type.base().equals(MediaType.PLAIN_TEXT);
        taker.takeText(
                new Item(
                        id == null ? name : id.toString(),
                        name,
                        page ? "html" : "txt",
                        item.depth() + 1,
                        stream,
                        new Item.Told(record.target(), type.parameters().get("charset")),
                        item.meter()),
                page);
    }

    private static boolean isText(MediaType type) {
        MediaType base = type.base();
        return base.equals(MediaType.HTML.base()) || base.equals(MediaType.XHTML) || base.equals(MediaType.PLAIN_TEXT);
    }
}
