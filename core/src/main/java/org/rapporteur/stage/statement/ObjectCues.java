// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.cues.Cue;
import org.rapporteur.knowledge.cues.Cue.Frame;
import org.rapporteur.knowledge.cues.Cue.Kind;
import org.rapporteur.knowledge.cues.Cue.Part;
import org.rapporteur.knowledge.cues.CueKnowledge;
import org.rapporteur.knowledge.cues.CueKnowledge.Marker;
import org.rapporteur.knowledge.cues.CueWord;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Span;

/** Finds what verbs report of an object: {@code rejected the plan}, {@code accused Oslo of it}, {@code called for a truce}. */
final class ObjectCues {
    /** How many words may follow a verb that lacks its object. */
    private static final int GAP = 4;

    /** How many words may stand between a verb and its preposition whatever they are. */
    private static final int NEAR = 3;

    /** How many words may stand there if no verb is among them: {@code spoke at the White House on Tuesday about}. */
    private static final int FURTHEST = 7;

    private final CueKnowledge knowledge;
    private final Contents contents;
    private final WordOrder order;
    private final NounCues nouns;
    private final Sources sources;
    private final List<Word> words;

    /** A cue up to its last word, and what it reports. */
    record Told(Cue cue, Word last, List<Span> content) {}

    ObjectCues(CueKnowledge knowledge, Contents contents, WordOrder order, NounCues nouns, List<Word> words) {
        this.knowledge = knowledge;
        this.contents = contents;
        this.order = order;
        this.nouns = nouns;
        this.sources = new Sources(knowledge);
        this.words = words;
    }

    /** Returns the first word of an object, without a last word of the cue that hangs on it. */
    Word first(Word object, Word last) {
        return object.leftmost().equals(last) ? Clauses.next(words, last) : object.leftmost();
    }

    private static @Nullable Told told(Word last, Cue cue, List<Span> content) {
        return content.isEmpty() ? null : new Told(cue, last, content);
    }

    private List<Span> clause(Word clause, Word from, Word verb) {
        return clause.dominates(verb) ? List.of() : contents.clause(from, clause, verb);
    }

    @Nullable
    Told of(Word verb, Word last, CueWord cue, Complements complements) {
        Word object = complements.object;
        for (Word oblique : complements.oblique) {
            Word marker = oblique.child("case") != null ? oblique.child("case") : oblique.child("mark");
            if (marker == null || marker.index() > oblique.index()) {
                continue;
            }
            Told judged = judged(verb, last, cue, object, oblique);
            if (judged != null) {
                return judged;
            }
            Cue with = object == null ? null : cue.in(Frame.OBJECT_WITH, marker.lemma());
            if (with != null && object != null && object.index() > verb.index() && object.index() < oblique.index()) {
                return told(last, with, clause(oblique, object.leftmost(), verb));
            }
            Cue own = cue.in(Frame.PREPOSITION, marker.lemma());
            own = isNothing(verb, marker, oblique) ? null : own;
            if (own != null && object == null && isNear(last, marker)) {
                List<Span> content = clause(oblique, Clauses.next(words, marker), verb);
                return told(
                        marker.index() == last.index() + 1 ? marker : last,
                        own,
                        order.withInfinitive(withPhrase(content, oblique, verb, complements), oblique, verb));
            }
        }
        Cue small = cue.in(Frame.SMALL_CLAUSE);
        List<Span> described = small == null || object == null || isRefused(verb)
                ? List.of()
                : order.described(complements.indirect, object, verb);
        if (small != null && !described.isEmpty()) {
            return told(last, small, described);
        }
        Told held = object == null ? null : heldAgainst(verb, last, cue, object);
        if (held != null) {
            return held;
        }
        Cue found = cue.in(Frame.OBJECT);
        if (found != null && (object == null || object.index() < verb.index())) {
            boolean felt = found.kind() == Kind.EXPRESS || found.kind() == Kind.BELIEVE;
            List<Span> gap = felt ? List.of() : relative(verb, object);
            return gap.isEmpty() ? told(last, found, behind(verb, last)) : told(last, found, gap);
        }
        Cue counted = found == null && object != null && object.upos() == Upos.NUM ? cue.in(Frame.THAT) : null;
        if (counted != null && object != null && object.index() > verb.index() && complements.indirect == null) {
            return told(last, counted, object(object, last, complements)); // the rebels said 40
        }
        if (found == null || object == null || knowledge.isFalseFriend(verb.lemma(), object.lemma())) {
            return null;
        }
        if (last == verb && isPhrasal(verb)) {
            return null;
        }
        if (complements.indirect == null && object.index() > verb.index()) {
            Told with = heldBehind(object, verb, last, cue);
            return with != null
                    ? with
                    : nouns.lends(object)
                            ? null
                            : told(last, found, order.withInfinitive(object(object, last, complements), object, verb));
        }
        return null;
    }

