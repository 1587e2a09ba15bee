// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.format;

import static org.rapporteur.format.BinaryFields.code;
import static org.rapporteur.format.BinaryFields.day;
import static org.rapporteur.format.BinaryFields.list;
import static org.rapporteur.format.BinaryFields.maybe;
import static org.rapporteur.format.BinaryFields.words;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Proposition;
import org.rapporteur.record.Proposition.Days;
import org.rapporteur.record.Proposition.Phase;
import org.rapporteur.record.Proposition.Term;
import org.rapporteur.text.Span;

/** Writes what claims come to as bytes and reads it again: what the written record of a report does not tell. */
public final class PropositionCodec {
    /** Stands between those of one report where they are put together. */
    private static final char APART = ',';

    private static final String DAMAGED = "Damaged bytes of a proposition";

    /** Marks of a proposition, in one byte, of which earlier versions wrote the first alone. */
    private static final int LOOSE = 1;

    private static final int PHASE = 1;
    private static final int PHASES = 3;
    private static final int SCENE = 8;
    private static final int DENIES = 16;

    /** Marks of a term, in one byte, of which earlier versions wrote the first alone. */
    private static final int SOLE = 1;

    private static final int CHANGING = 2;
    private static final int VAGUE = 4;
    private static final int MUTUAL = 8;
    private static final int ONCE = 16;

    private PropositionCodec() {}

