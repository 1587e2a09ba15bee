// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.knowledge.layout.LayoutKnowledge;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Statement;
import org.rapporteur.record.Time;
import org.rapporteur.syntax.Crowd;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Dating;
import org.rapporteur.text.Language;
import org.rapporteur.text.Layer;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Span;
import org.rapporteur.text.Stage;
import org.rapporteur.text.Warning;

/**
 * Finds what of a report could not be read, and says so in words.
 *
 * <p>That is a report in another language, one without any sentence, sentences that were cut because they did not end or
 * that say more than is kept, and expressions of time that need the day of a report that does not tell it.
 */
public final class WarningReader implements Stage<Warning> {
    /** The grammar ends a sentence after so many tokens, whatever comes. */
    private static final int LONGEST_SENTENCE = 4_000;

    private final LayoutKnowledge knowledge;

    /** Makes a reader with the words of the warnings. */
    public WarningReader(LayoutKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Set<Class<? extends Annotation>> reads() {
        return Set.of(Language.class, Dating.class, Sentence.class, Time.class, Statement.class, Claim.class);
    }

    @Override
    public Class<Warning> finds() {
        return Warning.class;
    }

    @Override
    public List<Warning> find(Reading reading) {
        Language language = reading.layer(Language.class).first().orElse(null);
        Layer<Sentence> sentences = reading.layer(Sentence.class);
        if (sentences.size() == 0) {
            Span all = new Span(0, reading.report().text().length());
            String words = language == null || language.code().equals(Locale.ENGLISH.getLanguage())
                    ? knowledge.warning("warning.nothing", "")
                    : knowledge.warning("warning.language", language.code());
            return List.of(new Warning(all, words));
        }
        List<Warning> warnings = new ArrayList<>();
        List<Span> cut = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (sentence.words().size() >= LONGEST_SENTENCE) {
                cut.add(sentence.span());
            }
        }
        add(warnings, "warning.length", cut);
        add(warnings, "warning.statements", Crowd.full(reading.layer(Statement.class), sentences));
        add(warnings, "warning.claims", Crowd.full(reading.layer(Claim.class), sentences));
        if (reading.layer(Dating.class).size() == 0) {
            List<Span> open = new ArrayList<>();
            for (Time time : reading.layer(Time.class)) {
                if (time.reason() != null && time.from() == null) {
                    open.add(time.span());
                }
            }
            add(warnings, "warning.undated", open);
        }
        return warnings;
    }

    private void add(List<Warning> warnings, String id, List<Span> spans) {
        if (!spans.isEmpty()) {
            Span all = spans.get(0).cover(spans.get(spans.size() - 1));
            warnings.add(new Warning(all, knowledge.warning(id, Integer.toString(spans.size()))));
        }
    }
}
