// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.cues.Cue;
import org.rapporteur.knowledge.cues.Cue.Frame;
import org.rapporteur.knowledge.cues.Cue.Kind;
import org.rapporteur.knowledge.cues.CueKnowledge;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Span;

/** Makes findings of what verbs report, unless the speaker or the content shows that nothing is reported. */
final class VerbReports {
    /** What is said, and no stand that is taken. */
    private static final Set<Kind> SAYING = EnumSet.of(Kind.ASSERT, Kind.EXPRESS, Kind.CRITICIZE, Kind.PRAISE);

    private final CueKnowledge knowledge;
    private final Sources sources;
    private final Voices speakers;
    private final List<Word> words;

    VerbReports(CueKnowledge knowledge, Sources sources, Voices speakers, List<Word> words) {
        this.knowledge = knowledge;
        this.sources = sources;
        this.speakers = speakers;
        this.words = words;
    }

    @Nullable
    Finding make(Word verb, Word last, Cue cue, List<Span> content, List<Word> addressees) {
        if (content.isEmpty()) {
            return null;
        }
        Word subject = sources.subject(words, verb);
        if (speakers.excludes(cue, verb, subject)
                || subject != null && saysItself(subject, content)
                || isNoClauseBefore(verb, cue, content)
                || isToBeSaid(verb, cue, content)) {
            return null;
        }
        return new Finding(
                cue,
                cueSpan(verb, last),
                subject == null ? null : sources.of(words, subject, verb),
                content,
                addressees);
    }

    /** Tells whether words are only spoken of that nobody has said yet: {@code offered to discuss limits}, {@code had no reason to fear}. */
    private boolean isToBeSaid(Word verb, Cue cue, List<Span> content) {
        boolean nominal = cue.frame() == Frame.OBJECT || cue.frame() == Frame.PREPOSITION;
        return nominal && SAYING.contains(cue.kind()) && Clauses.isInfinitive(verb) && !isQuoted(verb, content);
    }

    private boolean isQuoted(Word verb, List<Span> content) {
        int end = content.get(content.size() - 1).end();
        for (int i = verb.index() + 1; i < words.size() && words.get(i).start() < end; i++) {
            if (words.get(i).xpos().equals("``")) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a speaker stands in what is said: the tree was wrong then. */
    private static boolean saysItself(Word subject, List<Span> content) {
        return content.stream().anyMatch(part -> part.contains(subject.span()));
    }

    /** Tells whether what stands before a verb is no clause, so that the verb cannot report it: {@code In Oslo, he noted the}. */
    private boolean isNoClauseBefore(Word verb, Cue cue, List<Span> content) {
        boolean clause = cue.frame() == Frame.THAT || cue.frame() == Frame.OBJECT_THAT;
        boolean before = content.stream().allMatch(part -> part.end() <= verb.start());
        return clause && before && content.stream().noneMatch(part -> isClause(part, verb));
    }

    private boolean isClause(Span part, Word verb) {
        int first = Math.max(0, verb.index() - Clauses.SIGHT);
        for (int i = verb.index() - 1; i >= first; i--) {
            Word word = words.get(i);
            if (part.contains(word.start()) && Clauses.isMainFinite(knowledge, word)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the words of a cue: auxiliaries, negations and adverbs right before a verb belong to it. */
    private Span cueSpan(Word verb, Word last) {
        Word quoting = SecondHand.quoting(knowledge, words, verb);
        if (quoting != null && sources.agent(quoting) == null) {
            return SecondHand.cue(words, quoting, verb);
        }
        return new Span(VerbCues.firstWord(words, verb).start(), Math.max(verb.end(), last.end()));
    }
}
