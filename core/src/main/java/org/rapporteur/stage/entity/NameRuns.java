// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.List;
import java.util.Locale;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.actors.Actor;
import org.rapporteur.knowledge.actors.ActorKnowledge;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.naming.NamingKnowledge.Around;
import org.rapporteur.knowledge.naming.Noun;
import org.rapporteur.syntax.Word;

/** How far a run of capitalised words goes that may be one name: {@code Ministry of Foreign Affairs}. */
final class NameRuns {
    private static final int LONGEST = 16;
    private static final int PARTICLES = 2;

    private final ActorKnowledge actors;
    private final NamingKnowledge naming;
    private final BodyNames bodies;

    NameRuns(ActorKnowledge actors, NamingKnowledge naming) {
        this.actors = actors;
        this.naming = naming;
        this.bodies = new BodyNames(actors, naming);
    }

    /** Tells whether the name of a body begins at a common noun or adjective: {@code Committee for Relief}. */
    boolean beginsBody(List<Word> words, int i, boolean[] open) {
        return i > 0
                && isCapital(words.get(i))
                && isNominal(words.get(i))
                && (bodies.isBody(words.get(i)) && linkedEnd(words, i, i + 1, open) > i + 1
                        || bodies.headEnd(words, i, i + 1, open) > i + 1
                        || isHyphen(words, i + 1) && bodies.isBody(lastCapital(words, i + 2)));
    }

    static boolean isNameWord(Word word) {
        return word.upos() == Upos.PROPN && isCapital(word) && !word.is("punct");
    }

    static boolean isCapital(Word word) {
        int first = word.form().codePointAt(0);
        return Character.isUpperCase(first)
                || (Character.isLetter(first) && !Character.isLowerCase(first))
                || (Character.isDigit(first) && word.form().chars().anyMatch(Character::isUpperCase))
                || (word.form().length() > 2
                        && !Character.isUpperCase(first)
                        && Character.isUpperCase(word.form().charAt(word.form().length() - 1)));
    }

    /** Returns the word after a run of words that may be one name. */
    int end(List<Word> words, int from, boolean[] open) {
        int end = from + 1;
        while (end < words.size() && end - from < LONGEST && open[end]) {
            Word next = words.get(end);
            if (isCapital(next) && isNominal(next) && (isJoined(words, from, end) || followsGiven(words, end))) {
                end++;
            } else if (isNumeral(next) && isNameWord(words.get(end - 1)) || isNumbered(words, end)) {
                end++;
            } else if (isHyphen(words, end) || isPossessor(words, end)) {
                end += 2;
            } else if (particles(words, end) > 0) {
                end += particles(words, end) + 1;
            } else if (isArticled(words, end)) {
                end += 3;
            } else {
                int linked = linkedEnd(words, from, end, open);
                linked = linked == end ? bodies.headEnd(words, from, end, open) : linked;
                if (linked == end) {
                    break;
                }
                end = linked;
            }
        }
        return end;
    }

    /** Tells whether words name a body. */
    boolean isBodys(List<Word> words, int from, int to) {
        return bodies.isBodys(words, from, to);
    }

    /** Returns the word after the place that the name of a body of a government begins with; its first word if there is none. */
    int placeEnd(List<Word> words, int from, int to) {
        return bodies.placeEnd(words, from, to);
    }

    /** {@code Elizabeth II} */
    private static boolean isNumeral(Word word) {
        String form = word.form();
        return form.length() <= 4 && !form.equals("I") && form.chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X');
    }

    /** {@code Channel 2}, {@code Brigade 113}: bodies are told apart by numbers. */
    private boolean isNumbered(List<Word> words, int at) {
        Word number = words.get(at);
        Word body = words.get(at - 1);
        return number.upos() == Upos.NUM
                && body.end() + 1 == number.start()
                && number.form().chars().allMatch(Character::isDigit)
                && (number.head() == body || body.head() == number)
                && bodies.isBody(body);
    }

