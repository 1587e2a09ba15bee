// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.times.TimeWord.Role;
import org.rapporteur.syntax.Word;

/**
 * Keeps the end of a range behind its beginning: {@code from Monday through Friday}, {@code arrived on Monday for a visit until
 * Wednesday}. What governs the beginning tells on which side of the report's day it lies; the end is the first that follows it.
 */
final class RangeOrder {
    /** In characters: so near stand the two that a preposition or a conjunction joins. */
    private static final int JOINED = 9;

    private @Nullable Expression last;
    private Context.@Nullable Focus beginning;

    /** Returns what an expression means, put behind the one that it ends a range with. */
    Resolved ordered(Expression expression, Resolved resolved, Context context) {
        Expression first = last;
        Context.Focus from = beginning;
        if (first == null || from == null || resolved.stretch() == null || !isEnd(first, expression, context)) {
            return resolved;
        }
        boolean before = resolved.stretch().last().isBefore(from.stretch().first());
        Resolved after = before && !expression.meaning().isAbsolute()
                ? expression.meaning().resolve(context.goingOnFrom(from))
                : resolved;
        return after.stretch() == null
                        || after.stretch().last().isBefore(from.stretch().first())
                ? resolved
                : after;
    }

    /** Keeps in mind what the next expression may be the end of. */
    void keep(Expression expression, Resolved resolved, String id) {
        last = expression;
        beginning = resolved.stretch() == null ? null : new Context.Focus(resolved.stretch(), id);
    }

    private static boolean isEnd(Expression first, Expression second, Context context) {
        if (first.sentence() == null || !first.sentence().equals(second.sentence()) || second.before() == null) {
            return false;
        }
        Role led = second.before().role();
        boolean joined = second.span().start() - first.span().end() <= JOINED;
        Word head = second.head();
        return switch (led) {
            case TO -> joined;
            case AND -> joined && context.direction() == Direction.FUTURE;
            case UNTIL, THROUGH -> joined || head != null && (head.is("nmod") || isOfOneVerb(first.head(), head));
            default -> false;
        };
    }

    /** {@code arrived on Monday for a visit until Friday}, where the tree hangs both on the verb. */
    private static boolean isOfOneVerb(@Nullable Word first, Word second) {
        return first != null && first.head() != null && first.head() == second.head();
    }
}
