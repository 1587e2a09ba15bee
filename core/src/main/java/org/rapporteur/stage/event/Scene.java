// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import java.util.List;
import org.rapporteur.knowledge.events.EventKnowledge;
import org.rapporteur.record.EntityIndex;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;

/** One sentence with all that is needed to look for events in it. */
final class Scene {
    private final EventKnowledge knowledge;
    private final EntityIndex entities;
    private final Sentence sentence;
    private final boolean[] timely;
    private final Subjects subjects;
    private final Clauses clauses;
    private final Trail trail;

    /**
     * Makes one.
     *
     * @param timely for each word whether it belongs to an expression of time, which nobody can be and no condition means
     */
    Scene(EventKnowledge knowledge, EntityIndex entities, Sentence sentence, boolean[] timely, Trail trail) {
        this.knowledge = knowledge;
        this.entities = entities;
        this.sentence = sentence;
        this.timely = timely;
        this.trail = trail;
        subjects = new Subjects(knowledge, sentence.words(), timely);
        clauses = new Clauses(knowledge, subjects, sentence.words(), timely);
    }

    EventKnowledge knowledge() {
        return knowledge;
    }

    EntityIndex entities() {
        return entities;
    }

    Sentence sentence() {
        return sentence;
    }

    List<Word> words() {
        return sentence.words();
    }

    /** Tells whether a word belongs to an expression of time. */
    boolean isTimely(Word word) {
        return timely[word.index()];
    }

    Subjects subjects() {
        return subjects;
    }

    Clauses clauses() {
        return clauses;
    }

    Trail trail() {
        return trail;
    }
}
