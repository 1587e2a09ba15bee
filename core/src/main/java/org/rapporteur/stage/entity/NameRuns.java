// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.List;
import java.util.Locale;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.naming.NamingKnowledge.Around;
import org.rapporteur.knowledge.naming.Noun;
import org.rapporteur.syntax.Word;

/** How far a run of capitalised words goes that may be one name: {@code Ministry of Foreign Affairs}. */
final class NameRuns {
    private static final int LONGEST = 16;

    private final NamingKnowledge naming;

    NameRuns(NamingKnowledge naming) {
        this.naming = naming;
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
            } else if (isNumeral(next) && isNameWord(words.get(end - 1))) {
                end++;
            } else if (isHyphen(words, end) || isParticle(words, end) || isPossessor(words, end)) {
                end += 2;
            } else {
                int linked = linkedEnd(words, from, end, open);
                if (linked == end) {
                    break;
                }
                end = linked;
            }
        }
        return end;
    }

    /** {@code Elizabeth II} */
    private static boolean isNumeral(Word word) {
        String form = word.form();
        return form.length() <= 4 && !form.equals("I") && form.chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X');
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

    private static boolean isHyphen(List<Word> words, int at) {
        return at + 1 < words.size()
                && words.get(at).form().length() == 1
                && words.get(at).is("punct")
                && words.get(at - 1).end() == words.get(at).start()
                && words.get(at).end() == words.get(at + 1).start()
                && words.get(at).form().charAt(0) == '-'
                && words.get(at + 1).upos() == Upos.PROPN;
    }

    /** {@code People's Relief Party}: of a common noun the name goes on behind the possessive. */
    private boolean isPossessor(List<Word> words, int at) {
        if (at + 2 >= words.size() || !words.get(at).is("case") || !isCapital(words.get(at + 1))) {
            return false;
        }
        Word owner = words.get(at - 1);
        Word owned = owner.head();
        Noun noun = naming.noun(owner.form().toLowerCase(Locale.ROOT));
        noun = noun == null ? naming.noun(owner.lemma().toLowerCase(Locale.ROOT)) : noun;
        return noun != null
                && (noun.meaning() == Noun.Meaning.PEOPLE || noun.meaning() == Noun.Meaning.PERSON)
                && words.get(at).head() == owner
                && owner.relation().equals("nmod:poss")
                && owned != null
                && isCapital(owned)
                && owned.index() > at
                && MentionFinder.isBody(naming.noun(owned.form().toLowerCase(Locale.ROOT)));
    }

    private boolean isParticle(List<Word> words, int at) {
        return at + 1 < words.size()
                && naming.is(Around.PARTICLE, words.get(at).form())
                && words.get(at).upos() == Upos.PROPN
                && isNameWord(words.get(at + 1));
    }

    /** {@code Ministry of Foreign Affairs}: goes on behind the preposition if the noun before it takes one. */
    private int linkedEnd(List<Word> words, int from, int at, boolean[] open) {
        Word link = words.get(at);
        if (!naming.is(Around.LINK, link.form()) || at + 1 >= words.size()) {
            return at;
        }
        Noun noun = naming.noun(words.get(at - 1).form().toLowerCase(Locale.ROOT));
        if (noun == null || noun.meaning() == Noun.Meaning.PERSON || noun.meaning() == Noun.Meaning.NOBODY) {
            return at;
        }
        int next = words.get(at + 1).is("det") ? at + 2 : at + 1;
        if (next >= words.size() || !open[next] || !isCapital(words.get(next)) || !isNominal(words.get(next))) {
            return at;
        }
        int end = next + 1;
        while (end < words.size()
                && end - from < LONGEST
                && open[end]
                && isCapital(words.get(end))
                && isNominal(words.get(end))
                && isJoined(words, next, end)) {
            end++;
        }
        return coordinatedEnd(words, next, end, open);
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
}
