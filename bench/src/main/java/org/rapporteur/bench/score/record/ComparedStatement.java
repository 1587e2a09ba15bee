// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score.record;

import java.util.BitSet;
import java.util.List;
import org.rapporteur.record.Statement;
import org.rapporteur.text.Span;

/**
 * A statement of gold or of a record, by its tokens.
 *
 * @param source who
 * @param cue the words that attribute; none where there are none
 * @param content what, without a leading "that"
 * @param form by the quotation marks of the content, whatever gold or the record says
 * @param segments what of the content stands between marks
 */
record ComparedStatement(Source source, BitSet cue, BitSet content, Statement.Form form, List<BitSet> segments) {
    static ComparedStatement of(
            List<Span> source, List<Span> cue, List<Span> content, GoldText text, QuotedTokens quoted) {
        BitSet tokens = text.tokensOf(content);
        int first = tokens.nextSetBit(0);
        if (first >= 0 && FunctionWords.is(FunctionWords.Kind.COMPLEMENTISER, text.word(first))) {
            tokens.clear(first);
        }
        return new ComparedStatement(
                new Source(text.tokensOf(source)),
                text.tokensOf(cue),
                tokens,
                quoted.form(tokens),
                quoted.segments(tokens));
    }

    static ComparedStatement of(Statement statement, GoldText text, QuotedTokens quoted) {
        Statement.Source source = statement.source();
        Statement.Cue cue = statement.cue();
        return of(
                source == null || source.span() == null ? List.of() : List.of(source.span()),
                cue == null ? List.of() : List.of(cue.span()),
                statement.content(),
                text,
                quoted);
    }

    /** Tells whether the cue of another overlaps this one's, or both have none. */
    boolean hasCueOf(ComparedStatement other) {
        return cue.isEmpty() || other.cue.isEmpty() ? cue.isEmpty() && other.cue.isEmpty() : cue.intersects(other.cue);
    }
}
