// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Small positive numbers in few bytes: seven bits each, the eighth tells that more follow. */
final class RowCoder {
    private RowCoder() {}

    static void write(DataOutputStream out, int number) throws IOException {
        int rest = number;
        while (rest >= 0x80) {
            out.writeByte(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    static int read(DataInputStream in) throws IOException {
        int number = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int b = in.readUnsignedByte();
            number |= (b & 0x7F) << shift;
            if (b < 0x80) {
                return number;
            }
        }
        throw new IOException("Found a number of more than five bytes, expected at most five");
    }
}