    /** What is said behind what it is called: {@code dismissed as baseless the claim that}; null if nothing is said so. */
    private @Nullable Told judged(Word verb, Word last, CueWord cue, @Nullable Word object, Word oblique) {
        Word as = words.get(Math.min(last.index() + 1, words.size() - 1));
        Cue with = as.head() == oblique ? cue.in(Frame.OBJECT_WITH, as.lemma()) : null;
        if (with == null) {
            return null;
        }
        if (object != null && object.index() > oblique.index()) {
            return told(last, with, clause(object, object.leftmost(), verb));
        }
        Word first = words.get(Math.min(as.index() + 1, words.size() - 1));
        boolean whole = object == null && first.is("amod") && first.upos() == Upos.ADJ && first.head() == oblique;
        return whole ? told(last, with, clause(oblique, first, verb)) : null;
    }

    /** Tells whether a particle makes another verb of a verb: {@code knocked out}. */
    private static boolean isPhrasal(Word verb) {
        return verb.children().stream()
                .anyMatch(child -> child.relation().equals("compound:prt") && child.index() == verb.index() + 1);
    }

    /** Tells whether what a preposition governs is not what is said: {@code spoke on condition of}, {@code spoke on Monday}. */
    private boolean isNothing(Word verb, Word preposition, Word noun) {
        boolean time = knowledge.is(noun.lemma(), Marker.TIME) && noun.upos() == Upos.PROPN;
        return time || knowledge.isFalseFriend(verb.lemma(), preposition.lemma(), noun.lemma());
    }

    /** Returns what a relative clause is about: its pronoun, or the noun before it: {@code the plan he proposed}. */
    private List<Span> relative(Word verb, @Nullable Word object) {
        if (object != null) {
            return object.xpos().startsWith("W") && verb.head() != null && !verb.is("ccomp")
                    ? List.of(object.span())
                    : List.of();
        }
        Word antecedent = verb.head();
        Word subject = verb.child("nsubj");
        boolean gap = verb.relation().equals("acl:relcl")
                && subject != null
                && !subject.xpos().startsWith("W")
                && !subject.relation().endsWith(":pass")
                && verb.rightmost().index() <= verb.index() + GAP;
        return gap
                        && antecedent != null
                        && antecedent.upos() != Upos.VERB
                        && antecedent.index() < verb.leftmost().index()
                ? List.of(sources.of(words, antecedent, verb).span())
                : List.of();
    }

    /** Returns the noun phrase right behind a verb that the tree gives no object: {@code rejected that idea}; none if none is there. */
    private List<Span> behind(Word verb, Word last) {
        int at = last.index() + 1;
        if (at >= words.size()
                || !beginsObject(words.get(at))
                || knowledge.is(words.get(at).lemma(), Marker.TIME)) {
            return List.of();
        }
        Word top = words.get(at);
        for (Word head = top.head(); head != null && head.index() > top.index(); head = top.head()) {
            top = head;
        }
        boolean apart = top.head() != verb
                || top.relation().endsWith(":unmarked")
                || top.is("nsubj")
                || Clauses.hasTense(top)
                || knowledge.isFalseFriend(verb.lemma(), top.lemma());
        return apart ? List.of() : contents.clause(words.get(at), top, verb);
    }

