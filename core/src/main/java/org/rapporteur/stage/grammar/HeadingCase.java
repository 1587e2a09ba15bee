// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.grammar.Grammar;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.actors.ActorKnowledge;
import org.rapporteur.knowledge.actors.NameMatch;
import org.rapporteur.knowledge.actors.Naming;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.times.TimeKnowledge;
import org.rapporteur.knowledge.times.TimeWord;

/**
 * Reads a heading that writes all its words with capitals as the sentence that it is: {@code Norland Rejects Plan at Talks} as
 * {@code Norland rejects plan at talks}.
 *
 * <p>To the grammar a capital means a name, and verbs are none. A word keeps its capital where the knowledge has it for a name,
 * or where the report's running text writes it so; it loses it where the running text writes it small, and where the language
 * has such a word. It keeps its place in the text; its form is the one that was read.
 */
final class HeadingCase {
    /** No heading is longer, in tokens. */
    private static final int LONGEST = 40;

    /** With fewer capitals nothing is told. */
    private static final int FEWEST = 3;

    /** A word in capitals that nobody knows may be short for something up to this length. */
    private static final int ACRONYM = 3;

    /** What headings write small, if they write anything so. */
    private static final Set<Upos> SMALL =
            EnumSet.of(Upos.ADP, Upos.PART, Upos.CCONJ, Upos.SCONJ, Upos.DET, Upos.PRON, Upos.AUX);

    private final Grammar grammar;
    private final ActorKnowledge actors;
    private final NamingKnowledge naming;
    private final TimeKnowledge times;
    private final RunningText text;

    /** Makes one for a report. */
    HeadingCase(Grammar grammar, ActorKnowledge actors, NamingKnowledge naming, TimeKnowledge times, RunningText text) {
        this.grammar = grammar;
        this.actors = actors;
        this.naming = naming;
        this.times = times;
        this.text = text;
    }

    /** Tells whether a sentence writes all its words with capitals, but for those that never bear one there. */
    static boolean is(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int capitals = 0;
        for (int i = 0; i < tokens.size() && tokens.size() <= LONGEST; i++) {
            Token token = tokens.get(i);
            int first = token.form().codePointAt(0);
            if (Character.isUpperCase(first)) {
                capitals++;
            } else if (Character.isLowerCase(first) && !SMALL.contains(token.upos()) && !isJoined(tokens, i)) {
                return false;
            }
        }
        return capitals >= FEWEST;
    }

    /** Tells whether a word touches the one before it: {@code Flood-hit}, {@code Russia's}. */
    private static boolean isJoined(List<Token> tokens, int i) {
        return i > 0 && tokens.get(i - 1).end() == tokens.get(i).start();
    }

    /** Returns a heading as it is read without the capitals of its common words; the same if it has none. */
    Sentence read(Sentence heading) {
        List<Token> tokens = heading.tokens();
        List<String> written = tokens.stream().map(Token::form).toList();
        boolean shouted = isShouted(written);
        boolean[] named = named(written, shouted);
        List<String> forms = new ArrayList<>(written.size());
        for (int i = 0; i < written.size(); i++) {
            String form = written.get(i);
            forms.add(Character.isUpperCase(form.codePointAt(0)) ? form(tokens, i, named[i], shouted) : form);
        }
        if (forms.equals(written)) {
            return heading;
        }
        List<Token> read = grammar.parse(forms).tokens();
        List<Token> placed = new ArrayList<>(read.size());
        for (int i = 0; i < read.size(); i++) {
            placed.add(read.get(i).at(tokens.get(i).start(), tokens.get(i).end()));
        }
        return new Sentence(placed, heading.startsParagraph());
    }

    private static boolean isShouted(List<String> forms) {
        return forms.stream().noneMatch(form -> form.chars().anyMatch(Character::isLowerCase));
    }

