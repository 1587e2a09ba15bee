// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.actors.ActorKnowledge;
import org.rapporteur.knowledge.actors.Overlay;
import org.rapporteur.knowledge.claims.ClaimKnowledge;
import org.rapporteur.knowledge.cues.CueKnowledge;
import org.rapporteur.knowledge.dictionary.CodingDictionary;
import org.rapporteur.knowledge.events.EventKnowledge;
import org.rapporteur.knowledge.figures.FigureKnowledge;
import org.rapporteur.knowledge.layout.LayoutKnowledge;
import org.rapporteur.knowledge.meetings.MeetingKnowledge;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.numbers.NumberKnowledge;
import org.rapporteur.knowledge.quotations.QuotationKnowledge;
import org.rapporteur.knowledge.times.TimeKnowledge;
import org.rapporteur.knowledge.verbs.VerbKnowledge;
import org.rapporteur.table.TableException;

/**
 * All that the reader knows before it opens the paper, by room.
 *
 * @param layout how the parts of a report's layout are told apart
 * @param quotations which marks open and close a quotation
 * @param verbs what auxiliaries and negations do to a verb
 * @param numbers what words of number mean, and what bears a number as its name
 * @param times what words of time mean
 * @param figures what words of number mean
 * @param naming how words name somebody
 * @param cues which words attribute
 * @param events which words tell events
 * @param meetings which words tell of talks
 * @param claims which words clash
 * @param dictionary a user's own codes of actors
 * @param actors who is who, and where
 */
public record Knowledge(
        LayoutKnowledge layout,
        QuotationKnowledge quotations,
        VerbKnowledge verbs,
        NumberKnowledge numbers,
        TimeKnowledge times,
        FigureKnowledge figures,
        NamingKnowledge naming,
        CueKnowledge cues,
        EventKnowledge events,
        MeetingKnowledge meetings,
        ClaimKnowledge claims,
        CodingDictionary dictionary,
        ActorKnowledge actors) {
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
     * Returns the hash of all tables, with a user's own over them: another one if anything of the user's differs.
     *
     * @return the hash; null where {@link #hash()} is
     */
    public static @Nullable String hash(Overlay overlay) {
        String ours = hash();
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            boolean own = false;
            for (String table : ownTables()) {
                own |= add(overlay.open(table), table, digest);
            }
            try (InputStream gazetteer = overlay.openGazetteer()) {
                if (gazetteer != null) {
                    own = true;
                    gazetteer.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
                }
            }
            return ours == null || !own
                    ? ours
                    : HexFormat.of().formatHex(digest.digest(ours.getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read a user's own tables", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Returns the names of the tables that a user may have: those of actors and of events, and a dictionary of codes. */
    public static List<String> ownTables() {
        return Stream.of(ActorKnowledge.tables(), EventKnowledge.tables(), List.of(CodingDictionary.FILE))
                .flatMap(List::stream)
                .toList();
    }

    private static boolean add(@Nullable Reader reader, String table, MessageDigest digest) throws IOException {
        if (reader == null) {
            return false;
        }
        digest.update(table.getBytes(StandardCharsets.UTF_8));
        try (reader;
                Writer bytes = new OutputStreamWriter(
                        new DigestOutputStream(OutputStream.nullOutputStream(), digest), StandardCharsets.UTF_8)) {
            reader.transferTo(bytes);
        }
        return true;
    }

    /**
     * Reads all tables.
     *
     * @throws org.rapporteur.table.TableException if anything in a table is wrong; lists all its problems
     */
    public static Knowledge load() {
        return load(Overlay.NONE);
    }

    /**
     * Reads all tables, with a user's own over those of actors and of events.
     *
     * @param overlay the user's tables
     * @throws org.rapporteur.table.TableException if anything in a table is wrong; lists all its problems
     */
    public static Knowledge load(Overlay overlay) {
        // Who there is takes two thirds as long to load as all else.
        CompletableFuture<ActorKnowledge> actors = CompletableFuture.supplyAsync(() -> ActorKnowledge.load(overlay));
        try {
            return new Knowledge(
                    LayoutKnowledge.load(),
                    QuotationKnowledge.load(),
                    VerbKnowledge.load(),
                    NumberKnowledge.load(),
                    TimeKnowledge.load(),
                    FigureKnowledge.load(),
                    NamingKnowledge.load(),
                    CueKnowledge.load(),
                    EventKnowledge.load(overlay::name, overlay::open),
                    MeetingKnowledge.load(),
                    ClaimKnowledge.load(),
                    CodingDictionary.load(overlay.name(CodingDictionary.FILE), overlay.open(CodingDictionary.FILE)),
                    actors.join());
        } catch (CompletionException e) {
            if (e.getCause() instanceof TableException wrong) {
                throw wrong;
            }
            if (e.getCause() instanceof Error error) {
                throw error; // the memory may not suffice
            }
            throw e;
        } finally {
            actors.handle((loaded, failure) -> true).join(); // nothing goes on behind the caller's back
        }
    }
}
