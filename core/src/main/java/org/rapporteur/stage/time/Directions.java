// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.times.TimeKnowledge;
import org.rapporteur.knowledge.times.TimeKnowledge.Side;
import org.rapporteur.knowledge.times.TimeWord;
import org.rapporteur.knowledge.times.TimeWord.Role;
import org.rapporteur.knowledge.verbs.Auxiliary.Modality;
import org.rapporteur.syntax.VerbGroup;
import org.rapporteur.syntax.VerbGroup.Tense;
import org.rapporteur.syntax.VerbGroups;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Block;

/**
 * Tells by the governing verb whether an expression lies before the report's day or after it.
 *
 * <p>{@code met on Monday} lies behind, {@code will meet on Monday} and {@code is expected to meet on Monday} ahead; the
 * verb of the event counts and not the verb that reports it.
 */
final class Directions {
    private static final int FURTHEST = 12;

    private final TimeKnowledge knowledge;
    private final VerbGroups verbs;
    private final NounDirections nouns;
    private final Lapses lapses;

    Directions(TimeKnowledge knowledge, VerbGroups verbs) {
        this.knowledge = knowledge;
        this.verbs = verbs;
        this.nouns = new NounDirections(knowledge);
        this.lapses = new Lapses(knowledge, verbs);
    }

    /**
     * Returns the side on which an expression lies.
     *
     * @param head the word of the expression that governs its others
     * @param before what the piece before the expression does; null if nothing
     * @param place the part of the layout that it stands in
     * @param grain what kind of time it is: {@code a strike for Monday} lies ahead, {@code the figures for January} may not
     */
    Direction of(Word head, @Nullable TimeWord before, Block.Kind place, Grain grain) {
        Role led = before == null ? null : before.role() == Role.THROUGH ? Role.UNTIL : before.role();
        if (led == Role.SINCE) {
            return Direction.PAST;
        }
        Direction told = nouns.isLedAhead(head) ? Direction.FUTURE : climbed(head, led, place, grain);
        if (lapses.isShortlyBefore(head, told)) {
            return Direction.NEAREST;
        }
        if (told != Direction.FUTURE && told != Direction.SOON) {
            return told;
        }
        Direction outcome = lapses.outcome(head, led, grain);
        return outcome == Direction.FUTURE ? told : outcome;
    }

    private Direction climbed(Word date, @Nullable Role led, Block.Kind place, Grain grain) {
        if (isOfUnplanned(date)) {
            return Direction.PAST;
        }
        Word head = first(date);
        Role own = head == date || led != null ? led : ledBy(head);
        Direction told = new Climb(head, own, place, grain).direction();
        boolean open = led == Role.FOR && told != Direction.FUTURE && (told == Direction.UNKNOWN || !isOwner(head));
        boolean past = told == Direction.PAST
                && (grain == Grain.FEAST || grain == Grain.MONTH && isOfSubject(head)); // gathered for Easter
        return !open || past ? told : grain == Grain.DAY ? Direction.FUTURE : Direction.UNKNOWN;
    }

    /** {@code on Monday or Tuesday}, {@code until October and then November}: on the same side, as told by what governs the first. */
    private Word first(Word date) {
        Word other = date.is("conj") ? date.head() : null;
        TimeWord word = other == null ? null : knowledge.word(other.lemma().toLowerCase(Locale.ROOT));
        boolean named = word != null
                && (word.role() == Role.WEEKDAY || word.role() == Role.MONTH || word.role() == Role.MONTH_OR_WORD);
        return other != null && named ? other : date;
    }

    /** {@code will discuss Friday's attack}, {@code in the wake of a bombing Friday}: nobody tells the day of such before it came. */
    private boolean isOfUnplanned(Word date) {
        Word noun = date.head();
        boolean own = date.relation().equals("nmod:poss")
                || date.relation().equals("nmod:unmarked")
                || date.is("appos") && noun != null && !noun.is("obj")
                || date.is("compound") && noun != null && noun.index() > date.index();
        boolean named = noun != null
                && noun.children().stream()
                        .anyMatch(child -> child.is("appos") && knowledge.is(Side.UNPLANNED, child.lemma()));
        return noun != null && own && (named || knowledge.is(Side.UNPLANNED, noun.lemma()));
    }

