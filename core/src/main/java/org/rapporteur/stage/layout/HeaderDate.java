// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.layout;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.knowledge.layout.LayoutKnowledge;
import org.rapporteur.text.Block;
import org.rapporteur.text.Reading;

/**
 * A date in a header of the report.
 *
 * @param date as written
 * @param change whether it is that of a later change
 */
record HeaderDate(WrittenDate date, boolean change) {
    /** Returns the dates of all headers, in order. */
    static List<HeaderDate> all(Reading reading, LayoutKnowledge knowledge) {
        List<HeaderDate> dates = new ArrayList<>();
        for (Block block : reading.layer(Block.class)) {
            if (block.kind() == Block.Kind.DATE_HEADER) {
                DateHeader header = DateHeader.whole(reading.report().text(), block.span(), knowledge);
                if (header != null && header.date() != null) {
                    dates.add(new HeaderDate(header.date(), header.change()));
                }
            }
        }
        return dates;
    }
}
