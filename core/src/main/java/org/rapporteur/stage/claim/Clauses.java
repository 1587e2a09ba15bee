// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.claims.ClaimKnowledge;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.VerbGroup;
import org.rapporteur.syntax.VerbGroups;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Span;

/**
 * Cuts what is said into propositions: main clauses, clauses coordinated with them, relative clauses.
 *
 * <p>Complements stay with the verb that they complete; conditions, reasons and purposes stay with their main clause. A
 * relative clause on what merely exists ({@code there are areas where both can gain}) is the very thing said and stays too.
 */
final class Clauses {
    /** No shared subject stands further up. */
    private static final int CLIMB = 6;

    private final ClaimKnowledge knowledge;
    private final VerbGroups verbs;

    Clauses(ClaimKnowledge knowledge, VerbGroups verbs) {
        this.knowledge = knowledge;
        this.verbs = verbs;
    }

    /** Returns the propositions in a part of a sentence, in order. */
    List<Clause> in(Sentence sentence, Span part) {
        List<Clause> clauses = new ArrayList<>();
        for (Word word : sentence.words(part)) {
            if (isPredicate(word) && isProposition(word, part)) {
                Span span = span(sentence, word, part);
                if (span != null) {
                    Word cleft = cleft(word);
                    Word predicate = cleft == null ? word : cleft;
                    clauses.add(new Clause(predicate, subject(predicate), object(predicate, part), span));
                }
            }
        }
        return clauses;
    }

    private static boolean isPredicate(Word word) {
        if (word.has("cop") || word.upos() == Upos.NOUN && word.has("aux") && word.has("nsubj")) {
            return true; // its troops did not fire
        }
        boolean verb = word.upos() == Upos.VERB || (word.upos() == Upos.AUX && !word.is("aux") && !word.is("cop"));
        return verb
                && !word.is("amod")
                && !word.is("compound")
                && !word.is("case")
                && !word.is("mark")
                && !word.is("fixed");
    }

    /** Whether a predicate is a proposition of its own and no part of that above it. */
    private boolean isProposition(Word word, Span part) {
        Word head = word.head();
        if (hasEmptySubject(word)) {
            return false;
        }
        if (head == null || !head.span().overlaps(part)) {
            boolean told = word.has("mark") && word.has("nsubj"); // the accusation that it had shelled the village
            return !word.is("acl") || word.relation().equals("acl:relcl") || told;
        }
        if (word.relation().equals("acl:relcl")) {
            return !isExistential(head) && !isCleft(word) && addsToItsNoun(word);
        }
        if (word.is("conj")) {
            return isPredicate(head) && (isFinite(word) || isProposition(head, part));
        }
        if (word.is("ccomp")) {
            return hasEmptySubject(head);
        }
        return word.is("parataxis");
    }

    /** A relative clause says something more where a comma sets it off or it has an object; it tells which noun is meant else. */
    private static boolean addsToItsNoun(Word relative) {
        return relative.has("obj")
                || isAdded(relative)
                || relative.head() != null && relative.head().upos() == Upos.PROPN;
    }

    /** Tells whether a predicate is that of a relative clause behind a comma, which only adds to what is said. */
    static boolean isAdded(Word relative) {
        if (!relative.relation().equals("acl:relcl")) {
            return false;
        }
        for (Word child : relative.children("punct")) {
            if (child.index() < relative.index()) {
                return true;
            }
        }
        return false;
    }

    /** {@code there are areas}, and {@code it is worth repeating that}: what counts stands below. */
    private static boolean isExistential(Word word) {
        Word above = word.is("nsubj") && word.head() != null ? word.head() : word;
        return above.has("expl");
    }

    private boolean hasEmptySubject(Word word) {
        Word subject = word.child("nsubj");
        boolean empty = subject != null && knowledge.isExpletive(subject.lemma());
        return (word.has("expl") || empty) && word.has("ccomp") && word.has("cop");
    }

    /** {@code was the one who}: the relative clause is the proposition, and what the copula joins is its subject. */
    private boolean isCleft(Word relative) {
        Word one = relative.head();
        return one != null && one.has("cop") && one.has("nsubj") && knowledge.isPlaceholder(one.lemma());
    }

    private @Nullable Word cleft(Word one) {
        for (Word child : one.children("acl")) {
            if (child.relation().equals("acl:relcl") && isCleft(child)) {
                return child;
            }
        }
        return null;
    }

    private boolean isFinite(Word word) {
        VerbGroup.Tense tense = verbs.of(word).tense();
        return tense == VerbGroup.Tense.PAST || tense == VerbGroup.Tense.PRESENT || word.has("aux") || word.has("cop");
    }

