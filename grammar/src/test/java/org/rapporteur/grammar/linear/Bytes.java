// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.linear;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Streams over what was written a moment ago. */
final class Bytes {
    private Bytes() {}

    interface Writer {
        void write(DataOutputStream out) throws IOException;
    }

    static byte[] array(Writer writer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    static DataInputStream of(Writer writer) throws IOException {
        byte[] bytes = array(writer);
        return of(bytes, bytes.length);
    }

    static DataInputStream of(byte[] bytes, int length) {
        return new DataInputStream(new ByteArrayInputStream(bytes, 0, length));
    }
}