    private @Nullable Role ledBy(Word date) {
        Word preposition = date.child("case");
        TimeWord word = preposition == null ? null : knowledge.word(preposition.lemma());
        return word == null ? null : word.role();
    }

    /** {@code Profit for August was ...}: what is told of lies with the verb. */
    private static boolean isOfSubject(Word head) {
        Word noun = head.head();
        return noun != null && (noun.relation().startsWith("nsubj") || noun.has("cop"));
    }

    /** "For Monday" tells what is to come; "for Monday's vote" people may have come already. */
    private static boolean isOwner(Word head) {
        return head.relation().equals("nmod:poss");
    }

    /** The way from an expression up to the predicate that decides. */
    private final class Climb {
        private final Word head;
        private final @Nullable Role led;
        private final Block.Kind place;
        private final Grain grain;
        private final PlanSigns plans;
        private int steps;
        private boolean weak;

        private Climb(Word head, @Nullable Role led, Block.Kind place, Grain grain) {
            this.grain = grain;
            this.plans = new PlanSigns(knowledge, head, led);
            this.head = head;
            this.led = led;
            this.place = place;
        }

        /** A month that a forecast, a target or the like tells of may be but just over. */
        private Direction direction() {
            Direction told = climbed();
            return told == Direction.FUTURE && weak && grain == Grain.MONTH ? Direction.SOON : told;
        }

        private Direction climbed() {
            Word below = head;
            Word word = isPredicate(head) ? head : Attachment.of(head, led);
            if (isDeadline(word)) {
                return Direction.FUTURE;
            }
            while (word != null && steps++ < FURTHEST) {
                if (isPredicate(word)) {
                    return ofPredicate(word, below);
                }
                Direction told = nouns.of(word);
                if (told != Direction.UNKNOWN) {
                    weak = told == Direction.FUTURE;
                    return told;
                }
                below = word;
                word = word.head();
            }
            return word == null && (isVerbless(below) || isBeforeWhatGoesOn(below))
                    ? Direction.FUTURE
                    : Direction.UNKNOWN;
        }

        /** {@code Before Monday's vote, both camps are holding rallies}, where the tree takes the vote for what is told. */
        private boolean isBeforeWhatGoesOn(Word root) {
            Word preposition = root.child("case");
            TimeWord word = preposition == null ? null : knowledge.word(preposition.lemma());
            if (word == null || word.role() != Role.BEFORE) {
                return false;
            }
            return root.children().stream()
                    .filter(child -> child.is("conj") || child.is("parataxis"))
                    .map(verbs::of)
                    .anyMatch(group -> group.tense() == Tense.PRESENT || group.modality() != Modality.NONE);
        }

        /** A plural without any verb beside it is a verb in disguise: {@code The court rules on the appeal on Tuesday}. */
        private boolean isVerbless(Word root) {
            return place == Block.Kind.PARAGRAPH
                    && root != head
                    && (root.xpos().equals("NNS") || isPlural(head.head()))
                    && root.children().stream().noneMatch(child -> isPredicate(child) || child.is("parataxis"));
        }

        /** {@code Polling stations open on Sunday}, where the tree takes an adjective of the sort for what is told. */
        private boolean isHiddenPresent(Word predicate) {
            return place == Block.Kind.PARAGRAPH
                    && predicate.head() == null
                    && predicate.xpos().equals("VBG")
                    && predicate.children().stream()
                            .noneMatch(child -> child.is("nsubj")
                                    || child.is("aux")
                                    || child.is("ccomp")
                                    || child.is("advcl")
                                    || child.is("conj")
                                    || child.is("parataxis"));
        }

        /** {@code hopes for a deal by Friday}, but not {@code had reached the village by Friday}. */
        private boolean isDeadline(@Nullable Word noun) {
            return led == Role.BY && head.is("nmod") && noun != null && noun.upos() == Upos.NOUN && !noun.is("obj");
        }