    private boolean followsGiven(List<Word> words, int at) {
        return words.get(at).upos() == Upos.PROPN
                && words.get(at - 1).upos() == Upos.PROPN
                && naming.givenName(words.get(at - 1).form()) != null
                && naming.noun(words.get(at).form().toLowerCase(Locale.ROOT)) == null;
    }

    static boolean isNominal(Word word) {
        return word.upos() == Upos.PROPN || word.upos() == Upos.NOUN || word.upos() == Upos.ADJ;
    }

    /** Tells whether a word and the run before it hang together in the tree. */
    static boolean isJoined(List<Word> words, int from, int at) {
        Word word = words.get(at);
        Word last = words.get(at - 1);
        if (last.is("case")) {
            return false;
        }
        if (reaches(last, at)) {
            return true;
        }
        if (word.is("conj") || word.is("appos") || word.is("nsubj") || word.is("parataxis")) {
            return false;
        }
        Word above = word.head();
        if (above != null && above.index() >= from && above.index() < at) {
            return word.is("flat") || word.is("compound") || word.is("nmod") || word.is("goeswith");
        }
        return above != null && last.head() == above && above.index() > at;
    }

    private static boolean reaches(Word last, int at) {
        Word above = last.head();
        for (int i = 0; i < 4 && above != null && above.index() < at; i++) {
            above = above.head();
        }
        return above != null && above.index() == at && !last.is("appos") && !last.is("nsubj") && !last.is("obl");
    }

    private boolean isHyphen(List<Word> words, int at) {
        return at + 1 < words.size()
                && words.get(at).form().length() == 1
                && words.get(at).is("punct")
                && words.get(at - 1).end() == words.get(at).start()
                && words.get(at).end() == words.get(at + 1).start()
                && words.get(at).form().charAt(0) == '-'
                && (words.get(at + 1).upos() == Upos.PROPN || bodies.isHyphenated(words, at));
    }

    /** {@code Khalid al-Mansur} */
    private boolean isArticled(List<Word> words, int at) {
        return at + 2 < words.size()
                && naming.is(Around.NAME_ARTICLE, words.get(at).form())
                && isHyphen(words, at + 1)
                && isNameWord(words.get(at - 1))
                && isCapital(words.get(at + 2));
    }

    /** {@code People's Relief Party}: of a common noun the name goes on behind the possessive. */
    boolean isPossessor(List<Word> words, int at) {
        if (at + 2 >= words.size() || !words.get(at).is("case") || !isCapital(words.get(at + 1))) {
            return false;
        }
        Word owner = words.get(at - 1);
        Word owned = owner.head();
        owned = owned != null && isCapital(owned) ? owned : lastCapital(words, at + 1);
        Noun noun = naming.noun(owner.form().toLowerCase(Locale.ROOT));
        noun = noun == null ? naming.noun(owner.lemma().toLowerCase(Locale.ROOT)) : noun;
        return noun != null
                && (noun.meaning() == Noun.Meaning.PEOPLE || noun.meaning() == Noun.Meaning.PERSON)
                && words.get(at).head() == owner
                && owner.relation().equals("nmod:poss")
                && owned.index() > at
                && MentionFinder.isBody(naming.noun(owned.form().toLowerCase(Locale.ROOT)));
    }

    private static Word lastCapital(List<Word> words, int from) {
        int last = from;
        while (last + 1 < words.size()
                && last - from < LONGEST
                && isCapital(words.get(last + 1))
                && isNominal(words.get(last + 1))) {
            last++;
        }
        return words.get(last);
    }

    /** {@code Ida van Tarn}, {@code Ida von der Tarn}: how many particles stand there with a name behind them. */
    private int particles(List<Word> words, int at) {
        int end = at;
        while (end + 1 < words.size()
                && end - at < PARTICLES
                && naming.is(Around.PARTICLE, words.get(end).form())
                && words.get(end).upos() == Upos.PROPN) {
            end++;
        }
        return end > at && isNameWord(words.get(end)) ? end - at : 0;
    }

