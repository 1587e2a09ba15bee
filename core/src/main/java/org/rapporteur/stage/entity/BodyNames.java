// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.actors.Actor;
import org.rapporteur.knowledge.actors.ActorKnowledge;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.naming.NamingKnowledge.Around;
import org.rapporteur.knowledge.naming.Noun;
import org.rapporteur.syntax.Word;

/**
 * What belongs to the name of a body beside capitalised words: {@code Truth and Reconciliation Commission}, {@code Committee on
 * Foreign Affairs}, {@code Institute for the Study of Conflict}.
 */
final class BodyNames {
    private static final int LONGEST = 6;
    private static final int LONGEST_PLACE = 3;

    private final ActorKnowledge actors;
    private final NamingKnowledge naming;

    BodyNames(ActorKnowledge actors, NamingKnowledge naming) {
        this.actors = actors;
        this.naming = naming;
    }

    /** Tells whether a word is what a body, a board or a party is called. */
    boolean isBody(Word word) {
        Noun noun = noun(word);
        return noun != null && noun.meaning() != Noun.Meaning.PEOPLE && MentionFinder.isBody(noun);
    }

    private @Nullable Noun noun(Word word) {
        String form = word.form().toLowerCase(Locale.ROOT);
        Noun noun = naming.noun(form);
        return noun == null ? naming.noun(form.substring(form.lastIndexOf('-') + 1)) : noun;
    }

    /** Tells whether a preposition goes on with a name that begins before it. */
    boolean isLink(List<Word> words, int from, int at) {
        String link = words.get(at).form();
        Word before = words.get(at - 1);
        if (naming.is(Around.LINK_TOPIC, link)) {
            String form = before.form().toLowerCase(Locale.ROOT);
            return naming.is(Around.ON_TOPIC, form) && NameRuns.isCapital(before);
        }
        if (!naming.is(Around.LINK, link)) {
            return false;
        }
        Noun noun = noun(before);
        boolean carries =
                noun != null && noun.meaning() != Noun.Meaning.PERSON && noun.meaning() != Noun.Meaning.NOBODY;
        return carries || isInside(words, from, at) && !isStates(words, at + 1);
    }

    /** {@code for the Study of}: behind another link and an article the name goes on. */
    private boolean isInside(List<Word> words, int from, int at) {
        for (int i = at - 1; i > from; i--) {
            if (naming.is(Around.LINK, words.get(i).form())) {
                return words.get(i + 1).is("det");
            }
        }
        return false;
    }

    private boolean isStates(List<Word> words, int at) {
        return at < words.size()
                && actors.named(words.get(at).form()).stream()
                        .anyMatch(each -> each.actor().kind() == Actor.Kind.COUNTRY);
    }

    /** {@code High-Level}: the words before and behind a hyphen are no names that are known. */
    boolean isHyphenated(List<Word> words, int at) {
        Word next = words.get(at + 1);
        return NameRuns.isCapital(next)
                && NameRuns.isNominal(next)
                && words.get(at - 1).span().length() > 1
                && words.get(at + 1).span().length() > 2
                && actors.named(words.get(at - 1).form()).isEmpty()
                && actors.named(next.form()).isEmpty();
    }

    /** Returns the word after "and" and the fields that end a name: {@code Foreign Affairs and Trade}. */
    int fieldsEnd(List<Word> words, int at, boolean[] open) {
        int end = joinedEnd(words, at, open);
        return end > at && isField(words.get(end - 1)) ? end : at;
    }

    /**
     * Returns the word after "and" and the rest of a name whose head is still to come: {@code Truth and Reconciliation
     * Commission}, {@code Strategic and Budgetary Studies}.
     */
    int headEnd(List<Word> words, int from, int at, boolean[] open) {
        Word last = words.get(at - 1);
        boolean begun =
                from > 0 && naming.is(Around.DEFINITE, words.get(from - 1).lemma());
        boolean adjective = last.upos() == Upos.ADJ && isLinked(words, from, at);
        if (!adjective && !(begun && isField(last))) {
            return at;
        }
        int end = joinedEnd(words, at, open);
        return end > at && (adjective || isBody(words.get(end - 1))) ? end : at;
    }

    private boolean isLinked(List<Word> words, int from, int at) {
        for (int i = from + 1; i < at; i++) {
            if (naming.is(Around.LINK, words.get(i).form())) {
                return true;
            }
        }
        return false;
    }

    /** Returns the word after a conjunction and the capitalised words behind it that are nobody's names. */
    private int joinedEnd(List<Word> words, int at, boolean[] open) {
        if (at + 1 >= words.size()
                || !words.get(at).is("cc")
                || !naming.is(Around.JOINS, words.get(at).lemma())) {
            return at;
        }
        int end = at + 1;
        while (end < words.size()
                && end - at <= LONGEST
                && open[end]
                && NameRuns.isCapital(words.get(end))
                && NameRuns.isNominal(words.get(end))) {
            end++;
        }
        boolean named = !actors.named(words.get(at + 1).form()).isEmpty();
        return end == at + 1 || named || KindGuess.isAcronym(words.get(at + 1).form()) ? at : end;
    }

    /** {@code Boise Police Department}, {@code Ada County Sheriff's Office}: of those the place. */
    int placeEnd(List<Word> words, int from, int to) {
        Noun last = naming.noun(words.get(to - 1).form().toLowerCase(Locale.ROOT));
        if (last == null || last.meaning() != Noun.Meaning.GOVERNMENT_BODY) {
            return from;
        }
        for (int end = Math.min(from + LONGEST_PLACE, to - 1); end > from; end--) {
            if (isPlace(words, from, end)) {
                return end;
            }
        }
        return from;
    }

    private boolean isPlace(List<Word> words, int from, int to) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (words.get(i).upos() != Upos.PROPN || !NameRuns.isCapital(words.get(i))) {
                return false;
            }
            name.append(i > from ? " " : "").append(words.get(i).form());
        }
        String last = words.get(to - 1).form().toLowerCase(Locale.ROOT);
        Noun noun = naming.noun(last);
        if (to - from > 1) {
            return noun == null
                    ? !actors.gazetteer().places(name.toString()).isEmpty()
                    : noun.meaning() == Noun.Meaning.PLACE
                            && (!naming.is(Around.TOWN, last)
                                    || !actors.gazetteer()
                                            .places(name.toString())
                                            .isEmpty());
        }
        return noun == null
                && !naming.is(Around.FIELD, last)
                && !naming.is(Around.COMPASS, last)
                && !KindGuess.isAcronym(words.get(from).form())
                && !actors.gazetteer().places(name.toString()).isEmpty();
    }

    /** Tells whether words name a body: they end in a noun for one, or one stands before the preposition in them. */
    boolean isBodys(List<Word> words, int from, int to) {
        if (isBody(words.get(to - 1))) {
            return true;
        }
        for (int i = from + 1; i < to; i++) {
            if (naming.is(Around.LINK, words.get(i).form())
                    || naming.is(Around.LINK_TOPIC, words.get(i).form())) {
                return isBody(words.get(i - 1));
            }
        }
        return false;
    }

    private boolean isField(Word word) {
        return NameRuns.isCapital(word) && naming.is(Around.FIELD, word.form().toLowerCase(Locale.ROOT));
    }
}
