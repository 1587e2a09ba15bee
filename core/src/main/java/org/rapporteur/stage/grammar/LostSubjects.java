// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.Upos;

/**
 * Finds the subject of a verb that has a tense and none: {@code In a statement, the bishop, Ivo Maras, said that he would stay.}
 *
 * <p>A verb of English with a tense has a subject, unless it goes on from another verb. Where the parser gave it none, it stands
 * <ul>
 * <li>behind the comma that ends a circumstance, where the parser takes it for an apposition to the last noun there;
 * <li>before a relative clause that the parser took for a clause beside the main one: {@code Norway, which has troops there, has said};
 * <li>where the parser took it for a call or for a noun before a day: {@code Equinor last year sold};
 * <li>where the parser took it for the object of the verb that reports: {@code alleged the government are hiding figures};
 * <li>right behind a verb that follows what it reports: {@code "We stay," said his father}.
 * </ul>
 */
final class LostSubjects {
    /** So far a subject is looked for, in words. */
    private static final int LONGEST = 60;

    private static final Set<Upos> NOMINAL = Set.of(Upos.NOUN, Upos.PROPN, Upos.PRON);
    private static final Set<Upos> NAMES = Set.of(Upos.PROPN);
    private static final Set<String> FREE = Set.of("root", "ccomp", "parataxis", "advcl");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj", "expl");
    private static final Set<String> CIRCUMSTANCES = Set.of("obl", "advcl", "advmod");
    private static final Set<String> CLAUSES = Set.of("ccomp", "advcl", "parataxis");
    private static final Set<String> APPOSED = Set.of("appos", "conj", "list", "dep", "nmod", "obj", "parataxis");
    private static final Set<String> STRAY =
            Set.of("vocative", "discourse", "dislocated", "reparandum", "list", "dep", "obl");
    private static final Set<String> BEHIND = Set.of("obj", "iobj", "ccomp", "xcomp", "obl");
    private static final Set<String> PRONOUNS = Set.of("WP", "WDT");
    private static final Set<String> OBJECTS = Set.of("obj", "iobj");
    private static final String RELATIVE = "acl:relcl";
    private static final String SUBJECT = "nsubj";
    private static final String WITHOUT_PREPOSITION = "obl:unmarked";
    private static final String CLOSING = "''";

    private final PersonNames persons;
    private final List<Token> tokens;
    private final List<Token> changed;
    private final Tenses tenses;
    private final boolean[] led;
    private final boolean[] cased;
    private final boolean[] joined;
    private final boolean[] passive;

    private LostSubjects(List<Token> tokens, PersonNames persons) {
        this.persons = persons;
        this.tokens = tokens;
        changed = new ArrayList<>(tokens);
        tenses = new Tenses(tokens);
        led = new boolean[tokens.size()];
        cased = new boolean[tokens.size()];
        joined = new boolean[tokens.size()];
        passive = new boolean[tokens.size()];
        for (Token token : tokens) {
            if (token.head() >= 0) {
                led[token.head()] |= SUBJECTS.contains(token.universalRelation());
                cased[token.head()] |= token.relation().equals("case");
                joined[token.head()] |= token.relation().equals("cc");
                passive[token.head()] |=
                        token.upos() == Upos.AUX && token.relation().equals("aux:pass");
            }
        }
    }

    /** Returns the sentence with the subjects that were lost; the same if none was. */
    static Sentence of(Sentence sentence, PersonNames persons) {
        LostSubjects repair = new LostSubjects(sentence.tokens(), persons);
        for (int verb = 1; verb < sentence.tokens().size(); verb++) {
            if (repair.isWithout(verb)) {
                repair.find(verb);
            }
        }
        return repair.changed.equals(sentence.tokens())
                ? sentence
                : new Sentence(repair.changed, sentence.startsParagraph());
    }

    private boolean isWithout(int verb) {
        boolean predicate = tenses.isFinite(verb) || tenses.isAided(verb);
        return predicate && !led[verb] && FREE.contains(tokens.get(verb).relation());
    }

    private void find(int verb) {
        int from = Math.max(0, verb - LONGEST);
        for (int i = verb - 1; i >= from; i--) {
            if (tokens.get(i).head() == verb && (isStray(i, verb) && hang(i, verb) || left(i, verb))) {
                return;
            }
        }
        if (!object(verb)) {
            behind(verb);
        }
    }