    /** {@code Ministry of Foreign Affairs}: goes on behind the preposition if the noun before it takes one. */
    private int linkedEnd(List<Word> words, int from, int at, boolean[] open) {
        if (at + 1 >= words.size() || !bodies.isLink(words, from, at)) {
            return at;
        }
        int next = words.get(at + 1).is("det") ? at + 2 : at + 1;
        if (next >= words.size() || !open[next] || !isCapital(words.get(next)) || !isNominal(words.get(next))) {
            return at;
        }
        Noun noun = naming.noun(words.get(at - 1).form().toLowerCase(Locale.ROOT));
        int end = next + 1;
        while (end < words.size()
                && end - from < LONGEST
                && open[end]
                && isCapital(words.get(end))
                && isNominal(words.get(end))
                && isJoined(words, next, end)) {
            end++;
        }
        int fields = bodies.fieldsEnd(words, end, open);
        if (fields > end) {
            return fields;
        }
        return noun != null && noun.meaning() == Noun.Meaning.GOVERNMENT_BODY
                ? fieldsEnd(words, from, next, end, open)
                : coordinatedEnd(words, next, end, open);
    }

    private static int coordinatedEnd(List<Word> words, int from, int at, boolean[] open) {
        if (at + 1 >= words.size() || !words.get(at).is("cc") || !open[at + 1] || !isCapital(words.get(at + 1))) {
            return at;
        }
        Word other = words.get(at + 1);
        Word above = other.head();
        boolean inside = other.is("conj") && above != null && above.index() >= from && above.index() < at;
        return inside && other.upos() != Upos.PROPN ? at + 2 : at;
    }

    /** {@code Ministry of Health, Labour and Welfare}: what a body of a government is for, up to the last after "and". */
    private int fieldsEnd(List<Word> words, int from, int first, int at, boolean[] open) {
        int end = at;
        int i = at;
        while (i + 1 < words.size() && i - from < LONGEST && open[i + 1]) {
            boolean last = words.get(i).is("cc");
            int comma = words.get(i).form().equals(",") ? 1 : 0;
            if (!last && comma == 0) {
                break;
            }
            last |= words.get(i + comma).is("cc");
            int begin = i + 1 + (last ? comma : 0);
            int next = fieldEnd(words, from, first, begin, open);
            if (next == begin) {
                break;
            }
            if (last) {
                end = next;
                break;
            }
            i = next;
        }
        return end;
    }

    /** Returns the word after one more field that is joined to the first; where it would begin if there is none. */
    private int fieldEnd(List<Word> words, int from, int first, int begin, boolean[] open) {
        int end = begin;
        while (end < words.size()
                && open[end]
                && isCapital(words.get(end))
                && isNominal(words.get(end))
                && (end == begin || isJoined(words, begin, end))) {
            end++;
        }
        if (end == begin) {
            return begin;
        }
        Word head = Extent.head(words, begin, end);
        Word above = head.head();
        int lowest = head.upos() == Upos.NOUN ? from : first;
        boolean joined = head.is("conj") && above != null && above.index() >= lowest && above.index() < begin;
        return joined && isField(words.get(end - 1)) ? end : begin;
    }

    /** Welfare is a field; the Parliament, NATO, Maria and Norland are not. */
    private boolean isField(Word word) {
        Noun noun = naming.noun(word.form().toLowerCase(Locale.ROOT));
        return (noun == null || noun.meaning() == Noun.Meaning.THING || noun.meaning() == Noun.Meaning.NOBODY)
                && !KindGuess.isAcronym(word.form())
                && naming.givenName(word.form()) == null
                && actors.named(word.form()).stream()
                        .noneMatch(each -> each.actor().kind() == Actor.Kind.COUNTRY
                                || each.actor().kind() == Actor.Kind.PLACE
                                || each.actor().kind() == Actor.Kind.PERSON);
    }
}
