// SPDX-License-Identifier: Apache-2.0
package org.rapporteur;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.rapporteur.record.Item;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Span;

/**
 * Prints a record for people who compare: one entry a line, its place, the words at its place, and what is known of it.
 *
 * <pre>
 * Statement     13     99  “We have moved 2,0…               id=st1 form=DIRECT kind=ASSERT cue="said" source="the general"
 * </pre>
 */
final class RecordPrinter {
    private static final int COVERED = 44;

    private final SourcedRecord record;
    private final StringBuilder out = new StringBuilder();

    private RecordPrinter(SourcedRecord record) {
        this.record = record;
    }

    static String print(SourcedRecord record) {
        RecordPrinter printer = new RecordPrinter(record);
        printer.all();
        return printer.out.toString();
    }

    private void all() {
        out.append("# published ")
                .append(record.published())
                .append(", language ")
                .append(record.language());
        out.append("\n# title ").append(record.title()).append('\n');
        if (record.dateline() != null) {
            line(record.dateline());
        }
        List.<List<? extends Annotation>>of(
                        record.entities(),
                        record.times(),
                        record.figures(),
                        record.figureSources(),
                        record.statements(),
                        record.events(),
                        record.meetings(),
                        record.claims(),
                        record.claimLinks(),
                        record.positions())
                .forEach(layer -> {
                    out.append('\n');
                    layer.forEach(this::line);
                });
        record.warnings()
                .forEach(warning -> out.append("\nWarning ").append(warning).append('\n'));
    }

    private void line(Annotation annotation) {
        Span span = annotation.span();
        out.append(String.format(
                Locale.ROOT,
                "%-12s %5d %5d  %-" + (COVERED + 1) + "s",
                annotation.getClass().getSimpleName(),
                span.start(),
                span.end(),
                covered(span)));
        fields((java.lang.Record) annotation, annotation instanceof Item);
        out.append('\n');
    }

    private void fields(java.lang.Record part, boolean item) {
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            boolean told = item && List.of("span", "evidence", "rule").contains(component.getName());
            Object value = told ? null : value(part, component);
            if (!isNothing(value)) {
                out.append(' ').append(component.getName()).append('=').append(describe(value));
            }
        }
    }

    private static Object value(java.lang.Record part, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isNothing(Object value) {
        return value == null
                || value.equals(false)
                || (value instanceof Collection<?> many && many.isEmpty())
                || (value instanceof org.rapporteur.record.Doubt doubt
                        && doubt.equals(org.rapporteur.record.Doubt.NONE));
    }

    private String describe(Object value) {
        if (value instanceof Span span) {
            return "\"" + record.report().slice(span).replace("\n", "⏎") + "\"";
        }
        if (value instanceof Collection<?> many) {
            List<String> all = new ArrayList<>();
            many.forEach(each -> all.add(describe(each)));
            return all.toString();
        }
        if (value instanceof java.lang.Record part) {
            RecordPrinter inner = new RecordPrinter(record);
            inner.fields(part, false);
            return "(" + inner.out.toString().strip() + ")";
        }
        return value instanceof String text && text.contains(" ") ? "'" + text + "'" : String.valueOf(value);
    }

    private String covered(Span span) {
        String text = record.report().slice(span).replace("\n", "⏎");
        return text.length() <= COVERED ? text : text.substring(0, COVERED) + "…";
    }
}
