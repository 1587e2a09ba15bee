// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.Upos;

/**
 * Gives a verb that follows what it reports the subject that stands between the two: {@code The truce will hold, the minister of
 * trade, Ana Petrova, said.}
 *
 * <p>The parser reads from the left with a narrow beam, and takes such a subject for a part of the clause before it: an
 * object, an apposition to its last noun. A finite verb of English has a subject, though, and one with a clause before it and none of its
 * own has it there, between the comma that ends the clause and itself. What is moved is a noun phrase without a finite verb; where
 * anything does not fit, the tree is left as it is. Nor has a verb two subjects: where the tree gives it two, the first is that of a verb
 * that was taken for a participle.
 */
final class LateSubjects {
    /** No subject is longer. */
    private static final int LONGEST = 30;

    /** The tags of verbs that a subject may have. */
    static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private static final Set<String> CLAUSES = Set.of("ccomp", "parataxis", "advcl");
    private static final Set<Upos> BEGINNING = Set.of(Upos.DET, Upos.ADJ, Upos.NOUN, Upos.PROPN, Upos.NUM, Upos.PRON);
    private static final Set<Upos> NOMINAL = Set.of(Upos.NOUN, Upos.PROPN);
    private static final String SUBJECT = "nsubj";
    private static final String APPOSITION = "appos";

    private final List<Token> tokens;
    private final int[] heads;
    private final String[] relations;
    private final String[] tags;
    /** For each word its subject; -1 for none. */
    private final int[] subjects;
    /** For each word the first clause before it that it reports; -1 for none. */
    private final int[] clauses;

    private boolean changed;

    private LateSubjects(List<Token> tokens) {
        this.tokens = tokens;
        heads = tokens.stream().mapToInt(Token::head).toArray();
        relations = tokens.stream().map(Token::relation).toArray(String[]::new);
        tags = tokens.stream().map(Token::xpos).toArray(String[]::new);
        subjects = new int[heads.length];
        clauses = new int[heads.length];
        Arrays.fill(subjects, -1);
        Arrays.fill(clauses, -1);
        for (int i = heads.length - 1; i >= 0; i--) {
            if (heads[i] >= 0) {
                note(i, tokens.get(i).universalRelation());
            }
        }
    }

    private void note(int word, String relation) {
        if (relation.equals(SUBJECT) || relation.equals("csubj") || relation.equals("expl")) {
            subjects[heads[word]] = word;
        } else if (CLAUSES.contains(relation)
                && word < heads[word]
                && !(relation.equals("advcl") && isCircumstance(word))) {
            clauses[heads[word]] = word;
        }
    }

    /** Whether an adverbial clause has a conjunction, or no subject: it is a circumstance then, and nothing that is reported. */
    private boolean isCircumstance(int clause) {
        boolean subject = false;
        for (int i = Math.max(0, clause - LONGEST); i < clause; i++) {
            if (heads[i] == clause) {
                String relation = tokens.get(i).universalRelation();
                if (relation.equals("mark")) {
                    return true;
                }
                subject |= relation.equals(SUBJECT);
            }
        }
        return !subject;
    }

    /** Returns the sentence with its late subjects; the same if it has none. */
    static Sentence of(Sentence sentence) {
        LateSubjects repair = new LateSubjects(sentence.tokens());
        for (int verb = 2; verb < repair.heads.length; verb++) {
            if (FINITE.contains(sentence.tokens().get(verb).xpos())) {
                repair.verb(verb);
            }
        }
        return repair.changed ? new Sentence(repair.tokens(), sentence.startsParagraph()) : sentence;
    }

    private List<Token> tokens() {
        List<Token> all = new ArrayList<>(tokens.size());
        for (int i = 0; i < heads.length; i++) {
            all.add(tokens.get(i).analysed(tokens.get(i).upos(), tags[i], heads[i], relations[i]));
        }
        return all;
    }

    private void verb(int verb) {
        if (clauses[verb] < 0) {
            second(verb);
            return;
        }
        int subject = subjects[verb];
        int last = isComma(verb - 1) ? verb - 2 : verb - 1;
        int comma = commaBefore(last, verb);
        boolean name = subject > comma && last < verb - 1;
        if (subject < 0 || name) {
            // The comma behind a name means one before it: the subject is what the name belongs to.
            int first = last < verb - 1 && comma >= 0 ? commaBefore(comma - 1, verb) : comma;
            move(verb, first, first < comma ? comma : last + 1, last);
        } else if (subject < verb && tokens.get(subject).upos() == Upos.PROPN) {
            title(verb, subject, comma);
        }
    }

