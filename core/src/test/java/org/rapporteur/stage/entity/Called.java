// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import org.rapporteur.record.Entity;
import org.rapporteur.text.Reading;

/** Who is called by some words of a text. */
final class Called {
    private Called() {}

    /** Returns the entity that has a mention with these words; throws where there is none. */
    static Entity called(Reading reading, String words) {
        return reading.layer(Entity.class).all().stream()
                .filter(entity -> entity.mentions().stream()
                        .anyMatch(mention -> reading.seen(mention.span()).equals(words)))
                .findFirst()
                .orElseThrow();
    }
}
