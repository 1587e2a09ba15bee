// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.record.Attribution;
import org.rapporteur.record.Doubt;
import org.rapporteur.record.Entity;
import org.rapporteur.record.EntityIndex;
import org.rapporteur.record.Statement;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Layer;
import org.rapporteur.text.Span;

/** Tells which entities say something, and whom they say it to. */
final class Speakers {
    /** How many statements back a carried speaker is followed. */
    private static final int FURTHEST = 1000;

    /** How many candidates are told. */
    private static final int MOST = 3;

    /** How far before a quotation the sentence before it may end, in UTF-16 units: a blank line and a mark. */
    private static final int REACH = 4;

    private final Map<String, Attribution> attributions;
    private final EntityIndex entities;
    private final Layer<Sentence> sentences;
    private final NamedSpeakers persons;
    private List<String> last = List.of();

    /**
     * Who says it.
     *
     * @param source null where nobody is named
     * @param doubt why the speaker cannot be told, if so
     */
    record Told(Statement.@Nullable Source source, Doubt doubt) {}

    Speakers(Map<String, Attribution> attributions, EntityIndex entities, Layer<Sentence> sentences) {
        this.attributions = attributions;
        this.entities = entities;
        this.sentences = sentences;
        this.persons = new NamedSpeakers(entities);
    }

    Told of(Attribution said) {
        Told told = told(said);
        if (told.source != null
                && said.within() == null
                && !told.source.entities().isEmpty()) {
            last = told.source.entities();
        }
        return told;
    }

    private Told told(Attribution said) {
        Span span = said.source();
        Span head = said.sourceHead();
        if (span != null && head != null) {
            List<String> ids = named(span, head);
            Doubt doubt = ids.isEmpty()
                    ? Doubt.unresolved(
                            "nobody known to the report is meant by these words", candidates(said, List.of()))
                    : Doubt.NONE;
            return new Told(new Statement.Source(span, ids, false), doubt);
        }
        if (said.cue() != null) {
            boolean quoted = said.form() != Statement.Form.INDIRECT && said.within() == null;
            List<String> near = quoted ? candidates(said, last) : List.of();
            return new Told(null, Doubt.unresolved("the report does not say who says it", near));
        }
        Attribution first = carried(said);
        Span speaker = first == null ? null : first.sourceHead();
        List<String> ids = speaker == null ? List.of() : ids(speaker);
        if (ids.isEmpty()) {
            return new Told(null, Doubt.unresolved("no speaker stands near these words", candidates(said, last)));
        }
        return new Told(new Statement.Source(null, ids, true), Doubt.NONE);
    }

    private @Nullable Attribution carried(Attribution said) {
        Attribution at = said;
        for (int i = 0; i < FURTHEST && at != null && at.sourceHead() == null; i++) {
            String from = at.carriedFrom();
            at = from == null ? null : attributions.get(from);
        }
        return at;
    }

    /** Returns whom the word that governs a source means; the persons that the source names, where they are more. */
    private List<String> named(Span source, Span head) {
        List<String> ids = ids(head);
        for (Sentence sentence : sentences.at(head.start())) {
            List<String> named = source.contains(head) ? persons.of(sentence, source) : List.of();
            ids = named.size() > ids.size() ? named : ids;
            Word word = ids.size() == 1 ? sentence.wordFrom(head.start()) : null;
            ids = word == null ? ids : behindState(sentence, source, word, ids);
        }
        return ids;
    }

    /** {@code US Under Secretary of State Ilse Harrow}: a state whose name stands right before a title says nothing itself. */
    private List<String> behindState(Sentence sentence, Span source, Word state, List<String> ids) {
        List<Word> words = sentence.words();
        int next = state.index() + 1;
        boolean country = entities.byId(ids.get(0))
                .filter(entity -> entity.kind() == Entity.Kind.COUNTRY)
                .isPresent();
        if (!country || next >= words.size() || !source.contains(words.get(next).span())) {
            return ids;
        }
        Entity person = entities.titledAt(words.get(next).start());
        return person == null || state.end() + 1 != words.get(next).start() ? ids : List.of(person.id());
    }

