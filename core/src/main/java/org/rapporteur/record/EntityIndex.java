// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Layer;
import org.rapporteur.text.Span;

/** Finds the entity that words mean. */
public final class EntityIndex {
    private final Map<String, Entity> byId = new HashMap<>();
    private final Map<Integer, Named> byHead = new HashMap<>();
    private final Layer<MentionOf> mentions;

    /** A mention and whose it is. */
    private record MentionOf(Mention mention, Entity entity) implements org.rapporteur.text.Annotation {
        @Override
        public Span span() {
            return mention.span();
        }
    }

    private record Named(Mention mention, Entity entity) {}

    /** Makes an index of the entities of a report. */
    public EntityIndex(Layer<Entity> entities) {
        List<MentionOf> all = new ArrayList<>();
        for (Entity entity : entities) {
            byId.put(entity.id(), entity);
            for (Mention mention : entity.mentions()) {
                all.add(new MentionOf(mention, entity));
                byHead.merge(
                        mention.head().start(),
                        new Named(mention, entity),
                        (a, b) -> a.mention().span().length()
                                        >= b.mention().span().length()
                                ? a
                                : b);
            }
        }
        mentions = Layer.of(all);
    }

    /** Returns the entity with an id. */
    public Optional<Entity> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns those whom an entity takes together, if it is a group whose members are known; else itself alone. */
    public List<Entity> each(Entity entity) {
        List<Entity> members = new ArrayList<>(entity.members().size());
        for (String id : entity.members()) {
            Entity member = byId.get(id);
            if (member != null) {
                members.add(member);
            }
        }
        return members.isEmpty() ? List.of(entity) : members;
    }

    /** Returns ids with those of groups replaced by their members', each once, in the order given. */
    public List<String> each(List<String> ids) {
        Set<String> all = new LinkedHashSet<>();
        for (String id : ids) {
            Entity entity = byId.get(id);
            if (entity == null || entity.members().isEmpty()) {
                all.add(id);
            } else {
                all.addAll(entity.members());
            }
        }
        return List.copyOf(all);
    }

    /**
     * Returns the entity of the longest mention whose head is the word that begins at a place; else that of the innermost
     * mention that covers the place, so that any word of a name finds it.
     */
    public @Nullable Entity headedAt(int offset) {
        Named named = byHead.get(offset);
        if (named != null) {
            return named.entity();
        }
        List<MentionOf> covering = mentions.at(offset);
        return covering.isEmpty() ? null : covering.get(covering.size() - 1).entity();
    }

    /** Returns the person whose mention with a title begins at a place; null if none does. */
    public @Nullable Entity titledAt(int offset) {
        return mentions.at(offset).stream()
                .filter(each -> each.mention().span().start() == offset
                        && each.mention().form() == Mention.Form.TITLE
                        && each.entity().kind() == Entity.Kind.PERSON)
                .map(MentionOf::entity)
                .findFirst()
                .orElse(null);
    }

    /** Returns the longest mention whose head is the word that begins at a place; null if there is none. */
    public @Nullable Mention mentionHeadedAt(int offset) {
        Named named = byHead.get(offset);
        return named == null ? null : named.mention();
    }

    /** Returns the entities with a mention wholly inside a span, in the order of those mentions, each once. */
    public List<Entity> within(Span span) {
        return mentions.within(span).stream().map(MentionOf::entity).distinct().toList();
    }
}
