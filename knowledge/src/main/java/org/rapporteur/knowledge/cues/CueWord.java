// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.cues;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.cues.Cue.Frame;

/** One word that attributes, with all its constructions. */
public final class CueWord {
    private final String lemma;
    private final String[] rest;
    private final Map<Frame, List<Cue>> frames = new EnumMap<>(Frame.class);

    CueWord(List<Cue> cues) {
        lemma = cues.get(0).lemma();
        String[] words = lemma.split(" ", -1);
        rest = java.util.Arrays.copyOfRange(words, 1, words.length);
        cues.forEach(cue ->
                frames.computeIfAbsent(cue.frame(), frame -> new ArrayList<>(2)).add(cue));
    }

    /** Returns the word, or words, in their dictionary form. */
    public String lemma() {
        return lemma;
    }

    /** Returns the words after the first: {@code out} of {@code point out}. */
    public List<String> rest() {
        return List.of(rest);
    }

    /** Returns the cue that this word is in a construction; null if it has no such construction. */
    public @Nullable Cue in(Frame frame) {
        List<Cue> cues = frames.get(frame);
        return cues == null ? null : cues.get(0);
    }

    /** Returns the cue that this word is in a construction with a preposition; null if it has no such construction. */
    public @Nullable Cue in(Frame frame, String with) {
        for (Cue cue : frames.getOrDefault(frame, List.of())) {
            if (with.equals(cue.with())) {
                return cue;
            }
        }
        return null;
    }

    /** Tells whether words in marks may follow it or go before it: {@code "No," she said}. */
    public boolean quotes() {
        return frames.containsKey(Frame.QUOTE)
                || frames.containsKey(Frame.THAT)
                || frames.containsKey(Frame.OBJECT_THAT);
    }

    /** Returns the cue for words in marks; any of its cues where it has none for them. */
    public Cue quoting() {
        for (Frame frame : List.of(Frame.QUOTE, Frame.THAT, Frame.OBJECT_THAT)) {
            Cue cue = in(frame);
            if (cue != null) {
                return cue;
            }
        }
        return frames.values().iterator().next().get(0);
    }
}