    /** Returns the subject of a predicate, where need be that of a clause above it; null if there is none. */
    @Nullable
    Word subject(Word predicate) {
        Word word = predicate;
        for (int i = 0; i < CLIMB && word != null; i++) {
            Word subject = word.child("nsubj");
            if (subject != null && isRelative(subject)) {
                subject = antecedent(word);
            }
            if (subject != null) {
                return subject;
            }
            if (word.is("acl")) {
                return antecedent(word);
            }
            Word head = word.head();
            Word controlled = head == null ? null : controlled(word, head);
            if (controlled != null) {
                return controlled;
            }
            word = word.is("conj") || word.is("xcomp") || word.is("advcl") ? head : null;
        }
        return null;
    }

    /** {@code asked Norway to leave}, {@code called on Norway to leave}, {@code accused Norway of leaving}. */
    private @Nullable Word controlled(Word word, Word head) {
        Word object = head.child("obj");
        if (word.is("advcl")) {
            Word mark = word.xpos().equals("VBG") ? word.child("mark") : null;
            return mark != null && knowledge.isControl(Cores.lower(mark)) ? object : null;
        }
        if (!word.is("xcomp")) {
            return null;
        }
        if (object != null) {
            return object;
        }
        for (Word oblique : head.children("obl")) {
            Word preposition = oblique.index() < word.index() ? oblique.child("case") : null;
            if (preposition != null && knowledge.isControl(Cores.lower(head) + '+' + Cores.lower(preposition))) {
                return oblique;
            }
        }
        return null;
    }

    private static boolean isRelative(Word word) {
        return word.xpos().startsWith("W") || word.xpos().equals("DT") && word.upos() == Upos.PRON;
    }

    /** What a relative clause is about; where that is what a copula says of a subject, the subject. */
    private static @Nullable Word antecedent(Word relative) {
        Word head = relative.head();
        if (head == null) {
            return null;
        }
        Word subject = head.has("cop") ? head.child("nsubj") : null;
        return subject == null ? head : subject;
    }

    /** Returns the object of a predicate, if it stands in a part of the sentence; null if there is none. */
    static @Nullable Word object(Word predicate, Span part) {
        Word object = object(predicate);
        return object == null || !part.contains(object.span()) ? null : object;
    }

    private static @Nullable Word object(Word predicate) {
        if (predicate.has("cop")) {
            return predicate.upos() == Upos.ADJ ? complement(predicate) : predicate;
        }
        Word object = predicate.child("obj");
        if (object != null) {
            return object;
        }
        Word complement = complement(predicate);
        return complement == null ? predicate.child("obl") : complement;
    }

    /** The object of the verb that completes a predicate: {@code is willing to meet them}. */
    private static @Nullable Word complement(Word predicate) {
        Word below = predicate.child("xcomp");
        if (below == null) {
            return null;
        }
        Word object = below.child("obj");
        return object == null ? below.child("obl") : object;
    }

    /** The words of a proposition: all under it that are no proposition of their own, without marks at the edges. */
    private @Nullable Span span(Sentence sentence, Word predicate, Span part) {
        int first = -1;
        int last = -1;
        List<Word> words = sentence.words();
        int end = predicate.rightmost().index();
        for (int i = predicate.leftmost().index(); i <= end; i++) {
            Word word = words.get(i);
            if (!part.contains(word.span())) {
                continue;
            }
            Word own = ownClauseFrom(word, predicate, part);
            if (own != null) {
                if (i > predicate.index()) {
                    break;
                }
                i = own.rightmost().index();
                first = -1;
                continue;
            }
            if (!isEdge(word, predicate)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return first < 0 ? null : trimmed(words, first, last);
    }

    /** Marks at the edges go, but for quotation marks whose partner stays. */
    private static @Nullable Span trimmed(List<Word> words, int first, int last) {
        int from = first;
        int to = last;
        while (from <= to && isLoose(words, from, to, from)) {
            from++;
        }
        while (to >= from && isLoose(words, from, to, to)) {
            to--;
        }
        return from > to
                ? null
                : new Span(words.get(from).start(), words.get(to).end());
    }

    private static boolean isLoose(List<Word> words, int from, int to, int at) {
        Word mark = words.get(at);
        if (mark.upos() != Upos.PUNCT) {
            return false;
        }
        boolean opens = mark.xpos().equals("``");
        boolean closes = mark.xpos().equals("''");
        for (int i = from; (opens || closes) && i <= to; i++) {
            if (i != at && words.get(i).xpos().equals(opens ? "''" : "``")) {
                return false;
            }
        }
        return true;
    }

    /** The proposition of its own that begins with a word; null if none does. */
    private @Nullable Word ownClauseFrom(Word word, Word predicate, Span part) {
        Word top = word;
        Word own = null;
        for (int i = 0; i < CLIMB && top != null && top != predicate && top.leftmost() == word; i++) {
            if (isPredicate(top) && isProposition(top, part)) {
                own = top;
            }
            top = top.head();
        }
        return own;
    }

    private static boolean isEdge(Word word, Word predicate) {
        return word.upos() == Upos.PUNCT && word.head() == predicate
                || word.is("cc")
                || word.is("mark") && word.head() == predicate && word.upos() != Upos.PART;
    }
}