    private static boolean beginsObject(Word word) {
        boolean named = word.upos() == Upos.PROPN || word.xpos().equals("PRP$") || word.upos() == Upos.NOUN;
        return named || word.is("det") && !word.xpos().startsWith("W");
    }

    /** Tells whether somebody refuses to say it: {@code declined to call it a success}. */
    private boolean isRefused(Word verb) {
        Word head = verb.head();
        if (head == null || !verb.is("xcomp")) {
            return false;
        }
        for (CueWord cue : knowledge.startingWith(Part.VERB, head.lemma())) {
            Cue to = cue.in(Frame.TO);
            if (to != null && (to.kind() == Kind.REJECT || to.kind() == Kind.DENY)) {
                return true;
            }
        }
        return false;
    }

    /** Returns an object with the phrases behind it that belong to it, though the tree gives them to the verb. */
    private List<Span> object(Word object, Word cue, Complements complements) {
        int end = object.rightmost().index();
        for (Word oblique : complements.oblique) {
            if (oblique.leftmost().index() == end + 1 && isAbout(oblique)) {
                end = oblique.rightmost().index();
            }
        }
        Word first = first(object, cue);
        return first.index() <= cue.index()
                ? List.of()
                : contents.span(first.index(), contents.end(object, end, cue), cue);
    }

    /** Returns what is said with a phrase right behind it that belongs to it: {@code called for a truce between the two}. */
    List<Span> withPhrase(List<Span> content, Word noun, Word verb, Complements complements) {
        int end = noun.rightmost().index();
        for (Word oblique : complements.oblique) {
            boolean joined = oblique.index() > noun.index()
                    && oblique.leftmost().index() == end + 1
                    && content.size() == 1
                    && content.get(0).end() >= words.get(end).end()
                    && isAbout(oblique);
            if (joined) {
                List<Span> phrase = contents.clause(oblique.leftmost(), oblique, verb);
                return phrase.isEmpty()
                        ? content
                        : List.of(new Span(content.get(0).start(), phrase.get(0).end()));
            }
        }
        return content;
    }

    private boolean isAbout(Word oblique) {
        Word marker = oblique.child("case");
        boolean joins = marker != null
                && (knowledge.is(marker.lemma(), Marker.TOPIC) || knowledge.is(marker.lemma(), Marker.ADDRESSEE));
        return joins || Clauses.isInfinitive(oblique);
    }

    /** What is held against an object may hang on it by the tree: {@code accused the governor of fraud}. */
    private @Nullable Told heldAgainst(Word verb, Word last, CueWord cue, Word object) {
        for (Word child : object.children()) {
            Word marker = child.index() > object.index() ? marker(child) : null;
            Cue found = marker == null ? null : cue.in(Frame.OBJECT_WITH, marker.lemma());
            if (found != null && object.index() > verb.index()) {
                return told(last, found, clause(object, object.leftmost(), verb));
            }
        }
        return null;
    }

    /** Returns what the preposition right behind an object holds against it, wherever the tree hangs it; null if it holds nothing. */
    private @Nullable Told heldBehind(Word object, Word verb, Word last, CueWord cue) {
        int at = object.rightmost().index() + 1;
        Word preposition = at + 1 < words.size() ? words.get(at) : null;
        Cue with = preposition == null || object.index() < verb.index()
                ? null
                : cue.in(Frame.OBJECT_WITH, preposition.lemma());
        Word phrase = with == null || preposition == null ? null : preposition.head();
        return with == null || phrase == null || phrase.index() < at || phrase.dominates(verb)
                ? null
                : told(last, with, contents.clause(first(object, last), phrase, verb));
    }

    private static @Nullable Word marker(Word phrase) {
        Word preposition = phrase.child("case");
        return preposition != null ? preposition : phrase.child("mark");
    }

    private boolean isNear(Word verb, Word preposition) {
        for (int i = verb.index() + 1; i < preposition.index(); i++) {
            boolean far = i > verb.index() + NEAR
                    && (words.get(i).upos() == Upos.VERB || words.get(i).upos() == Upos.AUX);
            if (far || i > verb.index() + FURTHEST) {
                return false;
            }
        }
        return true;
    }
}