    /** What was taken for the object of the verb that reports: {@code alleged the government are hiding figures}. */
    private boolean object(int verb) {
        int head = tokens.get(verb).head();
        boolean reported = head >= 0
                && head < verb
                && !tokens.get(head).xpos().equals("VB")
                && tokens.get(verb).relation().equals("ccomp");
        for (int i = verb - 1; reported && i > head && i >= verb - LONGEST; i--) {
            Token token = tokens.get(i);
            if (token.head() == head) {
                return OBJECTS.contains(token.relation()) && isNoun(i) && hang(i, verb);
            }
            if (token.upos() == Upos.PUNCT || token.upos() == Upos.SCONJ || isQuestion(i)) {
                return false;
            }
        }
        return false;
    }

    /** Tells whether a noun before a verb is what no noun there can be. */
    private boolean isStray(int word, int verb) {
        Token token = tokens.get(word);
        String relation = token.relation();
        boolean pronoun =
                token.upos() == Upos.PRON && (relation.equals(WITHOUT_PREPOSITION) || relation.equals("cc:preconj"));
        boolean auxiliary = relation.startsWith("aux") && token.upos() != Upos.PRON;
        boolean clause = CLAUSES.contains(relation)
                && word == verb - 1
                && !led[word]
                && !tenses.isAided(word)
                && token.upos() != Upos.PRON;
        boolean stray = STRAY.contains(relation) && !isQuestion(word);
        return (pronoun || auxiliary || clause || stray) && isNoun(word);
    }

    /** Tells whether a word asks or relates: {@code what}, {@code how}. */
    private boolean isQuestion(int word) {
        return tokens.get(word).xpos().startsWith("W");
    }

    private boolean isNoun(int word) {
        return NOMINAL.contains(tokens.get(word).upos()) && !cased[word] && !joined[word];
    }

    private boolean left(int child, int verb) {
        Token token = tokens.get(child);
        return CLAUSES.contains(token.universalRelation()) && before(child, verb)
                || token.relation().equals(WITHOUT_PREPOSITION) && beforeDay(child, verb)
                || isCircumstance(child) && behindComma(child, verb);
    }

    private boolean isCircumstance(int child) {
        String relation = tokens.get(child).relation();
        return relation.equals("obl")
                ? cased[child]
                : CIRCUMSTANCES.contains(tokens.get(child).universalRelation());
    }

    /** The noun before a relative clause that was taken for a clause beside the verb's, or before one whose infinitive was. */
    private boolean before(int clause, int verb) {
        int pronoun = -1;
        int relative = -1;
        for (int i = clause - 1; i >= Math.max(0, verb - LONGEST); i--) {
            Token token = tokens.get(i);
            relative = token.relation().equals(RELATIVE) ? i : relative;
            if (token.head() != clause) {
                continue;
            }
            pronoun = PRONOUNS.contains(token.xpos()) ? i : pronoun;
            if (pronoun != i && token.relation().startsWith(SUBJECT)) {
                boolean infinitive = relative > i && tokens.get(relative).head() == i && isInfinitive(clause);
                if (infinitive) {
                    changed.set(clause, tokens.get(clause).under(relative, "xcomp"));
                    return hang(i, verb);
                }
                if (pronoun > i) {
                    changed.set(clause, tokens.get(clause).under(i, RELATIVE));
                    return hang(i, verb);
                }
                return false;
            }
        }
        return false;
    }

