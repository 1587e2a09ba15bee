// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.cues.Cue;
import org.rapporteur.knowledge.cues.Cue.Frame;
import org.rapporteur.knowledge.cues.Cue.Part;
import org.rapporteur.knowledge.cues.CueKnowledge;
import org.rapporteur.knowledge.cues.CueKnowledge.Marker;
import org.rapporteur.knowledge.cues.CueWord;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Span;

/** Finds what the verbs of a sentence report, construction by construction. */
final class VerbCues {
    private final CueKnowledge knowledge;
    private final Sources sources;
    private final Contents contents;
    private final WordOrder order;
    private final VerbReports reports;
    private final OrderedCues near;
    private final ObjectCues objects;
    private final List<Word> words;

    VerbCues(
            CueKnowledge knowledge,
            Voices speakers,
            Contents contents,
            WordOrder order,
            NounCues nouns,
            List<Word> words) {
        this.order = order;
        this.knowledge = knowledge;
        this.sources = new Sources(knowledge);
        this.contents = contents;
        this.words = words;
        this.reports = new VerbReports(knowledge, sources, speakers, words);
        this.near = new OrderedCues(knowledge, order, reports, words);
        this.objects = new ObjectCues(knowledge, contents, order, nouns, words);
    }

    /** Returns what a verb reports; null if it reports nothing. */
    @Nullable
    Finding of(Word verb) {
        if (isPartOfCompound(verb) || isQuality(verb)) {
            return null;
        }
        for (CueWord cue : knowledge.startingWith(Part.VERB, verb.lemma())) {
            Word last = lastWord(words, verb, cue.rest());
            if (last != null) {
                Finding found = finding(verb, last, cue);
                if (found != null || last != verb && !isPreposition(verb, cue)) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Tells whether a hyphen joins a verb to the word before it: {@code so-called}. */
    private boolean isPartOfCompound(Word verb) {
        Word before = verb.index() == 0 ? verb : words.get(verb.index() - 1);
        return before.xpos().equals("HYPH") && before.end() == verb.start();
    }

    /** Tells whether a participle tells what the noun behind it is like: {@code the ruling party}, {@code suspected members}. */
    private static boolean isQuality(Word verb) {
        Word noun = verb.head();
        return (verb.xpos().equals("VBG") || verb.xpos().equals("VBN"))
                && verb.is("amod")
                && noun != null
                && noun.index() > verb.index()
                && verb.children().isEmpty();
    }

    /** Tells whether the second word of a cue may also be a preposition of its verb: {@code refer to}. */
    private boolean isPreposition(Word verb, CueWord cue) {
        return knowledge.startingWith(Part.VERB, verb.lemma()).stream()
                .anyMatch(each -> each.rest().isEmpty()
                        && each.in(Frame.PREPOSITION, cue.rest().get(0)) != null);
    }

    /** Returns the last word of a cue of several words that begins with a verb; null if the others do not follow it. */
    static @Nullable Word lastWord(List<Word> words, Word verb, List<String> rest) {
        int at = verb.index();
        for (String word : rest) {
            int next = at + 1;
            while (next < words.size()
                    && next <= verb.index() + 3
                    && !words.get(next).lemma().equals(word)) {
                next++;
            }
            if (next >= words.size() || next > verb.index() + 3) {
                return null;
            }
            at = next;
        }
        return words.get(at);
    }

    private @Nullable Finding finding(Word verb, Word last, CueWord cue) {
        Complements complements = Complements.of(knowledge, verb, last);
        if (isWithheld(verb, complements.open) || isWithheld(verb, complements.clause)) {
            return null;
        }
        boolean bare = !verb.has("nsubj") && !verb.has("aux");
        boolean participle = bare
                && (verb.xpos().equals("VBN") && (verb.is("acl") || verb.is("advcl"))
                        || verb.xpos().equals("VBD") && verb.is("advcl"));
        participle &= !Clauses.isMistakenForParticiple(words, verb) && !Clauses.isMainTakenForParticiple(words, verb);
        if (complements.passive || participle) {
            Word patient = complements.subject == null && verb.is("acl") ? verb.head() : complements.subject;
            if (patient != null && knowledge.isFalseFriend(verb.lemma(), patient.lemma())) {
                return null;
            }
            return new PassiveCues(knowledge, sources, contents, words)
                    .of(verb, cue, complements.subject, complements.clause, complements.open, complements.oblique);
        }
        boolean behind = complements.clause != null
                && complements.clause.index() < verb.index()
                && order.isBeforeConjunction(last);
        behind |= complements.clause != null && order.opensBefore(last, complements.clause);
        if (complements.clause != null && !behind && !isCircumstance(complements.clause)) {
            Finding found = clause(verb, last, cue, complements, complements.clause);
            if (found != null) {
                return found;
            }
        }
        if (complements.open != null) {
            Finding found = open(verb, last, cue, complements, complements.open);
            if (found != null) {
                return found;
            }
        }
        Finding found = near.ordered(verb, last, cue, complements);
        found = found != null ? found : near.besides(verb, last, cue, complements);
        ObjectCues.Told told = found != null ? null : objects.of(verb, last, cue, complements);
        found = told == null ? found : reports.make(verb, told.last(), told.cue(), told.content(), List.of());
        found = found != null ? found : shown(verb, last, cue, complements);
        return found != null ? found : parenthetical(verb, last, cue, complements);
    }

    /** Polls and figures show all that stands behind: {@code A poll showed Tarn ahead of his rivals in the north}. */
    private @Nullable Finding shown(Word verb, Word last, CueWord cue, Complements complements) {
        Cue found = cue.in(Frame.SHOWN);
        Word object = complements.object;
        if (found == null || object == null || object.index() < verb.index()) {
            return null;
        }
        Word subject = sources.subject(words, verb);
        if (subject == null || subject.upos() != Upos.NOUN || !knowledge.is(subject.lemma(), Marker.VOICE)) {
            return null;
        }
        int end = object.rightmost().index();
        for (Word oblique : complements.oblique) {
            end = oblique.leftmost().index() == end + 1 ? oblique.rightmost().index() : end;
        }
        end = complements.open == null
                ? end
                : Math.max(end, complements.open.rightmost().index());
        Word first = objects.first(object, last);
        return reports.make(
                verb, last, found, contents.span(first.index(), contents.end(object, end, verb), verb), List.of());
    }

    /** {@code asked not to be named}: what the verb governs by the auxiliary of a passive is nothing that is said. */
    private boolean isWithheld(Word verb, @Nullable Word below) {
        if (below == null) {
            return false;
        }
        for (Word child : below.children()) {
            if (child.relation().equals("aux:pass")) {
                return knowledge.isFalseFriend(verb.lemma(), child.lemma(), below.lemma());
            }
        }
        return false;
    }

    private boolean isCircumstance(Word clause) {
        Word mark = clause.child("mark");
        return mark != null && knowledge.is(mark.lemma(), Marker.CIRCUMSTANCE);
    }

    private @Nullable Finding clause(Word verb, Word last, CueWord cue, Complements complements, Word clause) {
        Word told = complements.told();
        Word first = clause.leftmost();
        if (Clauses.isInfinitive(clause)) {
            Cue to = clause.has("nsubj") ? cue.in(Frame.OBJECT_TO) : cue.in(Frame.TO);
            return to == null ? null : reports.make(verb, last, to, clause(clause, first, verb), List.of());
        }
        if (Clauses.isGerund(clause)) {
            Cue gerund = cue.in(Frame.GERUND);
            return gerund == null ? null : reports.make(verb, last, gerund, clause(clause, first, verb), List.of());
        }
        boolean question = knowledge.is(first.lemma(), Marker.QUESTION) && clause.index() > verb.index();
        if (question && cue.in(Frame.WH) == null) {
            return null;
        }
        Cue found = question ? cue.in(Frame.WH) : null;
        Word shared = found == null ? ownSubject(cue, complements, clause, last) : null;
        Cue that = cue.in(Frame.THAT);
        if (shared != null && that != null) {
            return reports.make(verb, last, that, clause(clause, shared, verb), List.of());
        }
        if (found == null && told != null) {
            found = cue.in(Frame.OBJECT_THAT);
        }
        if (found == null) {
            found = cue.in(Frame.THAT);
        }
        if (found == null) {
            found = cue.in(Frame.OBJECT_THAT);
        }
        if (found == null) {
            found = cue.in(Frame.WH);
        }
        return found == null || lacksConjunction(found, clause)
                ? null
                : reports.make(
                        verb, last, found, clause(clause, first, verb), told == null ? List.of() : List.of(told));
    }

    /** Returns the first word of an object that is the subject of the clause behind it: {@code said it rained}; null if none is. */
    private static @Nullable Word ownSubject(CueWord cue, Complements complements, Word clause, Word last) {
        Word object = complements.object;
        boolean told = cue.in(Frame.THAT) == null || cue.in(Frame.OBJECT) != null || cue.in(Frame.OBJECT_THAT) != null;
        boolean between = object != null
                && object.leftmost().index() == last.index() + 1
                && object.rightmost().index() + 1 == clause.leftmost().index();
        boolean finite = !told || Clauses.hasTense(clause) && !clause.has("mark"); // noted several “gaps” made it fail
        return finite && between && object != null && !clause.has("nsubj") ? object.leftmost() : null;
    }

    /** Verbs of many meanings report only with their conjunction: {@code held that}, not {@code held a meeting}. */
    private static boolean lacksConjunction(Cue cue, Word clause) {
        Word mark = clause.child("mark");
        return cue.frame() == Frame.THAT
                && cue.with() != null
                && (mark == null || !mark.lemma().equals(cue.with()));
    }

    private List<Span> clause(Word clause, Word from, Word verb) {
        if (clause.dominates(verb)) {
            return List.of();
        }
        return contents.clause(from, clause, verb);
    }

    private @Nullable Finding open(Word verb, Word last, CueWord cue, Complements complements, Word open) {
        Word object = complements.object != null ? complements.object : complements.indirect;
        boolean after = object != null && object.index() > verb.index() && object.index() < open.index();
        if (Clauses.isInfinitive(open)) {
            Cue found = after ? cue.in(Frame.OBJECT_TO) : cue.in(Frame.TO);
            if (found == null) {
                return null;
            }
            Word from = after && object != null ? objects.first(object, last) : open.leftmost();
            return reports.make(
                    verb, last, found, clause(open, from, verb), after && object != null ? List.of(object) : List.of());
        }
        Word marker = open.child("case") != null ? open.child("case") : open.child("mark");
        if (marker != null) {
            Cue found = after ? cue.in(Frame.OBJECT_WITH, marker.lemma()) : cue.in(Frame.PREPOSITION, marker.lemma());
            if (found == null) {
                return null;
            }
            Word from = after && object != null ? object.leftmost() : Clauses.next(words, marker);
            List<Span> content = objects.withPhrase(clause(open, from, verb), open, verb, complements);
            return reports.make(verb, last, found, content, List.of());
        }
        if (Clauses.isGerund(open) && !open.has("det")) { // called the ruling a mistake
            Cue found = cue.in(Frame.GERUND);
            return found == null
                    ? null
                    : reports.make(verb, last, found, clause(open, open.leftmost(), verb), List.of());
        }
        Cue found = cue.in(Frame.SMALL_CLAUSE);
        Word from = after && object != null ? object.leftmost() : open.leftmost();
        return found == null ? null : reports.make(verb, last, found, clause(open, from, verb), List.of());
    }

    /** A reporting clause inside or behind what it reports: {@code The talks, he said, went well}. */
    private @Nullable Finding parenthetical(Word verb, Word last, CueWord cue, Complements complements) {
        Cue found = cue.in(Frame.THAT) != null ? cue.in(Frame.THAT) : cue.in(Frame.OBJECT_THAT);
        Word host = verb.is("parataxis") ? verb.head() : complements.clause;
        if (found == null || host == null || complements.subject == null || !isClause(host)) {
            return null;
        }
        Word top = verb.is("parataxis") ? verb : null;
        int first = host.leftmost().index();
        int end = host.rightmost().index();
        if (top == null) {
            if (!host.dominates(verb)) {
                return null;
            }
            top = verb;
        }
        if (top.leftmost().index() <= first) {
            return null;
        }
        List<Span> pieces = contents.around(
                first, end, top.leftmost().index(), top.rightmost().index(), verb);
        return reports.make(verb, last, found, pieces, List.of());
    }

    private static boolean isClause(Word host) {
        return host.upos() == Upos.VERB || host.has("cop") || host.has("nsubj");
    }

    /** Tells whether a word in capitals inside a sentence was taken for an adverb or auxiliary: {@code “No,” Jolly said}. */
    static boolean isName(Word word, Word verb) {
        return word.index() > 0
                && word.index() == verb.index() - 1
                && word.form().length() > 1
                && Character.isUpperCase(word.form().charAt(0))
                && Character.isLowerCase(word.form().charAt(1))
                && Character.isLowerCase(verb.form().charAt(0))
                && !verb.has("nsubj");
    }

    static Word firstWord(List<Word> words, Word verb) {
        Word first = verb;
        while (first.index() > 0) {
            Word before = words.get(first.index() - 1);
            boolean own = before.head() == verb
                    && !isName(before, verb)
                    && (before.is("aux")
                            || before.is("advmod") && (before.upos() == Upos.ADV || before.upos() == Upos.PART));
            if (!own) {
                break;
            }
            first = before;
        }
        return first;
    }
}
