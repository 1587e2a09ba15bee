// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import java.io.IOException;

/**
 * Puts pieces of bytes in the order of their keys: what is more than a memory holds can be sorted on a disk.
 *
 * <p>Pieces are put while there is nothing to be seen yet; then they are gone through.
 */
public interface Sorter extends AutoCloseable {
    /** Takes pieces in the order of their keys. */
    interface Visitor {
        /** Takes the next. */
        void visit(byte[] key, byte[] value) throws IOException;
    }

    /** Makes sorters. */
    interface Maker {
        /** Makes one that has nothing yet. */
        Sorter make() throws IOException;
    }

    /**
     * Puts a piece.
     *
     * @param key by which it is sorted, as bytes without a sign are; no two pieces have the same
     */
    void put(byte[] key, byte[] value) throws IOException;

    /** Goes through all pieces, the least key first; nothing is put any more. */
    void each(Visitor visitor) throws IOException;

    /** Lets go of them. */
    @Override
    void close() throws IOException;
}
