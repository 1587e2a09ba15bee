// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.naming.Gender;
import org.rapporteur.knowledge.naming.Pronoun;
import org.rapporteur.knowledge.naming.Pronoun.Use;
import org.rapporteur.record.Entity.Kind;
import org.rapporteur.syntax.Word;

/**
 * Decides whom a pronoun of the third person means: of those that agree with it in number and gender and that the grammar
 * allows, the most salient. Salience falls with the distance in sentences and rises with the subject, after Lappin and
 * Leass, An algorithm for pronominal anaphora resolution (1994).
 */
final class PronounResolver {
    private static final int NOBODY = Integer.MIN_VALUE;
    private static final int SENTENCES = 4;
    private static final int SENTENCES_OF_PERSONS = 6;
    private static final int SUBJECT = 30;
    private static final int OBJECT = 14;
    private static final int OTHER = 8;
    private static final int SAME_SENTENCE = 26;
    private static final int SAME_ROLE = 8;
    private static final int SENTENCE = 16;
    private static final int CHAIN = 8;
    private static final int FRONT = 6;
    private static final int JOINED = 40;
    private static final int SINGULAR = 26;

    private final Groups groups;
    private final Speakers speakers;
    private final Map<Word, Draft> headed;

    PronounResolver(Groups groups, Speakers speakers, Map<Word, Draft> headed) {
        this.groups = groups;
        this.speakers = speakers;
        this.headed = headed;
    }

    /** Returns whom a pronoun means; null if nobody is found, or a thing that is no entity. */
    @Nullable
    Cluster resolve(Draft pronoun, Recent recent) {
        boolean person = pronoun.gender == Gender.FEMALE || pronoun.gender == Gender.MALE;
        int reach = pronoun.sentence - (person ? SENTENCES_OF_PERSONS : SENTENCES);
        Cluster coming = comesLater(pronoun);
        if (coming != null) {
            return coming;
        }
        Cluster speaker = speakers.ofQuotation(pronoun.span.start());
        boolean speaks = speaks(pronoun.head);
        Set<Cluster> toldOf = person ? speakers.toldOf(pronoun, recent) : Set.of();
        Draft best = null;
        int most = NOBODY;
        for (int i = 0; i < recent.count(); i++) {
            Draft draft = recent.back(i);
            if (draft.sentence < reach) {
                break;
            }
            boolean out = draft.cluster == null
                    ? speaks && draft.parts.isEmpty()
                    : draft.cluster == speaker
                            || toldOf.contains(draft.cluster)
                            || speaks && draft.cluster.kind == Kind.PLACE;
            int salience = !out && agrees(pronoun, draft) && mayMean(pronoun, draft)
                    ? salience(pronoun, draft) - i / 2
                    : NOBODY;
            if (salience > most) {
                most = salience;
                best = draft;
            }
        }
        Cluster pair = pronoun.plural
                ? groups.persons(pronoun, best == null || isOne(best) ? reach : best.sentence + 1)
                : null;
        if (best == null || pair != null) {
            return pair;
        }
        return best.cluster == null && !best.parts.isEmpty() ? groups.of(best) : best.cluster;
    }

    /** A body that {@code they} may mean is but one. */
    private static boolean isOne(Draft draft) {
        return draft.parts.isEmpty() && draft.cluster != null && !draft.cluster.plural && !draft.plural;
    }

    /** Only somebody says something. */
    private static boolean speaks(Word word) {
        Word verb = word.head();
        return verb != null && word.relation().equals("nsubj") && verb.has("ccomp");
    }

    /** {@code In her speech, the envoy said}: what stands before the subject of its clause may point ahead to it. */
    private @Nullable Cluster comesLater(Draft pronoun) {
        if (!isPossessive(pronoun.head) || pronoun.head.index() > FRONT) {
            return null;
        }
        Word phrase = pronoun.head.head();
        Word verb = phrase != null && phrase.is("obl") ? phrase.head() : null;
        Word subject = verb == null ? null : verb.child("nsubj");
        Draft draft = subject == null || subject.index() < pronoun.head.index() ? null : headed.get(subject);
        if (draft == null || draft.cluster == null || !agrees(pronoun, draft)) {
            return null;
        }
        return draft.isName() || draft.bearer != null ? draft.cluster : null;
    }