        private static boolean isPlural(@Nullable Word word) {
            return word != null && word.xpos().equals("NNS");
        }

        /** {@code is set to cut jobs, after announcing on Wednesday}: set off, it tells what came before. */
        private boolean isAfterwards(Word predicate) {
            Word mark = predicate.is("advcl") && predicate.xpos().equals("VBG") ? predicate.child("mark") : null;
            TimeWord word = mark == null ? null : knowledge.word(mark.lemma());
            boolean after = word != null && (word.role() == Role.AFTER || word.role() == Role.FOLLOWING);
            Word verb = predicate.head();
            return after && mark != null && (predicate.has("punct") || verb != null && isComma(verb, mark.index() - 1));
        }

        private static boolean isComma(Word verb, int index) {
            return verb.children().stream().anyMatch(child -> child.is("punct") && child.index() == index);
        }

        private Direction ofPredicate(Word predicate, Word below) {
            VerbGroup group = verbs.of(predicate);
            if (isAfterwards(predicate)) {
                return Direction.PAST;
            }
            if (plans.isToBe(predicate) && !group.perfect()
                    || plans.isDue(group, below)
                    || plans.isCall(predicate, below)) {
                return Direction.FUTURE;
            }
            boolean given = knowledge.is(Side.GRANT, predicate.lemma()) || lapses.isCalledOff(predicate);
            if (led == Role.UNTIL && below == head && given) {
                return Direction.FUTURE;
            }
            if (group.perfect() && group.modality() != Modality.NONE && led == Role.BY) {
                return Direction.FUTURE;
            }
            if ((group.perfect() || isMistaggedPerfect(predicate)) && led != Role.UNTIL) {
                return group.modality() == Modality.FUTURE ? Direction.FUTURE : Direction.PAST;
            }
            if (group.modality() != Modality.NONE) {
                return Direction.FUTURE;
            }
            if (plans.isPlan(group, below)) {
                weak = below != head && below != predicate;
                return Direction.FUTURE;
            }
            return switch (group.tense()) {
                case PAST -> Direction.PAST;
                case PRESENT -> present(group, below);
                case BASE -> infinitive(predicate);
                case PARTICIPLE -> participle(predicate);
                case GERUND, NONE ->
                    isFollowing(predicate, below)
                            ? behindUnlessToCome(predicate)
                            : led == Role.UNTIL || isHiddenPresent(predicate)
                                    ? orFuture(above(predicate))
                                    : above(predicate);
            };
        }

        private Direction present(VerbGroup group, Word below) {
            boolean direct = below == head || below == group.predicate();
            if (led == Role.UNTIL || led == Role.BY) {
                return Direction.FUTURE;
            }
            if (!direct && isAfter(below)) {
                return Direction.PAST;
            }
            if (group.progressive()) {
                return Direction.FUTURE;
            }
            String lemma = group.predicate().lemma();
            if (place == Block.Kind.HEADLINE || knowledge.is(Side.REPORT, lemma)) {
                return Direction.PAST;
            }
            if (plans.isOccasionToCome(group.predicate(), below)) {
                return Direction.FUTURE;
            }
            if (direct && isBehindAnother(group.predicate())) {
                return Direction.PAST;
            }
            if (grain == Grain.MONTH && below.is("nsubj") && head.head() == below) {
                return Direction.NEAREST;
            }
            return direct || !below.is("nsubj") && !knowledge.is(Side.BACK, lemma) ? Direction.FUTURE : Direction.PAST;
        }

        /** {@code This is the third meeting following a first one in April}, where the tree hangs April on the third. */
        private boolean isBehindAnother(Word predicate) {
            return predicate.children().stream()
                    .anyMatch(child -> child.is("nmod")
                            && child.index() > predicate.index()
                            && child.index() < head.index()
                            && isAfter(child));
        }

