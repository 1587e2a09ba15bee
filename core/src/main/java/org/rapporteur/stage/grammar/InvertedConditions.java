// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.Upos;

/**
 * Hangs a condition that has its auxiliary first in place of an "if" on what it is a condition of: {@code Should the talks fail, Norway
 * will leave}; {@code Had the army not stepped in, Arlen would have fallen}.
 *
 * <p>The parser takes the condition for what the sentence tells. Nothing that is told begins with its auxiliary, though, if behind a
 * comma there is a clause with a subject before its verb; a condition in the past needs a modal there.
 */
final class InvertedConditions {
    /** So far the verb of the sentence stands behind the condition's first word, in words. */
    private static final int FAR = 60;

    private static final Set<String> BEFORE = Set.of("``", "IN");
    private static final Set<String> LEADING = Set.of("root", "ccomp", "conj", "parataxis", "advcl");
    private static final Set<String> JOINED = Set.of("conj", "appos");
    private static final String MODAL = "MD";
    private static final String PAST = "VBD";
    private static final String PARTICIPLE = "VBN";
    private static final String SUBJECT = "nsubj";
    private static final String AUXILIARY = "aux";

    private final List<Token> told;
    private List<Token> tokens;
    private List<Token> changed;
    private final Tenses tenses;

    private InvertedConditions(List<Token> tokens) {
        told = tokens;
        this.tokens = tokens;
        changed = new ArrayList<>(tokens);
        tenses = new Tenses(tokens);
    }

    /** Returns the sentence with its conditions below what they are conditions of; the same if they were. */
    static Sentence of(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        boolean open = true;
        InvertedConditions repair = null;
        int question = question(tokens);
        for (int i = 0; i + 2 < tokens.size(); i++) {
            Token token = tokens.get(i);
            String tag = token.xpos();
            boolean first = open || BEFORE.contains(tokens.get(i - 1).xpos());
            if (first && question < i && (tag.equals(MODAL) || tag.equals(PAST))) {
                repair = repair == null ? new InvertedConditions(tokens) : repair;
                if (repair.condition(i)) {
                    return new Sentence(repair.changed, sentence.startsParagraph());
                }
            }
            open &= token.upos() == Upos.PUNCT || token.upos() == Upos.CCONJ;
        }
        return sentence;
    }

