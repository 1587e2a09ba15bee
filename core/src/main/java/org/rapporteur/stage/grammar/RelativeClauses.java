// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.Upos;

/**
 * Gives a relative clause to the noun it is about: {@code The ministers of Norway and Chad, who met on Monday, called for a truce}.
 *
 * <p>Behind a comma the parser often takes it for a clause beside the main one, or for the main clause itself. A relative pronoun that is
 * a subject, or that of a clause beside the main one, right behind a noun or behind the comma or bracket after one, leads a clause about that noun, though; and one that means persons is not
 * about a place, nor one whose verb is plural about one man: then it is about the persons whom the place stands beside. What the sentence
 * tells goes on from a later verb. So does an adverb behind a comma that leads a clause beside the main one: {@code in Chad, where floods have
 * ruined farms and displaced thousands}.
 */
final class RelativeClauses {
    /** So far a noun is looked for, and the verb of the sentence. */
    private static final int LONGEST = 60;

    private static final Set<Upos> NOMINAL = Set.of(Upos.NOUN, Upos.PROPN, Upos.PRON);
    private static final Set<String> BESIDE = Set.of("nmod", "conj", "appos", "flat", "compound");
    private static final Set<String> JOINED = Set.of("conj", "parataxis");
    private static final Set<String> MAIN = Set.of("conj", "parataxis", "ccomp", "advcl");
    private static final Set<String> PAST = Set.of("VBD", "VBN");
    private static final Set<String> OPENING = Set.of(",", "-LRB-");
    private static final Set<String> NAME = Set.of("flat", "compound");
    private static final String OF_PERSONS = "WP";
    private static final String OF_PLACES = "WRB";
    private static final String CONJUNCT = "conj";
    private static final String SUBJECT = "nsubj";
    private static final String RELATIVE = "acl:relcl";
    private static final String PASSIVE = ":pass";

    private final PersonNames persons;

    RelativeClauses(PersonNames persons) {
        this.persons = persons;
    }

    /** Returns the sentence with its relative clauses where they belong; the same if they were. */
    Sentence read(Sentence sentence) {
        Sentence read = sentence;
        for (int i = 1; i < sentence.tokens().size(); i++) {
            if (isRelative(read.tokens(), i)) {
                read = new Repair(read.tokens(), i).of(read);
            }
        }
        return read;
    }

    /** Tells whether a word is a relative pronoun that is a subject, or one that leads a clause beside another. */
    private static boolean isRelative(List<Token> tokens, int word) {
        Token pronoun = tokens.get(word);
        boolean adverb = pronoun.xpos().equals(OF_PLACES)
                && pronoun.relation().equals("advmod")
                && tokens.get(word - 1).form().equals(",")
                && tokens.get(word + 1).upos() != Upos.AUX; // why did you
        boolean relative =
                adverb || pronoun.xpos().equals(OF_PERSONS) || pronoun.xpos().equals("WDT");
        if (!relative
                || pronoun.head() <= word
                || adverb && tokens.get(pronoun.head()).head() > word) {
            return false;
        }
        return pronoun.relation().startsWith(SUBJECT)
                || JOINED.contains(tokens.get(pronoun.head()).relation());
    }

    /** One relative pronoun, and what is to be done about it. */
    private final class Repair {
        private final List<Token> tokens;
        private final int pronoun;
        private final int verb;

        Repair(List<Token> tokens, int pronoun) {
            this.tokens = tokens;
            this.pronoun = pronoun;
            verb = tokens.get(pronoun).head();
        }

        Sentence of(Sentence sentence) {
            int last = before();
            if (verb <= pronoun || last < 0) {
                return sentence;
            }
            Token clause = tokens.get(verb);
            boolean related = clause.relation().equals(RELATIVE) && clause.head() < pronoun;
            int noun = related ? person(clause.head()) : antecedent(last);
            if (noun < 0 || noun == clause.head() && related) {
                return sentence;
            }
            List<Token> changed = new ArrayList<>(tokens);
            if (isBelow(noun)) {
                int main = main();
                if (main < 0) {
                    return sentence;
                }
                lead(changed, main);
            }
            changed.set(verb, changed.get(verb).under(noun, RELATIVE));
            if (tokens.get(pronoun).xpos().equals(OF_PLACES)) {
                join(changed, clause.head());
            }
            return new Sentence(changed, sentence.startsParagraph());
        }

        /** {@code Where floods have ruined farms and displaced thousands}: what a conjunction without a comma joins goes on in it. */
        private void join(List<Token> changed, int above) {
            for (int i = verb + 1; i < tokens.size() && i < verb + LONGEST; i++) {
                Token token = tokens.get(i);
                if (token.form().equals(",")) {
                    return;
                }
                boolean joined = token.head() == above && token.relation().equals(CONJUNCT);
                if (joined
                        && PAST.contains(token.xpos())
                        && tokens.get(i - 1).relation().equals("cc")) {
                    changed.set(i, token.under(verb, CONJUNCT));
                    return;
                }
            }
        }

        /** Returns the last word of the noun phrase before the pronoun; -1 if there is none. */
        private int before() {
            int last = tokens.get(pronoun - 1).head() == pronoun ? pronoun - 2 : pronoun - 1; // from | which
            if (last > 0 && OPENING.contains(tokens.get(last).xpos())) {
                last--;
            }
            boolean age = last > 1
                    && tokens.get(last).upos() == Upos.NUM
                    && tokens.get(last - 1).form().equals(",");
            if (age) {
                last -= 2;
            }
            return last >= 0 && NOMINAL.contains(tokens.get(last).upos()) ? last : -1;
        }

