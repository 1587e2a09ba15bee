// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.words;

import java.util.List;
import org.rapporteur.grammar.linear.Hash;

/**
 * The words of one sentence as hashes: whole form, affixes, shape, and the classes that the lexicon knows.
 *
 * <p>Positions before the first and after the last word may be asked for; they answer with constants of their own.
 */
public final class WordSequence {
    private static final int PAD = 3;
    private static final long[] EDGES = {
        Hash.of("<3"), Hash.of("<2"), Hash.of("<1"), Hash.of(">1"), Hash.of(">2"), Hash.of(">3")
    };
    private static final long PREFIX_SALT = 0x50;
    private static final long SUFFIX_SALT = 0x53;
    private static final int LONGEST_RUN = 4096;

    private final int size;
    private final long[] form;
    private final long[] lower;
    private final long[] shape;
    private final long[][] suffix = new long[4][];
    private final long[][] prefix = new long[3][];
    private final long[] cluster;
    private final long[] clusterShort;
    private final long[] clusterMiddle;
    private final long[] noun;
    private final long[] verb;
    private final long[] flags;

    /**
     * Looks up the words of a sentence.
     *
     * @param forms the words in order
     * @param lexicon where their classes stand
     */
    public WordSequence(List<String> forms, Lexicon lexicon) {
        size = forms.size();
        form = column();
        lower = column();
        shape = column();
        for (int k = 0; k < suffix.length; k++) {
            suffix[k] = column();
        }
        for (int k = 0; k < prefix.length; k++) {
            prefix[k] = column();
        }
        cluster = column();
        clusterShort = column();
        clusterMiddle = column();
        noun = column();
        verb = column();
        flags = column();
        char[] buffer = new char[64];
        for (int i = 0; i < size; i++) {
            String word = forms.get(i);
            int length = Math.min(word.length(), LONGEST_RUN);
            if (buffer.length < length) {
                buffer = new char[length];
            }
            word.getChars(0, length, buffer, 0);
            look(i + PAD, buffer, length, lexicon);
        }
    }

    private long[] column() {
        long[] column = new long[size + 2 * PAD];
        System.arraycopy(EDGES, 0, column, 0, PAD);
        System.arraycopy(EDGES, PAD, column, size + PAD, PAD);
        return column;
    }

    private void look(int i, char[] c, int length, Lexicon lexicon) {
        form[i] = Hash.of(c, 0, length, 0);
        shape[i] = shape(c, length);
        normalise(c, length);
        lower[i] = Hash.of(c, 0, length, 0);
        for (int k = 0; k < suffix.length; k++) {
            suffix[k][i] = Hash.of(c, Math.max(0, length - k - 1), length, SUFFIX_SALT);
        }
        for (int k = 0; k < prefix.length; k++) {
            prefix[k][i] = Hash.of(c, 0, Math.min(k + 1, length), PREFIX_SALT);
        }
        Lexicon.Codes codes = lexicon.codes(lower[i]);
        cluster[i] = codes.cluster;
        clusterShort[i] = codes.clusterShort;
        clusterMiddle[i] = codes.clusterMiddle;
        noun[i] = codes.noun;
        verb[i] = codes.verb;
        flags[i] = codes.flags;
    }

    /** Lower-cases in place and sets every digit to 0; one character stays one character. */
    static void normalise(char[] characters, int length) {
        for (int i = 0; i < length; i++) {
            char c = characters[i];
            if (c < 128) {
                characters[i] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c >= '0' && c <= '9' ? '0' : c;
            } else if (c == '\u2019') {
                characters[i] = '\'';
            } else {
                characters[i] = Character.isDigit(c) ? '0' : Character.toLowerCase(c);
            }
        }
    }

    /** Hashes the word's outline: X, x, d for upper case, lower case and digit, runs told once. */
    private static long shape(char[] c, int length) {
        long h = 0;
        char last = 0;
        for (int i = 0; i < length; i++) {
            char kind = kind(c[i]);
            if (kind != last) {
                h = h * 131 + kind;
                last = kind;
            }
        }
        return Hash.of(h);
    }

    private static char kind(char c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' ? 'x' : c >= 'A' && c <= 'Z' ? 'X' : c >= '0' && c <= '9' ? 'd' : c;
        }
        return Character.isLowerCase(c) ? 'x' : Character.isUpperCase(c) ? 'X' : Character.isDigit(c) ? 'd' : c;
    }

    /** Returns the number of words. */
    public int size() {
        return size;
    }

    /** Returns the hash of the word as written. */
    public long form(int i) {
        return form[i + PAD];
    }

    /** Returns the hash of the word in lower case with every digit set to 0. */
    public long lower(int i) {
        return lower[i + PAD];
    }

    /** Returns the hash of the word's outline of upper case, lower case, digits and other characters. */
    public long shape(int i) {
        return shape[i + PAD];
    }

    /** Returns the hash of the last {@code length} characters, 1 to 4. */
    public long suffix(int length, int i) {
        return suffix[length - 1][i + PAD];
    }

    /** Returns the hash of the first {@code length} characters, 1 to 3. */
    public long prefix(int length, int i) {
        return prefix[length - 1][i + PAD];
    }

    /** Returns the hash of the word's cluster. */
    public long cluster(int i) {
        return cluster[i + PAD];
    }

    /** Returns the hash of the first four steps of the path to the word's cluster. */
    public long clusterShort(int i) {
        return clusterShort[i + PAD];
    }

    /** Returns the hash of the first six steps of the path to the word's cluster. */
    public long clusterMiddle(int i) {
        return clusterMiddle[i + PAD];
    }

    /** Returns the hash of the supersense of the word as a noun. */
    public long noun(int i) {
        return noun[i + PAD];
    }

    /** Returns the hash of the supersense of the word as a verb. */
    public long verb(int i) {
        return verb[i + PAD];
    }

    /** Returns the hash of the parts of speech that the word is listed under. */
    public long flags(int i) {
        return flags[i + PAD];
    }
}
