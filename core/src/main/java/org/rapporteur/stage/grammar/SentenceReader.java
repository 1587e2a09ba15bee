// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.rapporteur.grammar.Grammar;
import org.rapporteur.knowledge.actors.ActorKnowledge;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.times.TimeKnowledge;
import org.rapporteur.knowledge.verbs.VerbKnowledge;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Block;
import org.rapporteur.text.Language;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Stage;

/** Finds the sentences of a report's prose and their trees; none in a report of another language than the grammar's. */
public final class SentenceReader implements Stage<Sentence> {
    private final Grammar grammar;
    private final ActorKnowledge actors;
    private final NamingKnowledge naming;
    private final TimeKnowledge times;
    private final VerbKnowledge verbs;

    /** Makes a reader with a grammar, with the names and days that keep their capitals in a heading, and with what tells of plans. */
    public SentenceReader(
            Grammar grammar, ActorKnowledge actors, NamingKnowledge naming, TimeKnowledge times, VerbKnowledge verbs) {
        this.grammar = grammar;
        this.actors = actors;
        this.naming = naming;
        this.times = times;
        this.verbs = verbs;
    }

    @Override
    public Set<Class<? extends Annotation>> reads() {
        return Set.of(Block.class, Language.class);
    }

    @Override
    public Class<Sentence> finds() {
        return Sentence.class;
    }

    @Override
    public List<Sentence> find(Reading reading) {
        if (reading.layer(Language.class).first().stream()
                .anyMatch(told -> !told.code().equals(grammar.language()))) {
            return List.of();
        }
        List<Read> all = new ArrayList<>();
        for (Block block : reading.layer(Block.class)) {
            if (block.isProse()) {
                all.addAll(read(reading, block));
            }
        }
        return sentences(all);
    }

    /**
     * A sentence as the grammar reads it.
     *
     * @param heading whether it is a heading that writes all its words with capitals
     */
    private record Read(Block block, org.rapporteur.grammar.Sentence sentence, boolean heading) {}

    private List<Read> read(Reading reading, Block block) {
        List<org.rapporteur.grammar.Sentence> sentences =
                SeenText.read(grammar, onOneLine(reading.slice(block.span())));
        boolean titles = block.kind() != Block.Kind.PARAGRAPH || sentences.size() == 1 && !isStopped(sentences.get(0));
        return sentences.stream()
                .map(sentence -> new Read(block, sentence, titles && HeadingCase.is(sentence)))
                .toList();
    }

    private static boolean isStopped(org.rapporteur.grammar.Sentence sentence) {
        return sentence.tokens().get(sentence.tokens().size() - 1).form().equals(".");
    }

    private List<Sentence> sentences(List<Read> all) {
        RunningText text = new RunningText();
        if (all.stream().anyMatch(Read::heading)) {
            all.stream().filter(read -> !read.heading()).forEach(read -> text.add(read.sentence()));
        }
        JoinedNames joined = new JoinedNames(grammar, naming);
        MisreadNames names = new MisreadNames();
        all.stream().filter(read -> !read.heading()).forEach(read -> names.add(read.sentence()));
        HeadingCase headings = new HeadingCase(grammar, actors, naming, times, text);
        List<UnaryOperator<org.rapporteur.grammar.Sentence>> repairs = repairs();
        return all.stream()
                .map(read -> {
                    org.rapporteur.grammar.Sentence sentence =
                            read.heading() ? headings.read(read.sentence()) : names.of(joined.read(read.sentence()));
                    for (UnaryOperator<org.rapporteur.grammar.Sentence> repair : repairs) {
                        sentence = repair.apply(sentence);
                    }
                    return Sentence.of(sentence, read.block());
                })
                .toList();
    }

    /** Returns what puts a tree right, in order: tenses and phrases, then clauses, then who does what in them. */
    private List<UnaryOperator<org.rapporteur.grammar.Sentence>> repairs() {
        PersonNames persons = new PersonNames(actors, naming);
        return List.of(
                sentence -> Perfects.of(sentence, verbs),
                CountedHeads::of,
                PluralNouns::of,
                MisreadPasts::of,
                PastTenses::of,
                LostVerbs::of,
                sentence -> DayParts.of(sentence, times),
                FiniteConjuncts::of,
                AbsoluteConjuncts::of,
                new RelativeClauses(persons)::read,
                FrontedPhrases::of,
                CasedSubjects::of,
                InvertedConditions::of,
                ReducedRelatives::of,
                TrailingParticiples::of,
                MissedPredicates::of,
                ListedNames::of,
                SharedSubjects::of,
                LateSubjects::of,
                DoubleSubjects::of,
                sentence -> SplitSubjects.of(sentence, times),
                sentence -> LostSubjects.of(sentence, persons),
                new FarAppositions(persons)::read,
                sentence -> Plans.of(sentence, verbs),
                sentence -> ActiveSubjects.of(sentence, verbs),
                ClausesOfBeing::of);
    }

    /** Returns the text of a block with a blank for each line break: a block is one paragraph, however it is wrapped. */
    private static String onOneLine(String block) {
        return block.replace('\n', ' ')
                .replace('\r', ' ')
                .replace('\u0085', ' ')
                .replace('\u2028', ' ');
    }
}
