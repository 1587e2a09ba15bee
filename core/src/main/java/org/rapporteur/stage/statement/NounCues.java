// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.List;
import java.util.Locale;
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

/** Finds what the nouns and adjectives of a sentence report: {@code Russian demands that}, {@code is certain that}. */
final class NounCues {
    /** How many nouns may lie between what somebody has and the verb. */
    private static final int NEAR = 4;

    private final CueKnowledge knowledge;
    private final Sources sources;
    private final Contents contents;
    private final List<Word> words;

    NounCues(CueKnowledge knowledge, Contents contents, List<Word> words) {
        this.knowledge = knowledge;
        this.sources = new Sources(knowledge);
        this.contents = contents;
        this.words = words;
    }

    /** Returns what a noun reports; null if it reports nothing. */
    @Nullable
    Finding noun(Word noun) {
        for (CueWord cue : knowledge.startingWith(Part.NOUN, noun.lemma())) {
            for (Word child : noun.children()) {
                Finding found = child.index() < noun.index() ? null : noun(noun, cue, child);
                if (found != null) {
                    return found;
                }
            }
            Finding found = adjacent(noun, cue);
            found = found != null ? found : cried(noun, cue);
            found = found != null ? found : worded(noun, cue);
            found = found != null ? found : inOnesWords(noun, cue);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Tells whether a noun right behind the verb that lends it its subject was taken for a verb: {@code expressed concern that}. */
    boolean isTakenForVerb(Word word) {
        Word light = word.head();
        boolean bare = word.xpos().equals("VB") || word.xpos().equals("VBP");
        return bare
                && light != null
                && light.index() == word.index() - 1
                && light.upos() == Upos.VERB
                && knowledge.is(light.lemma(), Marker.LIGHT)
                && word.children("aux").isEmpty()
                && !knowledge.startingWith(Part.NOUN, word.lemma()).isEmpty();
    }

    /** Words in marks behind a noun and its preposition are what is said, whatever the tree says: {@code shouts of “Go home”}. */
    private @Nullable Finding cried(Word noun, CueWord cue) {
        int at = noun.index() + 1;
        Cue found =
                at + 1 < words.size() ? cue.in(Frame.PREPOSITION, words.get(at).lemma()) : null;
        List<Span> content = found == null ? List.of() : contents.quoted(words.get(at + 1));
        Word owner = sources.owner(noun, null);
        return found == null || content.isEmpty()
                ? null
                : new Finding(
                        found,
                        noun.span(),
                        owner == null || owner.start() > noun.end() ? null : sources.of(words, owner, noun),
                        content,
                        List.of());
    }

    /** Words in marks behind a phrase that tells whose they are: {@code In the mayor's words, “the year was lost.”} */
    private @Nullable Finding inOnesWords(Word noun, CueWord cue) {
        Cue found = noun.has("case") ? cue.in(Frame.QUOTE) : null;
        Word owner = found == null
                ? null
                : noun.children("nmod").stream()
                        .filter(child -> child.relation().equals("nmod:poss"))
                        .findFirst()
                        .orElse(null);
        int at = noun.index() + 1;
        boolean apart =
                owner != null && at + 1 < words.size() && words.get(at).form().equals(",");
        List<Span> content = apart ? contents.quoted(words.get(at + 1)) : List.of();
        return found == null || owner == null || content.isEmpty()
                ? null
                : new Finding(found, noun.span(), sources.of(words, owner, noun), content, List.of());
    }

    /** Words in marks right behind a noun are those that somebody uses: {@code used the phrase “a lost year”}. */
    private @Nullable Finding worded(Word noun, CueWord cue) {
        Cue found = cue.in(Frame.QUOTE);
        Word verb = found == null || !noun.is("obj") ? null : noun.head();
        Word light = verb != null && knowledge.is(verb.lemma(), Marker.WORDING) ? verb : null;
        Word speaker = light == null ? null : sources.subject(words, light);
        int at = noun.index() + 1;
        at += at < words.size() && words.get(at).form().equals(",") ? 1 : 0;
        List<Span> content = speaker == null || at >= words.size() ? List.of() : contents.quoted(words.get(at));
        return found == null || light == null || speaker == null || content.isEmpty()
                ? null
                : new Finding(
                        found,
                        new Span(VerbCues.firstWord(words, light).start(), noun.end()),
                        sources.of(words, speaker, noun),
                        content,
                        List.of());
    }

    /** A clause right behind its noun belongs to it, whatever the tree says: {@code in response to demands that}. */
    private @Nullable Finding adjacent(Word noun, CueWord cue) {
        int behind = behindOwner(noun);
        Word next = behind < words.size() ? words.get(behind) : null;
        Word clause = next == null ? null : next.head();
        if (next == null || clause == null || clause.index() <= next.index() || noun.dominates(clause)) {
            return null;
        }
        boolean that = next.is("mark") && knowledge.is(next.lemma(), Marker.CONTENT);
        Cue found = that ? cue.in(Frame.THAT) : next.xpos().equals("TO") ? cue.in(Frame.TO) : null;
        return found == null ? null : finding(noun, clause, found);
    }

    /** Where the words behind a noun and whoever it is of begin: {@code accusations from Norway that}. */
    private int behindOwner(Word noun) {
        Word owner = sources.owner(noun, null);
        boolean directly = owner != null
                && owner.is("nmod")
                && owner.leftmost().index() == noun.index() + 1
                && owner.leftmost().is("case");
        return 1 + (directly && owner != null ? owner.rightmost().index() : noun.index());
    }

    private @Nullable Finding noun(Word noun, CueWord cue, Word child) {
        Cue found = frame(cue, child);
        Word clause = found == null && Participles.isMade(knowledge, child) ? child.child("ccomp") : null;
        Cue made = clause == null ? null : cue.in(Frame.THAT);
        if (clause != null && made != null) {
            return finding(noun, clause, made); // claims made by Norway that
        }
        return found == null ? null : finding(noun, child, found);
    }

    private @Nullable Finding finding(Word noun, Word child, Cue found) {
        Word from = child.leftmost();
        if (found.frame() == Frame.PREPOSITION) {
            Word marker = child.child("case") != null ? child.child("case") : child.child("mark");
            from = marker == null ? from : words.get(Math.min(marker.index() + 1, words.size() - 1));
        }
        Word owner = sources.owner(noun, child);
        Word light = owner != null && !owner.xpos().equals("PRP$") ? null : lightVerb(noun);
        light = owner != null && light != null && sources.subject(words, light) == null ? null : light;
        owner = light == null ? owner : null;
        Word holder = light != null ? light : owner == null && found.frame() == Frame.TO ? having(noun) : null;
        Word speaker = owner != null ? owner : holder == null ? null : sources.subject(words, holder);
        boolean bare = found.frame() == Frame.PREPOSITION && !contents.isQuoted(from) || isPartOfPreposition(noun);
        if (speaker == null && bare) {
            return null;
        }
        Word first =
                light != null && light.index() < noun.index() ? VerbCues.firstWord(words, light) : firstOf(noun, owner);
        List<Span> content = contents.clause(from, child, noun);
        return content.isEmpty()
                ? null
                : new Finding(
                        found,
                        new Span(first.start(), noun.end()),
                        speaker == null ? null : sources.of(words, speaker, noun),
                        content,
                        List.of());
    }

    /** Returns the verb whose subject has what a noun names: {@code left with plans to return}; null if there is none. */
    private @Nullable Word having(Word noun) {
        Word preposition = noun.child("case");
        Word verb = noun.head();
        for (int i = 0; i < NEAR && verb != null && verb.upos() != Upos.VERB; i++) {
            verb = verb.head();
        }
        boolean fits = preposition != null
                && knowledge.is(preposition.lemma(), Marker.HAVING)
                && preposition.index() >= noun.index() - 2
                && verb != null
                && verb.upos() == Upos.VERB
                && verb.index() < noun.index();
        return fits ? verb : null;
    }

    /** A singular noun right behind a preposition, without an article, is part of it: {@code in order to}. */
    private boolean isPartOfPreposition(Word noun) {
        Upos before = noun.index() == 0 ? Upos.X : words.get(noun.index() - 1).upos();
        return noun.xpos().equals("NN") && (before == Upos.ADP || before == Upos.SCONJ);
    }

    private @Nullable Cue frame(CueWord cue, Word child) {
        Word marker = child.child("mark");
        if ((child.is("acl") || child.is("ccomp")) && !child.relation().equals("acl:relcl")) {
            if (Clauses.isInfinitive(child)) {
                return cue.in(Frame.TO);
            }
            if (marker != null && knowledge.is(marker.lemma(), Marker.CONTENT)) {
                return cue.in(Frame.THAT);
            }
            if (marker != null) {
                return cue.in(Frame.PREPOSITION, marker.lemma());
            }
        }
        if (child.relation().equals("acl:relcl") && isWhole(child)) {
            return cue.in(Frame.THAT);
        }
        Word preposition = child.child("case");
        boolean governed = child.is("nmod") || child.is("obl") && child.head() != null && isTakenForVerb(child.head());
        return governed && preposition != null ? cue.in(Frame.PREPOSITION, preposition.lemma()) : null;
    }

    /** Tells whether a clause that begins with "that" lacks nothing, so that it is what is said and not a relative clause. */
    private boolean isWhole(Word clause) {
        Word first = clause.leftmost();
        if (!knowledge.is(first.lemma(), Marker.CONTENT) || first.head() != clause || first.is("nsubj")) {
            return false;
        }
        Word subject = clause.child("nsubj");
        boolean passive = subject != null && subject.relation().endsWith(":pass");
        boolean conjunction = first.is("mark") && first.xpos().equals("IN");
        return subject != null
                && (conjunction
                        || lacksNothing(clause)
                        || clause.has("cop")
                        || passive
                        || clause.children("obj").size() > 1
                        || clause.has("ccomp"));
    }

    /**
     * Tells whether more follows a verb that says nothing itself, so that the pronoun before it is no object of it: {@code fears that
     * they will react too late}, not {@code the fears that he raised in Oslo}.
     */
    private boolean lacksNothing(Word clause) {
        boolean more = clause.rightmost().index() > clause.index() && clause.upos() == Upos.VERB;
        if (!more || knowledge.is(clause.lemma(), Marker.LIGHT)) {
            return false;
        }
        return knowledge.startingWith(Part.VERB, clause.lemma()).stream()
                .noneMatch(cue -> cue.in(Frame.OBJECT) != null || cue.in(Frame.THAT) != null);
    }

    /** Returns the verb that lends its subject: {@code issued a warning that}. */
    private @Nullable Word lightVerb(Word noun) {
        Word head = noun.head();
        boolean governed = head != null && (noun.is("obj") || noun.is("xcomp"));
        return governed && head != null && (knowledge.is(head.lemma(), Marker.LIGHT) || repeats(head, noun))
                ? head
                : null;
    }

    /** Tells whether a verb says again what its subject says by a noun: {@code announced her decision}, not {@code mocked her decision}. */
    private boolean repeats(Word verb, Word noun) {
        Word possessor = noun.child("nmod:poss");
        if (verb.upos() != Upos.VERB || possessor == null || !possessor.xpos().equals("PRP$")) {
            return false;
        }
        for (CueWord cue : knowledge.startingWith(Part.VERB, verb.lemma())) {
            Cue found = cue.rest().isEmpty() ? cue.in(Frame.OBJECT) : null;
            if (found != null) {
                return found.kind() == Kind.ASSERT || found.kind() == Kind.PROMISE || found.kind() == Kind.BELIEVE;
            }
        }
        return false;
    }

    /** Tells whether a noun that a verb governs reports something for its subject: {@code expressed his support for the plan}. */
    boolean lends(Word noun) {
        Word possessor = noun.child("nmod:poss");
        boolean own = possessor == null || possessor.xpos().equals("PRP$");
        return own && noun.upos() == Upos.NOUN && lightVerb(noun) != null && noun(noun) != null;
    }

    private Word firstOf(Word noun, @Nullable Word owner) {
        int first = noun.index();
        while (first > 0) {
            Word before = words.get(first - 1);
            if (before.head() != noun
                    || before == owner
                    || knowledge.is(before.lemma(), Marker.TIME)
                    || !(before.is("amod") || before.is("compound"))) {
                break;
            }
            first--;
        }
        return words.get(first);
    }

    /** Returns what an adjective with its copula reports; null if it reports nothing. */
    @Nullable
    Finding adjective(Word adjective) {
        if (adjective.children().stream().anyMatch(child -> child.relation().equals("compound:prt"))) {
            return null; // touched off by
        }
        Word head = adjective.head();
        boolean behind = adjective.is("amod") && head != null && head.index() < adjective.index();
        Word subject = behind ? head : sources.subject(words, adjective);
        if (subject == null) {
            return null;
        }
        String lemma = adjective.upos() == Upos.VERB ? adjective.form().toLowerCase(Locale.ROOT) : adjective.lemma();
        for (CueWord cue : knowledge.startingWith(Part.ADJECTIVE, lemma)) {
            for (Word child : adjective.children()) {
                Cue found = child.index() < adjective.index() ? null : adjectiveFrame(cue, child);
                if (found != null) {
                    return adjective(adjective, subject, child, found);
                }
            }
        }
        return null;
    }

    private @Nullable Finding adjective(Word adjective, Word subject, Word child, Cue found) {
        Word from = child.leftmost();
        Word end = adjective;
        if (found.frame() == Frame.PREPOSITION) {
            Word marker = child.child("case") != null ? child.child("case") : child.child("mark");
            from = marker == null ? from : words.get(Math.min(marker.index() + 1, words.size() - 1));
            end = marker != null && marker.index() == adjective.index() + 1 ? marker : adjective;
        }
        Word first = adjective;
        for (Word copula : adjective.children()) {
            if ((copula.is("cop") || copula.is("aux")) && copula.index() < first.index()) {
                first = copula;
            }
        }
        List<Span> content = contents.clause(from, child, adjective);
        return content.isEmpty()
                ? null
                : new Finding(
                        found,
                        new Span(first.start(), end.end()),
                        sources.of(words, subject, adjective),
                        content,
                        List.of());
    }

    private @Nullable Cue adjectiveFrame(CueWord cue, Word child) {
        Word marker = child.child("mark");
        if (Clauses.isInfinitive(child) && (child.is("xcomp") || child.is("ccomp") || child.is("advcl"))) {
            return cue.in(Frame.TO);
        }
        if (child.is("ccomp")) {
            boolean question = knowledge.is(child.leftmost().lemma(), Marker.QUESTION);
            return question && cue.in(Frame.WH) != null ? cue.in(Frame.WH) : cue.in(Frame.THAT);
        }
        Word preposition = child.child("case") != null ? child.child("case") : marker;
        return preposition != null && (child.is("obl") || child.is("nmod") || child.is("advcl"))
                ? cue.in(Frame.PREPOSITION, preposition.lemma())
                : null;
    }
}
