// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Kinds of files that hold reports often, but cannot be read here, and what to do about it. */
enum Foreign {
    /** the usual case */
    PDF("%PDF-", "a PDF; take the text out of it, for instance with: pdftotext"),
    /** word processors' files */
    RTF("{\\rtf", "an RTF file; save it as plain text in UTF-8"),
    /** an older kind of word processors' files */
    OFFICE(
            "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1",
            "an old file of a word processor; save it as plain text"),
    /** a packing */
    XZ("\u00FD7zXZ", "an xz file; unpack it with: xz -d"),
    /** an archive */
    SEVEN_ZIP("7z\u00BC\u00AF", "a 7z archive; unpack it into a folder"),
    /** an archive */
    RAR("Rar!\u001A\u0007", "a rar archive; unpack it into a folder"),
    /** a page saved with everything in one file */
    WEB_ARCHIVE("bplist", "a binary property list, as Safari writes; save the page as HTML"),
    /** the same, as other browsers write it */
    MHTML("From: <Saved by ", "an MHTML file; save the page as HTML");

    private final String beginning;
    private final String advice;

    Foreign(String beginning, String advice) {
        this.beginning = beginning;
        this.advice = advice;
    }

    /** Returns what a file is and what to do with it. */
    String advice() {
        return advice;
    }

    /** Returns what begins so; null if it is none of these. */
    static @Nullable Foreign of(byte[] bytes) {
        for (Foreign foreign : values()) {
            int length = Math.min(bytes.length, foreign.beginning.length());
            if (new String(bytes, 0, length, StandardCharsets.ISO_8859_1).equals(foreign.beginning)) {
                return foreign;
            }
        }
        return null;
    }

    /**
     * Tells where bytes stop being a text: at a NUL, or at the first of many control characters.
     *
     * @param beginning of something that is not UTF-16
     * @return the offset; -1 if it is a text
     */
    static int noText(byte[] beginning) {
        int controls = 0;
        int first = -1;
        for (int i = 0; i < beginning.length; i++) {
            int value = beginning[i];
            if (value == 0) {
                return i;
            }
            if (value > 0 && value < ' ' && "\t\n\u000B\f\r\u001A\u001B".indexOf(value) < 0) {
                first = first < 0 ? i : first;
                controls++;
            }
        }
        return controls * 10 > beginning.length ? first : -1;
    }
}
