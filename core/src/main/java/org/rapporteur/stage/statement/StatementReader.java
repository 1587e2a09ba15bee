// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.record.Attribution;
import org.rapporteur.record.Entity;
import org.rapporteur.record.EntityIndex;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Statement;
import org.rapporteur.record.Time;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Stage;

/** Finds who said what: attributions with their speakers and addressees told. */
public final class StatementReader implements Stage<Statement> {
    @Override
    public Set<Class<? extends Annotation>> reads() {
        return Set.of(Sentence.class, Time.class, Entity.class, Meeting.class, Attribution.class);
    }

    @Override
    public Class<Statement> finds() {
        return Statement.class;
    }

    @Override
    public List<Statement> find(Reading reading) {
        Map<String, Attribution> byId = new HashMap<>();
        reading.layer(Attribution.class).forEach(each -> byId.put(each.id(), each));
        Speakers speakers =
                new Speakers(byId, new EntityIndex(reading.layer(Entity.class)), reading.layer(Sentence.class));
        Settings settings = new Settings(reading);
        List<Statement> statements = new ArrayList<>(byId.size());
        for (Attribution said : reading.layer(Attribution.class)) {
            Speakers.Told speaker = speakers.of(said);
            Settings.Told setting = settings.of(said);
            statements.add(new Statement(
                    said.id(),
                    said.form(),
                    said.kind(),
                    speaker.source(),
                    said.cue(),
                    said.content(),
                    speakers.addressees(said),
                    setting.time(),
                    setting.place(),
                    setting.meeting(),
                    said.within(),
                    speaker.doubt(),
                    said.evidence(),
                    said.rule()));
        }
        return statements;
    }
}
