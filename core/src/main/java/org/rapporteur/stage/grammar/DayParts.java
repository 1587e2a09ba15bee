// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.times.TimeKnowledge;
import org.rapporteur.knowledge.times.TimeWord;
import org.rapporteur.knowledge.times.TimeWord.Role;

/**
 * Keeps a part of a day with its day, where the parser gave it to the words behind: {@code On Sunday afternoon police arrested the
 * mayor} tells of police, not of afternoon police, and {@code The king on Thursday morning met envoys} of a king who met them.
 *
 * <p>The day of the week right before it decides. Where the tree does not fit, it is left alone.
 */
final class DayParts {
    private static final String SUBJECT = "nsubj";
    private static final String PART_OF_NAME = "compound";
    private static final String WHEN = "obl";

    private final List<Token> tokens;
    private final int[] heads;
    private final String[] relations;
    private boolean changed;

    private DayParts(Sentence sentence) {
        tokens = sentence.tokens();
        heads = tokens.stream().mapToInt(Token::head).toArray();
        relations = tokens.stream().map(Token::relation).toArray(String[]::new);
    }

    /** Returns the sentence with its parts of days; the same if it has none that went astray. */
    static Sentence of(Sentence sentence, TimeKnowledge knowledge) {
        List<Token> tokens = sentence.tokens();
        DayParts repair = null;
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (is(tokens.get(i), Role.DAYPART, knowledge) && is(tokens.get(i - 1), Role.WEEKDAY, knowledge)) {
                repair = repair == null ? new DayParts(sentence) : repair;
                repair.part(i);
            }
        }
        return repair == null || !repair.changed ? sentence : repair.result(sentence);
    }

    private static boolean is(Token token, Role role, TimeKnowledge knowledge) {
        TimeWord word = knowledge.word(token.form().toLowerCase(Locale.ROOT));
        return word != null && word.role() == role;
    }

    private void part(int part) {
        int day = part - 1;
        boolean apart = heads[day] != part && heads[day] != heads[part];
        if (relations[part].equals(PART_OF_NAME) && heads[part] > part && apart && relations[day].startsWith(WHEN)) {
            int verb = heads[day];
            String relation = relations[day];
            join(day, part);
            hang(part, verb, relation);
        } else if (relations[part].equals(SUBJECT) && heads[part] > part) {
            subject(day, part);
        }
    }

    /** The part of a day is told as the subject: the noun before the day is, or nothing. */
    private void subject(int day, int part) {
        int verb = heads[part];
        int noun = heads[day] == part ? -1 : heads[day];
        boolean before = noun >= 0
                && noun < day
                && heads[noun] == part
                && tokens.get(noun).upos() != Upos.VERB;
        if (heads[day] == part ? !hasCase(part) : !before) {
            return;
        }
        if (before) {
            hang(noun, verb, SUBJECT);
            join(day, part);
        }
        hang(part, verb, WHEN);
    }

    /** Hangs the day on its part, and what hung on the day likewise. */
    private void join(int day, int part) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == day) {
                heads[i] = part;
            }
        }
        hang(day, part, PART_OF_NAME);
    }

    private boolean hasCase(int word) {
        for (int i = 0; i < word; i++) {
            if (heads[i] == word && relations[i].equals("case")) {
                return true;
            }
        }
        return false;
    }

    private void hang(int word, int head, String relation) {
        heads[word] = head;
        relations[word] = relation;
        changed = true;
    }

    private Sentence result(Sentence sentence) {
        List<Token> all = new ArrayList<>(tokens.size());
        for (int i = 0; i < heads.length; i++) {
            Token token = tokens.get(i);
            all.add(token.under(heads[i], relations[i]));
        }
        return new Sentence(all, sentence.startsParagraph());
    }
}
