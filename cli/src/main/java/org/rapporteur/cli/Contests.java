// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.util.List;
import org.rapporteur.collation.Dispute;
import org.rapporteur.collation.Dispute.Contest;
import org.rapporteur.collation.HeldClaim;
import org.rapporteur.store.KeptContest;

/** Pairs of claims that clash, of reports that were read now and of those in a store, in one form. */
final class Contests {
    private final Offsets offsets = new Offsets();

    /** Returns the pairs of each dispute. */
    List<List<KeptContest>> of(List<Dispute> disputes) {
        return disputes.stream().map(this::of).toList();
    }

    /** Returns the pairs of a dispute. */
    List<KeptContest> of(Dispute dispute) {
        return dispute.contests().stream().map(this::of).toList();
    }

    private KeptContest of(Contest contest) {
        return new KeptContest(
                contest.contrast().relation(),
                contest.contrast().score(),
                contest.contrast().because(),
                contest.retold(),
                side(contest.one()),
                side(contest.other()),
                List.of());
    }

    private KeptContest.Side side(HeldClaim held) {
        return new KeptContest.Side(
                0,
                held.report().id(),
                held.report().uri(),
                held.day() == null ? null : held.day().toString(),
                held.claim().id(),
                held.holders(),
                held.reporter(),
                offsets.at(held.report(), held.claim().span().start()),
                offsets.at(held.report(), held.claim().span().end()),
                held.words(),
                held.report().slice(held.evidence()));
    }
}
