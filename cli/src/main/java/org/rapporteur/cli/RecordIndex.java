// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.record.Time;
import org.rapporteur.text.Span;

/** Says in words what an id of a record stands for. */
final class RecordIndex {
    private static final int LONGEST_NAME = 60;

    private final SourcedRecord record;
    private final Map<String, String> words = new HashMap<>();

    RecordIndex(SourcedRecord record) {
        this.record = record;
        for (Entity entity : record.entities()) {
            words.put(entity.id(), shortened(entity.name()));
        }
        for (Time time : record.times()) {
            words.put(time.id(), time(time));
        }
        for (Meeting meeting : record.meetings()) {
            words.put(meeting.id(), meeting(meeting));
        }
    }

    /** The day, or the value of a longer date; all else in the report's own words, for nobody reads {@code PT11H}. */
    private String time(Time time) {
        boolean day = time.from() != null && time.from().equals(time.to());
        if (day) {
            return String.valueOf(time.from());
        }
        boolean date = time.type() == Time.Type.DATE && time.from() != null;
        return date && time.value() != null ? time.value() : slice(time.span());
    }

    private String meeting(Meeting meeting) {
        return meeting.name() == null ? slice(meeting.mentions().get(0)) : meeting.name();
    }

    /** Returns what an id stands for; the id itself if nobody knows. */
    String of(String id) {
        return words.getOrDefault(id, id);
    }

    /** Returns what ids stand for, as a list in words; null for none. */
    @Nullable
    String of(List<String> ids) {
        if (ids.isEmpty()) {
            return null;
        }
        List<String> names = new ArrayList<>();
        for (String id : ids) {
            names.add(of(id));
        }
        String last = names.remove(names.size() - 1);
        return names.isEmpty() ? last : String.join(", ", names) + " and " + last;
    }

    /** Returns the words of the report that a span covers. */
    String slice(Span span) {
        return record.report().slice(span);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        int blank = name.lastIndexOf(' ', LONGEST_NAME);
        return name.substring(0, blank > 0 ? blank : LONGEST_NAME) + " …";
    }
}
