// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import static org.rapporteur.format.BinaryFields.code;
import static org.rapporteur.format.BinaryFields.list;
import static org.rapporteur.format.BinaryFields.maybe;
import static org.rapporteur.format.BinaryFields.words;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.rapporteur.format.BinaryFields;
import org.rapporteur.record.ClaimLink.Relation;
import org.rapporteur.store.KeptContest;

/** Writes pairs of claims as bytes and reads them again, but for what they are about, so that they need not stay in the memory. */
final class ContestCodec {
    private ContestCodec() {}

    static byte[] write(KeptContest contest) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 9);
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(contest.relation().ordinal());
        out.writeDouble(contest.score());
        words(contest.because(), out);
        out.writeInt(contest.retold());
        side(contest.one(), out);
        side(contest.other(), out);
        return bytes.toByteArray();
    }

    private static void side(KeptContest.Side side, DataOutputStream out) throws IOException {
        out.writeLong(side.number());
        words(side.report(), out);
        maybe(side.uri(), BinaryFields::words, out);
        maybe(side.day(), BinaryFields::words, out);
        words(side.entry(), out);
        list(side.holders(), BinaryFields::words, out);
        maybe(side.reporter(), BinaryFields::words, out);
        out.writeInt(side.start());
        out.writeInt(side.end());
        words(side.words(), out);
        words(side.sentence(), out);
    }

    static KeptContest read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        return new KeptContest(
                code(Relation.values(), in), in.readDouble(), words(in), in.readInt(), side(in), side(in), List.of());
    }

    private static KeptContest.Side side(DataInputStream in) throws IOException {
        return new KeptContest.Side(
                in.readLong(),
                words(in),
                maybe(BinaryFields::words, in),
                maybe(BinaryFields::words, in),
                words(in),
                list(BinaryFields::words, in),
                maybe(BinaryFields::words, in),
                in.readInt(),
                in.readInt(),
                words(in),
                words(in));
    }
}