    /** Returns the entity that a word means, and those that are joined to it: {@code the US and our allies}. */
    private List<String> ids(Span head) {
        List<String> ids = new ArrayList<>(1);
        add(ids, head.start());
        for (Sentence sentence : sentences.at(head.start())) {
            Word word = sentence.wordFrom(head.start());
            if (word != null) {
                for (Word joined : word.children("conj")) {
                    if (joined.form().length() > 1
                            && !isSeat(sentence.words(), joined)) { // Ilse Harrow, R-Ohio, is one
                        add(ids, joined.start());
                    }
                }
                if (ids.isEmpty()) { // the firm's chief executive, Ilse Harrow
                    word.children("appos").forEach(name -> add(ids, name.start()));
                }
                if (ids.isEmpty()) {
                    ofPaper(word, ids);
                }
                if (ids.isEmpty() && isCount(word)) {
                    word.children("nmod").forEach(group -> add(ids, group.start()));
                }
            }
        }
        return ids;
    }

    /** {@code The Foreign Office statement}, {@code her office}: whose it is says it. */
    private void ofPaper(Word paper, List<String> ids) {
        for (Word owner : paper.children()) {
            if (!owner.is("compound") && !owner.relation().equals("nmod:poss")) {
                continue;
            }
            Entity entity = entities.headedAt(owner.start());
            if (entity != null && entity.kind() != Entity.Kind.PLACE && entity.kind() != Entity.Kind.COUNTRY) {
                add(ids, owner.start());
            }
        }
    }

    /** Tells whether a state stands behind the letter of a party and a hyphen. */
    private static boolean isSeat(List<Word> words, Word state) {
        int at = state.index();
        return at > 1
                && words.get(at - 1).form().equals("-")
                && words.get(at - 2).form().length() == 1;
    }

    /** Those who are counted speak: {@code two of the envoys said}. */
    private static boolean isCount(Word word) {
        return word.upos() == Upos.NUM || word.upos() == Upos.DET || word.upos() == Upos.ADJ;
    }

    private void add(List<String> ids, int offset) {
        Entity entity = entities.headedAt(offset);
        for (Entity each : entity == null ? List.<Entity>of() : entities.each(entity)) {
            if (!ids.contains(each.id())) {
                ids.add(each.id());
            }
        }
    }

    /**
     * Returns who may say it, the likeliest first and at most three: those named in the same sentences and not in what is
     * said, whoever spoke last, those named in the sentence before.
     */
    private List<String> candidates(Attribution said, List<String> spokeLast) {
        Set<String> ids = new LinkedHashSet<>();
        for (Span evidence : said.evidence()) {
            named(evidence, said.content()).forEach(ids::add);
        }
        ids.addAll(spokeLast);
        boolean quoted = said.form() != Statement.Form.INDIRECT;
        if (quoted && ids.size() < MOST && !said.evidence().isEmpty()) {
            int start = said.evidence().get(0).start();
            for (Sentence before : sentences.at(Math.max(0, start - REACH))) {
                named(before.span(), List.of()).forEach(ids::add);
            }
        }
        return ids.stream().limit(MOST).toList();
    }

    /** Returns those who can speak and are named in a stretch, outside of other stretches. */
    private List<String> named(Span stretch, List<Span> without) {
        return entities.within(stretch).stream()
                .filter(entity -> entity.kind() != Entity.Kind.PLACE)
                .filter(entity -> entity.mentions().stream()
                        .anyMatch(mention -> stretch.contains(mention.span())
                                && without.stream().noneMatch(part -> part.overlaps(mention.span()))))
                .map(Entity::id)
                .limit(MOST)
                .toList();
    }

    List<String> addressees(Attribution said) {
        List<String> ids = new ArrayList<>(1);
        said.addressees().forEach(span -> add(ids, span.start()));
        return ids;
    }
}
