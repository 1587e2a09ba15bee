// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.exports;

import org.rapporteur.format.RecordWriter;
import org.rapporteur.text.Report;

/** What a report and its entries are called on the web. */
final class Names {
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private final String text;
    private final String report;

    Names(Report report) {
        text = "urn:rapporteur:sha256:" + RecordWriter.sha256(report.text());
        this.report = ReportFields.isOnTheWeb(report) ? ReportFields.address(report) : text;
    }

    /** Returns its address; of a report without one, a name that its text alone has. */
    String report() {
        return report;
    }

    /** Returns a name that the entry alone has, in whatever store. */
    String entry(String id) {
        return text + ":" + id;
    }

    static String wikidata(String item) {
        return WIKIDATA + item;
    }
}