    /** Returns the last question mark; -1 for none. */
    private static int question(List<Token> tokens) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.get(i).form().equals("?")) {
                return i;
            }
        }
        return -1;
    }

    /** Hangs the condition that begins with an auxiliary where it belongs; tells whether there is one. */
    private boolean condition(int first) {
        int verb = predicate(first);
        boolean given = object(verb);
        int comma = verb < 0 ? -1 : main(first, verb);
        if (comma < 0) {
            if (given) {
                tokens = told;
                changed = new ArrayList<>(told);
            }
            return false; // where it belongs, or none
        }
        int main = verbBehind(comma, first);
        int top = tokens.get(main).head();
        while (tokens.get(top).head() >= first && tokens.get(top).head() < comma) {
            top = tokens.get(top).head();
        }
        Token old = tokens.get(top);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean outside =
                    i < first ? token.head() == top : i >= comma && token.head() >= first && token.head() < comma;
            if (outside) {
                changed.set(i, token.under(main, token.relation()));
            }
        }
        boolean leads = LEADING.contains(old.relation());
        changed.set(main, tokens.get(main).under(old.head(), leads ? old.relation() : "ccomp"));
        if (tokens.get(first).head() != verb) {
            gather(first, verb, comma);
        }
        changed.set(verb, changed.get(verb).under(main, "advcl"));
        return true;
    }

    /** Gives a verb the name right behind it, and tells so, where what follows a comma was joined to that: {@code Should Chad leave Mali, Norway will stay}. */
    private boolean object(int verb) {
        int object = verb + 1;
        int name = object + 2;
        if (verb < 0
                || name >= tokens.size()
                || !tokens.get(object + 1).form().equals(",")
                || !tokens.get(object).relation().startsWith(SUBJECT)
                || tokens.get(object).head() < name) {
            return false;
        }
        while (name < tokens.get(object).head() && tokens.get(name).head() != object) {
            name++;
        }
        Token joined = tokens.get(name);
        if (joined.head() == object && JOINED.contains(joined.relation()) && !hasConjunction(name, object)) {
            Token subject = tokens.get(object);
            changed.set(name, joined.under(subject.head(), subject.relation()));
            changed.set(object, subject.under(verb, "obj"));
            changed.set(object + 1, tokens.get(object + 1).under(subject.head(), "punct"));
            tokens = List.copyOf(changed);
            return true;
        }
        return false;
    }

    private boolean hasConjunction(int name, int object) {
        for (int i = object + 1; i < tokens.get(object).head(); i++) {
            if (tokens.get(i).upos() == Upos.CCONJ || i > name && tokens.get(i).head() == object) {
                return true;
            }
        }
        return false;
    }

    /** Returns the verb of a condition that begins with an auxiliary, which has its subject between the two; -1 for none. */
    private int predicate(int first) {
        int verb = tokens.get(first).head();
        boolean helped = verb > first && verb < first + FAR && tokens.get(first).upos() == Upos.AUX;
        if (helped) {
            return hasBetween(first, verb, SUBJECT) ? verb : -1;
        }
        if (!tokens.get(first).xpos().equals(PAST) || !hasBetween(first, first, "obj")) {
            return -1;
        }
        for (int i = first + 2; i < Math.min(tokens.size(), first + FAR); i++) {
            Token token = tokens.get(i);
            if (token.form().equals(",") || tenses.isFinite(i)) {
                return -1;
            }
            if (token.xpos().equals(PARTICIPLE)) {
                return i;
            }
        }
        return -1;
    }

    private boolean hasBetween(int first, int head, String relation) {
        for (int i = first + 1;
                i < Math.min(tokens.size(), first + FAR)
                        && !tokens.get(i).form().equals(",");
                i++) {
            if (tokens.get(i).head() == head
                    && tokens.get(i).universalRelation().equals(relation)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the comma between a condition and what follows from it; -1 for none. */
    private int main(int first, int verb) {
        for (int i = verb + 1; i < Math.min(tokens.size(), first + FAR); i++) {
            if (tokens.get(i).form().equals(",") && verbBehind(i, first) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the verb of the clause that begins behind a comma and was hung on the condition; -1 for none. */
    private int verbBehind(int comma, int first) {
        boolean past = tokens.get(first).xpos().equals(PAST);
        for (int i = comma + 2; i < Math.min(tokens.size(), comma + FAR); i++) {
            int head = tokens.get(i).head();
            boolean tensed = past ? tenses.isAided(i) : tenses.isFinite(i) || tenses.isAided(i);
            if (tensed && head >= first && head < comma) {
                return isClause(comma, i) ? i : -1;
            }
        }
        return -1;
    }

    /** Tells whether all between a comma and a verb belongs to the verb, which has a subject there and nothing that joins it. */
    private boolean isClause(int comma, int verb) {
        boolean subject = false;
        for (int i = comma + 1; i < verb; i++) {
            Token token = tokens.get(i);
            if (token.head() < comma) {
                return false;
            }
            if (token.head() == verb) {
                String relation = token.universalRelation();
                if (relation.equals("cc")
                        || relation.equals("mark")
                        || token.xpos().startsWith("W")) {
                    return false;
                }
                subject |= relation.equals(SUBJECT) || relation.equals("expl");
            }
        }
        return subject;
    }

    /** Gives a participle what was hung on "had": its auxiliary, its subject and the rest. */
    private void gather(int having, int verb, int comma) {
        boolean found = false;
        for (int i = having + 1; i < comma; i++) {
            Token token = tokens.get(i);
            boolean subject = !found && token.relation().equals("obj");
            if (i != verb && token.head() == having) {
                changed.set(i, token.under(verb, subject ? SUBJECT : token.relation()));
                found |= subject;
            }
        }
        Token had = tokens.get(having);
        changed.set(having, had.analysed(Upos.AUX, had.xpos(), verb, AUXILIARY));
    }
}