    /** Returns the last comma at or before a place, and not too far from a verb; -1 for none. */
    private int commaBefore(int place, int verb) {
        for (int i = place; i >= 0 && i >= verb - LONGEST; i--) {
            if (isComma(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isComma(int word) {
        return word >= 0 && tokens.get(word).form().equals(",");
    }

    /**
     * Moves a noun phrase to its verb.
     *
     * @param comma the comma before it
     * @param end where its first part ends, exclusive
     * @param last its last word
     */
    private void move(int verb, int comma, int end, int last) {
        int first = behindMarks(comma + 1);
        if (comma <= clauses[verb] || !isNounPhrase(first, end) || !standsAlone(first, last)) {
            return;
        }
        int noun = noun(first, end, last);
        if (noun < 0 || !fits(first, last, noun)) {
            return;
        }
        for (int i = first; i <= last; i++) {
            boolean name = i > end && isNominal(i) && heads[i] <= end && heads[i] != noun;
            if (i != noun && (name || isOutside(heads[i], first, last))) {
                boolean goesOn = heads[i - 1] == noun && relations[i - 1].equals(APPOSITION) && isNominal(i);
                hang(i, goesOn ? i - 1 : noun, goesOn ? "flat" : isNominal(i) ? nominal(i) : relations[i]);
            }
        }
        hang(comma, verb, relations[comma]);
        if (last < verb - 1) {
            hang(verb - 1, verb, relations[verb - 1]);
        }
        if (end <= last) {
            hang(end, noun, relations[end]);
        }
        hang(noun, verb, SUBJECT);
        subjects[verb] = noun;
    }

    /** Returns how a noun hangs on another: with a preposition, or beside it. */
    private String nominal(int word) {
        for (int i = word - 1; i >= 0 && i >= word - LONGEST; i--) {
            if (heads[i] == word && relations[i].equals("case")) {
                return "nmod";
            }
        }
        return APPOSITION;
    }

    /** Returns the first place that is no mark of a quotation, which ends behind the comma. */
    private int behindMarks(int from) {
        int first = from;
        while (first < heads.length && tokens.get(first).upos() == Upos.PUNCT && !isComma(first)) {
            first++;
        }
        return first;
    }

    private void hang(int word, int head, String relation) {
        changed |= heads[word] != head || !relations[word].equals(relation);
        heads[word] = head;
        relations[word] = relation;
    }

    private boolean isNominal(int word) {
        return NOMINAL.contains(tokens.get(word).upos());
    }

    private static boolean isOutside(int word, int first, int last) {
        return word < first || word > last;
    }

    private boolean isNounPhrase(int first, int end) {
        if (first >= end || !BEGINNING.contains(tokens.get(first).upos())) {
            return false;
        }
        for (int i = first; i < end; i++) {
            if (FINITE.contains(tokens.get(i).xpos()) || tokens.get(i).upos() == Upos.SCONJ) {
                return false;
            }
        }
        return true;
    }

    /** Whether no word around the phrase hangs on one in it, but for commas. */
    private boolean standsAlone(int first, int last) {
        int from = Math.max(0, first - LONGEST);
        int to = Math.min(heads.length, last + LONGEST);
        for (int i = from; i < to; i++) {
            if (isOutside(i, first, last) && !isOutside(heads[i], first, last) && !isComma(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the noun of the phrase: the first that hangs on a word outside; -1 for none. */
    private int noun(int first, int end, int last) {
        for (int i = first; i < end; i++) {
            if (isOutside(heads[i], first, last)) {
                return isNominal(i) && heads[i] < first ? i : -1;
            }
        }
        return -1;
    }

    /** Whether all else that hangs outside may hang on the noun. */
    private boolean fits(int first, int last, int noun) {
        for (int i = first; i <= last; i++) {
            Upos upos = tokens.get(i).upos();
            boolean may = i > noun && (isNominal(i) || upos == Upos.VERB || upos == Upos.PUNCT);
            if (i != noun && isOutside(heads[i], first, last) && !may) {
                return false;
            }
        }
        return true;
    }

    /**
     * No verb has two subjects: the first is that of a verb that was taken for a participle, {@code Floods killed nine, the
     * government said}.
     */
    private void second(int verb) {
        int first = subjects[verb];
        int second = -1;
        for (int i = verb - 1; first >= 0 && i > first && i >= verb - LONGEST; i--) {
            if (heads[i] == verb && relations[i].equals(SUBJECT)) {
                second = i;
                break;
            }
        }
        int comma = second < 0 ? -1 : commaBefore(second, verb);
        for (int i = first + 1; second >= 0 && i < comma; i++) {
            if (heads[i] == first && relations[i].equals("acl") && tags[i].equals("VBN")) {
                boolean active = hasObject(i, comma);
                hang(i, verb, "ccomp");
                hang(first, i, active ? SUBJECT : "nsubj:pass");
                tags[i] = active ? "VBD" : "VBN";
                return;
            }
        }
    }

    private boolean hasObject(int verb, int end) {
        for (int i = verb + 1; i < end; i++) {
            if (heads[i] == verb && relations[i].equals("obj")) {
                return true;
            }
        }
        return false;
    }

    /** A title before the name of its bearer belongs to it: {@code ..., ministry spokesman Igor Petrov said}. */
    private void title(int verb, int name, int comma) {
        int begin = name;
        while (begin > comma + 1 && heads[begin - 1] >= begin && heads[begin - 1] <= name) {
            begin--;
        }
        int title = begin - 1;
        boolean fits = comma > clauses[verb]
                && title > comma
                && tokens.get(title).upos() == Upos.NOUN
                && heads[title] <= comma
                && heads[title] >= 0
                && isNounPhrase(comma + 1, begin)
                && standsAlone(comma + 1, title);
        for (int i = comma + 1; fits && i < title; i++) {
            fits = !isOutside(heads[i], comma + 1, title);
        }
        if (fits) {
            hang(name, title, APPOSITION);
            hang(title, verb, SUBJECT);
            hang(comma, verb, relations[comma]);
            subjects[verb] = title;
        }
    }
}
