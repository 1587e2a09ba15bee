// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.actors.ActorKnowledge;
import org.rapporteur.knowledge.dictionary.CodingDictionary;
import org.rapporteur.knowledge.naming.Gender;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.naming.Pronoun.Person;
import org.rapporteur.record.Attribution;
import org.rapporteur.record.Dateline;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Time;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Block;
import org.rapporteur.text.Dating;
import org.rapporteur.text.Quotation;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Stage;

/** Finds who and what is meant, and every mention of it. */
public final class EntityReader implements Stage<Entity> {
    private final ActorKnowledge actors;
    private final NamingKnowledge naming;
    private final CodingDictionary dictionary;
    private final MentionFinder finder;
    private final KindGuess guess;

    /**
     * Makes a reader with what is known.
     *
     * @param actors who is who
     * @param naming how words name somebody
     * @param dictionary the user's own codes of actors
     */
    public EntityReader(ActorKnowledge actors, NamingKnowledge naming, CodingDictionary dictionary) {
        this.actors = actors;
        this.dictionary = dictionary;
        this.naming = naming;
        this.guess = new KindGuess(naming, actors.gazetteer());
        this.finder = new MentionFinder(actors, naming);
    }

    @Override
    public Set<Class<? extends Annotation>> reads() {
        return Set.of(
                Block.class,
                Dating.class,
                Dateline.class,
                Sentence.class,
                Quotation.class,
                Attribution.class,
                Time.class);
    }

    @Override
    public Class<Entity> finds() {
        return Entity.class;
    }

    @Override
    public List<Entity> find(Reading reading) {
        LocalDate day = reading.layer(Dating.class).first().map(Dating::date).orElse(null);
        List<Draft> drafts = drafts(reading);
        Map<Word, Draft> headed = headed(drafts);
        Memory memory = new Memory();
        new NameResolver(actors, naming, memory, headed, day).resolve(drafts);
        new DatelineMentions(actors, memory).find(reading);
        Countries.tell(drafts, actors, naming);
        Speakers speakers = new Speakers(actors, memory, reading, byHead(headed), day);
        Groups groups = new Groups(naming, memory, headed);
        Focus focus = new Focus(drafts, memory.clusters());
        StateBodies bodies = new StateBodies(actors, naming, memory, headed, focus);
        DescriptionResolver descriptions =
                new DescriptionResolver(actors, naming, memory, headed, groups, bodies, speakers, day);
        resolve(drafts, descriptions, groups, speakers, headed, focus, bodies);
        Vocatives.resolve(drafts, speakers);
        Interview.resolve(drafts, memory, speakers);
        memory.clusters().forEach(EntityReader::personalize);
        return new EntityWriter(actors, naming, new Coding(dictionary, actors, reading, day), reading, day)
                .write(memory.clusters());
    }

    private List<Draft> drafts(Reading reading) {
        List<List<Draft>> found = new ArrayList<>();
        List<Time> times = reading.layer(Time.class).all();
        int time = 0;
        for (Sentence sentence : reading.layer(Sentence.class)) {
            int begin = sentence.span().start();
            while (time < times.size() && times.get(time).span().end() <= begin) {
                time++;
            }
            found.add(finder.find(found.size(), sentence.words(), open(sentence, times, time)));
        }
        return withLastNames(reading, found);
    }

    /** Which words of a sentence tell no time. */
    private static boolean[] open(Sentence sentence, List<Time> times, int from) {
        boolean[] open = new boolean[sentence.words().size()];
        Arrays.fill(open, true);
        int end = sentence.span().end();
        for (int i = from; i < times.size() && times.get(i).span().start() < end; i++) {
            sentence.words(times.get(i).span()).forEach(word -> open[word.index()] = false);
        }
        return open;
    }

