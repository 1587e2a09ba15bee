// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.naming.NamingKnowledge.Around;
import org.rapporteur.record.Mention.Form;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Span;

/** The mentions of one sentence while they are found. */
final class Finding {
    private static final int IN_BRACKETS = 5;
    private static final int NEAR = 4;

    private final NamingKnowledge naming;
    final int sentence;
    final List<Word> words;
    final List<String> forms;
    final boolean[] open;
    final boolean[] named;
    final List<Draft> drafts = new ArrayList<>();
    final Map<Word, Draft> headed = new HashMap<>();
    int nameEnd;

    Finding(int sentence, List<Word> words, boolean[] open, NamingKnowledge naming) {
        this.naming = naming;
        this.sentence = sentence;
        this.words = words;
        this.open = open;
        this.forms = words.stream().map(Word::form).toList();
        this.named = new boolean[words.size()];
    }

    /** The name that ends before the comma before a word: of {@code Ravelin, Azerland} the smaller place. */
    @Nullable
    Draft behindComma(int from) {
        if (from < 2 || !words.get(from - 1).form().equals(",") || drafts.size() < 2) {
            return null;
        }
        for (int i = drafts.size() - 2; i >= 0 && i >= drafts.size() - 4; i--) {
            Draft before = drafts.get(i);
            if (before.form == Form.NAME
                    && before.span.end() == words.get(from - 2).end()) {
                return before;
            }
        }
        return null;
    }

    /** A phrase that would begin inside a name begins with it: {@code Norland and Sudria's council}. */
    int beginning(int from) {
        int first = from;
        while (!open[first] && first + 1 < words.size()) {
            first++; // last week five men
        }
        if (named[from]) {
            int start = words.get(from).start();
            for (int i = drafts.size() - 1; i >= 0 && i >= drafts.size() - NEAR; i--) {
                Span name = drafts.get(i).span;
                if (drafts.get(i).form == Form.NAME && name.start() < start && start < name.end()) {
                    while (first > 0 && words.get(first).start() > name.start()) {
                        first--;
                    }
                }
            }
        }
        return first;
    }

    /** {@code Relief Party (RP) leader Ilse Harrow}: a phrase that would begin in brackets begins with the name before them. */
    int beforeBracket(int left, int title) {
        int close = left + 1;
        if (close >= title || !words.get(close).form().equals(")")) {
            return left;
        }
        int open = left - 1;
        while (open > 0 && left - open < IN_BRACKETS && !words.get(open).form().equals("(")) {
            open--;
        }
        if (open < 1 || !words.get(open).form().equals("(") || !named[open - 1]) {
            return left;
        }
        int end = words.get(open - 1).end();
        for (int i = drafts.size() - 1; i >= 0 && i >= drafts.size() - NEAR; i--) {
            Draft before = drafts.get(i);
            if (before.isName() && before.span.end() == end) {
                int first = open - 1;
                while (first > 0 && words.get(first).start() > before.span.start()) {
                    first--;
                }
                return first;
            }
        }
        return left;
    }

    Draft add(int from, int to, Word head, Form form) {
        Draft draft = new Draft(sentence, head, Extent.span(words, from, to), form);
        Word determiner = Extent.determiner(words, from, to);
        draft.definite = determiner != null
                && naming.is(Around.DEFINITE, determiner.lemma().toLowerCase(Locale.ROOT));
        draft.indefinite = determiner != null
                && naming.is(Around.INDEFINITE, determiner.lemma().toLowerCase(Locale.ROOT));
        draft.plural = MentionFinder.isPlural(head);
        drafts.add(draft);
        return draft;
    }

    /** {@code the envoy and her hosts}: what a conjunction joins may be meant as one. */
    void join() {
        for (Word word : words) {
            Word last = word.is("cc") && naming.is(Around.JOINS, word.lemma()) ? word.head() : null;
            Word first = last == null || !last.is("conj") ? null : last.head();
            Draft begin = first == null ? null : headed.get(first);
            if (first != null && begin != null && !begin.nobody && begin.pronoun == null) {
                coordination(word, first, begin);
            }
        }
    }

    private void coordination(Word conjunction, Word first, Draft begin) {
        List<Draft> parts = new ArrayList<>(List.of(begin));
        for (Word other : first.children("conj")) {
            Draft part = headed.get(other);
            if (part == null || part.nobody) {
                return;
            }
            parts.add(part);
        }
        Span whole = begin.span.cover(parts.get(parts.size() - 1).span);
        if (conjunction.start() < begin.span.end()) {
            return;
        }
        Draft joined = new Draft(sentence, conjunction, whole, Form.NOUN);
        joined.parts = parts;
        joined.plural = true;
        parts.get(parts.size() - 1).closes = joined;
        drafts.add(joined);
    }
}