        /** {@code is back after talks on Monday}. */
        private boolean isAfter(Word noun) {
            Word preposition = noun.child("case");
            TimeWord word = preposition == null
                    ? null
                    : knowledge.word(preposition.form().toLowerCase(Locale.ROOT));
            return word != null && (word.role() == Role.AFTER || word.role() == Role.FOLLOWING);
        }

        private Direction infinitive(Word predicate) {
            Word governor = predicate.head();
            if (governor == null || predicate.is("acl") || predicate.is("parataxis")) {
                return Direction.FUTURE;
            }
            boolean plan = knowledge.is(Side.AHEAD, governor.lemma());
            if (grain == Grain.DAY && knowledge.is(Side.SET, governor.lemma()) && wasSo(governor)) {
                return Direction.NEAREST;
            }
            boolean same = knowledge.is(Side.SAME, governor.lemma()) || predicate.is("advcl");
            return same && !plan ? above(predicate) : Direction.FUTURE;
        }

        /** {@code has on Friday met}, where the participle is taken for a past tense: no other auxiliary stands with one. */
        private static boolean isMistaggedPerfect(Word predicate) {
            Word auxiliary = predicate.xpos().equals("VBD") ? predicate.child("aux") : null;
            return auxiliary != null
                    && (auxiliary.xpos().equals("VBZ") || auxiliary.xpos().equals("VBP"));
        }

        /** {@code They were due to meet on Tuesday}: it may be over, and nobody says so of a day that is far ahead. */
        private static boolean wasSo(Word governor) {
            Word copula = governor.upos() == Upos.ADJ ? governor.child("cop") : null;
            return copula != null && copula.xpos().equals("VBD");
        }

        /** {@code are housed in tents following Sunday's quake}, where the tree takes the preposition for a verb. */
        private boolean isFollowing(Word predicate, Word below) {
            TimeWord word = knowledge.word(predicate.form().toLowerCase(Locale.ROOT));
            return word != null && word.role() == Role.FOLLOWING && below.is("obj");
        }

        private Direction behindUnlessToCome(Word predicate) {
            Word word = predicate.head();
            while (word != null && !isPredicate(word) && steps++ < FURTHEST) {
                word = word.head();
            }
            VerbGroup group = word == null ? null : verbs.of(word);
            return group != null && group.modality() != Modality.NONE ? Direction.FUTURE : Direction.PAST;
        }

        /** {@code want the road reopened by Saturday} lies ahead, {@code the text agreed on Saturday} behind. */
        private Direction participle(Word predicate) {
            Word governor = predicate.head();
            boolean wanted = governor != null
                    && knowledge.is(Side.AHEAD, governor.lemma())
                    && (predicate.is("xcomp") || predicate.is("ccomp") || led == Role.BY || led == Role.UNTIL);
            Word above = governor == null ? null : governor.head();
            boolean object = above != null
                    && governor != null
                    && led == Role.BY
                    && predicate.is("acl")
                    && governor.is("obj")
                    && knowledge.is(Side.AHEAD, above.lemma());
            if (wanted || object) {
                return Direction.FUTURE;
            }
            return led == Role.UNTIL ? orFuture(above(predicate)) : Direction.PAST;
        }

        private static Direction orFuture(Direction direction) {
            return direction == Direction.UNKNOWN ? Direction.FUTURE : direction;
        }

        private Direction above(Word predicate) {
            Word below = predicate;
            Word word = predicate.head();
            while (word != null && steps++ < FURTHEST) {
                if (isPredicate(word)) {
                    return ofPredicate(word, below);
                }
                Direction told = nouns.of(word);
                if (told != Direction.UNKNOWN) {
                    return told;
                }
                below = word;
                word = word.head();
            }
            return Direction.UNKNOWN;
        }
    }

    static boolean isPredicate(Word word) {
        return switch (word.upos()) {
            case VERB, AUX -> !word.is("nsubj") && !isNoun(word);
            default -> word.has("cop") || word.has("aux");
        };
    }

    /** {@code suffered fractures in clashes Friday}, where the tags take the clashes for a verb. */
    private static boolean isNoun(Word word) {
        return word.xpos().equals("VBZ") && word.is("obl") && word.has("case");
    }
}