    private List<Draft> withLastNames(Reading reading, List<List<Draft>> found) {
        Set<String> lastNames = new HashSet<>();
        for (List<Draft> drafts : found) {
            for (Draft draft : drafts) {
                if (draft.nameLength > 1 && guess.isPersons(draft)) {
                    lastNames.add(draft.lastName);
                }
            }
        }
        List<Draft> all = new ArrayList<>();
        int number = 0;
        for (Sentence sentence : reading.layer(Sentence.class)) {
            List<Draft> drafts = found.get(number);
            List<Draft> more = MentionFinder.lastNames(number, sentence.words(), drafts, lastNames);
            if (!more.isEmpty()) {
                drafts.removeIf(draft -> !draft.isName()
                        && more.stream()
                                .anyMatch(name ->
                                        name.head == draft.head || (draft.nobody && name.span.overlaps(draft.span))));
                drafts.addAll(more);
                drafts.sort(Comparator.comparing(draft -> draft.span));
            }
            int paragraph = sentence.block().span().start();
            drafts.forEach(draft -> draft.paragraph = paragraph);
            all.addAll(drafts);
            number++;
        }
        return all;
    }

    /** The longest mention that each word governs. */
    private static Map<Word, Draft> headed(List<Draft> drafts) {
        Map<Word, Draft> headed = new HashMap<>();
        for (Draft draft : drafts) {
            headed.merge(draft.head, draft, (a, b) -> b.span.length() > a.span.length() ? b : a);
        }
        return headed;
    }

    private static Map<Integer, Draft> byHead(Map<Word, Draft> headed) {
        Map<Integer, Draft> byHead = new HashMap<>();
        headed.forEach((word, draft) -> byHead.put(word.start(), draft));
        return byHead;
    }

    /** Resolves in the order of the text all that is no name; whose words some of it stands in is told behind it. */
    private void resolve(
            List<Draft> drafts,
            DescriptionResolver descriptions,
            Groups groups,
            Speakers speakers,
            Map<Word, Draft> headed,
            Focus focus,
            StateBodies bodies) {
        PronounResolver pronouns = new PronounResolver(groups, speakers, headed);
        AtHome home = new AtHome(naming, focus, bodies, headed);
        NamedGroups named = new NamedGroups(naming);
        Senders senders = new Senders(naming, headed);
        Recent recent = new Recent();
        Ranks ranks = new Ranks(actors, naming);
        for (Draft draft : drafts) {
            focus.note(draft);
            draft.title = ranks.told(draft);
            ranks.note(draft);
            bodies.note(draft);
            if (draft.parts.isEmpty()) {
                if (draft.pronoun != null) {
                    join(
                            draft,
                            draft.pronoun.person() == Person.THIRD
                                    ? pronouns.resolve(draft, recent)
                                    : speakers.meant(draft, recent, groups));
                } else if (draft.several) {
                    draft.nobody = !descriptions.counted(draft, recent);
                } else if (draft.cluster == null && !draft.nobody) {
                    senders.tell(draft);
                    descriptions.resolve(draft, recent);
                }
                if (!home.isAnothers(draft)) {
                    serve(draft, bodies);
                }
                named.tell(draft);
                home.tell(draft);
                bodies.act(draft);
                recent.add(draft);
                groups.note(draft);
                if (draft.closes != null) {
                    groups.recall(draft.closes);
                    recent.add(draft.closes);
                }
            }
        }
        drafts.forEach(home::serve);
        for (Draft draft : drafts) {
            if (draft.pronoun != null && draft.cluster == null && draft.pronoun.person() != Person.THIRD) {
                join(draft, speakers.meant(draft, new Recent(), groups));
            }
        }
    }

    /** {@code Military spokesman Ivar Holm}: the title of somebody named is one of the state that is spoken of. */
    private static void serve(Draft draft, StateBodies bodies) {
        Cluster named = draft.isName() || draft.title == null ? null : draft.cluster;
        if (named == null) {
            return;
        }
        boolean open = named.isPerson()
                && !named.name.isEmpty()
                && named.actor == null
                && named.country == null
                && named.body == null;
        if (open) {
            named.country = bodies.servedBy(draft);
        }
    }

    /** Whom the report calls she or he is a person, if nothing else tells: {@code Brakel resigned after she had lost}. */
    private static void personalize(Cluster cluster) {
        boolean person = cluster.kind == null
                && cluster.drafts.stream()
                        .map(draft -> draft.pronoun)
                        .anyMatch(pronoun -> pronoun != null
                                && (pronoun.gender() == Gender.FEMALE || pronoun.gender() == Gender.MALE));
        if (person) {
            cluster.kind = Entity.Kind.PERSON;
        }
    }

    private static void join(Draft pronoun, @Nullable Cluster cluster) {
        if (cluster != null) {
            cluster.add(pronoun);
        }
    }
}
