// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.events.Trigger;
import org.rapporteur.record.Event;
import org.rapporteur.record.EventTrace;
import org.rapporteur.record.EventTrace.Role;
import org.rapporteur.record.EventTrace.Verdict;
import org.rapporteur.syntax.Word;

/** Keeps, when asked to, what was tried at each word of a sentence and what became of it; else it keeps nothing. */
final class Trail {
    private final boolean keeps;
    private final Map<Integer, Draft> drafts = new TreeMap<>();
    private final List<EventTrace> traces = new ArrayList<>();
    private @Nullable Draft weighed;

    /** What is known so far about one word. */
    private static final class Draft {
        private final Word word;
        private final List<EventTrace.Tried> tried = new ArrayList<>();
        private final List<EventTrace.Part> parts = new ArrayList<>();
        private final List<EventTrace.Effect> effects = new ArrayList<>();
        private @Nullable Match match;
        private @Nullable Verdict verdict;
        private @Nullable String event;
        private @Nullable Word by;

        Draft(Word word) {
            this.word = word;
        }
    }

    private Trail(boolean keeps) {
        this.keeps = keeps;
    }

    /** Returns one that keeps nothing. */
    static Trail none() {
        return new Trail(false);
    }

    /** Returns one that keeps all it is told. */
    static Trail kept() {
        return new Trail(true);
    }

    /** Tells whether it is worth making words for it. */
    boolean keeps() {
        return keeps;
    }

    /** A line was tried; it failed a test, or held. */
    void tried(Word word, Trigger trigger, @Nullable String failed) {
        if (keeps) {
            draft(word).tried.add(new EventTrace.Tried(trigger.id(), trigger.text(), failed));
        }
    }

    /** A line held. */
    void held(Match match) {
        if (keeps) {
            draft(match.word()).match = match;
        }
    }

    /** A match tells no event. */
    void dropped(Match match, Verdict verdict) {
        if (keeps) {
            draft(match.word()).verdict = verdict;
        }
    }

    /** A word is a part of another match's words. */
    void taken(Word word, Match by) {
        if (keeps) {
            draft(word).by = by.word();
        }
    }

    /** The participants of a match are looked for anew. */
    void fills(Match match) {
        if (keeps) {
            draft(match.word()).parts.clear();
        }
    }

    /** A word fills a place. */
    void part(Match match, Role role, String place, Word word) {
        if (keeps) {
            draft(match.word()).parts.add(new EventTrace.Part(role, place, word.span()));
        }
    }

    /** The status of a match is weighed anew. */
    void weighs(Match match) {
        if (keeps) {
            weighed = draft(match.word());
            weighed.effects.clear();
        }
    }

    /** Something says how real the event is that is being weighed. */
    void says(String rule, Enum<?> status, Word word) {
        if (weighed != null) {
            weighed.effects.add(new EventTrace.Effect(rule, status.name(), word.span()));
        }
    }

    /** An event was made. */
    void told(Event event) {
        for (Draft draft : drafts.values()) {
            Match match = draft.match;
            if (match != null
                    && match.trigger().id().equals(event.rule())
                    && Telling.trigger(match).equals(event.trigger())
                    && draft.event == null
                    && draft.verdict == null) {
                draft.event = event.id();
                return;
            }
        }
    }

    /** The sentence is done. */
    void endOfSentence() {
        for (Draft draft : drafts.values()) {
            traces.add(trace(draft));
        }
        drafts.clear();
        weighed = null;
    }

    /** Returns what became of the words of all sentences that are done, in the order of the text. */
    List<EventTrace> traces() {
        return List.copyOf(traces);
    }

    private Draft draft(Word word) {
        return drafts.computeIfAbsent(word.index(), index -> new Draft(word));
    }

    private static EventTrace trace(Draft draft) {
        Match match = draft.match;
        List<EventTrace.Part> parts = new ArrayList<>(draft.parts);
        if (match != null) {
            match.used().forEach(word -> parts.add(new EventTrace.Part(Role.CONDITION, word.relation(), word.span())));
            if (match.light() != null && match.support() != null) {
                parts.add(new EventTrace.Part(
                        Role.LIGHT_VERB, match.light().id(), match.support().span()));
            }
        }
        return new EventTrace(
                draft.word.span(),
                draft.tried,
                verdict(draft),
                draft.event,
                match == null ? null : match.trigger().frame().text(),
                parts,
                draft.effects,
                draft.by == null ? null : draft.by.span());
    }

    private static Verdict verdict(Draft draft) {
        if (draft.event != null) {
            return Verdict.TELLS;
        }
        if (draft.verdict != null) {
            return draft.verdict;
        }
        return draft.match == null ? Verdict.NO_LINE : Verdict.TOLD_ALREADY;
    }
}
