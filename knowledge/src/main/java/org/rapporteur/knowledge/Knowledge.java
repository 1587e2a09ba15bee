// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.actors.ActorKnowledge;
import org.rapporteur.knowledge.claims.ClaimKnowledge;
import org.rapporteur.knowledge.cues.CueKnowledge;
import org.rapporteur.knowledge.events.EventKnowledge;
import org.rapporteur.knowledge.figures.FigureKnowledge;
import org.rapporteur.knowledge.layout.LayoutKnowledge;
import org.rapporteur.knowledge.meetings.MeetingKnowledge;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.numbers.NumberKnowledge;
import org.rapporteur.knowledge.quotations.QuotationKnowledge;
import org.rapporteur.knowledge.times.TimeKnowledge;
import org.rapporteur.knowledge.verbs.VerbKnowledge;

/**
 * All that the reader knows before it opens the paper, by room.
 *
 * @param layout how the parts of a report's layout are told apart
 * @param quotations which marks open and close a quotation
 * @param verbs what auxiliaries and negations do to a verb
 * @param numbers what words of number mean, and what bears a number as its name
 * @param times what words of time mean
 * @param figures what words of number mean
 * @param actors who is who, and where
 * @param naming how words name somebody
 * @param cues which words attribute
 * @param events which words tell events
 * @param meetings which words tell of talks
 * @param claims which words clash
 */
public record Knowledge(
        LayoutKnowledge layout,
        QuotationKnowledge quotations,
        VerbKnowledge verbs,
        NumberKnowledge numbers,
        TimeKnowledge times,
        FigureKnowledge figures,
        ActorKnowledge actors,
        NamingKnowledge naming,
        CueKnowledge cues,
        EventKnowledge events,
        MeetingKnowledge meetings,
        ClaimKnowledge claims) {
    private static final String HASH = "tables.sha256";

    /**
     * Returns the SHA-256 of all tables together, in hexadecimal: it changes whenever one of them does.
     *
     * @return the hash; null where the build was not Maven's, which computes it
     */
    public static @Nullable String hash() {
        try (InputStream in = Knowledge.class.getResourceAsStream(HASH)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + HASH, e);
        }
    }

    /**
     * Reads all tables.
     *
     * @throws org.rapporteur.table.TableException if anything in a table is wrong; lists all its problems
     */
    public static Knowledge load() {
        return new Knowledge(
                LayoutKnowledge.load(),
                QuotationKnowledge.load(),
                VerbKnowledge.load(),
                NumberKnowledge.load(),
                TimeKnowledge.load(),
                FigureKnowledge.load(),
                ActorKnowledge.load(),
                NamingKnowledge.load(),
                CueKnowledge.load(),
                EventKnowledge.load(),
                MeetingKnowledge.load(),
                ClaimKnowledge.load());
    }
}
