// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sorts in the memory. */
final class MemorySorter implements Sorter {
    private final List<Piece> pieces = new ArrayList<>();

    private record Piece(byte[] key, byte[] value) {}

    @Override
    public void put(byte[] key, byte[] value) {
        pieces.add(new Piece(key, value));
    }

    @Override
    public void each(Visitor visitor) throws IOException {
        pieces.sort((one, other) -> Arrays.compareUnsigned(one.key, other.key));
        for (Piece piece : pieces) {
            visitor.visit(piece.key, piece.value);
        }
    }

    @Override
    public void close() {
        pieces.clear();
    }
}
