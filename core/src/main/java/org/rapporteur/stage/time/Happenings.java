// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.times.TimeKnowledge;
import org.rapporteur.knowledge.times.TimeWord;
import org.rapporteur.knowledge.times.TimeWord.Role;
import org.rapporteur.stage.time.Context.Focus;
import org.rapporteur.syntax.Word;

/** When what a text spoke of happened, and when what went on for some days began; by the lemma of the word that told it. */
final class Happenings {
    private final TimeKnowledge knowledge;
    private final Map<String, Focus> told = new HashMap<>();
    private final Map<String, NavigableMap<Integer, Focus>> begun = new HashMap<>();
    private int paragraph;

    Happenings(TimeKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Returns when something happened that the text spoke of before; null if it told no time of it. */
    @Nullable
    Focus told(String what) {
        return told.get(what);
    }

    /** Returns when something began that the text spoke of before, by the first of its names; null if it did not tell that. */
    @Nullable
    Focus begun(List<String> names) {
        for (String name : names) {
            NavigableMap<Integer, Focus> all = begun.get(name);
            if (all != null) {
                return all.lastEntry().getValue();
            }
        }
        return null;
    }

    /** Returns when something began that the text speaks of in a paragraph or the next; null if it does not tell that there. */
    @Nullable
    Focus begunSoon(List<String> names, int from) {
        for (String name : names) {
            NavigableMap<Integer, Focus> all = begun.get(name);
            Map.Entry<Integer, Focus> next = all == null ? null : all.ceilingEntry(from);
            if (next != null && next.getKey() <= from + 1) {
                return next.getValue();
            }
        }
        return null;
    }

    /** {@code Rebels launched an attack on 3 May}: on that day they launched, and an attack was. */
    void keep(Expression expression, Focus when, int inParagraph) {
        paragraph = inParagraph;
        if (expression.meaning().core() instanceof Ordinals.OfHappening part) {
            count(part, when);
        }
        Word head = expression.head();
        Word governor = head == null ? null : head.head();
        if (governor == null) {
            return;
        }
        told.put(governor.lemma(), when);
        Word verb = governor.head();
        if (governor.is("obj") && verb != null && verb.upos() == Upos.VERB) {
            told.put(verb.lemma(), when);
        }
        if (governor.is("acl") && verb != null) {
            told.put(verb.lemma(), when); // the offer made on 3 May
        }
        if (governor.upos() == Upos.VERB) {
            parts(governor, when);
        } else if (governor.upos() == Upos.NOUN) {
            begins(governor.lemma(), when); // the attack of 3 May
        }
    }

    private void parts(Word verb, Focus when) {
        boolean begins = begins(verb);
        if (begins && verb.relation().equals("acl:relcl") && verb.head() != null) {
            begins(verb.head().lemma(), when); // the talks, which opened on Monday
        }
        for (Word child : verb.children()) {
            if (child.upos() == Upos.NOUN && (child.is("obj") || child.is("nsubj"))) {
                told.put(child.lemma(), when);
                if (begins) {
                    begins(child.lemma(), when);
                }
            }
        }
    }

    private void begins(String what, Focus when) {
        begun.computeIfAbsent(what, name -> new TreeMap<>()).put(paragraph, when);
    }

    private boolean begins(Word verb) {
        TimeWord word = knowledge.word(verb.lemma());
        return word != null && (word.role() == Role.START || word.role() == Role.OPENS);
    }

    /** {@code On Tuesday, the second day of the talks}: they began on Monday. */
    private void count(Ordinals.OfHappening part, Focus when) {
        if (part.number() == Ordinals.LAST || part.unit() != when.stretch().unit()) {
            return;
        }
        Stretch first = when.stretch().plus(1L - part.number());
        if (first != null) {
            part.what().stream()
                    .filter(name -> !begun.containsKey(name))
                    .forEach(name -> begins(name, new Focus(first, when.id())));
        }
    }
}
