// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.segment;

import java.util.List;

/**
 * A set of written forms, each with its place in a list, looked up in a text without cutting it.
 *
 * <p>Case is folded, but a capital of the form asks for a capital in the text: {@code No} is found in {@code No} and
 * {@code NO}, not in {@code no}. A single letter is found as it stands. Of two forms that fit, the one that comes first
 * in the list is found.
 */
final class Forms {
    static final int NONE = -1;

    private final String[] forms;
    private final int[] slots;
    private final int longest;

    Forms(List<String> listed) {
        forms = listed.toArray(String[]::new);
        slots = new int[Integer.highestOneBit(Math.max(4, forms.length)) * 4];
        int most = 0;
        for (int i = 0; i < forms.length; i++) {
            most = Math.max(most, forms[i].length());
            int slot = slot(hash(forms[i], 0, forms[i].length()));
            while (slots[slot] != 0) {
                slot = slot(slot + 1);
            }
            slots[slot] = i + 1;
        }
        longest = most;
    }

    /** Returns the place in the list of the form that stands in the text at {@code [start, end)}, or {@link #NONE}. */
    int find(CharSequence text, int start, int end) {
        if (end - start > longest || end <= start) {
            return NONE;
        }
        int slot = slot(hash(text, start, end));
        while (slots[slot] != 0) {
            if (fits(forms[slots[slot] - 1], text, start, end)) {
                return slots[slot] - 1;
            }
            slot = slot(slot + 1);
        }
        return NONE;
    }

    boolean contains(CharSequence text, int start, int end) {
        return find(text, start, end) != NONE;
    }

    private int slot(int hash) {
        return hash & (slots.length - 1);
    }

    private static int hash(CharSequence text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + Glyph.fold(text.charAt(i));
        }
        return hash ^ (hash >>> 15);
    }

    private static boolean fits(String form, CharSequence text, int start, int end) {
        if (form.length() != end - start) {
            return false;
        }
        if (form.length() == 1) {
            return form.charAt(0) == text.charAt(start);
        }
        for (int i = 0; i < form.length(); i++) {
            char asked = form.charAt(i);
            char found = text.charAt(start + i);
            if (asked != found && (Glyph.isUpper(asked) || Glyph.fold(asked) != Glyph.fold(found))) {
                return false;
            }
        }
        return true;
    }
}