    private boolean isInfinitive(int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - LONGEST); i--) {
            if (tokens.get(i).head() == verb && tokens.get(i).upos() == Upos.PART) {
                return tokens.get(i).relation().equals("mark");
            }
        }
        return false;
    }

    /** The noun that was taken for a part of the day behind it: {@code Equinor last year sold}. */
    private boolean beforeDay(int day, int verb) {
        int noun = -1;
        int word = -1;
        for (int i = day - 1; i >= Math.max(0, day - LONGEST); i--) {
            Token token = tokens.get(i);
            if (token.head() == day) {
                boolean adjective = token.upos() == Upos.ADJ || token.upos() == Upos.DET;
                word = adjective ? i : word;
                noun = !adjective && word == i + 1 && token.upos() == Upos.PROPN && isNoun(i) ? i : noun;
            }
        }
        return noun >= 0 && hang(noun, verb);
    }

    /** The noun behind the comma that ends a circumstance. */
    private boolean behindComma(int circumstance, int verb) {
        int found = -1;
        int at = -1;
        for (int i = circumstance + 1; i < verb - 1; i++) {
            int noun = isComma(i) ? noun(circumstance, i, verb) : -1;
            if (noun >= 0 && (found < 0 || isPlaceIn(found))) {
                found = noun;
                at = i;
            }
        }
        if (found < 0) {
            return false;
        }
        for (int i = found + 1; i < verb; i++) {
            if (tokens.get(i).head() < at && tokens.get(i).head() >= 0) {
                boolean noun = isNoun(i);
                changed.set(
                        i,
                        tokens.get(i)
                                .under(found, noun ? "appos" : tokens.get(i).relation()));
            }
        }
        changed.set(at, tokens.get(at).under(verb, tokens.get(at).relation()));
        return hang(found, verb);
    }

    /** Tells whether a name goes on a place: {@code in Arlen, Norland, the bishop said}. */
    private boolean isPlaceIn(int name) {
        if (!NAMES.contains(tokens.get(name).upos())
                || !NAMES.contains(tokens.get(tokens.get(name).head()).upos())) {
            return false;
        }
        List<String> words = new ArrayList<>();
        int begin = name;
        while (begin > 0 && NAMES.contains(tokens.get(begin - 1).upos())) {
            begin--;
        }
        for (int i = begin; i < tokens.size() && NAMES.contains(tokens.get(i).upos()); i++) {
            words.add(tokens.get(i).form());
        }
        return !persons.isName(words);
    }

    private boolean isComma(int word) {
        return tokens.get(word).form().equals(",");
    }

    /** Returns the noun of the phrase behind a comma, if the parser hung it on what stands before the comma; -1 if not. */
    private int noun(int circumstance, int comma, int verb) {
        for (int i = comma + 1; i < verb; i++) {
            int head = tokens.get(i).head();
            if (head < comma) {
                boolean fits = isNoun(i)
                        && head >= circumstance - LONGEST
                        && isApposed(i)
                        && Phrases.isBelow(tokens, head, circumstance, LONGEST);
                return fits && isPhrase(i, comma, verb) ? i : -1;
            }
            if (head > verb || head == verb || tokens.get(i).upos() == Upos.VERB) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isApposed(int noun) {
        Token token = tokens.get(noun);
        return APPOSED.contains(token.universalRelation()) || token.relation().equals("obl");
    }

    /** Tells whether what stands between a noun and its verb may describe the noun, and is no list that goes on. */
    private boolean isPhrase(int noun, int comma, int verb) {
        for (int i = noun + 1; i < verb; i++) {
            Token token = tokens.get(i);
            boolean outside = token.head() < comma || token.head() == verb;
            boolean describes = token.universalRelation().equals("acl") || !outside;
            boolean list =
                    token.head() < comma && (joined[i] || token.relation().equals("cc"));
            if (list || tenses.isFinite(i) && !describes) {
                return false;
            }
        }
        return true;
    }

    /** The noun right behind a verb that follows what it reports. */
    private void behind(int verb) {
        if (verb < 2 || tenses.isAided(verb) || !followsClause(verb)) {
            return;
        }
        for (int i = verb + 1; i < Math.min(tokens.size(), verb + LONGEST); i++) {
            int head = tokens.get(i).head();
            if (head == verb) {
                boolean fits = isNoun(i)
                        && tokens.get(i).upos() != Upos.PRON
                        && BEHIND.contains(tokens.get(i).universalRelation())
                        && !tenses.isAided(i);
                if (fits) {
                    hang(i, verb);
                }
                return;
            }
            if (head < verb) {
                return;
            }
        }
    }

    /** Tells whether a comma, or the end of a quotation, stands between a clause and a verb. */
    private boolean followsClause(int verb) {
        boolean quoted = tokens.get(verb - 1).xpos().equals(CLOSING);
        int last = quoted && isComma(verb - 2) ? verb - 3 : verb - 2;
        if (!quoted && !isComma(verb - 1)) {
            return false;
        }
        for (int i = verb - 1; i >= Math.max(0, verb - LONGEST); i--) {
            Token token = tokens.get(i);
            if (token.head() == verb
                    && CLAUSES.contains(token.universalRelation())
                    && (quoted || !token.relation().equals("advcl"))
                    && led[i]
                    && Phrases.isBelow(tokens, last, i, LONGEST)
                    && (tenses.isFinite(i) || tenses.isAided(i))) {
                return true;
            }
        }
        return quoted && last < verb - 2;
    }

    private boolean hang(int noun, int verb) {
        changed.set(noun, changed.get(noun).under(verb, passive[verb] ? "nsubj:pass" : SUBJECT));
        return true;
    }
}