        private int antecedent(int last) {
            int head = headOfName(last);
            return tokens.get(pronoun).xpos().equals(OF_PERSONS) ? person(head) : head;
        }

        private int headOfName(int last) {
            int head = last;
            while (NAME.contains(tokens.get(head).universalRelation())
                    && tokens.get(head).head() >= 0) {
                head = tokens.get(head).head();
            }
            return head;
        }

        /** Returns the nearest noun above one that may be whom the clause is about; the noun itself if it may, or none does. */
        private int person(int noun) {
            if (!tokens.get(pronoun).xpos().equals(OF_PERSONS) || mayBe(noun)) {
                return noun;
            }
            int above = noun;
            while (above >= 0 && BESIDE.contains(tokens.get(above).universalRelation())) {
                above = tokens.get(above).head();
                if (above >= 0 && above < noun && persons.isNoun(tokens.get(above)) && agrees(above)) {
                    return above;
                }
            }
            return noun;
        }

        private boolean mayBe(int noun) {
            Token token = tokens.get(noun);
            if (token.upos() != Upos.PROPN) {
                return true;
            }
            int end = noun + 1;
            while (end < pronoun && tokens.get(end).upos() == Upos.PROPN && headOfName(end) == noun) {
                end++;
            }
            int begin = noun;
            while (begin > 0
                    && tokens.get(begin - 1).head() == noun
                    && tokens.get(begin - 1).upos() == Upos.PROPN) {
                begin--;
            }
            List<String> words =
                    tokens.subList(begin, end).stream().map(Token::form).toList();
            return persons.isName(words) && agrees(noun);
        }

        /** Tells whether a noun fits the number of the verb, as far as that is told. */
        private boolean agrees(int noun) {
            boolean many = tokens.get(noun).xpos().endsWith("S");
            for (int i = pronoun + 1; i <= verb; i++) {
                Token token = tokens.get(i);
                boolean tensed = i == verb || token.head() == verb && token.upos() == Upos.AUX;
                if (tensed && token.xpos().equals("VBZ")) {
                    return !many;
                }
                if (tensed && token.xpos().equals("VBP")) {
                    return many || isJoined(noun);
                }
            }
            return true;
        }

        private boolean isJoined(int noun) {
            for (int i = noun + 1; i < pronoun; i++) {
                if (tokens.get(i).head() == noun && tokens.get(i).relation().equals("conj")) {
                    return true;
                }
            }
            return tokens.get(noun).relation().equals("conj");
        }

        private boolean isBelow(int noun) {
            int at = noun;
            for (int i = 0; i < LONGEST && at >= 0; i++) {
                if (at == verb) {
                    return true;
                }
                at = tokens.get(at).head();
            }
            return at >= 0; // too deep to know: as if it were
        }

        /** Returns the verb of the sentence that was hung on the relative clause, or on a noun in it: a finite one behind a comma; -1 for none. */
        private int main() {
            for (int i = verb + 2; i < tokens.size() && i < verb + LONGEST; i++) {
                Token token = tokens.get(i);
                boolean below = token.head() > verb && token.relation().equals(CONJUNCT);
                boolean clause = below || token.head() == verb && MAIN.contains(token.universalRelation());
                if (clause && token.upos() == Upos.VERB && isFinite(i) && isBehindComma(i)) {
                    return i;
                }
            }
            return -1;
        }

        private boolean isFinite(int word) {
            if (LateSubjects.FINITE.contains(tokens.get(word).xpos())
                    || PAST.contains(tokens.get(word).xpos())) {
                return true;
            }
            for (int i = word - 1; i > verb; i--) {
                if (tokens.get(i).head() == word && tokens.get(i).upos() == Upos.AUX) {
                    return true;
                }
            }
            return false;
        }

        /** Tells whether a comma is the first of what hangs on a verb and stands before it, and no subject among it. */
        private boolean isBehindComma(int word) {
            int first = word;
            while (first - 1 > verb && tokens.get(first - 1).head() == word) {
                first--;
                if (tokens.get(first).relation().startsWith(SUBJECT)
                        || tokens.get(first).relation().equals("cc")) {
                    return false;
                }
            }
            return tokens.get(first).form().equals(",")
                    || first > 0 && tokens.get(first - 1).form().equals(",");
        }

        /** Makes a later verb the one of the sentence, with what stands before the relative clause and behind itself. */
        private void lead(List<Token> changed, int main) {
            Token old = tokens.get(verb);
            boolean aided = false;
            boolean passive = false;
            for (int i = verb; i < main; i++) {
                boolean auxiliary =
                        tokens.get(i).head() == main && tokens.get(i).upos() == Upos.AUX;
                aided |= auxiliary;
                passive |= auxiliary && tokens.get(i).relation().endsWith(PASSIVE);
            }
            Token token = tokens.get(main);
            String tag = token.xpos().equals("VBN") && !aided ? "VBD" : token.xpos();
            changed.set(main, token.analysed(token.upos(), tag, old.head(), old.relation()));
            String subject = passive ? SUBJECT + PASSIVE : SUBJECT;
            for (int i = 0; i < tokens.size(); i++) {
                boolean outside = i < pronoun || i > main;
                if (outside && tokens.get(i).head() == verb) {
                    String relation = tokens.get(i).relation();
                    changed.set(i, changed.get(i).under(main, relation.startsWith(SUBJECT) ? subject : relation));
                }
            }
        }
    }
}