    /** Tells of each word whether it belongs to a name that is known, and is not a common word as well. */
    private boolean[] named(List<String> forms, boolean shouted) {
        boolean[] named = new boolean[forms.size()];
        int i = 0;
        while (i < forms.size()) {
            NameMatch match = actors.longest(forms, i);
            boolean sure = match != null
                    && (match.to() - i > 1
                            || !isAmbiguous(match, shouted && forms.get(i).length() > ACRONYM)
                            || !isCommon(small(forms.get(i))));
            int end = match == null ? i + 1 : match.to();
            for (int at = i; sure && at < end; at++) {
                named[at] = true;
            }
            i = end;
        }
        return named;
    }

    /** Tells whether a name is also a word: {@code Turkey}; in capitals words look like names that are written so: {@code PLAN}. */
    private static boolean isAmbiguous(NameMatch match, boolean shouted) {
        return shouted && !match.capitals() || match.namings().stream().allMatch(Naming::ambiguous);
    }

    private String form(List<Token> tokens, int i, boolean named, boolean shouted) {
        String form = tokens.get(i).form();
        String word = small(form);
        String capitalised = titled(word);
        boolean small = shouted && !named && SMALL.contains(tokens.get(i).upos());
        if (!small && isAcronym(form, word, named, shouted)) {
            return form;
        }
        // the "of" of a name in capitals
        boolean link = named && shouted && i > 0 && form.length() <= ACRONYM && grammar.hasWord(word);
        boolean keeps = i == 0
                || named && !link
                || text.isLarge(word, capitalised)
                || isOfPair(tokens, i)
                || !text.isSmall(word, capitalised) && isName(tokens, i, word, capitalised);
        return !keeps ? word : shouted ? capitalised : form;
    }

    /** Tells whether the running text has a word and one beside it for a name of two. */
    private boolean isOfPair(List<Token> tokens, int i) {
        String word = titled(small(tokens.get(i).form()));
        return text.isPair(titled(small(tokens.get(i - 1).form())), word)
                || i + 1 < tokens.size()
                        && text.isPair(word, titled(small(tokens.get(i + 1).form())));
    }

    /** {@code NATO}, {@code McCain}: capitals within a word mean something, unless all words have nothing else. */
    private boolean isAcronym(String form, String word, boolean named, boolean shouted) {
        boolean inner = !form.substring(1).equals(word.substring(1));
        if (!shouted || !inner) {
            return inner;
        }
        return named
                ? actors.longest(List.of(form), 0) != null
                        && actors.named(titled(word)).isEmpty()
                : form.length() <= ACRONYM && !isCommon(word);
    }

    private boolean isName(List<Token> tokens, int i, String word, String capitalised) {
        TimeWord time = times.word(word);
        if (time != null && isCalendar(time, tokens, i)) {
            return true;
        }
        if (SMALL.contains(tokens.get(i).upos())) {
            return false;
        }
        if (word.length() == 1) {
            return true;
        }
        return !isCommon(word)
                || !actors.personsBySurname(capitalised).isEmpty()
                        && (isBehindGivenName(tokens, i) || isBehindTitle(tokens, i));
    }

    private static boolean isCalendar(TimeWord time, List<Token> tokens, int i) {
        return switch (time.role()) {
            case MONTH, WEEKDAY, WEEKDAYS -> true;
            case MONTH_OR_WORD ->
                tokens.get(i - 1).upos() == Upos.ADP
                        || isNumber(tokens.get(i - 1))
                        || i + 1 < tokens.size() && isNumber(tokens.get(i + 1));
            default -> false;
        };
    }

    private static boolean isNumber(Token token) {
        return Character.isDigit(token.form().codePointAt(0));
    }

    private boolean isBehindGivenName(List<Token> tokens, int i) {
        return naming.givenName(titled(small(tokens.get(i - 1).form()))) != null;
    }

    private boolean isBehindTitle(List<Token> tokens, int i) {
        return actors.longestTitle(List.of(tokens.get(i - 1).form()), 0) != null;
    }

    private boolean isCommon(String word) {
        return grammar.hasWord(word) || naming.noun(word) != null;
    }

    private static String small(String form) {
        return form.toLowerCase(Locale.ROOT);
    }

    private static String titled(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }
}