    /** Writes one. */
    public static byte[] write(Proposition proposition) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 9);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            span(proposition.span(), out);
            words(proposition.claim(), out);
            day(proposition.day(), out);
            out.writeByte(proposition.kind().ordinal());
            out.writeByte(proposition.certainty().ordinal());
            list(proposition.holders(), BinaryFields::words, out);
            list(proposition.voices(), BinaryFields::words, out);
            list(proposition.subjects(), BinaryFields::words, out);
            list(proposition.sides(), BinaryFields::words, out);
            list(proposition.relations(), PropositionCodec::term, out);
            list(proposition.objects(), BinaryFields::words, out);
            out.writeByte((proposition.loose() ? LOOSE : 0)
                    | proposition.phase().ordinal() << PHASE
                    | SCENE
                    | (proposition.denies() == null ? 0 : DENIES));
            list(proposition.complement(), PropositionCodec::term, out);
            list(proposition.matters(), PropositionCodec::term, out);
            list(proposition.courses(), PropositionCodec::term, out);
            list(proposition.figures(), PropositionCodec::figure, out);
            list(proposition.days(), PropositionCodec::days, out);
            words(proposition.predicate(), out);
            words(proposition.target(), out);
            list(proposition.scene(), BinaryFields::words, out);
            if (proposition.denies() != null) {
                words(proposition.denies(), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException if the bytes are damaged
     */
    public static Proposition read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return read(in);
        } catch (IOException e) {
            throw new IllegalArgumentException(DAMAGED, e);
        }
    }

    private static Proposition read(DataInputStream in) throws IOException {
        Span span = span(in);
        String claim = words(in);
        LocalDate day = day(in);
        Claim.Kind kind = code(Claim.Kind.values(), in);
        Claim.Certainty certainty = code(Claim.Certainty.values(), in);
        List<String> holders = list(BinaryFields::words, in);
        List<String> voices = list(BinaryFields::words, in);
        List<String> subjects = list(BinaryFields::words, in);
        List<String> sides = list(BinaryFields::words, in);
        List<Term> relations = list(PropositionCodec::term, in);
        List<String> objects = list(BinaryFields::words, in);
        int marks = in.readUnsignedByte();
        int phase = marks >> PHASE & PHASES;
        if (phase >= Phase.values().length) {
            throw new IOException("No phase has the number " + phase);
        }
        List<Term> complement = list(PropositionCodec::term, in);
        List<Term> matters = list(PropositionCodec::term, in);
        List<Term> courses = list(PropositionCodec::term, in);
        List<Figure> figures = list(PropositionCodec::figure, in);
        List<Days> days = list(PropositionCodec::days, in);
        String predicate = words(in);
        String target = words(in);
        return new Proposition(
                span,
                claim,
                day,
                kind,
                certainty,
                holders,
                voices,
                subjects,
                sides,
                relations,
                objects,
                Phase.values()[phase],
                (marks & SCENE) == 0 ? List.of() : list(BinaryFields::words, in),
                (marks & LOOSE) != 0,
                complement,
                matters,
                courses,
                figures,
                days,
                predicate,
                target,
                (marks & DENIES) == 0 ? null : words(in));
    }

    /** Returns those of one report, which stand as hexadecimal digits with commas between them. */
    public static List<Proposition> all(@Nullable String digits) {
        List<Proposition> all = new ArrayList<>();
        for (int from = 0; digits != null && from < digits.length(); ) {
            int comma = digits.indexOf(APART, from);
            int to = comma < 0 ? digits.length() : comma;
            all.add(read(HexFormat.of().parseHex(digits, from, to)));
            from = to + 1;
        }
        return all;
    }

    /** Writes those of one report, one behind the other. */
    public static byte[] writeAll(List<Proposition> propositions) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
        propositions.forEach(proposition -> bytes.writeBytes(write(proposition)));
        return bytes.toByteArray();
    }

    /**
     * Reads what {@link #writeAll} wrote; nothing, where nothing was written.
     *
     * @throws IllegalArgumentException if the bytes are damaged
     */
    public static List<Proposition> readAll(byte @Nullable [] bytes) {
        List<Proposition> all = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes == null ? new byte[0] : bytes))) {
            while (in.available() > 0) {
                all.add(read(in));
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(DAMAGED, e);
        }
        return all;
    }

    private static void span(Span span, DataOutputStream out) throws IOException {
        out.writeInt(span.start());
        out.writeInt(span.end());
    }

    private static Span span(DataInputStream in) throws IOException {
        return new Span(in.readInt(), in.readInt());
    }

    private static void days(Days days, DataOutputStream out) throws IOException {
        out.writeLong(days.from().toEpochDay());
        out.writeLong(days.to().toEpochDay());
    }

    private static Days days(DataInputStream in) throws IOException {
        return new Days(LocalDate.ofEpochDay(in.readLong()), LocalDate.ofEpochDay(in.readLong()));
    }

    private static void term(Term term, DataOutputStream out) throws IOException {
        words(term.family(), out);
        out.writeBoolean(term.affirmed());
        out.writeByte((term.sole() ? SOLE : 0)
                | (term.changing() ? CHANGING : 0)
                | (term.vague() ? VAGUE : 0)
                | (term.mutual() ? MUTUAL : 0)
                | (term.once() ? ONCE : 0));
    }

    private static Term term(DataInputStream in) throws IOException {
        String family = words(in);
        boolean affirmed = in.readBoolean();
        int marks = in.readUnsignedByte();
        return new Term(
                family,
                affirmed,
                (marks & SOLE) != 0,
                (marks & CHANGING) != 0,
                (marks & VAGUE) != 0,
                (marks & MUTUAL) != 0,
                (marks & ONCE) != 0);
    }

    /** Of a figure what is compared. */
    private static void figure(Figure figure, DataOutputStream out) throws IOException {
        words(figure.id(), out);
        span(figure.span(), out);
        words(figure.value().toString(), out);
        maybe(figure.upper() == null ? null : figure.upper().toString(), BinaryFields::words, out);
        out.writeByte(figure.comparator().ordinal());
        maybe(figure.unit(), BinaryFields::words, out);
    }

    private static Figure figure(DataInputStream in) throws IOException {
        String id = words(in);
        Span span = span(in);
        BigDecimal value = new BigDecimal(words(in));
        String upper = maybe(BinaryFields::words, in);
        return new Figure(
                id,
                span,
                value,
                upper == null ? null : new BigDecimal(upper),
                code(Figure.Comparator.values(), in),
                maybe(BinaryFields::words, in),
                null,
                null,
                List.of(),
                null);
    }
}
