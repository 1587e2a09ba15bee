// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.times.TimeKnowledge;
import org.rapporteur.record.Time;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Block;

/**
 * Lays the expressions of a report against its day, one after the other, and keeps in mind what was spoken of last.
 *
 * <p>A text is history when most of its dates are told with years that lie well before the report's own.
 */
final class Resolution {
    private static final int LONG_PAST = 2;
    private static final int MANY = 8;
    private static final int REACH = 2;

    private final @Nullable LocalDate report;
    private final Directions directions;
    private final RangeOrder ranges = new RangeOrder();
    private final Happenings happenings;
    private Context.@Nullable Focus focus;
    private Context.@Nullable Focus fine;
    private @Nullable Block focusBlock;
    private Context.@Nullable Focus scene;
    private Context.@Nullable Focus account;
    private @Nullable Block block;
    private int paragraph;
    private int sceneParagraph;
    private @Nullable Expression frame;
    private @Nullable Sentence last;
    private int reach;
    private int gap;
    private boolean history;

    Resolution(@Nullable LocalDate report, Directions directions, TimeKnowledge knowledge) {
        this.happenings = new Happenings(knowledge);
        this.report = report;
        this.directions = directions;
    }

    /** Returns the times in the order of the expressions. */
    List<Time> resolve(List<Expression> expressions) {
        history = isHistory(expressions);
        List<Time> times = new ArrayList<>(expressions.size());
        List<Open> open = new ArrayList<>();
        for (Expression expression : expressions) {
            String id = "ti" + (times.size() + 1);
            boolean near = focus != null && expression.block().equals(focusBlock);
            Direction direction = direction(expression);
            boolean told =
                    history || near && isRetelling(expression) && direction != Direction.FUTURE && !isNews(expression);
            Context context =
                    new Context(report, direction, focus, fine, near, told, scene(expression), account, happenings);
            Resolved resolved = ranges.ordered(expression, expression.meaning().resolve(context), context);
            ranges.keep(expression, resolved, id);
            keep(expression, resolved, id);
            times.add(time(id, expression, resolved));
            if (resolved.reason() != null && expression.meaning().core() instanceof Ordinals.OfHappening part) {
                open.add(new Open(times.size() - 1, part, context, paragraph));
            }
        }
        open.forEach(each -> resolveLater(each, expressions.get(each.index()), times));
        return times;
    }

    /** A day of what goes on, counted from a beginning that was not told before. */
    private record Open(int index, Ordinals.OfHappening part, Context context, int paragraph) {}

    /** {@code on day five of the siege, which began on Monday}: the beginning is told behind it. */
    private void resolveLater(Open open, Expression expression, List<Time> times) {
        Context.Focus begun = happenings.begunSoon(open.part().what(), open.paragraph());
        if (begun != null) {
            Meaning day = context -> open.part().from(begun);
            Resolved resolved =
                    Ordinals.on(expression.meaning(), open.part(), day).resolve(open.context());
            times.set(open.index(), time(times.get(open.index()).id(), expression, resolved));
        }
    }

    private static Time time(String id, Expression expression, Resolved resolved) {
        return new Time(
                id,
                expression.span(),
                resolved.type(),
                resolved.value(),
                resolved.from(),
                resolved.to(),
                resolved.anchor(),
                resolved.reason(),
                List.of(expression.evidence()),
                expression.rule());
    }

    private Direction direction(Expression expression) {
        Word head = expression.head();
        return head == null
                ? Direction.UNKNOWN
                : directions.of(head, expression.before(), expression.block().kind(), Grain.of(expression.meaning()));
    }

    /** A weekday beside a year alone is the report's: {@code Rebels who had seized it in 2014 left on Monday}. */
    private boolean isNews(Expression expression) {
        return expression.meaning().core() instanceof Relative.OnWeekday
                && focus != null
                && focus.stretch().unit() != Stretch.Unit.DAY;
    }

    private void keep(Expression expression, Resolved resolved, String id) {
        Stretch stretch = resolved.stretch();
        if (stretch == null || history && report != null && report.toString().equals(resolved.anchor())) {
            return;
        }
        focus = new Context.Focus(stretch, id);
        account = account == null && stretch.unit() == Stretch.Unit.QUARTER ? focus : account;
        happenings.keep(expression, focus, paragraph);
        if (stretch.unit() == Stretch.Unit.DAY && expression.sentence() != null) {
            scene = focus;
            sceneParagraph = paragraph;
        }
        fine = stretch.unit().compareTo(Stretch.Unit.SEASON) <= 0 ? focus : fine;
        focusBlock = expression.block();
        boolean seen = report != null && report.toString().equals(resolved.anchor());
        if (seen || report == null || stretch.year() >= report.getYear()) {
            frame = null;
        } else if (expression.meaning().isAbsolute() && expression.isAdverbial() && !expression.isSince()) {
            frame = expression;
            gap = 0;
            last = expression.sentence();
            reach = expression.isFrame() ? REACH : 0;
        }
    }

    /** A day that is told holds for clock times in its own paragraph and the next ones. */
    private Context.@Nullable Focus scene(Expression expression) {
        if (!expression.block().equals(block)) {
            block = expression.block();
            paragraph++;
        }
        return paragraph - sceneParagraph <= REACH ? scene : null;
    }

    /** The year told last holds in its own sentence, and in a few more if it stood before the verb and set the scene. */
    private boolean isRetelling(Expression expression) {
        if (frame == null || frame.sentence() == null || expression.sentence() == null) {
            return false;
        }
        if (!expression.sentence().equals(last)) {
            last = expression.sentence();
            gap = expression.sentence().equals(frame.sentence()) ? 0 : gap + 1;
        }
        return gap <= reach;
    }

    private boolean isHistory(List<Expression> expressions) {
        if (report == null) {
            return false;
        }
        int old = 0;
        int open = 0;
        int fixed = 0;
        int yearless = 0;
        for (Expression expression : expressions) {
            Meaning meaning = expression.meaning().core();
            if (meaning instanceof Meanings.Fixed told) {
                fixed++;
                old += told.stretch().year() < report.getYear() - LONG_PAST ? 1 : 0;
            } else if (isSeen(meaning)) {
                open++;
            } else if (meaning instanceof Recurring) {
                yearless++;
            }
        }
        return old >= MANY && old + yearless > 6 * open && 2 * old > fixed;
    }

    /** Tells whether it is counted from the report's day, as news are: {@code on Monday}, {@code last week}, {@code two days ago}. */
    private static boolean isSeen(Meaning meaning) {
        return meaning instanceof Relative.OnWeekday
                || meaning instanceof Relative.Shifted shifted && shifted.base() == Context.Base.REPORT
                || meaning instanceof Relative.Counted counted && counted.base() == Context.Base.REPORT;
    }
}
