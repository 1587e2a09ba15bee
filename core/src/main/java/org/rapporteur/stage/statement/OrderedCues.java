// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.cues.Cue;
import org.rapporteur.knowledge.cues.Cue.Frame;
import org.rapporteur.knowledge.cues.CueKnowledge;
import org.rapporteur.knowledge.cues.CueKnowledge.Marker;
import org.rapporteur.knowledge.cues.CueWord;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Span;

/** Finds what verbs report by the order of the words, where the tree shows no complement of theirs. */
final class OrderedCues {
    /** How many words may stand between a verb and what somebody is asked to do. */
    private static final int NEAR = 8;

    private final CueKnowledge knowledge;
    private final WordOrder order;
    private final VerbReports reports;
    private final List<Word> words;

    OrderedCues(CueKnowledge knowledge, WordOrder order, VerbReports reports, List<Word> words) {
        this.knowledge = knowledge;
        this.order = order;
        this.reports = reports;
        this.words = words;
    }

    /** Where the tree has no clause behind a verb of saying, the order of the words may. */
    @Nullable
    Finding ordered(Word verb, Word last, CueWord cue, Complements complements) {
        Cue that = cue.in(Frame.THAT);
        Cue told = cue.in(Frame.OBJECT_THAT);
        if (that == null && told != null) {
            List<Span> content = order.told(verb, last);
            Word hearer = complements.told();
            List<Word> addressees = hearer != null ? List.of(hearer) : List.of();
            return content.isEmpty() ? null : reports.make(verb, last, told, content, addressees);
        }
        if (that == null || complements.object != null && cue.in(Frame.OBJECT) != null) {
            return null;
        }
        List<Span> content = order.clause(verb, last, that.with() != null, false);
        if (!content.isEmpty()) {
            return reports.make(verb, last, that, content, List.of());
        }
        Cue rest = cue.in(Frame.REST);
        List<Span> behind = rest == null ? List.of() : order.clause(verb, last, false, true);
        return rest == null || behind.isEmpty() ? null : reports.make(verb, last, rest, behind, List.of());
    }

    /** An infinitive was taken for a noun that has an object: {@code asked the envoy to fire the guard}. */
    private @Nullable Finding asked(Word verb, Word last, CueWord cue, Complements complements) {
        Cue found = cue.in(Frame.OBJECT_TO);
        Word object = complements.object != null ? complements.object : complements.indirect;
        int to = found == null || object == null || object.index() < verb.index() ? -1 : last.index() + 1;
        while (to >= 0 && to + 2 < words.size() && to <= last.index() + NEAR && !isTo(to)) {
            to = Clauses.isNominal(words.get(to)) || words.get(to).upos() == Upos.ADJ ? to + 1 : words.size();
        }
        boolean fits = to > last.index() + 1 && to + 2 < words.size() && isTo(to) && isObject(words.get(to + 2));
        Word action = fits ? words.get(to + 1) : null;
        if (found == null || object == null || action == null || !action.xpos().equals("NN")) {
            return null;
        }
        List<Span> content = order.rest(words.get(last.index() + 1), action, verb);
        return content.isEmpty() ? null : reports.make(verb, last, found, content, List.of(object));
    }

    private boolean isTo(int at) {
        return words.get(at).upos() == Upos.ADP && knowledge.is(words.get(at).lemma(), Marker.INFINITIVE);
    }

    private static boolean isObject(Word word) {
        return word.upos() == Upos.DET || word.upos() == Upos.PRON;
    }

    /** What stands right behind a verb is what it governs, whatever the tree says: a question, an infinitive, a preposition. */
    @Nullable
    Finding besides(Word verb, Word last, CueWord cue, Complements complements) {
        Cue asked = cue.in(Frame.WH);
        List<Span> question = asked == null ? List.of() : order.question(verb, last);
        if (asked != null && !question.isEmpty()) {
            return reports.make(verb, last, asked, question, List.of());
        }
        Cue to = cue.in(Frame.TO);
        List<Span> infinitive = to == null ? List.of() : order.infinitive(verb, last);
        if (to != null && !infinitive.isEmpty()) {
            return reports.make(verb, last, to, infinitive, List.of());
        }
        Finding asks = asked(verb, last, cue, complements);
        if (asks != null) {
            return asks;
        }
        Cue gerund = cue.in(Frame.GERUND);
        List<Span> action = gerund == null ? List.of() : order.gerund(verb, last);
        if (gerund != null && !action.isEmpty()) {
            return reports.make(verb, last, gerund, action, List.of());
        }
        Word next = Clauses.next(words, last);
        Cue own = cue.in(Frame.PREPOSITION, next.lemma());
        if (own == null || next == last || complements.object != null && complements.object.index() < next.index()) {
            return null;
        }
        Word noun = next.head();
        boolean time = noun != null && noun.upos() == Upos.PROPN && knowledge.is(noun.lemma(), Marker.TIME);
        if (noun != null && (time || knowledge.isFalseFriend(verb.lemma(), next.lemma(), noun.lemma()))) {
            return null;
        }
        List<Span> governed = order.governed(verb, next);
        return governed.isEmpty() ? null : reports.make(verb, next, own, governed, List.of());
    }
}
