// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rapporteur.exports.Scheme;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Mention;
import org.rapporteur.text.Span;

/** The entities of a record, as corrections name them: by id, by actor code, by name. Whoever the record has not is added to it. */
final class NamedEntities {
    private static final Pattern APART = Pattern.compile("\\s*[,;|]\\s*");
    private static final Pattern CODE = Pattern.compile("(?:[A-Z]{3})+");
    private static final int LETTERS = 3;

    private final List<Entity> entities;
    private int last;

    /**
     * Makes them.
     *
     * @param all what was read, with what was rejected since, whose ids are not used again
     * @param entities what stands
     */
    NamedEntities(List<Entity> all, List<Entity> entities) {
        this.entities = new ArrayList<>(entities);
        all.forEach(entity -> last = Math.max(last, Integer.parseInt(entity.id().substring(2))));
    }

    List<Entity> all() {
        return List.copyOf(entities);
    }

    /** Returns the ids of those that are named; what a new one is called is said where the entry stands. */
    List<String> ids(String words, Span where) {
        List<String> ids = new ArrayList<>();
        for (String one : APART.split(words.strip())) {
            if (!one.isEmpty() && !one.equals(SetFields.NONE)) {
                String id = id(one, where);
                if (!ids.contains(id)) {
                    ids.add(id);
                }
            }
        }
        return ids;
    }

    private String id(String one, Span where) {
        for (Predicate<Entity> is : List.<Predicate<Entity>>of(
                entity -> entity.id().equals(one),
                entity -> entity.kind() == Entity.Kind.COUNTRY && one.equals(entity.country()),
                entity -> one.equals(entity.actor()),
                entity -> entity.name().equalsIgnoreCase(one))) {
            for (Entity entity : entities) {
                if (is.test(entity)) {
                    return entity.id();
                }
            }
        }
        Entity added = added(one, where);
        entities.add(added);
        return added.id();
    }

    private Entity added(String one, Span where) {
        boolean code = CODE.matcher(one).matches();
        String country = code ? one.substring(0, LETTERS) : null;
        String state = country == null ? null : Scheme.shipped().state(country);
        boolean whole = state != null && one.length() == LETTERS;
        last++;
        return new Entity(
                "en" + last,
                whole ? Entity.Kind.COUNTRY : Entity.Kind.ORGANIZATION,
                whole && state != null ? state : one,
                code ? one : null,
                state == null ? null : country,
                null,
                List.of(),
                null,
                List.of(new Mention(where, where, Mention.Form.NOUN)),
                null);
    }
}
