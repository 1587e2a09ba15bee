// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.times.TimeKnowledge;

/** Finds expressions of time among the pieces of a sentence, from left to right, each piece in one expression at most. */
final class TimeGrammar {
    private final TimeKnowledge knowledge;

    TimeGrammar(TimeKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Returns the expressions in the order of the text. */
    List<Found> read(Pieces pieces) {
        List<Found> all = new ArrayList<>();
        int i = 0;
        while (i < pieces.size()) {
            Found found = pieces.canBegin(i) ? at(pieces, i) : null;
            if (found == null) {
                i++;
            } else {
                all.add(found);
                i = found.to();
                Found after = Ranges.after(pieces, found);
                if (after != null) {
                    all.add(after);
                    i = after.to();
                }
            }
        }
        Ranges.share(pieces, all);
        Links.tie(pieces, all);
        return all;
    }

    private @Nullable Found at(Pieces pieces, int i) {
        Found found = PartGrammar.longer(NameGrammar.at(pieces, i, knowledge), DateGrammar.at(pieces, i));
        found = PartGrammar.longer(found, YearGrammar.at(pieces, i));
        found = PartGrammar.longer(found, ShiftGrammar.at(pieces, i));
        found = PartGrammar.longer(found, ClockGrammar.at(pieces, i, knowledge));
        found = PartGrammar.longer(found, OrdinalGrammar.at(pieces, i, knowledge));
        found = PartGrammar.longer(found, PartGrammar.at(pieces, i, knowledge));
        found = PartGrammar.longer(found, YearBefore.at(pieces, i));
        found = PartGrammar.longer(found, SpanGrammar.at(pieces, i));
        found = PartGrammar.longer(found, OftenGrammar.named(pieces, i));
        return found == null ? Ranges.before(pieces, i) : ClockGrammar.joined(found, pieces, knowledge);
    }
}