    private static boolean agrees(Draft pronoun, Draft draft) {
        Cluster cluster = draft.cluster;
        if (!draft.parts.isEmpty()) {
            return pronoun.plural && draft.parts.stream().allMatch(part -> part.cluster != null);
        }
        if (cluster == null) {
            return draft.nobody
                    && pronoun.gender != Gender.FEMALE
                    && pronoun.gender != Gender.MALE
                    && draft.plural == pronoun.plural;
        }
        if (pronoun.gender == Gender.FEMALE || pronoun.gender == Gender.MALE) {
            boolean maybe = cluster.isPerson() || (cluster.kind == null && draft.isName());
            return maybe
                    && !cluster.plural
                    && !isPlural(draft)
                    && (cluster.gender == null || cluster.gender == Gender.EITHER || cluster.gender == pronoun.gender);
        }
        if (pronoun.gender == Gender.THING) {
            boolean one = cluster.kind != Kind.PEOPLE || draft.head.xpos().equals("NN"); // the community
            boolean many = draft.head.xpos().equals("NNS"); // Norlandic troops
            return !cluster.isPerson() && !cluster.plural && !isPlural(draft) && one && !many;
        }
        return cluster.plural || isPlural(draft) || isMany(cluster);
    }

    private static boolean isPlural(Draft draft) {
        return draft.plural && draft.pronoun == null || draft.pronoun != null && draft.plural;
    }

    private static boolean isMany(Cluster cluster) {
        return cluster.kind == null
                || cluster.kind == Kind.COUNTRY
                || cluster.kind == Kind.INTERGOVERNMENTAL
                || cluster.kind == Kind.ORGANIZATION
                || cluster.kind == Kind.GOVERNMENT_BODY
                || cluster.kind == Kind.ARMED_GROUP
                || cluster.kind == Kind.PEOPLE
                || cluster.kind == Kind.MEDIA;
    }

    /** What the grammar forbids: a pronoun means nothing that takes part beside it, and nothing that it stands inside. */
    private boolean mayMean(Draft pronoun, Draft draft) {
        if (pronoun.sentence != draft.sentence) {
            return pronoun.pronoun == null || pronoun.pronoun.use() != Use.REFLEXIVE;
        }
        Word word = pronoun.head;
        if (draft.span.contains(pronoun.span) || draft.head.dominates(word) && isPossessor(word, draft.head)) {
            return false;
        }
        Word clause = word.head();
        Pronoun form = pronoun.pronoun;
        if (form == null || form.use() != Use.PERSONAL || isPossessive(word)) {
            return true;
        }
        return clause == null
                || draft.head.head() != clause
                || draft.head.is("conj")
                || draft.head.is("obl") && isFirst(draft.head);
    }

    private static boolean isFirst(Word word) {
        return word.leftmost().index() == 0;
    }

    private static boolean isPossessive(Word word) {
        return word.relation().equals("nmod:poss");
    }

    private static boolean isPossessor(Word word, Word noun) {
        Word above = word.head();
        for (int i = 0; i < 4 && above != null; i++) {
            if (above == noun) {
                return true;
            }
            if (above.upos() == org.rapporteur.grammar.Upos.VERB) {
                return false;
            }
            above = above.head();
        }
        return false;
    }

    private int salience(Draft pronoun, Draft draft) {
        int salience = role(draft.parts.isEmpty() ? draft.head : draft.parts.get(0).head);
        int distance = pronoun.sentence - draft.sentence;
        salience += distance == 0 ? SAME_SENTENCE : SAME_SENTENCE - SENTENCE * distance;
        if (isSubject(pronoun.head) && isSubject(draft.head)) {
            salience += SAME_ROLE;
        }
        if (isJoined(pronoun.head, draft.head)) {
            salience += JOINED;
        }
        if (draft.pronoun != null && draft.gender == pronoun.gender) {
            salience += CHAIN;
        }
        if (draft.cluster == null) {
            salience -= draft.parts.isEmpty() ? OTHER : 0;
        } else {
            salience += weight(pronoun, draft, draft.cluster);
        }
        return salience;
    }

    /** {@code Harrow and her sister} */
    private static boolean isJoined(Word pronoun, Word head) {
        Word noun = pronoun.head();
        return isPossessive(pronoun) && noun != null && noun.is("conj") && noun.head() == head;
    }

    private static int weight(Draft pronoun, Draft draft, Cluster cluster) {
        int weight = Math.min(CHAIN, cluster.drafts.size());
        if (draft.nested) {
            weight -= SENTENCE;
        }
        if (cluster.isPlace() && cluster.kind == Kind.PLACE) {
            weight -= SENTENCE;
        }
        if (pronoun.gender == null && !cluster.plural && !draft.plural) {
            weight -= SINGULAR;
        }
        if (cluster.gender == null && cluster.kind == null) {
            weight -= OBJECT;
        }
        return weight;
    }

    private static int role(Word head) {
        if (isSubject(head)) {
            return SUBJECT;
        }
        if (head.is("obj") || head.is("iobj")) {
            return OBJECT;
        }
        return head.is("appos") || head.is("compound") || head.is("amod") ? 0 : OTHER;
    }

    private static boolean isSubject(Word head) {
        return head.is("nsubj") || head.is("root") && head.upos() != org.rapporteur.grammar.Upos.VERB;
    }
}
