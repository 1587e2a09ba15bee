// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import org.rapporteur.Rapporteur;
import org.rapporteur.format.RecordWriter;
import org.rapporteur.store.ReadReport;

/** What is sent to the server, as tests outside its module hand it in, without a network. */
public final class IntakeDoor {
    private final Intake intake;

    /** Makes one that reads and keeps nothing. */
    public IntakeDoor(Archive archive, Rapporteur rapporteur) {
        intake = new Intake(archive, () -> rapporteur);
    }

    /** Returns the record of what is sent, as JSON; or the status and the sentence of why there is none. */
    public String send(byte[] body) {
        try {
            ReadReport read = intake.read(body);
            return RecordWriter.write(read.record());
        } catch (Problem e) {
            return e.status() + " " + e.sentence();
        }
    }
}
